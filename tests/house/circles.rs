//! Files that need each other: every import is followed to the file that defines what it names.

use std::collections::{BTreeMap, BTreeSet};

/// Files by what they need of their own room.
pub type Needs = BTreeMap<String, BTreeSet<String>>;

/// A name that a module takes from elsewhere: the path as it stands there, and whether it is only passed on.
struct Taken<'a> {
    name: &'a str,
    path: Vec<&'a str>,
    passed_on: bool,
}

/// What one file imports, and the paths in its code that lead elsewhere.
struct Module<'a> {
    file: &'a str,
    taken: Vec<Taken<'a>>,
    paths: Vec<Vec<&'a str>>,
}

/// What every file needs of the others of its room, of files as path and text; a name that a file only passes on is
/// needed from where it is defined, and the file that passes it on does not need it.
pub fn needs<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Needs {
    let modules: BTreeMap<String, Module<'_>> =
        files.into_iter().map(|(path, text)| (module_of(path), Module::new(path, text))).collect();
    let mut needs = Needs::new();
    for (name, module) in &modules {
        let imported = module.taken.iter().filter(|taken| !taken.passed_on).map(|taken| (&taken.path, false));
        let spelt = module.paths.iter().map(|path| (path, true));
        for (path, names) in imported.chain(spelt) {
            let Some(home) = home(&modules, name, path, names) else { continue };
            let other = modules[&home].file;
            if other != module.file && room(other) == room(module.file) {
                needs.entry(module.file.to_owned()).or_default().insert(other.to_owned());
            }
        }
    }
    needs
}

/// The largest groups of files of which each needs, by way of others, every other.
pub fn circles(needs: &Needs) -> BTreeSet<Vec<String>> {
    let reached = |from: &str| {
        let (mut seen, mut left) = (BTreeSet::new(), vec![from.to_owned()]);
        while let Some(file) = left.pop() {
            for next in needs.get(&file).into_iter().flatten() {
                if seen.insert(next.clone()) {
                    left.push(next.clone());
                }
            }
        }
        seen
    };
    let reach: BTreeMap<&String, BTreeSet<String>> = needs.keys().map(|file| (file, reached(file))).collect();
    let back = |file: &String, other: &String| reach.get(other).is_some_and(|seen| seen.contains(file));
    reach
        .iter()
        .filter(|(file, seen)| seen.contains(**file))
        .map(|(file, seen)| seen.iter().filter(|other| back(file, other)).cloned().collect())
        .collect()
}

fn room(file: &str) -> &str {
    file.split('/').next().unwrap().trim_end_matches(".rs")
}

/// The module that a file is, such as `grids::lane`; the crate's own is the empty one.
fn module_of(file: &str) -> String {
    let path = file.trim_end_matches(".rs").trim_end_matches("/mod");
    if path == "lib" { String::new() } else { path.replace('/', "::") }
}

fn below(module: &str, name: &str) -> String {
    if module.is_empty() { name.to_owned() } else { format!("{module}::{name}") }
}

/// The module that defines what a path names; `None` where that is no item of ours, such as a module as a whole.
/// Where the path may begin with a `names` of its module, it stands in code; else in an import.
fn home(modules: &BTreeMap<String, Module<'_>>, from: &str, path: &[&str], names: bool) -> Option<String> {
    let mut at = from.to_owned();
    for (i, part) in path.iter().enumerate() {
        let last = i + 1 == path.len();
        match *part {
            "crate" => at.clear(),
            "self" => {}
            "super" => at = at.rsplit_once("::").map_or("", |(above, _)| above).to_owned(),
            "*" => return Some(at),
            part => {
                let module = below(&at, part);
                // A module and what it gives may have one name; what a path ends in is what is given.
                if !last && modules.contains_key(&module) {
                    at = module;
                    continue;
                }
                let taken = modules[&at].taken.iter().find(|taken| taken.name == part && (i > 0 || names));
                if let Some(taken) = taken {
                    let rest = [&taken.path, &path[i + 1..]].concat();
                    if let Some(home) = home(modules, &at, &rest, false) {
                        return Some(home);
                    }
                    // A module as a whole, or what another package gives; or a macro, which is named once more where it
                    // is defined.
                    return (taken.path == [part]).then_some(at);
                }
                if modules.contains_key(&module) {
                    at = module;
                } else {
                    return (i > 0).then_some(at);
                }
            }
        }
    }
    None
}

impl<'a> Module<'a> {
    fn new(file: &'a str, text: &'a str) -> Self {
        let mut module = Self { file, taken: Vec::new(), paths: Vec::new() };
        let tokens = tokens(text);
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            if *token == "use" && tokens.get(at + 1) != Some(&"<") {
                let passed_on = at > 0 && ["pub", ")"].contains(&tokens[at - 1]);
                at = module.take(&tokens, at + 1, &[], passed_on);
                continue;
            }
            let mut path = vec![*token];
            while is_name(path[0]) && tokens.get(at + 1) == Some(&"::") {
                let Some(next) = tokens.get(at + 2).filter(|next| is_name(next)) else { break };
                path.push(next);
                at += 2;
            }
            if path.len() > 1 {
                module.paths.push(path);
            }
            at += 1;
        }
        module
    }

    /// Takes the names of an import from a place on, and gives where it goes on behind them.
    fn take(&mut self, tokens: &[&'a str], mut at: usize, before: &[&'a str], passed_on: bool) -> usize {
        let mut path = before.to_vec();
        while let Some(token) = tokens.get(at) {
            match *token {
                "::" => at += 1,
                "{" => {
                    at += 1;
                    while tokens.get(at).is_some_and(|token| *token != "}") {
                        at = self.take(tokens, at, &path, passed_on);
                        at += usize::from(tokens.get(at) == Some(&","));
                    }
                    return at + 1;
                }
                "as" => {
                    self.taken.push(Taken { name: tokens[at + 1], path, passed_on });
                    return at + 2;
                }
                token if is_name(token) || token == "*" => {
                    path.push(token);
                    at += 1;
                }
                _ => break,
            }
        }
        if path.len() > 1 && path.last() == Some(&"self") {
            path.pop();
        }
        if let Some(name) = path.last().copied() {
            self.taken.push(Taken { name, path, passed_on });
        }
        at
    }
}

fn is_name(token: &str) -> bool {
    token.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

/// The words and signs of a text, without comments and without what stands between quotes.
fn tokens(text: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = text;
    let until = |rest: &str, end: &str| rest.find(end).map_or(rest.len(), |at| at + end.len());
    while let Some(first) = rest.chars().next() {
        let word = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        let raw = rest.strip_prefix('b').unwrap_or(rest).strip_prefix('r');
        let marks = raw.map_or(0, |raw| raw.len() - raw.trim_start_matches('#').len());
        let length = if rest.starts_with("//") {
            until(rest, "\n")
        } else if rest.starts_with("/*") {
            until(rest, "*/")
        } else if let Some(raw) = raw.filter(|raw| raw[marks..].starts_with('"')) {
            let open = rest.len() - raw.len() + marks + 1;
            open + until(&rest[open..], &format!("\"{}", "#".repeat(marks)))
        } else if first == '"' {
            let mut escaped = false;
            let end = rest[1..].find(|c: char| {
                let ends = c == '"' && !escaped;
                escaped = c == '\\' && !escaped;
                ends
            });
            end.map_or(rest.len(), |end| end + 2)
        } else if rest.starts_with("'\\") {
            3 + until(&rest[3..], "'")
        } else if first == '\'' && rest.chars().nth(2) == Some('\'') {
            2 + rest.chars().nth(1).map_or(0, char::len_utf8)
        } else {
            let length = if rest.starts_with("::") { 2 } else { word.max(first.len_utf8()) };
            if !first.is_whitespace() {
                tokens.push(&rest[..length]);
            }
            length
        };
        rest = &rest[length..];
    }
    tokens
}

#[test]
fn an_import_is_followed_to_where_a_thing_is_defined() {
    let files = [
        ("lib.rs", "pub mod shop;"),
        (
            "shop/mod.rs",
            "mod bread;\nmod flour;\nmod salt;\npub use bread::{Bread, bread};\npub use flour::Flour as Dust;",
        ),
        ("shop/bread.rs", "use super::{Dust, salt};\npub struct Bread(Dust);\npub fn bread() { salt::pinch() }"),
        (
            "shop/flour.rs",
            "// use super::Bread;\npub struct Flour(&'static str); const SAID: &str = \"crate::shop::bread\";",
        ),
        ("shop/salt.rs", "pub fn pinch() -> crate::shop::Bread { super::bread() }"),
    ];
    let needs = needs(files);
    let of = |file: &str| needs.get(file).into_iter().flatten().map(String::as_str).collect::<Vec<_>>();
    assert_eq!(of("shop/bread.rs"), ["shop/flour.rs", "shop/salt.rs"]);
    assert_eq!(of("shop/salt.rs"), ["shop/bread.rs"]);
    assert_eq!((of("shop/mod.rs").len(), of("shop/flour.rs").len()), (0, 0));
    assert_eq!(circles(&needs), BTreeSet::from([vec!["shop/bread.rs".to_owned(), "shop/salt.rs".to_owned()]]));
}
