//! Tests of lists that are printed: pages, signatures, and several lists under one another.

use super::{counted, counts, doubts, file};
use crate::grids::drawn;
use crate::tables::NoTable;

#[test]
fn lists_under_one_another_stay_apart_also_under_the_same_heading() {
    let heading = "No | Nama Koperasi | Nomor Badan Hukum | Kecamatan";
    let two = format!(
        "DAFTAR KOPERASI AKTIF\nTRIWULAN IV TAHUN 2023\n\n{heading}\n1 | Koperasi A | 01/BH/2012 | Binamu\n\
         2 | Koperasi B | 02/BH/2012 | Kelara\n\nDAFTAR KOPERASI TIDAK AKTIF\nTRIWULAN IV TAHUN 2023\n\n{heading}\n\
         1 | Koperasi C | 03/BH/2012 | Binamu\n2 | Koperasi D | 04/BH/2012 | Kelara\n3 | Koperasi E | 05/BH/2012 | Kelara\n"
    );
    counted(
        "a.xlsx",
        &two,
        &[
            "koperasi_aktif Binamu 2023-Q4 1",
            "koperasi_aktif Kelara 2023-Q4 1",
            "koperasi_tidak_aktif Binamu 2023-Q4 1",
            "koperasi_tidak_aktif Kelara 2023-Q4 2",
            "koperasi_total Binamu 2023-Q4 2",
            "koperasi_total Kelara 2023-Q4 3",
        ],
    );
    let heading = "No | Nama Usaha | NIK | Kecamatan";
    let quarters = format!(
        "DATA UMKM\nTRIWULAN III TAHUN 2023\n\n{heading}\n1 | Usaha A | \"7304010205870001\" | Binamu\n\
         2 | Usaha B | \"7304010205870002\" | Binamu\n\nTRIWULAN IV TAHUN 2023\n\n{heading}\n\
         1 | Usaha C | \"7304010205870003\" | Binamu\n"
    );
    counted("a.xlsx", &quarters, &["umkm_total Binamu 2023-Q3 2", "umkm_total Binamu 2023-Q4 1"]);
}

#[test]
fn a_page_signed_for_each_kecamatan_is_one_list() {
    let page = |district: &str, n: u32| {
        format!(
            "KECAMATAN {district}\n1 | Koperasi {n}1 | 0{n}1/BH/2012 | Aktif\n2 | Koperasi {n}2 | 0{n}2/BH/2012 | Aktif\n\n\
              |  | Jeneponto, 31 Desember 2023\n |  | KEPALA BIDANG KELEMBAGAAN\n\n"
        )
    };
    let sheets = format!(
        "DAFTAR KOPERASI\nTRIWULAN IV TAHUN 2023\n\nNo | Nama Koperasi | Nomor Badan Hukum | Status\n{}{}",
        page("BINAMU", 1),
        page("KELARA", 2)
    );
    let wanted = [
        "koperasi_aktif Binamu 2023-Q4 2",
        "koperasi_aktif Kelara 2023-Q4 2",
        "koperasi_total Binamu 2023-Q4 2",
        "koperasi_total Kelara 2023-Q4 2",
    ];
    counted("a.xlsx", &sheets, &wanted);
}

#[test]
fn a_note_below_an_entry_and_a_signature_above_a_list_tell_nothing_of_the_rows_below() {
    let heading = "No | Nama Koperasi | Nomor Badan Hukum | Status";
    let sectioned = format!(
        "DAFTAR KOPERASI\nTRIWULAN IV TAHUN 2023\n\n{heading}\nKECAMATAN BINAMU\n1 | Koperasi A | 01/BH/2012 | Aktif\n\
         (pindahan dari Kecamatan Batang)\n2 | Koperasi B | 02/BH/2012 | Aktif\n"
    );
    counted("a.xlsx", &sectioned, &["koperasi_aktif Binamu 2023-Q4 2", "koperasi_total Binamu 2023-Q4 2"]);
    let signed = "
DAFTAR PESERTA PELATIHAN TAHUN 2023

No | Nama Peserta | NIK | Kecamatan | Nama Pelatihan | Tanggal
1 | Peserta 1 | \"7304010205870001\" | Binamu | Kewirausahaan | 17 Januari 2023
2 | Peserta 2 | \"7304010205870002\" | Binamu | Kewirausahaan | 17 Januari 2023

 |  |  | Jeneponto, 31 Desember 2023
 |  |  | Kepala Dinas

DAFTAR UMKM YANG DIFASILITASI IZIN USAHA

No | Nama Usaha | NIB | Kecamatan | Tanggal Terbit
1 | Kios Baru | \"9120101234571\" | Bangkala | 16 April 2023
";
    let file = file("a.xlsx", &drawn("a.xlsx", signed));
    let told = counts(std::slice::from_ref(&file));
    assert!(told.contains(&"umkm_izin_usaha Bangkala 2023-Q2 1".to_owned()), "{told:?}");
}

#[test]
fn rows_before_the_first_status_have_none_and_notes_name_no_section() {
    let sheets = "
DAFTAR KOPERASI
TRIWULAN IV TAHUN 2023

No | Nama Koperasi | Nomor Badan Hukum | Kecamatan
1 | Koperasi A | 01/BH/2012 | Binamu
(pindahan dari Kecamatan Batang)
2 | Koperasi B | 02/BH/2012 | Binamu
II. KOPERASI TIDAK AKTIF
3 | Koperasi C | 03/BH/2012 | Kelara
";
    let file = file("a.xlsx", &drawn("a.xlsx", sheets));
    assert_eq!(doubts(&file), ["B5 NoStatus"]);
    let told = counts(std::slice::from_ref(&file));
    assert!(told.contains(&"koperasi_total Binamu 2023-Q4 2".to_owned()), "{told:?}");
    assert!(told.contains(&"koperasi_tidak_aktif Kelara 2023-Q4 1".to_owned()), "{told:?}");
}

#[test]
fn a_heading_of_two_rows_and_its_numbers_return_on_every_page() {
    let heading = "No | Nama Usaha |  |  | Kecamatan\n |  | NIK | NIB |\n\"1\" | \"2\" | \"3\" | \"4\" | \"5\"\n";
    let sheets = format!(
        "DATA UMKM\nTRIWULAN IV TAHUN 2023\n\n{heading}1 | Usaha A | \"7304010205870001\" |  | Binamu\n\
         {heading}2 | Usaha B | \"7304010205870002\" |  | Binamu\n"
    );
    let file = counted("a.xlsx", &sheets, &["umkm_total Binamu 2023-Q4 2"]);
    assert_eq!(doubts(&file), [""; 0]);
}

#[test]
fn a_list_of_one_kind_is_not_the_list_of_all() {
    let list = |title: &str| {
        format!(
            "{title}\nTRIWULAN IV TAHUN 2023\n\nNo | Nama Koperasi | Nomor Badan Hukum | Kecamatan | Status\n\
             1 | Koperasi Satu | 001/BH/XX.6/2012 | Binamu | Aktif\n2 | Koperasi Dua | 002/BH/XX.6/2012 | Kelara | Aktif\n"
        )
    };
    for title in ["DAFTAR KOPERASI SIMPAN PINJAM (KSP)", "DATA KUD KABUPATEN JENEPONTO: DAFTAR KOPERASI UNIT DESA"] {
        let file = counted("a.xlsx", &list(title), &[]);
        assert_eq!(file.sheets[0].no_table, Some(NoTable::Register), "{title}");
    }
    for title in ["DAFTAR KOPERASI", "DAFTAR KOPERASI (KSP, KSU, KUD DAN KPRI)"] {
        let file = file("a.xlsx", &drawn("a.xlsx", &list(title)));
        assert!(file.sheets[0].no_table.is_none(), "{title}");
    }
}
