//! A sheet seen upright or turned on its side, so that one way of reading serves tables in both directions.

use std::borrow::Cow;
use std::ops::{Bound, RangeBounds};

use crate::grids::{Cell, Sheet, Shown, Value};
use crate::place::{CellRange, CellRef};
use crate::words::MONTHS_ID;

/// A sheet whose rows may be its columns. Positions are those of the view; `place` gives those of the sheet.
#[derive(Debug)]
pub struct View<'a> {
    cells: Vec<(u32, u32, &'a Cell)>,
    /// Where each non-empty row of the view starts in `cells`.
    rows: Vec<(u32, usize)>,
    merges: Vec<CellRange>,
    turned: bool,
    /// Columns of the view that users do not see, ascending.
    hidden: &'a [u32],
}

impl<'a> View<'a> {
    /// The sheet as it stands.
    pub fn upright(sheet: &'a Sheet) -> Self {
        let cells = sheet.cells.iter().map(|c| (c.row, c.col, c)).collect();
        Self::new(cells, sheet.merges.clone(), false, &sheet.hidden_columns)
    }

    /// The sheet with rows and columns exchanged.
    pub fn turned(sheet: &'a Sheet) -> Self {
        let mut cells: Vec<_> = sheet.cells.iter().map(|c| (c.col, c.row, c)).collect();
        cells.sort_unstable_by_key(|(row, col, _)| (*row, *col));
        let turn = |c: CellRef| CellRef::new(c.col, c.row);
        let merges = sheet.merges.iter().map(|m| CellRange::new(turn(m.start), turn(m.end))).collect();
        Self::new(cells, merges, true, &sheet.hidden_rows)
    }

    fn new(cells: Vec<(u32, u32, &'a Cell)>, merges: Vec<CellRange>, turned: bool, hidden: &'a [u32]) -> Self {
        let mut rows: Vec<(u32, usize)> = Vec::new();
        for (i, (row, _, _)) in cells.iter().enumerate() {
            if rows.last().is_none_or(|(last, _)| last != row) {
                rows.push((*row, i));
            }
        }
        Self { cells, rows, merges, turned, hidden }
    }

    /// The part of the sheet from a row on that lies in some columns, with what stands above: all of it, but for rows that
    /// show something over these columns, which speak of them by that alone.
    pub fn beside(&self, from: u32, cols: std::ops::Range<u32>) -> Self {
        let own = |row: u32| self.row(row).iter().any(|(_, col, _)| cols.contains(col));
        let several = |row: u32| self.row(row).len() > 1 && own(row);
        let cells = self.cells.iter().filter(|(row, col, _)| cols.contains(col) || *row < from && !several(*row));
        let merges = self.merges.iter().filter(|m| m.start.row < from || cols.contains(&m.start.col));
        Self::new(cells.copied().collect(), merges.copied().collect(), self.turned, self.hidden)
    }

    /// Whether rows and columns are exchanged.
    pub const fn is_turned(&self) -> bool {
        self.turned
    }

    /// Whether users do not see a column.
    pub fn hides(&self, col: u32) -> bool {
        self.hidden.binary_search(&col).is_ok()
    }

    /// The sheet's own position of a position in the view.
    pub const fn place(&self, row: u32, col: u32) -> CellRef {
        if self.turned { CellRef::new(col, row) } else { CellRef::new(row, col) }
    }

    /// All cells, by row and column of the view.
    pub fn cells(&self) -> &[(u32, u32, &'a Cell)] {
        &self.cells
    }

    /// The rows that hold something, ascending.
    pub fn rows(&self) -> impl DoubleEndedIterator<Item = u32> + '_ {
        self.rows.iter().map(|(row, _)| *row)
    }

    /// The same within a stretch of rows.
    pub fn rows_in(&self, stretch: impl RangeBounds<u32>) -> impl DoubleEndedIterator<Item = u32> + '_ {
        let before = |row: u32| match stretch.start_bound() {
            Bound::Included(first) => row < *first,
            Bound::Excluded(last) => row <= *last,
            Bound::Unbounded => false,
        };
        let not_behind = |row: u32| match stretch.end_bound() {
            Bound::Included(last) => row <= *last,
            Bound::Excluded(end) => row < *end,
            Bound::Unbounded => true,
        };
        let start = self.rows.partition_point(|(row, _)| before(*row));
        let end = self.rows.partition_point(|(row, _)| not_behind(*row)).max(start);
        self.rows[start..end].iter().map(|(row, _)| *row)
    }

    /// The cells of one row.
    pub fn row(&self, row: u32) -> &[(u32, u32, &'a Cell)] {
        let Ok(i) = self.rows.binary_search_by_key(&row, |(r, _)| *r) else { return &[] };
        let end = self.rows.get(i + 1).map_or(self.cells.len(), |(_, start)| *start);
        &self.cells[self.rows[i].1..end]
    }

    /// The cell that stands at a position.
    pub fn at(&self, row: u32, col: u32) -> Option<&'a Cell> {
        let cells = self.row(row);
        cells.binary_search_by_key(&col, |(_, c, _)| *c).ok().map(|i| cells[i].2)
    }

    /// All merged ranges.
    pub fn merges(&self) -> &[CellRange] {
        &self.merges
    }

    /// The merged range around a position.
    pub fn merge(&self, row: u32, col: u32) -> Option<CellRange> {
        self.merges.iter().find(|m| m.contains(CellRef::new(row, col))).copied()
    }

    /// The cell that a reader sees at a position: inside a merged range its first cell.
    pub fn shown(&self, row: u32, col: u32) -> Option<(CellRef, &'a Cell)> {
        if let Some(cell) = self.at(row, col) {
            return Some((CellRef::new(row, col), cell));
        }
        let start = self.merge(row, col)?.start;
        Some((start, self.at(start.row, start.col)?))
    }

    /// The text at a position, if there is any.
    pub fn text(&self, row: u32, col: u32) -> Option<&'a str> {
        text_of(self.at(row, col)?)
    }
}

/// The text of a text cell that is more than spaces.
pub fn text_of(cell: &Cell) -> Option<&str> {
    match (&cell.value, &cell.shown) {
        (Value::Text(_), Some(Shown::As(text))) if !text.is_empty() => Some(text),
        (Value::Text(text), _) if !text.trim().is_empty() => Some(text),
        _ => None,
    }
}

/// Whether a cell holds a number of any kind, or what should be one: an error or an uncalculated formula.
pub const fn is_numeric(cell: &Cell) -> bool {
    matches!(cell.value, Value::Number(_) | Value::Error(_) | Value::Uncalculated)
}

/// What a heading cell says: its text, a whole number's digits, a date in words.
pub fn label_of(cell: &Cell) -> Option<Cow<'_, str>> {
    // "Target 2024" may be a number's format.
    if let (Value::Number(_), Some(Shown::As(text))) = (&cell.value, &cell.shown)
        && text.chars().any(char::is_alphabetic)
    {
        return Some(Cow::Borrowed(text.trim()));
    }
    match &cell.value {
        Value::Text(text) if !text.trim().is_empty() => Some(Cow::Borrowed(text.trim())),
        Value::Number(n) if n.fract() == 0.0 && n.abs() < 1e9 => Some(Cow::Owned(format!("{n:.0}"))),
        Value::Date(serial) => {
            let (year, month, day) = date_of(*serial)?;
            let month = MONTHS_ID[usize::from(month - 1)];
            // A first of the month stands for the month: that is how "Jan-23" is stored.
            Some(Cow::Owned(if day == 1 { format!("{month} {year}") } else { format!("{day} {month} {year}") }))
        }
        _ => None,
    }
}

/// Year, month and day of a date serial counted from 1900; `None` outside 1900 to 9999.
pub fn date_of(serial: f64) -> Option<(i32, u8, u8)> {
    if !(1.0..2_958_466.0).contains(&serial) {
        return None;
    }
    // Serial 60 is the 29 February 1900 that never was; days after it are one too high.
    #[expect(clippy::cast_possible_truncation, reason = "in range by the test above")]
    let serial = serial.floor() as i64;
    let days = if serial > 60 { serial - 1 } else { serial };
    // Days since 1 March of year 0, by the civil calendar.
    let z = days + 693_900;
    let era = z / 146_097;
    let day_of_era = z % 146_097;
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    Some((i32::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn serials_are_the_days_that_excel_shows() {
        assert_eq!(date_of(1.0), Some((1900, 1, 1)));
        assert_eq!(date_of(61.0), Some((1900, 3, 1)));
        assert_eq!(date_of(45_292.0), Some((2024, 1, 1)));
        assert_eq!(date_of(45_107.5), Some((2023, 6, 30)));
        assert_eq!(date_of(0.0), None);
    }
}
