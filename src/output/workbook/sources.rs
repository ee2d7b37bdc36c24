//! Sumber Data: every file, sheet and table with what became of its rows, and the proof that nothing was lost.

use rust_xlsxwriter::{Format, XlsxError};

use crate::output::ledger::{LEFT_ALONE, Rows, SheetRow, SourceRow, SourceStatus, TableRow};
use crate::output::look::{self, Tone};
use crate::output::naming;
use crate::output::page::{Comes, Page};
use crate::output::summary::Summary;
use crate::output::workbook::parts::{self, at, down};
use crate::output::workbook::places;
use crate::tables::Stretch;
use crate::tables::control::controls;
use crate::words::Text;

/// Zero-based row of the headings of files.
const HEAD: u32 = 5;
/// Zero-based columns of rows: all, used, total, rejected, ignored; then whether these agree.
const ROWS: u16 = 8;

/// Fills the sheet.
pub fn fill(page: &mut Page<'_>, summary: &Summary<'_>) -> Result<(), XlsxError> {
    page.title(&summary.t("workbook.sources.title"), &parts::lines(summary, "workbook.sources.what"))?;
    page.widths(&[5.5, 30.0, 15.5, 12.5, 12.5, 17.5, 11.0, 18.0, 8.5, 8.5, 8.5, 8.5, 8.5, 8.5, 35.0, 31.0])?;
    let count = |n: usize| u32::try_from(n).unwrap_or(0);
    let files = count(summary.sources.len());
    let ignored = count(summary.outcome.ignored.len());
    // Files, the sum, the figures, ignored files; then the sheets and tables.
    let first = HEAD + 1;
    let sum = first + files;
    let tables = sum + 5 + ignored + u32::from(ignored > 0) * 2;
    page.text(HEAD - 1, 0, &summary.t("workbook.sources.files"), &look::section())?;
    heads(page, summary, HEAD, true)?;
    let mut at_row = tables + 2;
    for (row, source) in (first..).zip(&summary.sources) {
        let start = at_row;
        for sheet in &source.sheets {
            at_row = sheet_rows(page, summary, source, sheet, (at_row, tables + 2))?;
        }
        file_row(page, summary, (row, source), (start, at_row))?;
    }
    let from_files = |col| Some((first, sum.checked_sub(1)?, col)).filter(|_| files > 0);
    total(page, summary, sum, "workbook.sources.sum", from_files)?;
    figures(page, summary, sum + 1)?;
    if ignored > 0 {
        page.text(sum + 3, 0, &summary.t("workbook.sources.ignored"), &look::section())?;
        for (row, file) in (sum + 4..).zip(&summary.outcome.ignored) {
            page.count(row, 0, i64::from(row - sum - 3), &look::list_count())?;
            page.text(row, 1, &file.path, &look::list())?;
            page.merge((row, 2), (row, ROWS - 1), &naming::why_ignored(summary.lang, &file.why), &look::list())?;
        }
    }
    page.text(tables, 0, &summary.t("workbook.sources.tables"), &look::section())?;
    heads(page, summary, tables + 1, false)?;
    let from_tables = |col| (at_row > tables + 2).then(|| (tables + 2, at_row - 1, col));
    total(page, summary, at_row, "workbook.sources.sum", from_tables)?;
    page.sheet.set_freeze_panes(4, 2)?.set_repeat_rows(0, 1)?;
    Ok(())
}

fn heads(page: &mut Page<'_>, summary: &Summary<'_>, row: u32, files: bool) -> Result<(), XlsxError> {
    let own = if files {
        [
            "workbook.sources.status",
            "workbook.sources.format",
            "workbook.sources.bytes",
            "workbook.date",
            "workbook.sources.sheet_count",
            "workbook.sources.table_count",
        ]
    } else {
        [
            "workbook.sheet",
            "workbook.sources.visible",
            "workbook.sources.range",
            "workbook.period",
            "workbook.data.kind",
            "workbook.sources.dataset",
        ]
    };
    let mut keys = vec!["workbook.no_short", "workbook.path"];
    keys.extend(own);
    keys.extend([
        "workbook.sources.filled",
        "workbook.sources.used",
        "workbook.sources.total",
        "workbook.sources.rejected",
        "workbook.sources.left",
        "workbook.sources.agrees",
        "workbook.sources.remark",
    ]);
    keys.extend(files.then_some("workbook.sources.sha"));
    let heads: Vec<String> = keys.into_iter().map(|key| summary.t(key)).collect();
    page.sheet.set_row_height(row, 30)?;
    page.heads(row, 0, &heads, &look::head())
}

/// A file: its rows are the sums over the rows of its sheets and tables further down.
fn file_row(
    page: &mut Page<'_>,
    summary: &Summary<'_>,
    (row, source): (u32, &SourceRow<'_>),
    (start, end): (u32, u32),
) -> Result<(), XlsxError> {
    let file = source.file;
    let list = look::list();
    page.count(row, 0, i64::from(row - HEAD), &look::list_count())?;
    page.text(row, 1, &file.path, &list)?;
    let tone = match source.status {
        SourceStatus::Used => Tone::Good,
        SourceStatus::PartlyUsed => Tone::Doubted,
        SourceStatus::Unreadable => Tone::Wrong,
        _ => Tone::Missing,
    };
    page.text(row, 2, &summary.t(naming::source(source.status)), &tone.on(&list))?;
    page.text(row, 3, file.format.map(naming::format).unwrap_or_default(), &list)?;
    let number = look::list_count();
    page.count(row, 4, i64::try_from(file.bytes).unwrap_or(i64::MAX), &number)?;
    page.text(row, 5, &file.saved.map(|day| summary.date(day)).unwrap_or_default(), &list)?;
    page.size(row, 6, file.sheets.len(), &number)?;
    page.size(row, 7, source.tables(), &number)?;
    let comes = numbers(&source.rows());
    for (col, n) in (ROWS..).zip(comes) {
        if end > start {
            page.formula(row, col, &format!("=SUM({})", down(start, end - 1, col)), &Comes::Count(n), &number)?;
        } else {
            page.count(row, col, 0, &number)?;
        }
    }
    agrees(page, summary, row, &look::list_middle())?;
    let said = remark(summary, source);
    page.text(row, ROWS + 6, &said, &list)?;
    page.text(row, ROWS + 7, &file.sha256, &look::list().set_font_size(7.5))?;
    page.fit(row, 9.0, &[(1, 1, &file.path), (14, 14, &said), (15, 15, file.sha256.get(..40).unwrap_or_default())])
}

/// What is to be said about a file as a whole.
fn remark(summary: &Summary<'_>, source: &SourceRow<'_>) -> String {
    let file = source.file;
    if let Some(problem) = &file.problem {
        let finding = summary.findings.iter().find(|f| f.remark.place.path == file.path);
        return finding.map_or_else(|| naming::problem(summary.lang, problem), |f| summary.line(f));
    }
    if let Some(other) = &file.same_as {
        return summary.say(&Text::new("workbook.sources.same_as").with("path", other));
    }
    let figures =
        Text::new("workbook.sources.figures_of").with("used", source.used_figures).with("all", source.figures);
    let mut said = summary.say(&figures);
    if !file.external_links.is_empty() {
        let links = Text::new("workbook.sources.links").with("links", file.external_links.clone());
        said = format!("{said}; {}", summary.say(&links));
    }
    said
}

/// A sheet's tables, each a row, and a row for what stands outside them; the row after the last.
fn sheet_rows(
    page: &mut Page<'_>,
    summary: &Summary<'_>,
    source: &SourceRow<'_>,
    sheet: &SheetRow<'_>,
    (mut row, top): (u32, u32),
) -> Result<u32, XlsxError> {
    // Row by row, told once for each sheet.
    let mut spans =
        Some(summary.say(&Text::new("workbook.sources.by_row").with("rows", by_row(summary, &sheet.sheet.rows))));
    for table in &sheet.tables {
        start(page, summary, (row, row - top + 1), source, sheet)?;
        table_row(page, summary, row, source, table, spans.take())?;
        row += 1;
    }
    if sheet.outside.all() > 0 || sheet.tables.is_empty() {
        start(page, summary, (row, row - top + 1), source, sheet)?;
        let list = look::list();
        let what = if sheet.tables.is_empty() { "workbook.sources.no_table" } else { "workbook.sources.outside" };
        page.text(row, 4, &summary.t(what), &list)?;
        for col in 5..ROWS {
            page.blank(row, col, &list)?;
        }
        let why = sheet.sheet.no_table.as_ref().map(|n| naming::no_table(summary.lang, n));
        let said: Vec<String> = why.into_iter().chain(left_alone(summary, &sheet.outside)).chain(spans).collect();
        let said = said.join("; ");
        rows(page, summary, row, &sheet.outside, &said)?;
        page.fit(row, 9.0, &[(1, 1, &source.file.path), (14, 14, &said)])?;
        row += 1;
    }
    Ok(row)
}

fn start(
    page: &mut Page<'_>,
    summary: &Summary<'_>,
    (row, number): (u32, u32),
    source: &SourceRow<'_>,
    sheet: &SheetRow<'_>,
) -> Result<(), XlsxError> {
    let list = look::list();
    page.count(row, 0, number.into(), &look::list_count())?;
    page.text(row, 1, &source.file.path, &list)?;
    page.text(row, 2, &sheet.sheet.name, &list)?;
    let visible = if sheet.sheet.visible { "workbook.yes" } else { "workbook.hidden" };
    let tone = if sheet.sheet.visible { Tone::Plain } else { Tone::Doubted };
    page.text(row, 3, &summary.t(visible), &tone.on(&list))
}

fn table_row(
    page: &mut Page<'_>,
    summary: &Summary<'_>,
    row: u32,
    source: &SourceRow<'_>,
    table: &TableRow<'_>,
    spans: Option<String>,
) -> Result<(), XlsxError> {
    let list = look::list();
    page.text(row, 4, &table.table.range.to_string(), &list)?;
    let periods = table.periods.iter().map(|p| summary.period(*p)).collect::<Vec<_>>().join(", ");
    page.text(row, 5, &periods, &list)?;
    page.text(row, 6, &summary.t(naming::kind(table.table.kind)), &list)?;
    let schema = summary.outcome.schema;
    let dataset = table.table.dataset.as_deref().map(|id| schema.dataset(id).map_or(id, |d| summary.name(&d.name)));
    let dataset = dataset.unwrap_or_default();
    page.text(row, 7, dataset, &list)?;
    let beside = table.beside.map(|r| summary.say(&Text::new("workbook.sources.beside").with("range", r)));
    let proofs = controls(table.table).into_iter().map(|c| {
        let period = c.period.map_or_else(String::new, |p| summary.period(p));
        let text =
            Text::new("workbook.sources.control").with("measure", summary.measure(&c.measure)).with("period", period);
        summary.say(&text.with("all", c.all).with("used", c.used).with("rejected", c.rejected))
    });
    let left = left_alone(summary, &table.counted);
    let said: Vec<String> = beside.into_iter().chain(left).chain(spans).chain(proofs).collect();
    let said = said.join("; ");
    rows(page, summary, row, &table.counted, &said)?;
    page.fit(row, 9.0, &[(1, 1, &source.file.path), (5, 5, &periods), (7, 7, dataset), (14, 14, &said)])
}

/// Rows of a table or of what stands outside, and whether they agree.
fn rows(page: &mut Page<'_>, summary: &Summary<'_>, row: u32, rows: &Rows, said: &str) -> Result<(), XlsxError> {
    let number = look::list_count();
    for (col, n) in (ROWS..).zip(numbers(rows)) {
        let tone = if col == ROWS + 3 && n > 0 { Tone::Wrong } else { Tone::Plain };
        page.count(row, col, n, &tone.on(&number))?;
    }
    agrees(page, summary, row, &look::list_middle())?;
    page.text(row, ROWS + 6, said, &look::list())
}

/// The proof: what holds something is used, a sum, rejected or ignored.
fn agrees(page: &mut Page<'_>, summary: &Summary<'_>, row: u32, format: &Format) -> Result<(), XlsxError> {
    let (yes, no) = (summary.t("workbook.sources.agree"), summary.t("workbook.sources.differ"));
    let parts = format!("{}:{}", at(row, ROWS + 1), at(row, ROWS + 4));
    let formula = format!("=IF({}=SUM({parts}),\"{yes}\",\"{no}\")", at(row, ROWS));
    page.formula(row, ROWS + 5, &formula, &Comes::Words(yes), format)
}

fn total(
    page: &mut Page<'_>,
    summary: &Summary<'_>,
    row: u32,
    key: &'static str,
    over: impl Fn(u16) -> Option<(u32, u32, u16)>,
) -> Result<(), XlsxError> {
    let format = Tone::Sum.on(&look::list());
    for col in 0..=ROWS + 6 {
        page.blank(row, col, &format)?;
    }
    page.text(row, 1, &summary.t(key), &format)?;
    let number = Tone::Sum.on(&look::list_count());
    for (col, n) in (ROWS..).zip(numbers(&summary.rows())) {
        match over(col) {
            Some((first, last, col)) => {
                page.formula(row, col, &format!("=SUM({})", down(first, last, col)), &Comes::Count(n), &number)?;
            }
            None => page.count(row, col, n, &number)?,
        }
    }
    agrees(page, summary, row, &Tone::Sum.on(&look::list_middle()))
}

/// The figures of the Data sheet: all, used, not used; counted by the workbook itself.
fn figures(page: &mut Page<'_>, summary: &Summary<'_>, row: u32) -> Result<(), XlsxError> {
    let figures = summary.figures();
    let n = |n: usize| Comes::Count(i64::try_from(n).unwrap_or(i64::MAX));
    let format = Tone::Sum.on(&look::list());
    for col in 0..=ROWS + 6 {
        page.blank(row, col, &format)?;
    }
    let label = summary.t("workbook.sources.figures");
    page.text(row, 1, &label, &format)?;
    page.fit(row, 9.0, &[(1, 1, &label)])?;
    let Some(column) = places::used_column(figures.all) else { return Ok(()) };
    let number = Tone::Sum.on(&look::list_count());
    let counts = [(ROWS + 1, "workbook.yes", figures.used), (ROWS + 3, "workbook.no", figures.all - figures.used)];
    page.formula(row, ROWS, &format!("=ROWS({column})"), &n(figures.all), &number)?;
    for (col, key, comes) in counts {
        let formula = format!("=COUNTIF({column},\"{}\")", summary.t(key));
        page.formula(row, col, &formula, &n(comes), &number)?;
    }
    agrees(page, summary, row, &Tone::Sum.on(&look::list_middle()))
}

fn numbers(rows: &Rows) -> [i64; 5] {
    [rows.all(), rows.used, rows.total, rows.rejected, rows.ignored()].map(|n| i64::try_from(n).unwrap_or(i64::MAX))
}

/// How many stretches of rows are told in a cell; the JSON has all of them.
const TOLD: usize = 200;

/// What became of each row of a sheet: `1-3 judul, 6 kepala, 8-18 data`. Blank rows between do not count.
fn by_row(summary: &Summary<'_>, rows: &[Stretch]) -> String {
    let alike = rows.chunk_by(|a, b| a.fate == b.fate);
    let mut said: Vec<String> = alike
        .take(TOLD + 1)
        .map(|same| {
            let (first, last) = (same[0].first + 1, same[same.len() - 1].last + 1);
            let rows = if first == last { first.to_string() } else { format!("{first}-{last}") };
            format!("{rows} {}", summary.t(naming::fate(same[0].fate)))
        })
        .collect();
    if said.len() > TOLD {
        said.truncate(TOLD);
        said.push("…".to_owned());
    }
    said.join(", ")
}

/// What the ignored rows are: `3 judul, 2 kepala`.
fn left_alone(summary: &Summary<'_>, rows: &Rows) -> Option<String> {
    let said: Vec<String> = LEFT_ALONE
        .iter()
        .zip(rows.left_alone)
        .filter(|(_, n)| *n > 0)
        .map(|(fate, n)| format!("{n} {}", summary.t(naming::fate(*fate))))
        .collect();
    (!said.is_empty()).then(|| said.join(", "))
}
