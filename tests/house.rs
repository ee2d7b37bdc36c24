//! The house tests itself: floors hold, doors are few, nothing is forgotten and nothing is stale.

#[path = "house/circles.rs"]
mod circles;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use iku::rules::RULES;
use iku::schema::Severity;
use iku::words::{Lang, Text, wordings};

/// Rooms by floor, from the ground. An import goes down, or along its floor without coming back.
const FLOORS: [&[&str]; 8] = [
    &["label", "period", "place", "ratio", "words"],
    &["grids", "schema"],
    &["tables"],
    &["indicators", "rules"],
    &["outcome", "usage"],
    &["batch"],
    &["output"],
    &["cli"],
];

/// Rooms that may touch the disk.
const DOORS: [&str; 3] = ["grids", "output", "schema"];

/// What stands on the top level besides hidden settings.
const TOP: [&str; 10] = [
    "CHANGELOG.md",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE",
    "README.md",
    "benches",
    "fixtures",
    "schemas",
    "src",
    "tests",
];

/// Circles of files that are still to be opened: all files of each, in order.
const OPEN_CIRCLES: &[&[&str]] = &[];

/// A source file: its path below `src/`, and its text.
struct File {
    path: String,
    text: String,
}

impl File {
    /// The room it belongs to.
    fn room(&self) -> &str {
        self.path.split('/').next().unwrap().trim_end_matches(".rs")
    }

    /// Its text without the tests at its end; files that are tests are empty.
    fn work(&self) -> &str {
        let tests = self.path.split('/').any(|part| ["tests", "tests.rs", "testing.rs"].contains(&part));
        if tests { "" } else { self.text.split("#[cfg(test)]\nmod tests {").next().unwrap() }
    }

    /// Its lines that are no comments.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let lines = self.work().lines().enumerate();
        lines.map(|(n, line)| (n + 1, line.trim())).filter(|(_, line)| !line.starts_with("//"))
    }

    /// Strings between double quotes, one line each.
    fn literals(&self) -> impl Iterator<Item = &str> {
        self.code().flat_map(|(_, line)| line.split('"').skip(1).step_by(2))
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn source() -> Vec<File> {
    let mut files: Vec<File> = walkdir::WalkDir::new(root().join("src"))
        .into_iter()
        .flatten()
        .filter(|entry| entry.path().extension().is_some_and(|e| e == "rs"))
        .map(|entry| File {
            path: entry.path().strip_prefix(root().join("src")).unwrap().to_string_lossy().replace('\\', "/"),
            text: std::fs::read_to_string(entry.path()).unwrap(),
        })
        .collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    assert!(files.len() > 50);
    files
}

#[track_caller]
fn none(what: &str, found: &[String]) {
    assert!(found.is_empty(), "{what}:\n  {}", found.join("\n  "));
}

/// Which room imports which, and where first.
fn imports() -> BTreeMap<(String, String), String> {
    let mut imports = BTreeMap::new();
    for file in source().iter().filter(|f| !["lib.rs", "main.rs"].contains(&f.path.as_str())) {
        for (line, code) in file.code() {
            for after in code.split("crate::").skip(1) {
                let room = after.split(|c: char| !c.is_ascii_lowercase() && c != '_').next().unwrap();
                if room != file.room() && !room.is_empty() {
                    let edge = (file.room().to_owned(), room.to_owned());
                    imports.entry(edge).or_insert_with(|| format!("src/{}:{line}", file.path));
                }
            }
        }
    }
    assert!(imports.len() > 20);
    imports
}

#[test]
fn no_import_runs_up() {
    let floor = |room: &str| FLOORS.iter().position(|rooms| rooms.contains(&room));
    let up: Vec<String> = imports()
        .into_iter()
        .filter(|((from, to), _)| match (floor(from), floor(to)) {
            (Some(from), Some(to)) => to > from,
            _ => true,
        })
        .map(|((from, to), at)| format!("{at}: {from} imports {to}"))
        .collect();
    none("imports that run up, or between rooms that have no floor in FLOORS", &up);
}

#[test]
fn no_two_rooms_stand_in_a_circle() {
    let edges: BTreeSet<(String, String)> = imports().into_keys().collect();
    let mut reach = edges.clone();
    loop {
        let more: Vec<_> = reach
            .iter()
            .flat_map(|(a, b)| edges.iter().filter(move |(from, _)| from == b).map(|(_, c)| (a.clone(), c.clone())))
            .filter(|edge| !reach.contains(edge))
            .collect();
        if more.is_empty() {
            break;
        }
        reach.extend(more);
    }
    none("circles", &reach.iter().filter(|(a, b)| a == b).map(|(a, _)| a.clone()).collect::<Vec<_>>());
}

#[test]
fn no_files_of_a_room_stand_in_a_circle() {
    let files = source();
    let needs = circles::needs(files.iter().map(|file| (file.path.as_str(), file.work())));
    assert!(needs.len() > 100);
    let found = circles::circles(&needs);
    let open: BTreeSet<Vec<String>> =
        OPEN_CIRCLES.iter().map(|files| files.iter().map(|file| format!("{file}.rs")).collect()).collect();
    let told = |circle: &Vec<String>| {
        let mut told = circle.join(", ");
        for file in circle {
            let others: Vec<&str> = needs[file].iter().filter(|f| circle.contains(f)).map(String::as_str).collect();
            let _ = write!(told, "\n    {file} needs {}", others.join(", "));
        }
        told
    };
    none("circles of files that are not in OPEN_CIRCLES", &found.difference(&open).map(told).collect::<Vec<_>>());
    none(
        "circles that are gone; OPEN_CIRCLES must forget them",
        &open.difference(&found).map(|files| files.join(", ")).collect::<Vec<_>>(),
    );
}

#[test]
fn every_room_has_its_floor_and_its_line_in_the_tour() {
    let rooms: BTreeSet<String> = source().iter().map(|f| f.room().to_owned()).collect();
    let floors: BTreeSet<String> = FLOORS.concat().into_iter().map(str::to_owned).collect();
    assert_eq!(
        rooms.iter().filter(|r| !["lib", "main"].contains(&r.as_str())).collect::<Vec<_>>(),
        floors.iter().collect::<Vec<_>>()
    );
    let tour = std::fs::read_to_string(root().join("src/lib.rs")).unwrap();
    let untold: Vec<String> = floors.into_iter().filter(|room| !tour.contains(&format!("mod {room};"))).collect();
    none("rooms that lib.rs does not name", &untold);
}

#[test]
fn the_disk_has_few_doors() {
    let mut others = Vec::new();
    for file in source().iter().filter(|f| !DOORS.contains(&f.room())) {
        let touches =
            |code: &str| ["std::fs", "File::", "disallowed_methods", "WalkDir"].iter().any(|word| code.contains(word));
        let lines = file.code().filter(|(_, code)| touches(code) && file.path != "lib.rs");
        others.extend(lines.map(|(line, code)| format!("src/{}:{line}: {code}", file.path)));
    }
    none("the disk is read in grids/ and schema/ and written in output/ only", &others);
}

#[test]
fn every_file_opens_with_what_its_room_is_for_and_fits_a_head() {
    let mut odd = Vec::new();
    for file in source() {
        let first = file.text.lines().next().unwrap_or_default();
        if !first.starts_with("//! ") {
            odd.push(format!("src/{} does not open with //!", file.path));
        }
        let lines = file.text.lines().count();
        // A file is cut where it holds two things; past this it surely does.
        if lines > 500 {
            odd.push(format!("src/{} has {lines} lines; past 500 a room wants a second", file.path));
        }
    }
    none("files", &odd);
}

#[test]
fn nothing_is_left_standing() {
    let mut left = Vec::new();
    for file in source() {
        for (line, code) in file.code() {
            let words = ["todo!", "dbg!", "unimplemented!", "#[ignore", ".unwrap()", ".expect(", "println!"];
            // writeln! is how a file is written; println! panics on a closed pipe.
            if let Some(word) = words.iter().find(|word| code.contains(*word)) {
                left.push(format!("src/{}:{line}: {word}", file.path));
            }
        }
    }
    none("left standing", &left);
}

#[test]
fn no_file_is_forgotten() {
    let files = source();
    let text = |path: &str| files.iter().find(|f| f.path == path).map_or("", |f| f.text.as_str());
    let mut forgotten = Vec::new();
    for file in files.iter().filter(|f| !["lib.rs", "main.rs"].contains(&f.path.as_str())) {
        let (folder, name) = file.path.rsplit_once('/').unwrap_or(("", &file.path));
        let (parent, module) = match name {
            "mod.rs" => folder.rsplit_once('/').unwrap_or(("", folder)),
            name => (folder, name.trim_end_matches(".rs")),
        };
        let above = if parent.is_empty() { text("lib.rs") } else { text(&format!("{parent}/mod.rs")) };
        if !above.contains(&format!("mod {module};")) {
            forgotten.push(format!("src/{} belongs to nothing", file.path));
        }
    }
    none("files that are not compiled", &forgotten);
}

#[test]
fn every_rule_is_a_file_and_in_the_list() {
    let files = source();
    let ruling = |f: &&File| f.path.starts_with("rules/") && f.work().contains("\nrule! {");
    let mut named: Vec<String> = files
        .iter()
        .filter(ruling)
        .map(|f| f.path.trim_start_matches("rules/").trim_end_matches(".rs").replace('_', "-"))
        .collect();
    let mut listed: Vec<String> = RULES.iter().map(|rule| rule.name.to_owned()).collect();
    named.sort();
    listed.sort();
    assert_eq!(named, listed, "a rule's file has its name, and RULES has its static");
    assert!(RULES.is_sorted_by_key(|rule| (group(rule.code), rule.code)), "RULES is in the order of groups and codes");
    let codes: BTreeSet<&str> = RULES.iter().map(|rule| rule.code).collect();
    assert_eq!(codes.len(), RULES.len(), "a code is given once");
}

fn group(code: &str) -> Option<usize> {
    "FSVRDPLXI".find(&code[..1])
}

#[test]
fn every_wording_that_is_asked_for_exists() {
    let keys = wordings(Lang::Id);
    let groups: BTreeSet<&str> = keys.keys().filter_map(|key| key.split('.').next()).collect();
    let is_key = |text: &str| {
        text.contains('.')
            && text.split('.').all(|part| {
                !part.is_empty()
                    && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_".contains(c))
            })
    };
    let mut missing = Vec::new();
    for file in source() {
        for text in file.literals().filter(|text| is_key(text) && groups.contains(text.split('.').next().unwrap())) {
            let inner = format!("{text}.");
            if !keys.contains_key(text)
                && !keys.keys().any(|key| key.starts_with(&inner))
                && !["rs", "toml", "xml"].contains(&text.rsplit('.').next().unwrap())
            {
                missing.push(format!("src/{}: {text}", file.path));
            }
        }
    }
    none("wordings that are nowhere", &missing);
}

#[test]
fn every_wording_is_asked_for() {
    let files = source();
    let literals: BTreeSet<&str> = files.iter().flat_map(File::literals).collect();
    // Put together where they are used: what commands and options say, and what every rule has.
    let made = |key: &str| key.starts_with("cli.") || key.ends_with(".title");
    let stems: Vec<&str> = literals
        .iter()
        .filter_map(|text| text.split_once('{'))
        .map(|(stem, _)| stem)
        .filter(|stem| stem.ends_with('.'))
        .collect();
    let stale: Vec<String> = wordings(Lang::Id)
        .keys()
        .filter(|key| !literals.contains(key.as_str()) && !made(key) && !stems.iter().any(|stem| key.starts_with(stem)))
        .cloned()
        .collect();
    none("wordings that nothing says", &stale);
}

#[test]
fn no_snapshot_is_stale() {
    let mut stale = Vec::new();
    for entry in walkdir::WalkDir::new(root().join("tests")).into_iter().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let Some((test, snapshot)) = name.strip_suffix(".snap").and_then(|name| name.split_once("__")) else {
            continue;
        };
        let folder = entry.path().parent().unwrap().parent().unwrap();
        let texts = [folder.join(format!("{test}.rs")), folder.join("main.rs")];
        let text: String = texts.iter().filter_map(|path| std::fs::read_to_string(path).ok()).collect();
        let stem = snapshot.rsplit_once('-').map_or(snapshot, |(stem, _)| stem);
        if !text.contains(snapshot) && !text.contains(stem) {
            stale.push(name);
        }
    }
    none("snapshots of no test", &stale);
}

#[test]
fn the_top_level_is_as_it_was_meant() {
    // A folder may be missing or a build's own; what is tracked counts, where git is there to tell.
    let git =
        std::process::Command::new("git").args(["ls-files", "-co", "--exclude-standard"]).current_dir(root()).output();
    let Ok(listed) = git else { return };
    let listed = String::from_utf8(listed.stdout).unwrap();
    let top: BTreeSet<&str> = listed.lines().map(|path| path.trim_matches('"').split('/').next().unwrap()).collect();
    let odd: Vec<String> =
        top.into_iter().filter(|name| !name.starts_with('.') && !TOP.contains(name)).map(str::to_owned).collect();
    none("on the top level", &odd);
}

#[test]
fn the_table_of_rules_in_the_readme_is_fresh() {
    let path = root().join("README.md");
    let readme = std::fs::read_to_string(&path).unwrap();
    let (open, close) = ("<!-- rules -->\n", "<!-- /rules -->");
    let (before, rest) = readme.split_once(open).unwrap();
    let (kept, after) = rest.split_once(close).unwrap();
    let mut table = String::from("| code | name | severity | finds |\n|---|---|---|---|\n");
    for rule in RULES {
        let severity = match rule.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "info",
        };
        let title = Text::new(format!("{}.title", rule.name)).say(Lang::En);
        let _ = writeln!(table, "| {} | `{}` | {severity} | {title} |", rule.code, rule.name);
    }
    if std::env::var_os("UPDATE_README").is_some() {
        std::fs::write(&path, format!("{before}{open}{table}{close}{after}")).unwrap();
        return;
    }
    assert!(kept == table, "UPDATE_README=1 cargo test --test house writes it anew");
}
