//! The budget of one workbook: how many cells, and how much text they may show together.

use super::grid::{Cell, Damage, Limit, ReadProblem, Value};
use super::limits::{CELLS, TOTAL_BYTES, over};
use crate::place::{MAX_COLUMNS, MAX_ROWS};

/// Counts what the cells of a workbook use up.
///
/// Text counts as often as it is shown: a shared string or a repeated cell is small in the file and not in memory.
#[derive(Debug, Clone, Default)]
pub(super) struct Budget {
    cells: u64,
    text: u64,
}

impl Budget {
    /// Adds a cell to the sheet's cells, unless it is off the grid or over the budget.
    pub(super) fn add(&mut self, cells: &mut Vec<Cell>, cell: Cell) -> Result<(), ReadProblem> {
        if cell.row >= MAX_ROWS || cell.col >= MAX_COLUMNS {
            return Err(ReadProblem::Damaged(Damage::Structure));
        }
        self.cells += 1;
        if self.cells > CELLS {
            return Err(over(Limit::Cells, self.cells));
        }
        let text = match &cell.value {
            Value::Text(text) | Value::Error(text) => text.len(),
            _ => 0,
        };
        self.text += (text + cell.formula.as_ref().map_or(0, |f| f.len())) as u64;
        if self.text > TOTAL_BYTES {
            return Err(over(Limit::TotalBytes, self.text));
        }
        cells.push(cell);
        Ok(())
    }
}

/// Puts cells into grid order; a position told twice keeps what was told last, as spreadsheets do.
pub(super) fn in_order(cells: &mut Vec<Cell>) {
    if cells.windows(2).all(|w| (w[0].row, w[0].col) < (w[1].row, w[1].col)) {
        return;
    }
    cells.reverse();
    cells.sort_by_key(|c| (c.row, c.col));
    cells.dedup_by_key(|c| (c.row, c.col));
}
