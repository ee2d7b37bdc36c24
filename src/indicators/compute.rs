//! Computes every indicator at the end of every quarter, in parallel per district; exact, and silent where in doubt.

use std::collections::HashMap;

use rayon::prelude::*;

use crate::indicators::tiling;
use crate::indicators::value::{IndicatorValue, Side, Status, Why};
use crate::period::Period;
use crate::ratio::Ratio;
use crate::schema::{Indicator, Nature, Schema};
use crate::tables::{Gap, Kind, Observation};

/// What is known of the figures, and which of them must not be used.
#[derive(Debug, Clone, Copy)]
pub struct Figures<'a> {
    /// All observations, sorted.
    pub observations: &'a [Observation],
    /// For each observation whether a finding of severity error stands on it.
    pub questioned: &'a [bool],
    /// Cells that should hold a figure and do not.
    pub gaps: &'a [Gap],
}

/// The figures of one measure in one district and year, by position in the list of all.
struct Series<'a> {
    figures: Figures<'a>,
    own: Vec<usize>,
    gaps: Vec<&'a Gap>,
}

/// All values: by indicator, district in the region's order and the region last, then quarter up to `through`.
pub fn compute<'a>(schema: &'a Schema, figures: Figures<'a>, year: i32, through: Period) -> Vec<IndicatorValue> {
    let quarters: Vec<Period> = (1..=through.end_quarter()).map(|q| Period::quarter(year, q)).collect();
    let districts: Vec<&str> = schema.region.districts.iter().map(|d| d.code.as_str()).collect();
    let places = Places::of(figures, year);
    // One district's values: for each indicator, for each quarter.
    let by_district: Vec<Vec<IndicatorValue>> = districts
        .par_iter()
        .map(|district| {
            schema
                .indicators
                .iter()
                .flat_map(|indicator| {
                    let side = |measure: &'a str| places.series(figures, measure, district);
                    let sides = (side(&indicator.numerator), side(&indicator.denominator));
                    quarters.iter().map(move |quarter| of_district(schema, indicator, &sides, district, *quarter))
                })
                .collect()
        })
        .collect();
    let mut all = Vec::new();
    for (i, indicator) in schema.indicators.iter().enumerate() {
        let at = |quarter: usize| i * quarters.len() + quarter;
        for values in &by_district {
            all.extend((0..quarters.len()).map(|q| values[at(q)].clone()));
        }
        for (q, quarter) in quarters.iter().enumerate() {
            let parts: Vec<&IndicatorValue> = by_district.iter().map(|values| &values[at(q)]).collect();
            all.push(of_region(schema, indicator, &parts, *quarter));
        }
    }
    all
}

fn of_district(
    schema: &Schema,
    indicator: &Indicator,
    (numerator, denominator): &(Series<'_>, Series<'_>),
    district: &str,
    quarter: Period,
) -> IndicatorValue {
    let side = |measure: &str, series: &Series<'_>| {
        let nature = schema.measure(measure).map_or(Nature::Stock, |m| m.nature);
        match nature {
            Nature::Stock => series.position(quarter, false),
            Nature::Plan => series.position(quarter, true),
            Nature::Flow => series.sum(quarter, indicator.cumulative),
        }
    };
    let numerator = side(&indicator.numerator, numerator);
    let denominator = side(&indicator.denominator, denominator);
    let percent = percent(&numerator, &denominator);
    let covered = percent.is_some();
    finish(indicator, district, quarter, numerator, denominator, percent, (usize::from(covered), 1), Vec::new())
}

/// The regency: sums over the districts that have both sides, never a mean of percentages.
fn of_region(schema: &Schema, indicator: &Indicator, parts: &[&IndicatorValue], quarter: Period) -> IndicatorValue {
    let (covered, missing): (Vec<&IndicatorValue>, Vec<&IndicatorValue>) =
        parts.iter().copied().partition(|v| v.percent.is_some());
    let add = |side: fn(&IndicatorValue) -> &Side| {
        let value =
            covered.iter().try_fold(0_i64, |sum, v| sum.checked_add(side(v).value?)).filter(|_| !covered.is_empty());
        Side {
            value,
            from: covered.iter().flat_map(|v| side(v).from.iter().copied()).collect(),
            why: value.is_none().then_some(Why::NoDistrict),
        }
    };
    let numerator = add(|v| &v.numerator);
    let denominator = add(|v| &v.denominator);
    let percent = percent(&numerator, &denominator);
    let missing = missing.iter().map(|v| v.district.clone()).collect();
    let have = (covered.len(), parts.len());
    finish(indicator, &schema.region.code, quarter, numerator, denominator, percent, have, missing)
}

fn percent(numerator: &Side, denominator: &Side) -> Option<Ratio> {
    Some(Ratio::new(i128::from(numerator.value?), i128::from(denominator.value?))?.percent())
}

#[expect(clippy::too_many_arguments, reason = "the one place where a value is put together")]
fn finish(
    indicator: &Indicator,
    district: &str,
    period: Period,
    numerator: Side,
    denominator: Side,
    percent: Option<Ratio>,
    (have, of): (usize, usize),
    missing: Vec<String>,
) -> IndicatorValue {
    let target = indicator.targets.get(&period.year).copied();
    let achievement = percent.zip(target).and_then(|(percent, target)| {
        let reached = if indicator.less_is_better { target.times(2).minus(percent) } else { percent };
        Some(reached.over(target)?.percent())
    });
    let status = match percent {
        None => Status::Unavailable,
        Some(_) if have < of => Status::Partial,
        Some(_) => Status::Complete,
    };
    IndicatorValue {
        indicator: indicator.id.clone(),
        district: district.to_owned(),
        period,
        numerator,
        denominator,
        percent,
        have,
        of,
        missing,
        status,
        target,
        achievement,
    }
}

/// Where the figures of each measure and district stand that count for a year.
struct Places<'a> {
    own: HashMap<(&'a str, &'a str), Vec<usize>>,
    gaps: HashMap<(&'a str, &'a str), Vec<&'a Gap>>,
}

impl<'a> Places<'a> {
    fn of(figures: Figures<'a>, year: i32) -> Self {
        let mut places = Self { own: HashMap::new(), gaps: HashMap::new() };
        for (i, o) in figures.observations.iter().enumerate() {
            if o.period.year == year && (o.used || figures.questioned[i]) {
                places.own.entry((&o.measure, &o.district)).or_default().push(i);
            }
        }
        for gap in figures.gaps.iter().filter(|g| g.period.year == year) {
            places.gaps.entry((&gap.measure, &gap.district)).or_default().push(gap);
        }
        places
    }

    fn series(&self, figures: Figures<'a>, measure: &'a str, district: &'a str) -> Series<'a> {
        let key = (measure, district);
        let own = self.own.get(&key).cloned().unwrap_or_default();
        Series { figures, own, gaps: self.gaps.get(&key).cloned().unwrap_or_default() }
    }
}

impl Series<'_> {
    fn observation(&self, at: usize) -> &Observation {
        &self.figures.observations[at]
    }

    fn end(&self, at: usize) -> u8 {
        self.observation(at).period.months().1
    }

    /// The last position reported up to the end of the quarter. A plan stands for the year, whichever quarter states it.
    fn position(&self, quarter: Period, plan: bool) -> Side {
        let until = quarter.months().1;
        let ends = self.own.iter().map(|i| self.end(*i)).chain(self.gaps.iter().map(|g| g.period.months().1));
        let ends: Vec<u8> = ends.collect();
        let before = ends.iter().copied().filter(|end| *end <= until).max();
        let Some(end) = before.or_else(|| ends.iter().copied().min().filter(|_| plan)) else {
            return Side { value: None, from: Vec::new(), why: Some(Why::NotReported) };
        };
        let at_end: Vec<usize> = self.own.iter().copied().filter(|i| self.end(*i) == end).collect();
        // A cell of that position that could not be read is no reason to take an older one in silence.
        if let Some(gap) =
            self.gaps.iter().find(|g| g.period.months().1 == end).filter(|_| !at_end.iter().any(|i| self.sound(*i)))
        {
            return Side { value: None, from: Vec::new(), why: Some(Why::Unreadable(gap.source.place())) };
        }
        // A list by name that disagrees with its recap stands beside it: the recap is what is used.
        let recap = at_end.iter().any(|i| self.sound(*i) && self.observation(*i).kind != Kind::Register);
        let at_end: Vec<usize> = at_end
            .into_iter()
            .filter(|i| !(recap && self.observation(*i).kind == Kind::Register && !self.sound(*i)))
            .collect();
        if let Some(doubtful) = at_end.iter().find(|i| self.figures.questioned[**i]) {
            return Side { value: None, from: at_end.clone(), why: Some(Why::Questioned(*doubtful)) };
        }
        let mut values: Vec<i64> = at_end.iter().map(|i| self.observation(*i).value).collect();
        values.sort_unstable();
        values.dedup();
        match values.as_slice() {
            [only] => Side { value: Some(*only), from: at_end[..1].to_vec(), why: None },
            _ => Side { value: None, from: at_end, why: Some(Why::Contradictory(values)) },
        }
    }

    fn sound(&self, at: usize) -> bool {
        !self.figures.questioned[at]
    }

    /// What happened from the start of the year (or of the quarter) to the quarter's end.
    fn sum(&self, quarter: Period, since_january: bool) -> Side {
        let (first, last) = quarter.months();
        let span = if since_january { (1, last) } else { (first, last) };
        let stretch = |i: &usize| (*i, crate::tables::months(self.observation(*i)), self.observation(*i).value);
        let sound: Vec<_> = self.own.iter().filter(|i| self.sound(**i)).map(stretch).collect();
        let found = tiling::tile(span, &sound);
        match found.as_slice() {
            [only] => return Side { value: Some(only.value), from: only.from.clone(), why: None },
            [] => {}
            several => {
                let values = several.iter().map(|t| t.value).collect();
                return Side { value: None, from: several[0].from.clone(), why: Some(Why::Contradictory(values)) };
            }
        }
        let all: Vec<_> = self.own.iter().map(stretch).collect();
        if let Some(with) = tiling::tile(span, &all).first() {
            let doubtful = with.from.iter().find(|i| self.figures.questioned[**i]);
            return Side { value: None, from: with.from.clone(), why: doubtful.map(|i| Why::Questioned(*i)) };
        }
        let inside = |(a, b): (u8, u8)| span.0 <= b && a <= span.1;
        if let Some(gap) = self.gaps.iter().find(|g| inside(g.months())) {
            return Side { value: None, from: Vec::new(), why: Some(Why::Unreadable(gap.source.place())) };
        }
        if all.iter().all(|(_, months, _)| !inside(*months)) {
            return Side { value: None, from: Vec::new(), why: Some(Why::NotReported) };
        }
        let missing = (span.0.div_ceil(3)..=span.1 / 3)
            .map(|q| Period::quarter(quarter.year, q))
            .filter(|q| {
                let (a, b) = q.months();
                !(a..=b).all(|m| all.iter().any(|(_, (x, y), _)| (*x..=*y).contains(&m)))
            })
            .collect();
        Side { value: None, from: Vec::new(), why: Some(Why::MissingPeriods(missing)) }
    }
}
