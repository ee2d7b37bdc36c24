//! Which figures are used: those of the year on which no error stands, and of several reports the one that counts.

use std::collections::{BTreeSet, HashMap};

use crate::indicators;
use crate::place::{CellRef, Place};
use crate::rules::{Finding, Reports};
use crate::schema::{Nature, Schema, Severity};
use crate::tables::{self, Observation, Source};

/// For each observation whether a finding of severity error stands on it.
pub fn questioned(observations: &[Observation], findings: &[Finding]) -> Vec<bool> {
    let mut cells: BTreeSet<(&str, &str, CellRef)> = BTreeSet::new();
    let mut wide: HashMap<&str, Vec<&Place>> = HashMap::new();
    for place in findings.iter().filter(|f| f.severity == Severity::Error).flat_map(|f| &f.remark.questions) {
        match (&place.sheet, place.cell) {
            (Some(sheet), Some(cell)) => {
                cells.insert((&place.path, sheet, cell));
            }
            _ => wide.entry(&place.path).or_default().push(place),
        }
    }
    let widely = |source: &Source| {
        let mut lists = std::iter::once(source).chain(&source.parts);
        lists.any(|s| wide.get(s.path.as_str()).is_some_and(|places| places.iter().any(|p| s.stands_on(p))))
    };
    let exactly = |source: &Source| !cells.is_empty() && source.all_cells().any(|cell| cells.contains(&cell));
    observations.iter().map(|o| exactly(&o.source) || widely(&o.source)).collect()
}

/// Decides for each figure whether it is used: it is of the year, no error stands on it, and of several reports of the
/// same figure it is the one that counts. Two that differ are questioned by a rule, unless one replaces the other.
/// `observations` are sorted by measure, district and period.
pub fn decide(
    observations: &mut [Observation],
    questioned: &[bool],
    reports: &Reports<'_>,
    schema: &Schema,
    year: i32,
) {
    let counts = counting(observations, reports, schema);
    for (i, o) in observations.iter_mut().enumerate() {
        o.used = o.period.year == year && !questioned[i] && counts[i];
    }
    set_repeated_sums_aside(observations, schema);
}

/// For each observation whether it is the one of its figure that counts. A report of which a later revision stands beside
/// it counts no more at all: what the revision lacks is missing.
fn counting(observations: &[Observation], reports: &Reports<'_>, schema: &Schema) -> Vec<bool> {
    let key = |o: &Observation| (o.source.path.clone(), o.measure.clone(), o.period, o.to_date);
    let mut replaced = BTreeSet::new();
    let mut counting = Vec::with_capacity(observations.len());
    for told in observations.chunk_by(Observation::tells_same_as) {
        let chosen = reports.chosen(told);
        // A plan that every quarter's sheet states again is one plan, and is nowhere added up.
        let plan = told.len() > 1 && schema.measure(&told[0].measure).is_some_and(|m| m.nature == Nature::Plan);
        let counts = |o: &Observation| chosen.is_some_and(|it| std::ptr::eq(o, it) || plan && o.value == it.value);
        counting.extend(told.iter().map(counts));
        if told.len() > 1 {
            replaced
                .extend(reports.replaced(&told.iter().collect::<Vec<_>>()).into_iter().map(|(older, _)| key(older)));
        }
    }
    if !replaced.is_empty() {
        for (i, o) in observations.iter().enumerate() {
            counting[i] &= !replaced.contains(&key(o));
        }
    }
    counting
}

/// A running total that its own pieces already come to is checked, and not used once more.
fn set_repeated_sums_aside(observations: &mut [Observation], schema: &Schema) {
    let mut repeated: Vec<usize> = Vec::new();
    let mut start = 0;
    for series in observations.chunk_by(|a, b| a.measure == b.measure && a.district == b.district) {
        let first = start;
        start += series.len();
        let own: Vec<_> = (first..start).zip(series).filter(|(_, o)| o.used).collect();
        if own.len() < 2 || schema.measure(&series[0].measure).is_none_or(|m| m.nature != Nature::Flow) {
            continue;
        }
        let all: Vec<_> = own.iter().map(|(i, o)| (*i, tables::months(o), o.value)).collect();
        repeated.extend(own.iter().filter(|(_, o)| o.to_date).map(|(i, _)| *i).filter(|i| {
            let o = &observations[*i];
            let others: Vec<_> = all.iter().copied().filter(|(other, _, _)| other != i).collect();
            let sums = indicators::tile(tables::months(o), &others);
            // From January alone the first quarter is its own running total: one of both stays.
            sums.iter().any(|t| t.value == o.value && t.from.len() > 1)
                || others.iter().any(|(other, months, value)| {
                    !observations[*other].to_date && *months == tables::months(o) && *value == o.value
                })
        }));
    }
    for i in repeated {
        observations[i].used = false;
    }
}
