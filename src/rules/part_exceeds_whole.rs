//! Rule R301: a part that is larger than its whole.

use crate::rules::look::{self, Line};
use crate::rules::rule::rule;
use crate::rules::{Facts, Remark, Remarks};
use crate::schema::{Relation, Schema};
use crate::words::Text;

rule! {
    /// ## What it checks
    ///
    /// In every row and period: a part, such as active cooperatives, is never more than its whole, all cooperatives.
    /// What is part of what is data of the schema.
    ///
    /// ## Why it matters
    ///
    /// One of the two figures is wrong, and the share would be above 100 %. The whole row is left out of the
    /// indicators until it is mended; the regency's total would hide it.
    ///
    /// ## Example
    ///
    /// Bontoramba: 20 active cooperatives of 18, as a statistical yearbook really printed it.
    ///
    /// ## How to mend it
    ///
    /// Compare both cells with the division's list, and correct the one that is wrong.
    pub static PART_EXCEEDS_WHOLE = "R301" "part-exceeds-whole" Error by check,
    pass: [{ "kop tw4.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN IV TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Bangkala | 23 | 19 | 42
2 | Tamalatea | 21 | 11 | 32
3 | Turatea | 26 | 0 | 26
4 | Bontoramba | 18 | 0 | 18
" }],
    fail: [{ "kop tw4.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN IV TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Bangkala | 23 | 19 | 42
2 | Tamalatea | 21 | 11 | 32
3 | Turatea | 13 | 13 | 26
4 | Bontoramba | 20 | 0 | 18
" } at "C8"],
}

fn check(facts: &Facts<'_>) -> Remarks {
    let mut remarks = Remarks::default();
    for seen in look::tables(facts) {
        let lines = seen.lines();
        let exchanged = exchanged(facts.schema, &lines);
        for (part, whole) in &exchanged {
            remarks.extend(exchange(facts, seen, &lines, part, whole));
        }
        for line in &lines {
            for (part, whole) in broken(facts.schema, line) {
                if !exchanged.contains(&(part, whole)) {
                    remarks.extend(remark(facts, line, part, whole));
                }
            }
        }
    }
    remarks
}

/// How many rows show that two headings are exchanged and not that each row is wrong.
const ENOUGH: usize = 4;

/// Relations that every line of a table turns round: the part is the whole of each.
fn exchanged<'a>(schema: &'a Schema, lines: &[Line<'_>]) -> Vec<(&'a str, &'a str)> {
    let parts = schema.relations.iter().filter_map(|relation| match relation {
        Relation::PartOf { part, whole } => Some((part.as_str(), whole.as_str())),
        Relation::SumOf { .. } => None,
    });
    let turned = |part: &str, whole: &str| {
        let both: Vec<(i64, i64)> =
            lines.iter().filter_map(|line| Some((line.count(part)?.1, line.count(whole)?.1))).collect();
        let more = both.iter().filter(|(part, whole)| part > whole).count();
        more >= ENOUGH && both.iter().all(|(part, whole)| part >= whole)
    };
    parts.filter(|(part, whole)| turned(part, whole)).collect()
}

/// One remark for both columns, at the part's heading.
fn exchange(facts: &Facts<'_>, seen: look::Seen<'_>, lines: &[Line<'_>], part: &str, whole: &str) -> Option<Remark> {
    let spots = |measure: &str| lines.iter().filter_map(|l| Some(l.count(measure)?.0)).collect::<Vec<_>>();
    let (own, others) = (spots(part), spots(whole));
    let heading = |spot: &look::Spot<'_>| Some(seen.heading_cell(seen.table.columns.get(spot.figure.column)?));
    let (cell, other) = (heading(own.first()?)?, heading(others.first()?)?);
    let said = |key: &'static str| {
        Text::new(key)
            .with("rows", own.len())
            .with("measure", look::measure_name(facts.schema, part))
            .with("whole", look::measure_name(facts.schema, whole))
            .with("cell", cell)
            .with("whole_cell", other)
    };
    let remark = Remark::at(
        seen.at(cell),
        said("part-exceeds-whole.message_exchanged"),
        said("part-exceeds-whole.hint_exchanged"),
    );
    let tied = lines.iter().flat_map(|line| line.tied_to(facts.schema, part));
    Some(remark.measure(part).questions(tied))
}

/// The relations between a part and its whole that do not hold in a line.
pub fn broken<'a>(schema: &'a Schema, line: &Line<'_>) -> Vec<(&'a str, &'a str)> {
    let relations = schema.relations.iter().filter_map(|relation| match relation {
        Relation::PartOf { part, whole } => Some((part.as_str(), whole.as_str())),
        Relation::SumOf { .. } => None,
    });
    let exceeds = |part, whole| Some(line.count(part)?.1 > line.count(whole)?.1);
    relations.filter(|(part, whole)| exceeds(part, whole) == Some(true)).collect()
}

fn remark(facts: &Facts<'_>, line: &Line<'_>, part: &str, whole: &str) -> Option<Remark> {
    let schema = facts.schema;
    let ((spot, count), (other, most)) = (line.count(part)?, line.count(whole)?);
    let said = |key| {
        spot.text(schema, key)
            .with("count", count)
            .with("whole", other.measure(schema))
            .with("most", most)
            .with("difference", count - most)
            .with("whole_cell", other.figure.cell)
    };
    let remark = spot.remark(said("part-exceeds-whole.message"), said("part-exceeds-whole.hint"));
    Some(remark.found(count).expected(format!("<= {most}")).questions(line.tied_to(schema, part)))
}
