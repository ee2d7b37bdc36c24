//! A whole workbook by the fast lane.

use super::cursor::Halt;
use super::open::Lane;
use super::row::{Row, RowSink};
use crate::grids::budget::Budget;
use crate::grids::grid::{Cell, Format, ReadProblem, Sheet, Workbook};

/// Reads a workbook of which a sheet has at least so many bytes of XML; `None` where the reading library has to.
///
/// A damaged workbook gives way as well, so that what is wrong with it is told in one way.
pub(in crate::grids) fn read(bytes: &[u8], least: u64) -> Option<Workbook> {
    whole(bytes, least).ok()
}

fn whole(bytes: &[u8], least: u64) -> Result<Workbook, Halt> {
    let mut lane = Lane::open(bytes, least)?;
    let mut budget = Budget::default();
    let mut sheets = Vec::with_capacity(lane.sheets().len());
    for i in 0..lane.sheets().len() {
        let mut sheet = lane.sheets()[i].sheet.clone();
        let mut keep = Keep { cells: Vec::new(), budget: &mut budget };
        let scanned = lane.rows(i, &mut keep)?;
        sheet.cells = keep.cells;
        (sheet.merges, sheet.hidden_rows) = (scanned.merges, scanned.hidden_rows);
        sheet.hidden_columns = scanned.hidden_columns;
        sheets.push(sheet);
    }
    let (epoch_1904, external_links) = (lane.epoch_1904(), lane.external_links().to_vec());
    lane.finish()?;
    Ok(Workbook { format: Format::Xlsx, sheets, external_links, epoch_1904 })
}

/// Keeps all cells.
pub(in crate::grids) struct Keep<'b> {
    pub(in crate::grids) cells: Vec<Cell>,
    pub(in crate::grids) budget: &'b mut Budget,
}

impl RowSink for Keep<'_> {
    fn row(&mut self, row: &Row<'_>) -> Result<(), ReadProblem> {
        for cell in row.cells() {
            let formula = cell.formula.map(Box::from);
            let cell = Cell { row: row.index(), col: cell.col, value: cell.value.to_value(), formula };
            self.budget.add(&mut self.cells, cell)?;
        }
        Ok(())
    }
}
