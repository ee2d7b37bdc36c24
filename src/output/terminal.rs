//! What the terminal says: the run at a glance, and the findings as a linter prints them.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};

use crate::indicators::Status;
use crate::outcome::Outcome;
use crate::output::ledger::SourceStatus;
use crate::output::naming;
use crate::output::summary::Summary;
use crate::output::texts::fitting;
use crate::output::write::Written;
use crate::rules::Finding;
use crate::schema::Severity;
use crate::words::{Lang, Text, count, percent, visible};

/// The most findings that the summary shows.
const MOST: usize = 10;
/// The most of a finding's message that the summary shows.
const MOST_MESSAGE: usize = 240;
const BOLD: Style = Style::new().bold();
const QUIET: Style = Style::new().dimmed();

/// The run at a glance. Colours are always in it: whoever prints it strips them where they are not wanted.
pub fn summary(outcome: &Outcome<'_>, lang: Lang, written: &Written) -> String {
    let summary = Summary::new(outcome, lang);
    let mut out = String::new();
    head(&mut out, &summary);
    read(&mut out, &summary);
    findings(&mut out, &summary);
    indicators(&mut out, &summary);
    outputs(&mut out, &summary, written);
    out
}

/// All findings, grouped by file: place, severity, rule and message in a line, and below it how to mend it.
pub fn findings_text(outcome: &Outcome<'_>, lang: Lang) -> String {
    let summary = Summary::new(outcome, lang);
    let mut out = String::new();
    let mut path = None;
    for finding in &outcome.findings {
        let place = &finding.remark.place;
        if path.is_some_and(|p| p != &place.path) {
            out.push('\n');
        }
        path = Some(&place.path);
        let (style, _) = mark(finding.severity);
        let severity = summary.severity(finding.severity).to_lowercase();
        line(
            &mut out,
            &format!(
                "{BOLD}{}{BOLD:#}  {style}{severity}{style:#} {QUIET}{} {}{QUIET:#}: {}",
                shown(&summary, finding),
                finding.code,
                finding.name,
                one_line(&summary.say(&finding.remark.message))
            ),
        );
        line(&mut out, &format!("    {QUIET}→ {}{QUIET:#}", one_line(&summary.say(&finding.remark.hint))));
    }
    if !outcome.findings.is_empty() {
        out.push('\n');
    }
    line(&mut out, &counts(&summary));
    out
}

fn head(out: &mut String, summary: &Summary<'_>) {
    let outcome = summary.outcome;
    let region = &outcome.schema.region.full_name;
    let through = crate::period::Period::quarter(outcome.year, outcome.through.end_quarter());
    let text = Text::new("report.terminal.head").with("region", region).with("through", through);
    line(out, &format!("{BOLD}{}{BOLD:#}", summary.say(&text)));
}

/// What went in and what became of it, so that the sums can be seen to agree.
fn read(out: &mut String, summary: &Summary<'_>) {
    section(out, &summary.t("report.terminal.read"));
    let n = |n: usize| count(summary.lang, i64::try_from(n).unwrap_or(i64::MAX));
    let sources = &summary.sources;
    let by_status: Vec<String> = [
        SourceStatus::Used,
        SourceStatus::PartlyUsed,
        SourceStatus::Unused,
        SourceStatus::Superseded,
        SourceStatus::Duplicate,
        SourceStatus::Unreadable,
    ]
    .into_iter()
    .filter_map(|status| {
        let these = sources.iter().filter(|s| s.status == status).count();
        (these > 0).then(|| format!("{} {}", n(these), summary.t(naming::source(status))))
    })
    .collect();
    let rows = summary.rows();
    let figures = summary.figures();
    let mut lines = vec![
        ("report.terminal.files", sources.len(), by_status),
        ("report.terminal.sheets", sources.iter().map(|s| s.sheets.len()).sum(), vec![]),
        ("report.terminal.tables", sources.iter().map(|s| s.tables()).sum(), vec![]),
        (
            "report.terminal.rows",
            rows.all(),
            [
                (rows.used, "report.terminal.rows_used"),
                (rows.total, "report.terminal.rows_total"),
                (rows.rejected, "report.terminal.rows_rejected"),
                (rows.ignored(), "report.terminal.rows_ignored"),
            ]
            .map(|(rows, key)| format!("{} {}", n(rows), summary.t(key)))
            .to_vec(),
        ),
        (
            "report.terminal.figures",
            figures.all,
            [
                (figures.used, "report.terminal.figures_used"),
                (figures.all - figures.used, "report.terminal.figures_not"),
            ]
            .map(|(figures, key)| format!("{} {}", n(figures), summary.t(key)))
            .to_vec(),
        ),
    ];
    if !summary.outcome.ignored.is_empty() {
        lines.push(("report.terminal.ignored", summary.outcome.ignored.len(), vec![]));
    }
    let width = lines.iter().map(|(key, ..)| summary.t(key).chars().count()).max().unwrap_or(0);
    let digits = lines.iter().map(|(_, all, _)| n(*all).len()).max().unwrap_or(0);
    for (key, all, parts) in lines {
        let parts = if parts.is_empty() { String::new() } else { format!("  {QUIET}= {}{QUIET:#}", parts.join(" + ")) };
        line(out, &format!("  {:<width$}  {:>digits$}{parts}", summary.t(key), n(all)));
    }
}

/// The most serious findings, and where the others are.
fn findings(out: &mut String, summary: &Summary<'_>) {
    section(out, &counts(summary));
    for finding in summary.findings.iter().take(MOST) {
        let (style, mark) = mark(finding.severity);
        line(
            out,
            &format!(
                "  {style}{mark}{style:#} {BOLD}{}{BOLD:#}: {}",
                shown(summary, finding),
                fitting(&one_line(&summary.say(&finding.remark.message)), MOST_MESSAGE)
            ),
        );
    }
    let more = summary.findings.len().saturating_sub(MOST);
    if more > 0 {
        line(
            out,
            &format!("  {QUIET}{}{QUIET:#}", summary.say(&Text::new("report.terminal.more").with("count", more))),
        );
    }
}

fn indicators(out: &mut String, summary: &Summary<'_>) {
    let through = crate::period::Period::quarter(summary.outcome.year, summary.outcome.through.end_quarter());
    section(out, &summary.say(&Text::new("report.terminal.indicators").with("through", through)));
    let indicators = &summary.outcome.schema.indicators;
    let width = indicators.iter().map(|i| summary.name(&i.name).chars().count()).max().unwrap_or(0);
    for indicator in indicators {
        let Some(value) = summary.regional(indicator, through) else { continue };
        let (style, mark) = match value.status {
            Status::Complete => (AnsiColor::Green.on_default(), '✓'),
            Status::Partial => (AnsiColor::Yellow.on_default(), '!'),
            Status::Unavailable => (AnsiColor::Red.on_default(), '✗'),
        };
        let figure = value.percent.map_or_else(|| "–".to_owned(), |p| format!("{} %", percent(summary.lang, p)));
        let missing = if value.status == Status::Partial {
            summary.say(&Text::new("report.terminal.missing").with("missing", summary.missing(value)))
        } else {
            String::new()
        };
        line(
            out,
            &format!(
                "  {}  {:<width$}  {BOLD}{figure:>9}{BOLD:#}  {:>12}  {style}{mark} {}{style:#} {QUIET}{missing}{QUIET:#}",
                indicator.number,
                summary.name(&indicator.name),
                summary.coverage(value),
                summary.status(value.status),
            ),
        );
    }
}

fn outputs(out: &mut String, summary: &Summary<'_>, written: &Written) {
    let dir = written.dir.display().to_string();
    section(out, &summary.say(&Text::new("report.terminal.outputs").with("dir", dir)));
    let width = written.files.iter().map(|f| f.name.chars().count()).max().unwrap_or(0);
    for file in &written.files {
        line(out, &format!("  {:<width$}  {QUIET}{}{QUIET:#}", file.name, summary.t(file.purpose)));
    }
}

fn counts(summary: &Summary<'_>) -> String {
    let outcome = summary.outcome;
    if outcome.findings.is_empty() {
        return summary.t("workbook.findings.none");
    }
    let text = Text::new("report.terminal.findings")
        .with("errors", outcome.count(Severity::Error))
        .with("warnings", outcome.count(Severity::Warning))
        .with("infos", outcome.count(Severity::Info));
    summary.say(&text)
}

const fn mark(severity: Severity) -> (Style, char) {
    match severity {
        Severity::Error => (AnsiColor::Red.on_default().bold(), '✗'),
        Severity::Warning => (AnsiColor::Yellow.on_default().bold(), '!'),
        Severity::Info => (AnsiColor::Cyan.on_default(), '·'),
    }
}

fn shown(summary: &Summary<'_>, finding: &Finding) -> String {
    let place = &finding.remark.place;
    if place.path.is_empty() { summary.t("workbook.inbox") } else { one_line(&place.to_string()) }
}

/// Text from workbooks must neither break a line nor command the terminal.
fn one_line(text: &str) -> String {
    visible(text).replace('\n', " ")
}

fn section(out: &mut String, title: &str) {
    let _ = write!(out, "\n{BOLD}{title}{BOLD:#}\n");
}

fn line(out: &mut String, text: &str) {
    out.push_str(text.trim_end());
    out.push('\n');
}
