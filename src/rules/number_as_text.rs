//! Rule V208: numbers that are kept as text.

use crate::place::CellRange;
use crate::rules::look::{self, Spot};
use crate::rules::rule::rule;
use crate::rules::{Facts, Remarks};
use crate::tables::CountRead;
use crate::words::Text;

rule! {
    /// ## What it checks
    ///
    /// Counts that stand in text cells, such as "90 Unit Usaha" or a number typed with an apostrophe. Said once per column.
    ///
    /// ## Why it matters
    ///
    /// They are read and counted here, but Excel's own SUM passes over them, so the workbook's total comes out too small.
    ///
    /// ## Example
    ///
    /// "16 unit" stands under "Koperasi Aktif".
    ///
    /// ## How to mend it
    ///
    /// Type the number alone, or mark the cells and choose Convert to Number.
    pub static NUMBER_AS_TEXT = "V208" "number-as-text" Info by check,
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
2 | Bangkala Barat | 16 unit | 9 | 25
3 | Tamalatea | 21 | 11 | 32
" } at "C6"],
}

fn check(facts: &Facts<'_>) -> Remarks {
    let mut remarks = Remarks::default();
    for seen in look::tables(facts) {
        for column in 0..seen.table.columns.len() {
            let texts: Vec<(Spot<'_>, i64, &str)> = seen
                .spots()
                .filter(|s| s.figure.column == column && !s.figure.check_only)
                .filter_map(|s| match &s.figure.read {
                    CountRead::TextCount(count, written) => Some((s, *count, written.as_str())),
                    _ => None,
                })
                .collect();
            let Some((first, count, written)) = texts.first() else { continue };
            let Some(range) = CellRange::around(texts.iter().map(|(s, ..)| s.figure.cell)) else { continue };
            let said = |key: &'static str| {
                Text::new(key)
                    .with("measure", first.measure(facts.schema))
                    .with("cells", texts.len())
                    .with("range", range)
                    .with("written", facts.told(written))
                    .with("count", *count)
                    .with("cell", first.figure.cell)
            };
            let (message, hint) = (said("number-as-text.message"), said("number-as-text.hint"));
            let mut remark = first.remark(message, hint).found(facts.told(written)).expected(count);
            if texts.len() > 1 {
                remark.district = None;
            }
            remarks.push(remark);
        }
    }
    remarks
}
