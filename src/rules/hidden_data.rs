//! Rule S107: figures that nobody sees who opens the workbook.

use crate::place::Place;
use crate::rules::rule::rule;
use crate::rules::{Facts, Remark, Remarks, look};
use crate::words::Text;

rule! {
    /// ## What it checks
    ///
    /// Hidden sheets that hold a table, and hidden rows and columns that hold figures of one.
    ///
    /// ## Why it matters
    ///
    /// Hidden figures are counted like all others, and whoever checks the sheet by eye comes to another sum. Often
    /// they are last year's figures that were meant to be left out.
    ///
    /// ## Example
    ///
    /// The row of Bangkala Barat is hidden, and its cooperatives are counted all the same.
    ///
    /// ## How to mend it
    ///
    /// Unhide it and look. Delete it if it is out of date; leave it shown if it belongs to the table.
    pub static HIDDEN_DATA = "S107" "hidden-data" Warning by check,
    pass: [{ "kop tw4.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN IV TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Bangkala | 23 | 19 | 42
2 | Bangkala Barat | 16 | 9 | 25
3 | Tamalatea | 21 | 11 | 32
" }],
    fail: [{ "kop tw4.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN IV TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Bangkala | 23 | 19 | 42
2 | Bangkala Barat | 16 | 9 | 25
3 | Tamalatea | 21 | 11 | 32
!hide-row 6
" } at "C6", { "kop tw4.xlsx": "\
== Rekap
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN IV TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Bangkala | 23 | 19 | 42
2 | Bangkala Barat | 16 | 9 | 25
3 | Tamalatea | 21 | 11 | 32
== Lama (hidden)
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN III TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Bangkala | 22 | 20 | 42
2 | Bangkala Barat | 15 | 10 | 25
3 | Tamalatea | 20 | 12 | 32
" } nowhere],
}

fn check(facts: &Facts<'_>) -> Remarks {
    let mut remarks = Remarks::default();
    for (file, sheet) in look::sheets(facts) {
        let said = |key: &'static str| Text::new(key).with("sheet", &sheet.name);
        if !sheet.visible && !sheet.tables.is_empty() {
            let place = Place::sheet(&file.path, &sheet.name);
            remarks.push(Remark::at(place, said("hidden-data.message_sheet"), said("hidden-data.hint_sheet")));
        }
        if let Some(first) = sheet.hidden_data.first() {
            let said = |key| said(key).with("ranges", sheet.hidden_data.clone());
            let place = Place::cell(&file.path, &sheet.name, first.start);
            remarks.push(Remark::at(place, said("hidden-data.message"), said("hidden-data.hint")));
        }
    }
    remarks
}
