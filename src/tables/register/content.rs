//! What a cell of a register holds, borrowed from wherever it is read: a grid in memory or a stream of rows.

use std::borrow::Cow;

use crate::grids::{Cell, Row, Shown, Value, ValueRef};
use crate::schema::Schema;

/// Whole numbers below this one are held exactly.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// The cells of one row, wherever they are.
pub trait RowCells<'c> {
    /// What a column holds.
    fn at(&self, col: u32) -> Option<Content<'c>>;
    /// All of them, by column.
    fn all(&self) -> impl Iterator<Item = (u32, Content<'c>)>;
    /// The columns whose cells are struck out.
    fn struck(&self) -> Vec<u32> {
        Vec::new()
    }
}

/// Cells of a view, with their row and column.
impl<'c> RowCells<'c> for &[(u32, u32, &'c Cell)] {
    fn at(&self, col: u32) -> Option<Content<'c>> {
        self.binary_search_by_key(&col, |(_, c, _)| *c).ok().map(|i| shown(self[i].2))
    }

    fn all(&self) -> impl Iterator<Item = (u32, Content<'c>)> {
        self.iter().map(|(_, col, cell)| (*col, shown(cell)))
    }

    fn struck(&self) -> Vec<u32> {
        let struck = self.iter().filter(|(_, _, cell)| cell.shown == Some(Shown::Struck));
        struck.map(|(_, col, _)| *col).collect()
    }
}

/// What a cell shows: a number whose format writes words is those words.
fn shown(cell: &Cell) -> Content<'_> {
    match (&cell.value, &cell.shown) {
        (Value::Number(_) | Value::Text(_), Some(Shown::As(text))) if text.chars().any(char::is_alphabetic) => {
            Content::Text(text)
        }
        (value, _) => Content::from(value),
    }
}

impl<'c> RowCells<'c> for Row<'c> {
    fn at(&self, col: u32) -> Option<Content<'c>> {
        Row::at(self, col).map(|cell| Content::from(cell.value))
    }

    fn all(&self) -> impl Iterator<Item = (u32, Content<'c>)> {
        self.cells().map(|cell| (cell.col, Content::from(cell.value)))
    }
}

/// A cell's content, as far as a register looks at it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Content<'a> {
    /// A number.
    Number(f64),
    /// A date by its serial.
    Date(f64),
    /// A text as it stands.
    Text(&'a str),
    /// An error, a formula without a result, true or false.
    Other,
}

impl<'a> From<&'a Value> for Content<'a> {
    fn from(value: &'a Value) -> Self {
        match value {
            Value::Number(n) => Self::Number(*n),
            Value::Date(serial) => Self::Date(*serial),
            Value::Text(text) => Self::Text(text),
            Value::Bool(_) | Value::Error(_) | Value::Uncalculated => Self::Other,
        }
    }
}

impl<'a> From<ValueRef<'a>> for Content<'a> {
    fn from(value: ValueRef<'a>) -> Self {
        match value {
            ValueRef::Number(n) => Self::Number(n),
            ValueRef::Date(serial) => Self::Date(serial),
            ValueRef::Text(text) => Self::Text(text),
            ValueRef::Shared(shared) => Self::Text(shared.text()),
            ValueRef::Bool(_) | ValueRef::Error(_) | ValueRef::Uncalculated => Self::Other,
        }
    }
}

impl<'a> Content<'a> {
    /// The text, where there is one that is more than spaces.
    pub fn text(self) -> Option<&'a str> {
        match self {
            Self::Text(text) if !text.trim().is_empty() => Some(text.trim()),
            _ => None,
        }
    }

    /// Whether it is a text that is more than spaces.
    pub fn shows_text(self) -> bool {
        matches!(self, Self::Text(text) if text.bytes().next().is_some_and(|b| b.is_ascii_graphic()) || !text.trim().is_empty())
    }

    /// Whether nothing can be seen in the cell.
    pub fn is_blank(self) -> bool {
        matches!(self, Self::Text(text) if text.trim().is_empty())
    }

    /// What stands there as text: a whole number by its digits.
    pub fn written(self) -> Option<Cow<'a, str>> {
        match self {
            Self::Text(_) => self.text().map(Cow::Borrowed),
            Self::Number(n) | Self::Date(n) if n.fract() == 0.0 && n.abs() < EXACT => {
                #[expect(clippy::cast_possible_truncation, reason = "whole, and no larger than a number holds exactly")]
                let whole = n as i64;
                Some(Cow::Owned(whole.to_string()))
            }
            Self::Number(n) | Self::Date(n) if n.fract() == 0.0 => Some(Cow::Owned(format!("{n:.0}"))),
            Self::Number(n) | Self::Date(n) => Some(Cow::Owned(n.to_string())),
            Self::Other => None,
        }
    }

    /// Whether it says that what stands above it holds here too: "sda", or the mark for it.
    pub fn is_ditto(self, schema: &Schema) -> bool {
        /// The longest of them, in bytes.
        const LONGEST: usize = 20;
        let Self::Text(text) = self else { return false };
        let text = text.trim();
        if text.len() > LONGEST || text.is_empty() {
            return false;
        }
        let marks = |c: char| matches!(c, '"' | '”' | '“' | '″' | '〃' | '\'');
        let marked = text.chars().any(marks) && text.chars().all(|c| marks(c) || matches!(c, '-' | '–' | ' ' | ','));
        let dittos = &schema.vocabulary.dittos;
        let letters = || text.bytes().filter(u8::is_ascii_alphanumeric).map(|b| b.to_ascii_lowercase());
        marked || dittos.iter().any(|ditto| ditto.bytes().filter(|b| *b != b' ').eq(letters()))
    }

    /// Whether it numbers a row: a whole number, also as text ("12", "12.").
    pub fn is_row_number(self) -> bool {
        match self {
            Self::Number(n) => n.fract() == 0.0 && (0.0..10_000_000.0).contains(&n),
            Self::Text(text) => {
                let digits = text.trim().trim_end_matches(['.', ')']);
                !digits.is_empty() && digits.len() <= 7 && digits.bytes().all(|b| b.is_ascii_digit())
            }
            Self::Date(_) | Self::Other => false,
        }
    }
}

/// A row with its cells at their columns.
#[derive(Debug)]
pub struct Line<'c> {
    /// Zero-based row.
    pub row: u32,
    /// Cells that show something, by column.
    pub cells: Vec<(u32, Content<'c>)>,
}

impl<'c> Line<'c> {
    /// The cells of a row, without those that show nothing.
    pub fn new(row: u32, cells: impl IntoIterator<Item = (u32, Content<'c>)>) -> Self {
        Self { row, cells: cells.into_iter().filter(|(_, c)| !c.is_blank()).collect() }
    }

    /// What a column holds.
    pub fn at(&self, col: Option<u32>) -> Option<Content<'c>> {
        let col = col?;
        self.cells.iter().find(|(c, _)| *c == col).map(|(_, content)| *content)
    }
}
