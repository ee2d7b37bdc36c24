//! Rule S104: a heading that was not understood.

use crate::rules::look::{self, measure_name};
use crate::rules::rule::rule;
use crate::rules::{Facts, Remark, Remarks};
use crate::tables::{Role, Speaker};
use crate::words::Text;

rule! {
    /// ## What it checks
    ///
    /// Every column of a table whose heading is neither a count, nor a known companion such as "No" or "Keterangan".
    /// The nearest known heading is shown where one comes near.
    ///
    /// ## Why it matters
    ///
    /// Divisions may keep whatever columns they like. But a count under an unusual heading would be missing from the
    /// indicators, so what was not read is always shown.
    ///
    /// ## Example
    ///
    /// "Luas Gudang Pupuk" (warehouse space) is of no indicator: the column is left out.
    ///
    /// ## How to mend it
    ///
    /// Nothing, where the column is the division's own business. Where it holds one of the counts, write that count's
    /// usual name, or have the heading added to the schema.
    pub static UNKNOWN_HEADING = "S104" "unknown-heading" Info by check,
    pass: [{ "kop tw4.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN IV TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi | Keterangan
1 | Bangkala | 23 | 19 | 42 |
2 | Bangkala Barat | 16 | 9 | 25 | RAT Maret
3 | Tamalatea | 21 | 11 | 32 |
" }],
    fail: [{ "kop tw4.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN IV TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi | Luas Gudang Pupuk
1 | Bangkala | 23 | 19 | 42 | 120
2 | Bangkala Barat | 16 | 9 | 25 | 80
3 | Tamalatea | 21 | 11 | 32 | 95
" } at "F4"],
}

fn check(facts: &Facts<'_>) -> Remarks {
    let mut remarks = Remarks::default();
    for seen in look::tables(facts) {
        for column in &seen.table.columns {
            let Role::Unknown { nearest } = &column.role else { continue };
            let cell = seen.heading_cell(column);
            // It is why a list is not counted, and told so.
            if seen.table.unexplained.iter().any(|one| one.speaker == Speaker::Heading && one.cell == Some(cell)) {
                continue;
            }
            let heading = look::heading(facts.schema, column);
            let said = |key: &'static str| Text::new(key).with("heading", &heading).with("cell", cell);
            let remark = match nearest {
                _ if heading.is_empty() => {
                    Remark::at(seen.at(cell), said("unknown-heading.message_blank"), said("unknown-heading.hint_blank"))
                }
                Some((known, measure)) => {
                    let near =
                        |key| said(key).with("known", known).with("measure", measure_name(facts.schema, measure));
                    let hint = near("unknown-heading.hint_near");
                    Remark::at(seen.at(cell), near("unknown-heading.message_near"), hint).expected(known)
                }
                None => Remark::at(seen.at(cell), said("unknown-heading.message"), said("unknown-heading.hint")),
            };
            remarks.push(remark.found(heading));
        }
    }
    remarks
}
