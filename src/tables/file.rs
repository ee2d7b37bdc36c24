//! What was understood of one file: its sheets' tables, or the reason it could not be read.

use crate::label;
use crate::schema::{PeriodWords, Schema};
use crate::tables::period_words;

use crate::grids::{Day, Format, ReadProblem};
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
    /// The day it was last saved, as it says itself.
    pub saved: Option<Day>,
    /// Why it gave no workbook.
    pub problem: Option<ReadProblem>,
    /// Its sheets.
    pub sheets: Vec<SheetReading>,
    /// Other workbooks that its formulas refer to.
    pub external_links: Vec<String>,
    /// The path of an earlier file with the very same bytes; its figures are then not read twice.
    pub same_as: Option<String>,
    /// Lines of a workbook without a table that may take back another; see [`letters`](crate::tables::letters).
    pub letters: Vec<Letter>,
    /// Which revision its name says that it is; see [`revision`].
    pub revision: u32,
}

/// A line of a letter that takes something back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// What it says.
    pub text: String,
    /// The line of the letter that tells of what it speaks; itself where it does.
    pub about: String,
}

/// A file that was left alone, with the reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IgnoredFile {
    /// Path relative to the inbox, with `/`.
    pub path: String,
    /// Why.
    pub why: crate::grids::WhyIgnored,
}

/// Which revision a file's name says that it is: 0 for none, 1 for one without a number, else its number ("rev 2"); a final
/// one adds [`FINAL`], the last of all [`LAST`]. A number that may be a date is none. See [`is_later`].
pub fn revision(name: &str, schema: &Schema) -> u32 {
    let words = label::words(name);
    let vocabulary = &schema.vocabulary;
    let (mut number, mut finals, mut revised) = (0, 0, false);
    for (i, word) in words.iter().enumerate().filter(|(_, w)| vocabulary.revision_words.contains(w)) {
        let told = number_behind(&words[i + 1..], &vocabulary.periods);
        if vocabulary.final_words.contains(word) {
            finals = finals.max(told.unwrap_or(1));
        } else {
            revised = true;
            number = number.max(told.unwrap_or(1));
        }
    }
    let last = revised && words.iter().any(|w| vocabulary.last_words.contains(w));
    number + finals * FINAL + if last { LAST } else { 0 }
}

/// Which revision a file is, as its name says, or the nearest folder where its name says nothing.
pub fn revision_of_path(path: &str, schema: &Schema) -> u32 {
    path.rsplit('/').map(|name| revision(name, schema)).find(|revision| *revision > 0).unwrap_or(0)
}

/// What a final revision counts above all others.
const FINAL: u32 = 100;
/// What the last revision counts above all others.
const LAST: u32 = 100 * FINAL;

/// Whether one revision comes after another, as their names say. Of "rev 2 final" and "rev 3" nobody knows.
pub const fn is_later(newer: u32, older: u32) -> bool {
    let (final_one, number) = (newer >= FINAL && newer < LAST, newer % FINAL);
    let unclear = final_one && older < FINAL && number > 0 && older % FINAL > number;
    newer > older && !unclear
}

/// The number of a revision behind its word: "2", "ke-2", "III", "ketiga". A day before a month is none.
fn number_behind(behind: &[String], known: &PeriodWords) -> Option<u32> {
    let mut behind = behind.iter().filter(|w| *w != "ke");
    let (first, second) = (behind.next()?, behind.next());
    let digits = first.parse::<u32>().ok().filter(|n| (1..=99).contains(n) && !first.starts_with('0'));
    let short = |w: &String| w.len() <= 2 && w.bytes().all(|b| b.is_ascii_digit());
    let dated = second.is_some_and(|w| short(w) || known.month(w).is_some());
    digits
        .filter(|_| !dated)
        .or_else(|| period_words::ordinal(first, known).filter(|_| digits.is_none()).map(u32::from))
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
            ("kop tw4 rev 21.xlsx", 21),
            ("kop tw4 rev III 2023.xlsx", 3),
            ("kop tw4 rev 3 2023.xlsx", 3),
            ("kop tw4 revisi ketiga.xlsx", 3),
        ] {
            assert_eq!(revision(name, &schema), meant, "{name}");
        }
    }

    #[test]
    fn an_order_that_is_not_clear_is_none() {
        let schema = crate::schema::builtin().unwrap();
        let later = |newer: &str, older: &str| is_later(revision(newer, &schema), revision(older, &schema));
        for (newer, older) in [
            ("kop rev 10", "kop rev 9"),
            ("kop final", "kop rev 2"),
            ("kop final 2", "kop final"),
            ("kop final revisi", "kop final"),
            ("kop revisi terakhir", "kop revisi 2"),
            ("kop rev 2 final", "kop rev 2"),
        ] {
            assert!(later(newer, older) && !later(older, newer), "{newer} {older}");
        }
        for (one, other) in [("kop rev 2 final", "kop rev 3"), ("kop perbaikan", "kop revisi")] {
            assert!(!later(one, other) && !later(other, one), "{one} {other}");
        }
    }
}
