//! Tests of the catalogue and of the trickiest rules, on inboxes drawn as text.

use std::collections::BTreeSet;

use super::{Example, Facts, Finding, RULES, Rule, check, manual};
use crate::grids::drawn;
use crate::period::Period;
use crate::rules::manual::manual_id;
use crate::schema::{Schema, Severity, builtin};
use crate::tables::file::FileReading;
use crate::tables::observe::observations;
use crate::tables::recognise::Recogniser;
use crate::words::{Lang, wordings};

/// The catalogue as the product promises it, registers left out: group letter, name, severity.
const PROMISED: &str = "
F unreadable-file e, encrypted-file e, oversized-file e, duplicate-file i, ignored-file i
S no-known-table w, missing-column e, ambiguous-column e, unknown-heading i, unknown-period e, conflicting-period w, hidden-data w, external-link w
V not-a-count e, negative-count e, fractional-count e, ambiguous-number e, missing-count w, formula-error e, uncalculated-formula e, number-as-text i
R part-exceeds-whole e, parts-do-not-sum w, numerator-exceeds-denominator e
D unknown-district e, misspelt-district w, repeated-district e, missing-district w, total-mismatch e
P falling-cumulative e, missing-period w, implausible-change w
X conflicting-sources e, superseded-source i, recap-register-mismatch e, missing-submission w
I zero-denominator e, incomplete-coverage w
";

#[test]
fn the_catalogue_is_the_promised_one_in_its_order() {
    let mut promised = Vec::new();
    for line in PROMISED.lines().filter(|l| !l.is_empty()) {
        let (group, rules) = line.split_once(' ').unwrap();
        for rule in rules.split(", ") {
            let (name, severity) = rule.split_once(' ').unwrap();
            promised.push(format!("{group} {name} {severity}"));
        }
    }
    let letter = |severity| match severity {
        Severity::Error => 'e',
        Severity::Warning => 'w',
        Severity::Info => 'i',
    };
    let ours: Vec<String> =
        RULES.iter().map(|r| format!("{} {} {}", &r.code[..1], r.name, letter(r.severity))).collect();
    assert_eq!(ours, promised);
    let codes: BTreeSet<&str> = RULES.iter().map(|r| r.code).collect();
    assert_eq!(codes.len(), RULES.len());
    assert!(codes.iter().all(|c| c.len() == 4 && c[1..].parse::<u16>().is_ok()));
}

#[test]
fn every_rule_has_its_manual_and_its_words_in_both_languages() {
    for rule in RULES {
        let sections = ["What it checks", "Why it matters", "Example", "How to mend it"];
        let found: Vec<&str> = rule.manual.lines().filter_map(|l| l.strip_prefix(" ## ")).collect();
        assert_eq!(found, sections, "{}", rule.name);
        let indonesian = manual_id(rule.name).unwrap_or_else(|| panic!("no Indonesian manual of {}", rule.name));
        for part in [&indonesian.checks, &indonesian.why, &indonesian.example, &indonesian.mend] {
            assert!(part.len() > 10, "{}", rule.name);
        }
        for lang in [Lang::Id, Lang::En] {
            for key in ["title", "message", "hint"] {
                let any = wordings(lang).keys().any(|k| k.starts_with(&format!("{}.{key}", rule.name)));
                assert!(any, "{} has no {key}", rule.name);
            }
            let text = manual(rule, lang);
            assert!(text.starts_with(&format!("{} {} (", rule.code, rule.name)) && !text.contains("manual."), "{text}");
        }
        // A rule without a sheet that fails it must say why.
        assert!(!rule.fail.is_empty() || rule.manual.contains("drawn"), "{}", rule.name);
    }
}

#[test]
fn drawn_examples_pass_and_fail_as_the_manual_says() {
    let schema = builtin().unwrap();
    let mut wrong = Vec::new();
    // Group I needs indicators, which are computed after these rules.
    for rule in RULES.iter().filter(|r| !r.code.starts_with('I')) {
        for examples in rule.pass {
            let found = of_rule(rule, &Inbox::of(&schema, examples).findings());
            if !found.is_empty() {
                wrong.push(format!("{} should pass: {found:#?}", rule.name));
            }
        }
        for (examples, cell) in rule.fail {
            let found = of_rule(rule, &Inbox::of(&schema, examples).findings());
            let wanted = cell.map(str::to_owned);
            if !found.iter().any(|(at, _)| *at == wanted) {
                wrong.push(format!("{} should fail at {wanted:?}: {found:#?}", rule.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
#[ignore]
fn show() {
    let schema = builtin().unwrap();
    for rule in RULES {
        let all = rule.pass.iter().map(|e| ("pass", *e)).chain(rule.fail.iter().map(|(e, _)| ("FAIL", *e)));
        for (what, examples) in all {
            println!("### {} {what}", rule.name);
            let inbox = Inbox::of(&schema, examples);
            inbox.findings();
            let request = crate::batch::Request { year: Some(2023), ..Default::default() };
            let outcome = crate::batch::judge(&schema, inbox.files, vec![], &request);
            for f in outcome.findings {
                if ["missing-district", "missing-submission"].contains(&f.name) && f.name != rule.name {
                    continue;
                }
                println!(
                    "  {} {} {}\n     {}\n     {}",
                    f.code,
                    f.name,
                    f.remark.place,
                    f.remark.message.say(Lang::Id),
                    f.remark.hint.say(Lang::Id)
                );
            }
        }
    }
}

/// Cells and words of the findings of one rule.
fn of_rule(rule: &Rule, findings: &[Finding]) -> Vec<(Option<String>, String)> {
    let own = findings.iter().filter(|f| f.code == rule.code);
    own.map(|f| (f.remark.place.cell.map(|c| c.to_string()), f.remark.message.say(Lang::En))).collect()
}

/// An inbox that was read, with the year 2023 asked for.
struct Inbox<'s> {
    schema: &'s Schema,
    files: Vec<FileReading>,
}

impl<'s> Inbox<'s> {
    fn of(schema: &'s Schema, examples: &[Example]) -> Self {
        let recogniser = Recogniser::new(schema, Some(2023));
        let mut files: Vec<FileReading> = examples
            .iter()
            .map(|Example { path, sheets }| FileReading {
                path: (*path).to_owned(),
                sha256: String::new(),
                bytes: 0,
                format: None,
                modified: None,
                problem: None,
                sheets: recogniser.workbook(path, &drawn(path, sheets)),
                external_links: Vec::new(),
                same_as: examples
                    .iter()
                    .take_while(|e| e.path != *path)
                    .find(|e| e.sheets == *sheets)
                    .map(|e| e.path.to_owned()),
                revision: path.contains("revisi"),
            })
            .collect();
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Self { schema, files }
    }

    /// All findings; each is said in both languages, and no hole of a wording stays empty.
    fn findings(&self) -> Vec<Finding> {
        let read: Vec<FileReading> = self.files.iter().filter(|f| f.same_as.is_none()).cloned().collect();
        let observations = observations(&read, self.schema);
        let through = observations.iter().map(|o| o.period.end_quarter()).max().unwrap_or(4);
        let findings = check(&Facts {
            schema: self.schema,
            year: 2023,
            through: Period::quarter(2023, through),
            files: &self.files,
            ignored: &[],
            observations: &observations,
            indicators: &[],
        });
        for finding in &findings {
            for lang in [Lang::Id, Lang::En] {
                for text in [&finding.remark.message, &finding.remark.hint] {
                    let said = text.say(lang);
                    assert!(!said.contains(['{', '}']) && said != text.key(), "{said}");
                }
            }
        }
        findings
    }
}
