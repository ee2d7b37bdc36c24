//! Adds the rows of one register up by district and period.

use std::collections::BTreeMap;

use hashbrown::HashMap;

use crate::period::{Part, Period};
use crate::place::CellRef;
use crate::schema::Field;
use crate::schema::RowCount;
use crate::tables::register::Plan;
use crate::tables::register::facts::Status;
use crate::tables::register::read::{ByStatus, Count, Tally};

/// The sums of one register while it is being read.
#[derive(Debug, Default)]
pub struct Tallying {
    index: HashMap<(String, Period, bool), u32>,
    sums: Vec<Sum>,
    /// Whether any row told a status.
    statuses: bool,
}

#[derive(Debug)]
struct Sum {
    district: String,
    period: Period,
    to_date: bool,
    first: u32,
    last: u32,
    aside: bool,
    /// One for each count of the schema.
    values: Vec<i64>,
}

impl Tallying {
    /// The sum for a district and period, which now also stands on this row.
    pub fn of(&mut self, district: &str, period: Period, to_date: bool, row: u32) -> u32 {
        let key = (district.to_owned(), period, to_date);
        if let Some(at) = self.index.get(&key).copied() {
            self.touch(at, row);
            return at;
        }
        let at = u32::try_from(self.sums.len()).unwrap_or(u32::MAX);
        let district = district.to_owned();
        self.sums.push(Sum { district, period, to_date, first: row, last: row, aside: false, values: Vec::new() });
        self.index.insert(key, at);
        at
    }

    /// Sets the sums of a year aside.
    pub fn set_aside(&mut self, year: i32) {
        for sum in self.sums.iter_mut().filter(|s| s.period.year == year) {
            sum.aside = true;
        }
    }

    /// Adds a row, and tells for which counts it counts, a bit each.
    pub fn add(&mut self, at: u32, plan: &Plan<'_>, status: &Status, filled: &[Field]) -> u32 {
        self.statuses |= *status != Status::NotTold;
        let counted = counted(plan, status, filled);
        self.add_counted(at, plan, counted);
        counted
    }

    /// Adds a row that counts for some counts, a bit each.
    pub fn add_counted(&mut self, at: u32, plan: &Plan<'_>, counted: u32) {
        let Some(sum) = self.sums.get_mut(at as usize) else { return };
        sum.values.resize(plan.register.counts.len(), 0);
        for (i, value) in sum.values.iter_mut().enumerate() {
            *value += i64::from(counted >> i.min(31) & 1);
        }
    }

    /// Notes that a sum also stands on this row.
    pub fn touch(&mut self, at: u32, row: u32) {
        if let Some(sum) = self.sums.get_mut(at as usize) {
            (sum.first, sum.last) = (sum.first.min(row), sum.last.max(row));
        }
    }

    /// Whether any row told a status.
    pub const fn tells_status(&self) -> bool {
        self.statuses
    }

    /// Notes that rows told a status.
    pub const fn told_status(&mut self) {
        self.statuses = true;
    }

    /// The tallies, in the order in which their rows begin; quarters without a row are told as zero.
    pub fn finish(self, plan: &Plan<'_>) -> Vec<Tally> {
        let statuses = self.statuses || plan.status_column().is_some();
        let key = plan.key_column();
        let status = plan.status_column().unwrap_or(key);
        let silent = silent(&self.sums, plan);
        let tally = |sum: &Sum, column: Option<u32>| Tally {
            district: sum.district.clone(),
            period: sum.period,
            to_date: sum.to_date,
            aside: sum.aside,
            counts: plan
                .register
                .counts
                .iter()
                .enumerate()
                .filter(|(_, count)| statuses || count.status.is_none())
                .map(|(i, count)| {
                    let by_status = match (&count.status, count.except.is_empty()) {
                        (Some(_), _) => ByStatus::Only,
                        (None, false) => ByStatus::Unless,
                        (None, true) => ByStatus::No,
                    };
                    let col = column.unwrap_or(if by_status == ByStatus::Only { status } else { key });
                    Count {
                        measure: count.measure.clone(),
                        value: sum.values.get(i).copied().unwrap_or(0),
                        cells: [CellRef::new(sum.first, col), CellRef::new(sum.last, col)],
                        by_status,
                    }
                })
                .collect(),
        };
        let mut tallies: Vec<Tally> = self.sums.iter().map(|sum| tally(sum, None)).collect();
        tallies.extend(silent.iter().map(|sum| tally(sum, plan.date_column())));
        tallies
    }
}

/// For which counts a row counts, a bit each; a register has 32 counts at most.
pub fn counted(plan: &Plan<'_>, status: &Status, filled: &[Field]) -> u32 {
    let counts = |count: &RowCount| {
        let needed = count.needs.iter().any(|f| plan.layout.field(*f).is_some());
        let has = !needed || count.needs.iter().any(|f| filled.contains(f));
        let is = match (&count.status, status) {
            (None, _) => true,
            (Some(wanted), Status::Class(class)) => class == wanted,
            (Some(_), _) => false,
        };
        let excepted = matches!(status, Status::Class(class) if count.except.contains(class));
        has && is && !excepted
    };
    let all = plan.register.counts.iter().enumerate().filter(|(_, count)| counts(count));
    all.fold(0, |bits, (i, _)| bits | 1 << i.min(31))
}

/// Quarters in which a list that goes by dates names no row of a district that it otherwise names: nothing happened
/// there, which is a count of zero. The list speaks of the quarters from the first to the last of any of its rows; one
/// of a whole year, or up to a quarter, speaks from January on.
fn silent(sums: &[Sum], plan: &Plan<'_>) -> Vec<Sum> {
    if plan.date_column().is_none() {
        return Vec::new();
    }
    let quarter = |sum: &Sum| matches!(sum.period.part, Part::Quarter(_)).then(|| sum.period.end_quarter());
    let mut spans: BTreeMap<i32, (u8, u8)> = BTreeMap::new();
    for sum in sums.iter().filter(|s| !s.aside) {
        let Some(q) = quarter(sum) else { continue };
        let span = spans.entry(sum.period.year).or_insert((q, q));
        *span = (span.0.min(q), span.1.max(q));
    }
    for (year, span) in &mut spans {
        let whole =
            plan.declared.period.is_some_and(|p| p.year == *year && (p.part == Part::Year || plan.declared.to_date));
        if whole {
            span.0 = 1;
        }
    }
    let mut districts: BTreeMap<(i32, &str), (u32, u32)> = BTreeMap::new();
    for sum in sums.iter().filter(|s| !s.aside && quarter(s).is_some()) {
        let rows = districts.entry((sum.period.year, &sum.district)).or_insert((sum.first, sum.last));
        *rows = (rows.0.min(sum.first), rows.1.max(sum.last));
    }
    let mut silent = Vec::new();
    for ((year, district), (first, last)) in districts {
        let Some((from, until)) = spans.get(&year).copied() else { continue };
        for period in (from..=until).map(|q| Period::quarter(year, q)) {
            if !sums.iter().any(|s| s.period == period && s.district == district) {
                let district = district.to_owned();
                silent.push(Sum { district, period, to_date: false, first, last, aside: false, values: Vec::new() });
            }
        }
    }
    silent
}
