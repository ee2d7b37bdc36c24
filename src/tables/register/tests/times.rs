//! Tests of when entries count, and what they count for.

use super::{counted, counts, doubts, file, schema};
use crate::grids::drawn;
use crate::tables::file::FileReading;
use crate::tables::observations;

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
