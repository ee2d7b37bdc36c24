//! How rules look at registers: each doubtful cell with its list, and the counts that rest on it.

use crate::place::{CellRef, Place};
use crate::rules::look::{self, Seen};
use crate::rules::{Facts, Remark};
use crate::tables::register::{ByStatus, Doubt, Doubtful, Register};
use crate::words::Text;

/// A register with the place where it stands.
#[derive(Debug, Clone, Copy)]
pub struct List<'a> {
    /// Its table.
    pub seen: Seen<'a>,
    /// What was read of it.
    pub register: &'a Register,
}

/// A doubtful cell of a register.
#[derive(Debug, Clone, Copy)]
pub struct Case<'a> {
    /// The register.
    pub list: List<'a>,
    /// The cell.
    pub doubtful: &'a Doubtful,
}

/// All registers of files that are not mere copies of another.
pub fn lists<'a>(facts: &Facts<'a>) -> impl Iterator<Item = List<'a>> + use<'a> {
    look::tables(facts).filter_map(|seen| Some(List { seen, register: seen.table.register.as_deref()? }))
}

/// All their doubtful cells.
pub fn cases<'a>(facts: &Facts<'a>) -> impl Iterator<Item = Case<'a>> + use<'a> {
    lists(facts).flat_map(|list| list.register.doubts.iter().map(move |doubtful| Case { list, doubtful }))
}

impl<'a> List<'a> {
    /// A cell of the list's sheet.
    pub fn at(&self, cell: CellRef) -> Place {
        self.seen.at(cell)
    }

    /// The places that stand for a tally's counts, where they depend on statuses in one of some ways.
    pub fn counts(&self, tally: Option<u32>, ways: &[ByStatus]) -> Vec<Place> {
        let tally = tally.and_then(|t| self.register.tallies.get(t as usize));
        let counts = tally.into_iter().flat_map(|t| &t.counts).filter(|c| ways.contains(&c.by_status));
        counts.map(|c| self.at(c.cells[0])).collect()
    }
}

impl List<'_> {
    /// The places that stand for all counts of a district.
    pub fn counts_of(&self, district: &str, ways: &[ByStatus]) -> Vec<Place> {
        let own = (0..).zip(&self.register.tallies).filter(|(_, tally)| tally.district == district);
        own.flat_map(|(i, _)| self.counts(Some(i), ways)).collect()
    }
}

impl<'a> Case<'a> {
    /// The places that stand for the counts that it leaves open: those of its row's tally, or all of its district where it
    /// has no row of its own there.
    pub fn open_counts(&self, ways: &[ByStatus]) -> Vec<Place> {
        let own = |district: &str| self.doubtful.district.as_deref() == Some(district);
        let tallies = (0..).zip(&self.list.register.tallies);
        let named = tallies.filter(|(i, t)| self.doubtful.tally.map_or_else(|| own(&t.district), |tally| tally == *i));
        named.flat_map(|(i, _)| self.list.counts(Some(i), ways)).collect()
    }

    /// What is doubtful.
    pub const fn doubt(&self) -> &'a Doubt {
        &self.doubtful.doubt
    }

    /// A remark at the cell, with its district and period filled in.
    pub fn remark(&self, message: Text, hint: Text) -> Remark {
        let cell = self.doubtful.cell;
        let mut remark = Remark::at(self.list.at(cell), message.with("cell", cell), hint.with("cell", cell));
        remark.district.clone_from(&self.doubtful.district);
        let tally = self.doubtful.tally.and_then(|t| self.list.register.tallies.get(t as usize));
        remark.period = tally.map(|t| t.period);
        remark
    }
}
