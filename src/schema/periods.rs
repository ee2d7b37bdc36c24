//! The words that periods are written with, by what they say.

use hashbrown::HashMap;

use crate::label;
use crate::schema::phrase::Phrase;

/// What a word, or several behind one another, says of a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PeriodWord {
    /// A quarter, whose number stands behind.
    Quarter,
    /// A letter that names a quarter only with its number.
    QuarterLetter,
    /// Half a year.
    Semester,
    /// A letter that names half a year only with its number.
    SemesterLetter,
    /// "Bulan".
    Month,
    /// "Tahun".
    Year,
    /// "T.A.": says a year only before one.
    YearLetter,
    /// "Periode".
    Stretch,
    /// Four months, which is no part of the year that is reported.
    Uneven,
    /// A week.
    Week,
    /// "Gelombang": with its number a part of the year that is none of ours.
    Batch,
    /// "Kumulatif".
    Running,
    /// "Non kumulatif".
    NotRunning,
    /// "S.d."
    UpTo,
    /// "Ini".
    This,
    /// "Lalu".
    Last,
    /// "Keadaan", "per".
    Standing,
    /// "Per", "tiap": before a stretch, that figures are told apart by it.
    Each,
    /// "Akhir": before a month, its last day.
    End,
    /// "Update".
    Written,
    /// "Tanggal" before a day on which something took place.
    Event,
    /// Belongs to a period and says nothing more.
    Filler,
    /// "Dan".
    And,
    /// "Lampiran": the number behind it counts no period.
    Counter,
}

impl PeriodWord {
    /// Whether it names a stretch of time whose number, or "ini" and "lalu", may stand behind it.
    pub const fn is_stretch(self) -> bool {
        matches!(self, Self::Quarter | Self::Semester | Self::Month | Self::Year | Self::Stretch)
    }
}

/// The words of periods. A word may say two things, such as "tanggal".
#[derive(Debug, Clone, Default)]
pub struct PeriodWords {
    /// Phrases by their first word, the longest first.
    phrases: HashMap<String, Vec<(Phrase, PeriodWord)>>,
    months: HashMap<String, u8>,
    numbers: HashMap<String, u8>,
    /// The first word of each kind that is listed.
    first: HashMap<PeriodWord, String>,
    /// Words long enough to be known with a typing error, with their letters as bits.
    long: Vec<(String, u32)>,
}

/// The fewest letters of a word that is known with a typing error.
const LONG: usize = 7;

impl PeriodWords {
    /// Adds a phrase.
    pub fn add(&mut self, phrase: Phrase, says: PeriodWord) {
        let Some(first) = phrase.first().cloned() else { return };
        self.first.entry(says).or_insert_with(|| phrase.join(" "));
        let names = matches!(says, PeriodWord::Quarter | PeriodWord::Semester | PeriodWord::Running);
        if names && phrase.len() == 1 {
            self.add_long(&first);
        }
        let starting = self.phrases.entry(first).or_default();
        if !starting.iter().any(|known| known == &(phrase.clone(), says)) {
            starting.push((phrase, says));
            starting.sort_by_key(|(phrase, _)| std::cmp::Reverse(phrase.len()));
        }
    }

    /// Adds a month's name, 1 to 12.
    pub fn add_month(&mut self, name: &str, month: u8) {
        self.add_long(name);
        self.months.insert(name.to_owned(), month);
    }

    /// Adds a number in words.
    pub fn add_number(&mut self, name: &str, number: u8) {
        self.numbers.insert(name.to_owned(), number);
    }

    fn add_long(&mut self, word: &str) {
        if word.len() >= LONG {
            self.long.push((word.to_owned(), label::letters(word)));
        }
    }

    /// The month, 1 to 12, that a folded word names.
    pub fn month(&self, word: &str) -> Option<u8> {
        self.months.get(word).copied()
    }

    /// The number that a folded word is, written in words.
    pub fn number(&self, word: &str) -> Option<u8> {
        self.numbers.get(word).copied()
    }

    /// The usual word of a kind.
    pub fn spelt(&self, says: PeriodWord) -> Option<&str> {
        self.first.get(&says).map(String::as_str)
    }

    /// What the words at a place say, of those that a period is read by, and how many they are; the most words first.
    pub fn at(&self, words: &[String], at: usize) -> Option<(PeriodWord, usize)> {
        let starting = self.phrases.get(words.get(at)?)?;
        let event = |says: &PeriodWord| matches!(says, PeriodWord::Event | PeriodWord::Each);
        let said = starting.iter().filter(|(_, says)| !event(says));
        said.into_iter().find(|(phrase, _)| words[at..].starts_with(phrase)).map(|(phrase, says)| (*says, phrase.len()))
    }

    /// Whether a single word says something.
    pub fn says(&self, word: &str, says: PeriodWord) -> bool {
        let starting = self.phrases.get(word).map_or(&[][..], Vec::as_slice);
        starting.iter().any(|(phrase, own)| phrase.len() == 1 && *own == says)
    }

    /// The word that is meant, where a long one has a typing error: "triwlan", "septembr".
    pub fn mended<'a>(&'a self, word: &'a str) -> &'a str {
        if word.len() + 1 < LONG || self.months.contains_key(word) || self.phrases.contains_key(word) {
            return word;
        }
        // Two errors change four letters at most.
        let own = label::letters(word);
        let near = |(long, letters): &&(String, u32)| {
            (letters ^ own).count_ones() <= 4 && long.len().abs_diff(word.len()) <= 2 && label::is_typo_of(word, long)
        };
        self.long.iter().find(near).map_or(word, |(long, _)| long)
    }

    /// The quarter that a word names by itself: "TWIII" without its blank.
    pub fn glued_quarter<'a>(&self, word: &'a str) -> Option<&'a str> {
        let named = |(at, _): &(usize, char)| {
            let before = &word[..*at];
            self.says(before, PeriodWord::Quarter) || self.says(before, PeriodWord::QuarterLetter)
        };
        let rest = word.char_indices().skip(1).find(named).map(|(at, _)| &word[at..])?;
        rest.bytes().all(|b| matches!(b, b'i' | b'v' | b'l')).then_some(rest)
    }
}
