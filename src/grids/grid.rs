//! The grid: one workbook as its sheets, cells, merges and hidden parts.

use serde::{Deserialize, Serialize};

use crate::place::{CellRange, CellRef};

/// The workbook formats that can be read, told by content and never by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// Office Open XML, with or without macros.
    Xlsx,
    /// Excel 97-2003 (BIFF8) and older.
    Xls,
    /// Office Open XML, binary.
    Xlsb,
    /// OpenDocument.
    Ods,
}

/// What a workbook holds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Workbook {
    /// Its format.
    pub format: Format,
    /// Its sheets, in the workbook's own order.
    pub sheets: Vec<Sheet>,
    /// Other workbooks that its formulas refer to, as far as the format tells.
    pub external_links: Vec<String>,
    /// Whether dates count from 1904.
    pub epoch_1904: bool,
}

/// Whether users see a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Visibility {
    /// Shown.
    Visible,
    /// Hidden, can be shown from the menu.
    Hidden,
    /// Hidden by a macro only.
    VeryHidden,
}

/// One sheet: its non-empty cells in row order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Sheet {
    /// Its name as written on the tab.
    pub name: String,
    /// Whether users see it.
    pub visibility: Visibility,
    /// Non-empty cells, by row and then column; positions are those of the physical grid.
    pub cells: Vec<Cell>,
    /// Merged ranges; only the top left cell of each holds a value.
    pub merges: Vec<CellRange>,
    /// Hidden rows that hold cells, zero-based, ascending, as far as the format tells.
    pub hidden_rows: Vec<u32>,
    /// Hidden columns that hold cells, zero-based, ascending, as far as the format tells.
    pub hidden_columns: Vec<u32>,
    /// Comments on cells, by row and then column, as far as the format tells.
    #[serde(skip)]
    pub comments: Vec<(CellRef, String)>,
    /// What it prints above and below each page, as far as the format tells.
    #[serde(skip)]
    pub page: Vec<String>,
    /// What is written on the drawings that lie over it, a text each, as far as the format tells.
    #[serde(skip)]
    pub drawings: Vec<String>,
    /// What it shows whoever selects one of some cells, as far as the format tells.
    #[serde(skip)]
    pub prompts: Vec<(CellRange, String)>,
    /// Why this sheet alone could not be read; its cells are then empty.
    pub problem: Option<SheetProblem>,
}

/// Why one sheet of a workbook could not be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetProblem {
    /// In words for the log.
    pub why: Box<str>,
    /// The cell that could not be read, where one is to blame.
    pub at: Option<CellRef>,
}

impl From<&str> for SheetProblem {
    fn from(why: &str) -> Self {
        Self { why: why.into(), at: None }
    }
}

/// One cell that holds something.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Cell {
    /// Zero-based row.
    pub row: u32,
    /// Zero-based column.
    pub col: u32,
    /// What it shows.
    pub value: Value,
    /// Its formula without the leading `=`, where the format tells.
    pub formula: Option<Box<str>>,
    /// What users see where that is not the value itself, as far as the format tells.
    pub shown: Option<Shown>,
}

/// What users see of a cell instead of its value.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Shown {
    /// A text that its number format makes of it, such as `2 kelompok`; empty where it is hidden.
    As(Box<str>),
    /// Everything in the cell struck out.
    Struck,
    /// What its formula comes to, where another result is stored: Excel shows either, as calculation is set.
    Stale(f64),
}

impl Cell {
    /// Its position.
    pub const fn at(&self) -> CellRef {
        CellRef::new(self.row, self.col)
    }
}

/// What a cell shows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Value {
    /// A finite number.
    Number(f64),
    /// A number whose format makes it a date or a time: the serial, counted as `Workbook::epoch_1904` says;
    /// and the ISO text where the format keeps dates as text (`ods`).
    Date(f64),
    /// Text; never empty, with `_xHHHH_` escapes resolved, otherwise as it stands, spaces and line breaks included.
    Text(Box<str>),
    /// True or false.
    Bool(bool),
    /// An error value, written as users see it: `#REF!`.
    Error(Box<str>),
    /// A formula whose result was never stored.
    Uncalculated,
}

impl Sheet {
    /// A visible sheet without cells.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            visibility: Visibility::Visible,
            cells: Vec::new(),
            merges: Vec::new(),
            hidden_rows: Vec::new(),
            hidden_columns: Vec::new(),
            comments: Vec::new(),
            drawings: Vec::new(),
            prompts: Vec::new(),
            page: Vec::new(),
            problem: None,
        }
    }

    /// The cell at a position, if it holds something.
    pub fn cell(&self, at: CellRef) -> Option<&Cell> {
        self.cells.binary_search_by_key(&(at.row, at.col), |c| (c.row, c.col)).ok().map(|i| &self.cells[i])
    }

    /// The rectangle around all cells that hold something.
    pub fn used_range(&self) -> Option<CellRange> {
        CellRange::around(self.cells.iter().map(Cell::at))
    }
}

/// Why a file gave no workbook: a fact, judged by the rules of group F.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum ReadProblem {
    /// No bytes at all.
    Empty,
    /// Not a workbook by its content; what it is instead, where that is known.
    NotAWorkbook(Kind),
    /// Protected by a password.
    Encrypted,
    /// Damaged: what was found broken.
    Damaged(Damage),
    /// Larger than a limit.
    Oversized {
        /// Which limit.
        limit: Limit,
        /// The size found, in the limit's unit; a lower bound where reading stopped at the limit.
        found: u64,
        /// The limit, in the same unit.
        most: u64,
    },
    /// The file could not be opened or read from disk.
    Unreachable(String),
}

/// What a file that is no workbook is instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    /// A web page saved under a workbook's name.
    Html,
    /// Text with separators.
    Csv,
    /// Spreadsheet XML of 2003.
    Xml2003,
    /// A text document.
    Document,
    /// A PDF.
    Pdf,
    /// A picture.
    Picture,
    /// Some other archive.
    Archive,
    /// Unknown content.
    Unknown,
}

/// What is broken in a damaged file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Damage {
    /// The end is missing, as in a half-copied file.
    Truncated,
    /// A checksum does not agree with the content.
    Checksum,
    /// The structure of the file contradicts itself.
    Structure,
    /// The reader gave up: too long, too much memory, or a crash.
    ReaderGaveUp,
}

/// Which limit a file was over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Limit {
    /// Bytes of the file.
    FileBytes,
    /// Bytes of one member once inflated.
    MemberBytes,
    /// Bytes of all members once inflated.
    TotalBytes,
    /// Members of the package.
    Members,
    /// Non-empty cells.
    Cells,
}
