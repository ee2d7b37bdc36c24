//! Tests of where registers lie, which rows are entries, and where these belong.

use super::{counted, counts, doubts, fates, file, schema};
use crate::grids::drawn;
use crate::tables::{Fate, NoTable, observations};

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
        assert_eq!(counts(std::slice::from_ref(&file)), [""; 0], "{title}");
        let named = file.sheets[0].tables.iter().any(|t| t.is_set_aside() && !t.unexplained.is_empty());
        assert!(named || file.sheets[0].no_table == Some(NoTable::Register), "{title}");
    }
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
        let used = file.sheets[0].rows.iter().filter(|s| s.fate == Fate::Used).map(|s| s.rows()).sum::<usize>();
        proptest::prop_assert_eq!(used, rows, "{}", text);
    }
}
