//! Rule S108: formulas that fetch their figures from another workbook.

use crate::place::Place;
use crate::rules::rule::rule;
use crate::rules::{Facts, Remark, Remarks};
use crate::words::{Arg, Text};

rule! {
    /// ## What it checks
    ///
    /// Whether formulas of the workbook refer to other workbooks.
    ///
    /// ## Why it matters
    ///
    /// The other workbook was not sent along. What is read is the figure that Excel stored last, which may be out of
    /// date, and nobody who receives the file can trace it.
    ///
    /// ## Example
    ///
    /// C5 holds `='D:\Data\[koperasi lama.xlsx]Rekap'!C5`. (Links to files cannot be drawn in a sheet.)
    ///
    /// ## How to mend it
    ///
    /// In Excel choose Data > Edit Links > Break Link, so that the figures stay and the links go; check the figures,
    /// save, and send it again.
    pub static EXTERNAL_LINK = "S108" "external-link" Warning by check,
    pass: [],
    fail: [],
}

fn check(facts: &Facts<'_>) -> Remarks {
    let linked = facts.files.iter().filter(|file| !file.external_links.is_empty() && file.same_as.is_none());
    linked
        .map(|file| {
            let links = Arg::List(file.external_links.iter().map(Arg::from).collect());
            let message = Text::new("external-link.message").with("links", links);
            Remark::at(Place::file(&file.path), message, Text::new("external-link.hint"))
        })
        .collect()
}
