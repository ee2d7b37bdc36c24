//! Sets zeros aside that report nothing: forms of zeros everywhere, and quarters after the report's own.

use std::collections::{BTreeMap, BTreeSet};

use crate::period::{Part, Period};
use crate::schema::{Nature, Schema};
use crate::tables::table::{CountRead, Figure, Kind, Table};

/// The fewest districts whose zeros are no accident.
const ENOUGH: usize = 3;

/// Reads zeros that stand in all districts as blanks, where nothing else is reported or the report's own period ends
/// before theirs. A position of zero everywhere behind others is as little a report.
pub fn set_aside(table: &mut Table, schema: &Schema) {
    if table.kind == Kind::Register {
        return;
    }
    doubt_plans(table, schema);
    // Most tables have no line of zeros.
    let none = |f: &Figure| matches!(f.read, CountRead::Dash(_)) || f.read.is_missing() || f.read.count() == Some(0);
    if !table.records.iter().flat_map(|r| &r.figures).any(none) {
        return;
    }
    let mut told: BTreeMap<(Period, bool), Told> = BTreeMap::new();
    for record in &table.records {
        for figure in record.figures.iter().filter(|f| !f.check_only) {
            let (Some(key), Some(district)) = (key(figure, schema), record.district.code()) else { continue };
            let one = told.entry(key).or_default();
            one.districts.insert(district.to_owned());
            let (dash, nothing) = (matches!(figure.read, CountRead::Dash(_)), none(figure));
            one.figures |= !nothing;
            one.digits |= nothing && !dash && !figure.read.is_missing();
        }
    }
    let last = told.iter().filter(|(_, t)| t.figures).map(|((p, _), _)| p.months().1).max();
    let own = table.period.period.filter(|p| p.part != Part::Year).map(|p| p.months().1);
    let empty = |(period, stock): (Period, bool), t: &Told| {
        let to_come = own.is_some_and(|own| period.months().0 > own) || stock || !t.digits;
        let behind = last.is_none_or(|last| period.months().1 > last && to_come);
        !t.figures && t.districts.len() >= ENOUGH && behind
    };
    let empty: BTreeSet<(Period, bool)> = told.iter().filter(|(key, t)| empty(**key, t)).map(|(key, _)| *key).collect();
    if empty.is_empty() {
        return;
    }
    let mut columns: BTreeSet<usize> = BTreeSet::new();
    for figure in table.records.iter_mut().flat_map(|r| &mut r.figures).filter(|f| !f.check_only) {
        // Where nothing was filled in, the plan that the form repeats is no report either.
        if key(figure, schema).map_or(last.is_none(), |key| empty.contains(&key)) {
            figure.read = CountRead::Blank;
            columns.insert(figure.column);
        }
    }
    for total in &mut table.totals {
        total.claims.retain(|c| !columns.contains(&c.column));
    }
}

/// What is reported of a period.
#[derive(Debug, Default)]
struct Told {
    districts: BTreeSet<String>,
    figures: bool,
    digits: bool,
}

/// The period of a figure that is no plan, and whether it is a position.
fn key(figure: &Figure, schema: &Schema) -> Option<(Period, bool)> {
    let nature = schema.measure(&figure.measure)?.nature;
    (nature != Nature::Plan).then_some((figure.period.period?, nature == Nature::Stock))
}

/// A plan for each quarter is not the year's: where a district's differ, nobody knows whether they add up.
fn doubt_plans(table: &mut Table, schema: &Schema) {
    let measures = schema.datasets.iter().flat_map(|d| &d.measures).filter(|m| m.nature == Nature::Plan);
    let plan_ids: Vec<&str> = measures.map(|m| m.id.as_str()).collect();
    let is_plan = |f: &Figure| !f.check_only && plan_ids.contains(&f.measure.as_str());
    let mut plans: BTreeMap<(String, String), BTreeMap<Period, i64>> = BTreeMap::new();
    for record in &table.records {
        let Some(district) = record.district.code().filter(|_| record.village.is_none()) else { continue };
        for figure in record.figures.iter().filter(|f| is_plan(f)) {
            if let (Some(period), Some(count)) = (figure.period.period, figure.read.count()) {
                plans.entry((figure.measure.clone(), district.to_owned())).or_default().insert(period, count);
            }
        }
    }
    let differ = |told: &BTreeMap<Period, i64>| told.values().collect::<BTreeSet<_>>().len() > 1;
    let parted: BTreeSet<String> = plans.iter().filter(|(_, t)| differ(t)).map(|((m, _), _)| m.clone()).collect();
    for figure in table.records.iter_mut().flat_map(|r| &mut r.figures) {
        let part = figure.period.period.is_some_and(|p| p.part != Part::Year);
        if part && parted.contains(&figure.measure) {
            figure.period.period = None;
        }
    }
}
