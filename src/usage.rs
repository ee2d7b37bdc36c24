//! Which figures are used: those of the year on which no error stands, and of several reports the one that counts.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::indicators;
use crate::period::Period;
use crate::place::{CellRef, Place};
use crate::rules::{self, Finding};
use crate::schema::{Nature, Schema, Severity};
use crate::tables::file::FileReading;
use crate::tables::{self, Kind, Observation, Source};

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
    files: &[FileReading],
    schema: &Schema,
    year: i32,
) {
    let chosen = chosen(observations, files, schema);
    for (i, o) in observations.iter_mut().enumerate() {
        o.used = o.period.year == year && !questioned[i] && chosen[i];
    }
    set_superseded_aside(observations, files);
    set_repeated_sums_aside(observations, schema);
}

/// Whether both report the same figure.
fn same(a: &Observation, b: &Observation) -> bool {
    a.measure == b.measure && a.district == b.district && a.period == b.period && a.to_date == b.to_date
}

/// For each observation whether it is the one of its figure that counts.
fn chosen(observations: &[Observation], files: &[FileReading], schema: &Schema) -> Vec<bool> {
    let revisions = rules::revisions(files);
    let sheets = files.iter().flat_map(|f| f.sheets.iter().map(move |s| (f.path.as_str(), s)));
    let hidden: BTreeSet<(&str, &str)> =
        sheets.filter(|(_, s)| !s.visible).map(|(path, s)| (path, s.name.as_str())).collect();
    // A sheet that reports fewer periods is nearer to the source than a summary of all of them.
    let mut periods: BTreeMap<(&str, &str), BTreeSet<Period>> = BTreeMap::new();
    if !observations.chunk_by(same).all(|group| group.len() == 1) {
        for o in observations {
            periods.entry((&o.source.path, &o.source.sheet)).or_default().insert(o.period);
        }
    }
    let rank = |o: &&Observation| {
        let place = (o.source.path.as_str(), o.source.sheet.as_str());
        let spread = periods.get(&place).map_or(0, BTreeSet::len);
        (
            o.kind == Kind::Register,
            Reverse(revisions.get(place.0).copied().unwrap_or(0)),
            hidden.contains(&place),
            spread,
        )
    };
    let mut chosen = Vec::with_capacity(observations.len());
    for group in observations.chunk_by(same) {
        let best = group.iter().min_by(|a, b| rank(a).cmp(&rank(b)).then_with(|| a.source.cmp(&b.source)));
        // A plan that every quarter's sheet states again is one plan, and is nowhere added up.
        let plan = group.len() > 1 && schema.measure(&group[0].measure).is_some_and(|m| m.nature == Nature::Plan);
        let counts = |o: &Observation| best.is_some_and(|best| std::ptr::eq(o, best) || plan && o.value == best.value);
        chosen.extend(group.iter().map(counts));
    }
    chosen
}

/// A report of which a later revision stands beside it is used no more: what the revision lacks is missing.
fn set_superseded_aside(observations: &mut [Observation], files: &[FileReading]) {
    let revisions = rules::revisions(files);
    if revisions.is_empty() {
        return;
    }
    let key = |o: &Observation| (o.source.path.clone(), o.measure.clone(), o.period, o.to_date);
    let mut superseded = BTreeSet::new();
    for told in observations.chunk_by(same).filter(|told| told.len() > 1) {
        // The first of each revision and kind stands for all of them.
        let mut newer: Vec<&Observation> = Vec::new();
        for o in told {
            let alike = |known: &&Observation| {
                let revision = |o: &Observation| revisions.get(o.source.path.as_str());
                revision(known) == revision(o) && (known.kind == Kind::Register) == (o.kind == Kind::Register)
            };
            if !newer.iter().any(alike) {
                newer.push(o);
            }
        }
        let older = |o: &&Observation| newer.iter().any(|newer| rules::replaces(&revisions, newer, o));
        superseded.extend(told.iter().filter(older).map(key));
    }
    for o in observations.iter_mut().filter(|o| o.used) {
        o.used = !superseded.contains(&key(o));
    }
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
