//! What was understood of one sheet: its tables, what each column says, each record's figures, and what did not fit.

use crate::grids::SheetProblem;
use crate::period::Period;
use crate::place::{CellRange, CellRef};
use crate::ratio::Ratio;
use crate::schema::Field;
use crate::tables::fate::Stretch;
use crate::tables::register::Register;
use crate::tables::unexplained::Unexplained;

/// All tables of one sheet, and the fate of each of its rows.
#[derive(Debug, Clone)]
pub struct SheetReading {
    /// The sheet's name.
    pub name: String,
    /// Whether users see it.
    pub visible: bool,
    /// Its tables, from the top left.
    pub tables: Vec<Table>,
    /// Every row that holds something, in order, with what became of it.
    pub rows: Vec<Stretch>,
    /// Hidden rows and columns that hold figures of a table, as the sheet's cells and ranges.
    pub hidden_data: Vec<CellRange>,
    /// Where names of most districts stand beside figures under no heading that was understood, though the sheet has another
    /// table.
    pub unread: Vec<CellRange>,
    /// Why the sheet holds no table; `None` where it has one.
    pub no_table: Option<NoTable>,
}

/// Why a sheet holds no table that could be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoTable {
    /// It holds no cell.
    Empty,
    /// No column or row of district names was found; the nearest thing to one, where there is any.
    NoDistricts {
        /// A label that comes near to a district's name.
        nearest: Option<(CellRef, String)>,
    },
    /// District names were found, but no heading was understood.
    NoHeadings {
        /// Where the district names stand.
        districts: CellRange,
    },
    /// The sheet could not be read; words for the log.
    Unreadable(SheetProblem),
    /// A list by name of something that no dataset holds, or of which nothing says what it lists.
    Register,
}

/// How a table lies on the sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Layout {
    /// Districts down, measures across.
    Down,
    /// Districts across, measures down.
    Across,
    /// One figure a row: district, measure and value in columns of their own.
    Long,
}

/// What a table's records are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// One record a district.
    Recap,
    /// Several records a district, one a village, which add up.
    Villages,
    /// A list by name.
    Register,
}

/// One table.
#[derive(Debug, Clone)]
pub struct Table {
    /// From the first heading to the last record or total.
    pub range: CellRange,
    /// What its records are.
    pub kind: Kind,
    /// How it lies.
    pub layout: Layout,
    /// The dataset of most of its measures.
    pub dataset: Option<String>,
    /// Titles above it, from the top.
    pub titles: Vec<Title>,
    /// What it says of its period as a whole: titles, sheet, file and folder, nearest first.
    pub period: PeriodRead,
    /// Its lines of figures and other columns (rows where `layout` is `Across`), in order.
    pub columns: Vec<Column>,
    /// Its records, in order.
    pub records: Vec<Record>,
    /// Rows that claim to be sums.
    pub totals: Vec<Total>,
    /// Percentages that stand beside the counts they are made of.
    pub shares: Vec<Share>,
    /// Counts that are not the sum of the columns that divide them, such as men and women.
    pub splits: Vec<Split>,
    /// What its rows come to, where it is a list by name; it has no records then.
    pub register: Option<Box<Register>>,
    /// Texts that speak about some of its columns and were not understood; those columns are `Role::Unexplained`.
    pub unexplained: Vec<Unexplained>,
    /// The figures of those columns, by record: what was read, and is not used.
    pub withheld: Vec<Record>,
    /// Whom a list names that is not used, as two lists are compared by it.
    pub withheld_names: Vec<u64>,
}

impl Table {
    /// Whether none of its figures is used, because what speaks about them was not understood. Such a table has neither
    /// records nor counts.
    pub fn is_set_aside(&self) -> bool {
        let read = |c: &Column| matches!(c.role, Role::Measure(_) | Role::Ambiguous(_));
        !self.unexplained.is_empty() && self.register.is_none() && !self.columns.iter().any(read)
    }
}

/// A count and the columns that divide it, which come to something else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Split {
    /// The count's cell.
    pub cell: CellRef,
    /// Its measure.
    pub measure: String,
    /// District code.
    pub district: String,
    /// What stands there.
    pub written: i64,
    /// The heading, cell and count of each part.
    pub parts: Vec<(String, CellRef, i64)>,
}

/// A percentage that a table prints beside its counts, and what its counts come to.
#[derive(Debug, Clone, PartialEq)]
pub struct Share {
    /// Its cell.
    pub cell: CellRef,
    /// What stands there, in percent.
    pub written: f64,
    /// How far it may lie from the exact value: half a unit of its last digit.
    pub tolerance: f64,
    /// District code.
    pub district: String,
    /// Measure, cell and count of the numerator.
    pub numerator: (String, CellRef, i64),
    /// Measure, cell and count of the denominator.
    pub denominator: (String, CellRef, i64),
    /// The exact percentage.
    pub exact: Ratio,
}

/// A line of text above a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Title {
    /// Where it stands.
    pub at: CellRef,
    /// What it says.
    pub text: String,
}

/// A column of a table; a row where the table lies across.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Zero-based column of the sheet; zero-based row where the table lies across.
    pub index: u32,
    /// The heading's cells, from the top.
    pub cells: Vec<CellRef>,
    /// The heading's labels, from the top, merged cells filled in.
    pub heading: Vec<String>,
    /// What it was taken for.
    pub role: Role,
    /// Why.
    pub reason: Reason,
    /// The period of its figures; `None` where it holds none.
    pub period: Option<PeriodRead>,
    /// Headings of columns beside it that a bare heading such as "Jumlah" may speak of instead.
    pub rivals: Vec<String>,
}

/// What a column was taken for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Role {
    /// The figures of a measure.
    Measure(String),
    /// District names.
    District,
    /// Village names.
    Village,
    /// Running numbers.
    Numbering,
    /// The measure's name in a table in long form.
    MeasureLabel,
    /// The period in a table in long form.
    PeriodLabel,
    /// Sums over the periods beside it, of a measure: checked, never read as one more period.
    SumOfPeriods(String),
    /// A share in percent of two measures beside it: checked, never read as a count.
    Percent,
    /// A field of a register.
    Field(Field),
    /// Known, and no figure of ours.
    Known,
    /// Not understood; the nearest known heading, and the words that would have to be added to a schema.
    Unknown {
        /// The nearest known heading and the measure it stands for.
        nearest: Option<(String, String)>,
    },
    /// Fits several measures equally well.
    Ambiguous(Vec<String>),
    /// Would be the figures of a measure, were every word understood that speaks about it.
    Unexplained(String),
}

/// Why a column was taken for what it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reason {
    /// The heading says it in full.
    Heading,
    /// The heading says it together with the headings above it.
    HeadingPath,
    /// The heading is short; the titles, the sheet or the file say what it speaks of.
    Title,
    /// The heading says it with a typing error.
    Typo,
    /// The cells below say it: names of districts, running numbers.
    Content,
    /// Nothing says it.
    None,
}

/// What was read of a period.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PeriodRead {
    /// The period, where year and part were found.
    pub period: Option<Period>,
    /// Whether figures run from the start of the year to its end.
    pub to_date: bool,
    /// Where it was found.
    pub source: PeriodSource,
    /// The cell that told it, where a cell did.
    pub cell: Option<CellRef>,
    /// Another period that a farther place names, which contradicts it. No period is read where that place is as near as the
    /// sheet's own name.
    pub conflict: Option<PeriodConflict>,
}

/// Two places that name different periods.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PeriodConflict {
    /// What the nearer place says.
    pub nearer: Period,
    /// What the farther place says.
    pub other: Period,
    /// The words in which it says so.
    pub text: String,
    /// Which place that is.
    pub source: PeriodSource,
}

/// The places that name a period, nearest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Hash)]
pub enum PeriodSource {
    /// The column's heading.
    Heading,
    /// A title above the table.
    Title,
    /// The sheet's name.
    Sheet,
    /// The file's name.
    File,
    /// A folder's name.
    Folder,
    /// The year was asked for on the command line, and nothing contradicts it.
    Run,
    /// Nowhere.
    #[default]
    Nowhere,
}

/// A row's district, as far as it was understood.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum DistrictRead {
    /// A district's name or another right spelling; its code.
    Known(String),
    /// A misspelling; the code that was understood and its likeness in percent.
    Misspelt(String),
    /// No district of this regency; the nearest one's code, where one comes near.
    Unknown(Option<String>),
}

impl DistrictRead {
    /// The code, where one was understood.
    pub fn code(&self) -> Option<&str> {
        match self {
            Self::Known(code) | Self::Misspelt(code) => Some(code),
            Self::Unknown(_) => None,
        }
    }
}

/// One row of figures: a district's, or a village's.
#[derive(Debug, Clone)]
pub struct Record {
    /// The cell that names the district (for a village the cell that names its kecamatan).
    pub label: CellRef,
    /// What stands there.
    pub written: String,
    /// The district.
    pub district: DistrictRead,
    /// The village's cell and name, in a table by village.
    pub village: Option<(CellRef, String)>,
    /// The district in whose section it stands; another than `district` where its village lies elsewhere.
    pub section: Option<String>,
    /// Its figures, in the order of the columns; blank cells of a measure included.
    pub figures: Vec<Figure>,
}

/// One cell that should hold a figure.
#[derive(Debug, Clone)]
pub struct Figure {
    /// Position in `Table::columns`.
    pub column: usize,
    /// Measure id.
    pub measure: String,
    /// Whether it is a sum of periods or a share, which is checked and never used.
    pub check_only: bool,
    /// Its period.
    pub period: PeriodRead,
    /// The cell.
    pub cell: CellRef,
    /// What was read.
    pub read: CountRead,
    /// Whether its row, column or sheet is hidden.
    pub hidden: bool,
}

/// What a count cell was read as. Reading never judges: rules do.
#[derive(Debug, Clone, PartialEq)]
pub enum CountRead {
    /// A whole number in a number cell, or the cached result of a formula.
    Count(i64),
    /// A whole number written as text: what stands there.
    TextCount(i64, String),
    /// A dash that means zero: what stands there.
    Dash(String),
    /// Nothing there.
    Blank,
    /// A word that means missing: what stands there.
    Missing(String),
    /// Could be two numbers: what stands there and both.
    Ambiguous(String, Vec<String>),
    /// A number with a fraction: as written.
    Fraction(String),
    /// A negative whole number.
    Negative(i64),
    /// One cell merged over the rows of several districts: what stands there.
    Merged(String),
    /// A formula's error value.
    Error(String),
    /// A formula whose result was never stored.
    Uncalculated(String),
    /// A formula whose stored result is not what it comes to: the formula, the result, and what it comes to.
    Stale(String, f64, f64),
    /// Users see something else than the cell holds: what it holds, and what it shows; `None` where it is struck out.
    ShownOtherwise(String, Option<String>),
    /// Anything else: what stands there.
    NotACount(String),
}

impl CountRead {
    /// The count, where one was read without doubt.
    pub const fn count(&self) -> Option<i64> {
        match self {
            Self::Count(n) | Self::TextCount(n, _) => Some(*n),
            Self::Dash(_) => Some(0),
            _ => None,
        }
    }

    /// Whether nothing was reported: a fact that is not zero.
    pub const fn is_missing(&self) -> bool {
        matches!(self, Self::Blank | Self::Missing(_))
    }
}

/// A row (or column) that claims to be a sum of records.
#[derive(Debug, Clone)]
pub struct Total {
    /// The cell with its label.
    pub label: CellRef,
    /// What stands there.
    pub written: String,
    /// The district's code where it is a subtotal; `None` for the whole table.
    pub district: Option<String>,
    /// The claimed sums.
    pub claims: Vec<Claim>,
}

/// A claimed sum in a total row.
#[derive(Debug, Clone)]
pub struct Claim {
    /// Position in `Table::columns`.
    pub column: usize,
    /// The cell.
    pub cell: CellRef,
    /// What was read there.
    pub read: CountRead,
    /// The rows that its SUM formula names, where it has one that could be understood.
    pub summed: Option<Vec<CellRange>>,
}
