//! What stands beside a list, and in its workbook's other sheets.

use super::*;

const LIST: &str = "\
# Data
DATA KOPERASI
PER 31 DESEMBER 2023

No | Nama Koperasi | No. Badan Hukum | Kecamatan | Status
1 | Koperasi Umpama 1 | 00310/BH/1996 | Binamu | Aktif
2 | Koperasi Umpama 2 | 00317/BH/1999 | Binamu | Tidak Aktif
3 | Koperasi Umpama 3 | 00324/BH/2002 | Kelara | Aktif
";

#[test]
fn a_sheet_of_corrections_keeps_the_list_that_it_names_from_being_used() {
    let ralat =
        "# Ralat\nRALAT LEMBAR DATA\nStatus berikut salah ketik pada lembar Data:\n\nNo | Status\n3 | Tidak Aktif\n";
    let unused = |file: &FileReading| {
        let tables = file.sheets.iter().flat_map(|s| &s.tables);
        tables.flat_map(|t| &t.unexplained).map(|u| u.text.clone()).collect::<Vec<_>>()
    };
    let corrected = file("koperasi.xlsx", &drawn("koperasi.xlsx", &format!("{LIST}{ralat}")));
    assert!(unused(&corrected).contains(&"Status berikut salah ketik pada lembar Data:".to_owned()));
    let other = "# Catatan\nDisusun 2 Januari 2024\n";
    let plain = file("koperasi.xlsx", &drawn("koperasi.xlsx", &format!("{LIST}{other}")));
    assert_eq!(unused(&plain), Vec::<String>::new());
}

#[test]
fn a_small_table_beside_a_list_is_none_of_its_columns() {
    // The numbers count the alphabet, as the table beside the list says, and not the official order.
    let coded = "\
DATA KOPERASI
PER 31 DESEMBER 2023

No | Nama Koperasi | No. Badan Hukum | Kode Kecamatan | Status | | Kode | Kecamatan
1 | Koperasi Umpama 1 | 00310/BH/1996 | 2 | Aktif | | 1 | Arungkeke
2 | Koperasi Umpama 2 | 00317/BH/1999 | 2 | Aktif | | 2 | Bangkala
3 | Koperasi Umpama 3 | 00324/BH/2002 | 1 | Aktif
4 | Koperasi Umpama 4 | 00325/BH/2002 | 1 | Aktif
";
    let read = file("koperasi.xlsx", &drawn("koperasi.xlsx", coded));
    assert_eq!(counts(&[read]), Vec::<String>::new());
}
