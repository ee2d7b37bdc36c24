//! Every story through the program: what it reads, says and computes is what stands beside the inbox, in text.

#[path = "../support/command.rs"]
mod command;
mod ods;
mod spoilt;
mod story;
mod xls;
mod xlsb;
mod xlsx;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use command::{arg, iku};
use serde_json::Value;
use story::{Expectation, Story, fixtures, stories};

#[test]
fn every_inbox_holds_what_is_drawn() {
    let update = std::env::var_os("UPDATE_FIXTURES").is_some();
    let mut stale = Vec::new();
    for (name, story) in stories() {
        let inbox = fixtures().join(&name);
        let mut drawn: BTreeMap<String, Vec<u8>> = BTreeMap::new();
        for workbook in &story.workbooks {
            let kept = std::fs::read(inbox.join(&workbook.path)).ok();
            drawn.insert(workbook.path.clone(), workbook.bytes(kept.as_deref()));
        }
        drawn.extend(story.files.iter().map(|f| (f.path.clone(), f.text.clone().into_bytes())));
        if update {
            for (path, bytes) in &drawn {
                let path = inbox.join(path);
                std::fs::create_dir_all(path.parent().unwrap()).unwrap();
                std::fs::write(path, bytes).unwrap();
            }
        }
        let there = files(&inbox);
        let paths: BTreeSet<&String> = drawn.keys().chain(there.keys()).collect();
        stale.extend(paths.into_iter().filter(|p| drawn.get(*p) != there.get(*p)).map(|p| format!("{name}/{p}")));
    }
    assert!(stale.is_empty(), "not as drawn (UPDATE_FIXTURES=1 writes the drawn ones; others must go): {stale:#?}");
}

#[test]
fn every_sound_workbook_is_read_as_drawn() {
    for (name, story) in stories() {
        for drawing in story.workbooks.iter().filter(|w| w.spoilt.is_none()) {
            let read = iku::grids::read(&fixtures().join(&name).join(&drawing.path));
            let there = read.workbook.unwrap_or_else(|why| panic!("{name}/{}: {why:?}", drawing.path));
            for (sheet, drawn) in there.sheets.iter().zip(&drawing.workbook().sheets) {
                let odd = sheet.cells.iter().zip(&drawn.cells).find(|(a, b)| (a.at(), &a.value) != (b.at(), &b.value));
                assert_eq!(odd, None, "{name}/{}", drawing.path);
            }
            assert!(xls::same(&there, &drawing.workbook()), "{name}/{}", drawing.path);
        }
    }
}

#[test]
fn no_inbox_is_without_a_story_and_no_story_without_an_inbox() {
    let folders: BTreeSet<String> = std::fs::read_dir(fixtures())
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.file_type().unwrap().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    assert_eq!(folders, stories().into_keys().collect::<BTreeSet<_>>());
}

#[test]
fn every_story_ends_as_it_is_told() {
    let mut wrong = Vec::new();
    for (name, story) in stories() {
        assert!(story.tells.ends_with('.'), "{name} tells no sentence");
        let told = run(&name, &story).compared(&story.expect);
        if !told.is_empty() {
            wrong.push(format!("{name}\n{told}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// Runs a story.
fn run(name: &str, story: &Story) -> Ending {
    let dir = tempfile::tempdir().unwrap();
    let (inbox, out, schemas) = (fixtures().join(name), dir.path().join("hasil"), dir.path().join("schemas"));
    let mut args = vec!["run", arg(&inbox), "--out", arg(&out)];
    args.extend(story.arguments.iter().map(String::as_str));
    for (path, text) in &story.schemas {
        let path = schemas.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    if !story.schemas.is_empty() {
        args.extend(["--schemas", arg(&schemas)]);
    }
    let ran = iku(&args);
    let report = std::fs::read(out.join("laporan-validasi.json"));
    let report = report.map_or(Value::Null, |bytes| serde_json::from_slice(&bytes).unwrap());
    Ending { exit: ran.exit, said: ran.said + &ran.complained, report }
}

/// How a story ended.
struct Ending {
    exit: i32,
    said: String,
    report: Value,
}

impl Ending {
    /// Everything that is not as expected, as lines to mend the story or the program by.
    fn compared(&self, expected: &Expectation) -> String {
        let mut told = String::new();
        if self.exit != expected.exit {
            told += &format!("  exit {} instead of {}\n{}\n", self.exit, expected.exit, self.said);
        }
        told += &differences("findings", &expected.findings, &self.lines("findings", finding), true);
        told += &differences("sources", &expected.sources, &self.lines("sources", source), true);
        told += &differences("indicators", &expected.indicators, &self.lines("indicators", indicator), false);
        told += &differences("figures", &expected.figures, &self.lines("observations", figure), false);
        for words in expected.says.iter().filter(|words| !self.said.contains(*words)) {
            told += &format!("  the terminal does not show {words:?}:\n{}\n", self.said);
        }
        told
    }

    fn lines(&self, list: &str, line: fn(&Value) -> String) -> Vec<String> {
        self.report[list].as_array().into_iter().flatten().map(line).collect()
    }
}

/// What is missing of a list, and what it has too much where it must be whole.
fn differences(what: &str, expected: &[String], got: &[String], whole: bool) -> String {
    let mut rest = got.to_vec();
    let mut told = String::new();
    for line in expected {
        match rest.iter().position(|r| r == line) {
            Some(at) => drop(rest.remove(at)),
            None => {
                let about: Vec<&str> = line.splitn(4, ' ').take(3).collect();
                let near = got.iter().find(|g| g.starts_with(&about.join(" ")));
                told += &format!("  - {what} {line:?}\n{}", near.map_or(String::new(), |n| format!("    but {n:?}\n")));
            }
        }
    }
    if whole {
        told.extend(rest.iter().map(|line| format!("  + {what} {line:?},\n")));
    }
    told
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or("-")
}

fn number(value: &Value) -> String {
    value.as_i64().map_or("-".to_owned(), |n| n.to_string())
}

fn place(place: &Value) -> String {
    let parts = ["path", "sheet", "cell", "range"].map(|part| place[part].as_str().unwrap_or_default());
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("!")
}

fn finding(f: &Value) -> String {
    format!("{} {} {}", text(&f["severity"]), text(&f["rule"]["name"]), place(&f["place"])).trim_end().to_owned()
}

fn source(s: &Value) -> String {
    format!("{} {}", text(&s["path"]), text(&s["status"]))
}

fn indicator(i: &Value) -> String {
    let (of, percent) = (format!("{}/{}", number(&i["numerator"]), number(&i["denominator"])), text(&i["percent"]));
    let covers = format!("{} {} of {}", text(&i["status"]), i["coverage"]["have"], i["coverage"]["of"]);
    let [id, district, period] = ["indicator", "district", "period"].map(|part| text(&i[part]));
    format!("{id} {district} {period} = {of} = {percent}, {covers}")
}

fn figure(o: &Value) -> String {
    let [measure, district, period] = ["measure", "district", "period"].map(|part| text(&o[part]));
    let running = if o["cumulative"] == true { " so far" } else { "" };
    let used = if o["used"] == true { "used" } else { "not used" };
    format!("{measure} {district} {period}{running} = {} at {}, {used}", o["value"], place(&o["source"]))
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
