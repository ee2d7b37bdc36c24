//! What a rule is: its name for ever, its manual, its check, and the sheets that pass and fail it.

use crate::indicators::IndicatorValue;
use crate::period::Period;
use crate::rules::remarks::Remarks;
use crate::rules::series::Series;
use crate::rules::standing::Reports;
use crate::rules::told::{Told, told};
use crate::schema::{Schema, Severity};
use crate::tables::Observation;
use crate::tables::file::{FileReading, IgnoredFile};

/// Everything a check may look at.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// What we expect.
    pub schema: &'a Schema,
    /// The year that is computed.
    pub year: i32,
    /// The last quarter that is computed.
    pub through: Period,
    /// Files, sorted by path.
    pub files: &'a [FileReading],
    /// Files left alone, sorted by path.
    pub ignored: &'a [IgnoredFile],
    /// All observations of all years, sorted; `used` is not decided yet for rules before group I.
    pub observations: &'a [Observation],
    /// Which of several reports of one figure counts.
    pub reports: &'a Reports<'a>,
    /// The observations over time; empty for rules of group I.
    pub timeline: &'a [Series<'a>],
    /// Indicators; empty for rules before group I.
    pub indicators: &'a [IndicatorValue],
}

impl Facts<'_> {
    /// What may be shown of the text of a cell of data.
    pub fn told(&self, text: &str) -> Told {
        told(self.schema, text)
    }
}

/// A sheet that shows a rule, drawn as text (see `grids::drawn`), and the place of the finding where there is one.
#[derive(Debug, Clone, Copy)]
pub struct Example {
    /// The file's path in the drawn inbox, which may name a period.
    pub path: &'static str,
    /// The drawn workbook.
    pub sheets: &'static str,
}

/// One rule.
#[derive(Debug)]
pub struct Rule {
    /// Group letter and number, such as `R301`.
    pub code: &'static str,
    /// Its name, such as `part-exceeds-whole`.
    pub name: &'static str,
    /// How bad it is unless the schema's levels say otherwise.
    pub severity: Severity,
    /// Its manual in English: the doc comment of its static.
    pub manual: &'static str,
    /// The check.
    pub check: fn(&Facts<'_>) -> Remarks,
    /// Inboxes that pass.
    pub pass: &'static [&'static [Example]],
    /// Inboxes that fail, and the cell at which they do (`None`: a file or sheet).
    pub fail: &'static [(&'static [Example], Option<&'static str>)],
}

/// Declares a rule: its doc comment becomes the manual, its examples are inboxes as `{ "path": "drawn sheets" }`, and
/// each that fails names its cell, as in `{ ... } at "C8"`, or is `nowhere` where a file or sheet is meant.
macro_rules! rule {
    ($(#[doc = $doc:literal])* pub static $id:ident = $code:literal $name:literal $severity:ident by $check:path,
     pass: [$({ $($good_path:literal: $good:literal),+ $(,)? }),* $(,)?],
     fail: [$({ $($bad_path:literal: $bad:literal),+ $(,)? } $at:ident $($cell:literal)?),* $(,)?] $(,)?) => {
        $(#[doc = $doc])*
        pub static $id: $crate::rules::Rule = $crate::rules::Rule {
            code: $code,
            name: $name,
            severity: $crate::schema::Severity::$severity,
            manual: concat!($($doc, "\n"),*),
            check: $check,
            pass: &[$(&[$($crate::rules::Example { path: $good_path, sheets: $good }),+]),*],
            fail: &[$((&[$($crate::rules::Example { path: $bad_path, sheets: $bad }),+],
                $crate::rules::rule::rule!(@$at $($cell)?))),*],
        };
    };
    (@at $cell:literal) => { Some($cell) };
    (@nowhere) => { None };
}

pub(crate) use rule;
