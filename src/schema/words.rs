//! The words of a heading or title as the vocabulary reads them: abbreviations written out, compounds folded to one.

use super::vocabulary::Vocabulary;
use crate::label;

impl Vocabulary {
    /// The words of a text: as `label::words` cuts them, abbreviations written out, then compounds folded, the
    /// longest first. Reading its own result again changes nothing.
    pub fn words(&self, text: &str) -> Vec<String> {
        self.normalised(label::words(text))
    }

    /// The words that name all parts of a whole: "L+P", "Primer + Sekunder".
    pub fn parts_of_wholes<'a>(&'a self, words: &'a [String]) -> Vec<&'a String> {
        let said = |part: &Vec<String>| part.iter().all(|word| words.contains(word));
        let whole = self.partitions.iter().filter(|set| set.iter().all(said));
        whole.flatten().flatten().chain(with_and_without(words)).collect()
    }

    /// The words without those that name all parts of a whole; the word for a sum where nothing else is said. `None` where
    /// there are none.
    pub fn whole_of_parts(&self, words: &[String]) -> Option<Vec<String>> {
        let parts = self.parts_of_wholes(words);
        let rest: Vec<String> = words.iter().filter(|word| !parts.contains(word)).cloned().collect();
        let sum = || self.total_words.first().into_iter().cloned().collect();
        (!parts.is_empty()).then(|| if rest.is_empty() { sum() } else { rest })
    }

    /// What `words` gives for words that are already cut.
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

/// The words of something and of all that it is not: "SIMPAN PINJAM DAN NON SIMPAN PINJAM".
fn with_and_without(words: &[String]) -> &[String] {
    let Some(at) = words.iter().position(|word| word == "non") else { return &[] };
    let same = |n: &usize| words[..at].windows(*n).any(|run| *run == words[at + 1..at + 1 + n]);
    let length = (1..words.len() - at).take_while(same).last().unwrap_or(0);
    &words[at..at + if length > 0 { length + 1 } else { 0 }]
}

/// A cell's text as `missing_tokens` and `zero_tokens` are written: its folded words, or, where it has none, such as
/// `...` or `"-"`, the trimmed text itself.
pub fn cell_token(text: &str) -> String {
    let folded = label::fold(text);
    if folded.is_empty() { text.trim().to_owned() } else { folded }
}
