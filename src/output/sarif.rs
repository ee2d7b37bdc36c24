//! Findings as SARIF 2.1.0, for tools that show what linters say.

use serde_json::{Value, json};

use crate::outcome::Outcome;
use crate::rules::RULES;
use crate::schema::Severity;
use crate::words::{Lang, Text};

/// All findings as one SARIF run. A cell is told as a logical location and, for tools that know only lines and columns,
/// as the row and column of its sheet.
///
/// # Errors
/// Where serialising fails, which is a fault of ours.
pub fn sarif(outcome: &Outcome<'_>, lang: Lang) -> Result<String, serde_json::Error> {
    let rules: Vec<Value> = RULES
        .iter()
        .map(|rule| {
            let title = Text::new(format!("{}.title", rule.name)).say(lang);
            json!({
                "id": rule.code,
                "name": rule.name,
                "shortDescription": {"text": title},
                "defaultConfiguration": {"level": level(rule.severity)},
            })
        })
        .collect();
    let results: Vec<Value> = outcome
        .findings
        .iter()
        .map(|finding| {
            let place = &finding.remark.place;
            let message = format!("{} {}", finding.remark.message.say(lang), finding.remark.hint.say(lang));
            let mut physical = json!({"artifactLocation": {"uri": place.path}});
            if let Some(cell) = place.cell {
                physical["region"] = json!({"startLine": cell.row + 1, "startColumn": cell.col + 1});
            }
            let mut location = json!({"physicalLocation": physical});
            if place.sheet.is_some() {
                location["logicalLocations"] = json!([{"fullyQualifiedName": place.to_string(), "kind": "cell"}]);
            }
            json!({
                "ruleId": finding.code,
                "level": level(finding.severity),
                "message": {"text": message},
                "locations": [location],
            })
        })
        .collect();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {"name": "iku", "version": env!("CARGO_PKG_VERSION"), "rules": rules}},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    serde_json::to_string_pretty(&log).map(|text| text + "\n")
}

const fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}
