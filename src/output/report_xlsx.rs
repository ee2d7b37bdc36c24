//! `laporan-validasi.xlsx`: the findings for the divisions, each linked to its cell in the workbook they sent.

use rust_xlsxwriter::{Color, FormatUnderline, Url, XlsxError};

use crate::output::ledger::SourceStatus;
use crate::output::look::{self, Tone};
use crate::output::naming;
use crate::output::page::{Comes, Page};
use crate::output::summary::Summary;
use crate::output::texts::{self, fitting};
use crate::place::column_letters;
use crate::rules::Finding;
use crate::schema::Severity;
use crate::words::Text;

const SEVERITIES: [Severity; 3] = [Severity::Error, Severity::Warning, Severity::Info];
/// Zero-based row of the headings.
const HEAD: u32 = 4;
/// The most of a message that is told beside a file.
const MOST_MESSAGE: usize = 240;
/// The most findings a sheet holds; a sheet ends at row 1,048,576.
const MOST: usize = 1_048_000;

/// The bytes of the workbook. Links lead from the folder of the outputs to the inbox by `inbox_link`.
pub fn workbook(summary: &Summary<'_>, inbox_link: Option<&str>) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = look::workbook(summary, &summary.t("report.title"))?;
    // Names of sheets stay Indonesian, as everywhere.
    for name in ["Ringkasan", "Temuan"] {
        workbook.add_worksheet().set_name(name)?;
    }
    let by_file = by_file(summary);
    for (i, sheet) in workbook.worksheets_mut().iter_mut().enumerate() {
        let (name, tab) = if i == 0 { ("Ringkasan", 0x1F_3A5F) } else { ("Temuan", 0x9B_1C1C) };
        let mut page = Page::set_up(sheet, summary, name, Color::RGB(tab))?;
        if i == 0 {
            overview(&mut page, summary, &by_file)?;
        } else {
            findings(&mut page, summary, &by_file, inbox_link)?;
        }
    }
    workbook.save_to_buffer()
}

/// Findings by file and place, the order in which a division mends them.
fn by_file<'a>(summary: &Summary<'a>) -> Vec<&'a Finding> {
    let mut findings: Vec<&Finding> = summary.outcome.findings.iter().collect();
    // What concerns the inbox as a whole is no division's to mend, and comes last.
    findings.sort_by_key(|f| f.remark.place.path.is_empty());
    findings.truncate(MOST);
    findings
}

/// Files with how much was found in each, counted by the workbook itself.
fn overview(page: &mut Page<'_>, summary: &Summary<'_>, by_file: &[&Finding]) -> Result<(), XlsxError> {
    page.title(&summary.t("report.title"), &[line(summary), summary.t("report.overview")])?;
    page.widths(&[5.5, 52.0, 20.0, 13.0, 13.0, 13.0, 60.0])?;
    let mut heads = vec![summary.t("workbook.no_short"), summary.t("workbook.path"), summary.t("workbook.status_head")];
    heads.extend(SEVERITIES.map(|s| summary.severity(s)));
    heads.push(summary.t("report.first"));
    page.heads(HEAD, 0, &heads, &look::head())?;
    page.sheet.set_row_height(HEAD, 24)?;
    let mut files: Vec<&str> = summary.outcome.files.iter().map(|f| f.path.as_str()).collect();
    files.extend(by_file.iter().map(|f| f.remark.place.path.as_str()));
    files.sort_unstable_by_key(|path| (path.is_empty(), *path));
    files.dedup();
    let first = HEAD + 1;
    let mut row = first;
    for path in files {
        let Some(start) = by_file.iter().position(|f| f.remark.place.path == path) else {
            file(page, summary, row, path, None)?;
            row += 1;
            continue;
        };
        let mine = by_file[start..].iter().take_while(|f| f.remark.place.path == path).count();
        file(page, summary, row, path, Some((&by_file[start..start + mine], start)))?;
        row += 1;
    }
    total(page, summary, first, row)?;
    page.text(row + 2, 1, &summary.t("report.severities"), &look::section())?;
    for (row, severity) in (row + 3..).zip(SEVERITIES) {
        page.text(row, 1, &summary.severity(severity), &Tone::from(severity).on(&look::words()))?;
        page.merge((row, 2), (row, 6), &summary.t(naming::severity_means(severity)), &look::words())?;
        page.sheet.set_row_height(row, 18)?;
    }
    page.sheet.set_freeze_panes(first, 2)?.set_repeat_rows(HEAD, HEAD)?;
    Ok(())
}

fn file(
    page: &mut Page<'_>,
    summary: &Summary<'_>,
    row: u32,
    path: &str,
    mine: Option<(&[&Finding], usize)>,
) -> Result<(), XlsxError> {
    page.count(row, 0, i64::from(row - HEAD), &look::middle())?;
    let shown = if path.is_empty() { summary.t("workbook.inbox") } else { path.to_owned() };
    let source = summary.sources.iter().find(|s| s.file.path == path);
    let status = source.map(|s| summary.t(naming::source(s.status))).unwrap_or_default();
    let tone = match source.map(|s| s.status) {
        Some(SourceStatus::Used) => Tone::Good,
        Some(SourceStatus::PartlyUsed) => Tone::Doubted,
        Some(SourceStatus::Unreadable) => Tone::Wrong,
        _ => Tone::Plain,
    };
    let linked = look::words().set_font_color(look::INK).set_underline(FormatUnderline::Single);
    let to_findings = mine.map(|(_, start)| Url::new(format!("internal:'Temuan'!A{}", first_row(start))));
    page.linked(row, 1, &shown, to_findings, (&look::words(), &linked))?;
    page.text(row, 2, &status, &tone.on(&look::middle()))?;
    let Some((findings, start)) = mine else {
        for col in 3..6 {
            page.count(row, col, 0, &look::count().set_font_color(look::QUIET))?;
        }
        // A finding elsewhere may stand on this file's figures too.
        let elsewhere = summary.findings.iter().find(|f| f.remark.questions.iter().any(|p| p.path == path));
        let said = elsewhere.map_or_else(
            || summary.t("report.clean"),
            |f| summary.say(&Text::new("report.elsewhere").with("place", summary.place(&f.remark.place))),
        );
        page.text(row, 6, &said, &look::words().set_font_color(look::QUIET))?;
        return page.fit(row, 10.0, &[(1, 1, &shown), (6, 6, &said)]);
    };
    let top = first_row(start);
    let last = top + u32::try_from(findings.len()).unwrap_or(1) - 1;
    for (col, severity) in (3..).zip(SEVERITIES) {
        let count = findings.iter().filter(|f| f.severity == severity).count();
        let tone = if count > 0 { Tone::from(severity) } else { Tone::Plain };
        let format = tone.on(&look::count());
        let formula = format!("=COUNTIF(Temuan!A{top}:A{last},\"{}\")", summary.severity(severity));
        page.formula(row, col, &formula, &comes(count), &format)?;
    }
    // The most serious finding is what to do first.
    let worst = findings.iter().min_by_key(|f| f.severity);
    let said = fitting(&worst.map(|f| summary.say(&f.remark.message)).unwrap_or_default(), MOST_MESSAGE);
    page.text(row, 6, &said, &look::words())?;
    page.fit(row, 10.0, &[(1, 1, &shown), (6, 6, &said)])
}

/// The row, counted from one, of the finding at a position.
fn first_row(position: usize) -> u32 {
    u32::try_from(position).unwrap_or(0) + HEAD + 2
}

fn total(page: &mut Page<'_>, summary: &Summary<'_>, first: u32, row: u32) -> Result<(), XlsxError> {
    let format = Tone::Sum.on(&look::count());
    for col in [0, 2, 6] {
        page.blank(row, col, &format)?;
    }
    page.text(row, 1, &summary.t("report.total"), &Tone::Sum.on(&look::words()))?;
    for (col, severity) in (3..6).zip(SEVERITIES) {
        let count = summary.outcome.count(severity);
        if row == first {
            page.size(row, col, count, &format)?;
            continue;
        }
        let letters = column_letters(u32::from(col));
        page.formula(row, col, &format!("=SUM({letters}{}:{letters}{row})", first + 1), &comes(count), &format)?;
    }
    Ok(())
}

fn comes(n: usize) -> Comes {
    Comes::Count(i64::try_from(n).unwrap_or(i64::MAX))
}

/// Every finding by file, to be filtered.
fn findings(
    page: &mut Page<'_>,
    summary: &Summary<'_>,
    by_file: &[&Finding],
    inbox_link: Option<&str>,
) -> Result<(), XlsxError> {
    page.title(&summary.t("workbook.findings.title"), &[line(summary), summary.t("report.findings")])?;
    page.widths(&[12.5, 29.0, 12.0, 8.0, 16.0, 46.0, 13.0, 13.0, 44.0, 24.0])?;
    let heads = [
        "workbook.findings.severity",
        "workbook.path",
        "workbook.sheet",
        "workbook.cell",
        "workbook.district",
        "workbook.findings.message",
        "report.found",
        "report.expected",
        "workbook.findings.hint",
        "workbook.findings.rule",
    ]
    .map(|key| summary.t(key));
    page.heads(HEAD, 0, &heads, &look::head())?;
    page.sheet.set_row_height(HEAD, 24)?;
    for (row, finding) in (HEAD + 1..).zip(by_file) {
        self::finding(page, summary, row, finding, inbox_link)?;
    }
    let count = u32::try_from(by_file.len()).unwrap_or(0);
    if count == 0 {
        page.text(HEAD + 1, 0, &summary.t("workbook.findings.none"), &look::base())?;
    } else if summary.outcome.findings.len() > by_file.len() {
        let more = Text::new("workbook.findings.more").with("count", summary.outcome.findings.len() - by_file.len());
        page.text(HEAD + 1 + count, 0, &summary.say(&more), &look::base().set_bold())?;
    }
    page.sheet
        .autofilter(HEAD, 0, HEAD + count.max(1), 9)?
        .set_freeze_panes(HEAD + 1, 2)?
        .set_repeat_rows(HEAD, HEAD)?;
    Ok(())
}

fn finding(
    page: &mut Page<'_>,
    summary: &Summary<'_>,
    row: u32,
    finding: &Finding,
    inbox_link: Option<&str>,
) -> Result<(), XlsxError> {
    let (list, middle) = (look::list(), look::list_middle());
    let (remark, place) = (&finding.remark, &finding.remark.place);
    page.text(row, 0, &summary.severity(finding.severity), &Tone::from(finding.severity).on(&middle).set_bold())?;
    let shown = if place.path.is_empty() { summary.t("workbook.inbox") } else { place.path.clone() };
    let linked = |format: &rust_xlsxwriter::Format| {
        format.clone().set_font_color(look::INK).set_underline(FormatUnderline::Single)
    };
    let url = |sheet, cell| {
        inbox_link
            .filter(|_| !place.path.is_empty())
            .and_then(|prefix| texts::link_to(prefix, &place.path, sheet, cell))
    };
    page.linked(row, 1, &shown, url(None, None), (&list, &linked(&list)))?;
    page.text(row, 2, place.sheet.as_deref().unwrap_or_default(), &list)?;
    let cell = place.cell.map(|c| c.to_string()).unwrap_or_default();
    let to_cell = place.cell.and_then(|c| url(place.sheet.as_deref(), Some(c)));
    page.linked(row, 3, &cell, to_cell, (&middle, &linked(&middle)))?;
    page.text(row, 4, remark.district.as_deref().map(|d| summary.district(d)).unwrap_or_default(), &list)?;
    let (message, hint) = (summary.say(&remark.message), summary.say(&remark.hint));
    let (found, expected) =
        (remark.found.as_deref().unwrap_or_default(), remark.expected.as_deref().unwrap_or_default());
    page.text(row, 5, &message, &list)?;
    page.text(row, 6, found, &list)?;
    page.text(row, 7, expected, &list)?;
    page.text(row, 8, &hint, &list)?;
    let rule = format!("{} {}", finding.code, finding.name);
    page.text(row, 9, &rule, &list.set_font_color(look::QUIET))?;
    page.fit(
        row,
        9.0,
        &[(1, 1, &shown), (5, 5, &message), (6, 6, found), (7, 7, expected), (8, 8, &hint), (9, 9, &rule)],
    )
}

fn line(summary: &Summary<'_>) -> String {
    let outcome = summary.outcome;
    let through = crate::period::Period::quarter(outcome.year, outcome.through.end_quarter());
    let text = Text::new("workbook.office_line")
        .with("office", look::office(summary))
        .with("year", outcome.year.to_string())
        .with("through", summary.period(through));
    summary.say(&text)
}
