//! Rule P502: a quarter or month that no district reports.

use std::collections::{BTreeMap, BTreeSet};

use crate::period::Period;
use crate::place::Place;
use crate::rules::look::{self, measure_name};
use crate::rules::rule::rule;
use crate::rules::series::span;
use crate::rules::{Facts, Remark, Remarks};
use crate::schema::{Measure, Nature};
use crate::tables::Observation;
use crate::words::Text;

rule! {
    /// ## What it checks
    ///
    /// For what is counted per quarter or month (trainees, permits, aid): whether the year has a gap, a period that no
    /// district reports although later ones, or other counts of the same division, are there.
    ///
    /// ## Why it matters
    ///
    /// The year's value adds up its quarters. With one of them missing it is too small, and nothing shows it.
    ///
    /// ## Example
    ///
    /// Trainees of quarters 1 and 3 were sent, those of quarter 2 were not.
    ///
    /// ## How to mend it
    ///
    /// Send the workbook of the missing period; with 0 in every row where nothing took place.
    pub static MISSING_PERIOD = "P502" "missing-period" Warning by check,
    pass: [{ "diklat 2023.xlsx": "\
REKAP PESERTA DIKLAT PERKOPERASIAN DAN UMKM
TAHUN 2023

No | Kecamatan | Peserta Diklat | < | <
^ | ^ | TW I | TW II | TW III
1 | Bangkala | 19 | 0 | 12
2 | Bangkala Barat | 11 | 0 | 7
3 | Tamalatea | 26 | 0 | 9
" }],
    fail: [{ "diklat 2023.xlsx": "\
REKAP PESERTA DIKLAT PERKOPERASIAN DAN UMKM
TAHUN 2023

No | Kecamatan | Peserta Diklat | <
^ | ^ | TW I | TW III
1 | Bangkala | 19 | 12
2 | Bangkala Barat | 11 | 7
3 | Tamalatea | 26 | 9
" } nowhere],
}

fn check(facts: &Facts<'_>) -> Remarks {
    let flows = facts.schema.datasets.iter().flat_map(|d| d.measures.iter().map(move |m| (d, m)));
    let mut remarks = Remarks::default();
    for (dataset, measure) in flows.filter(|(_, m)| m.nature == Nature::Flow) {
        let own = of_year(facts, |id| id == measure.id);
        let Some(last) = months(&own).last().copied() else { continue };
        // Up to the last month that the division reported at all: what comes after is rule missing-submission's.
        let division = of_year(facts, |id| dataset.measures.iter().any(|m| m.id == id && m.nature == Nature::Flow));
        let due = months(&division).last().map_or(last, |month| last.max(*month)).min(facts.through.months().1);
        for period in gaps(facts.year, &months(&own), due) {
            if !has_column(facts, measure, period) {
                remarks.push(remark(facts, measure, period, &own));
            }
        }
    }
    remarks
}

fn of_year<'a>(facts: &Facts<'a>, wanted: impl Fn(&str) -> bool) -> Vec<&'a Observation> {
    facts.observations.iter().filter(|o| o.period.year == facts.year && wanted(&o.measure)).collect()
}

/// The months of the year of which some district reports something.
fn months(observations: &[&Observation]) -> BTreeSet<u8> {
    let spans = observations.iter().map(|o| span(Nature::Flow, o));
    spans.flat_map(|span| span.first..=span.last).collect()
}

/// What is missing up to a month: whole quarters where all of one is missing, single months otherwise.
fn gaps(year: i32, reported: &BTreeSet<u8>, due: u8) -> Vec<Period> {
    let mut by_quarter: BTreeMap<u8, Vec<u8>> = BTreeMap::new();
    for month in (1..=due).filter(|m| !reported.contains(m)) {
        by_quarter.entry(month.div_ceil(3)).or_default().push(month);
    }
    let as_periods = |(quarter, months): (u8, Vec<u8>)| match months.len() {
        3 => vec![Period::quarter(year, quarter)],
        _ => months.into_iter().map(|month| Period::month(year, month)).collect(),
    };
    by_quarter.into_iter().flat_map(as_periods).collect()
}

/// Whether a table has cells for the period that are empty: rule missing-count speaks of these.
fn has_column(facts: &Facts<'_>, measure: &Measure, period: Period) -> bool {
    look::counts(facts).any(|s| s.figure.measure == measure.id && s.figure.period.period == Some(period))
}

/// At the sheet of the nearest earlier period, because that division has to send the missing one.
fn remark(facts: &Facts<'_>, measure: &Measure, period: Period, own: &[&Observation]) -> Remark {
    let near = own.iter().filter(|o| o.period < period).max_by_key(|o| o.period).or_else(|| own.first());
    let place = near.map_or_else(Place::inbox, |o| Place::sheet(&o.source.path, &o.source.sheet));
    let said = |key: &'static str| {
        Text::new(key).with("measure", measure_name(facts.schema, &measure.id)).with("period", period)
    };
    Remark::at(place, said("missing-period.message"), said("missing-period.hint"))
        .period(period)
        .measure(measure.id.clone())
}
