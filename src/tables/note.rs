//! A text beside a table that speaks of its figures, and the districts that it names.

use crate::place::CellRef;
use crate::schema::{Phrase, Schema};
use crate::tables::table::Title;
use crate::tables::unexplained::Speaker;

/// A text beside the table that speaks of its figures, or of some of them.
#[derive(Debug, Clone)]
pub struct Note {
    /// Whether it is a line or a comment.
    pub speaker: Speaker,
    /// Where it stands, and what it says.
    pub said: Title,
    /// Positions of the columns that it speaks of; none for all.
    pub columns: Vec<usize>,
    /// The cells of the figures that it speaks of; none for all.
    pub only: Vec<CellRef>,
    /// Whether it names several districts, so that the figure of one may hold another's.
    pub ties: bool,
}

/// Whether some words name a district of the region.
pub fn names_districts(words: &[String], schema: &Schema) -> bool {
    !districts_in(words, &district_names(schema)).is_empty()
}

/// The codes of the districts that a text names.
pub fn districts_named<'s>(text: &str, schema: &'s Schema) -> Vec<&'s str> {
    districts_in(&schema.vocabulary.words(text), &district_names(schema))
}

/// The names of the districts with their codes, the longest first.
pub fn district_names(schema: &Schema) -> Vec<(Phrase, &str)> {
    let words = |name| schema.vocabulary.words(name);
    let districts = schema.region.districts.iter();
    let names =
        districts.flat_map(|d| d.aliases.iter().chain([&d.name]).map(move |name| (words(name), d.code.as_str())));
    let mut names: Vec<(Phrase, &str)> = names.filter(|(name, _)| !name.is_empty()).collect();
    names.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
    names
}

/// The codes of the districts that some words name; a longer name hides the shorter one within it.
pub fn districts_in<'s>(words: &[String], names: &[(Phrase, &'s str)]) -> Vec<&'s str> {
    let (mut found, mut at) = (Vec::new(), 0);
    while at < words.len() {
        let Some((name, code)) = names.iter().find(|(name, _)| words[at..].starts_with(name)) else {
            at += 1;
            continue;
        };
        if !found.contains(code) {
            found.push(*code);
        }
        at += name.len();
    }
    found
}
