//! Temuan: every finding, the most serious first, to be filtered; with a link to its row in Data where it has one.

use std::collections::HashMap;

use rust_xlsxwriter::{FormatUnderline, Url, XlsxError};

use crate::output::look::{self, Tone};
use crate::output::page::Page;
use crate::output::summary::Summary;
use crate::output::workbook::{parts, places};
use crate::place::CellRef;
use crate::schema::Severity;
use crate::words::Text;

/// Zero-based row of the headings.
const HEAD: u32 = 4;
/// Zero-based last column.
const LAST: u16 = 9;
/// The most findings the sheet holds; a sheet ends at row 1,048,576.
const MOST: usize = 1_048_000;

/// The severities of all findings as a formula's range, for counting.
pub fn severities(count: usize) -> Option<String> {
    let count = u32::try_from(count.min(MOST)).ok().filter(|n| *n > 0)?;
    Some(format!("Temuan!{}", parts::down(HEAD + 1, HEAD + count, 1)))
}

/// A link to a finding by its position among the summary's.
pub fn link(position: usize) -> Url {
    let row = u32::try_from(position.min(MOST)).unwrap_or(0) + HEAD + 1;
    Url::new(format!("internal:'Temuan'!{}:{}", parts::at(row, 0), parts::at(row, LAST)))
}

/// Fills the sheet.
pub fn fill(page: &mut Page<'_>, summary: &Summary<'_>) -> Result<(), XlsxError> {
    let outcome = summary.outcome;
    page.title(&summary.t("workbook.findings.title"), &parts::lines(summary, "workbook.findings.what"))?;
    page.widths(&[5.5, 12.5, 24.0, 27.0, 11.5, 7.5, 16.0, 17.0, 47.0, 43.0])?;
    let counts = Text::new("workbook.findings.counts")
        .with("errors", outcome.count(Severity::Error))
        .with("warnings", outcome.count(Severity::Warning))
        .with("infos", outcome.count(Severity::Info));
    page.text(3, 0, &summary.say(&counts), &look::base().set_bold().set_font_color(look::INK))?;
    let heads = [
        "workbook.no_short",
        "workbook.findings.severity",
        "workbook.findings.rule",
        "workbook.path",
        "workbook.sheet",
        "workbook.cell",
        "workbook.district",
        "workbook.period",
        "workbook.findings.message",
        "workbook.findings.hint",
    ]
    .map(|key| summary.t(key));
    page.heads(HEAD, 0, &heads, &look::head())?;
    page.sheet.set_row_height(HEAD, 24)?.set_row_height(3, 22)?;
    let rows = rows(summary);
    let list = look::list();
    let middle = look::list_middle();
    for (row, finding) in (HEAD + 1..).zip(summary.findings.iter().take(MOST)) {
        let remark = &finding.remark;
        let place = &remark.place;
        page.count(row, 0, i64::from(row - HEAD), &middle)?;
        page.text(row, 1, &summary.severity(finding.severity), &Tone::from(finding.severity).on(&middle).set_bold())?;
        let rule = summary.rule(finding);
        let rule = if rule == finding.name { String::new() } else { format!("\n{rule}") };
        let rule = format!("{} {}{rule}", finding.code, finding.name);
        page.text(row, 2, &rule, &list)?;
        let path = if place.path.is_empty() { summary.t("workbook.inbox") } else { place.path.clone() };
        page.text(row, 3, &path, &list)?;
        page.text(row, 4, place.sheet.as_deref().unwrap_or_default(), &list)?;
        let cell = place.cell.map(|c| c.to_string()).unwrap_or_default();
        let key = place.sheet.as_deref().zip(place.cell).map(|(sheet, cell)| (place.path.as_str(), sheet, cell));
        match key.and_then(|key| rows.get(&key)) {
            Some(i) => {
                let linked = middle.clone().set_font_color(look::INK).set_underline(FormatUnderline::Single);
                page.link(row, 5, places::link(*i, *i), &linked)?;
                page.text(row, 5, &cell, &linked)?;
            }
            None => page.text(row, 5, &cell, &middle)?,
        }
        let district = remark.district.as_deref().map(|d| summary.district(d)).unwrap_or_default();
        page.text(row, 6, district, &list)?;
        page.text(row, 7, &remark.period.map(|p| summary.period(p)).unwrap_or_default(), &list)?;
        let (message, hint) = (summary.say(&remark.message), summary.say(&remark.hint));
        page.text(row, 8, &message, &list)?;
        page.text(row, 9, &hint, &list)?;
        page.fit(row, 9.0, &[(2, 2, &rule), (3, 3, &path), (8, 8, &message), (9, 9, &hint)])?;
    }
    let count = u32::try_from(summary.findings.len().min(MOST)).unwrap_or(0);
    if count == 0 {
        page.text(HEAD + 1, 0, &summary.t("workbook.findings.none"), &look::base())?;
    } else if summary.findings.len() > MOST {
        let more = Text::new("workbook.findings.more").with("count", summary.findings.len() - MOST);
        page.text(HEAD + count + 1, 0, &summary.say(&more), &look::base().set_bold())?;
    }
    page.sheet
        .autofilter(HEAD, 0, HEAD + count.max(1), LAST)?
        .set_freeze_panes(HEAD + 1, 2)?
        .set_repeat_rows(HEAD, HEAD)?;
    Ok(())
}

/// Observations by the cells they were read from. Only asked, never walked through.
fn rows<'a>(summary: &Summary<'a>) -> HashMap<(&'a str, &'a str, CellRef), usize> {
    let mut rows = HashMap::new();
    for (i, o) in summary.outcome.observations.iter().enumerate() {
        for cell in o.source.all_cells() {
            rows.entry(cell).or_insert(i);
        }
    }
    rows
}
