//! Every rule's own examples, put through the whole flow: those that pass are silent, those that fail speak at the cell
//! they promise.

use iku::batch::{Request, judge};
use iku::grids::drawn;
use iku::outcome::Outcome;
use iku::rules::{Example, RULES, Rule};
use iku::schema::Schema;
use iku::tables::Recogniser;
use iku::tables::file::FileReading;
use iku::words::Lang;

fn file(example: &Example, recogniser: &Recogniser<'_>, schema: &Schema) -> FileReading {
    let workbook = drawn(example.path, example.sheets);
    let sheets = recogniser.workbook(example.path, &workbook);
    FileReading {
        path: example.path.to_owned(),
        sha256: String::new(),
        bytes: 0,
        format: Some(workbook.format),
        modified: None,
        problem: None,
        letters: iku::tables::letters_of(&workbook, &sheets, schema),
        sheets,
        external_links: workbook.external_links.clone(),
        same_as: None,
        revision: iku::tables::file::revision(example.path, schema),
    }
}

fn outcome<'s>(schema: &'s Schema, examples: &[Example]) -> Outcome<'s> {
    let request = Request { year: Some(2023), ..Request::default() };
    let recogniser = Recogniser::new(schema, request.year);
    let mut files: Vec<FileReading> = examples.iter().map(|e| file(e, &recogniser, schema)).collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    // The same drawing under two names is the same file sent twice.
    for i in 1..files.len() {
        let drawing = |path: &str| examples.iter().find(|e| e.path == path).map(|e| e.sheets);
        if let Some(twin) = (0..i).find(|j| drawing(&files[*j].path) == drawing(&files[i].path)) {
            files[i].same_as = Some(files[twin].path.clone());
            files[i].sheets.clear();
        }
    }
    judge(schema, files, Vec::new(), &request).unwrap()
}

/// What was said, for a failure's message.
fn said(outcome: &Outcome<'_>) -> String {
    let line = |f: &iku::rules::Finding| {
        format!("{} {} {}: {}", f.code, f.name, f.remark.place, f.remark.message.say(Lang::En))
    };
    outcome.findings.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn speaks(outcome: &Outcome<'_>, rule: &Rule, cell: Option<&str>) -> bool {
    outcome
        .findings
        .iter()
        .any(|f| f.code == rule.code && cell.is_none_or(|c| f.remark.place.cell.is_some_and(|at| at.to_string() == c)))
}

#[test]
fn every_rule_keeps_the_promises_of_its_examples() {
    let schema = iku::schema::builtin().unwrap();
    let mut broken = Vec::new();
    for rule in RULES {
        for (n, (examples, cell)) in rule.fail.iter().enumerate() {
            let outcome = outcome(&schema, examples);
            if !speaks(&outcome, rule, *cell) {
                broken.push(format!("{} fail {n}: silent at {cell:?}; said\n{}", rule.name, said(&outcome)));
            }
        }
        for (n, examples) in rule.pass.iter().enumerate() {
            let outcome = outcome(&schema, examples);
            if speaks(&outcome, rule, None) {
                broken.push(format!("{} pass {n}: said\n{}", rule.name, said(&outcome)));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n\n"));
}
