//! One row as it is read: cells that borrow what they show, so that none costs an allocation.

use super::texts::Texts;
use crate::grids::grid::{Cell, ReadProblem, Sheet, Shown, Value};

/// Takes the rows of one sheet, in order, each once.
///
/// A sink belongs to one attempt: where a sheet turns out to be damaged or unusual it is dropped and another one is
/// asked for, so it must keep what it counts to itself until reading has ended well.
pub trait RowSink {
    /// Takes one row that holds at least one cell; an error ends the reading of the file.
    fn row(&mut self, row: &Row<'_>) -> Result<(), ReadProblem>;
}

impl<F: FnMut(&Row<'_>) -> Result<(), ReadProblem>> RowSink for F {
    fn row(&mut self, row: &Row<'_>) -> Result<(), ReadProblem> {
        self(row)
    }
}

/// One row that holds at least one cell.
#[derive(Debug, Clone, Copy)]
pub struct Row<'a> {
    index: u32,
    hidden: bool,
    cells: &'a [PackedCell],
    block: &'a str,
    own: &'a str,
    shown: &'a [Shown],
    texts: &'a Texts,
}

impl<'a> Row<'a> {
    /// Its zero-based index in the physical grid.
    pub const fn index(&self) -> u32 {
        self.index
    }

    /// Whether users do not see it, as far as the format tells.
    pub const fn hidden(&self) -> bool {
        self.hidden
    }

    /// Its cells that hold something, by column.
    pub fn cells(&self) -> impl ExactSizeIterator<Item = RowCell<'a>> + use<'a> {
        let row = *self;
        self.cells.iter().map(move |cell| row.unpacked(cell))
    }

    /// The cell in a column, where it holds something.
    pub fn at(&self, col: u32) -> Option<RowCell<'a>> {
        // In most rows no cell before it is blank.
        if let Some(cell) = self.cells.get(col as usize).filter(|cell| cell.col == col) {
            return Some(self.unpacked(cell));
        }
        self.cells.binary_search_by_key(&col, |cell| cell.col).ok().map(|i| self.unpacked(&self.cells[i]))
    }

    fn unpacked(&self, cell: &PackedCell) -> RowCell<'a> {
        let value = match cell.value {
            Packed::Number(n) => ValueRef::Number(n),
            Packed::Date(n) => ValueRef::Date(n),
            Packed::Block(span) => ValueRef::Text(span.of(self.block)),
            Packed::Own(span) => ValueRef::Text(span.of(self.own)),
            Packed::Shared(index) => ValueRef::Shared(SharedText { index, texts: self.texts }),
            Packed::Bool(b) => ValueRef::Bool(b),
            Packed::Error(span) => ValueRef::Error(span.of(self.own)),
            Packed::Uncalculated => ValueRef::Uncalculated,
        };
        let formula = (cell.formula != Span::NONE).then(|| cell.formula.of(self.own));
        let shown = cell.shown.checked_sub(1).and_then(|i| self.shown.get(i as usize));
        RowCell { col: cell.col, value, formula, shown }
    }
}

/// One cell of a row.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RowCell<'a> {
    /// Zero-based column.
    pub col: u32,
    /// What it shows.
    pub value: ValueRef<'a>,
    /// Its formula without the leading `=`.
    pub formula: Option<&'a str>,
    /// What users see where that is not the value itself, as far as the format tells.
    pub shown: Option<&'a Shown>,
}

/// What a cell of a row shows; as [`Value`], borrowed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum ValueRef<'a> {
    /// A finite number.
    Number(f64),
    /// A number whose format makes it a date or a time.
    Date(f64),
    /// Text of this cell alone; never empty.
    Text(&'a str),
    /// Text that the workbook keeps once for all cells that show it; never empty.
    Shared(SharedText<'a>),
    /// True or false.
    Bool(bool),
    /// An error value, written as users see it.
    Error(&'a str),
    /// A formula whose result was never stored.
    Uncalculated,
}

impl<'a> ValueRef<'a> {
    /// Its text, where it is text.
    pub fn text(self) -> Option<&'a str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Shared(shared) => Some(shared.text()),
            _ => None,
        }
    }

    /// The same, owned.
    pub fn to_value(self) -> Value {
        match self {
            Self::Number(n) => Value::Number(n),
            Self::Date(n) => Value::Date(n),
            Self::Text(text) => Value::Text(text.into()),
            Self::Shared(shared) => Value::Text(shared.text().into()),
            Self::Bool(b) => Value::Bool(b),
            Self::Error(literal) => Value::Error(literal.into()),
            Self::Uncalculated => Value::Uncalculated,
        }
    }
}

/// A text of the workbook's table of shared texts.
///
/// What a consumer finds out about it holds for every cell of the workbook with the same index.
#[derive(Debug, Clone, Copy)]
pub struct SharedText<'a> {
    index: u32,
    texts: &'a Texts,
}

impl<'a> SharedText<'a> {
    /// Its place in the table, counted from 0.
    pub const fn index(self) -> u32 {
        self.index
    }

    /// The text.
    pub fn text(self) -> &'a str {
        self.texts.get(self.index).unwrap_or_default()
    }
}

impl PartialEq for SharedText<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.text() == other.text()
    }
}

/// A piece of text by its ends, counted in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    start: u32,
    end: u32,
}

impl Span {
    pub(super) const NONE: Self = Self { start: 0, end: 0 };

    /// Buffers are far smaller than what 32 bits count.
    pub(super) fn new(start: usize, end: usize) -> Self {
        Self { start: u32::try_from(start).unwrap_or(0), end: u32::try_from(end).unwrap_or(0) }
    }

    fn of(self, text: &str) -> &str {
        text.get(self.start as usize..self.end as usize).unwrap_or_default()
    }
}

/// What a cell shows, its text as a place in one of the buffers of its row.
#[derive(Debug, Clone, Copy)]
pub(super) enum Packed {
    Number(f64),
    Date(f64),
    /// In the block of XML that is being read.
    Block(Span),
    /// In the row's own text.
    Own(Span),
    Shared(u32),
    Bool(bool),
    /// In the row's own text.
    Error(Span),
    Uncalculated,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct PackedCell {
    pub(super) col: u32,
    /// What it looks like, by its place among the row's looks counted from 1; 0 where that is what it holds.
    pub(super) shown: u32,
    pub(super) value: Packed,
    /// In the row's own text; empty where there is none.
    pub(super) formula: Span,
}

/// The cells of the row that is being put together; used again for every row.
#[derive(Debug, Default)]
pub(super) struct RowBuffer {
    pub(super) cells: Vec<PackedCell>,
    /// Text that does not stand in the block as the cell shows it.
    pub(super) own: String,
    shown: Vec<Shown>,
}

impl RowBuffer {
    pub(super) fn clear(&mut self) {
        self.cells.clear();
        self.own.clear();
        self.shown.clear();
    }

    /// Keeps what a cell looks like, where that is not what it holds.
    pub(super) fn keep_shown(&mut self, shown: Option<Shown>) -> u32 {
        let Some(shown) = shown else { return 0 };
        self.shown.push(shown);
        u32::try_from(self.shown.len()).unwrap_or(0)
    }

    /// Adds to the row's own text.
    pub(super) fn keep(&mut self, text: &str) -> Span {
        let start = self.own.len();
        self.own.push_str(text);
        Span::new(start, self.own.len())
    }

    pub(super) fn row<'a>(&'a self, index: u32, hidden: bool, block: &'a str, texts: &'a Texts) -> Row<'a> {
        Row { index, hidden, cells: &self.cells, block, own: &self.own, shown: &self.shown, texts }
    }
}

/// Shows the rows of a sheet that was read whole.
pub fn rows_of(sheet: &Sheet, sink: &mut impl RowSink) -> Result<(), ReadProblem> {
    let (mut buffer, texts) = (RowBuffer::default(), Texts::default());
    for cells in sheet.cells.chunk_by(|a, b| a.row == b.row) {
        buffer.clear();
        for cell in cells {
            let packed = packed(cell, &mut buffer);
            buffer.cells.push(packed);
        }
        let index = cells[0].row;
        let hidden = sheet.hidden_rows.binary_search(&index).is_ok();
        sink.row(&buffer.row(index, hidden, "", &texts))?;
    }
    Ok(())
}

fn packed(cell: &Cell, buffer: &mut RowBuffer) -> PackedCell {
    let value = match &cell.value {
        Value::Number(n) => Packed::Number(*n),
        Value::Date(n) => Packed::Date(*n),
        Value::Text(text) => Packed::Own(buffer.keep(text)),
        Value::Bool(b) => Packed::Bool(*b),
        Value::Error(literal) => Packed::Error(buffer.keep(literal)),
        Value::Uncalculated => Packed::Uncalculated,
    };
    let formula = cell.formula.as_ref().map_or(Span::NONE, |formula| buffer.keep(formula));
    let shown = buffer.keep_shown(cell.shown.clone());
    PackedCell { col: cell.col, shown, value, formula }
}
