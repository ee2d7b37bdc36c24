//! Tests of several lists of one thing: parts are added, versions are not.

use super::{counted, counts, doubts, file};
use crate::grids::drawn;
use crate::tables::file::FileReading;

#[test]
fn a_sheet_for_each_training_is_a_part_of_the_list() {
    counted(
        "peserta 2023.xlsx",
        "
== Kewirausahaan
DAFTAR PESERTA PELATIHAN KEWIRAUSAHAAN
No | Nama Peserta | NIK | Kecamatan | Tanggal
1 | A B | \"7304010205870001\" | Binamu | 5-7 Maret 2023
2 | C D | \"7304010205870002\" | Binamu | 5-7 Maret 2023
== Pemasaran
DAFTAR PESERTA PELATIHAN PEMASARAN
No | Nama Peserta | NIK | Kecamatan | Tanggal
1 | A B | \"7304010205870001\" | Binamu | 19 Maret 2023
2 | E F | \"7304010205870003\" | Kelara | 19 Maret 2023
",
        &["peserta_diklat Binamu 2023-Q1 3", "peserta_diklat Kelara 2023-Q1 1"],
    );
}

#[test]
fn a_list_sent_twice_is_told_twice_and_not_added() {
    let list = |row: &str| {
        format!(
            "
DAFTAR PESERTA DIKLAT TAHUN 2023

No | Nama Peserta | NIK | Kecamatan | Tanggal
1 | A B | \"7304010205870001\" | Binamu | 5 Maret 2023
2 | C D | \"7304010205870002\" | Binamu | 5 Maret 2023
{row}
"
        )
    };
    let other = list("3 | E F | \"7304010205870003\" | Binamu | 5 Maret 2023");
    let files: Vec<FileReading> =
        [("a.xlsx", list("")), ("b.xlsx", other)].iter().map(|(p, s)| file(p, &drawn(p, s))).collect();
    assert_eq!(counts(&files), ["peserta_diklat Binamu 2023-Q1 2", "peserta_diklat Binamu 2023-Q1 3"]);
}

#[test]
fn a_list_of_one_status_tells_the_whole_only_beside_the_others() {
    let sheet = |title: &str, row: &str| {
        format!(
            "== {title}
DAFTAR KOPERASI {title}
KEADAAN TRIWULAN IV TAHUN 2023

No | Nama Koperasi | Badan Hukum | Kecamatan
{row}
"
        )
    };
    let active = sheet("AKTIF", "1 | KUD Maju | 001/BH/2001 | Binamu\n2 | KPN Sehat | 003/BH/2003 | Kelara");
    let inactive = sheet("TIDAK AKTIF", "1 | KSU Jaya | 002/BH/2002 | Binamu");
    counted("kop.xlsx", &active, &["koperasi_aktif Binamu 2023-Q4 1", "koperasi_aktif Kelara 2023-Q4 1"]);
    counted(
        "kop.xlsx",
        &format!("{active}{inactive}"),
        &[
            "koperasi_aktif Binamu 2023-Q4 1",
            "koperasi_aktif Kelara 2023-Q4 1",
            "koperasi_tidak_aktif Binamu 2023-Q4 1",
            "koperasi_total Binamu 2023-Q4 2",
            "koperasi_total Kelara 2023-Q4 1",
        ],
    );
}

#[test]
fn a_few_dates_of_another_year_are_in_doubt_where_nothing_names_the_period() {
    let rows: String = (1..=6)
        .map(|n| {
            format!("{n} | P {n} | \"730401020587000{n}\" | Binamu | {n} Maret {}\n", if n == 4 { 2032 } else { 2023 })
        })
        .collect();
    let list = format!("DAFTAR PESERTA DIKLAT\n\nNo | Nama Peserta | NIK | Kecamatan | Tanggal\n{rows}");
    let file = counted("p.xlsx", &list, &["peserta_diklat Binamu 2023-Q1 5"]);
    assert_eq!(doubts(&file), ["E7 Outside"]);
}
