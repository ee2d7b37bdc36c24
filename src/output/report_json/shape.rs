//! The shape of the report: its names and formats are exact, and `schemas/report.schema.json` is made from them.

use schemars::JsonSchema;
use serde::Serialize;

/// Everything one run found out.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(title = "laporan-validasi.json")]
pub struct Report {
    /// Grows when a name or format below changes its meaning.
    #[schemars(range(min = 1, max = 1))]
    pub schema_version: u32,
    /// What was asked for.
    pub run: Run,
    /// Files, sorted by path.
    pub sources: Vec<Source>,
    /// Files that were left alone, sorted by path.
    pub ignored: Vec<Ignored>,
    /// Figures, sorted by measure, district, period and source.
    pub observations: Vec<Observation>,
    /// Findings, sorted by place, then code.
    pub findings: Vec<Finding>,
    /// Indicators at each quarter, sorted by number, district with the region last, quarter.
    pub indicators: Vec<Indicator>,
}

/// What was asked for.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Run {
    /// Version of the program.
    pub tool_version: &'static str,
    /// The year computed.
    pub year: i32,
    /// The last quarter computed, such as `2023-Q4`.
    pub through: String,
    /// The regency.
    pub region: Region,
    /// SHA-256 over the schemas used.
    pub schemas_sha256: String,
}

/// A regency.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Region {
    /// Kemendagri code, such as `73.04`.
    pub code: String,
    /// Its name.
    pub name: String,
}

/// A file of the inbox.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Source {
    /// Relative to the inbox, with `/`.
    pub path: String,
    /// SHA-256 of its bytes; null where it could not be read from disk.
    pub sha256: Option<String>,
    /// Its format by its content; null where it is none of ours.
    pub format: Option<Format>,
    /// Its size.
    pub bytes: u64,
    /// What became of it.
    pub status: SourceStatus,
    /// Its sheets, in the workbook's order.
    pub sheets: Vec<Sheet>,
}

/// A workbook's format.
#[derive(Debug, Clone, Copy, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// Office Open XML.
    Xlsx,
    /// Excel 97-2003.
    Xls,
    /// Office Open XML, binary.
    Xlsb,
    /// OpenDocument.
    Ods,
}

/// What became of a file.
#[derive(Debug, Clone, Copy, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
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

/// A sheet.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// Whether users see it.
    pub visible: bool,
    /// Its tables, from the top left.
    pub tables: Vec<Table>,
    /// All its rows that hold something, those outside tables included; each counted once.
    pub rows: Rows,
    /// The same rows one by one: what became of each, and why.
    pub ledger: Vec<Entry>,
}

/// What became of some rows of a sheet.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Entry {
    /// The rows as users count them, such as `8-18` or `21`.
    pub rows: String,
    /// What became of them.
    pub fate: Fate,
}

/// What became of a row, and with it the reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Fate {
    /// Its figures were taken.
    Used,
    /// A sum over other rows: checked, never added.
    Total,
    /// It holds figures that could not be taken; a finding says why.
    Rejected,
    /// A title above a table.
    Title,
    /// A heading.
    Heading,
    /// It numbers the columns.
    Numbering,
    /// A label that opens a section.
    Section,
    /// A note, a source line, or figures that are set aside, such as an average.
    Note,
    /// The signature block.
    Signature,
    /// It belongs to no table.
    Stray,
}

/// The proof that nothing of a measure's cells was lost: `all` is `used` and `rejected`.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Control {
    /// Measure id.
    pub measure: String,
    /// The period, where one is known.
    pub period: Option<String>,
    /// Cells that hold something.
    pub cells: usize,
    /// What all cells that are counts add up to.
    pub all: i64,
    /// The part that was read as the figures of a district and period.
    pub used: i64,
    /// The part whose district or period is unknown.
    pub rejected: i64,
    /// Cells that hold no count.
    pub unread: usize,
    /// Cells that hold nothing.
    pub blank: usize,
}

/// A table.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Table {
    /// From the first heading to the last record or total, such as `A5:F17`.
    pub range: String,
    /// What its records are; a list by village adds up to a recap.
    pub kind: Kind,
    /// The dataset of most of its measures.
    pub dataset: Option<String>,
    /// The period of its figures; null where they speak of several, or of none.
    pub period: Option<String>,
    /// Its columns (rows where it lies across), in order.
    pub columns: Vec<Column>,
    /// What became of the rows it spans.
    pub rows: Rows,
    /// What its cells add up to, for each measure and period.
    pub controls: Vec<Control>,
}

/// What records are.
#[derive(Debug, Clone, Copy, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Sums by district, or by village.
    Recap,
    /// A list by name.
    Register,
}

/// A column.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Column {
    /// Its letters; where the table lies across, the number of its row.
    pub column: String,
    /// Its labels, from the top.
    pub heading: Vec<String>,
    /// The measure it was taken for.
    pub measure: Option<String>,
    /// The period of its figures.
    pub period: Option<String>,
    /// What told what it is.
    pub reason: Reason,
}

/// What told what a column is.
#[derive(Debug, Clone, Copy, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// Its heading, in full.
    Heading,
    /// Its heading together with those above it.
    HeadingPath,
    /// Its short heading, with the titles, the sheet's or the file's name.
    Title,
    /// Its heading, with a typing error.
    Typo,
    /// The cells below.
    Content,
    /// Nothing.
    None,
}

/// How many rows met which fate.
#[derive(Debug, Clone, Copy, Serialize, JsonSchema)]
pub struct Rows {
    /// Figures taken.
    pub used: usize,
    /// Sums over other rows.
    pub total: usize,
    /// Without figures of ours: titles, headings, notes, signatures.
    pub ignored: usize,
    /// Figures that could not be taken; a finding says why.
    pub rejected: usize,
}

/// A file that was left alone.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Ignored {
    /// Relative to the inbox, with `/`.
    pub path: String,
    /// Why, in words.
    pub why: String,
}

/// A figure.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Observation {
    /// Measure id.
    pub measure: String,
    /// District code.
    pub district: String,
    /// Such as `2023-Q1`; for a running total the period in which it ends.
    pub period: String,
    /// The count.
    pub value: i64,
    /// Whether it runs from the start of the year.
    pub cumulative: bool,
    /// What it was read from.
    pub kind: Kind,
    /// Whether it may be used.
    pub used: bool,
    /// Where it stands.
    pub source: Origin,
}

/// Where a figure stands.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Origin {
    /// Relative to the inbox, with `/`.
    pub path: String,
    /// The sheet.
    pub sheet: String,
    /// The cell; null where the value is made of many.
    pub cell: Option<String>,
    /// The range around the cells it is made of, where these are many.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub range: Option<String>,
    /// Further lists by name whose rows are part of the value: a list that is kept on several sheets or in several files.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<Self>,
}

/// A finding.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Finding {
    /// The rule that says so.
    pub rule: Rule,
    /// How bad it is.
    pub severity: Severity,
    /// What was found, what was expected, the difference.
    pub message: String,
    /// How to mend it.
    pub hint: String,
    /// Where.
    pub place: Place,
    /// District code.
    pub district: Option<String>,
    /// The period it concerns.
    pub period: Option<String>,
    /// Measure id.
    pub measure: Option<String>,
    /// What stands there.
    pub found: Option<String>,
    /// What should stand there.
    pub expected: Option<String>,
}

/// A rule.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Rule {
    /// Such as `R301`.
    pub code: &'static str,
    /// Such as `part-exceeds-whole`.
    pub name: &'static str,
}

/// How bad a finding is.
#[derive(Debug, Clone, Copy, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// A figure cannot be used, or would be wrong.
    Error,
    /// A figure is used, but someone must look.
    Warning,
    /// Good to know.
    Info,
}

/// A place.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Place {
    /// Relative to the inbox, with `/`; empty for the inbox as a whole.
    pub path: String,
    /// The sheet; null for a whole file.
    pub sheet: Option<String>,
    /// The cell; null for a whole sheet.
    pub cell: Option<String>,
}

/// An indicator of a district, or of the region, at the end of a quarter.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Indicator {
    /// Indicator id.
    pub indicator: String,
    /// District code, or the region's own.
    pub district: String,
    /// The quarter.
    pub period: String,
    /// The numerator; null where there is none.
    pub numerator: Option<i64>,
    /// The denominator; null where there is none.
    pub denominator: Option<i64>,
    /// Two decimals with a point, rounded half up, such as `73.81`.
    pub percent: Option<String>,
    /// How many districts it covers.
    pub coverage: Coverage,
    /// Districts that it does not cover, by code.
    pub missing: Vec<String>,
    /// Whether it covers everything.
    pub status: Status,
    /// Target in percent, two decimals.
    pub target: Option<String>,
    /// Achievement in percent of the target, two decimals, uncapped.
    pub achievement: Option<String>,
    /// Why there is no percentage, in words.
    pub reason: Option<String>,
}

/// How many districts are covered.
#[derive(Debug, Clone, Copy, Serialize, JsonSchema)]
pub struct Coverage {
    /// Districts with both sides.
    pub have: usize,
    /// All of them.
    pub of: usize,
}

/// Whether an indicator covers everything.
#[derive(Debug, Clone, Copy, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// All districts.
    Complete,
    /// Some are missing.
    Partial,
    /// There is no value.
    Unavailable,
}
