//! Ringkasan: the indicators of the regency on one page, and what has to be known to read them.

use rust_xlsxwriter::{FormatAlign, FormatUnderline, Url, XlsxError};

use crate::indicators::{IndicatorValue, Status};
use crate::output::ledger::SourceStatus;
use crate::output::look::{self, Tone};
use crate::output::naming;
use crate::output::page::{Comes, Page};
use crate::output::summary::Summary;
use crate::output::workbook::parts::{self, at};
use crate::output::workbook::region::{decimal, status_tone};
use crate::output::workbook::{districts, findings, method, places};
use crate::schema::{Indicator, Severity};
use crate::words::Text;

/// Zero-based row of the headings.
const HEAD: u32 = 4;
/// Zero-based row of the first indicator.
const FIRST: u32 = HEAD + 1;
/// Zero-based columns.
const TARGET: u16 = 4;
const NUMERATOR: u16 = 5;
const DENOMINATOR: u16 = 6;
const REAL: u16 = 7;
const ACHIEVED: u16 = 8;
const PREDICATE: u16 = 9;
const COVERAGE: u16 = 10;
const STATUS: u16 = 11;

/// Fills the sheet.
pub fn fill(page: &mut Page<'_>, summary: &Summary<'_>) -> Result<(), XlsxError> {
    let outcome = summary.outcome;
    let title = Text::new("workbook.overview.title").with("year", outcome.year.to_string());
    page.title(&summary.say(&title), &parts::lines(summary, "workbook.overview.what"))?;
    page.widths(&[5.5, 38.0, 42.0, 8.5, 10.0, 11.5, 11.0, 11.5, 11.5, 16.0, 13.5, 14.5])?;
    let heads = [
        "workbook.iku_head",
        "workbook.overview.objective",
        "workbook.indicator",
        "workbook.data.unit",
        "workbook.overview.target",
        "workbook.overview.numerator",
        "workbook.overview.denominator",
        "workbook.overview.real",
        "workbook.overview.achieved",
        "workbook.overview.predicate",
        "workbook.coverage_head",
        "workbook.status_head",
    ]
    .map(|key| summary.t(key));
    page.heads(HEAD, 0, &heads, &look::head())?;
    page.sheet.set_row_height(HEAD, 32)?;
    let indicators = &outcome.schema.indicators;
    objectives(page, summary, indicators)?;
    for (i, indicator) in indicators.iter().enumerate() {
        row(page, summary, FIRST + u32::try_from(i).unwrap_or(0), i, indicator)?;
    }
    let below = FIRST + u32::try_from(indicators.len()).unwrap_or(0) + 1;
    let end = notes(page, summary, below)?;
    received(page, summary, end + 1)?;
    page.sheet.set_freeze_panes(FIRST, 0)?.set_print_fit_to_pages(1, 1).set_selection(0, 0, 0, 0)?;
    Ok(())
}

/// Objectives, each over all its indicators.
fn objectives(page: &mut Page<'_>, summary: &Summary<'_>, indicators: &[Indicator]) -> Result<(), XlsxError> {
    let mut row = FIRST;
    for group in indicators.chunk_by(|a, b| a.objective_number == b.objective_number) {
        let Some(first) = group.first() else { continue };
        let last = row + u32::try_from(group.len()).unwrap_or(1) - 1;
        let text = format!("{}. {}", first.objective_number, summary.name(&first.objective));
        page.merge((row, 1), (last, 1), &text, &look::words())?;
        row = last + 1;
    }
    Ok(())
}

fn row(page: &mut Page<'_>, summary: &Summary<'_>, row: u32, i: usize, indicator: &Indicator) -> Result<(), XlsxError> {
    page.sheet.set_row_height(row, 44)?;
    page.count(row, 0, indicator.number.into(), &look::middle())?;
    page.text(row, 2, summary.name(&indicator.name), &look::words().set_bold())?;
    page.text(row, 3, &indicator.unit, &look::middle())?;
    let period = crate::period::Period::quarter(summary.outcome.year, summary.outcome.through.end_quarter());
    let (Some(block), Some(value)) = (districts::block(summary, i), summary.regional(indicator, period)) else {
        for col in TARGET..=STATUS {
            page.blank(row, col, &Tone::Missing.on(&look::cell()))?;
        }
        return Ok(());
    };
    match value.target {
        Some(target) => {
            page.sheet.write_number_with_format(row, TARGET, target.to_f64(), &look::percent()).map(|_| ())?
        }
        None => {
            page.blank(row, TARGET, &Tone::Missing.on(&look::percent()))?;
            let year = summary.outcome.year.to_string();
            page.note(row, TARGET, &summary.say(&Text::new("workbook.overview.no_target").with("year", year)))?;
        }
    }
    let [numerator, denominator, real] = districts::regional(&block);
    let side = |v: Option<i64>| v.map_or(Comes::Nothing, Comes::Count);
    // A formula that only points at an empty cell shows 0, which would be a figure that nobody reported.
    let point = |cell: &str| format!("=IF(ISNUMBER({cell}),{cell},\"\")");
    let link = |page: &mut Page<'_>, col, cell: &str, format: &rust_xlsxwriter::Format| {
        page.link(row, col, Url::new(format!("internal:{cell}")), format)
    };
    for (col, cell, comes, format) in [
        (NUMERATOR, &numerator, side(value.numerator.value), look::count()),
        (DENOMINATOR, &denominator, side(value.denominator.value), look::count()),
        (
            REAL,
            &real,
            decimal(value),
            look::percent().set_bold().set_font_color(look::INK).set_background_color(look::BAND),
        ),
    ] {
        link(page, col, cell, &format)?;
        page.formula(row, col, &point(cell), &comes, &format)?;
    }
    achievement(page, summary, row, indicator, value)?;
    block.coverage(page, summary, (row, COVERAGE), "'Per Kecamatan'!")?;
    block.status(page, summary, (row, STATUS), "'Per Kecamatan'!")
}

/// Achievement, from the sides and not from the rounded share, and its predicate.
fn achievement(
    page: &mut Page<'_>,
    summary: &Summary<'_>,
    row: u32,
    indicator: &Indicator,
    value: &IndicatorValue,
) -> Result<(), XlsxError> {
    let [target, real, n, d, achieved] = [TARGET, REAL, NUMERATOR, DENOMINATOR, ACHIEVED].map(|col| at(row, col));
    let share = format!("{n}/{d}*100");
    let achievement = if indicator.less_is_better {
        format!("(2*{target}-{share})/{target}*100")
    } else {
        format!("{share}/{target}*100")
    };
    let formula = format!("=IF(AND(COUNT({target},{real})=2,N({target})>0),ROUND({achievement},2),\"\")");
    let comes = value.achievement.map_or(Comes::Nothing, Comes::Decimal);
    page.formula(row, ACHIEVED, &formula, &comes, &look::percent())?;
    let predicates = &summary.outcome.schema.levels.predicates;
    let Some(first) = method::predicates(summary) else { return page.blank(row, PREDICATE, &look::middle()) };
    let cell = |i: usize, col: u16| {
        let row = first + u32::try_from(i).unwrap_or(0) + 1;
        format!("Metodologi!${}${row}", crate::place::column_letters(col.into()))
    };
    let last = predicates.len() - 1;
    let otherwise = cell(last, 1);
    let chain =
        (0..last).rev().fold(otherwise, |rest, i| format!("IF({achieved}>={},{},{rest})", cell(i, 2), cell(i, 1)));
    let formula = format!("=IF(ISNUMBER({achieved}),{chain},\"\")");
    let predicate = value.achievement.and_then(|a| summary.predicate(a));
    let comes = predicate.map_or(Comes::Nothing, |(_, name)| Comes::Words(summary.name(name).to_owned()));
    let tone = predicate.map_or(Tone::Plain, |(i, _)| predicate_tone(i, predicates.len()));
    page.formula(row, PREDICATE, &formula, &comes, &tone.on(&look::middle()))
}

/// Green for the better half of the predicates, red for the last.
const fn predicate_tone(i: usize, of: usize) -> Tone {
    if i < of / 2 {
        Tone::Good
    } else if i + 1 < of {
        Tone::Doubted
    } else {
        Tone::Wrong
    }
}

/// What a reader must know of each figure: which districts it lacks, and where its wording was read otherwise.
fn notes(page: &mut Page<'_>, summary: &Summary<'_>, row: u32) -> Result<u32, XlsxError> {
    let outcome = summary.outcome;
    let period = crate::period::Period::quarter(outcome.year, outcome.through.end_quarter());
    page.sheet.set_row_height(row, 22)?;
    page.text(row, 0, &summary.t("workbook.overview.notes"), &look::section())?;
    let mut lines = vec![];
    for indicator in &outcome.schema.indicators {
        let number = i64::from(indicator.number);
        if let Some(value) = summary.regional(indicator, period) {
            let key = match value.status {
                Status::Complete => None,
                Status::Partial => Some("workbook.overview.partial"),
                Status::Unavailable => Some("workbook.overview.unavailable"),
            };
            lines.extend(key.map(|key| {
                (
                    status_tone(value.status),
                    summary.say(&Text::new(key).with("number", number).with("missing", summary.missing(value))),
                )
            }));
        }
        if indicator.document_inverted {
            let text = Text::new("workbook.overview.inverted")
                .with("number", number)
                .with("formula", &indicator.document_formula);
            lines.push((Tone::Told, summary.say(&text)));
        }
    }
    if outcome.schema.indicators.iter().all(|i| !i.targets.contains_key(&outcome.year)) {
        lines.push((Tone::Missing, summary.t("workbook.overview.targets")));
    }
    lines.push((Tone::Plain, summary.t("workbook.overview.trace")));
    let mut at = row + 1;
    for (tone, line) in lines {
        page.text(at, 0, if tone == Tone::Plain { "" } else { "●" }, &bullet(tone))?;
        page.merge((at, 1), (at, STATUS), &line, &look::base().set_text_wrap().set_align(FormatAlign::Top))?;
        page.fit(at, 10.0, &[(1, STATUS, &line)])?;
        at += 1;
    }
    Ok(at)
}

fn bullet(tone: Tone) -> rust_xlsxwriter::Format {
    let format = look::base().set_align(FormatAlign::Center).set_align(FormatAlign::Top);
    tone.colours().map_or_else(|| format.clone(), |(_, text)| format.clone().set_font_color(text))
}

/// What was received and what was found, counted by the workbook itself where its sheets hold it.
fn received(page: &mut Page<'_>, summary: &Summary<'_>, row: u32) -> Result<(), XlsxError> {
    let outcome = summary.outcome;
    page.sheet.set_row_height(row, 22)?.set_row_height(row + 7, 22)?;
    page.text(row, 0, &summary.t("workbook.overview.received"), &look::section())?;
    page.text(row, 4, &summary.t("workbook.findings.title"), &look::section())?;
    let n = |n: usize| Comes::Count(i64::try_from(n).unwrap_or(i64::MAX));
    let figures = summary.figures();
    let left = look::count().set_align(FormatAlign::Left).set_indent(1);
    let with = |statuses: &[SourceStatus]| summary.sources.iter().filter(|s| statuses.contains(&s.status)).count();
    let read = with(&[SourceStatus::Used, SourceStatus::PartlyUsed]);
    let plain = [
        ("workbook.overview.files", summary.sources.len()),
        ("workbook.overview.files_used", read),
        ("workbook.overview.files_unreadable", with(&[SourceStatus::Unreadable])),
        ("workbook.overview.files_other", summary.sources.len() - read - with(&[SourceStatus::Unreadable])),
    ];
    let mut at = row + 1;
    for (key, size) in plain {
        page.merge((at, 0), (at, 1), &summary.t(key), &look::words())?;
        page.size(at, 2, size, &left)?;
        at += 1;
    }
    page.merge((at, 0), (at, 1), &summary.t("workbook.overview.figures"), &look::words())?;
    match places::used_column(figures.all) {
        Some(column) => {
            let formula = format!("=COUNTIF({column},\"{}\")", summary.t("workbook.yes"));
            page.formula(at, 2, &formula, &n(figures.used), &left)?;
        }
        None => page.size(at, 2, 0, &left)?,
    }
    for (at, severity) in (row + 1..).zip([Severity::Error, Severity::Warning, Severity::Info]) {
        let word = summary.severity(severity);
        page.merge((at, 4), (at, 5), &word, &Tone::from(severity).on(&look::words()))?;
        let count = outcome.count(severity);
        let format = look::count();
        page.link(at, 6, Url::new("internal:'Temuan'!A5"), &format)?;
        match findings::severities(summary.findings.len()) {
            Some(column) => page.formula(at, 6, &format!("=COUNTIF({column},\"{word}\")"), &n(count), &format)?,
            None => page.size(at, 6, 0, &format)?,
        }
        let means = summary.t(naming::severity_means(severity));
        page.merge((at, 7), (at, STATUS), &means, &look::words().set_font_size(8).set_font_color(look::QUIET))?;
    }
    for row in row + 1..row + 6 {
        page.sheet.set_row_height(row, 18)?;
    }
    contents(page, summary, row + 7)
}

/// The other sheets, each with a link.
fn contents(page: &mut Page<'_>, summary: &Summary<'_>, row: u32) -> Result<(), XlsxError> {
    page.text(row, 0, &summary.t("workbook.overview.contents"), &look::section())?;
    let sheets = [
        ("Per Kecamatan", "workbook.contents.districts"),
        ("Triwulan", "workbook.contents.quarters"),
        ("Temuan", "workbook.contents.findings"),
        ("Sumber Data", "workbook.contents.sources"),
        ("Data", "workbook.contents.data"),
        ("Metodologi", "workbook.contents.method"),
    ];
    for (row, (name, key)) in (row + 1..).zip(sheets) {
        let format = look::words().set_font_color(look::INK).set_underline(FormatUnderline::Single);
        page.merge((row, 0), (row, 1), "", &format)?;
        page.link(row, 0, Url::new(format!("internal:'{name}'!A1")), &format)?;
        page.text(row, 0, name, &format)?;
        page.merge((row, 2), (row, STATUS), &summary.t(key), &look::words().set_font_color(look::QUIET))?;
        page.sheet.set_row_height(row, 17)?;
    }
    Ok(())
}
