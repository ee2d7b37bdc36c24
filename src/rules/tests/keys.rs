//! A test that every key of a dataset's file is of use: without it an inbox comes out otherwise, or the file is refused.

use std::fs;
use std::path::Path;

use toml::{Table, Value};

use super::{Inbox, RULES};
use crate::schema::{Schema, built_in, load};

/// Inboxes in which each key matters: "@ dataset: path", and the sheet below it.
const INBOXES: &str = include_str!("keys.txt");

/// The workbooks of a dataset's inbox.
fn inbox(of: &str) -> Vec<(&'static str, &'static str)> {
    let parts = INBOXES.split("@ ").filter_map(|part| part.split_once('\n'));
    let parts = parts.filter_map(|(head, sheet)| Some((head.split_once(": ")?, sheet)));
    parts.filter(|((own, _), _)| *own == of).map(|((_, path), sheet)| (path, sheet.trim_end())).collect()
}

/// What a user would see of an inbox.
fn outcome(schema: &Schema, inbox: &[(&str, &str)]) -> String {
    let inbox = Inbox::drawn(schema, inbox);
    let fates: Vec<_> = inbox.files.iter().flat_map(|f| &f.sheets).map(|sheet| &sheet.rows).collect();
    format!("{:?}\n{:?}\n{fates:?}", inbox.observations(), inbox.findings())
}

/// Every key that may be taken away, as the steps that lead to it.
fn keys(file: &Table) -> Vec<Vec<String>> {
    let mut keys: Vec<Vec<String>> = Vec::new();
    let step = |steps: &[&str]| steps.iter().map(|s| (*s).to_owned()).collect::<Vec<String>>();
    for key in ["also", "title_words", "kinds", "known", "topics", "part_of", "sum_of"] {
        keys.extend(file.contains_key(key).then(|| step(&[key])));
    }
    for i in 0..file["measures"].as_array().map_or(0, Vec::len) {
        keys.extend(["units", "headings", "short_headings"].map(|key| step(&["measures", &i.to_string(), key])));
    }
    let register = file["register"].as_table().unwrap();
    for (key, value) in register {
        match (key.as_str(), value) {
            ("fields" | "statuses", Value::Table(own)) => {
                keys.extend(own.keys().map(|k| step(&["register", key, k])));
            }
            ("counts", Value::Array(counts)) => {
                for (i, count) in counts.iter().enumerate() {
                    let own = count.as_table().unwrap().keys().filter(|k| *k != "measure");
                    keys.extend(own.map(|k| step(&["register", key, &i.to_string(), k])));
                }
            }
            _ => keys.push(step(&["register", key])),
        }
    }
    keys
}

/// A file without one of its keys.
fn without(file: &Table, steps: &[String]) -> String {
    let mut file = Value::Table(file.clone());
    let (last, way) = steps.split_last().unwrap();
    let mut at = &mut file;
    for step in way {
        at = match step.parse::<usize>() {
            Ok(i) => &mut at[i],
            Err(_) => &mut at[step.as_str()],
        };
    }
    at.as_table_mut().unwrap().remove(last);
    toml::to_string(&file).unwrap()
}

/// The schemas built in, with another text for one file; `None` where they are refused.
fn with(dir: &Path, path: &str, text: &str) -> Option<Schema> {
    for file in built_in() {
        let to = dir.join(&file.path);
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::write(to, if file.path == path { text } else { &file.text }).unwrap();
    }
    load(Some(dir)).ok()
}

#[test]
fn every_key_of_a_dataset_changes_an_outcome() {
    let of = |dataset: &'static str| {
        let path = format!("datasets/{dataset}.toml");
        let text = built_in().iter().find(|f| f.path == path).map(|f| f.text.to_string()).unwrap();
        let file: Table = text.parse().unwrap();
        let inbox = inbox(dataset);
        let dir = tempfile::tempdir().unwrap();
        let whole = outcome(&with(dir.path(), &path, &text).unwrap(), &inbox);
        let idle = keys(&file).into_iter().filter(|steps| {
            let schema = with(dir.path(), &path, &without(&file, steps));
            schema.is_some_and(|schema| outcome(&schema, &inbox) == whole)
        });
        idle.map(|steps| format!("{path} {}", steps.join("."))).collect::<Vec<_>>()
    };
    let idle: Vec<String> = std::thread::scope(|scope| {
        let datasets = ["bantuan", "diklat", "izin_usaha", "koperasi", "umkm"];
        let all = datasets.map(|dataset| scope.spawn(move || of(dataset)));
        all.into_iter().flat_map(|one| one.join().unwrap()).collect()
    });
    assert_eq!(idle, Vec::<String>::new(), "keys that change nothing");
}

/// Every list of words of the vocabulary that may be emptied, as the steps that lead to it.
fn lists(file: &Table) -> Vec<Vec<String>> {
    let mut all = Vec::new();
    for (key, value) in file {
        match value {
            Value::Array(_) => all.push(vec![key.clone()]),
            Value::Table(own) => {
                all.extend(own.iter().filter(|(_, v)| v.is_array()).map(|(inner, _)| vec![key.clone(), inner.clone()]));
            }
            _ => {}
        }
    }
    all
}

/// A file with one of its lists emptied.
fn emptied(file: &Table, steps: &[String]) -> String {
    let mut file = Value::Table(file.clone());
    let at = steps.iter().fold(&mut file, |at, step| &mut at[step.as_str()]);
    *at = Value::Array(Vec::new());
    toml::to_string(&file).unwrap()
}

#[test]
fn every_list_of_the_vocabulary_changes_an_outcome() {
    let path = "vocabulary.toml";
    let text = built_in().iter().find(|f| f.path == path).map(|f| f.text.to_string()).unwrap();
    let file: Table = text.parse().unwrap();
    // Each workbook is an inbox of its own, but for two that are revisions of one another.
    let own = inbox("vocabulary");
    let revised = inbox("revisions");
    let of_rules = RULES.iter().flat_map(|rule| {
        let pass = rule.pass.iter().copied();
        pass.chain(rule.fail.iter().map(|(inbox, _)| *inbox))
    });
    let mut inboxes: Vec<Vec<(&str, &str)>> = own.iter().map(|workbook| vec![*workbook]).collect();
    inboxes.extend(revised.chunks(2).map(<[_]>::to_vec));
    inboxes.extend(of_rules.map(|inbox| inbox.iter().map(|e| (e.path, e.sheets)).collect()));
    let dir = tempfile::tempdir().unwrap();
    let whole = with(dir.path(), path, &text).unwrap();
    let known: Vec<String> = inboxes.iter().map(|inbox| outcome(&whole, inbox)).collect();
    let changes = |steps: &Vec<String>| {
        let dir = tempfile::tempdir().unwrap();
        let schema = with(dir.path(), path, &emptied(&file, steps));
        schema.is_none_or(|schema| inboxes.iter().zip(&known).any(|(inbox, known)| outcome(&schema, inbox) != *known))
    };
    let all = lists(&file);
    let idle: Vec<String> = std::thread::scope(|scope| {
        let changes = &changes;
        let half = all.len().div_ceil(2);
        let of = |own: &[Vec<String>]| {
            own.iter().filter(|steps| !changes(steps)).map(|steps| steps.join(".")).collect::<Vec<_>>()
        };
        let halves: Vec<_> = all.chunks(half).map(|own| scope.spawn(move || of(own))).collect();
        halves.into_iter().flat_map(|one| one.join().unwrap()).collect()
    });
    assert_eq!(idle, Vec::<String>::new(), "lists that change nothing");
}
