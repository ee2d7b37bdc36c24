//! Rule F005: a file of the inbox that was left alone.

use crate::grids::WhyIgnored;
use crate::place::Place;
use crate::rules::rule::rule;
use crate::rules::{Facts, Remark};
use crate::words::Text;

rule! {
    /// ## What it checks
    ///
    /// Files in the inbox that are no workbooks by name and content, hidden files, and the lock files (`~$...`) that
    /// Excel and LibreOffice leave beside a workbook while it is open.
    ///
    /// ## Why it matters
    ///
    /// Nothing in the inbox is passed over in silence. A lock file says that someone still has the workbook open: what
    /// was read may lack their last changes.
    ///
    /// ## Example
    ///
    /// `~$kop tw4.xlsx` lies beside `kop tw4.xlsx`; `surat pengantar.pdf` lies among the workbooks. (Neither can be
    /// drawn as a sheet.)
    ///
    /// ## How to mend it
    ///
    /// Close the workbook in Excel and run again. Figures in a PDF, a letter or a picture must be sent as a workbook.
    pub static IGNORED_FILE = "F005" "ignored-file" Info by check,
    pass: [],
    fail: [],
}

fn check(facts: &Facts<'_>) -> Vec<Remark> {
    let said = |why: &WhyIgnored| match why {
        WhyIgnored::LockFile => ("ignored-file.message_lock", "ignored-file.hint_lock"),
        WhyIgnored::HiddenFile => ("ignored-file.message_hidden", "ignored-file.hint_hidden"),
        WhyIgnored::OtherKind(_) => ("ignored-file.message", "ignored-file.hint"),
        WhyIgnored::Link => ("ignored-file.message_link", "ignored-file.hint_link"),
        WhyIgnored::Unreachable(_) => ("ignored-file.message_unreachable", "ignored-file.hint_unreachable"),
    };
    let ignored = facts.ignored.iter();
    ignored
        .map(|file| {
            let (message, hint) = said(&file.why);
            Remark::at(Place::file(&file.path), Text::new(message), Text::new(hint))
        })
        .collect()
}
