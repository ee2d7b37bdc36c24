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
    /// Hashes of the names and statuses that cells of data hold, and of each with one letter left out.
    near: HashSet<u64>,
}

/// Letters from which on a word may hold a typing error and still be known.
const LONG: usize = 5;

impl KnownWords {
    /// Those of some files.
    pub fn of(files: &[SourceFile]) -> Self {
        Self { files: files.into(), words: Arc::default() }
    }

    /// Whether a word, as [`label::words`] writes it, stands in some file, or differs from a name of the region or from a
    /// word of a dataset by a letter.
    pub fn knows(&self, word: &str) -> bool {
        let words = self.words.get_or_init(|| Words::of(&self.files));
        words.all.contains(word)
            || word.chars().count() >= LONG && spellings(word).any(|hash| words.near.contains(&hash))
    }
}

impl Words {
    fn of(files: &[SourceFile]) -> Self {
        let mut words = Self::default();
        for file in files {
            let Ok(table) = file.text.parse::<toml::Table>() else { continue };
            // Cells of data hold names of places and words of datasets; those of sentences are many, and names of persons
            // differ from some of them by a letter.
            let near = file.path.starts_with("regions/") || file.path.starts_with("datasets/");
            words.add(&toml::Value::Table(table), near);
        }
        words
    }

    fn add(&mut self, value: &toml::Value, near: bool) {
        match value {
            toml::Value::String(text) => {
                for word in label::words(text) {
                    if near && word.chars().count() >= LONG {
                        self.near.extend(spellings(&word));
                    }
                    self.all.insert(word);
                }
            }
            toml::Value::Array(items) => items.iter().for_each(|item| self.add(item, near)),
            toml::Value::Table(table) => {
                for (key, value) in table {
                    // An abbreviation is a key; so is what a class of statuses is called.
                    self.all.extend(label::words(key));
                    self.add(value, near);
                }
            }
            _ => {}
        }
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
    fn words_of_schemas_are_known_with_a_typing_error_and_names_of_persons_are_not() {
        let schema = builtin().unwrap();
        for word in ["jumlah", "bangkala", "bangkla", "tamalatae", "aktip", "aktiv", "belum", "unit"] {
            assert!(schema.known.knows(word), "{word}");
        }
        for word in ["wahyuni", "rahmawati", "zqxaa", "nurdin", "pahlawan", "sudirman", "hasanuddin"] {
            assert!(!schema.known.knows(word), "{word}");
        }
    }
}
