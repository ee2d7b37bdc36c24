//! Rule S103: a heading that fits several counts equally well.

use crate::rules::look::{self, measure_name};
use crate::rules::rule::rule;
use crate::rules::{Facts, Remark};
use crate::tables::Role;
use crate::words::{Arg, Text};

rule! {
    /// ## What it checks
    ///
    /// Whether the words of a heading, with the headings above it and the sheet's titles, speak of exactly one count;
    /// and whether only one column speaks of that count in that period, unless both hold the same.
    ///
    /// ## Why it matters
    ///
    /// A guess could put a whole column into the wrong indicator. So the column is not read until its heading is
    /// clear.
    ///
    /// ## Example
    ///
    /// Two columns are both headed "Koperasi Aktif", with different figures.
    ///
    /// ## How to mend it
    ///
    /// Write the name of the count in full above the column, as in the template (`iku template`).
    pub static AMBIGUOUS_COLUMN = "S103" "ambiguous-column" Error by check,
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

No | Kecamatan | Koperasi Aktif | Koperasi Aktif | Jumlah Koperasi
1 | Bangkala | 23 | 19 | 42
2 | Bangkala Barat | 16 | 9 | 25
3 | Tamalatea | 21 | 11 | 32
" } at "C4"],
}

fn check(facts: &Facts<'_>) -> Vec<Remark> {
    let mut remarks = Vec::new();
    for seen in look::tables(facts) {
        for column in &seen.table.columns {
            let Role::Ambiguous(ids) = &column.role else { continue };
            let cell = seen.heading_cell(column);
            let heading = look::heading(column);
            let measures = Arg::List(ids.iter().map(|id| measure_name(facts.schema, id)).collect());
            let said = |key: &'static str| {
                Text::new(key).with("heading", &heading).with("measures", measures.clone()).with("cell", cell)
            };
            // One count only: another column says the same of the same period.
            let twins = seen.table.columns.iter().filter(|other| other.role == column.role);
            let twins = Arg::List(twins.map(|twin| Arg::from(seen.heading_cell(twin))).collect());
            let (message, hint) = match ids.as_slice() {
                [_] => (
                    said("ambiguous-column.message_twice").with("twins", twins.clone()),
                    said("ambiguous-column.hint_twice").with("twins", twins),
                ),
                _ => (said("ambiguous-column.message"), said("ambiguous-column.hint")),
            };
            remarks.push(Remark::at(seen.at(cell), message, hint).found(&heading));
        }
    }
    remarks
}
