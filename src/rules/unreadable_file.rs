//! Rule F001: a file or a sheet that could not be read.

use crate::grids::{Damage, Kind};
use crate::grids::{ReadProblem, WhyIgnored};
use crate::place::Place;
use crate::rules::rule::rule;
use crate::rules::{Facts, Remark, Remarks, look};
use crate::tables::NoTable;
use crate::words::Text;

rule! {
    /// ## What it checks
    ///
    /// Every file that looks like a workbook is opened and read to its end, and its checksums are compared. A file
    /// that is empty, damaged, cut off while it was copied, or something else under a workbook's name is named here;
    /// so is a single sheet that cannot be read.
    ///
    /// ## Why it matters
    ///
    /// None of its figures are counted. A damaged file may still open in Excel and show other numbers than those that
    /// were typed, so nothing of it is trusted.
    ///
    /// ## Example
    ///
    /// `rusak.xlsx` was copied to a USB stick that was pulled out too early: its end is missing. `koperasi.xls` is a
    /// web page that an application exported under the name of a workbook. (Neither can be drawn as a sheet.)
    ///
    /// ## How to mend it
    ///
    /// Open the original in Excel or LibreOffice, save it as "Excel Workbook (.xlsx)", and send it again. Where it no
    /// longer opens, ask the division for its own copy.
    pub static UNREADABLE_FILE = "F001" "unreadable-file" Error by check,
    pass: [],
    fail: [],
}

fn check(facts: &Facts<'_>) -> Remarks {
    let files = facts.files.iter().filter_map(|file| {
        let (message, hint) = said(file.problem.as_ref()?)?;
        let place = Place::file(&file.path);
        Some(Remark::at(place.clone(), message, hint).questions([place]))
    });
    let unreachable = facts.ignored.iter().filter_map(|file| {
        let WhyIgnored::Unreachable(why) = &file.why else { return None };
        let (message, hint) = said(&ReadProblem::Unreachable(why.clone()))?;
        Some(Remark::at(Place::file(&file.path), message, hint))
    });
    let sheets = look::sheets(facts).filter_map(|(file, sheet)| {
        let Some(NoTable::Unreadable(problem)) = &sheet.no_table else { return None };
        let whole = Place::sheet(&file.path, &sheet.name);
        let place = Place { cell: problem.at, ..whole.clone() };
        let key = if problem.at.is_some() { "unreadable-file.message_cell" } else { "unreadable-file.message_sheet" };
        let message = Text::new(key).with("sheet", &sheet.name);
        let hint = Text::new("unreadable-file.hint_sheet").with("sheet", &sheet.name);
        Some(Remark::at(place, message, hint).questions([whole]))
    });
    files.chain(unreachable).chain(sheets).collect()
}

/// What is said of a problem; `None` where another rule speaks of it.
pub fn said(problem: &ReadProblem) -> Option<(Text, Text)> {
    let (message, hint) = match problem {
        ReadProblem::Encrypted | ReadProblem::Oversized { .. } => return None,
        ReadProblem::Empty => (Text::new("unreadable-file.message_empty"), "unreadable-file.hint_send"),
        ReadProblem::NotAWorkbook(kind) => {
            let message = Text::new("unreadable-file.message_other").with("kind", Text::new(kind_of(*kind)));
            (message, if opens_in_excel(*kind) { "unreadable-file.hint_save" } else { "unreadable-file.hint_send" })
        }
        ReadProblem::Damaged(damage) => {
            let (message, hint) = match damage {
                Damage::Truncated => ("unreadable-file.message_truncated", "unreadable-file.hint_copy"),
                Damage::Checksum => ("unreadable-file.message_checksum", "unreadable-file.hint_copy"),
                Damage::Structure => ("unreadable-file.message_structure", "unreadable-file.hint_save"),
                Damage::ReaderGaveUp => ("unreadable-file.message_gave_up", "unreadable-file.hint_save"),
            };
            (Text::new(message), hint)
        }
        ReadProblem::Unreachable(why) => {
            (Text::new("unreadable-file.message_unreachable").with("why", why), "unreadable-file.hint_unreachable")
        }
    };
    Some((message, Text::new(hint)))
}

/// What a file is instead of a workbook: the key of its wording.
pub fn kind_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Html => "unreadable-file.kind_html",
        Kind::Csv => "unreadable-file.kind_csv",
        Kind::Xml2003 => "unreadable-file.kind_xml2003",
        Kind::Document => "unreadable-file.kind_document",
        Kind::Pdf => "unreadable-file.kind_pdf",
        Kind::Picture => "unreadable-file.kind_picture",
        Kind::Archive => "unreadable-file.kind_archive",
        Kind::Unknown => "unreadable-file.kind_unknown",
    }
}

/// Whether a spreadsheet program opens it, so that saving it anew is enough.
fn opens_in_excel(kind: Kind) -> bool {
    matches!(kind, Kind::Html | Kind::Csv | Kind::Xml2003)
}
