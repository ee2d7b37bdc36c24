//! What became of the rows of a sheet.

/// Rows of a sheet that follow one another, each of which holds something, and what became of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    /// The first of them, zero-based.
    pub first: u32,
    /// The last of them.
    pub last: u32,
    /// What became of them.
    pub fate: Fate,
}

impl Stretch {
    /// How many rows it is.
    pub const fn rows(&self) -> usize {
        (self.last - self.first) as usize + 1
    }
}

/// What became of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fate {
    /// Its figures were taken.
    Used,
    /// A sum over other rows: checked, never added.
    Total,
    /// Holds figures that could not be taken; a finding says why.
    Rejected,
    /// A title above a table.
    Title,
    /// A heading of a table.
    Heading,
    /// The numbering row under the heading.
    Numbering,
    /// A label that opens a section.
    Section,
    /// A note, a source line, a legend.
    Note,
    /// The signature block.
    Signature,
    /// Holds something that belongs to no table.
    Stray,
}
