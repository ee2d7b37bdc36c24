//! What was understood of one file: its sheets' tables, or the reason it could not be read.

use crate::label;
use crate::schema::Schema;
use crate::tables::periods;
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
    /// Which revision its name says that it is; see [`revision`].
    pub revision: u32,
}

/// A file that was left alone, with the reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IgnoredFile {
    /// Path relative to the inbox, with `/`.
    pub path: String,
    /// Why.
    pub why: crate::grids::WhyIgnored,
}

/// Which revision a file's name says that it is: 0 for none, 1 for one without a number, else its number ("rev 2"). A later
/// one replaces an earlier one; a number that may be a date is none.
pub fn revision(name: &str, schema: &Schema) -> u32 {
    let words = label::words(name);
    let Some(at) = words.iter().position(|w| schema.vocabulary.revision_words.contains(w)) else { return 0 };
    let number = |w: &String| w.parse::<u32>().ok().filter(|n| (1..=20).contains(n));
    let mut behind = words[at + 1..].iter().filter(|w| *w != "ke");
    let (first, second) = (behind.next().and_then(number), behind.next());
    let dated = second.is_some_and(|w| w.bytes().all(|b| b.is_ascii_digit()) || periods::month(w).is_some());
    first.filter(|_| !dated).unwrap_or(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_tell_revisions() {
        let schema = crate::schema::builtin().unwrap();
        for (name, meant) in [
            ("kop tw4.xlsx", 0),
            ("kop tw4 revisi.xlsx", 1),
            ("kop tw4 rev1.xlsx", 1),
            ("kop_tw4_rev2.xlsx", 2),
            ("kop tw4 (revisi ke-3).xlsx", 3),
            ("kop tw4 revisi 12-01-2024.xlsx", 1),
            ("kop revisi 5 januari.xlsx", 1),
            ("kop revisi 2023.xlsx", 1),
        ] {
            assert_eq!(revision(name, &schema), meant, "{name}");
        }
    }
}
