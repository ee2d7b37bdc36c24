//! How states are called: the keys of their wordings, in one place for every format.

use crate::grids::{Format, Kind as Content, ReadProblem, WhyIgnored};
use crate::indicators::Status;
use crate::output::ledger::SourceStatus;
use crate::schema::Severity;
use crate::tables::{Fate, Kind, NoTable};
use crate::words::{Lang, Text, say};

/// A severity.
pub const fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "workbook.severity.error",
        Severity::Warning => "workbook.severity.warning",
        Severity::Info => "workbook.severity.info",
    }
}

/// What a severity means.
pub const fn severity_means(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "workbook.severity.error_means",
        Severity::Warning => "workbook.severity.warning_means",
        Severity::Info => "workbook.severity.info_means",
    }
}

/// Whether an indicator covers everything.
pub const fn status(status: Status) -> &'static str {
    match status {
        Status::Complete => "workbook.status.complete",
        Status::Partial => "workbook.status.partial",
        Status::Unavailable => "workbook.status.unavailable",
    }
}

/// What a table's records are.
pub const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Recap => "workbook.kind.recap",
        Kind::Villages => "workbook.kind.villages",
        Kind::Register => "workbook.kind.register",
    }
}

/// What became of a row.
pub const fn fate(fate: Fate) -> &'static str {
    match fate {
        Fate::Used => "workbook.fate.used",
        Fate::Total => "workbook.fate.total",
        Fate::Rejected => "workbook.fate.rejected",
        Fate::Title => "workbook.fate.title",
        Fate::Heading => "workbook.fate.heading",
        Fate::Numbering => "workbook.fate.numbering",
        Fate::Section => "workbook.fate.section",
        Fate::Note => "workbook.fate.note",
        Fate::Signature => "workbook.fate.signature",
        Fate::Stray => "workbook.fate.stray",
    }
}

/// What became of a file.
pub const fn source(status: SourceStatus) -> &'static str {
    match status {
        SourceStatus::Used => "workbook.source.used",
        SourceStatus::PartlyUsed => "workbook.source.partly_used",
        SourceStatus::Unused => "workbook.source.unused",
        SourceStatus::Unreadable => "workbook.source.unreadable",
        SourceStatus::Duplicate => "workbook.source.duplicate",
        SourceStatus::Superseded => "workbook.source.superseded",
    }
}

/// A workbook's format, as its files are named.
pub const fn format(format: Format) -> &'static str {
    match format {
        Format::Xlsx => "xlsx",
        Format::Xls => "xls",
        Format::Xlsb => "xlsb",
        Format::Ods => "ods",
    }
}

/// Why a file gave no workbook.
pub fn problem(lang: Lang, problem: &ReadProblem) -> String {
    let key = match problem {
        ReadProblem::Empty => "workbook.problem.empty",
        ReadProblem::NotAWorkbook(content) => return contents(lang, *content),
        ReadProblem::Encrypted => "workbook.problem.encrypted",
        ReadProblem::Damaged(_) => "workbook.problem.damaged",
        ReadProblem::Oversized { .. } => "workbook.problem.oversized",
        ReadProblem::Unreachable(_) => "workbook.problem.unreachable",
    };
    say(lang, key)
}

/// Why a file was left alone.
pub fn why_ignored(lang: Lang, why: &WhyIgnored) -> String {
    let key = match why {
        WhyIgnored::LockFile => "workbook.ignored.lock_file",
        WhyIgnored::HiddenFile => "workbook.ignored.hidden_file",
        WhyIgnored::OtherKind(content) => return contents(lang, *content),
        WhyIgnored::Link => "workbook.ignored.link",
        WhyIgnored::Unreachable(_) => "workbook.ignored.unreachable",
    };
    say(lang, key)
}

/// That a file is no workbook, and what it is instead.
fn contents(lang: Lang, content: Content) -> String {
    let key = match content {
        Content::Html => "workbook.content.html",
        Content::Csv => "workbook.content.csv",
        Content::Xml2003 => "workbook.content.xml2003",
        Content::Document => "workbook.content.document",
        Content::Pdf => "workbook.content.pdf",
        Content::Picture => "workbook.content.picture",
        Content::Archive => "workbook.content.archive",
        Content::Unknown => "workbook.content.unknown",
    };
    Text::new("workbook.content.not_a_workbook").with("content", say(lang, key)).say(lang)
}

/// Why a sheet holds no table.
pub fn no_table(lang: Lang, why: &NoTable) -> String {
    let text = match why {
        NoTable::Empty => Text::new("workbook.no_table.empty"),
        NoTable::NoDistricts { nearest: None } => Text::new("workbook.no_table.no_districts"),
        NoTable::NoDistricts { nearest: Some((cell, label)) } => {
            Text::new("workbook.no_table.nearest").with("cell", *cell).with("label", label)
        }
        NoTable::NoHeadings { districts } => Text::new("workbook.no_table.no_headings").with("range", *districts),
        NoTable::Unreadable(_) => Text::new("workbook.no_table.unreadable"),
        NoTable::Register => Text::new("workbook.no_table.register"),
    };
    text.say(lang)
}
