//! How rules look along time: what is reported of each measure, district and stretch of months, and the tilings of a
//! stretch.

use crate::rules::standing::Reports;
use crate::schema::{Measure, Nature, Schema};
use crate::tables::Observation;

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

/// A measure of one district over time.
#[derive(Debug)]
pub struct Series<'a> {
    /// The measure.
    pub measure: &'a Measure,
    /// District code.
    pub district: &'a str,
    /// All that is reported, by stretch: by its end, then the longer first; each by source.
    pub told: Vec<Vec<&'a Observation>>,
    /// One observation per stretch, in the same order: where several sources report it, the one that counts.
    pub points: Vec<&'a Observation>,
}

/// Every measure of every district over time. `observations` are sorted by measure and district.
pub fn timeline<'a>(schema: &'a Schema, reports: &Reports<'_>, observations: &'a [Observation]) -> Vec<Series<'a>> {
    let of = |own: &'a [Observation]| {
        let measure = schema.measure(&own.first()?.measure)?;
        let mut all: Vec<(Span, &Observation)> = own.iter().map(|o| (span(measure.nature, o), o)).collect();
        all.sort_by(|(a, first), (b, second)| a.cmp(b).then_with(|| first.source.cmp(&second.source)));
        let told: Vec<Vec<&Observation>> =
            all.chunk_by(|(a, _), (b, _)| a == b).map(|same| same.iter().map(|(_, o)| *o).collect()).collect();
        let points = told.iter().filter_map(|same| reports.chosen(same.iter().copied())).collect();
        Some(Series { measure, district: &own.first()?.district, told, points })
    };
    observations.chunk_by(|a, b| a.measure == b.measure && a.district == b.district).filter_map(of).collect()
}

/// What two or more sources report of the same measure, district and stretch.
pub fn told_twice<'f, 'a>(timeline: &'f [Series<'a>]) -> impl Iterator<Item = &'f [&'a Observation]> {
    timeline.iter().flat_map(|series| &series.told).filter(|told| told.len() > 1).map(Vec::as_slice)
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
