//! What texts say of periods.

use super::*;
use crate::period::Period;

fn said(text: &str, known: &PeriodWords) -> String {
    let s = read_text(text, known);
    let part = s.part.map_or_else(
        || if s.many_parts { "?".to_owned() } else { "-".to_owned() },
        |part| Period { year: 0, part }.to_string().trim_start_matches("0-").to_owned(),
    );
    format!(
        "{}{}{} {}",
        if s.garbled {
            "!"
        } else if s.bare {
            "~"
        } else {
            ""
        },
        if s.to_date { "sd " } else { "" },
        part,
        s.year.map_or_else(|| "-".to_owned(), |y| y.to_string())
    )
}

#[test]
fn periods_are_read_as_offices_write_them() {
    let known = crate::schema::builtin().unwrap().vocabulary.periods;
    for (text, meant) in [
        ("TRIWULAN IV TAHUN 2023", "Q4 2023"),
        ("S.D. TRIWULAN II TAHUN 2023", "sd Q2 2023"),
        ("s/d TW. 3 2023", "sd Q3 2023"),
        ("Tw Il", "Q2 -"),
        ("TW lll", "Q3 -"),
        ("TW 1V", "Q4 -"),
        ("tw4 kiriman kedua", "Q4 -"),
        ("Triwulan ke-3", "Q3 -"),
        ("Triwulan kedua Tahun 2023", "Q2 2023"),
        ("Keadaan Per 30 Juni 2023", "Q2 2023"),
        ("Keadaan akhir Desember 2022", "Q4 2022"),
        ("Posisi akhir Mei 2023", "05 2023"),
        ("Posisi akhir semester I 2023", "Q2 2023"),
        ("IKU 2 s.d. 3", "- -"),
        ("per 31 Desember 2023", "Q4 2023"),
        ("Keadaan 31 Mei 2023", "05 2023"),
        ("Januari s.d. Maret 2023", "Q1 2023"),
        ("Januari - Juni 2023", "S1 2023"),
        ("Jan s/d Sept 2023", "sd Q3 2023"),
        ("Realisasi s.d. Desember", "sd 12 -"),
        ("Semester II 2023", "S2 2023"),
        ("TAHUN ANGGARAN 2023", "- 2023"),
        ("Tahun 2022 dan 2023", "- -"),
        ("TW I dan TW II 2023", "? 2023"),
        ("Nopember 2023", "11 2023"),
        ("laporan 2024-01-15", "- -"),
        ("Sheet1", "- -"),
        ("Q1 2023", "Q1 2023"),
        ("TWI 2023", "Q1 2023"),
        ("TRIWULAN I - III TAHUN 2023", "sd Q3 2023"),
        ("TRIWULAN 1 - 3 TAHUN 2023", "sd Q3 2023"),
        ("TRIWULAN I, II DAN III TAHUN 2023", "? 2023"),
        ("TRIWULAN I S/D TRIWULAN III 2023", "sd Q3 2023"),
        ("kop tw4 (2)", "Q4 -"),
        ("Laporan Triwulan III (Juli s.d. September) Tahun 2023", "Q3 2023"),
        ("Realisasi Kumulatif TW II", "sd Q2 -"),
        ("TA 2023", "- 2023"),
        ("s.d. bulan ini", "sd - -"),
        ("TRI WULAN III TAHUN 2023", "Q3 2023"),
        ("TRI-WULAN II", "Q2 -"),
        ("T.W. II 2023", "Q2 2023"),
        ("Bulan ke-9 2023", "09 2023"),
        ("9 BULAN TAHUN 2023", "!- 2023"),
        ("CATURWULAN II 2023", "!- 2023"),
        ("Triwulan V", "!- -"),
        ("LAPORAN TRIWULAN TAHUN 2023", "~- 2023"),
        ("Semester Ganjil 2023", "~- 2023"),
        ("TW IV '22", "Q4 2022"),
        ("kop tw4 23", "Q4 2023"),
        ("KONDISI PER 30-09-2023", "Q3 2023"),
        ("Posisi data 31/12/2022", "Q4 2022"),
        ("TRIWULAN II (S.D. JUNI 2023)", "sd Q2 2023"),
        ("S.D. TRIWULAN II (JUNI) TAHUN 2023", "sd Q2 2023"),
        ("S.D. BULAN JUNI (TRIWULAN II) 2023", "sd Q2 2023"),
        ("TRIWULAN II NON KUMULATIF", "Q2 -"),
        ("TRIWULAN III IV TAHUN 2023", "? 2023"),
        ("Agst 2023", "08 2023"),
        ("TRIWULAN II (JANUARI S.D. JUNI) 2023", "sd Q2 2023"),
        ("S.D. TRIWULAN III (JULI S.D. SEPTEMBER) 2023", "sd Q3 2023"),
        ("TW IV (Januari - Desember 2023)", "sd Q4 2023"),
        ("06/2023", "06 2023"),
        ("2023-06", "~- 2023"),
        ("koperasi IV 2023", "~- 2023"),
        ("koperasi 6 2023", "~- 2023"),
        ("Lampiran 6 2023", "- 2023"),
        ("rekap 2023 (2)", "- 2023"),
        ("H1 2023", "S1 2023"),
        ("Sem. II 2023", "S2 2023"),
        ("TRIWULAN 2 (DUA) TAHUN 2023", "Q2 2023"),
        ("BULAN 9 (SEPTEMBER) 2023", "09 2023"),
        ("bulan kesembilan 2023", "09 2023"),
        ("PERIODE 1 JULI - 30 SEPTEMBER 2023", "Q3 2023"),
        ("PERIODE 01/07/2023 S.D. 30/09/2023", "Q3 2023"),
        ("PERIODE 5 JULI - 20 SEPTEMBER 2023", "? 2023"),
        ("1 S.D. 30 SEPTEMBER 2023", "09 2023"),
        ("03 Maret", "03 -"),
        ("PERIODE III", "!- -"),
        ("MINGGU KE-2 SEPTEMBER 2023", "!Q3 2023"),
        ("Minggu, 3 September 2023", "Q3 2023"),
        ("SEMESTER I TRIWULAN II", "? -"),
        ("SEMESTER I (TW I DAN TW II)", "S1 -"),
        ("BULAN TAHUN 2023", "~- 2023"),
        ("T.A. 2023", "- 2023"),
        ("TA 2022/2023", "- -"),
        ("2022-23", "- -"),
        ("TAHUN 2O23", "- 2023"),
        ("TAHUN 2.023", "- 2023"),
        ("TAHUN KE-2", "- -"),
        ("DATA '22", "- 2022"),
        ("izin s-d TW III", "sd Q3 -"),
        ("JULI & SEPTEMBER 2023", "? 2023"),
        ("TWIII 2023", "Q3 2023"),
    ] {
        assert_eq!(said(text, &known), meant, "{text}");
    }
}

/// Texts that together need every word of the vocabulary's periods.
const ALL: [&str; 29] = [
    "TRIWULAN III",
    "Q3 2023",
    "SEMESTER II",
    "H1 2023",
    "Bulan 9",
    "Tahun ke-2",
    "T.A. 2023",
    "PERIODE III",
    "CATURWULAN II",
    "Minggu ke-2",
    "GELOMBANG 2",
    "Kumulatif TW II",
    "TW II non kumulatif",
    "s.d. bulan ini",
    "Triwulan lalu",
    "Per 30-09-2023",
    "Akhir Juni 2023",
    "Update per 30 Juni 2023",
    "Tanggal 5 Maret 2023",
    "Laporan tahunan",
    "Rekap per triwulan",
    "TW I dan II",
    "Lampiran 6 2023",
    "s.d. TW II",
    "Triwulan tiga",
    "Januari, Februari, Maret, April, Mei, Juni",
    "Juli, Agustus, September, Oktober, November, Desember",
    "bulan satu, bulan dua, bulan tiga, bulan empat, bulan lima, bulan enam",
    "bulan tujuh, bulan delapan, bulan sembilan, bulan sepuluh, bulan sebelas",
];

/// What the texts say with a vocabulary; `None` where it is not sound.
fn all_said(vocabulary: &toml::Table) -> Option<String> {
    let dir = tempfile::tempdir().unwrap();
    std::fs::write(dir.path().join("vocabulary.toml"), toml::to_string(vocabulary).unwrap()).unwrap();
    let known = crate::schema::load(Some(dir.path())).ok()?.vocabulary.periods;
    let said = ALL.map(|text| {
        let words = label::words(text);
        let found = read(&words, &known);
        let happens = words.iter().any(|w| known.says(w, crate::schema::PeriodWord::Event));
        let when = crate::tables::dates::took_place(text, &known);
        format!("{:?} {:?} {when:?} {happens}", found.said, found.taken)
    });
    Some(said.join("\n"))
}

#[test]
fn every_key_of_the_words_of_periods_changes_what_is_read() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas/vocabulary.toml");
    let whole: toml::Table = std::fs::read_to_string(path).unwrap().parse().unwrap();
    let before = all_said(&whole);
    assert!(before.is_some());
    let periods = whole["periods"].as_table().unwrap();
    for (key, words) in periods {
        let nested = words.as_array().unwrap().iter().filter(|w| w.is_array()).count();
        for i in 0..nested.max(1) {
            let mut less = whole.clone();
            let list = less["periods"][key].as_array_mut().unwrap();
            if nested > 0 {
                list[i] = toml::Value::Array(Vec::new());
            } else {
                list.clear();
            }
            assert_ne!(all_said(&less), before, "{key} {i}");
        }
    }
    let mut less = whole.clone();
    less["to_date_words"] = toml::Value::Array(Vec::new());
    assert_ne!(all_said(&less), before, "to_date_words");
}
