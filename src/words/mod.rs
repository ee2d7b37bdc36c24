//! What users read, in their language: a text is a key and its values; the wording stands in one file per language.

mod masked;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::period::{Part, Period};
use crate::ratio::Ratio;

pub use masked::{is_unseen, one_line, shortened, visible};

/// The languages users read; Indonesian first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Lang {
    /// Indonesian.
    #[default]
    Id,
    /// English.
    En,
}

/// A value inside a text; how it is written depends on the language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// Words taken as they are, such as a heading or a cell's content.
    Text(String),
    /// A whole number: `1.234` in Indonesian, `1,234` in English.
    Count(i64),
    /// A share in percent with two decimals: `54,76` in Indonesian, `54.76` in English.
    Percent(Ratio),
    /// `Triwulan II 2023`.
    Period(Period),
    /// Several values, joined by commas and a last "and".
    List(Vec<Self>),
    /// A text that has its own key.
    Nested(Text),
    /// Words that have one form per language, such as a measure's name.
    Named {
        /// Indonesian.
        id: String,
        /// English.
        en: String,
    },
}

impl From<&str> for Arg {
    fn from(s: &str) -> Self {
        Self::Text(s.to_owned())
    }
}

impl From<String> for Arg {
    fn from(s: String) -> Self {
        Self::Text(s)
    }
}

impl From<&String> for Arg {
    fn from(s: &String) -> Self {
        Self::Text(s.clone())
    }
}

impl From<i64> for Arg {
    fn from(n: i64) -> Self {
        Self::Count(n)
    }
}

impl From<usize> for Arg {
    fn from(n: usize) -> Self {
        Self::Count(i64::try_from(n).unwrap_or(i64::MAX))
    }
}

impl From<Period> for Arg {
    fn from(p: Period) -> Self {
        Self::Period(p)
    }
}

impl From<Ratio> for Arg {
    fn from(r: Ratio) -> Self {
        Self::Percent(r)
    }
}

impl From<Text> for Arg {
    fn from(t: Text) -> Self {
        Self::Nested(t)
    }
}

impl From<crate::place::CellRef> for Arg {
    fn from(c: crate::place::CellRef) -> Self {
        Self::Text(c.to_string())
    }
}

impl From<crate::place::CellRange> for Arg {
    fn from(c: crate::place::CellRange) -> Self {
        Self::Text(c.to_string())
    }
}

impl<T: Into<Self>> From<Vec<T>> for Arg {
    fn from(v: Vec<T>) -> Self {
        Self::List(v.into_iter().map(Into::into).collect())
    }
}

/// A text to be said: the key of its wording and the values it speaks of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    key: Cow<'static, str>,
    args: Vec<(&'static str, Arg)>,
}

impl Text {
    /// The text under a key, without values yet.
    pub fn new(key: impl Into<Cow<'static, str>>) -> Self {
        Self { key: key.into(), args: Vec::new() }
    }

    /// The same text with one more value.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Its key.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// The names of its values.
    pub fn names(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.args.iter().map(|(name, _)| *name)
    }

    /// The text in a language. A key without wording says itself, which a test forbids.
    pub fn say(&self, lang: Lang) -> String {
        let Some(wording) = wording(lang, &self.key) else {
            return self.key.to_string();
        };
        let mut said = String::with_capacity(wording.len() + 32);
        let mut rest = wording;
        while let Some(open) = rest.find('{') {
            said.push_str(&rest[..open]);
            let Some(close) = rest[open..].find('}') else { break };
            let name = &rest[open + 1..open + close];
            match self.args.iter().find(|(n, _)| *n == name) {
                Some((_, value)) => said.push_str(&value.say(lang)),
                None => said.push_str(&rest[open..=open + close]),
            }
            rest = &rest[open + close + 1..];
        }
        said.push_str(rest);
        said
    }
}

/// The wording of a plain key without values.
pub fn say(lang: Lang, key: &'static str) -> String {
    Text::new(key).say(lang)
}

impl Arg {
    /// The value as the language writes it.
    pub fn say(&self, lang: Lang) -> String {
        match self {
            Self::Text(s) => visible(s).into_owned(),
            Self::Count(n) => count(lang, *n),
            Self::Percent(r) => percent(lang, *r),
            Self::Period(p) => period(lang, *p),
            Self::Nested(t) => t.say(lang),
            Self::Named { id, en } => match lang {
                Lang::Id => id.clone(),
                Lang::En => en.clone(),
            },
            Self::List(items) => {
                let said: Vec<String> = items.iter().map(|i| i.say(lang)).collect();
                join(lang, &said)
            }
        }
    }
}

/// Joins items with commas and a last "dan" or "and".
pub fn join(lang: Lang, items: &[String]) -> String {
    let and = match lang {
        Lang::Id => "dan",
        Lang::En => "and",
    };
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [first, second] => format!("{first} {and} {second}"),
        [most @ .., last] => format!("{}, {and} {last}", most.join(", ")),
    }
}

/// A whole number with the language's thousands mark.
pub fn count(lang: Lang, n: i64) -> String {
    let mark = match lang {
        Lang::Id => '.',
        Lang::En => ',',
    };
    let digits = n.unsigned_abs().to_string();
    let mut said = String::new();
    if n < 0 {
        said.push('-');
    }
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            said.push(mark);
        }
        said.push(digit);
    }
    said
}

/// A percentage's number with two decimals and the language's decimal mark, without the sign.
pub fn percent(lang: Lang, r: Ratio) -> String {
    let printed = r.to_string();
    match lang {
        Lang::Id => printed.replace('.', ","),
        Lang::En => printed,
    }
}

/// Month names in Indonesian.
pub const MONTHS_ID: [&str; 12] = [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
];
const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const ROMAN: [&str; 4] = ["I", "II", "III", "IV"];

/// A period in words: `Triwulan II 2023`.
pub fn period(lang: Lang, p: Period) -> String {
    let year = p.year;
    match (lang, p.part) {
        (Lang::Id, Part::Year) => format!("Tahun {year}"),
        (Lang::En, Part::Year) => format!("year {year}"),
        (Lang::Id, Part::Semester(s)) => format!("Semester {} {year}", ROMAN[usize::from(s - 1)]),
        (Lang::En, Part::Semester(s)) => format!("semester {s} of {year}"),
        (Lang::Id, Part::Quarter(q)) => format!("Triwulan {} {year}", ROMAN[usize::from(q - 1)]),
        (Lang::En, Part::Quarter(q)) => format!("quarter {q} of {year}"),
        (Lang::Id, Part::Month(m)) => format!("{} {year}", MONTHS_ID[usize::from(m - 1)]),
        (Lang::En, Part::Month(m)) => format!("{} {year}", MONTHS_EN[usize::from(m - 1)]),
    }
}

type Wordings = BTreeMap<String, String>;

static ID: LazyLock<Wordings> =
    LazyLock::new(|| read(&[include_str!("id.toml"), include_str!("cli.id.toml"), include_str!("rules.id.toml")]));
static EN: LazyLock<Wordings> =
    LazyLock::new(|| read(&[include_str!("en.toml"), include_str!("cli.en.toml"), include_str!("rules.en.toml")]));

/// Flattens tables to dotted keys. The files are part of the binary, and a test reads them, so a fault cannot reach a user.
fn read(files: &[&str]) -> Wordings {
    fn flatten(prefix: &str, table: &toml::Table, into: &mut Wordings) {
        for (key, value) in table {
            let key = if prefix.is_empty() { key.clone() } else { format!("{prefix}.{key}") };
            match value {
                toml::Value::Table(inner) => flatten(&key, inner, into),
                toml::Value::String(text) => {
                    into.insert(key, text.trim().to_owned());
                }
                _ => {}
            }
        }
    }
    let mut wordings = Wordings::new();
    for file in files {
        let table: toml::Table = file.parse().unwrap_or_default();
        flatten("", &table, &mut wordings);
    }
    wordings
}

/// All wordings of a language, by key.
pub fn wordings(lang: Lang) -> &'static BTreeMap<String, String> {
    match lang {
        Lang::Id => &ID,
        Lang::En => &EN,
    }
}

fn wording(lang: Lang, key: &str) -> Option<&'static str> {
    wordings(lang).get(key).map(String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn holes(text: &str) -> BTreeSet<&str> {
        text.split('{').skip(1).filter_map(|s| s.split_once('}')).map(|(name, _)| name).collect()
    }

    #[test]
    fn both_languages_say_the_same_things_about_the_same_values() {
        for file in [
            include_str!("id.toml"),
            include_str!("en.toml"),
            include_str!("rules.id.toml"),
            include_str!("rules.en.toml"),
        ] {
            file.parse::<toml::Table>().unwrap();
        }
        let keys = |lang| wordings(lang).keys().cloned().collect::<BTreeSet<_>>();
        let (id, en) = (keys(Lang::Id), keys(Lang::En));
        assert_eq!(id.symmetric_difference(&en).collect::<Vec<_>>(), Vec::<&String>::new());
        for (key, text) in wordings(Lang::Id) {
            assert_eq!(holes(text), holes(&wordings(Lang::En)[key]), "{key}");
        }
    }

    #[test]
    fn numbers_are_written_as_the_language_writes_them() {
        assert_eq!(count(Lang::Id, 1_234_567), "1.234.567");
        assert_eq!(count(Lang::En, -1_234), "-1,234");
        assert_eq!(percent(Lang::Id, Ratio::new(182, 343).unwrap().percent()), "53,06");
        assert_eq!(join(Lang::Id, &["a".into(), "b".into(), "c".into()]), "a, b, dan c");
    }
}
