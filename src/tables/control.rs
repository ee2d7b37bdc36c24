//! Control totals: what the cells of a table add up to, and how much of it became figures.

use std::collections::BTreeMap;

use crate::period::Period;
use crate::tables::table::{CountRead, Table};

/// The control total of one measure and period of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Control {
    /// Measure id.
    pub measure: String,
    /// The period, where one is known.
    pub period: Option<Period>,
    /// Cells that hold something.
    pub cells: usize,
    /// The sum of all cells that are counts, in the measure's unit.
    pub all: i64,
    /// The part of it that was taken.
    pub used: i64,
    /// The part that was not: its district or period is unknown.
    pub rejected: i64,
    /// Cells that hold no count.
    pub unread: usize,
    /// Cells that hold nothing.
    pub blank: usize,
}

/// The control totals of a table, in the order of its columns.
pub fn controls(table: &Table) -> Vec<Control> {
    let mut controls: BTreeMap<usize, Control> = BTreeMap::new();
    for record in &table.records {
        for figure in record.figures.iter().filter(|f| !f.check_only) {
            let control = controls.entry(figure.column).or_insert_with(|| Control {
                measure: figure.measure.clone(),
                period: figure.period.period,
                cells: 0,
                all: 0,
                used: 0,
                rejected: 0,
                unread: 0,
                blank: 0,
            });
            if figure.read == CountRead::Blank {
                control.blank += 1;
                continue;
            }
            control.cells += 1;
            match figure.read.count() {
                None => control.unread += 1,
                Some(n) => {
                    control.all = control.all.saturating_add(n);
                    let known = record.district.code().is_some() && figure.period.period.is_some();
                    let part = if known { &mut control.used } else { &mut control.rejected };
                    *part = part.saturating_add(n);
                }
            }
        }
    }
    controls.into_values().collect()
}
