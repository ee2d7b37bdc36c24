//! The words of a heading or title as the vocabulary reads them: abbreviations written out, compounds folded to one.

use super::model::Vocabulary;
use crate::label;

impl Vocabulary {
    /// The words of a text: as [`label::words`] cuts them, abbreviations written out, then compounds folded, the
    /// longest first. Reading its own result again changes nothing.
    pub fn words(&self, text: &str) -> Vec<String> {
        self.normalised(label::words(text))
    }

    /// The same for words that are already cut.
    pub fn normalised(&self, words: Vec<String>) -> Vec<String> {
        let mut long = Vec::with_capacity(words.len());
        for word in words {
            match self.abbreviations.get(&word) {
                Some(meant) => long.extend(meant.iter().cloned()),
                None => long.push(word),
            }
        }
        let mut folded = Vec::with_capacity(long.len());
        let mut rest = long.as_slice();
        while let Some(first) = rest.first() {
            let found = self.compounds.iter().find(|(parts, _)| !parts.is_empty() && rest.starts_with(parts));
            match found {
                Some((parts, one)) => {
                    folded.push(one.clone());
                    rest = &rest[parts.len()..];
                }
                None => {
                    folded.push(first.clone());
                    rest = &rest[1..];
                }
            }
        }
        folded
    }
}

/// A cell's text as `missing_tokens` and `zero_tokens` are written: its folded words, or, where it has none, such as
/// `...` or `"-"`, the trimmed text itself.
pub fn cell_token(text: &str) -> String {
    let folded = label::fold(text);
    if folded.is_empty() { text.trim().to_owned() } else { folded }
}
