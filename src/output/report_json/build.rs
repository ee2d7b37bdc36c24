//! The report's values, from a summary.

use crate::grids;
use crate::indicators;
use crate::output::ledger::{self, SheetRow, TableRow};
use crate::output::report_json::shape as to;
use crate::output::summary::Summary;
use crate::place::column_letters;
use crate::rules::told_label;
use crate::schema::{self, Schema};
use crate::tables::{self, Layout, Role};

/// The whole report.
pub fn report(summary: &Summary<'_>) -> to::Report {
    let outcome = summary.outcome;
    let region = &outcome.schema.region;
    to::Report {
        schema_version: 1,
        run: to::Run {
            tool_version: env!("CARGO_PKG_VERSION"),
            year: outcome.year,
            through: crate::period::Period::quarter(outcome.year, outcome.through.end_quarter()).to_string(),
            region: to::Region { code: region.code.clone(), name: region.name.clone() },
            schemas_sha256: outcome.schema.sha256.clone(),
        },
        sources: summary.sources.iter().map(|row| source(outcome.schema, row)).collect(),
        ignored: outcome
            .ignored
            .iter()
            .map(|f| to::Ignored {
                path: f.path.clone(),
                why: crate::output::naming::why_ignored(summary.lang, &f.why),
            })
            .collect(),
        observations: tables::together(&outcome.observations, &outcome.withheld, outcome.schema)
            .iter()
            .map(observation)
            .collect(),
        findings: outcome.findings.iter().map(|f| finding(summary, f)).collect(),
        indicators: outcome.indicators.iter().map(|v| indicator(summary, v)).collect(),
    }
}

fn source(schema: &Schema, row: &ledger::SourceRow<'_>) -> to::Source {
    to::Source {
        path: row.file.path.clone(),
        sha256: Some(row.file.sha256.clone()).filter(|s| !s.is_empty()),
        format: row.file.format.map(|f| match f {
            grids::Format::Xlsx => to::Format::Xlsx,
            grids::Format::Xls => to::Format::Xls,
            grids::Format::Xlsb => to::Format::Xlsb,
            grids::Format::Ods => to::Format::Ods,
        }),
        bytes: row.file.bytes,
        status: match row.status {
            ledger::SourceStatus::Used => to::SourceStatus::Used,
            ledger::SourceStatus::PartlyUsed => to::SourceStatus::PartlyUsed,
            ledger::SourceStatus::Unused => to::SourceStatus::Unused,
            ledger::SourceStatus::Unreadable => to::SourceStatus::Unreadable,
            ledger::SourceStatus::Duplicate => to::SourceStatus::Duplicate,
            ledger::SourceStatus::Superseded => to::SourceStatus::Superseded,
        },
        sheets: row.sheets.iter().map(|row| sheet(schema, row)).collect(),
    }
}

fn sheet(schema: &Schema, row: &SheetRow<'_>) -> to::Sheet {
    to::Sheet {
        name: row.sheet.name.clone(),
        visible: row.sheet.visible,
        tables: row.tables.iter().map(|row| table(schema, row)).collect(),
        rows: rows(&row.all),
        ledger: entries(&row.sheet.rows),
    }
}

fn entries(rows: &[tables::Stretch]) -> Vec<to::Entry> {
    let said = |s: &tables::Stretch| match (s.first + 1, s.last + 1) {
        (first, last) if first == last => first.to_string(),
        (first, last) => format!("{first}-{last}"),
    };
    rows.iter().map(|s| to::Entry { rows: said(s), fate: fate(s.fate) }).collect()
}

const fn fate(fate: tables::Fate) -> to::Fate {
    match fate {
        tables::Fate::Used => to::Fate::Used,
        tables::Fate::Total => to::Fate::Total,
        tables::Fate::Rejected => to::Fate::Rejected,
        tables::Fate::Title => to::Fate::Title,
        tables::Fate::Heading => to::Fate::Heading,
        tables::Fate::Numbering => to::Fate::Numbering,
        tables::Fate::Section => to::Fate::Section,
        tables::Fate::Note => to::Fate::Note,
        tables::Fate::Signature => to::Fate::Signature,
        tables::Fate::Stray => to::Fate::Stray,
    }
}

fn control(control: &tables::control::Control) -> to::Control {
    to::Control {
        measure: control.measure.clone(),
        period: control.period.map(|p| p.to_string()),
        cells: control.cells,
        all: control.all,
        used: control.used,
        rejected: control.rejected,
        unread: control.unread,
        blank: control.blank,
    }
}

fn table(schema: &Schema, row: &TableRow<'_>) -> to::Table {
    let table = row.table;
    to::Table {
        range: table.range.to_string(),
        kind: kind(table.kind),
        dataset: table.dataset.clone(),
        period: match row.periods.as_slice() {
            [one] => Some(one.to_string()),
            _ => None,
        },
        columns: table.columns.iter().map(|c| column(schema, c, table.layout)).collect(),
        rows: rows(&row.rows),
        controls: tables::control::controls(table).iter().map(control).collect(),
    }
}

fn column(schema: &Schema, column: &tables::Column, layout: Layout) -> to::Column {
    to::Column {
        column: match layout {
            Layout::Across => (column.index + 1).to_string(),
            Layout::Down | Layout::Long => column_letters(column.index),
        },
        heading: column.heading.iter().map(|label| told_label(schema, label)).collect(),
        measure: match &column.role {
            Role::Measure(id) => Some(id.clone()),
            _ => None,
        },
        period: column.period.as_ref().and_then(|p| p.period).map(|p| p.to_string()),
        reason: match column.reason {
            tables::Reason::Heading => to::Reason::Heading,
            tables::Reason::HeadingPath => to::Reason::HeadingPath,
            tables::Reason::Title => to::Reason::Title,
            tables::Reason::Typo => to::Reason::Typo,
            tables::Reason::Content => to::Reason::Content,
            tables::Reason::None => to::Reason::None,
        },
    }
}

fn rows(rows: &ledger::Rows) -> to::Rows {
    to::Rows { used: rows.used, total: rows.total, ignored: rows.ignored(), rejected: rows.rejected }
}

const fn kind(kind: tables::Kind) -> to::Kind {
    match kind {
        tables::Kind::Recap | tables::Kind::Villages => to::Kind::Recap,
        tables::Kind::Register => to::Kind::Register,
    }
}

fn observation(o: &tables::Observation) -> to::Observation {
    to::Observation {
        measure: o.measure.clone(),
        district: o.district.clone(),
        period: o.period.to_string(),
        value: o.value,
        cumulative: o.to_date,
        kind: kind(o.kind),
        used: o.used,
        source: origin(&o.source),
    }
}

fn origin(source: &tables::Source) -> to::Origin {
    let cell = source.cell();
    to::Origin {
        path: source.path.clone(),
        sheet: source.sheet.clone(),
        cell: cell.map(|c| c.to_string()),
        range: if cell.is_some() { None } else { source.range().map(|r| r.to_string()) },
        parts: source.parts.iter().map(origin).collect(),
    }
}

fn finding(summary: &Summary<'_>, finding: &crate::rules::Finding) -> to::Finding {
    let remark = &finding.remark;
    to::Finding {
        rule: to::Rule { code: finding.code, name: finding.name },
        severity: match finding.severity {
            schema::Severity::Error => to::Severity::Error,
            schema::Severity::Warning => to::Severity::Warning,
            schema::Severity::Info => to::Severity::Info,
        },
        message: summary.say(&remark.message),
        hint: summary.say(&remark.hint),
        place: to::Place {
            path: remark.place.path.clone(),
            sheet: remark.place.sheet.clone(),
            cell: remark.place.cell.map(|c| c.to_string()),
        },
        district: remark.district.clone(),
        period: remark.period.map(|p| p.to_string()),
        measure: remark.measure.clone(),
        found: remark.found.clone(),
        expected: remark.expected.clone(),
    }
}

fn indicator(summary: &Summary<'_>, value: &indicators::IndicatorValue) -> to::Indicator {
    let known = summary.outcome.schema.indicators.iter().find(|i| i.id == value.indicator);
    to::Indicator {
        indicator: value.indicator.clone(),
        district: value.district.clone(),
        period: value.period.to_string(),
        numerator: value.numerator.value,
        denominator: value.denominator.value,
        percent: value.percent.map(|p| p.to_string()),
        coverage: to::Coverage { have: value.have, of: value.of },
        missing: value.missing.clone(),
        status: match value.status {
            indicators::Status::Complete => to::Status::Complete,
            indicators::Status::Partial => to::Status::Partial,
            indicators::Status::Unavailable => to::Status::Unavailable,
        },
        target: value.target.map(|t| t.to_string()),
        achievement: value.achievement.map(|a| a.to_string()),
        reason: known.and_then(|i| summary.gap(i, value)),
    }
}
