//! A text that speaks about figures and was not understood in full.

use crate::place::CellRef;

/// What speaks about figures, the nearest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Speaker {
    /// The column's heading, or a label of a group above it.
    Heading,
    /// The label of a row below a district's name, or beside it.
    Row,
    /// A comment on a cell.
    Comment,
    /// A note on a sheet of the workbook that holds no table.
    Elsewhere,
    /// A title above the table.
    Title,
    /// What is printed above or below each page.
    Page,
    /// What is written on a drawing that lies over the sheet.
    Drawing,
    /// What is shown whoever selects a cell.
    Prompt,
    /// The sheet's name.
    Sheet,
    /// The file's name.
    File,
    /// A folder's name.
    Folder,
}

/// What the figures of a column show against what its heading says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shows {
    /// They are places in an order.
    Ranks,
    /// The percentages beside them are made of others.
    Exchanged,
    /// Those of single periods run on from one another.
    Running,
    /// They are estimated by a factor.
    Estimate,
    /// Their total is a percentage.
    Percent,
    /// They add up the days on which the same persons came.
    Days,
    /// They are measured against a base: "Kabupaten Jeneponto = 100".
    Base,
    /// The list goes on from one that is not there.
    Rest,
    /// The list goes on in one that is not there.
    Part,
}

impl Speaker {
    /// Whether it is written beside the figures to say something of them, and is no name or heading.
    pub const fn is_note(self) -> bool {
        matches!(self, Self::Row | Self::Comment | Self::Elsewhere | Self::Page | Self::Drawing | Self::Prompt)
    }
}

/// A text that speaks about figures and was not understood in full, so that they are not used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unexplained {
    /// What kind of text it is.
    pub speaker: Speaker,
    /// Where it stands; `None` for a name.
    pub cell: Option<CellRef>,
    /// The text, as written.
    pub text: String,
    /// Its words that nothing explains, normalised.
    pub words: Vec<String>,
    /// Whether these are at least half of the words that say something, so that it may speak of another subject.
    pub most: bool,
    /// Positions in `Table::columns` of the columns that it keeps from being used; none for a list by name.
    pub columns: Vec<usize>,
    /// Cells of the figures that it keeps from being used; none for all of those columns.
    pub only: Vec<CellRef>,
    /// The measures that the figures would have been taken for.
    pub measures: Vec<String>,
    /// Headings of columns that a bare heading may speak of instead; it has no words that nothing explains then.
    pub rivals: Vec<String>,
    /// The known word most like the first of its words.
    pub nearest: Option<String>,
    /// What the figures themselves show against their heading; it has no words then.
    pub shows: Option<Shows>,
}
