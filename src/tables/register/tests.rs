//! Tests of registers as offices keep them, drawn as text: what they count, and which cells are in doubt.

use crate::grids::{Workbook, drawn};
use crate::schema::{Schema, builtin};
use crate::tables::file::FileReading;
use crate::tables::{Fate, NoTable, Recogniser, SheetReading, observations};

fn schema() -> &'static Schema {
    static SCHEMA: std::sync::LazyLock<Schema> = std::sync::LazyLock::new(|| builtin().unwrap());
    &SCHEMA
}

fn file(path: &str, workbook: &Workbook) -> FileReading {
    FileReading {
        path: path.to_owned(),
        sha256: String::new(),
        bytes: 0,
        format: None,
        modified: None,
        problem: None,
        sheets: Recogniser::new(schema(), None).workbook(path, workbook),
        external_links: Vec::new(),
        same_as: None,
        revision: false,
    }
}

/// All counts of some files that are not zero: `koperasi_aktif Binamu 2023-Q4 2`.
fn counts(files: &[FileReading]) -> Vec<String> {
    let all = observations(files, schema());
    let said = all.iter().filter(|o| o.value != 0).map(|o| {
        let sd = if o.to_date { "sd " } else { "" };
        format!("{} {} {sd}{} {}", o.measure, schema().region.name_of(&o.district), o.period, o.value)
    });
    said.collect()
}

#[track_caller]
fn counted(path: &str, sheets: &str, wanted: &[&str]) -> FileReading {
    let file = file(path, &drawn(path, sheets));
    assert_eq!(counts(std::slice::from_ref(&file)), wanted, "{:#?}", doubts(&file));
    file
}

/// Doubtful cells as `C5 NoIdentity`.
fn doubts(file: &FileReading) -> Vec<String> {
    let tables = file.sheets.iter().flat_map(|s| &s.tables);
    let all = tables.filter_map(|t| t.register.as_ref()).flat_map(|r| &r.doubts);
    all.map(|d| format!("{} {}", d.cell, format!("{:?}", d.doubt).split(['(', ' ', '{']).next().unwrap())).collect()
}

fn fates(sheet: &SheetReading) -> String {
    let letter = |fate: Fate| match fate {
        Fate::Used => 'u',
        Fate::Total => 'T',
        Fate::Rejected => 'r',
        Fate::Title => 't',
        Fate::Heading => 'h',
        Fate::Numbering => 'n',
        Fate::Section => 's',
        Fate::Note => 'N',
        Fate::Signature => 'S',
        Fate::Stray => '.',
    };
    sheet.rows.iter().map(|r| letter(r.fate)).collect()
}

const KOPERASI: [&str; 4] = [
    "koperasi_aktif Binamu 2023-Q4 2",
    "koperasi_tidak_aktif Kelara 2023-Q4 1",
    "koperasi_total Binamu 2023-Q4 2",
    "koperasi_total Kelara 2023-Q4 1",
];

#[test]
fn columns_stand_in_any_order_and_rows_that_are_no_entries_do_not_count() {
    let file = counted(
        "kop.xlsx",
        "
PEMERINTAH KABUPATEN JENEPONTO
DAFTAR KOPERASI
KEADAAN TRIWULAN IV TAHUN 2023

STATUS | KEC. | NAMA KOPERASI | NO. BADAN HUKUM | NO | KET
(1) | (2) | (3) | (4) | (5) | (6)
AKTIF | Kec. Binamu | KUD Maju | 001/BH/2001 | 1

Tdk Aktif | KELARA | KSU Jaya | 002/BH/2002 | 2 | macet
Aktif | binamu | KPN Sehat | 003/BH/2003 | 3
 | | | | 4
 | | | | 5
JUMLAH | | 3
Catatan: data sementara

 | | | Jeneponto, 31 Desember 2023
 | | | KEPALA DINAS
 | | | NAMA PEJABAT, S.E.
 | | | NIP. 19700101 199503 1 001
",
        &KOPERASI,
    );
    assert_eq!(fates(&file.sheets[0]), "ttthnuuu..TNSSSS".replace("SSSS", &fates(&file.sheets[0])[12..]));
    assert_eq!(doubts(&file), Vec::<String>::new());
}

#[test]
fn a_section_or_a_sheet_for_each_kecamatan_places_its_rows() {
    counted(
        "kop.xlsx",
        "
DAFTAR KOPERASI TRIWULAN IV TAHUN 2023

No | Nama Koperasi | Badan Hukum | Status
I | KECAMATAN BINAMU
1 | KUD Maju | 001/BH/2001 | Aktif
2 | KPN Sehat | 003/BH/2003 | Aktif
Jumlah | 2
II | KECAMATAN KELARA
1 | KSU Jaya | 002/BH/2002 | Beku
",
        &KOPERASI,
    );
    counted(
        "koperasi tw4 2023.xlsx",
        "
== Binamu
DAFTAR KOPERASI
No | Nama Koperasi | Badan Hukum | Status
1 | KUD Maju | 001/BH/2001 | Aktif
2 | KPN Sehat | 003/BH/2003 | Aktif
== Kec. Kelara
DAFTAR KOPERASI
No | Nama Koperasi | Badan Hukum | Status
1 | KSU Jaya | 002/BH/2002 | Tidak Aktif
",
        &KOPERASI,
    );
    counted(
        "kop.xlsx",
        "
DAFTAR KOPERASI KECAMATAN BINAMU TRIWULAN IV TAHUN 2023

No | Nama Koperasi | Badan Hukum | Status
1 | KUD Maju | 001/BH/2001 | Aktif
2 | KPN Sehat | 003/BH/2003 | Aktif

DAFTAR KOPERASI KECAMATAN KELARA TRIWULAN IV TAHUN 2023
No | Nama Koperasi | Badan Hukum | Status
1 | KSU Jaya | 002/BH/2002 | Tidak Aktif
",
        &KOPERASI,
    );
}

#[test]
fn a_kecamatan_that_is_merged_or_written_once_stands_for_the_rows_below() {
    for below in ["^", ""] {
        counted(
            "kop.xlsx",
            &format!(
                "
DAFTAR KOPERASI TRIWULAN IV TAHUN 2023

No | Kecamatan | Nama Koperasi | Badan Hukum | Status
1 | Binamu | KUD Maju | 001/BH/2001 | Aktif
2 | {below} | KPN Sehat | 003/BH/2003 | Aktif
3 | Kelara | KSU Jaya | 002/BH/2002 | Tidak Aktif
4 | {below} | KSU Baru | 004/BH/2002 | Bubar
5 | {below} | KSU Lain | 005/BH/2002 | Bubar
"
            ),
            &KOPERASI,
        );
    }
}

#[test]
fn a_row_without_a_kecamatan_goes_by_its_village_or_is_rejected() {
    let file = counted(
        "kop.xlsx",
        "
DAFTAR KOPERASI TRIWULAN IV TAHUN 2023

No | Nama Koperasi | Badan Hukum | Desa | Kecamatan | Status
1 | KUD Maju | 001/BH/2001 | Empoang | | Aktif
2 | KPN Sehat | 003/BH/2003 | Kel. Empoang | Binamu | Aktif
3 | KSU Jaya | 002/BH/2002 | | Kelara | Tidak Aktif
4 | KSU Satu | 004/BH/2002 | Pallantikang | - | Aktif
5 | KSU Dua | 005/BH/2002 | | | Aktif
6 | KSU Tiga | 006/BH/2002 | | Bontonompo | Aktif
7 | KSU Empat | 007/BH/2002 | | Bangkala Timur | Aktif
",
        &KOPERASI,
    );
    assert_eq!(doubts(&file), ["D7 NoDistrict", "E8 NoDistrict", "E9 UnknownDistrict", "E10 UnknownDistrict"]);
    assert_eq!(fates(&file.sheets[0]), "thuuurrrr");
}

#[test]
fn statuses_may_be_ticked_or_given_by_section_or_not_at_all() {
    counted(
        "kop.xlsx",
        "
DAFTAR KOPERASI TRIWULAN IV TAHUN 2023

No | Nama Koperasi | Badan Hukum | Kecamatan | Status | <
^ | ^ | ^ | ^ | Aktif | Tidak Aktif
1 | KUD Maju | 001/BH/2001 | Binamu | v
2 | KPN Sehat | 003/BH/2003 | Binamu | √ | -
3 | KSU Jaya | 002/BH/2002 | Kelara | | √
",
        &KOPERASI,
    );
    counted(
        "kop.xlsx",
        "
DAFTAR KOPERASI TRIWULAN IV TAHUN 2023

No | Nama Koperasi | Badan Hukum | Kecamatan
A | KOPERASI AKTIF
1 | KUD Maju | 001/BH/2001 | Binamu
2 | KPN Sehat | 003/BH/2003 | Binamu
B | KOPERASI TIDAK AKTIF
1 | KSU Jaya | 002/BH/2002 | Kelara
",
        &KOPERASI,
    );
    counted(
        "kop.xlsx",
        "
DAFTAR KOPERASI TRIWULAN IV TAHUN 2023

No | Nama Koperasi | Alamat | Kecamatan
1 | KUD Maju | Jl. Poros | Binamu
2 | KSU Jaya | Jl. Poros | Kelara
",
        &["koperasi_total Binamu 2023-Q4 1", "koperasi_total Kelara 2023-Q4 1"],
    );
}

#[test]
fn a_status_that_is_blank_or_unknown_is_in_doubt() {
    let file = counted(
        "kop.xlsx",
        "
DAFTAR KOPERASI TRIWULAN IV TAHUN 2023

No | Nama Koperasi | Badan Hukum | Kecamatan | Status
1 | KUD Maju | 001/BH/2001 | Binamu | Aktif (RAT 2022)
2 | KPN Sehat | 003/BH/2003 | Binamu |
3 | KSU Jaya | 002/BH/2002 | Kelara | Dibina
4 | KSU Lama | 004/BH/2002 | Kelara | Dalam proses pembubaran
",
        &["koperasi_aktif Binamu 2023-Q4 1", "koperasi_total Binamu 2023-Q4 2", "koperasi_total Kelara 2023-Q4 1"],
    );
    assert_eq!(doubts(&file), ["E5 NoStatus", "E6 Status"]);
}

#[test]
fn dates_place_rows_in_their_quarters() {
    let file = counted(
        "peserta.xlsx",
        "
DAFTAR PESERTA DIKLAT TAHUN 2023

No | Nama Peserta | NIK | Alamat | Nama Pelatihan | Tanggal Pelatihan
1 | A B | \"7304010205870001\" | Ds. Bulu, Kec. Binamu | Kewirausahaan | @44942
2 | C D | \"7304010205870002\" | Kec. Binamu | Kewirausahaan | 44942
3 | E F | \"7304010205870003\" | Kec. Binamu | Kewirausahaan | 30 Maret - 2 April 2023
4 | G H | 7304010205870004 | Kec. Binamu | Kewirausahaan | 19 Pebruari 2023
5 | I J | 7304010205870000 | Kec. Binamu | Kewirausahaan | 25/8/2023
6 | K L | \"73040102058700\" | Kec. Binamu | Kewirausahaan | 3/4/2023
7 | M N | \"-\" | Kec. Binamu | Kewirausahaan | 5 Maret
8 | O P | | Kec. Binamu | Kewirausahaan | 5 Maret 2022
9 | Q R | \"7304016902970002\" | Kec. Binamu | Kewirausahaan | menyusul
",
        &["peserta_diklat Binamu 2023-Q1 4", "peserta_diklat Binamu 2023-Q2 2", "peserta_diklat Binamu 2023-Q3 1"],
    );
    assert_eq!(doubts(&file), ["C7 Nik", "C8 Nik", "C9 Nik", "C11 NoIdentity", "F11 Outside", "C12 Nik", "F12 NoDate"]);
}

#[test]
fn a_list_of_one_quarter_or_month_counts_there_also_without_dates() {
    let list = |title: &str| {
        format!(
            "
DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA
{title}

No | Nama Penerima | NIK | Kecamatan | Jenis Bantuan
1 | A B | \"7304010205870001\" | Binamu | Mesin jahit
2 | C D | \"7304010205870002\" | Binamu | Gerobak
"
        )
    };
    counted("b.xlsx", &list("TRIWULAN II TAHUN 2023"), &["ukm_difasilitasi Binamu 2023-Q2 2"]);
    counted("b.xlsx", &list("BULAN MEI 2023"), &["ukm_difasilitasi Binamu 2023-05 2"]);
    counted("b.xlsx", &list("s.d. TRIWULAN II TAHUN 2023"), &["ukm_difasilitasi Binamu sd 2023-Q2 2"]);
    counted("b.xlsx", &list("TAHUN 2023"), &["ukm_difasilitasi Binamu 2023 2"]);
}

#[test]
fn a_section_may_name_the_training_and_its_date() {
    let file = counted(
        "peserta.xlsx",
        "
DAFTAR PESERTA DIKLAT TAHUN 2023

No | Nama | NIK | Kecamatan
Pelatihan Kewirausahaan, 5-7 Maret 2023
1 | A B | \"7304010205870001\" | Binamu
2 | C D | \"7304010205870002\" | Binamu
Pelatihan Pemasaran, 19 s.d 20 Juni 2023
1 | A B | \"7304010205870001\" | Binamu
2 | A B | \"7304010205870001\" | Binamu
",
        &["peserta_diklat Binamu 2023-Q1 2", "peserta_diklat Binamu 2023-Q2 1"],
    );
    assert_eq!(doubts(&file), ["C9 Repeated"]);
}

#[test]
fn quarters_without_a_row_are_zero_for_districts_that_the_list_names() {
    let sheets = "
DAFTAR PESERTA DIKLAT TAHUN 2023

No | Nama Peserta | NIK | Kecamatan | Nama Pelatihan | Tanggal
1 | A B | \"7304010205870001\" | Binamu | Kewirausahaan | 5 Juni 2023
2 | C D | \"7304010205870002\" | Kelara | Kewirausahaan | 5 Agustus 2023
";
    let file = file("p.xlsx", &drawn("p.xlsx", sheets));
    let all = observations(std::slice::from_ref(&file), schema());
    let said: Vec<String> = all.iter().map(|o| format!("{} {} {}", o.district, o.period, o.value)).collect();
    assert_eq!(
        said,
        [
            "73.04.03 2023-Q1 0",
            "73.04.03 2023-Q2 1",
            "73.04.03 2023-Q3 0",
            "73.04.05 2023-Q1 0",
            "73.04.05 2023-Q2 0",
            "73.04.05 2023-Q3 1"
        ]
    );
    assert!(all.iter().all(|o| o.source.cell().is_none() && o.source.range().is_some()));
}

#[test]
fn enterprises_count_by_scale_and_permits_only_where_there_is_one() {
    counted(
        "umkm tw4 2023.xlsx",
        "
DATA UMKM

No | Nama Usaha | Nama Pemilik | NIK | Kecamatan | Skala Usaha
1 | Kios A | A B | \"7304010205870001\" | Binamu | Mikro
2 | Kios B | A B | \"7304010205870001\" | Binamu | Usaha Kecil
3 | Kios A | A B | \"7304010205870001\" | Binamu | Mikro
4 | Kios C | C D | \"-\" | Kelara | Menengah
",
        &[
            "umkm_kecil Binamu 2023-Q4 1",
            "umkm_menengah Kelara 2023-Q4 1",
            "umkm_mikro Binamu 2023-Q4 1",
            "umkm_total Binamu 2023-Q4 2",
            "umkm_total Kelara 2023-Q4 1",
        ],
    );
    counted(
        "izin.xlsx",
        "
DAFTAR UMKM YANG DIFASILITASI IZIN USAHA TAHUN 2023

No | Nama Usaha | NIB | Kecamatan | Tanggal Terbit
1 | Kios A | \"0220101234567\" | Binamu | 12 Januari 2023
2 | Kios B | BELUM ADA | Binamu | -
3 | Kios C | PROSES | Binamu | 12 Januari 2023
",
        &["umkm_izin_usaha Binamu 2023-Q1 1"],
    );
}

#[test]
fn a_recipient_counts_once_a_year_whichever_file_lists_the_second_time() {
    let list = |quarter: &str, row: &str| {
        format!(
            "
DAFTAR PENERIMA BANTUAN SARPRAS
TRIWULAN {quarter} TAHUN 2023

No | Nama Penerima | NIK | Kecamatan | Jenis Bantuan
1 | A B | \"7304010205870001\" | Binamu | Mesin jahit
{row}
"
        )
    };
    let first = list("I", "2 | C D | \"7304010205870002\" | Binamu | Gerobak");
    let second = list("II", "2 | E F | \"7304010205870003\" | Binamu | Gerobak").replace("Mesin jahit", "Oven");
    let files: Vec<FileReading> =
        [("b1.xlsx", first), ("b2.xlsx", second)].iter().map(|(p, s)| file(p, &drawn(p, s))).collect();
    assert_eq!(counts(&files), ["ukm_difasilitasi Binamu 2023-Q1 2", "ukm_difasilitasi Binamu 2023-Q2 1"]);
}

#[test]
fn a_recap_below_a_list_is_read_as_a_recap() {
    let file = file(
        "kop.xlsx",
        &drawn(
            "kop.xlsx",
            "
DAFTAR KOPERASI TRIWULAN IV TAHUN 2023

No | Nama Koperasi | Badan Hukum | Kecamatan | Status
1 | KUD Maju | 001/BH/2001 | Binamu | Aktif
2 | KPN Sehat | 003/BH/2003 | Binamu | Aktif
3 | KSU Jaya | 002/BH/2002 | Kelara | Tidak Aktif

REKAP KOPERASI TRIWULAN IV TAHUN 2023
No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Binamu | 2 | 0 | 2
2 | Kelara | 0 | 1 | 1
3 | Rumbia | 4 | 1 | 5
",
        ),
    );
    assert_eq!(file.sheets[0].tables.len(), 2);
    assert_eq!(file.sheets[0].tables[0].range.to_string(), "A3:E6");
    assert_eq!(fates(&file.sheets[0]), "thuuuthuuu");
    assert!(counts(std::slice::from_ref(&file)).contains(&"koperasi_total Rumbia 2023-Q4 5".to_owned()));
}

#[test]
fn lists_of_something_else_are_named_and_not_counted() {
    for title in ["DAFTAR ANGGOTA KOPERASI", "DAFTAR PENERIMA KUR", "DAFTAR PEGAWAI"] {
        let sheets = format!(
            "
{title} TAHUN 2023

No | Nama | NIK | Alamat | Kecamatan
1 | A B | \"7304010205870001\" | Jl. Poros | Binamu
2 | C D | \"7304010205870002\" | Jl. Poros | Kelara
"
        );
        let file = counted("a.xlsx", &sheets, &[]);
        assert_eq!(file.sheets[0].no_table, Some(NoTable::Register), "{title}");
    }
}

#[test]
fn dates_count_from_1904_where_the_workbook_says_so() {
    let mut workbook = drawn(
        "p.xlsx",
        "
DAFTAR PESERTA DIKLAT TAHUN 2023

No | Nama Peserta | NIK | Kecamatan | Tanggal
1 | A B | \"7304010205870001\" | Binamu | @43538
",
    );
    workbook.epoch_1904 = true;
    assert_eq!(counts(&[file("p.xlsx", &workbook)]), ["peserta_diklat Binamu 2023-Q1 1"]);
}

#[test]
fn nothing_that_is_kept_of_a_list_holds_a_person_in_full() {
    let file = counted(
        "p.xlsx",
        "
DAFTAR PESERTA DIKLAT TAHUN 2023

No | Nama Peserta | NIK | No. HP | Desa | Kecamatan | Tanggal
1 | Siti Aminah | \"7304010205870001\" | \"081234567890\" | Empoang | Binamu | 5 Maret 2023
2 | Siti Aminah | \"7304010205870001\" | \"081234567890\" | Empoang | Binamu | 5 Maret 2023
3 | Baso Tula | 7304010205870000 | \"081234567891\" | Entah | Binamu | kapan
4 | Daeng Ngai | \"7304013305870001\" | \"081234567892\" | Empoang | Entah | 5 Maret 2023
",
        &["peserta_diklat Binamu 2023-Q1 1"],
    );
    let kept = format!("{:?}", file.sheets);
    for secret in ["Siti", "Baso", "Ngai", "7304010205870001", "730401020587", "7304013305870001", "08123456789"] {
        assert!(!kept.contains(secret), "{secret}");
    }
    assert_eq!(doubts(&file).len(), 6);
}

/// A list drawn with its columns in some order and lines that are no entries between them.
fn shuffled(order: &[usize], noise: &[u8], statuses: &[u8]) -> (String, i64, i64, usize) {
    let heading = ["No", "Nama Koperasi", "Nomor Badan Hukum", "Kecamatan", "Status"];
    let words = ["Aktif", "AKTIF", "Tdk. Aktif", "Non Aktif", "Bubar"];
    let line = |cells: [String; 5]| order.iter().map(|i| cells[*i].clone()).collect::<Vec<_>>().join(" | ");
    let mut text = format!("DAFTAR KOPERASI\nTRIWULAN IV TAHUN 2023\n\n{}\n", line(heading.map(str::to_owned)));
    let (mut active, mut total) = (0, 0);
    for (n, status) in statuses.iter().enumerate() {
        match noise.get(n) {
            Some(0) => text.push('\n'),
            Some(1) => text.push_str(&format!(
                "{}\n",
                line([(n + 1).to_string(), String::new(), String::new(), String::new(), String::new()])
            )),
            _ => {}
        }
        let word = words[usize::from(*status) % words.len()];
        active += i64::from(word.eq_ignore_ascii_case("aktif"));
        total += i64::from(word != "Bubar");
        text.push_str(&format!(
            "{}\n",
            line([
                (n + 1).to_string(),
                format!("Koperasi {n}"),
                format!("{n:03}/BH/2001"),
                "Kec. BINAMU".into(),
                word.into()
            ])
        ));
    }
    (text, active, total, statuses.len())
}

proptest::proptest! {
    #[test]
    fn every_order_of_columns_gives_the_same_counts(
        order in proptest::sample::select(vec![[0_usize, 1, 2, 3, 4], [4, 3, 2, 1, 0], [0, 3, 1, 4, 2], [2, 0, 4, 1, 3], [1, 0, 2, 3, 4]]),
        noise in proptest::collection::vec(0_u8..6, 30),
        statuses in proptest::collection::vec(0_u8..5, 3..30),
    ) {
        let (text, active, total, rows) = shuffled(&order, &noise, &statuses);
        let file = file("kop.xlsx", &drawn("kop.xlsx", &text));
        let all = observations(std::slice::from_ref(&file), schema());
        let value = |id: &str| all.iter().filter(|o| o.measure == id).map(|o| o.value).sum::<i64>();
        proptest::prop_assert_eq!((value("koperasi_aktif"), value("koperasi_total")), (active, total), "{}", text);
        let used = file.sheets[0].rows.iter().filter(|r| r.fate == Fate::Used).count();
        proptest::prop_assert_eq!(used, rows, "{}", text);
    }
}
