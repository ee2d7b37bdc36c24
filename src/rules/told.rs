//! What may be said of a text that stands in a cell of data: such a cell may hold a person's name or address, whatever its
//! column is called.

use std::fmt;

use crate::label;
use crate::schema::Schema;
use crate::words::{Arg, Text, one_line};

/// As much of a cell's text as consists of known words, numbers and signs; from the first word on that no schema knows, the
/// rest is left out. Long numbers are masked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    shown: String,
    /// How many words were left out.
    hidden: usize,
}

/// What may be shown of the text of a cell of data.
pub fn told(schema: &Schema, text: &str) -> Told {
    tell(text, |word| schema.known.knows_in_cells(word) || is_formed(schema, word))
}

/// What may be shown of a sentence beside a table.
pub fn told_note(schema: &Schema, text: &str) -> Told {
    tell(text, |word| schema.known.knows(word) || is_formed(schema, word))
}

fn tell(text: &str, knows: impl Fn(&str) -> bool) -> Told {
    let line = one_line(text);
    let tokens: Vec<&str> = line.split(' ').filter(|t| !t.is_empty()).collect();
    // "S i t i" is a name as well.
    let letters = line.split(|c: char| !c.is_alphabetic()).filter(|run| run.chars().count() == 1).count();
    let open = tokens.iter().take_while(|token| letters < SPACED && is_harmless(token, &knows)).count();
    Told { shown: tokens[..open].join(" "), hidden: tokens.len() - open }
}

/// So many words that are not shown.
pub fn hidden(words: usize) -> Text {
    Text::new(if words == 1 { "look.hidden_one" } else { "look.hidden" }).with("words", words)
}

/// How many letters that stand alone may be one word.
const SPACED: usize = 3;

impl Told {
    /// Whether there was nothing to tell of.
    pub fn is_empty(&self) -> bool {
        self.shown.is_empty() && self.hidden == 0
    }

    /// Whether all of it is shown.
    pub fn is_whole(&self) -> bool {
        self.hidden == 0
    }
}

impl fmt::Display for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.hidden, self.shown.as_str()) {
            (0, shown) => f.write_str(shown),
            (_, "") => f.write_str("…"),
            (_, shown) => write!(f, "{shown} …"),
        }
    }
}

impl From<&Told> for Arg {
    fn from(told: &Told) -> Self {
        match told.shown.as_str() {
            "" if told.hidden > 0 => hidden(told.hidden).into(),
            _ => Self::Text(told.to_string()),
        }
    }
}

impl From<Told> for Arg {
    fn from(told: Told) -> Self {
        Self::from(&told)
    }
}

/// A label as it may be shown: one of several words of which none is known may be a row that was taken for a heading.
pub fn told_label(schema: &Schema, text: &str) -> String {
    let words = label::words(text);
    let known = |word: &String| schema.known.knows(word) || word.bytes().all(|b| b.is_ascii_digit());
    if words.len() > 1 && !words.iter().any(known) { told(schema, text).to_string() } else { one_line(text) }
}

/// Whether a piece of a text names nobody: a number or a sign, a letter, a known word, or the number of a paper, such as
/// `001/BH/XX.6/2012`.
fn is_harmless(token: &str, knows: &impl Fn(&str) -> bool) -> bool {
    let numbered = token.contains(|c: char| c.is_ascii_digit());
    label::words(token).iter().all(|word| {
        let letters = word.chars().count();
        let short = letters <= 1 || numbered && letters <= 3;
        short || word.bytes().all(|b| b.is_ascii_digit()) || knows(word)
    })
}

/// Whether a word is formed as verbs and their nouns are, with something before its stem and behind it, which no name is:
/// "dibubarkan", "pembinaan".
fn is_formed(schema: &Schema, word: &str) -> bool {
    const SHORTEST: usize = 8;
    let particles = &schema.vocabulary.particles;
    let ends = |endings: &[String]| endings.iter().any(|ending| word.ends_with(ending.as_str()));
    word.len() >= SHORTEST
        && ends(&particles.suffixes)
        && !ends(&particles.name_endings)
        && particles.prefixes.iter().any(|before| word.starts_with(before.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::builtin;

    #[test]
    fn a_cell_of_data_shows_known_words_and_nothing_of_a_person() {
        let schema = builtin().unwrap();
        let shown = [
            ("Tamaltea", "Tamaltea"),
            ("Tidak Aktip", "Tidak Aktip"),
            ("5 (Rahmawati, S.E.)", "5 …"),
            ("Rahmawati 0812 9988 0012", "…"),
            ("Jl. Sudirman No. 5 Bangkala", "…"),
            ("7304010205870034", "7304**********34"),
            ("12 orang", "12 orang"),
            ("001/BH/XX.6/2012", "001/BH/XX.6/2012"),
        ];
        for (written, seen) in shown {
            let told = told(&schema, written).to_string();
            assert!(
                told == seen || seen == "…" && told.ends_with('…') && !told.contains("udirman"),
                "{written}: {told}"
            );
        }
    }
}
