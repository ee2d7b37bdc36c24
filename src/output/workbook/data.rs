//! Data: every observation in long form, used or not and why; the rows that all figures refer to.

use rust_xlsxwriter::{FormatUnderline, ProtectionOptions, XlsxError};

use crate::output::look::{self, Tone};
use crate::output::naming;
use crate::output::page::Page;
use crate::output::summary::Summary;
use crate::output::texts::fitting;
use crate::output::workbook::places::{FIRST, HEAD, LAST, USED, VALUE, row};
use crate::output::workbook::{findings, parts};
use crate::tables::Source;

/// The most of a reason that is told here; the finding to which the row is linked says it in full.
const MOST_REASON: usize = 110;

/// What is told of a source, and of each further list that is part of the figure.
fn of_all(source: &Source, told: impl Fn(&Source) -> String) -> String {
    let all: Vec<String> = std::iter::once(source).chain(&source.parts).map(told).collect();
    all.join("; ")
}

/// Fills the sheet.
pub fn fill(page: &mut Page<'_>, summary: &Summary<'_>) -> Result<(), XlsxError> {
    page.title(&summary.t("workbook.data.title"), &parts::lines(summary, "workbook.data.what"))?;
    page.widths(&[6.5, 28.0, 12.5, 11.0, 16.0, 10.0, 10.0, 10.5, 10.0, 9.5, 31.0, 29.0, 12.0, 9.5, 17.5])?;
    let heads = [
        "workbook.data.no",
        "workbook.data.measure",
        "workbook.data.unit",
        "workbook.data.district_code",
        "workbook.district",
        "workbook.data.period",
        "workbook.data.value",
        "workbook.data.to_date",
        "workbook.data.kind",
        "workbook.data.used",
        "workbook.data.reason",
        "workbook.path",
        "workbook.sheet",
        "workbook.cell",
        "workbook.date",
    ]
    .map(|key| summary.t(key));
    page.heads(HEAD, 0, &heads, &look::head())?;
    page.sheet.set_row_height(HEAD, 30)?;
    let (words, count) = (look::list(), look::list_count());
    let (yes, no) = (summary.t("workbook.yes"), summary.t("workbook.no"));
    let mut schema = std::collections::HashMap::new();
    for (i, o) in summary.outcome.observations.iter().enumerate() {
        let row = row(i);
        let (name, unit) =
            schema.entry(o.measure.as_str()).or_insert_with(|| (summary.measure(&o.measure), summary.unit(&o.measure)));
        let reason = summary.unused(o);
        let tone = if reason.is_some() { Tone::Wrong } else { Tone::Plain };
        let (words, count) = (tone.on(&words), tone.on(&count));
        page.size(row, 0, i + 1, &count)?;
        page.text(row, 1, name, &words)?;
        page.text(row, 2, unit, &words)?;
        page.text(row, 3, &o.district, &words)?;
        page.text(row, 4, summary.district(&o.district), &words)?;
        page.text(row, 5, &o.period.to_string(), &words)?;
        page.count(row, VALUE, o.value, &count)?;
        page.text(row, 7, if o.to_date { &yes } else { &no }, &words)?;
        page.text(row, 8, &summary.t(naming::kind(o.kind)), &words)?;
        // A figure that is not used leads to the finding that says why.
        let finding = summary.objection(o).map(findings::link);
        let linked = words.clone().set_underline(FormatUnderline::Single);
        page.linked(row, USED, if o.used { &yes } else { &no }, finding, (&words, &linked))?;
        let reason = fitting(reason.as_deref().unwrap_or_default(), MOST_REASON);
        let reason = reason.as_str();
        page.text(row, 10, reason, &words)?;
        let (path, sheet) = (of_all(&o.source, |s| s.path.clone()), of_all(&o.source, |s| s.sheet.clone()));
        page.text(row, 11, &path, &words)?;
        page.text(row, 12, &sheet, &words)?;
        let cell = of_all(&o.source, |s| s.range().map(|r| r.to_string()).unwrap_or_default());
        page.text(row, 13, &cell, &words)?;
        page.text(row, LAST, &summary.date_of(&o.source.path).unwrap_or_default(), &words)?;
        page.fit(row, 9.0, &[(1, 1, name), (10, 10, reason), (11, 11, &path), (12, 12, &sheet), (13, 13, &cell)])?;
    }
    let last = summary.outcome.observations.len().checked_sub(1).map_or(HEAD, row);
    page.sheet
        .autofilter(HEAD, 0, last, LAST)?
        .set_freeze_panes(FIRST, 3)?
        .set_repeat_rows(HEAD, HEAD)?
        // All figures refer to these rows by their place, which sorting would move. No password: whoever needs to
        // can lift it.
        .protect_with_options(&ProtectionOptions {
            use_autofilter: true,
            format_cells: true,
            format_columns: true,
            format_rows: true,
            ..ProtectionOptions::default()
        });
    Ok(())
}
