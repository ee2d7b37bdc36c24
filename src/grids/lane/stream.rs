//! A workbook by the fast lane whose large sheets may be shown row by row instead of kept.

use super::cursor::Halt;
use super::open::Lane;
use super::row::{Row, RowSink};
use super::scan::Scanned;
use crate::grids::budget::Budget;
use crate::grids::grid::{Cell, Format, ReadProblem, Sheet, Workbook};
use crate::grids::large::{HEAD_ROWS, Head, LARGE_BYTES, Streamed};
use crate::grids::package::Source;

/// Reads a workbook; `None` where the reading library has to.
///
/// A damaged workbook gives way as well, so that what is wrong with it is told in one way.
pub(in crate::grids) fn read(source: Source<'_>) -> Option<Workbook> {
    struct Never;
    impl RowSink for Never {
        fn row(&mut self, _: &Row<'_>) -> Result<(), ReadProblem> {
            Ok(())
        }
    }
    workbook::<Never>(source, &mut |_| None, &mut Vec::new(), u64::MAX).ok()
}

/// As [`read`], but sheets of very many rows may be streamed; the error of a sink or of the file is told.
pub(in crate::grids) fn stream<S: RowSink>(
    source: Source<'_>,
    decide: &mut impl FnMut(&Head<'_>) -> Option<S>,
    streamed: &mut Vec<Streamed<S>>,
) -> Option<Result<Workbook, ReadProblem>> {
    match workbook(source, decide, streamed, LARGE_BYTES) {
        Ok(workbook) => Some(Ok(workbook)),
        Err(Halt::Problem(problem)) => Some(Err(problem)),
        Err(_) => None,
    }
}

/// Reads a workbook; sheets of at least so many bytes of XML are decided on by how they begin.
fn workbook<S: RowSink>(
    source: Source<'_>,
    decide: &mut impl FnMut(&Head<'_>) -> Option<S>,
    streamed: &mut Vec<Streamed<S>>,
    large: u64,
) -> Result<Workbook, Halt> {
    let mut lane = Lane::open(source)?;
    let epoch_1904 = lane.epoch_1904();
    let mut budget = Budget::default();
    let mut sheets = Vec::new();
    for (index, mut sheet) in lane.sheets().into_iter().enumerate() {
        let most = if lane.bytes(index) < large { usize::MAX } else { HEAD_ROWS };
        let (mut cells, mut scanned) = keep(&mut lane, index, &mut budget, most)?;
        if scanned.is_none() {
            // Whatever is decided, the sheet is read again from its beginning, which costs little.
            sheet.cells = cells;
            if let Some(mut sink) = decide(&Head { index, sheet: &sheet, epoch_1904 }) {
                let scanned = lane.rows(index, &mut sink)?;
                streamed.push(Streamed { sheet: index, rows: scanned.rows, cells: scanned.cells, sink });
                sheets.push(with_rest(sheet, scanned));
                continue;
            }
            (cells, scanned) = keep(&mut lane, index, &mut budget, usize::MAX)?;
        }
        sheet.cells = cells;
        sheets.push(with_rest(sheet, scanned.unwrap_or_default()));
    }
    let external_links = lane.external_links().to_vec();
    lane.finish()?;
    Ok(Workbook { format: Format::Xlsx, sheets, external_links, epoch_1904 })
}

fn with_rest(mut sheet: Sheet, scanned: Scanned) -> Sheet {
    (sheet.merges, sheet.hidden_rows) = (scanned.merges, scanned.hidden_rows);
    (sheet.hidden_columns, sheet.page, sheet.prompts) = (scanned.hidden_columns, scanned.page, scanned.prompts);
    sheet
}

/// Keeps the cells of a sheet, of so many rows at most; what is beside them is `None` where it has more.
fn keep(
    lane: &mut Lane<'_>,
    index: usize,
    budget: &mut Budget,
    most: usize,
) -> Result<(Vec<Cell>, Option<Scanned>), Halt> {
    let before = budget.clone();
    let mut keep = Keep { cells: Vec::new(), budget, left: most, stopped: false };
    match lane.rows(index, &mut keep) {
        Ok(scanned) => Ok((keep.cells, Some(scanned))),
        Err(_) if keep.stopped => {
            *keep.budget = before;
            Ok((keep.cells, None))
        }
        Err(halt) => Err(halt),
    }
}

/// Keeps cells within a budget, for so many rows.
struct Keep<'b> {
    cells: Vec<Cell>,
    budget: &'b mut Budget,
    left: usize,
    stopped: bool,
}

impl RowSink for Keep<'_> {
    fn row(&mut self, row: &Row<'_>) -> Result<(), ReadProblem> {
        let Some(left) = self.left.checked_sub(1) else {
            // Any problem ends the reading; this one is not told to anybody.
            self.stopped = true;
            return Err(ReadProblem::Empty);
        };
        self.left = left;
        for cell in row.cells() {
            let formula = cell.formula.map(Box::from);
            let shown = cell.shown.cloned();
            let cell = Cell { row: row.index(), col: cell.col, value: cell.value.to_value(), formula, shown };
            self.budget.add(&mut self.cells, cell)?;
        }
        Ok(())
    }
}
