//! What a large sheet is, how it begins, and what is left of it once its rows were shown.

use super::grid::Sheet;

/// Bytes of XML from which on a sheet is large; registers have more than 5,000 rows then.
pub(super) const LARGE_BYTES: u64 = 2 * 1024 * 1024;
/// Rows with cells from which on a sheet is large whose size as XML is not known, or that has none.
pub(super) const LARGE_ROWS: u64 = 5_000;
/// Rows with cells that show how a large sheet begins.
pub(super) const HEAD_ROWS: usize = 200;

/// How a large sheet begins.
#[derive(Debug)]
pub struct Head<'a> {
    /// The sheet's place in the workbook, counted from 0.
    pub index: usize,
    /// The sheet with its first rows only; merges and hidden parts are not known yet.
    pub sheet: &'a Sheet,
    /// Whether dates count from 1904.
    pub epoch_1904: bool,
}

/// A sheet that was shown row by row; in the workbook, its cells are those of its first rows only.
#[derive(Debug)]
pub struct Streamed<S> {
    /// The sheet's place in the workbook, counted from 0.
    pub sheet: usize,
    /// Rows shown.
    pub rows: u64,
    /// Cells shown.
    pub cells: u64,
    /// What has taken them.
    pub sink: S,
}
