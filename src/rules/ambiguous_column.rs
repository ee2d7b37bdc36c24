//! Rule S103: a heading that fits several counts equally well.

use crate::rules::lists::{Case, cases};
use crate::rules::look::{self, measure_name};
use crate::rules::rule::rule;
use crate::rules::{Facts, Remark, Remarks};
use crate::tables::Role;
use crate::tables::register::{ByStatus, Doubt};
use crate::words::{Arg, Text};

rule! {
    /// ## What it checks
    ///
    /// Whether the words of a heading, with the headings above it and the sheet's titles, speak of exactly one count;
    /// and whether only one column speaks of that count in that period, unless both hold the same. In a list by name:
    /// whether only one column tells the status, the date or the district, unless all agree in every row; and whether a row
    /// stands for one only.
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

fn check(facts: &Facts<'_>) -> Remarks {
    let mut remarks = Remarks::default();
    for seen in look::tables(facts) {
        for column in &seen.table.columns {
            let Role::Ambiguous(ids) = &column.role else { continue };
            let cell = seen.heading_cell(column);
            let heading = look::heading(facts.schema, column);
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
    remarks.extend(cases(facts).filter_map(|case| of_list(facts, &case)));
    remarks
}

/// Two columns of a list by name that tell the same, or one by which a row stands for several.
fn of_list(facts: &Facts<'_>, case: &Case<'_>) -> Option<Remark> {
    let all = [ByStatus::No, ByStatus::Only, ByStatus::Unless];
    let (remark, ways) = match case.doubt() {
        Doubt::Twins { first, status } => {
            let said = |key| Text::new(key).with("first", *first);
            let remark = case.remark(said("ambiguous-column.message_columns"), said("ambiguous-column.hint_columns"));
            (remark, if *status { &all[1..] } else { &all[..] })
        }
        Doubt::Heads(written, row) => {
            let column = case.list.seen.table.columns.iter().find(|c| c.index == case.doubtful.cell.col)?;
            let message =
                Text::new("ambiguous-column.message_heads").with("heading", look::heading(facts.schema, column));
            let message = message.with("written", facts.told(written)).with("row", *row);
            (case.remark(message, Text::new("ambiguous-column.hint_heads")), &all[..])
        }
        Doubt::Days(persons) => {
            let said = |key| Text::new(key).with("count", *persons);
            (case.remark(said("ambiguous-column.message_days"), said("ambiguous-column.hint_days")), &all[..])
        }
        _ => return None,
    };
    let tallies = 0..u32::try_from(case.list.register.tallies.len()).unwrap_or(u32::MAX);
    Some(remark.questions(tallies.flat_map(|t| case.list.counts(Some(t), ways)).collect::<Vec<_>>()))
}
