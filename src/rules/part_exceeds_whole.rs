//! Rule R301: a part that is larger than its whole.

use crate::rules::look::{self, Line};
use crate::rules::rule::rule;
use crate::rules::{Facts, Remark};
use crate::schema::{Relation, Schema};

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

fn check(facts: &Facts<'_>) -> Vec<Remark> {
    let mut remarks = Vec::new();
    for line in look::tables(facts).flat_map(look::Seen::lines) {
        for (part, whole) in broken(facts.schema, &line) {
            remarks.extend(remark(facts, &line, part, whole));
        }
    }
    remarks
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
