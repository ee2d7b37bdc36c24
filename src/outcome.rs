//! Everything one run found out, sorted: what `output/` writes down and `cli/` sums up.

use crate::indicators::IndicatorValue;
use crate::period::Period;
use crate::rules::Finding;
use crate::schema::{Schema, Severity};
use crate::tables::Observation;
use crate::tables::file::{FileReading, IgnoredFile};

/// The outcome of one run.
#[derive(Debug)]
pub struct Outcome<'a> {
    /// What was expected.
    pub schema: &'a Schema,
    /// The year that was computed.
    pub year: i32,
    /// The last quarter that was computed.
    pub through: Period,
    /// Files, sorted by path.
    pub files: Vec<FileReading>,
    /// Files left alone, sorted by path.
    pub ignored: Vec<IgnoredFile>,
    /// Observations, sorted by measure, district in the region's order, period, source.
    pub observations: Vec<Observation>,
    /// Figures that were read and are not used, because something that speaks about them was not understood.
    pub withheld: Vec<Observation>,
    /// Findings, sorted by place, then code.
    pub findings: Vec<Finding>,
    /// Indicators, sorted by number, district in the region's order with the region last, quarter.
    pub indicators: Vec<IndicatorValue>,
}

impl Outcome<'_> {
    /// How many findings have this severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|f| f.severity == severity).count()
    }

    /// The finding of severity error that forbids the use of an observation, if one does.
    pub fn objection(&self, observation: &Observation) -> Option<&Finding> {
        self.findings.iter().find(|f| {
            f.severity == Severity::Error && f.remark.questions.iter().any(|p| observation.source.stands_on(p))
        })
    }

    /// The value of an indicator for a district, or the region, at a quarter.
    pub fn indicator(&self, indicator: &str, district: &str, period: Period) -> Option<&IndicatorValue> {
        self.indicators.iter().find(|v| v.indicator == indicator && v.district == district && v.period == period)
    }
}
