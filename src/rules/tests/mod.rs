//! Tests of the catalogue and of the trickiest rules, on inboxes drawn as text.

mod keys;

use std::collections::BTreeSet;

use super::{Example, Facts, Finding, RULES, Reports, Rule, check, manual, timeline};
use crate::grids::drawn;
use crate::period::Period;
use crate::rules::manual::manual_id;
use crate::schema::{Schema, Severity, builtin};
use crate::tables::file::FileReading;
use crate::tables::observation::Observation;
use crate::tables::observe::observations;
use crate::tables::recognise::Recogniser;
use crate::words::{Lang, wordings};

/// The catalogue as the product promises it: group letter, name, severity.
const PROMISED: &str = "
F unreadable-file e, encrypted-file e, oversized-file e, duplicate-file i, ignored-file i
S no-known-table w, missing-column e, ambiguous-column e, unknown-heading i, unknown-period e, conflicting-period w, hidden-data w, external-link w, unexplained-label e
V not-a-count e, negative-count e, fractional-count e, ambiguous-number e, missing-count w, formula-error e, uncalculated-formula e, number-as-text i, shown-differs e
R part-exceeds-whole e, parts-do-not-sum w, numerator-exceeds-denominator e, percent-mismatch w
D unknown-district e, misspelt-district w, repeated-district e, missing-district w, total-mismatch e
P falling-cumulative e, missing-period w, implausible-change w
L repeated-identity e, missing-identity w, invalid-nik w, invalid-nib w, unknown-status e, unknown-village w, date-outside-period w, row-set-aside w
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

/// A sheet of UMKM by district, for a period.
fn umkm(period: &str, rows: &str) -> String {
    format!("DATA UMKM PER KECAMATAN\n{period}\n\nNo | Kecamatan | Jumlah UMKM\n{rows}")
}

/// A sheet of trainees by district, with the headings of its periods.
fn trainees(periods: &str, rows: &str) -> String {
    format!("REKAP PESERTA DIKLAT\nTAHUN 2023\n\nNo | Kecamatan | {periods}\n{rows}")
}

#[track_caller]
fn only<'f>(findings: &'f [Finding], name: &str) -> &'f Finding {
    let own: Vec<&Finding> = findings.iter().filter(|f| f.name == name).collect();
    assert_eq!(own.len(), 1, "{name} in {:#?}", findings.iter().map(|f| f.name).collect::<Vec<_>>());
    own[0]
}

#[track_caller]
fn none(findings: &[Finding], name: &str) {
    let own: Vec<String> = findings.iter().filter(|f| f.name == name).map(|f| f.remark.message.say(Lang::En)).collect();
    assert!(own.is_empty(), "{own:#?}");
}

#[test]
fn a_total_names_the_rows_that_its_formula_leaves_out() {
    let schema = builtin().unwrap();
    let sheet = umkm(
        "TRIWULAN I TAHUN 2023",
        "1 | Bangkala | 40\n2 | Binamu | 20\n3 | Kelara | 7\n4 | Rumbia | 5\nJUMLAH | < | =SUM(C5:C6)->60",
    );
    let findings = Inbox::drawn(&schema, &[("umkm.xlsx", &sheet)]).findings();
    let found = only(&findings, "total-mismatch");
    assert_eq!(found.remark.place.to_string(), "umkm.xlsx!Rekap!C9");
    assert_eq!((found.remark.found.as_deref(), found.remark.expected.as_deref()), (Some("60"), Some("72")));
    assert!(found.remark.message.say(Lang::En).ends_with("that is 12 too few."));
    assert!(found.remark.hint.say(Lang::En).contains("leaves out Kelara (C7) and Rumbia (C8)"));
    // A wrong total leaves the rows' own figures in use.
    assert!(found.remark.questions.is_empty());
}

#[test]
fn a_typed_total_names_the_row_that_makes_the_difference() {
    let schema = builtin().unwrap();
    let rows = "1 | Bangkala | 40\n2 | Binamu | 20\n3 | Kelara | 7\nJUMLAH | < | 60";
    let findings = Inbox::drawn(&schema, &[("umkm.xlsx", &umkm("TRIWULAN I TAHUN 2023", rows))]).findings();
    assert!(only(&findings, "total-mismatch").remark.hint.say(Lang::En).contains("Kelara (C7)"));
}

#[test]
fn two_files_that_disagree_are_one_finding_with_every_figure() {
    let schema = builtin().unwrap();
    let first = umkm("TRIWULAN I TAHUN 2023", "1 | Bangkala | 40\n2 | Binamu | 20\n3 | Kelara | 7");
    let second = umkm("TRIWULAN I TAHUN 2023", "1 | Bangkala | 41\n2 | Binamu | 20\n3 | Kelara | 9");
    let findings = Inbox::drawn(&schema, &[("a.xlsx", &first), ("b.xlsx", &second)]).findings();
    let found = only(&findings, "conflicting-sources");
    assert_eq!(found.remark.place.to_string(), "b.xlsx!Rekap!C5");
    let questioned: Vec<String> = found.remark.questions.iter().map(ToString::to_string).collect();
    // Most differ, so that the one that agrees may do so by chance.
    let cells = ["C5", "C6", "C7"];
    assert_eq!(questioned, ["a.xlsx", "b.xlsx"].map(|file| cells.map(|cell| format!("{file}!Rekap!{cell}"))).concat());
    assert!(found.remark.message.say(Lang::En).contains("Kelara – Enterprises: 9 (C7) and 7 (C7)"));

    // The one that says it is a revision replaces the other instead.
    let findings = Inbox::drawn(&schema, &[("a.xlsx", &first), ("a revisi.xlsx", &second)]).findings();
    none(&findings, "conflicting-sources");
    let found = only(&findings, "superseded-source");
    assert_eq!((found.severity, found.remark.place.to_string()), (Severity::Info, "a.xlsx".into()));
}

#[test]
fn a_running_total_questions_both_ends_of_its_fall() {
    let schema = builtin().unwrap();
    let sheet = trainees(
        "s.d. TW I | s.d. TW II | s.d. TW III",
        "1 | Bangkala | 9 | 7 | 12\n2 | Binamu | 3 | 3 | 4\n3 | Kelara | 1 | 2 | 2",
    );
    let findings = Inbox::drawn(&schema, &[("diklat.xlsx", &sheet)]).findings();
    let found = only(&findings, "falling-cumulative");
    assert_eq!(found.remark.place.to_string(), "diklat.xlsx!Rekap!D5");
    assert_eq!(found.remark.questions.len(), 2);
    none(&findings, "conflicting-sources");
    // A spike before the fall is named itself: without it nothing falls.
    let spike = trainees(
        "s.d. TW I | s.d. TW II | s.d. TW III | s.d. TW IV",
        "1 | Bangkala | 9 | 70 | 12 | 15\n2 | Binamu | 3 | 3 | 4 | 4\n3 | Kelara | 1 | 2 | 2 | 3",
    );
    let findings = Inbox::drawn(&schema, &[("diklat.xlsx", &spike)]).findings();
    assert_eq!(only(&findings, "falling-cumulative").remark.place.to_string(), "diklat.xlsx!Rekap!D5");
}

#[test]
fn a_running_total_must_be_what_its_quarters_add_up_to() {
    let schema = builtin().unwrap();
    let plain = trainees("TW I | TW II", "1 | Bangkala | 9 | 7\n2 | Binamu | 3 | 3\n3 | Kelara | 1 | 2");
    let total = trainees("s.d. TW II", "1 | Bangkala | 16\n2 | Binamu | 5\n3 | Kelara | 3");
    let findings = Inbox::drawn(&schema, &[("diklat.xlsx", &plain), ("kumulatif.xlsx", &total)]).findings();
    let found = only(&findings, "conflicting-sources");
    assert_eq!(found.remark.place.to_string(), "kumulatif.xlsx!Rekap!C6");
    assert_eq!((found.remark.found.as_deref(), found.remark.expected.as_deref()), (Some("5"), Some("6")));
    assert_eq!(found.remark.questions.len(), 3);
}

#[test]
fn a_leap_of_most_districts_is_said_once_for_the_regency() {
    let schema = builtin().unwrap();
    let before = umkm("TAHUN 2022", "1 | Bangkala | 8\n2 | Bontoramba | 2\n3 | Binamu | 19\n4 | Kelara | 12");
    let after = umkm("TAHUN 2023", "1 | Bangkala | 33\n2 | Bontoramba | 20\n3 | Binamu | 93\n4 | Kelara | 12");
    let inbox = Inbox::drawn(&schema, &[("2022/umkm.xlsx", &before), ("2023/umkm.xlsx", &after)]);
    let findings = inbox.findings();
    let found = only(&findings, "implausible-change");
    assert_eq!(found.remark.district.as_deref(), Some("73.04"));
    assert!(found.remark.message.say(Lang::Id).contains("naik dari 41 (Tahun 2022) menjadi 158 (Tahun 2023)"));
}

#[test]
fn quarters_to_come_may_be_empty_and_an_empty_column_is_said_once() {
    let schema = builtin().unwrap();
    let sheet = trainees(
        "Peserta TW I | Peserta TW II | Peserta TW III | Peserta TW IV",
        "1 | Bangkala | 9 | | 5 |\n2 | Binamu | 3 | | 4 |\n3 | Kelara | 1 | | |",
    );
    let findings = Inbox::drawn(&schema, &[("diklat.xlsx", &sheet)]).findings();
    let cells: Vec<String> = findings
        .iter()
        .filter(|f| f.name == "missing-count")
        .map(|f| f.remark.place.cell.unwrap().to_string())
        .collect();
    assert_eq!(cells, ["D4", "E7"]);
    none(&findings, "missing-period");
}

#[test]
fn a_column_is_not_missed_where_another_workbook_has_it() {
    let schema = builtin().unwrap();
    let heading = "DATA KOPERASI\nTRIWULAN IV TAHUN 2023\n\nNo | Kecamatan | ";
    let active = format!(
        "{heading}Koperasi Aktif | Koperasi Tidak Aktif\n1 | Bangkala | 23 | 19\n2 | Binamu | 33 | 61\n3 | Kelara | 12 | 7"
    );
    // One figure by itself is a part of what a division keeps, and misses nothing.
    let part = format!("{heading}Koperasi Aktif\n1 | Bangkala | 23\n2 | Binamu | 33\n3 | Kelara | 12");
    none(&Inbox::drawn(&schema, &[("aktif.xlsx", &part)]).findings(), "missing-column");
    let all = format!("{heading}Jumlah Koperasi\n1 | Bangkala | 42\n2 | Binamu | 94\n3 | Kelara | 19");
    let alone = Inbox::drawn(&schema, &[("aktif.xlsx", &active)]).findings();
    assert_eq!(only(&alone, "missing-column").remark.measure.as_deref(), Some("koperasi_total"));
    none(&Inbox::drawn(&schema, &[("aktif.xlsx", &active), ("jumlah.xlsx", &all)]).findings(), "missing-column");
}

#[test]
fn severities_are_data_and_two_runs_say_the_same() {
    let mut schema = builtin().unwrap();
    schema.levels.severities.insert("number-as-text".to_owned(), Severity::Warning);
    let sheet = umkm("TRIWULAN I TAHUN 2023", "1 | Bangkala | 40 unit\n2 | Binamu | x\n3 | Kelara | 7");
    let inbox = Inbox::drawn(&schema, &[("b.xlsx", &sheet), ("a.xlsx", &sheet)]);
    let (one, two) = (inbox.findings(), inbox.findings());
    assert!(one.iter().any(|f| f.name == "number-as-text" && f.severity == Severity::Warning));
    let said = |all: &[Finding]| all.iter().map(|f| format!("{} {:?}", f.code, f.remark)).collect::<Vec<_>>();
    assert_eq!(said(&one), said(&two));
    assert!(one.is_sorted_by_key(|f| (f.remark.place.clone(), f.code)));
}

#[test]
fn a_running_total_is_held_against_a_list_and_neither_is_used() {
    let schema = builtin().unwrap();
    let recap = trainees("s.d. TW II", "1 | Bangkala | 3\n2 | Binamu | 1\n3 | Kelara | 0");
    let list = "DAFTAR PESERTA DIKLAT\nTAHUN 2023\n\nNo | Nama Peserta | NIK | Kecamatan | Tanggal
1 | A B | \"7304010205870001\" | Bangkala | 5 Maret 2023
2 | C D | \"7304010205870002\" | Bangkala | 5 Juni 2023
3 | E F | \"7304010205870003\" | Binamu | 6 Juni 2023\n";
    let findings = Inbox::drawn(&schema, &[("peserta.xlsx", list), ("rekap.xlsx", &recap)]).findings();
    let found = only(&findings, "recap-register-mismatch");
    assert_eq!(found.remark.place.to_string(), "rekap.xlsx!Rekap!C5");
    assert_eq!((found.remark.found.as_deref(), found.remark.expected.as_deref()), (Some("3"), Some("2")));
    let questioned = |path: &str| found.remark.questions.iter().any(|place| place.path == path);
    assert!(questioned("peserta.xlsx") && questioned("rekap.xlsx"));
    none(&findings, "conflicting-sources");
}

#[test]
fn a_doubt_about_one_row_leaves_other_districts_and_counts_alone() {
    let schema = builtin().unwrap();
    let list = "DAFTAR KOPERASI\nTRIWULAN IV TAHUN 2023\n\nNo | Nama Koperasi | Badan Hukum | Kecamatan | Status
1 | A | 001/BH/2001 | Bangkala | Aktif
2 | B | 002/BH/2001 | Binamu | Aktif
3 | C | 003/BH/2001 | Bangkala |
4 | D | 004/BH/2001 | Binamu | Tidak Aktif\n";
    let inbox = Inbox::drawn(&schema, &[("kop.xlsx", list)]);
    let findings = inbox.findings();
    let found = only(&findings, "unknown-status");
    assert_eq!(found.remark.place.to_string(), "kop.xlsx!Rekap!E7");
    let all = observations(&inbox.files, &schema);
    let doubtful = all.iter().filter(|o| found.remark.questions.iter().any(|p| o.source.stands_on(p)));
    let said: Vec<String> = doubtful.map(|o| format!("{} {}", o.measure, o.district)).collect();
    assert_eq!(said, ["koperasi_aktif 73.04.01", "koperasi_tidak_aktif 73.04.01"]);
}

/// Cells and words of the findings of one rule.
fn of_rule(rule: &Rule, findings: &[Finding]) -> Vec<(Option<String>, String)> {
    let own = findings.iter().filter(|f| f.code == rule.code);
    own.map(|f| (f.remark.place.cell.map(|c| c.to_string()), f.remark.message.say(Lang::En))).collect()
}

/// An inbox that was read, with the year 2023 asked for.
pub(super) struct Inbox<'s> {
    schema: &'s Schema,
    files: Vec<FileReading>,
}

impl<'s> Inbox<'s> {
    fn of(schema: &'s Schema, examples: &[Example]) -> Self {
        Self::drawn(schema, &examples.iter().map(|e| (e.path, e.sheets)).collect::<Vec<_>>())
    }

    pub(super) fn drawn(schema: &'s Schema, workbooks: &[(&str, &str)]) -> Self {
        let recogniser = Recogniser::new(schema, Some(2023));
        let mut files: Vec<FileReading> = Vec::new();
        for (i, (path, sheets)) in workbooks.iter().enumerate() {
            let twin = workbooks[..i].iter().find(|(_, earlier)| earlier == sheets);
            let book = drawn(path, sheets);
            let own = if twin.is_none() { recogniser.workbook(path, &book) } else { Vec::new() };
            files.push(FileReading {
                path: (*path).to_owned(),
                sha256: String::new(),
                bytes: 0,
                format: None,
                saved: None,
                problem: None,
                letters: crate::tables::letters_of(&book, &own, schema),
                sheets: own,
                external_links: Vec::new(),
                same_as: twin.map(|(path, _)| (*path).to_owned()),
                revision: crate::tables::file::revision(path, schema),
            });
        }
        files.sort_by(|a, b| a.path.cmp(&b.path));
        crate::tables::set_withdrawn_aside(&mut files, schema);
        Self { schema, files }
    }

    /// All that is read, used or not.
    pub(super) fn observations(&self) -> Vec<Observation> {
        observations(&self.files, self.schema)
    }

    /// All findings; each is said in both languages, and no hole of a wording stays empty.
    pub(super) fn findings(&self) -> Vec<Finding> {
        let observations = observations(&self.files, self.schema);
        let through = observations.iter().map(|o| o.period.end_quarter()).max().unwrap_or(4);
        let reports = Reports::of(&self.files, &observations);
        let findings = check(&Facts {
            schema: self.schema,
            year: 2023,
            through: Period::quarter(2023, through),
            files: &self.files,
            ignored: &[],
            observations: &observations,
            reports: &reports,
            timeline: &timeline(self.schema, &reports, &observations),
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
