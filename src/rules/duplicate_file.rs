//! Rule F004: a file with the very same content as another.

use crate::place::Place;
use crate::rules::rule::rule;
use crate::rules::{Facts, Remark, Remarks};
use crate::words::Text;

rule! {
    /// ## What it checks
    ///
    /// Whether two files of the inbox are the same, byte for byte, whatever their names.
    ///
    /// ## Why it matters
    ///
    /// Its figures are read once, so nothing is counted twice. But a copy under another quarter's name often means
    /// that the wrong file was sent.
    ///
    /// ## Example
    ///
    /// `kop tw2.xlsx` is a copy of `kop tw1.xlsx`: the second quarter was probably attached by mistake from the first.
    ///
    /// ## How to mend it
    ///
    /// Where the copy is only a copy, delete it. Where another quarter was meant, send that quarter's workbook.
    pub static DUPLICATE_FILE = "F004" "duplicate-file" Info by check,
    pass: [{ "kop tw1.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN I TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Bangkala | 23 | 19 | 42
2 | Bangkala Barat | 16 | 9 | 25
3 | Tamalatea | 21 | 11 | 32
" }],
    fail: [{ "kop tw1.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN I TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Bangkala | 23 | 19 | 42
2 | Bangkala Barat | 16 | 9 | 25
3 | Tamalatea | 21 | 11 | 32
", "kop tw2.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN I TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Bangkala | 23 | 19 | 42
2 | Bangkala Barat | 16 | 9 | 25
3 | Tamalatea | 21 | 11 | 32
" } nowhere],
}

fn check(facts: &Facts<'_>) -> Remarks {
    let copies = facts.files.iter().filter_map(|file| Some((file, file.same_as.as_ref()?)));
    copies
        .map(|(file, original)| {
            let message = Text::new("duplicate-file.message").with("original", original);
            Remark::at(Place::file(&file.path), message, Text::new("duplicate-file.hint").with("original", original))
        })
        .collect()
}
