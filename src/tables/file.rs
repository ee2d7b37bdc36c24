//! What was understood of one file: its sheets' tables, or the reason it could not be read.

use std::time::SystemTime;

use crate::grids::{Format, ReadProblem};
use crate::tables::table::SheetReading;

/// One file of the inbox.
#[derive(Debug, Clone)]
pub struct FileReading {
    /// Path relative to the inbox, with `/`.
    pub path: String,
    /// SHA-256 of its bytes, in hexadecimal; empty where it could not be read from disk.
    pub sha256: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// Its format, where it is one of ours.
    pub format: Option<Format>,
    /// When it was last changed, as the file system says.
    pub modified: Option<SystemTime>,
    /// Why it gave no workbook.
    pub problem: Option<ReadProblem>,
    /// Its sheets.
    pub sheets: Vec<SheetReading>,
    /// Other workbooks that its formulas refer to.
    pub external_links: Vec<String>,
    /// The path of an earlier file with the very same bytes; its figures are then not read twice.
    pub same_as: Option<String>,
    /// Whether its name says that it replaces an earlier file ("revisi").
    pub revision: bool,
}

/// A file that was left alone, with the reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IgnoredFile {
    /// Path relative to the inbox, with `/`.
    pub path: String,
    /// Why.
    pub why: crate::grids::WhyIgnored,
}
