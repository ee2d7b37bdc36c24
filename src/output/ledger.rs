//! What became of every file, sheet, table and row, counted so that what went in equals what came out.

use std::collections::BTreeSet;

use crate::outcome::Outcome;
use crate::period::Period;
use crate::place::CellRange;
use crate::rules::Finding;
use crate::tables::file::FileReading;
use crate::tables::{Fate, Role, SheetReading, Stretch, Table};

/// The fates of rows that hold no figure of ours, in the order in which they are told.
pub const LEFT_ALONE: [Fate; 7] =
    [Fate::Title, Fate::Heading, Fate::Numbering, Fate::Section, Fate::Note, Fate::Signature, Fate::Stray];

/// How many rows met which fate.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Rows {
    /// Rows whose figures were taken.
    pub used: usize,
    /// Rows that are sums over others.
    pub total: usize,
    /// Rows with figures that could not be taken.
    pub rejected: usize,
    /// Rows that hold no figure, by fate as in [`LEFT_ALONE`].
    pub left_alone: [usize; 7],
}

impl Rows {
    /// Counts rows.
    pub fn of(stretches: impl IntoIterator<Item = Stretch>) -> Self {
        let mut counted = Self::default();
        for stretch in stretches {
            let place = match stretch.fate {
                Fate::Used => Some(&mut counted.used),
                Fate::Total => Some(&mut counted.total),
                Fate::Rejected => Some(&mut counted.rejected),
                other => LEFT_ALONE.iter().position(|f| *f == other).map(|i| &mut counted.left_alone[i]),
            };
            if let Some(place) = place {
                *place += stretch.rows();
            }
        }
        counted
    }

    /// Rows that hold no figure of ours.
    pub fn ignored(&self) -> usize {
        self.left_alone.iter().sum()
    }

    /// All rows that hold something.
    pub fn all(&self) -> usize {
        self.used + self.total + self.rejected + self.ignored()
    }

    /// Both together.
    #[must_use]
    pub fn and(mut self, other: &Self) -> Self {
        self.used += other.used;
        self.total += other.total;
        self.rejected += other.rejected;
        for (mine, theirs) in self.left_alone.iter_mut().zip(other.left_alone) {
            *mine += theirs;
        }
        self
    }
}

/// What became of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SourceStatus {
    /// All its figures are used.
    Used,
    /// Some of its figures or rows are not used.
    PartlyUsed,
    /// None of it is used.
    Unused,
    /// It gave no workbook.
    Unreadable,
    /// It holds the same bytes as another file.
    Duplicate,
    /// A later file replaces it.
    Superseded,
}

/// A file, its sheets and its tables.
#[derive(Debug)]
pub struct SourceRow<'a> {
    /// The file.
    pub file: &'a FileReading,
    /// What became of it.
    pub status: SourceStatus,
    /// Figures that were read from it.
    pub figures: usize,
    /// Of these, figures that are used.
    pub used_figures: usize,
    /// Its sheets.
    pub sheets: Vec<SheetRow<'a>>,
}

/// A sheet and its tables.
#[derive(Debug)]
pub struct SheetRow<'a> {
    /// The sheet.
    pub sheet: &'a SheetReading,
    /// Its tables.
    pub tables: Vec<TableRow<'a>>,
    /// Its rows outside all tables.
    pub outside: Rows,
    /// All its rows that hold something.
    pub all: Rows,
}

/// A table.
#[derive(Debug)]
pub struct TableRow<'a> {
    /// The table.
    pub table: &'a Table,
    /// The rows it spans.
    pub rows: Rows,
    /// The same rows without those already counted for a table beside it, so that a sheet's rows add up.
    pub counted: Rows,
    /// The table beside it that shares its rows, where one does.
    pub beside: Option<CellRange>,
    /// The periods its figures speak of, ascending.
    pub periods: Vec<Period>,
}

impl SourceRow<'_> {
    /// All its rows that hold something.
    pub fn rows(&self) -> Rows {
        self.sheets.iter().fold(Rows::default(), |sum, s| sum.and(&s.all))
    }

    /// How many tables it holds.
    pub fn tables(&self) -> usize {
        self.sheets.iter().map(|s| s.tables.len()).sum()
    }
}

/// What became of every file, in the order of the outcome.
pub fn sources<'a>(outcome: &'a Outcome<'a>) -> Vec<SourceRow<'a>> {
    let mut figures = std::collections::HashMap::<&str, (usize, usize)>::new();
    for observation in &outcome.observations {
        // A figure that is made of lists in several files is one of each of them.
        let source = &observation.source;
        let files: BTreeSet<&str> = std::iter::once(source).chain(&source.parts).map(|s| s.path.as_str()).collect();
        for file in files {
            let (all, used) = figures.entry(file).or_default();
            *all += 1;
            *used += usize::from(observation.used);
        }
    }
    outcome
        .files
        .iter()
        .map(|file| {
            let (all, used) = figures.get(file.path.as_str()).copied().unwrap_or_default();
            let sheets: Vec<SheetRow<'a>> = file.sheets.iter().map(sheet).collect();
            let rejected = sheets.iter().any(|s| s.all.rejected > 0);
            SourceRow {
                file,
                status: status(file, all, used, rejected, &outcome.findings),
                figures: all,
                used_figures: used,
                sheets,
            }
        })
        .collect()
}

fn status(file: &FileReading, all: usize, used: usize, rejected: bool, findings: &[Finding]) -> SourceStatus {
    if file.problem.is_some() {
        return SourceStatus::Unreadable;
    }
    if file.same_as.is_some() {
        return SourceStatus::Duplicate;
    }
    if used == 0 {
        let replaced = findings.iter().any(|f| {
            f.name == "superseded-source"
                && (f.remark.place.path == file.path || f.remark.questions.iter().any(|p| p.path == file.path))
        });
        return if replaced { SourceStatus::Superseded } else { SourceStatus::Unused };
    }
    if used < all || rejected { SourceStatus::PartlyUsed } else { SourceStatus::Used }
}

fn sheet(sheet: &SheetReading) -> SheetRow<'_> {
    let beside = |rows: &[Stretch], tables: &[Table]| {
        tables.iter().fold(rows.to_vec(), |rest, t| rest.into_iter().flat_map(|s| without(s, t.range)).collect())
    };
    let tables = sheet
        .tables
        .iter()
        .enumerate()
        .map(|(i, table)| {
            let own: Vec<Stretch> = sheet.rows.iter().filter_map(|s| within(*s, table.range)).collect();
            let rows = Rows::of(own.iter().copied());
            let counted = Rows::of(beside(&own, &sheet.tables[..i]));
            let beside = if rows == counted {
                None
            } else {
                sheet.tables[..i]
                    .iter()
                    .map(|t| t.range)
                    .find(|r| r.start.row <= table.range.end.row && table.range.start.row <= r.end.row)
            };
            TableRow { table, rows, counted, beside, periods: periods(table) }
        })
        .collect();
    let outside = Rows::of(beside(&sheet.rows, &sheet.tables));
    SheetRow { sheet, tables, outside, all: Rows::of(sheet.rows.iter().copied()) }
}

/// The rows of a stretch that lie within a range.
fn within(stretch: Stretch, range: CellRange) -> Option<Stretch> {
    let (first, last) = (stretch.first.max(range.start.row), stretch.last.min(range.end.row));
    (first <= last).then_some(Stretch { first, last, ..stretch })
}

/// The rows of a stretch above and below a range.
fn without(stretch: Stretch, range: CellRange) -> impl Iterator<Item = Stretch> {
    let above = range.start.row.checked_sub(1).map(|end| (stretch.first, stretch.last.min(end)));
    let below = range.end.row.checked_add(1).map(|start| (stretch.first.max(start), stretch.last));
    let parts = above.into_iter().chain(below).filter(|(first, last)| first <= last);
    parts.map(move |(first, last)| Stretch { first, last, ..stretch })
}

/// The periods of a table's figures; what the table says as a whole where its columns say nothing.
fn periods(table: &Table) -> Vec<Period> {
    let mut found: Vec<Period> = table
        .records
        .iter()
        .flat_map(|r| &r.figures)
        .filter(|f| !f.check_only)
        .filter_map(|f| f.period.period)
        .collect();
    if found.is_empty() {
        found.extend(
            table
                .columns
                .iter()
                .filter(|c| matches!(c.role, Role::Measure(_)))
                .filter_map(|c| c.period.as_ref().and_then(|p| p.period)),
        );
    }
    if found.is_empty() {
        found.extend(table.period.period);
    }
    found.sort_unstable();
    found.dedup();
    found
}
