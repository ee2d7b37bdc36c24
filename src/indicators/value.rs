//! An indicator's value for one district, or the regency, at the end of a quarter, or the reason there is none.

use crate::period::Period;
use crate::ratio::Ratio;

/// One value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndicatorValue {
    /// Indicator id.
    pub indicator: String,
    /// District code, or the region's own.
    pub district: String,
    /// The quarter at whose end it stands.
    pub period: Period,
    /// The numerator, in its measure's unit; for the region the sum over the districts covered.
    pub numerator: Side,
    /// The denominator.
    pub denominator: Side,
    /// Numerator over denominator in percent, exact; `None` where a side is missing or the denominator zero.
    pub percent: Option<Ratio>,
    /// How many districts have both sides, of how many.
    pub have: usize,
    /// Of how many districts.
    pub of: usize,
    /// Districts that are not covered, by code, in the region's order.
    pub missing: Vec<String>,
    /// Whether it covers everything.
    pub status: Status,
    /// Target in percent.
    pub target: Option<Ratio>,
    /// Achievement in percent of the target, uncapped.
    pub achievement: Option<Ratio>,
}

/// One side of an indicator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Side {
    /// The value; `None` where there is none.
    pub value: Option<i64>,
    /// Positions in the list of observations of the figures it is made of (for the region: of all districts covered).
    pub from: Vec<usize>,
    /// Why there is no value.
    pub why: Option<Why>,
}

/// Why a side has no value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// No workbook reports it.
    NotReported,
    /// Some periods of the year so far are not reported; those that are missing.
    MissingPeriods(Vec<Period>),
    /// An observation it stands on is questioned by a finding of severity error; its position in the list of observations.
    Questioned(usize),
    /// A cell that should hold it could not be read as a count.
    Unreadable(crate::place::Place),
    /// Several ways to add up the periods give different values; the values.
    Contradictory(Vec<i64>),
    /// No district has a value (regency only).
    NoDistrict,
}

/// Whether a value covers everything it should.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// All districts are covered.
    Complete,
    /// Some districts are missing: provisional.
    Partial,
    /// There is no value.
    Unavailable,
}
