//! What the sheets of a workbook share: its texts, and what its formats make of a number.

use super::texts::Texts;
use crate::grids::styles::Look;

/// What the whole workbook gives to the reading of its sheets.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shared<'t> {
    pub(super) texts: &'t Texts,
    /// By the index of a cell's format: whether it makes a number a date.
    pub(super) dates: &'t [bool],
    /// By the same: how its cells look, where that may not be what they hold.
    pub(super) looks: &'t [Option<Look>],
    pub(super) epoch_1904: bool,
}
