//! What users see when they type: exit status, words, and what stands in the output folder afterwards.

#[path = "support/command.rs"]
mod command;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, SystemTime};

use command::{Ran, arg, command, iku, ran};
use serde_json::Value;
use tempfile::TempDir;

const STORY: &str = "fixtures/jeneponto-2025";
const CLEAN: &str = "fixtures/ods";
const OUTPUTS: [&str; 4] = ["data-iku.csv", "konsolidasi-iku.xlsx", "laporan-validasi.json", "laporan-validasi.xlsx"];

/// A folder with a copy of an inbox and a place for outputs.
struct Desk {
    dir: TempDir,
}

impl Desk {
    fn with(inbox: &str) -> Self {
        let desk = Self { dir: tempfile::tempdir().unwrap() };
        for (path, bytes) in files(Path::new(inbox)) {
            desk.put(&format!("kiriman/{path}"), &bytes);
        }
        desk
    }

    /// Writes a file.
    fn put(&self, path: &str, bytes: &[u8]) -> PathBuf {
        let path = self.dir.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, bytes).unwrap();
        path
    }

    fn inbox(&self) -> PathBuf {
        self.dir.path().join("kiriman")
    }

    fn out(&self) -> PathBuf {
        self.dir.path().join("hasil")
    }

    #[track_caller]
    fn run(&self, more: &[&str]) -> Ran {
        let (inbox, out) = (self.inbox(), self.out());
        iku(&[&["run", arg(&inbox), "--out", arg(&out)], more].concat())
    }

    fn outputs(&self) -> BTreeMap<String, Vec<u8>> {
        files(&self.out())
    }
}

/// All files below a folder, by path.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    for entry in walkdir::WalkDir::new(folder).into_iter().flatten().filter(|e| e.file_type().is_file()) {
        let path = entry.path().strip_prefix(folder).unwrap().to_string_lossy().replace('\\', "/");
        files.insert(path, std::fs::read(entry.path()).unwrap());
    }
    files
}

#[track_caller]
fn same(left: &BTreeMap<String, Vec<u8>>, right: &BTreeMap<String, Vec<u8>>) {
    assert_eq!(left.keys().collect::<Vec<_>>(), right.keys().collect::<Vec<_>>());
    let other: Vec<&String> =
        left.iter().filter(|(path, bytes)| right[*path] != **bytes).map(|(path, _)| path).collect();
    assert!(other.is_empty(), "other bytes: {other:?}");
}

#[test]
fn nothing_wrong_is_exit_0_and_warnings_count_only_where_asked() {
    let desk = Desk::with(CLEAN);
    assert_eq!(desk.run(&[]).exit, 0);
    assert_eq!(desk.run(&["--strict"]).exit, 1);
}

#[test]
fn an_error_is_exit_1_and_everything_is_written_all_the_same() {
    let desk = Desk::with(STORY);
    let ran = desk.run(&[]);
    assert_eq!((ran.exit, ran.complained.as_str()), (1, ""));
    assert_eq!(desk.outputs().keys().collect::<Vec<_>>(), OUTPUTS);
    for name in OUTPUTS {
        assert!(ran.said.contains(name), "{name} is not told:\n{}", ran.said);
    }
    assert!(ran.said.contains("kelembagaan/Rekap Koperasi 2025.xlsx!Rekap 2025!F10: Bontoramba"), "{}", ran.said);
}

#[test]
fn exit_2_leaves_what_stood_there_untouched() {
    let desk = Desk::with(CLEAN);
    desk.run(&["--lang", "en"]);
    desk.put("hasil/catatan saya.txt", b"milik saya");
    let before = desk.outputs();
    let (inbox, out) = (desk.inbox(), desk.out());
    let (inbox, out) = (arg(&inbox), arg(&out));
    let empty = tempfile::tempdir().unwrap();
    let broken = tempfile::tempdir().unwrap();
    std::fs::write(broken.path().join("levels.toml"), "name_similarity = 7\n").unwrap();
    let nowhere = empty.path().join("tidak ada");
    for args in [
        vec!["run", "--out", out],
        vec!["run", inbox],
        vec!["run", inbox, "--out", out, "--through", "Q5"],
        vec!["run", inbox, "--out", out, "--year", "dua ribu"],
        vec!["run", inbox, "--out", out, "--jobs", "0"],
        vec!["run", inbox, "--out", out, "--cepat"],
        vec!["run", arg(&nowhere), "--out", out],
        vec!["run", arg(empty.path()), "--out", out],
        vec!["run", "fixtures/empty-inbox", "--out", out],
        vec!["run", inbox, "--out", out, "--schemas", arg(broken.path())],
        vec!["run", inbox, "--out", out, "--schemas", arg(&nowhere)],
    ] {
        let ran = iku(&args);
        assert_eq!(ran.exit, 2, "{args:?}\n{}{}", ran.said, ran.complained);
        assert!(!ran.complained.is_empty() && ran.said.is_empty(), "{args:?}: {}", ran.said);
        same(&before, &desk.outputs());
    }
}

#[test]
fn outputs_take_their_places_together_or_not_at_all() {
    let desk = Desk::with(CLEAN);
    desk.run(&["--lang", "en"]);
    // A folder stands where the last output belongs, so it cannot take its place.
    std::fs::remove_file(desk.out().join("data-iku.csv")).unwrap();
    desk.put("hasil/data-iku.csv/x", b"x");
    let before = desk.outputs();
    let ran = desk.run(&[]);
    assert_eq!(ran.exit, 2, "{}", ran.said);
    assert!(ran.complained.contains("data-iku.csv"), "{}", ran.complained);
    same(&before, &desk.outputs());
}

#[test]
fn an_output_folder_that_cannot_be_made_is_exit_2() {
    let desk = Desk::with(CLEAN);
    desk.put("hasil", b"a file");
    assert_eq!(desk.run(&[]).exit, 2);
    assert_eq!(std::fs::read(desk.out()).unwrap(), b"a file");
}

#[test]
fn outputs_among_the_submissions_are_refused() {
    let desk = Desk::with(CLEAN);
    let inbox = desk.inbox();
    let before = files(&inbox);
    for out in [inbox.clone(), inbox.join("hasil"), inbox.join("x/../y")] {
        assert_eq!(iku(&["run", arg(&inbox), "--out", arg(&out)]).exit, 2, "{}", out.display());
    }
    same(&before, &files(&inbox));
}

/// Neither when the files were copied, nor where and when this runs, nor how many are read at a time changes a byte.
#[test]
fn the_same_inbox_gives_the_same_bytes() {
    let (one, other) = (Desk::with(STORY), Desk::with(STORY));
    for (path, _) in files(&other.inbox()) {
        let day = SystemTime::UNIX_EPOCH + Duration::from_secs(1_500_000_000);
        let file = std::fs::File::options().write(true).open(other.inbox().join(path)).unwrap();
        file.set_modified(day).unwrap();
    }
    // In another folder, with other files beside it.
    other.put("hasil/catatan saya.txt", b"milik saya");
    one.run(&["--jobs", "1"]);
    let mut elsewhere = command(&["run", arg(&other.inbox()), "--out", arg(&other.out()), "--jobs", "4"]);
    ran(elsewhere.env("TZ", "Asia/Makassar").env("LC_ALL", "de_DE.UTF-8").env("LANG", "de_DE.UTF-8"));
    std::fs::remove_file(other.out().join("catatan saya.txt")).unwrap();
    same(&one.outputs(), &other.outputs());
    let first = one.outputs();
    one.run(&[]);
    same(&first, &one.outputs());
}

#[test]
fn the_date_inside_outputs_can_be_given() {
    let desk = Desk::with(CLEAN);
    let (inbox, out) = (desk.inbox(), desk.out());
    let dated = |seconds: &str| {
        ran(command(&["run", arg(&inbox), "--out", arg(&out)]).env("SOURCE_DATE_EPOCH", seconds));
        desk.outputs().remove("konsolidasi-iku.xlsx").unwrap()
    };
    let first = dated("1700000000");
    assert_ne!(first, dated("1760000000"));
    assert_eq!(first, dated("1700000000"));
}

#[test]
fn the_inbox_is_never_written_to() {
    let desk = Desk::with(STORY);
    let inbox = desk.inbox();
    let dates = || {
        let entries = walkdir::WalkDir::new(&inbox).sort_by_file_name().into_iter().flatten();
        entries.map(|e| (e.path().to_owned(), e.metadata().unwrap().modified().unwrap())).collect::<Vec<_>>()
    };
    let (before, before_dates) = (files(&inbox), dates());
    for args in [vec!["check"], vec!["inspect"], vec!["run", "--out", arg(&desk.out())]] {
        let path = if args[0] == "inspect" { inbox.join("pemberdayaan/Izin Usaha.ods") } else { inbox.clone() };
        assert!(iku(&[&args[..], &[arg(&path)]].concat()).exit < 2, "{args:?}");
        same(&before, &files(&inbox));
        assert_eq!(before_dates, dates(), "{args:?}");
    }
}

#[test]
fn a_run_that_is_killed_leaves_whole_files() {
    let desk = Desk::with(STORY);
    desk.run(&[]);
    let new = desk.outputs();
    desk.run(&["--lang", "en"]);
    let old = desk.outputs();
    let (inbox, out) = (desk.inbox(), desk.out());
    let begun = std::time::Instant::now();
    desk.run(&["--lang", "en"]);
    let whole = begun.elapsed();
    for part in 1..=8 {
        let mut child = command(&["run", arg(&inbox), "--out", arg(&out)]);
        let mut child = child.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(whole * part / 8);
        let _ = child.kill();
        child.wait().unwrap();
        for name in OUTPUTS {
            let bytes = std::fs::read(out.join(name)).unwrap();
            assert!(bytes == old[name] || bytes == new[name], "{name} is neither the old file nor the new one");
        }
    }
    // And the next run finds its way.
    assert_eq!(desk.run(&[]).exit, 1);
    assert!(new.iter().all(|(name, bytes)| std::fs::read(out.join(name)).unwrap() == *bytes));
}

#[test]
fn quiet_says_nothing_and_check_writes_nothing() {
    let desk = Desk::with(STORY);
    let ran = desk.run(&["--quiet"]);
    assert_eq!((ran.exit, ran.said.as_str(), ran.complained.as_str()), (1, "", ""));
    let desk = Desk::with(STORY);
    assert_eq!(iku(&["check", arg(&desk.inbox())]).exit, 1);
    assert!(!desk.out().exists());
}

#[test]
fn findings_can_be_read_by_programs() {
    let report = iku(&["check", STORY, "--format", "json"]);
    assert_eq!(report.exit, 1);
    let report: Value = serde_json::from_str(&report.said).unwrap();
    let desk = Desk::with(STORY);
    desk.run(&[]);
    let written: Value = serde_json::from_slice(&desk.outputs()["laporan-validasi.json"]).unwrap();
    assert_eq!(report, written);

    let sarif: Value = serde_json::from_str(&iku(&["check", STORY, "--format", "sarif"]).said).unwrap();
    assert_eq!(sarif["version"], "2.1.0");
    let results = sarif["runs"][0]["results"].as_array().unwrap();
    assert_eq!(results.len(), report["findings"].as_array().unwrap().len());
    assert!(results.iter().any(|r| r["ruleId"] == "R301" && r["level"] == "error"), "{results:#?}");
}

#[test]
fn colours_are_for_terminals_that_want_them() {
    let coloured = |name: &str| ran(command(&["check", STORY]).env(name, "1")).said.contains('\u{1b}');
    assert!(!iku(&["check", STORY]).said.contains('\u{1b}'));
    assert!(coloured("CLICOLOR_FORCE"));
    assert!(!coloured("NO_COLOR"));
}

#[test]
fn a_pipe_that_closes_is_no_fault() {
    let mut child = command(&["rule", "--lang", "en"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
}

#[test]
fn a_rule_is_found_by_code_or_name_in_either_language() {
    let manual = iku(&["rule", "R301"]);
    assert_eq!(manual.exit, 0);
    assert_eq!(manual.said, iku(&["rule", "part-exceeds-whole"]).said);
    assert_eq!(manual.said, iku(&["rule", "r301"]).said);
    insta::assert_snapshot!("manual-id", manual.said);
    insta::assert_snapshot!("manual-en", iku(&["rule", "R301", "--lang", "en"]).said);
    assert_eq!(iku(&["rule", "R999"]).exit, 2);
    let list = iku(&["rule"]).said;
    assert!(iku::rules::RULES.iter().all(|rule| list.contains(rule.code) && list.contains(rule.name)));
}

#[test]
fn a_folder_of_schemas_is_checked_before_it_is_used() {
    assert_eq!(iku(&["schema", "check", "schemas"]).exit, 0);
    let dir = tempfile::tempdir().unwrap();
    let levels = std::fs::read_to_string("schemas/levels.toml").unwrap();
    let line = levels.lines().position(|line| line.starts_with("name_similarity")).unwrap() + 1;
    std::fs::write(dir.path().join("levels.toml"), levels.replacen("= \"0.80\"", "= \"dua\"", 1)).unwrap();
    let ran = iku(&["schema", "check", arg(dir.path())]);
    assert_eq!(ran.exit, 2);
    assert!(ran.complained.contains(&format!("levels.toml:{line}:")), "{}", ran.complained);
    let schemas: Value = serde_json::from_str(&iku(&["schema"]).said).unwrap();
    assert!(schemas.as_object().unwrap().len() >= 5);
}

#[test]
fn several_inboxes_are_one_run_and_each_path_says_which() {
    let out = tempfile::tempdir().unwrap();
    let ran = iku(&["run", "fixtures/ods", "fixtures/transposed", "--out", arg(out.path()), "--quiet"]);
    assert_eq!(ran.exit, 0, "{}", ran.complained);
    let report: Value = serde_json::from_slice(&files(out.path())["laporan-validasi.json"]).unwrap();
    let paths: Vec<&str> = report["sources"].as_array().unwrap().iter().map(|s| s["path"].as_str().unwrap()).collect();
    assert_eq!(paths, ["ods/koperasi tw4.ods", "transposed/koperasi tw II.xlsx"]);
}

#[test]
fn through_ends_the_year_earlier() {
    let report = iku(&["check", STORY, "--format", "json", "--through", "Q2"]);
    let report: Value = serde_json::from_str(&report.said).unwrap();
    assert_eq!(report["run"]["through"], "2025-Q2");
    let periods: Vec<&str> =
        report["indicators"].as_array().unwrap().iter().map(|i| i["period"].as_str().unwrap()).collect();
    assert!(periods.contains(&"2025-Q2") && !periods.contains(&"2025-Q3"));
}

/// The command reference: every command's help in both languages.
#[test]
fn help_tells_every_command_in_both_languages() {
    for lang in ["id", "en"] {
        let commands: [&[&str]; 7] =
            [&[], &["run"], &["check"], &["inspect"], &["rule"], &["schema"], &["schema", "check"]];
        let mut reference = String::new();
        for name in commands {
            let ran = iku(&[name, &["--help", "--lang", lang]].concat());
            assert_eq!((ran.exit, ran.complained.as_str()), (0, ""), "{name:?}");
            reference += &format!("$ iku {}\n{}\n", [name, &["--help"]].concat().join(" "), ran.said);
        }
        insta::assert_snapshot!(format!("help-{lang}"), reference);
    }
    assert_eq!(iku(&["--version"]).said.trim(), format!("iku {}", env!("CARGO_PKG_VERSION")));
}

#[test]
fn what_cannot_be_done_is_told_in_both_languages() {
    for lang in ["id", "en"] {
        let mut told = String::new();
        for args in [
            &["rum"][..],
            &["run"],
            &["run", "fixtures/ods", "--ot", "x"],
            &["run", "fixtures/ods", "--out", "x", "--through", "TW5"],
            &["run", "fixtures/tidak-ada", "--out", "x"],
            &["run", "fixtures/empty-inbox", "--out", "x"],
            &["run", "fixtures/ods", "--out", "fixtures/ods/hasil"],
            &["rule", "Z999"],
            &["check", "fixtures/ods", "--format", "xml"],
        ] {
            let ran = iku(&[args, &["--lang", lang]].concat());
            assert_eq!((ran.exit, ran.said.as_str()), (2, ""), "{args:?}");
            told += &format!("$ iku {}\n{}\n", args.join(" "), ran.complained);
        }
        insta::assert_snapshot!(format!("wrong-{lang}"), told);
    }
}

#[test]
fn no_identity_of_a_person_is_handed_on() {
    let desk = Desk::with("fixtures/registers");
    let mut told = vec![desk.run(&[]).said, iku(&["check", arg(&desk.inbox())]).said];
    for (name, bytes) in desk.outputs() {
        match zip::ZipArchive::new(std::io::Cursor::new(&bytes)) {
            Ok(mut package) => {
                for member in 0..package.len() {
                    told.push(std::io::read_to_string(package.by_index(member).unwrap()).unwrap_or_default());
                }
            }
            Err(_) => {
                told.push(String::from_utf8(bytes).unwrap_or_else(|_| panic!("{name} is neither text nor a package")))
            }
        }
    }
    assert!(told.iter().any(|text| text.contains("7304************05")));
    for person in ["7304015203900001", "7304011712850002", "7304034501950003", "7304034513950005"] {
        assert!(told.iter().all(|text| !text.contains(person)), "{person} is handed on");
    }
}
