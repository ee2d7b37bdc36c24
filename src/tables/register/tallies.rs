//! Adds rows up by district and period, and turns the sums of all registers into observations.

use std::collections::{BTreeMap, HashMap};

use crate::period::{Part, Period};
use crate::place::CellRef;
use crate::schema::Schema;
use crate::tables::file::FileReading;
use crate::tables::observation::{Observation, Source};
use crate::tables::register::Plan;
use crate::tables::register::counter::Status;
use crate::tables::register::read::{ByStatus, Count, Register, Tally};
use crate::tables::table::{Kind, Table};

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
    /// One for each count of the schema.
    values: Vec<i64>,
}

impl Tallying {
    /// The sum for a district and period, which now also stands on this row.
    pub fn of(&mut self, district: &str, period: Period, to_date: bool, row: u32) -> u32 {
        let key = (district.to_owned(), period, to_date);
        if let Some(at) = self.index.get(&key).copied() {
            if let Some(sum) = self.sums.get_mut(at as usize) {
                (sum.first, sum.last) = (sum.first.min(row), sum.last.max(row));
            }
            return at;
        }
        let at = u32::try_from(self.sums.len()).unwrap_or(u32::MAX);
        let district = district.to_owned();
        self.sums.push(Sum { district, period, to_date, first: row, last: row, values: Vec::new() });
        self.index.insert(key, at);
        at
    }

    /// Adds a row, and tells for which counts it counts, a bit each.
    pub fn add(&mut self, at: u32, plan: &Plan<'_>, status: &Status, filled: &[String]) -> u32 {
        self.statuses |= *status != Status::NotTold;
        let Some(sum) = self.sums.get_mut(at as usize) else { return 0 };
        let mut counted = 0;
        sum.values.resize(plan.register.counts.len(), 0);
        for (i, (count, value)) in plan.register.counts.iter().zip(&mut sum.values).enumerate() {
            let needed = count.needs.iter().any(|f| plan.layout.field(f).is_some());
            let has = !needed || count.needs.iter().any(|f| filled.contains(f));
            let is = match (&count.status, status) {
                (None, _) => true,
                (Some(wanted), Status::Class(class)) => class == wanted,
                (Some(_), _) => false,
            };
            let excepted = matches!(status, Status::Class(class) if count.except.contains(class));
            if has && is && !excepted {
                *value += 1;
                counted |= 1 << i.min(31);
            }
        }
        counted
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

/// Quarters in which a list that goes by dates names no row of a district that it otherwise names: nothing happened
/// there, which is a count of zero. The list speaks of the quarters from the first to the last of any of its rows; one
/// of a whole year, or up to a quarter, speaks from January on.
fn silent(sums: &[Sum], plan: &Plan<'_>) -> Vec<Sum> {
    if plan.date_column().is_none() {
        return Vec::new();
    }
    let quarter = |sum: &Sum| matches!(sum.period.part, Part::Quarter(_)).then(|| sum.period.end_quarter());
    let mut spans: BTreeMap<i32, (u8, u8)> = BTreeMap::new();
    for sum in sums {
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
    for sum in sums.iter().filter(|s| quarter(s).is_some()) {
        let rows = districts.entry((sum.period.year, &sum.district)).or_insert((sum.first, sum.last));
        *rows = (rows.0.min(sum.first), rows.1.max(sum.last));
    }
    let mut silent = Vec::new();
    for ((year, district), (first, last)) in districts {
        let Some((from, until)) = spans.get(&year).copied() else { continue };
        for period in (from..=until).map(|q| Period::quarter(year, q)) {
            if !sums.iter().any(|s| s.period == period && s.district == district) {
                let district = district.to_owned();
                silent.push(Sum { district, period, to_date: false, first, last, values: Vec::new() });
            }
        }
    }
    silent
}

/// A register where it stands.
struct Stood<'a> {
    path: &'a str,
    sheet: &'a str,
    table: &'a Table,
    register: &'a Register,
}

/// The observations of all registers. Where the schema counts an identity once a year, later periods are told without
/// those that earlier ones counted, whichever file lists them.
pub fn observations(files: &[FileReading], schema: &Schema) -> Vec<Observation> {
    let mut all: Vec<Stood<'_>> = Vec::new();
    for file in files.iter().filter(|f| f.same_as.is_none()) {
        for sheet in &file.sheets {
            for table in &sheet.tables {
                if let Some(register) = &table.register {
                    all.push(Stood { path: &file.path, sheet: &sheet.name, table, register });
                }
            }
        }
    }
    let again = counted_before(&all, schema);
    let mut observations = Vec::new();
    for (i, stood) in all.iter().enumerate() {
        for (j, tally) in stood.register.tallies.iter().enumerate() {
            for (k, count) in tally.counts.iter().enumerate() {
                let less = again.get(&(i, j, k)).copied().unwrap_or(0);
                observations.push(Observation {
                    measure: count.measure.clone(),
                    district: tally.district.clone(),
                    period: tally.period,
                    value: count.value - less,
                    to_date: tally.to_date,
                    kind: Kind::Register,
                    source: Source {
                        path: stood.path.to_owned(),
                        sheet: stood.sheet.to_owned(),
                        cells: count.cells.to_vec(),
                    },
                    used: true,
                });
            }
        }
    }
    observations
}

/// How many rows of a tally name somebody whom the year has counted before, by register, tally and count.
fn counted_before(all: &[Stood<'_>], schema: &Schema) -> BTreeMap<(usize, usize, usize), i64> {
    let mut again = BTreeMap::new();
    for dataset in &schema.datasets {
        if !dataset.register.as_ref().is_some_and(|r| r.once_a_year) {
            continue;
        }
        // (year, who) to the earliest period, and the register that told it first.
        let mut first: HashMap<(i32, u64), (Period, usize, CellRef)> = HashMap::new();
        let own = || all.iter().enumerate().filter(|(_, s)| s.table.dataset.as_deref() == Some(dataset.id.as_str()));
        for (i, stood) in own() {
            for entry in stood.register.entries.iter().filter(|e| e.counted != 0) {
                let Some(tally) = stood.register.tallies.get(entry.tally as usize) else { continue };
                let told = (tally.period, i, entry.cell);
                let best = first.entry((tally.period.year, entry.who)).or_insert(told);
                *best = (*best).min(told);
            }
        }
        for (i, stood) in own() {
            for entry in stood.register.entries.iter().filter(|e| e.counted != 0) {
                let Some(tally) = stood.register.tallies.get(entry.tally as usize) else { continue };
                let Some((period, register, cell)) = first.get(&(tally.period.year, entry.who)) else { continue };
                // Another list of the same period tells the same over again: both are compared, not added.
                let later = tally.period > *period || *register == i && *cell != entry.cell;
                if later {
                    for k in (0..tally.counts.len()).filter(|k| entry.counted >> k & 1 == 1) {
                        *again.entry((i, entry.tally as usize, k)).or_insert(0) += 1;
                    }
                }
            }
        }
    }
    again
}
