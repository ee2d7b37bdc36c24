//! The words of a heading or title as the vocabulary reads them: abbreviations written out, compounds folded to one.

use super::model::Vocabulary;
use crate::label;

impl Vocabulary {
    /// The words of a text: as `label::words` cuts them, abbreviations written out, then compounds folded, the
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
        let mut at = 0;
        while at < long.len() {
            let starting = self.compounds.get(&long[at]).map_or(&[][..], Vec::as_slice);
            match starting.iter().find(|(parts, _)| long[at..].starts_with(parts)) {
                Some((parts, one)) => {
                    folded.push(one.clone());
                    at += parts.len();
                }
                None => {
                    folded.push(std::mem::take(&mut long[at]));
                    at += 1;
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
