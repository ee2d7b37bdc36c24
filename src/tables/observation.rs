//! A figure with its meaning and its source: one measure of one district in one period.

use crate::period::Period;
use crate::place::{CellRange, CellRef, Place};
use crate::tables::table::Kind;

/// One figure that a workbook reports.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Observation {
    /// Measure id.
    pub measure: String,
    /// District code.
    pub district: String,
    /// The period; for a running total the period in which it ends.
    pub period: Period,
    /// The count, in the measure's unit.
    pub value: i64,
    /// Whether it runs from the start of the year to the end of `period`.
    pub to_date: bool,
    /// Recap, list by village (whose values were added up), or register.
    pub kind: Kind,
    /// Where it stands.
    pub source: Source,
    /// Whether it may be used; false where a finding of severity error stands on it, or another source replaces it.
    pub used: bool,
}

impl Observation {
    /// Whether both report the same figure.
    pub fn tells_same_as(&self, other: &Self) -> bool {
        self.measure == other.measure
            && self.district == other.district
            && self.period == other.period
            && self.to_date == other.to_date
    }
}

/// Where a figure stands: one cell, or the range and cells that were added up.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Source {
    /// Path relative to the inbox.
    pub path: String,
    /// Sheet name.
    pub sheet: String,
    /// The cells; one for a recap. For a register the first and the last of the column whose cells were counted: the
    /// first belongs to this figure alone, so that a finding can question it.
    pub cells: Vec<CellRef>,
    /// Further lists whose rows are part of the figure: a register that is kept on several sheets or in several files.
    pub parts: Vec<Self>,
}

impl Source {
    /// The one cell, where it is one that holds the figure.
    pub fn cell(&self) -> Option<CellRef> {
        match self.cells.as_slice() {
            [one] => Some(*one),
            _ => None,
        }
    }

    /// The range around all cells.
    pub fn range(&self) -> Option<CellRange> {
        CellRange::around(self.cells.iter().copied())
    }

    /// Every cell that stands for it, with path and sheet, its parts' included.
    pub fn all_cells(&self) -> impl Iterator<Item = (&str, &str, CellRef)> {
        let whole = std::iter::once(self).chain(&self.parts);
        whole.flat_map(|s| s.cells.iter().map(|c| (s.path.as_str(), s.sheet.as_str(), *c)))
    }

    /// The place to point at: the cell, or the first of them.
    pub fn place(&self) -> Place {
        Place { path: self.path.clone(), sheet: Some(self.sheet.clone()), cell: self.cells.first().copied() }
    }

    /// Whether a place is one of its cells, or its whole sheet or file.
    pub fn stands_on(&self, place: &Place) -> bool {
        let own = place.path == self.path
            && place.sheet.as_ref().is_none_or(|s| *s == self.sheet)
            && place.cell.is_none_or(|c| self.cells.contains(&c));
        own || self.parts.iter().any(|part| part.stands_on(place))
    }
}

/// A cell that should hold a figure and could not be read as one: not missing, but unknown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// Measure id.
    pub measure: String,
    /// District code.
    pub district: String,
    /// The period.
    pub period: Period,
    /// Whether it would run from the start of the year.
    pub to_date: bool,
    /// Where it stands.
    pub source: Source,
}

impl Gap {
    /// First and last month that the figure would cover.
    pub const fn months(&self) -> (u8, u8) {
        let (first, last) = self.period.months();
        (if self.to_date { 1 } else { first }, last)
    }
}
