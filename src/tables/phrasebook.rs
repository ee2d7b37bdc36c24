//! Looks words up: which known phrases a text says, and which known word a typing error was meant to be.

use std::collections::BTreeMap;

use hashbrown::HashMap;

use crate::label;
use crate::schema::{Phrase, says};
use crate::tables::memo::Memo;

/// Phrases with what they stand for, found by the words of a text without going through all of them.
#[derive(Debug)]
pub struct Phrasebook<'s, T> {
    entries: Vec<(&'s Phrase, T)>,
    /// The phrases by the one of their words that fewest others have.
    by_word: HashMap<&'s str, Vec<usize>>,
}

impl<'s, T> Phrasebook<'s, T> {
    /// A book of phrases, each with what it stands for.
    pub fn new(phrases: impl IntoIterator<Item = (&'s Phrase, T)>) -> Self {
        let entries: Vec<(&Phrase, T)> = phrases.into_iter().collect();
        let mut uses: HashMap<&str, usize> = HashMap::new();
        for word in entries.iter().flat_map(|(phrase, _)| phrase.iter()) {
            *uses.entry(word).or_default() += 1;
        }
        let mut by_word: HashMap<&str, Vec<usize>> = HashMap::new();
        for (i, (phrase, _)) in entries.iter().enumerate() {
            if let Some(rarest) = phrase.iter().min_by_key(|word| uses.get(word.as_str())) {
                by_word.entry(rarest).or_default().push(i);
            }
        }
        Self { entries, by_word }
    }

    /// The phrases all of whose words stand among some words, in the order of the book.
    pub fn said_by(&self, words: &[String]) -> Vec<&(&'s Phrase, T)> {
        let mut found: Vec<usize> =
            words.iter().filter_map(|word| self.by_word.get(word.as_str())).flatten().copied().collect();
        found.retain(|i| says(words, self.entries[*i].0));
        found.sort_unstable();
        found.dedup();
        found.into_iter().map(|i| &self.entries[i]).collect()
    }
}

/// Words that are known, for telling typing errors from new words.
#[derive(Debug)]
pub struct KnownWords<'s> {
    /// Each word with its letters, by its length in characters.
    by_length: BTreeMap<usize, Vec<(&'s str, u32)>>,
    /// The places of the words that new ones were taken for, or how many those may be.
    meant: Memo<Result<(usize, usize), usize>>,
}

impl<'s> KnownWords<'s> {
    /// Some words, each once however often it is given.
    pub fn new(words: impl IntoIterator<Item = &'s str>) -> Self {
        let mut by_length: BTreeMap<usize, Vec<(&str, u32)>> = BTreeMap::new();
        for word in words {
            by_length.entry(word.chars().count()).or_default().push((word, label::letters(word)));
        }
        for same in by_length.values_mut() {
            same.sort_unstable();
            same.dedup();
        }
        Self { by_length, meant: Memo::default() }
    }

    /// The word itself where it is known, or the only known word that is near it.
    ///
    /// # Errors
    ///
    /// How many are near, where that is not one.
    pub fn meant_by(&self, word: &str) -> Result<&'s str, usize> {
        let length = word.chars().count();
        let own = self.by_length.get(&length).map_or(&[][..], Vec::as_slice);
        if let Ok(at) = own.binary_search_by_key(&word, |(known, _)| known) {
            return Ok(own[at].0);
        }
        let errors = label::errors_allowed(length);
        if errors == 0 || !word.chars().all(char::is_alphabetic) {
            return Err(0);
        }
        self.meant.of(word, || self.nearest(word, length, errors)).map(|(length, at)| self.by_length[&length][at].0)
    }

    /// The length and place of the only known word that lies within some errors of a new one.
    fn nearest(&self, word: &str, length: usize, errors: usize) -> Result<(usize, usize), usize> {
        let letters = label::letters(word);
        let lengths = length.saturating_sub(errors)..=length + errors;
        // The distance itself is dear: letters and lengths tell of most words that they are not meant.
        let mut near = self.by_length.range(lengths).flat_map(|(other, same)| {
            let errors = label::errors_allowed(length.min(*other));
            let may_be =
                move |of: u32| length.abs_diff(*other) <= errors && (of ^ letters).count_ones() as usize <= 2 * errors;
            let alike = same.iter().enumerate().filter(move |(_, (_, of))| errors > 0 && may_be(*of));
            let alike = alike.filter(move |(_, (known, _))| label::errors_between(word, known) <= errors);
            alike.map(move |(at, _)| (*other, at))
        });
        match (near.next(), near.count()) {
            (Some(only), 0) => Ok(only),
            (first, more) => Err(more + usize::from(first.is_some())),
        }
    }
}

/// Words that say nothing of a subject, for telling a slip of the fingers from a word that may say something.
#[derive(Debug)]
pub struct SpareWords<'s> {
    by_length: BTreeMap<usize, Vec<(&'s str, u32)>>,
}

impl<'s> SpareWords<'s> {
    /// Some words.
    pub fn new(words: impl IntoIterator<Item = &'s str>) -> Self {
        Self { by_length: KnownWords::new(words).by_length }
    }

    /// Whether a word is one of them with a slip of the fingers.
    pub fn slipped(&self, word: &str) -> bool {
        let (length, letters) = (word.chars().count(), label::letters(word));
        let candidates = self.by_length.range(length..=length + 1).flat_map(|(_, same)| same);
        let mut alike = candidates.filter(|(_, of)| (of ^ letters).count_ones() <= 1);
        alike.any(|(known, _)| label::is_slip_of(word, known))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_and_meant_words_are_found() {
        let phrase = |text: &str| label::words(text);
        let phrases = [phrase("koperasi aktif"), phrase("aktif"), phrase("koperasi")];
        let book = Phrasebook::new(phrases.iter().zip(0..));
        let said = |text: &str| book.said_by(&label::words(text)).iter().map(|(_, n)| *n).collect::<Vec<i32>>();
        assert_eq!(said("jumlah koperasi yang aktif, aktif"), [0, 1, 2]);
        assert_eq!(said("koperasi"), [2]);
        assert!(said("umkm").is_empty());
        let words = KnownWords::new(["koperasi", "perizinan", "perijinan", "aktif"]);
        assert_eq!(words.meant_by("koprasi"), Ok("koperasi"));
        assert_eq!(words.meant_by("aktif"), Ok("aktif"));
        assert_eq!(words.meant_by("aktip"), Err(0));
        assert_eq!(words.meant_by("peridinan"), Err(2));
    }
}
