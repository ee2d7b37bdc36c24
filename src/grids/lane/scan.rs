//! The rows of a sheet, read from its XML piece by piece as it is inflated.

use super::cells::CellScanner;
use super::cursor::{Cursor, Halt, index};
use super::row::RowSink;
use super::shared::Shared;
use super::strings::declaration;
use crate::grids::grid::{Damage, Limit, ReadProblem};
use crate::grids::limits::{MERGES, STREAMED_CELLS};
use crate::grids::page;
use crate::grids::prompts;
use crate::grids::sheet_xml::{self, HiddenParts};
use crate::place::{CellRange, MAX_ROWS};

/// Bytes within which the head of a sheet, all that stands before its rows, must end.
pub(super) const HEAD: usize = 256 * 1024;
/// Bytes that may follow the rows: merges, validation, conditional formats.
const TAIL: usize = 32 * 1024 * 1024;
/// The longest tag of a row that is looked at.
const ROW_TAG: usize = 1000;

/// What a sheet holds beside the cells that were shown.
#[derive(Debug, Default)]
pub(super) struct Scanned {
    pub(super) rows: u64,
    pub(super) cells: u64,
    pub(super) merges: Vec<CellRange>,
    /// What it prints above and below each page.
    pub(super) page: Vec<String>,
    /// What it shows whoever selects some of its cells.
    pub(super) prompts: Vec<(CellRange, String)>,
    /// Hidden rows and columns that hold cells.
    pub(super) hidden_rows: Vec<u32>,
    pub(super) hidden_columns: Vec<u32>,
}

/// Reads a sheet piece by piece.
pub(super) struct SheetScanner<'t> {
    shared: Shared<'t>,
    stage: Stage,
    cells: CellScanner,
    next_row: u32,
    hidden_parts: HiddenParts,
    /// By column: whether it is hidden and holds a cell.
    seen: Vec<bool>,
    scanned: Scanned,
    tail: String,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Stage {
    Head,
    Rows,
    Tail,
}

/// Where the rows begin and whether there are any; an error where the head is none that can be relied on.
pub(super) fn rows_begin(piece: &str) -> Result<(usize, bool), Halt> {
    let Some(start) = memchr::memmem::find(piece.as_bytes(), b"<sheetData") else {
        return Err(if piece.len() > HEAD { Halt::GiveWay } else { Halt::More });
    };
    let mut at = Cursor { text: &piece[..start], at: 0 };
    // What ends in the declaration is no head.
    declaration(&mut at).map_err(|_| Halt::GiveWay)?;
    let head = &at.text.as_bytes()[at.at..];
    if memchr::memmem::find(head, b"<!").is_some() || memchr::memmem::find(head, b"<?").is_some() {
        return Err(Halt::GiveWay);
    }
    let mut at = Cursor { text: piece, at: start };
    at.must(b"<sheetData")?;
    let closed = at.attributes(|_, _| Err(Halt::GiveWay))?;
    Ok((at.at, closed))
}

impl<'t> SheetScanner<'t> {
    pub(super) fn new(shared: Shared<'t>) -> Self {
        Self {
            shared,
            stage: Stage::Head,
            cells: CellScanner::default(),
            next_row: 0,
            hidden_parts: HiddenParts::default(),
            seen: Vec::new(),
            scanned: Scanned::default(),
            tail: String::new(),
        }
    }

    /// Takes a piece and shows the rows that end in it; gives how much of it is done with.
    pub(super) fn push(&mut self, piece: &str, sink: &mut impl RowSink) -> Result<usize, Halt> {
        let mut at = Cursor { text: piece, at: 0 };
        let mut done = 0;
        loop {
            let step = match self.stage {
                Stage::Head => self.head(&mut at),
                Stage::Rows => self.row(&mut at, sink),
                Stage::Tail => {
                    self.tail.push_str(&piece[done..]);
                    return if self.tail.len() > TAIL { Err(Halt::GiveWay) } else { Ok(piece.len()) };
                }
            };
            match step {
                Ok(()) => done = at.at,
                Err(Halt::More) => return Ok(done),
                Err(halt) => return Err(halt),
            }
        }
    }

    /// What was found, where the sheet has ended.
    pub(super) fn finish(mut self) -> Result<Scanned, Halt> {
        let tail = self.tail.as_bytes();
        let odd =
            memchr::memmem::find(tail, b"sheetData").is_some() || sheet_xml::hidden(tail) != HiddenParts::default();
        if self.stage != Stage::Tail || odd {
            return Err(Halt::GiveWay);
        }
        self.scanned.page = page::texts(tail);
        self.scanned.prompts = prompts::of(tail);
        self.scanned.merges = sheet_xml::merges(tail, MERGES);
        let columns = (0..).zip(&self.seen).filter_map(|(col, seen)| seen.then_some(col));
        self.scanned.hidden_columns = columns.collect();
        Ok(self.scanned)
    }

    fn head(&mut self, at: &mut Cursor<'_>) -> Result<(), Halt> {
        let (begin, closed) = rows_begin(at.text)?;
        self.hidden_parts = sheet_xml::hidden(&at.text.as_bytes()[..begin]);
        if !self.hidden_parts.rows.is_empty() {
            return Err(Halt::GiveWay);
        }
        at.at = begin;
        self.stage = if closed { Stage::Tail } else { Stage::Rows };
        Ok(())
    }

    /// Reads one row, or the end of the rows.
    fn row(&mut self, at: &mut Cursor<'_>, sink: &mut impl RowSink) -> Result<(), Halt> {
        at.space()?;
        if !at.pass(b"<row")? {
            at.must(b"</sheetData>")?;
            self.stage = Stage::Tail;
            return Ok(());
        }
        let (mut row, mut placed, mut hidden, start) = (self.next_row, false, false, at.at);
        let closed = at.attributes(|name, value| {
            match name {
                "r" if placed => return Err(Halt::GiveWay),
                "r" => {
                    // Counted from 1; 0 is no row.
                    row = index(value)?.checked_sub(1).ok_or(Halt::GiveWay)?;
                    placed = true;
                }
                "hidden" => hidden |= value == "1" || value == "true",
                "ht" if value.starts_with('0') => {
                    hidden |= value.parse::<f64>().is_ok_and(|height| height < sheet_xml::NO_HEIGHT);
                }
                _ => {}
            }
            Ok(())
        })?;
        if row < self.next_row || row >= MAX_ROWS || at.at - start > ROW_TAG {
            return Err(Halt::GiveWay);
        }
        if !closed {
            self.cells.row(at, row, self.shared)?;
            self.show(at, row, hidden && placed, sink)?;
        }
        self.next_row = row + 1;
        Ok(())
    }

    fn show(&mut self, at: &Cursor<'_>, row: u32, hidden: bool, sink: &mut impl RowSink) -> Result<(), Halt> {
        let buffer = &self.cells.buffer;
        if buffer.cells.is_empty() {
            return Ok(());
        }
        self.scanned.rows += 1;
        self.scanned.cells += buffer.cells.len() as u64;
        if self.scanned.cells > STREAMED_CELLS {
            let (limit, found, most) = (Limit::Cells, self.scanned.cells, STREAMED_CELLS);
            return Err(Halt::Problem(ReadProblem::Oversized { limit, found, most }));
        }
        if hidden {
            self.scanned.hidden_rows.push(row);
        }
        if !self.hidden_parts.columns.is_empty() {
            for cell in &buffer.cells {
                let col = cell.col as usize;
                if self.seen.len() <= col {
                    self.seen.resize(col + 1, false);
                }
                self.seen[col] = self.seen[col] || self.hidden_parts.column(cell.col);
            }
        }
        sink.row(&buffer.row(row, hidden, at.text, self.shared.texts)).map_err(Halt::Problem)
    }
}

/// The damage of a member whose content is not what its directory says.
pub(super) const WRONG_SIZE: Halt = Halt::Problem(ReadProblem::Damaged(Damage::Checksum));
