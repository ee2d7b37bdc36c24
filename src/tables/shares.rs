//! Percentages kept beside counts: which two counts each is made of, told by the rows in which it agrees.

use crate::grids::{Cell, Value};
use crate::place::CellRef;
use crate::ratio::Ratio;
use crate::schema::{Relation, Schema};
use crate::tables::table::{Column, Record, Role, Share};
use crate::tables::view::View;

/// Reads all columns of percentages of a table. A column in which most rows agree with no pair of counts is left alone:
/// it may be a share of something that is not on the sheet.
pub fn read(view: &View<'_>, columns: &[Column], records: &[Record], schema: &Schema) -> Vec<Share> {
    let mut shares = Vec::new();
    for column in columns.iter().filter(|c| c.role == Role::Percent) {
        let best = pairs(schema)
            .into_iter()
            .flat_map(|pair| [1.0, 100.0].map(|scale| of_pair(view, column, records, &pair, scale)))
            .max_by_key(|shares| agreeing(shares));
        if let Some(best) = best.filter(|s| agreeing(s) >= 2 && agreeing(s) * 10 >= s.len() * 6) {
            shares.extend(best);
        }
    }
    shares
}

pub(super) fn agreeing(shares: &[Share]) -> usize {
    shares.iter().filter(|s| s.agrees()).count()
}

impl Share {
    /// Whether what is written is the exact percentage, as far as its digits go.
    pub fn agrees(&self) -> bool {
        (self.written - self.exact.to_f64()).abs() <= self.tolerance
    }
}

/// Numerator and denominator of everything that is shown as a percentage.
pub(super) fn pairs(schema: &Schema) -> Vec<(String, String)> {
    let mut pairs: Vec<(String, String)> =
        schema.indicators.iter().map(|i| (i.numerator.clone(), i.denominator.clone())).collect();
    for relation in &schema.relations {
        if let Relation::PartOf { part, whole } = relation {
            pairs.push((part.clone(), whole.clone()));
        }
    }
    pairs.sort();
    pairs.dedup();
    pairs
}

pub(super) fn of_pair(
    view: &View<'_>,
    column: &Column,
    records: &[Record],
    pair: &(String, String),
    scale: f64,
) -> Vec<Share> {
    records.iter().filter_map(|record| of_record(view, column, record, pair, scale)).collect()
}

fn of_record(view: &View<'_>, column: &Column, record: &Record, pair: &(String, String), scale: f64) -> Option<Share> {
    let district = record.district.code()?;
    // The nearest figures before the percentage, so that of several periods side by side each has its own.
    let at = |cell: CellRef| if view.is_turned() { cell.row } else { cell.col };
    let figure = |measure: &str| {
        let own = record.figures.iter().filter(|f| f.measure == measure && !f.check_only);
        own.min_by_key(|f| (at(f.cell) > column.index, at(f.cell).abs_diff(column.index)))
    };
    let (numerator, denominator) = (figure(&pair.0)?, figure(&pair.1)?);
    let (part, whole) = (numerator.read.count()?, denominator.read.count()?);
    let exact = Ratio::new(i128::from(part), i128::from(whole))?.percent();
    let row = if view.is_turned() { numerator.cell.col } else { numerator.cell.row };
    let (written, step) = written(view.at(row, column.index)?)?;
    Some(Share {
        cell: view.place(row, column.index),
        written: written * scale,
        tolerance: (step * scale * 0.5).max(1e-6) * 1.000_001,
        district: district.to_owned(),
        numerator: (pair.0.clone(), numerator.cell, part),
        denominator: (pair.1.clone(), denominator.cell, whole),
        exact,
    })
}

/// What a percentage cell says, and the worth of its last digit.
fn written(cell: &Cell) -> Option<(f64, f64)> {
    match &cell.value {
        Value::Number(n) => {
            let digits = n.to_string();
            let decimals = digits.split_once('.').map_or(0, |(_, d)| d.len());
            Some((*n, 0.1_f64.powi(i32::try_from(decimals.min(9)).unwrap_or(9))))
        }
        Value::Text(text) => {
            let bare = text.trim().trim_end_matches('%').trim().replace(',', ".");
            let plain = bare.bytes().all(|b| b.is_ascii_digit() || b == b'.') && bare.matches('.').count() <= 1;
            let decimals = bare.split_once('.').map_or(0, |(_, d)| d.len());
            let value: f64 = bare.parse().ok().filter(|_| plain)?;
            Some((value, 0.1_f64.powi(i32::try_from(decimals.min(9)).unwrap_or(9))))
        }
        _ => None,
    }
}
