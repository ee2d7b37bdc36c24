//! The manual of a rule in either language, as plain text: English from its doc comment, Indonesian from its own file.

use std::sync::LazyLock;

use crate::rules::{Example, Rule};
use crate::schema::Severity;
use crate::words::{Lang, Text, say};

/// The sections of a rule's Indonesian manual.
#[derive(Debug, Clone, serde::Deserialize)]
pub struct Sections {
    /// What it checks.
    pub checks: String,
    /// Why it matters.
    pub why: String,
    /// An example in words.
    pub example: String,
    /// How to mend it.
    pub mend: String,
}

type Manuals = std::collections::BTreeMap<String, Sections>;

/// The file is part of the binary, and a test reads it, so a fault cannot reach a user.
static MANUALS: LazyLock<Manuals> =
    LazyLock::new(|| toml::from_str(include_str!("../words/manual.id.toml")).unwrap_or_default());

/// The Indonesian manual of a rule by its name.
pub fn manual_id(name: &str) -> Option<&'static Sections> {
    MANUALS.get(name)
}

/// The manual of a rule: name, code, severity, title, the sections, and its examples as drawn sheets.
pub fn manual(rule: &Rule, lang: Lang) -> String {
    let title = Text::new(format!("{}.title", rule.name)).say(lang);
    let mut text = format!("{} {} ({})\n{title}\n\n", rule.code, rule.name, severity(rule.severity, lang));
    text.push_str(&explanation(rule, lang));
    for (sheets, cell) in rule.fail {
        let heading = match cell {
            Some(cell) => Text::new("manual.fails_at").with("cell", *cell).say(lang),
            None => say(lang, "manual.fails"),
        };
        text.push_str(&format!("\n## {heading}\n\n{}", drawn(sheets)));
    }
    for sheets in rule.pass {
        text.push_str(&format!("\n## {}\n\n{}", say(lang, "manual.passes"), drawn(sheets)));
    }
    text
}

/// The name of a severity, in the user's language.
pub fn severity(severity: Severity, lang: Lang) -> String {
    say(
        lang,
        match severity {
            Severity::Error => "manual.error",
            Severity::Warning => "manual.warning",
            Severity::Info => "manual.info",
        },
    )
}

/// What a rule checks, why, and how to mend what it finds: its manual without name and examples.
pub fn explanation(rule: &Rule, lang: Lang) -> String {
    let Some(sections) = manual_id(rule.name).filter(|_| lang == Lang::Id) else {
        // A doc comment's lines begin with the space behind the slashes.
        let lines = rule.manual.lines().map(|line| line.strip_prefix(' ').unwrap_or(line));
        return lines.map(|line| format!("{line}\n")).collect();
    };
    let parts = [
        ("manual.checks", &sections.checks),
        ("manual.why", &sections.why),
        ("manual.example", &sections.example),
        ("manual.mend", &sections.mend),
    ];
    let said: Vec<String> =
        parts.iter().map(|(key, part)| format!("## {}\n\n{}\n", say(lang, key), part.trim())).collect();
    said.join("\n")
}

fn drawn(sheets: &[Example]) -> String {
    let mut text = String::new();
    for Example { path, sheets } in sheets {
        text.push_str(&format!("    {path}\n"));
        for line in sheets.lines() {
            text.push_str(format!("      {line}").trim_end());
            text.push('\n');
        }
    }
    text
}
