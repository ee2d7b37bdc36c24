//! A sheet to draw on: cells and merges that can be moved, spread out and turned.

use std::collections::BTreeMap;

use iku::grids::{Cell, Sheet, Value};
use iku::place::{CellRange, CellRef};

/// Cells and merged ranges, zero-based.
#[derive(Debug, Clone, Default)]
pub struct Canvas {
    cells: BTreeMap<(u32, u32), Value>,
    merges: Vec<CellRange>,
}

impl Canvas {
    /// Writes text.
    pub fn text(&mut self, row: u32, col: u32, text: &str) {
        self.cells.insert((row, col), Value::Text(text.into()));
    }

    /// Writes a number.
    pub fn number(&mut self, row: u32, col: u32, number: i64) {
        self.cells.insert((row, col), Value::Number(number as f64));
    }

    /// Writes a number with decimals.
    pub fn decimal(&mut self, row: u32, col: u32, number: f64) {
        self.cells.insert((row, col), Value::Number(number));
    }

    /// Merges a rectangle.
    pub fn merge(&mut self, top: u32, left: u32, bottom: u32, right: u32) {
        if (top, left) != (bottom, right) {
            self.merges.push(CellRange::new(CellRef::new(top, left), CellRef::new(bottom, right)));
        }
    }

    /// The last row that holds something.
    pub fn bottom(&self) -> u32 {
        self.cells.keys().map(|(row, _)| *row).max().unwrap_or(0)
    }

    /// Puts another canvas at a place.
    pub fn place(&mut self, other: &Self, row: u32, col: u32) {
        for ((r, c), value) in &other.cells {
            self.cells.insert((r + row, c + col), value.clone());
        }
        for m in &other.merges {
            self.merge(m.start.row + row, m.start.col + col, m.end.row + row, m.end.col + col);
        }
    }

    /// Moves every position.
    fn mapped(&self, to: impl Fn(u32, u32) -> (u32, u32)) -> Self {
        let mut moved = Self::default();
        for ((r, c), value) in &self.cells {
            moved.cells.insert(to(*r, *c), value.clone());
        }
        for m in &self.merges {
            let (top, left) = to(m.start.row, m.start.col);
            let (bottom, right) = to(m.end.row, m.end.col);
            moved.merge(top, left, bottom, right);
        }
        moved
    }

    /// Rows and columns exchanged.
    pub fn turned(&self) -> Self {
        self.mapped(|r, c| (c, r))
    }

    /// An empty row before `row`.
    pub fn with_blank_row(&self, row: u32) -> Self {
        self.mapped(|r, c| (if r >= row { r + 1 } else { r }, c))
    }

    /// An empty column before `col`.
    pub fn with_blank_column(&self, col: u32) -> Self {
        self.mapped(|r, c| (r, if c >= col { c + 1 } else { c }))
    }

    /// As a sheet.
    pub fn sheet(&self, name: &str) -> Sheet {
        let mut sheet = Sheet::new(name);
        sheet.cells = self
            .cells
            .iter()
            .map(|((row, col), value)| Cell { row: *row, col: *col, value: value.clone(), formula: None, shown: None })
            .collect();
        sheet.merges = self.merges.clone();
        sheet
    }
}
