//! What was read of a register: its counts, hashes of the identities it names, and the cells that are in doubt.

use std::collections::BTreeSet;

use hashbrown::HashTable;

use crate::period::Period;
use crate::place::CellRef;
use crate::tables::register::Content;
use crate::tables::register::identity::Fault;

/// The counts of a register and what is doubtful in it. Holds no name and no number of a person in full.
#[derive(Debug, Clone, Default)]
pub struct Register {
    /// Counts by district and period.
    pub tallies: Vec<Tally>,
    /// Every row that names an identity and counts, in order.
    pub entries: Vec<Entry>,
    /// For every row that counts without naming an identity a hash of whom it names, and its tally.
    pub alike: Vec<(u64, u32)>,
    /// For the first rows that count a hash of the name alone, and its tally.
    pub names: Vec<(u64, u32)>,
    /// Whether rows are known by the numbers of papers, of which one enterprise may have several.
    pub by_papers: bool,
    /// The day of its first row that counts, where it tells one.
    pub day: Option<i32>,
    /// Hash of what its titles and trainings speak of.
    pub subject: u64,
    /// Words that the training of every row says.
    pub training: BTreeSet<String>,
    /// Doubtful cells, in order of rows.
    pub doubts: Vec<Doubtful>,
    /// The heading of the column that names rows; the place for what concerns the list as a whole.
    pub heading: CellRef,
    /// Whether rows are placed by dates of their own.
    pub dated: bool,
    /// The status class of all its rows, where its title or sheet names one and its columns none.
    pub class: Option<String>,
    /// The district of all its rows, where its titles or names tell one.
    pub home: Option<String>,
    /// The cells that explain its codes, where they were understood.
    pub legend: Vec<CellRef>,
    /// The running numbers of its rows.
    pub numbers: Numbers,
    /// Where a line below it says that it goes on elsewhere.
    pub goes_on: Option<CellRef>,
    /// What it prints of the number of its rows, where there are not so many.
    pub sums: Vec<PrintedSum>,
}

/// A number of rows that a list prints, and how many there are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintedSum {
    /// The number's cell.
    pub cell: CellRef,
    /// What stands before it.
    pub label: String,
    /// The number.
    pub said: usize,
    /// The rows above it, since the last section or sum.
    pub rows: usize,
}

/// The running numbers of a list's rows, as far as they tell whether it begins here.
#[derive(Debug, Clone, Default)]
pub struct Numbers {
    /// The first of them, with its cell.
    pub first: Option<(CellRef, u32)>,
    /// Whether the second follows on it.
    pub follows: bool,
    /// How many rows had one.
    count: usize,
}

impl Numbers {
    /// The first of them, where the rows are numbered on from a higher one than 1.
    pub fn begin_late(&self) -> Option<(CellRef, u32)> {
        self.first.filter(|(_, first)| *first > 1 && self.follows)
    }

    /// Takes note of the next row's number.
    pub fn note(&mut self, cell: CellRef, content: Content<'_>) {
        let number = match content {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole, and in range")]
            Content::Number(n) if n.fract() == 0.0 && (0.0..1e7).contains(&n) => n as u32,
            Content::Text(text) => match text.trim().trim_end_matches(['.', ')']).parse() {
                Ok(n) => n,
                Err(_) => return,
            },
            _ => return,
        };
        match (self.count, self.first) {
            (0, _) => self.first = Some((cell, number)),
            (1, Some((_, first))) => self.follows = number == first.saturating_add(1),
            _ => {}
        }
        self.count += 1;
    }
}

impl Register {
    /// Whether it would name what there is in a district.
    pub fn covers(&self, district: &str) -> bool {
        self.home.as_deref().is_none_or(|home| home == district)
    }

    /// The entry of the same identity, by a table of places that is kept beside the entries.
    pub fn entry_of(&self, table: &HashTable<u32>, what: u64) -> Option<Entry> {
        let entry = |i: &u32| self.entries.get(*i as usize).copied();
        entry(table.find(what, |i| entry(i).is_some_and(|e| e.what == what))?)
    }
}

/// The counts of one district in one period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    /// District code.
    pub district: String,
    /// The period.
    pub period: Period,
    /// Whether it runs from the start of the year.
    pub to_date: bool,
    /// Whether it is of a year that hardly any row of an undated list names, so that the dates are in doubt.
    pub aside: bool,
    /// The counts, one for each measure.
    pub counts: Vec<Count>,
}

/// How many rows count for a measure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count {
    /// Measure id.
    pub measure: String,
    /// The number of rows.
    pub value: i64,
    /// The first and the last row of the district, in the column that makes them count: no two districts or periods of
    /// a list share the first, so that it stands for the count where a finding questions it.
    pub cells: [CellRef; 2],
    /// Whether it depends on a status: which word it is, or that it is none of some.
    pub by_status: ByStatus,
}

/// How a count depends on a row's status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ByStatus {
    /// Not at all.
    No,
    /// Every status counts but some.
    Unless,
    /// One status counts.
    Only,
}

/// One row's identity, as far as rows are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// Hash of the identity alone.
    pub who: u64,
    /// Hash of the identity and of what must agree beside it: two rows with the same are one entry.
    pub what: u64,
    /// The cell of the identity.
    pub cell: CellRef,
    /// Position in `Register::tallies`.
    pub tally: u32,
    /// For which of the tally's counts the row counts, a bit each.
    pub counted: u32,
}

/// A doubtful cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Doubtful {
    /// The cell that most likely is wrong.
    pub cell: CellRef,
    /// The district's code, where the row has one.
    pub district: Option<String>,
    /// Position in `Register::tallies` of the row's count, where it has one.
    pub tally: Option<u32>,
    /// What is doubtful.
    pub doubt: Doubt,
}

/// What is doubtful in a cell. Texts are as written, or masked where they are a person's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Doubt {
    /// The row says what an earlier one says; counted once.
    Repeated {
        /// The earlier row's cell.
        first: CellRef,
        /// The tally of the earlier row.
        first_tally: u32,
        /// The identity.
        shown: String,
    },
    /// The row has no identity and says all that an earlier one says: one of several things of the same, or twice the same.
    Twin {
        /// The earlier row's cell.
        first: CellRef,
        /// The tally of the earlier row.
        first_tally: u32,
    },
    /// The cell that should name the row is empty.
    NoIdentity,
    /// The list has no column that names its rows.
    NoIdentityColumn,
    /// A NIK that cannot be one.
    Nik(Fault, String),
    /// A NIB that cannot be one.
    Nib(Fault, String),
    /// A status word that no class knows.
    Status(String),
    /// A remark beside a row, or a label above some, that may say that they do not count.
    Remark(String),
    /// No status at all.
    NoStatus,
    /// No district of ours; the nearest one's code. The row is not counted.
    UnknownDistrict {
        /// What stands there.
        written: String,
        /// The nearest district's code.
        nearest: Option<String>,
    },
    /// A district's name with a typing error; the code that was understood.
    MisspeltDistrict {
        /// What stands there.
        written: String,
        /// The code.
        meant: String,
    },
    /// Nothing tells the row's district; the districts in which its village may lie. The row is not counted.
    NoDistrict(Vec<String>),
    /// Nothing in the whole list tells a district. No row is counted.
    NoDistrictColumn,
    /// A village that does not lie in the row's district.
    Village {
        /// What stands there.
        written: String,
        /// The nearest village of the district.
        nearest: Option<String>,
        /// Codes of the districts in which a village of this name lies.
        elsewhere: Vec<String>,
    },
    /// A date outside the list's period. The row is not counted.
    Outside {
        /// The period of the date.
        period: Period,
        /// The list's period.
        expected: Period,
    },
    /// No date, or none that can be read, where nothing else tells the row's quarter. The row is not counted.
    NoDate(String),
    /// Dates such as 3/4/2023 in a column that does not show whether the day or the month comes first; how many.
    DayOrMonth(usize),
    /// The row is struck out, and not counted.
    Struck,
    /// Where the others have their running number the row has a word, and is not counted; what stands there.
    Unnumbered(String),
    /// The row is of another regency or province, and not counted; what stands there.
    Elsewhere(String),
    /// The rows below it are another regency's, as their section says.
    SectionElsewhere(String),
    /// Two columns tell the same of a row and do not agree, here for the first time. No row is counted.
    Twins {
        /// The column that would be read.
        first: CellRef,
        /// Whether only counts by status rest on it.
        status: bool,
    },
    /// A row stands for several, so that the rows are not what is counted; how many, and the row's cell.
    Heads(String, CellRef),
    /// Most persons stand in the list for several days of the same training, so that rows are no participations; how many.
    Days(usize),
    /// Nothing tells the list's period. No row is counted.
    NoPeriod,
}
