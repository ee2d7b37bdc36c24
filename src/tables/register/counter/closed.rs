//! Why the rows below a label of a list do not count.

use crate::place::CellRef;

/// Why the rows below a label do not count, or may not.
#[derive(Debug)]
pub(super) enum Closed {
    /// It says that they do not; whether it stands within a district's section.
    Out { within: bool },
    /// It is not understood; the tallies for which that was told.
    Unclear { cell: CellRef, text: String, told: Vec<u32> },
}

impl Closed {
    pub(super) fn unclear(cell: CellRef, text: &str) -> Self {
        Self::Unclear { cell, text: text.to_owned(), told: Vec::new() }
    }
}
