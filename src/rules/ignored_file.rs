//! Rule F005: a file of the inbox that was left alone.

use crate::grids::WhyIgnored;
use crate::place::Place;
use crate::rules::rule::rule;
use crate::rules::unreadable_file::kind_of;
use crate::rules::{Facts, Remark, Remarks};
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

fn check(facts: &Facts<'_>) -> Remarks {
    let mut remarks = Remarks::default();
    for file in facts.ignored {
        let (message, hint) = match &file.why {
            WhyIgnored::LockFile => (Text::new("ignored-file.message_lock"), "ignored-file.hint_lock"),
            WhyIgnored::HiddenFile => (Text::new("ignored-file.message_hidden"), "ignored-file.hint_hidden"),
            WhyIgnored::Link => (Text::new("ignored-file.message_link"), "ignored-file.hint_link"),
            WhyIgnored::OtherKind(kind) => {
                (Text::new("ignored-file.message").with("kind", Text::new(kind_of(*kind))), "ignored-file.hint")
            }
            // That may be a division's workbook, so it is an error: rule unreadable-file.
            WhyIgnored::Unreachable(_) => continue,
        };
        remarks.push(Remark::at(Place::file(&file.path), message, Text::new(hint)));
    }
    remarks
}
