//! Findings as SARIF 2.1.0, for tools that show what linters say.

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::outcome::Outcome;
use crate::place::Place;
use crate::rules::{RULES, explanation};
use crate::schema::Severity;
use crate::words::{Lang, Text, visible};

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
                "help": {"text": explanation(rule, lang)},
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
            let mut result = json!({
                "ruleId": finding.code,
                "level": level(finding.severity),
                "message": {"text": message},
                "locations": [],
                // The same fault at the same place, however its figures change.
                "partialFingerprints": {"ikuPlace/v1": fingerprint(finding.code, place, finding.remark.measure.as_deref())},
            });
            // What is missing from the inbox as a whole stands nowhere.
            if !place.path.is_empty() {
                let mut physical = json!({"artifactLocation": {"uri": uri(&place.path)}});
                if let Some(cell) = place.cell {
                    physical["region"] = json!({"startLine": cell.row + 1, "startColumn": cell.col + 1});
                }
                let mut location = json!({"physicalLocation": physical});
                if place.sheet.is_some() {
                    let name = visible(&place.to_string()).into_owned();
                    location["logicalLocations"] = json!([{"fullyQualifiedName": name, "kind": "cell"}]);
                }
                result["locations"] = json!([location]);
            }
            result
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

/// A path as an address relative to the inbox: what no address can hold is written as its bytes.
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => uri.push(char::from(byte)),
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}

/// What stays the same of a finding from run to run.
fn fingerprint(code: &str, place: &Place, measure: Option<&str>) -> String {
    let digest = Sha256::digest(format!("{code}\n{place}\n{}", measure.unwrap_or_default()));
    digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

const fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}
