//! Rule F003: a file that is larger than any workbook of this work needs to be.

use crate::grids::Limit;
use crate::grids::ReadProblem;
use crate::place::Place;
use crate::rules::rule::rule;
use crate::rules::{Facts, Remark, Remarks};
use crate::words::Text;

rule! {
    /// ## What it checks
    ///
    /// The size of the file, the size of its content once unpacked, the number of its parts, and the number of its
    /// cells, each against a limit that several thousand ordinary workbooks stay well under.
    ///
    /// ## Why it matters
    ///
    /// Such a file could use up the computer's memory, so it is not read: none of its figures are counted.
    ///
    /// ## Example
    ///
    /// `rekap.xlsx` has 130 MB because photographs were pasted into it. (Such a file cannot be drawn as a sheet.)
    ///
    /// ## How to mend it
    ///
    /// Copy the sheets with the recap into a new workbook without pictures and attachments, delete empty rows and
    /// columns that carry formatting only, save as .xlsx, and send that.
    pub static OVERSIZED_FILE = "F003" "oversized-file" Error by check,
    pass: [],
    fail: [],
}

fn check(facts: &Facts<'_>) -> Remarks {
    let large = facts.files.iter().filter_map(|file| match file.problem {
        Some(ReadProblem::Oversized { limit, found, most }) => Some((file, limit, found, most)),
        _ => None,
    });
    large
        .map(|(file, limit, found, most)| {
            let place = Place::file(&file.path);
            let (message, hint) = said(limit, found, most);
            Remark::at(place.clone(), message, hint).found(found).expected(most).questions([place])
        })
        .collect()
}

/// What is said of a file over a limit, and how to mend it.
pub fn said(limit: Limit, found: u64, most: u64) -> (Text, Text) {
    let (key, in_megabytes) = match limit {
        Limit::FileBytes => ("oversized-file.message", true),
        Limit::MemberBytes | Limit::TotalBytes => ("oversized-file.message_unpacked", true),
        Limit::Members => ("oversized-file.message_members", false),
        Limit::Cells => ("oversized-file.message_cells", false),
    };
    // Rounded so that what was found never looks as if it kept to the limit.
    let (shown, allowed) = if in_megabytes { (found.div_ceil(1 << 20), most >> 20) } else { (found, most) };
    let message = Text::new(key)
        .with("found", whole(shown))
        .with("most", whole(allowed))
        .with("over", whole(shown.saturating_sub(allowed)));
    (message, Text::new("oversized-file.hint"))
}

fn whole(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}
