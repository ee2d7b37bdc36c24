//! Rule V205: a count that was not filled in.

use crate::place::CellRange;
use crate::rules::look::{self, Seen, Spot};
use crate::rules::rule::rule;
use crate::rules::{Facts, Remark, Remarks};
use crate::tables::{Column, CountRead, Kind};
use crate::words::Text;

rule! {
    /// ## What it checks
    ///
    /// Every count of every district that is named in a table, for periods up to the quarter that is computed. Where a whole
    /// row or a whole column is empty, it is said once.
    ///
    /// ## Why it matters
    ///
    /// Missing is not zero. The district has no value for this count, so the regency's value is provisional.
    ///
    /// ## Example
    ///
    /// The cell of Bangkala Barat under "Koperasi Aktif" is empty.
    ///
    /// ## How to mend it
    ///
    /// Type the number. Type 0 where there is none.
    pub static MISSING_COUNT = "V205" "missing-count" Warning by check,
    pass: [{ "kop tw4.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN IV TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Bangkala | 23 | 19 | 42
2 | Bangkala Barat | 16 | 9 | 25
3 | Tamalatea | 21 | 11 | 32
" }, { "kop tw4.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN IV TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Bangkala | 23 | 19 | 42
2 | Bangkala Barat | 0 | 25 | 25
3 | Tamalatea | 21 | 11 | 32
" }],
    fail: [{ "kop tw4.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN IV TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Bangkala | 23 | 19 | 42
2 | Bangkala Barat |  | 9 | 25
3 | Tamalatea | 21 | 11 | 32
" } at "C6", { "kop tw4.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN IV TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Bangkala | 23 | 19 | 42
2 | Bangkala Barat | belum ada data | 9 | 25
3 | Tamalatea | 21 | 11 | 32
" } at "C6"],
}

fn check(facts: &Facts<'_>) -> Remarks {
    look::tables(facts)
        .filter(|seen| seen.table.kind != Kind::Register)
        .flat_map(|seen| in_table(facts, seen))
        .collect()
}

fn in_table(facts: &Facts<'_>, seen: Seen<'_>) -> Remarks {
    // Quarters that are still to come are rightly empty; rows of unknown districts are another rule's.
    let expected: Vec<Spot<'_>> = seen
        .spots()
        .filter(|s| !s.figure.check_only && s.record.district.code().is_some())
        .filter(|s| s.figure.period.period.is_none_or(|period| look::is_due(facts, period)))
        .collect();
    let (Some(first), true) = (expected.first(), expected.len() > 1) else {
        return expected.iter().filter(|s| s.figure.read.is_missing()).map(|s| of_cell(facts, *s)).collect();
    };
    if expected.iter().all(|s| s.figure.read.is_missing()) {
        let said = |key| Text::new(key).with("cells", expected.len());
        let (message, hint) = (said("missing-count.message_table"), said("missing-count.hint_table"));
        return [Remark::at(first.place(), message, hint).period(first.figure.period.period)].into_iter().collect();
    }
    let mut remarks = Remarks::default();
    let mut empty_columns = Vec::new();
    for (i, column) in seen.table.columns.iter().enumerate() {
        let cells: Vec<&Spot<'_>> = expected.iter().filter(|s| s.figure.column == i).collect();
        if cells.len() > 1 && cells.iter().all(|s| s.figure.read.is_missing()) {
            empty_columns.push(i);
            remarks.push(of_column(facts, seen, column, &cells));
        }
    }
    for record in expected.chunk_by(|a, b| std::ptr::eq(a.record, b.record)) {
        let cells: Vec<&Spot<'_>> = record.iter().filter(|s| !empty_columns.contains(&s.figure.column)).collect();
        let missing: Vec<&Spot<'_>> = cells.iter().copied().filter(|s| s.figure.read.is_missing()).collect();
        if missing.len() > 1 && missing.len() == cells.len() {
            remarks.push(of_record(facts, missing[0], missing.len()));
        } else {
            remarks.extend(missing.into_iter().map(|s| of_cell(facts, *s)));
        }
    }
    remarks
}

fn of_cell(facts: &Facts<'_>, spot: Spot<'_>) -> Remark {
    let written = match &spot.figure.read {
        CountRead::Missing(written) => facts.told(written),
        _ => facts.told(""),
    };
    let key = if written.is_empty() { "missing-count.message" } else { "missing-count.message_word" };
    let message = spot.text(facts.schema, key).with("written", &written);
    spot.remark(message, spot.text(facts.schema, "missing-count.hint")).found(written)
}

fn of_record(facts: &Facts<'_>, first: &Spot<'_>, cells: usize) -> Remark {
    let said = |key| first.text(facts.schema, key).with("cells", cells);
    let mut remark = first.remark(said("missing-count.message_record"), said("missing-count.hint_record"));
    remark.measure = None;
    remark
}

fn of_column(facts: &Facts<'_>, seen: Seen<'_>, column: &Column, cells: &[&Spot<'_>]) -> Remark {
    let measure = cells[0].measure(facts.schema);
    let range = CellRange::around(cells.iter().map(|s| s.figure.cell)).map_or_else(String::new, |r| r.to_string());
    let said = |key: &'static str| {
        Text::new(key).with("measure", measure.clone()).with("cells", cells.len()).with("range", &range)
    };
    let (message, hint) = (said("missing-count.message_column"), said("missing-count.hint_column"));
    Remark::at(seen.at(seen.heading_cell(column)), message, hint)
        .period(cells[0].figure.period.period)
        .measure(cells[0].figure.measure.clone())
}
