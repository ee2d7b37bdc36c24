//! How rules look along time: one observation per measure, district and stretch of months, and the tilings of a stretch.

use std::collections::{BTreeMap, BTreeSet};

use crate::rules::Facts;
use crate::schema::{Measure, Nature, Schema};
use crate::tables::{Kind, Observation};

/// What an observation speaks of in time: the year, and the first and last month; a position or a plan has only the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// Calendar year.
    pub year: i32,
    /// Last month, 1 to 12.
    pub last: u8,
    /// First month, 1 to 12; for a position or a plan the same as the last.
    pub first: u8,
}

/// The stretch of an observation. "Triwulan I" and "s.d. Triwulan I" are one and the same.
pub fn span(nature: Nature, observation: &Observation) -> Span {
    let (first, last) = observation.period.months();
    let first = match nature {
        Nature::Flow if observation.to_date => 1,
        Nature::Flow => first,
        Nature::Stock | Nature::Plan => last,
    };
    Span { year: observation.period.year, last, first }
}

/// What two observations must share to speak of the same thing.
pub type Subject<'a> = (&'a str, &'a str, Span);

/// The measure, district and stretch of an observation; `None` where the schema does not know its measure.
pub fn subject<'a>(schema: &Schema, observation: &'a Observation) -> Option<Subject<'a>> {
    let nature = schema.measure(&observation.measure)?.nature;
    Some((&observation.measure, &observation.district, span(nature, observation)))
}

/// The paths of files whose names say that they replace an earlier one.
pub fn revisions<'a>(facts: &Facts<'a>) -> BTreeSet<&'a str> {
    facts.files.iter().filter(|f| f.revision).map(|f| f.path.as_str()).collect()
}

/// Whether one observation replaces another of the same subject: only the file of the first is a revision.
pub fn replaces(revisions: &BTreeSet<&str>, newer: &Observation, older: &Observation) -> bool {
    revisions.contains(newer.source.path.as_str())
        && !revisions.contains(older.source.path.as_str())
        && (newer.kind == Kind::Register) == (older.kind == Kind::Register)
}

/// A measure of one district over time.
#[derive(Debug)]
pub struct Series<'a> {
    /// The measure.
    pub measure: &'a Measure,
    /// District code.
    pub district: &'a str,
    /// One observation per stretch, by end and then the longer first.
    pub points: Vec<&'a Observation>,
}

/// Every measure of every district over time. Where several sources report a stretch, a revision wins, then a recap
/// over a list by village over a register, then the first by place.
pub fn series<'a>(facts: &Facts<'a>) -> Vec<Series<'a>> {
    let revisions = revisions(facts);
    let rank = |o: &Observation| (!revisions.contains(o.source.path.as_str()), o.kind);
    let mut by_subject: BTreeMap<Subject<'a>, &'a Observation> = BTreeMap::new();
    for observation in facts.observations {
        let Some(subject) = subject(facts.schema, observation) else { continue };
        let best = by_subject.entry(subject).or_insert(observation);
        if (rank(observation), &observation.source) < (rank(best), &best.source) {
            *best = observation;
        }
    }
    let mut all: Vec<Series<'a>> = Vec::new();
    for ((id, district, _), observation) in by_subject {
        match all.last_mut() {
            Some(last) if last.measure.id == id && last.district == district => last.points.push(observation),
            _ => {
                let Some(measure) = facts.schema.measure(id) else { continue };
                all.push(Series { measure, district, points: vec![observation] });
            }
        }
    }
    all
}

impl<'a> Series<'a> {
    /// The stretch of one of its observations.
    pub fn span(&self, observation: &Observation) -> Span {
        span(self.measure.nature, observation)
    }

    /// Its observations of a year.
    pub fn of_year(&self, year: i32) -> impl Iterator<Item = &'a Observation> + '_ {
        self.points.iter().copied().filter(move |o| o.period.year == year)
    }

    /// The last position of a year up to the end of a quarter.
    pub fn position(&self, year: i32, quarter: u8) -> Option<&'a Observation> {
        self.of_year(year).filter(|o| o.period.end_quarter() <= quarter).last()
    }

    /// Observations of a year up to the end of a quarter that do not overlap: what has happened at the very least.
    /// The last running total comes first, then what was reported after it, the longer stretch first.
    pub fn so_far(&self, year: i32, quarter: u8) -> Vec<&'a Observation> {
        let mut due: Vec<(Span, &Observation)> =
            self.of_year(year).map(|o| (self.span(o), o)).filter(|(span, _)| span.last <= quarter * 3).collect();
        due.sort_by_key(|(span, _)| (span.first, 12 - span.last));
        let mut taken: Vec<&Observation> = due.iter().filter(|(_, o)| o.to_date).map(|(_, o)| *o).take(1).collect();
        let mut covered = taken.first().map_or(0, |o| self.span(o).last);
        for (span, observation) in due {
            if span.first > covered {
                covered = span.last;
                taken.push(observation);
            }
        }
        taken
    }

    /// Shorter observations that follow one another and make up the whole stretch of another, where there are such.
    pub fn pieces(&self, whole: Span) -> Option<Vec<&'a Observation>> {
        let shorter: Vec<(Span, &Observation)> = self
            .of_year(whole.year)
            .map(|o| (self.span(o), o))
            .filter(|(s, _)| s.first >= whole.first && s.last <= whole.last && *s != whole)
            .collect();
        tile(&shorter, whole.first, whole.last)
    }
}

/// Pieces that cover the months without gap or overlap, the longest first at every step.
fn tile<'a>(pieces: &[(Span, &'a Observation)], first: u8, last: u8) -> Option<Vec<&'a Observation>> {
    if first > last {
        return Some(Vec::new());
    }
    pieces.iter().rev().filter(|(span, _)| span.first == first).find_map(|(span, piece)| {
        let mut all = vec![*piece];
        all.extend(tile(pieces, span.last + 1, last)?);
        Some(all)
    })
}
