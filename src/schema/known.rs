//! The words that the files under `schemas/` hold, whatever they hold them for.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, OnceLock};

use hashbrown::HashSet;

use super::files::SourceFile;
use crate::label;

/// The words of all files, put together when first asked for: a run without a doubtful text never needs them.
#[derive(Debug, Clone, Default)]
pub struct KnownWords {
    files: Arc<[SourceFile]>,
    words: Arc<OnceLock<Words>>,
}

#[derive(Debug, Default)]
struct Words {
    /// All of them.
    all: HashSet<String>,
    /// Those that cells of data hold: names of places, statuses, units, words of remarks.
    of_cells: HashSet<String>,
    /// Hashes of the names of places, and of each with one letter left out.
    near: HashSet<u64>,
}

/// Letters from which on a name may hold a typing error and still be known.
const LONG: usize = 6;

/// Lists of the vocabulary whose words are those of titles and sentences; many of them are names of persons, too.
const OF_SENTENCES: [&str; 16] = [
    "title_words",
    "name_words",
    "note_words",
    "plain_words",
    "list_words",
    "programme_words",
    "programme_leads",
    "letterhead",
    "sentence_asides",
    "title_asides",
    "label_asides",
    "note_leads",
    "note_openers",
    "venue_words",
    "venue_leads",
    "name_leads",
];

impl KnownWords {
    /// Those of some files.
    pub fn of(files: &[SourceFile]) -> Self {
        Self { files: files.into(), words: Arc::default() }
    }

    fn words(&self) -> &Words {
        self.words.get_or_init(|| Words::of(&self.files))
    }

    /// Whether a word, as [`label::words`] writes it, stands in some file.
    pub fn knows(&self, word: &str) -> bool {
        self.words().all.contains(word)
    }

    /// Whether a word is one that cells of data hold, or differs from the name of a place by a letter.
    pub fn knows_in_cells(&self, word: &str) -> bool {
        let words = self.words();
        words.of_cells.contains(word)
            || word.chars().count() >= LONG && spellings(word).any(|hash| words.near.contains(&hash))
    }
}

/// What the words of a value are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum What {
    Place,
    OfCells,
    OfSentences,
}

impl Words {
    fn of(files: &[SourceFile]) -> Self {
        let mut words = Self::default();
        for file in files {
            let Ok(table) = file.text.parse::<toml::Table>() else { continue };
            let what = if file.path.starts_with("regions/") { What::Place } else { What::OfCells };
            words.add(&toml::Value::Table(table), what);
        }
        words
    }

    fn add(&mut self, value: &toml::Value, what: What) {
        match value {
            toml::Value::String(text) => {
                for word in label::words(text) {
                    self.know(word, what);
                }
            }
            toml::Value::Array(items) => items.iter().for_each(|item| self.add(item, what)),
            toml::Value::Table(table) => {
                for (key, value) in table {
                    let sentences = OF_SENTENCES.contains(&key.as_str());
                    let what = if sentences { What::OfSentences } else { what };
                    // An abbreviation is a key; so is what a class of statuses is called.
                    label::words(key).into_iter().for_each(|word| self.know(word, What::OfCells));
                    self.add(value, what);
                }
            }
            _ => {}
        }
    }

    fn know(&mut self, word: String, what: What) {
        if what == What::Place && word.chars().count() >= LONG {
            self.near.extend(spellings(&word));
        }
        if what != What::OfSentences {
            self.of_cells.insert(word.clone());
        }
        self.all.insert(word);
    }
}

/// Hashes of a word and of what is left of it without one of its letters: two words share one where they differ by a letter.
fn spellings(word: &str) -> impl Iterator<Item = u64> {
    let letters: Vec<char> = word.chars().collect();
    (0..=letters.len()).map(move |without| {
        let mut hasher = DefaultHasher::new();
        letters.iter().enumerate().filter(|(i, _)| *i != without).for_each(|(_, c)| c.hash(&mut hasher));
        hasher.finish()
    })
}

#[cfg(test)]
mod tests {
    use crate::schema::builtin;

    #[test]
    fn the_lists_of_sentences_are_those_of_the_vocabulary() {
        let files = crate::schema::built_in();
        let vocabulary = files.iter().find(|file| file.path == "vocabulary.toml").unwrap();
        let table: toml::Table = vocabulary.text.parse().unwrap();
        assert!(super::OF_SENTENCES.iter().all(|list| table.contains_key(*list)));
    }

    #[test]
    fn words_of_cells_are_known_and_names_of_persons_are_not() {
        let schema = builtin().unwrap();
        for word in ["jumlah", "bangkala", "bangkla", "tamalatae", "aktip", "nonaktif", "belum", "unit"] {
            assert!(schema.known.knows_in_cells(word), "{word}");
        }
        let persons = [
            "wahyuni",
            "rahmawati",
            "nurdin",
            "pahlawan",
            "sudirman",
            "hasanuddin",
            "basri",
            "kadir",
            "kasim",
            "hardi",
            "bakri",
            "nasir",
            "arman",
            "tahir",
            "rahmat",
            "anita",
            "diana",
            "endang",
            "sultan",
            "puji",
        ];
        let known: Vec<&str> = persons.into_iter().filter(|word| schema.known.knows_in_cells(word)).collect();
        assert!(known.is_empty(), "{known:?}");
    }
}
