//! Temuan: every finding, the most serious first, to be filtered; with a link to its row in Data where it has one.

use std::collections::HashMap;

use rust_xlsxwriter::{FormatAlign, XlsxError};

use crate::output::look::{self, Page, Tone};
use crate::output::summary::Summary;
use crate::output::workbook::{data, parts};
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

/// Fills the sheet.
pub fn fill(page: &mut Page<'_>, summary: &Summary<'_>) -> Result<(), XlsxError> {
    let outcome = summary.outcome;
    page.title(&summary.t("workbook.findings.title"), &parts::lines(summary, "workbook.findings.what"))?;
    page.widths(&[5.5, 11.0, 22.0, 30.0, 14.0, 7.0, 16.0, 15.0, 50.0, 46.0])?;
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
    page.sheet.set_row_height(HEAD, 24)?;
    let rows = rows(summary);
    let list = look::list();
    let middle = look::list().set_align(FormatAlign::Center);
    for (row, finding) in (HEAD + 1..).zip(summary.findings.iter().take(MOST)) {
        let remark = &finding.remark;
        let place = &remark.place;
        page.count(row, 0, i64::from(row - HEAD), &middle)?;
        page.text(row, 1, &summary.severity(finding.severity), &Tone::from(finding.severity).on(&middle).set_bold())?;
        page.text(row, 2, &format!("{} {}\n{}", finding.code, finding.name, summary.rule(finding)), &list)?;
        let path = if place.path.is_empty() { summary.t("workbook.inbox") } else { place.path.clone() };
        page.text(row, 3, &path, &list)?;
        page.text(row, 4, place.sheet.as_deref().unwrap_or_default(), &list)?;
        let cell = place.cell.map(|c| c.to_string()).unwrap_or_default();
        let key = place.sheet.as_deref().zip(place.cell).map(|(sheet, cell)| (place.path.as_str(), sheet, cell));
        match key.and_then(|key| rows.get(&key)) {
            Some(i) => {
                let linked = middle.clone().set_font_color(look::INK).set_underline(rust_xlsxwriter::FormatUnderline::Single);
                page.link(row, 5, data::link(*i, *i), &linked)?;
                page.text(row, 5, &cell, &linked)?;
            }
            None => page.text(row, 5, &cell, &middle)?,
        }
        let district = remark.district.as_deref().map(|d| summary.district(d)).unwrap_or_default();
        page.text(row, 6, district, &list)?;
        page.text(row, 7, &remark.period.map(|p| summary.period(p)).unwrap_or_default(), &list)?;
        page.text(row, 8, &summary.say(&remark.message), &list)?;
        page.text(row, 9, &summary.say(&remark.hint), &list)?;
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
        for cell in &o.source.cells {
            rows.entry((o.source.path.as_str(), o.source.sheet.as_str(), *cell)).or_insert(i);
        }
    }
    rows
}
