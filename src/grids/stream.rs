//! The door for large sheets: a consumer that knows what it wants of them is shown their rows one by one.

use std::path::Path;

use super::budget::Budget;
use super::covered;
use super::grid::{Cell, ReadProblem, Sheet, Workbook};
use super::guard::caught;
use super::lane::{self, Row, RowSink, rows_of};
use super::large::{HEAD_ROWS, Head, LARGE_ROWS, Streamed};
use super::read::{ReadFile, Reader, read_by};
use super::recalculation;

/// Cells that are kept of the rows shown, within the limits of a workbook.
#[derive(Debug, Default)]
pub struct Kept {
    cells: Vec<Cell>,
    budget: Budget,
}

impl Kept {
    /// Keeps the cells of a row.
    ///
    /// # Errors
    /// Where more cells or text would be kept than a workbook may have.
    pub fn row(&mut self, row: &Row<'_>) -> Result<(), ReadProblem> {
        for cell in row.cells() {
            let formula = cell.formula.map(Box::from);
            let shown = cell.shown.cloned();
            let cell = Cell { row: row.index(), col: cell.col, value: cell.value.to_value(), formula, shown };
            self.budget.add(&mut self.cells, cell)?;
        }
        Ok(())
    }

    /// Forgets what was kept.
    pub fn clear(&mut self) {
        if !self.cells.is_empty() {
            *self = Self::default();
        }
    }

    /// The cells, by row and column.
    pub fn into_cells(self) -> Vec<Cell> {
        self.cells
    }
}

/// Reads one file; the rows of a large sheet go to the sink that `decide` gives for it, and are not kept.
///
/// Where `decide` gives none the sheet is read whole, as every sheet of few rows is. A sink is shown all rows of its
/// sheet from the first. It may happen that a sheet is decided on twice, when one way of reading gives way to another;
/// what earlier sinks took is then void. The sinks that count are those given back, and only with a workbook.
pub fn stream<S: RowSink>(
    path: &Path,
    reader: Reader,
    mut decide: impl FnMut(&Head<'_>) -> Option<S>,
) -> (ReadFile, Vec<Streamed<S>>) {
    let mut streamed = Vec::new();
    let mut fast = false;
    let mut file = read_by(path, |source| {
        if reader == Reader::Calamine {
            return None;
        }
        let outcome = caught(|| lane::stream(source, &mut decide, &mut streamed)).flatten();
        fast = outcome.is_some();
        outcome
    });
    if !fast {
        streamed.clear();
        if let Ok(workbook) = &mut file.workbook
            && let Err(problem) = shown(workbook, &mut decide, &mut streamed)
        {
            file.workbook = Err(problem);
        }
    }
    match &mut file.workbook {
        Ok(workbook) => {
            let partial = |i| streamed.iter().any(|s| s.sheet == i);
            covered::mark(workbook, partial);
            recalculation::compare(workbook, partial);
        }
        Err(_) => streamed.clear(),
    }
    (file, streamed)
}

/// Shows the large sheets of a workbook that was read whole.
fn shown<S: RowSink>(
    workbook: &mut Workbook,
    decide: &mut impl FnMut(&Head<'_>) -> Option<S>,
    streamed: &mut Vec<Streamed<S>>,
) -> Result<(), ReadProblem> {
    let epoch_1904 = workbook.epoch_1904;
    for (index, sheet) in workbook.sheets.iter_mut().enumerate() {
        let rows = sheet.cells.chunk_by(|a, b| a.row == b.row).count() as u64;
        if rows <= LARGE_ROWS {
            continue;
        }
        let head = Sheet { cells: head_of(&sheet.cells), ..Sheet::new(sheet.name.clone()) };
        let head = Sheet { visibility: sheet.visibility, ..head };
        let Some(mut sink) = decide(&Head { index, sheet: &head, epoch_1904 }) else { continue };
        rows_of(sheet, &mut sink)?;
        streamed.push(Streamed { sheet: index, rows, cells: sheet.cells.len() as u64, sink });
        sheet.cells = head.cells;
    }
    Ok(())
}

/// The first rows of a sheet.
fn head_of(cells: &[Cell]) -> Vec<Cell> {
    let head = cells.chunk_by(|a, b| a.row == b.row).take(HEAD_ROWS).map(<[Cell]>::len).sum();
    cells[..head].to_vec()
}
