//! Reads the words of a text that speaks about figures: which of them name places and periods, or only number it.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use hashbrown::{HashMap, HashSet};

use crate::label;
use crate::schema::{Phrase, Schema, is_among};
use crate::tables::memo::Memo;
use crate::tables::numerals::{is_roman, part_of_several};
use crate::tables::periods;
use crate::tables::speakers::{Said, without_document_numbers};
use crate::tables::unexplained::Speaker;

/// Knows the names of places and other words that stand behind one another.
#[derive(Debug)]
pub struct Hearing<'s> {
    schema: &'s Schema,
    /// Such names and words by the first; the longest first.
    runs: HashMap<String, Vec<Phrase>>,
    /// The names of villages by their first word.
    villages: HashMap<String, Vec<Phrase>>,
    /// The region's name in one word.
    skeleton: String,
    heard: Memo<Arc<Heard>>,
}

/// A text that speaks, as its words are read whatever they speak of.
#[derive(Debug)]
pub struct Heard {
    /// Its words without numbers of documents.
    pub words: Vec<String>,
    /// Which of them name periods, places and other things that stand behind one another.
    pub explained: Vec<bool>,
    /// All its words.
    pub all: Vec<String>,
    /// Its words up to the first mark that joins something to them.
    pub lead: Vec<String>,
    /// Which of its words name a part of a whole whose parts it all names.
    pub whole: Vec<bool>,
    /// Those that tell which part of several it heads.
    pub several: Option<Range<usize>>,
}

/// A text with blanks where small letters of one word go over into a capital: "tblKoperasi".
fn part_camels(text: &str) -> Cow<'_, str> {
    let camel = |token: &str| {
        let mut before = None;
        let humps = token.chars().filter(|c| {
            let hump = c.is_uppercase() && before.replace(*c).is_some_and(char::is_lowercase);
            before = Some(*c);
            hump
        });
        token.len() > 5 && humps.count() > 0
    };
    if text.contains(' ') || !camel(text) {
        return Cow::Borrowed(text);
    }
    let mut parted = String::with_capacity(text.len() + 4);
    let mut small = false;
    for c in text.chars() {
        if small && c.is_uppercase() {
            parted.push(' ');
        }
        small = c.is_lowercase();
        parted.push(c);
    }
    Cow::Owned(parted)
}

impl<'s> Hearing<'s> {
    /// The names and phrases of a schema.
    pub fn new(schema: &'s Schema) -> Self {
        let vocabulary = &schema.vocabulary;
        let mut runs: HashMap<String, Vec<Phrase>> = HashMap::new();
        let region = &schema.region;
        let districts = region.districts.iter();
        let names = districts.flat_map(|d| d.aliases.iter().chain(&d.misspellings).chain([&d.name]));
        let all = names.chain(region.villages.iter().map(|v| &v.name)).chain([&region.name, &region.full_name]);
        let names = all.chain(&region.also_called).chain(&region.prefixes).map(|name| vocabulary.words(name));
        for words in names.chain(vocabulary.title_words.iter().filter(|p| p.len() > 1).cloned()) {
            if let Some(first) = words.first() {
                runs.entry(first.clone()).or_default().push(words);
            }
        }
        for same in runs.values_mut() {
            same.sort_by_key(|p| std::cmp::Reverse(p.len()));
        }
        let mut villages: HashMap<String, Vec<Phrase>> = HashMap::new();
        for words in region.villages.iter().map(|v| vocabulary.words(&v.name)) {
            if let Some(first) = words.first() {
                villages.entry(first.clone()).or_default().push(words);
            }
        }
        let skeleton = vocabulary.words(&region.name).concat();
        Self { schema, runs, villages, skeleton, heard: Memo::default() }
    }

    /// Reads a text.
    pub fn hear(&self, text: &str) -> Arc<Heard> {
        self.heard.of(text, || Arc::new(self.read(text)))
    }

    fn read(&self, text: &str) -> Heard {
        let parted = part_camels(text);
        let text = parted.as_ref();
        let all = self.schema.title_words(text);
        let bare = without_document_numbers(text);
        let words = if bare.len() == text.len() { all.clone() } else { self.schema.title_words(&bare) };
        let mut explained = periods::read(&words, &self.schema.vocabulary.periods).taken;
        self.take_runs(&words, &mut explained);
        let lead = match text.split_once([',', '&', '/']) {
            Some((lead, _)) => self.schema.title_words(lead),
            None => all.clone(),
        };
        self.take_regulations(&words, &mut explained);
        for (word, explained) in words.iter().zip(&mut explained) {
            *explained |= label::is_skeleton_of(word, &self.skeleton);
        }
        let parts = self.schema.vocabulary.parts_of_wholes(&words);
        let whole = words.iter().map(|w| parts.contains(&w)).collect();
        let several = part_of_several(&words, &self.schema.vocabulary.particles.among);
        Heard { words, explained, all, lead, whole, several }
    }

    fn take_runs(&self, words: &[String], explained: &mut [bool]) {
        let mut at = 0;
        while at < words.len() {
            let starting = self.runs.get(&words[at]).map_or(&[][..], Vec::as_slice);
            let length = starting.iter().find(|p| words[at..].starts_with(p)).map_or(0, Vec::len);
            explained[at..at + length].fill(true);
            at += length.max(1);
        }
    }

    /// "PP Nomor 7 Tahun 2021", "Permenkop UKM No. 9 Tahun 2018": which law is followed says nothing of figures.
    fn take_regulations(&self, words: &[String], explained: &mut [bool]) {
        let number_word = |w: &String| is_among(&self.schema.vocabulary.particles.number, w);
        let number = |at: usize| words.get(at).is_some_and(|w| w.bytes().all(|b| b.is_ascii_digit()));
        let year = |at: usize| words.get(at).is_some_and(|w| periods::year(w).is_some());
        for (at, _) in words.iter().enumerate().filter(|(_, w)| self.schema.vocabulary.regulations.contains(w)) {
            // At most a few words stand between its kind and its number.
            let Some(from) = (at + 1..=at + 5).find(|i| words.get(*i).is_some_and(number_word)) else { continue };
            let end = if number(from + 1) && year(from + 3) { from + 3 } else { continue };
            explained[at..=end].fill(true);
        }
    }

    /// "DESA TINO" in a title narrows what stands below it to one village, unless the sheet is that village's own.
    pub fn leave_village(&self, said: &Said<'_>, words: &[String], explained: &mut [bool], sheet: &HashSet<String>) {
        if said.speaker != Speaker::Title {
            return;
        }
        let leads = self.schema.vocabulary.roles.get("village").map_or(&[][..], Vec::as_slice);
        for at in 1..words.len() {
            let led = leads.iter().any(|lead| lead.len() == 1 && lead[0] == words[at - 1]);
            let named = led.then(|| self.villages.get(&words[at])).flatten().into_iter().flatten();
            let Some(village) = named.filter(|v| words[at..].starts_with(v)).max_by_key(|v| v.len()) else { continue };
            if !village.iter().all(|w| sheet.contains(w)) {
                explained[at..at + village.len()].fill(false);
            }
        }
    }

    /// Whether a line names a programme of the budget, or an activity of one: "2.17.07.2.01 Pemberdayaan Usaha Mikro",
    /// "Sub Kegiatan : ...".
    pub fn names_programme(&self, text: &str, words: &[String]) -> bool {
        let first = text.trim_start_matches([' ', ':']).split_whitespace().next().unwrap_or_default();
        let numbers = first.split('.').filter(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()));
        let coded = numbers.count() > 2 && first.bytes().all(|b| b.is_ascii_digit() || b == b'.');
        coded || self.schema.vocabulary.programme_leads.iter().any(|lead| words.starts_with(lead))
    }

    /// "A.", "II.", "Tabel 4a": what numbers a title says nothing.
    pub fn take_numbering(&self, said: &Said<'_>, words: &[String], explained: &mut [bool]) {
        let marked = said.text.trim_start().trim_start_matches('(').split_whitespace().next();
        let marked = marked.is_some_and(|first| first.ends_with(['.', ')']));
        if let Some(first) = words.first().filter(|_| words.len() > 1 && marked) {
            explained[0] |= first.len() == 1 || is_roman(first);
        }
        for i in 1..words.len() {
            let counted = self.schema.vocabulary.numbered_words.contains(&words[i - 1]);
            // "Freezer 200 L"
            let unit =
                words[i].len() == 1 && words[i - 1].len() < 4 && words[i - 1].bytes().all(|b| b.is_ascii_digit());
            explained[i] |= (words[i].len() == 1 || is_roman(&words[i])) && counted || unit;
        }
    }
}
