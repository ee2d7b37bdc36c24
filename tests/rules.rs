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
        saved: None,
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

const DISTRICTS: [&str; 4] = ["Bangkala", "Binamu", "Kelara", "Rumbia"];

/// A recap with a title, whose rows are these.
fn recap(path: String, rows: impl Iterator<Item = String>) -> Example {
    let mut sheet = "DATA KOPERASI AKTIF DAN TIDAK AKTIF\nTRIWULAN IV TAHUN 2023\n\n\
                     No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi\n"
        .to_owned();
    rows.for_each(|row| sheet += &row);
    Example { path: path.leak(), sheets: sheet.leak() }
}

/// `n` divisions that contradict one another.
fn contradicting(n: usize) -> Vec<Example> {
    let rows = |i: usize| {
        (0..4).map(move |k| format!("{} | {} | {} | {} | {}\n", k + 1, DISTRICTS[k], 10 + i, 5 + k, 15 + i + k))
    };
    (0..n).map(|i| recap(format!("kop kiriman {i}.xlsx"), rows(i))).collect()
}

/// A recap that says every district `n` times.
fn repeating(n: usize) -> Vec<Example> {
    let rows = (0..4 * n).map(|i| format!("{} | {} | {i} | 5 | {}\n", i + 1, DISTRICTS[i % 4], i + 5));
    vec![recap("kop tw4.xlsx".to_owned(), rows)]
}

/// A list of `4 n` participants, none of whom has a sound NIK or a district.
fn unsound(n: usize) -> Vec<Example> {
    let mut list = "DAFTAR PESERTA PELATIHAN\nTRIWULAN IV TAHUN 2023\n\nNo | Nama | NIK | Kecamatan\n".to_owned();
    for i in 0..4 * n {
        list += &format!("{} | Peserta {i} | \"12{i}\" | {}\n", i + 1, if i % 2 == 0 { "Atas Awan" } else { "Binamu" });
    }
    vec![Example { path: "peserta.xlsx", sheets: list.leak() }]
}

/// Makes a trouble of some size.
type Kind = fn(usize) -> Vec<Example>;

/// What a run says: findings, bytes of what they say, places that they question.
fn cost(schema: &Schema, examples: &[Example]) -> [usize; 3] {
    let outcome = outcome(schema, examples);
    let questions = outcome.findings.iter().map(|f| f.remark.questions.len()).sum();
    [outcome.findings.len(), said(&outcome).len(), questions]
}

#[test]
fn trouble_costs_no_more_than_its_input() {
    let schema = iku::schema::builtin().unwrap();
    let kinds: [(&str, Kind); 3] = [("contradicting", contradicting), ("repeating", repeating), ("unsound", unsound)];
    for (kind, of) in kinds {
        let costs = [40, 80, 160].map(|n| cost(&schema, &of(n)));
        for pair in costs.windows(2) {
            for (before, after) in pair[0].iter().zip(&pair[1]) {
                assert!(*after <= before * 2 + before / 5 + 8, "{kind}: {costs:?}");
            }
        }
        // Nobody reads thousands of findings of one cause.
        assert!(costs[2][0] < 450, "{kind}: {costs:?}");
    }
}

#[test]
fn divisions_that_contradict_one_another_are_one_finding_that_names_some() {
    let schema = iku::schema::builtin().unwrap();
    let outcome = outcome(&schema, &contradicting(5));
    let found: Vec<_> = outcome.findings.iter().filter(|f| f.name == "conflicting-sources").collect();
    assert_eq!(found.len(), 1, "{}", said(&outcome));
    let message = found[0].remark.message.say(Lang::En);
    let names = "kop kiriman 0.xlsx (Rekap), kop kiriman 1.xlsx (Rekap), kop kiriman 2.xlsx (Rekap), and 2 others";
    assert!(message.contains(names), "{message}");
    assert!(message.contains("Bangkala – Active cooperatives: 10 (C5) / 11 (C5) / 12 (C5) / …, Bangkala"), "{message}");
    assert_eq!(found[0].remark.place.to_string(), "kop kiriman 1.xlsx!Rekap!C5");
    assert!(
        outcome
            .observations
            .iter()
            .all(|o| o.used == (o.measure == "koperasi_tidak_aktif" && o.source.path.contains("0")))
    );
}
