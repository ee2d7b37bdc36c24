//! Rule S105: figures of which nobody says to which quarter they belong.

use crate::rules::lists::{Case, cases};
use crate::rules::look::{self, Seen, Spot};
use crate::rules::rule::rule;
use crate::rules::{Facts, Remark, Remarks};
use crate::schema::Nature;
use crate::tables::register::Doubt;
use crate::words::{Arg, Text};

rule! {
    /// ## What it checks
    ///
    /// Whether the year and the part of the year of every count are told: by the column's heading, a title, or the
    /// name of the sheet, the file or the folder, the nearest first.
    ///
    /// ## Why it matters
    ///
    /// A figure without a period belongs to no quarter, so it is not counted.
    ///
    /// ## Example
    ///
    /// The titles say what is counted and not when; nor does the name of the sheet or the file.
    ///
    /// ## How to mend it
    ///
    /// Write the period in a title above the table, such as "TRIWULAN IV TAHUN 2023", or put it into the file's name.
    pub static UNKNOWN_PERIOD = "S105" "unknown-period" Error by check,
    pass: [{ "koperasi.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN IV TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Bangkala | 23 | 19 | 42
2 | Bangkala Barat | 16 | 9 | 25
3 | Tamalatea | 21 | 11 | 32
" }],
    fail: [{ "koperasi.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Bangkala | 23 | 19 | 42
2 | Bangkala Barat | 16 | 9 | 25
3 | Tamalatea | 21 | 11 | 32
" } at "A1"],
}

fn check(facts: &Facts<'_>) -> Remarks {
    let tables = look::tables(facts).filter_map(|seen| remark(facts, seen));
    tables.chain(cases(facts).filter_map(|case| in_list(facts, &case))).collect()
}

/// A list by name of what there is, of which nothing says when.
fn in_list(facts: &Facts<'_>, case: &Case<'_>) -> Option<Remark> {
    let Doubt::NoPeriod = case.doubt() else { return None };
    // Two periods are another rule's.
    if case.list.seen.table.period.conflict.is_some() {
        return None;
    }
    let said = |key: &'static str| Text::new(key).with("example", facts.through);
    let mut remark = case.remark(said("unknown-period.message_list"), said("unknown-period.hint"));
    if let Some(title) = case.list.seen.table.titles.last() {
        remark.place = case.list.at(title.at);
    }
    Some(remark)
}

/// One remark per table: at the title that should tell the period, or at the heading where others of its columns do.
fn remark(facts: &Facts<'_>, seen: Seen<'_>) -> Option<Remark> {
    let counts: Vec<Spot<'_>> = seen.spots().filter(|s| !s.figure.check_only).collect();
    let untold = |s: &&Spot<'_>| s.figure.period.period.is_none() && s.figure.period.conflict.is_none();
    let untold: Vec<&Spot<'_>> = counts.iter().filter(untold).collect();
    let first = untold.first()?;
    let said = |key: &'static str| {
        Text::new(key).with("example", facts.through).with("figures", untold.len()).with("year", facts.year.to_string())
    };
    if untold.len() == counts.len() {
        let cell = seen.table.titles.last().map_or(first.figure.cell, |title| title.at);
        return Some(Remark::at(seen.at(cell), said("unknown-period.message"), said("unknown-period.hint")));
    }
    let mut columns: Vec<usize> = untold.iter().map(|s| s.figure.column).collect();
    columns.sort_unstable();
    columns.dedup();
    let columns: Vec<_> = columns.iter().filter_map(|c| seen.table.columns.get(*c)).collect();
    let cell = columns.first().map_or(first.figure.cell, |column| seen.heading_cell(column));
    let headings =
        Arg::List(columns.iter().map(|c| Arg::Text(format!("\"{}\"", look::heading(facts.schema, c)))).collect());
    let said = |key: &'static str| said(key).with("headings", headings.clone());
    // The target of a quarter has a period, and yet none that a year's plan can be told by.
    let planned = |s: &&&Spot<'_>| facts.schema.measure(&s.figure.measure).is_some_and(|m| m.nature == Nature::Plan);
    if untold.iter().all(|s| planned(&s)) {
        return Some(Remark::at(seen.at(cell), said("unknown-period.message_plan"), said("unknown-period.hint_plan")));
    }
    Some(Remark::at(seen.at(cell), said("unknown-period.message_columns"), said("unknown-period.hint_columns")))
}
