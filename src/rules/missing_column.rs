//! Rule S102: a table that holds one side of an indicator and lacks the other.

use std::collections::BTreeSet;

use crate::rules::look::{Seen, measure_name};
use crate::rules::rule::rule;
use crate::rules::{Facts, Remark, Remarks, look};
use crate::schema::{Indicator, Nature, Relation, Schema};
use crate::tables::{Column, Kind, Role};
use crate::words::Text;

rule! {
    /// ## What it checks
    ///
    /// A table with the numerator of an indicator must also have the denominator where the same division keeps both,
    /// and a table with the total number of cooperatives must also have the active ones. Nothing is said where
    /// another table of the same year has the missing count.
    ///
    /// ## Why it matters
    ///
    /// With one side missing the indicator cannot be computed for any district. The total is never derived from
    /// active plus inactive, because some cooperatives may be neither.
    ///
    /// ## Example
    ///
    /// The table has "Koperasi Aktif" and "Koperasi Tidak Aktif", but no "Jumlah Koperasi".
    ///
    /// ## How to mend it
    ///
    /// Add the column with its heading and fill it for each district; or correct the heading, where the column is
    /// there under another name.
    pub static MISSING_COLUMN = "S102" "missing-column" Error by check,
    pass: [{ "kop tw4.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN IV TAHUN 2023

No | Kecamatan | Koperasi Aktif | Jumlah Koperasi
1 | Bangkala | 23 | 42
2 | Bangkala Barat | 16 | 25
3 | Tamalatea | 21 | 32
" }],
    fail: [{ "kop tw4.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN IV TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif
1 | Bangkala | 23 | 19
2 | Bangkala Barat | 16 | 9
3 | Tamalatea | 21 | 11
" } at "C4"],
}

fn check(facts: &Facts<'_>) -> Remarks {
    let mut remarks = Remarks::default();
    for seen in look::tables(facts).filter(|seen| seen.table.kind != Kind::Register) {
        let mut missing = BTreeSet::new();
        for indicator in &facts.schema.indicators {
            for (present, absent) in sides(facts.schema, indicator) {
                if lacks(facts, seen, present, absent) && missing.insert(absent) {
                    remarks.extend(remark(facts, seen, present, absent));
                }
            }
        }
    }
    remarks
}

/// The sides that call for each other: the numerator for its denominator; the denominator for the numerator only where
/// that is a part of it, because a list of all businesses need not say how many of them were trained.
fn sides<'a>(schema: &'a Schema, indicator: &'a Indicator) -> Vec<(&'a str, &'a str)> {
    let (numerator, denominator) = (indicator.numerator.as_str(), indicator.denominator.as_str());
    let dataset = |measure| schema.dataset_of(measure).map(|d| &d.id);
    if dataset(numerator) != dataset(denominator) {
        return Vec::new();
    }
    let stock = |id| schema.measure(id).is_some_and(|m| m.nature == Nature::Stock);
    let is_part = schema.relations.iter().any(
        |r| matches!(r, Relation::PartOf { part, whole } if *part == indicator.numerator && *whole == indicator.denominator),
    );
    let mut sides = vec![(numerator, denominator)];
    if is_part && stock(numerator) && stock(denominator) {
        sides.push((denominator, numerator));
    }
    sides
}

fn lacks(facts: &Facts<'_>, seen: Seen<'_>, present: &str, absent: &str) -> bool {
    let has = |id: &str| seen.table.columns.iter().any(|c| matches!(&c.role, Role::Measure(m) if m == id));
    // Rule ambiguous-column speaks of a column that may be the one.
    let perhaps = |c: &Column| {
        matches!(&c.role, Role::Ambiguous(ids) if ids.iter().any(|m| m == absent))
            || matches!(&c.role, Role::Unexplained(id) if id == absent)
    };
    if !has(present) || has(absent) || seen.table.columns.iter().any(perhaps) {
        return false;
    }
    // A table with one figure only is a part of what a division keeps, and says so; of several, one is missed.
    let dataset = |id: &str| facts.schema.dataset_of(id).map(|d| d.id.as_str());
    let related: BTreeSet<&str> = seen
        .table
        .columns
        .iter()
        .filter_map(|c| match &c.role {
            Role::Measure(id) if dataset(id) == dataset(absent) => Some(id.as_str()),
            Role::Unknown { nearest: Some((_, id)) } if id == absent => Some(absent),
            _ => None,
        })
        .collect();
    if related.len() < 2 {
        return false;
    }
    let years: BTreeSet<i32> = seen
        .spots()
        .filter(|s| s.figure.measure == present)
        .filter_map(|s| s.figure.period.period.map(|p| p.year))
        .collect();
    !facts.observations.iter().any(|o| o.measure == absent && years.contains(&o.period.year))
}

fn remark(facts: &Facts<'_>, seen: Seen<'_>, present: &str, absent: &str) -> Option<Remark> {
    let column = seen.table.columns.iter().find(|c| matches!(&c.role, Role::Measure(m) if m == present))?;
    let cell = seen.heading_cell(column);
    let near = seen
        .table
        .columns
        .iter()
        .find(|c| matches!(&c.role, Role::Unknown { nearest: Some((_, measure)) } if measure == absent));
    let said = |key: &'static str| {
        Text::new(key)
            .with("absent", measure_name(facts.schema, absent))
            .with("present", measure_name(facts.schema, present))
            .with("cell", cell)
    };
    let hint = match near {
        Some(near) => said("missing-column.hint_near")
            .with("heading", look::heading(facts.schema, near))
            .with("near", seen.heading_cell(near)),
        None => said("missing-column.hint"),
    };
    Some(Remark::at(seen.at(cell), said("missing-column.message"), hint).measure(absent))
}
