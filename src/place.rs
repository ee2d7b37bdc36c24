//! Where something stands: file, sheet and cell of the physical grid, written the way a spreadsheet user reads it.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Columns of the largest sheet any supported format can hold (XFD).
pub const MAX_COLUMNS: u32 = 16_384;
/// Rows of the largest sheet any supported format can hold.
pub const MAX_ROWS: u32 = 1_048_576;

/// One cell, zero-based; displayed as `C8`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CellRef {
    /// Zero-based row of the physical grid.
    pub row: u32,
    /// Zero-based column of the physical grid.
    pub col: u32,
}

impl CellRef {
    /// The cell at a zero-based row and column.
    pub const fn new(row: u32, col: u32) -> Self {
        Self { row, col }
    }
}

/// The letters of a zero-based column: 0 is `A`, 26 is `AA`.
pub fn column_letters(col: u32) -> String {
    let mut n = col + 1;
    let mut letters = Vec::new();
    while n > 0 {
        let digit = (n - 1) % 26;
        letters.push(b'A' + u8::try_from(digit).unwrap_or(0));
        n = (n - 1) / 26;
    }
    letters.reverse();
    String::from_utf8(letters).unwrap_or_default()
}

impl fmt::Display for CellRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", column_letters(self.col), self.row + 1)
    }
}

/// A text that is no cell reference such as `C8`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotACell(pub String);

impl fmt::Display for NotACell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a cell reference: {}", self.0)
    }
}

impl std::error::Error for NotACell {}

impl FromStr for CellRef {
    type Err = NotACell;

    /// Reads `C8` or `$C$8`; anything else is an error.
    fn from_str(s: &str) -> Result<Self, Self::Err> {
        let wrong = || NotACell(s.to_owned());
        let plain: String = s.chars().filter(|c| *c != '$').collect();
        let letters = plain.chars().take_while(char::is_ascii_alphabetic).count();
        if letters == 0 || letters > 3 {
            return Err(wrong());
        }
        let (column, row) = plain.split_at(letters);
        let col = column.bytes().fold(0_u32, |n, b| n * 26 + u32::from(b.to_ascii_uppercase() - b'A') + 1);
        if !row.bytes().all(|b| b.is_ascii_digit()) {
            return Err(wrong());
        }
        let row: u32 = row.parse().map_err(|_| wrong())?;
        if row == 0 || row > MAX_ROWS || col > MAX_COLUMNS {
            return Err(wrong());
        }
        Ok(Self::new(row - 1, col - 1))
    }
}

impl Serialize for CellRef {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// A rectangle of cells, both corners included; displayed as `A5:F17`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CellRange {
    /// Top left corner.
    pub start: CellRef,
    /// Bottom right corner, included.
    pub end: CellRef,
}

impl CellRange {
    /// The rectangle between two corners.
    pub const fn new(start: CellRef, end: CellRef) -> Self {
        Self { start, end }
    }

    /// The smallest rectangle around some cells; `None` around none.
    pub fn around(cells: impl IntoIterator<Item = CellRef>) -> Option<Self> {
        cells.into_iter().fold(None, |range, cell| {
            Some(range.map_or(Self::new(cell, cell), |r: Self| {
                Self::new(
                    CellRef::new(r.start.row.min(cell.row), r.start.col.min(cell.col)),
                    CellRef::new(r.end.row.max(cell.row), r.end.col.max(cell.col)),
                )
            }))
        })
    }

    /// Whether the cell lies inside.
    pub const fn contains(&self, cell: CellRef) -> bool {
        self.start.row <= cell.row && cell.row <= self.end.row && self.start.col <= cell.col && cell.col <= self.end.col
    }
}

impl fmt::Display for CellRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.start == self.end { write!(f, "{}", self.start) } else { write!(f, "{}:{}", self.start, self.end) }
    }
}

impl FromStr for CellRange {
    type Err = NotACell;

    fn from_str(s: &str) -> Result<Self, Self::Err> {
        let (start, end) = s.split_once(':').unwrap_or((s, s));
        let (a, b): (CellRef, CellRef) = (start.parse()?, end.parse()?);
        Self::around([a, b]).ok_or_else(|| NotACell(s.to_owned()))
    }
}

impl Serialize for CellRange {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for CellRef {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

impl<'de> Deserialize<'de> for CellRange {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// File, sheet and cell; sheet and cell are unknown where something concerns the whole file or sheet.
///
/// The path is relative to the inbox, with `/`. An empty path stands for the inbox itself.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Place {
    /// Path relative to the inbox, with `/`.
    pub path: String,
    /// Name of the sheet as it stands in the workbook.
    pub sheet: Option<String>,
    /// The cell.
    pub cell: Option<CellRef>,
}

impl Place {
    /// The whole inbox: something that is nowhere in particular.
    pub fn inbox() -> Self {
        Self::file("")
    }

    /// A whole file.
    pub fn file(path: impl Into<String>) -> Self {
        Self { path: path.into(), sheet: None, cell: None }
    }

    /// A whole sheet.
    pub fn sheet(path: impl Into<String>, sheet: impl Into<String>) -> Self {
        Self { path: path.into(), sheet: Some(sheet.into()), cell: None }
    }

    /// One cell.
    pub fn cell(path: impl Into<String>, sheet: impl Into<String>, cell: CellRef) -> Self {
        Self { path: path.into(), sheet: Some(sheet.into()), cell: Some(cell) }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.path)?;
        if let Some(sheet) = &self.sheet {
            write!(f, "!{sheet}")?;
        }
        if let Some(cell) = &self.cell {
            write!(f, "!{cell}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_and_references_agree_in_both_directions() {
        for (col, letters) in [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")] {
            assert_eq!(column_letters(col), letters);
            let cell: CellRef = format!("{letters}8").parse().unwrap();
            assert_eq!(cell, CellRef::new(7, col));
            assert_eq!(cell.to_string(), format!("{letters}8"));
        }
        assert!("8".parse::<CellRef>().is_err());
        assert!("A0".parse::<CellRef>().is_err());
        assert!("XFE1".parse::<CellRef>().is_err());
        assert_eq!("$A$5:F17".parse::<CellRange>().unwrap().to_string(), "A5:F17");
    }
}
