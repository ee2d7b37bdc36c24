//! Goes through the words of one text and notes what they name: parts of the year, years, days, and what was not understood.

use crate::period::Part;
use crate::schema::{PeriodWord as Word, PeriodWords};
use crate::tables::period_words::{
    date_at, digits, further_ordinal, is_numeral, joined_year, month_number, ordinal, ordinal_at, roman, same_ordinal,
    short_year, year,
};
use crate::tables::periods::said::{Found, Named, Relative, Said};
use crate::tables::periods::span;

/// The day by which the end of a month is told.
const LAST_DAY: u8 = 28;

/// What has been noted so far.
#[derive(Debug)]
pub struct Reader<'w> {
    words: &'w [String],
    known: &'w PeriodWords,
    taken: Vec<bool>,
    /// Whether a day is that of the figures without a word that says so, as in the heading of a column.
    own_days: bool,
    /// The parts that are named, in order.
    parts: Vec<Named>,
    /// Where "s.d." stands.
    ups: Vec<usize>,
    years: Vec<i32>,
    short_years: Vec<i32>,
    said: Said,
    relative_year: bool,
    /// Several quarters stand side by side with nothing between them.
    loose: bool,
    /// The month is that of days on which something took place, or perhaps of one.
    doubtful_day: bool,
    standing: bool,
    written: bool,
}

/// Reads the words of one text. `own_days` says that a day in it is that of the figures, as in the heading of a column.
pub fn read(words: &[String], known: &PeriodWords, own_days: bool) -> Found {
    let mended: Vec<String> = words.iter().map(|w| known.mended(w).to_owned()).collect();
    let mut reader = Reader {
        words: &mended,
        known,
        taken: vec![false; mended.len()],
        own_days,
        parts: Vec::new(),
        ups: Vec::new(),
        years: Vec::new(),
        short_years: Vec::new(),
        said: Said::default(),
        relative_year: false,
        loose: false,
        doubtful_day: false,
        standing: false,
        written: false,
    };
    let mut at = 0;
    while at < mended.len() {
        at += reader.word(at).max(1);
    }
    reader.found()
}

impl Reader<'_> {
    /// What the words at a place say, and how many they are.
    fn class(&self, at: usize) -> Option<(Word, usize)> {
        self.known.at(self.words, at)
    }

    fn says(&self, at: usize) -> Option<Word> {
        self.class(at).map(|(says, _)| says)
    }

    fn month(&self, at: usize) -> Option<u8> {
        self.known.month(self.words.get(at)?)
    }

    fn year(&self, at: usize) -> Option<i32> {
        year(self.words.get(at)?)
    }

    fn is_numeral(&self, at: usize) -> bool {
        is_numeral(self.words, at, self.known)
    }

    fn take(&mut self, at: usize, count: usize) {
        for taken in self.taken.iter_mut().skip(at).take(count) {
            *taken = true;
        }
    }

    fn name(&mut self, part: Part, at: usize, day: Option<u8>) {
        self.parts.push(Named { part, at, day });
    }

    /// Reads what begins at one word; how many words belong to it.
    fn word(&mut self, at: usize) -> usize {
        if let Some((date, used)) = date_at(self.words, at) {
            self.date(date, at, used);
            return used;
        }
        let Some((says, used)) = self.class(at) else { return self.other(at) };
        let step = match says {
            Word::Quarter | Word::QuarterLetter => self.quarter(at, used),
            Word::Semester => self.semester(at, used),
            Word::SemesterLetter => match ordinal_at(self.words, at + used, self.known) {
                Some((1..=2, _)) => self.semester(at, used),
                _ => return used,
            },
            // Four months or a week are no part of the year that is reported.
            Word::Uneven => {
                self.said.garbled = true;
                used
            }
            Word::Week => {
                let counted = self.words.get(at + used).is_some_and(|w| w == "ke" || digits(w).is_none());
                self.said.garbled |= counted && self.is_numeral(at + used);
                return used;
            }
            Word::Batch => {
                self.said.bare |= self.is_numeral(at + used);
                return used;
            }
            Word::NotRunning => used,
            Word::Running => {
                self.said.running = true;
                used
            }
            // "IKU 2 - 3" counts no period.
            Word::UpTo if at > 1 && self.says(at - 2) == Some(Word::Counter) && self.is_numeral(at - 1) => {
                return used;
            }
            Word::UpTo => {
                self.ups.push(at);
                used
            }
            Word::Month => return self.month_word(at, used),
            Word::Year => return self.year_word(at, used),
            Word::YearLetter if self.year(at + used).is_some() => used,
            Word::YearLetter | Word::And | Word::Counter | Word::Event | Word::Each => return used,
            Word::Stretch => {
                let day = (at + used..at + used + 4).any(|i| self.month(i).is_some());
                self.said.garbled |= self.is_numeral(at + used) && !day && date_at(self.words, at + used).is_none();
                used
            }
            Word::Standing | Word::End => {
                self.standing = true;
                used
            }
            Word::Filler => used,
            Word::Written => {
                self.written = true;
                return used;
            }
            Word::This | Word::Last => {
                let Some(stretch) = at.checked_sub(1).and_then(|b| self.says(b)).filter(|s| s.is_stretch()) else {
                    return used;
                };
                self.said.relative = Some(if says == Word::This { Relative::This } else { Relative::Last });
                self.relative_year = stretch == Word::Year;
                used
            }
        };
        self.take(at, step);
        step
    }

    /// "Triwulan" and its number, and more of them behind it: "Triwulan I - III", "I, II dan III", "2 (Dua)".
    fn quarter(&mut self, at: usize, length: usize) -> usize {
        let Some((n, used)) = ordinal_at(self.words, at + length, self.known) else {
            if self.is_numeral(at + length) {
                self.said.garbled = true;
                return length + 1;
            }
            let relative = matches!(self.says(at + length), Some(Word::This | Word::Last));
            self.leave_bare(at, self.says(at) == Some(Word::Quarter) && !relative);
            return length;
        };
        self.name(Part::Quarter(n), at, None);
        let mut step = length + used;
        step += same_ordinal(self.words, at + step, n, self.known);
        while let Some((n, used)) = further_ordinal(self.words, at + step, self.known) {
            let joins = at + step..at + step + used - 1;
            self.ups.extend(joins.clone().filter(|i| self.says(*i) == Some(Word::UpTo)).collect::<Vec<_>>());
            self.loose |= used == 1;
            self.name(Part::Quarter(n), joins.end, None);
            step += used;
        }
        step
    }

    /// A stretch without its number: "Triwulan"; one that is said to be of each ("per triwulan") has none.
    fn leave_bare(&mut self, at: usize, bare: bool) {
        let each = at > 0 && self.known.says(&self.words[at - 1], Word::Each);
        self.said.each |= bare && each;
        self.said.bare |= bare && !each;
    }

    fn semester(&mut self, at: usize, length: usize) -> usize {
        let first = at + length;
        if let Some((n @ 1..=2, used)) = ordinal_at(self.words, first, self.known) {
            // "Akhir semester I" is a day, and so its quarter's.
            let ends = at > 0 && self.says(at - 1) == Some(Word::End);
            self.name(if ends { Part::Quarter(n * 2) } else { Part::Semester(n) }, at, ends.then_some(LAST_DAY));
            return length + used + same_ordinal(self.words, first + used, n, self.known);
        }
        if self.is_numeral(first) {
            self.said.garbled = true;
            return length + 1;
        }
        self.leave_bare(at, !matches!(self.says(first), Some(Word::This | Word::Last)));
        length
    }

    fn month_word(&mut self, at: usize, length: usize) -> usize {
        let next = at + length;
        let number = month_number(self.words, next, self.known);
        let counted = at > 0 && !self.taken[at - 1] && self.is_numeral(at - 1);
        // "Bulan 6 Juni" names one month twice; before another the number is a day.
        let dated = self.month(next + 1).is_some_and(|m| number.is_none_or(|(n, _)| n != m));
        // "6 bulan pertama".
        let first_few = counted && self.words.get(next).is_some_and(|w| digits(w).is_none());
        if let Some((m, used)) = number.filter(|_| !dated && !first_few) {
            self.name(Part::Month(m), at, None);
            let behind = next + used;
            let named = usize::from(self.month(behind) == Some(m));
            let step = length + used + named.max(same_ordinal(self.words, behind, m, self.known));
            self.take(at, step);
            return step;
        }
        self.take(at, length);
        let named = self.month(next).is_some() || dated;
        let relative = matches!(self.says(next), Some(Word::This | Word::Last));
        // "9 bulan", "bulan ke-13".
        if !named && !relative && (self.is_numeral(next) || counted) {
            self.said.garbled = true;
            self.take(at - usize::from(counted), 1);
        } else {
            self.leave_bare(at, !relative && !named);
        }
        length
    }

    /// "Tahun 2023", "Tahun 2.023"; a number that is no year is not the year of the run either.
    fn year_word(&mut self, at: usize, length: usize) -> usize {
        self.take(at, length);
        let next = at + length;
        let Some(word) = self.words.get(next).filter(|w| year(w).is_none()) else { return length };
        if let Some((year, used)) = joined_year(self.words, next, true) {
            self.years.push(year);
            self.take(next, used);
            return length + used;
        }
        let day = self.month(next + 1).is_some() || date_at(self.words, next).is_some();
        self.said.many_years |= self.is_numeral(next) && short_year(word).is_none() && !day;
        length
    }

    /// A date in digits. Where nothing says that figures stand at it, it may be that of sending.
    fn date(&mut self, (y, m, d): (i32, u8, u8), at: usize, used: usize) {
        let joins = self.class(at + used).filter(|(says, _)| *says == Word::UpTo).map_or(0, |(_, n)| n);
        let ranged =
            self.parts.last().is_some_and(|p| p.day.is_some()) || date_at(self.words, at + used + joins).is_some();
        self.take(at, used);
        if self.own_days || self.standing || !self.ups.is_empty() || ranged {
            self.name(Part::Month(m), at, Some(d));
            self.years.push(y);
        } else {
            self.said.passing_year = Some(y);
            self.said.passing_end = (m, d) == (12, 31);
        }
    }

    /// A month by its name, a quarter in one word, a year, or a number beside one.
    fn other(&mut self, at: usize) -> usize {
        let word = self.words[at].as_str();
        if let Some(m) = self.known.month(word) {
            return self.month_name(at, m);
        }
        if let Some(n) = self.known.glued_quarter(word).and_then(|roman| ordinal(roman, self.known)) {
            self.name(Part::Quarter(n), at, None);
            self.take(at, 1);
            return 1;
        }
        if let Some(y) = year(word) {
            return self.year_number(at, y);
        }
        if let Some((y, used)) = joined_year(self.words, at, false) {
            self.years.push(y);
            self.take(at, used);
            return used;
        }
        // "s-d" in a name, where "s/d" cannot stand: only before a period.
        let split = word == "s" && self.words.get(at + 1).is_some_and(|w| w == "d");
        if split && (self.class(at + 2).is_some() || self.month(at + 2).is_some() || self.is_numeral(at + 2)) {
            self.ups.push(at);
            self.take(at, 2);
            return 2;
        }
        let behind = at > 0 && self.taken[at - 1] && self.month(at + 1).is_none();
        if let Some(y) = short_year(word).filter(|_| behind) {
            // "TW IV '22", "Des 23", "tahun 23": behind a period only.
            self.short_years.push(y);
            self.take(at, 1);
        } else if behind && matches!(word.len(), 3 | 5) && word.starts_with("20") && digits(word).is_some() {
            self.said.many_years = true;
        } else if self.year(at + 1).is_some() {
            self.number_before_year(at);
        }
        1
    }

    fn month_name(&mut self, at: usize, m: u8) -> usize {
        let day_at = |at: usize| self.words[at].parse::<u8>().ok().filter(|d| (1..=31).contains(d));
        let before = at.checked_sub(1).filter(|b| !self.taken[*b]);
        let day = before.and_then(day_at);
        let joined = self.ups.last().copied().filter(|up| at >= 2 && *up + 1 == at - 1);
        let behind = at.checked_sub(2 + usize::from(joined.is_some())).filter(|b| !self.taken[*b]);
        let first = behind.and_then(day_at).filter(|first| day.is_some_and(|day| *first < day));
        self.take(at, 1);
        let (Some(before), Some(day)) = (before, day) else {
            let ends = at > 0 && self.says(at - 1) == Some(Word::End);
            self.name(Part::Month(m), at, ends.then_some(LAST_DAY));
            return 1;
        };
        self.take(before, 1);
        if let (Some(behind), Some(first)) = (behind, first) {
            // "1 - 30 September" is a month; "5 s.d. 7 Maret" is when something took place.
            self.ups.retain(|up| Some(*up) != joined);
            self.take(behind, 1);
            self.doubtful_day |= first > 1 || day < 28;
            self.name(Part::Month(m), at, None);
            return 1;
        }
        // "03 Maret": the number may only sort the months.
        let first = before == 0 || self.words[before].starts_with('0');
        let sorts = day == m && !self.standing && self.ups.is_empty() && first;
        self.doubtful_day |= sorts;
        self.name(Part::Month(m), at, Some(day).filter(|_| !sorts));
        1
    }

    fn year_number(&mut self, at: usize, y: i32) -> usize {
        self.years.push(y);
        self.take(at, 1);
        let Some(next) = self.words.get(at + 1) else { return 1 };
        let dated = self.month(at + 2).is_some();
        if short_year(next) == Some(y + 1) && !dated {
            // "2022/23".
            self.said.many_years = true;
            self.take(at + 1, 1);
            return 2;
        }
        // "2023-06", "2023 III": which month or quarter that would be nobody says.
        let month = next.len() == 2 && digits(next).is_some_and(|m| (1..=12).contains(&m));
        let numeral = month || next.len() > 1 && roman(next).is_some();
        self.said.bare |= numeral && !dated && self.year(at + 2).is_none();
        1
    }

    /// "06/2023" is June; of "6 2023" or "IV 2023" nobody knows what it counts, unless a word before it says so.
    fn number_before_year(&mut self, at: usize) {
        let word = self.words[at].as_str();
        if at > 0 && (self.taken[at - 1] || self.known.says(&self.words[at - 1], Word::Counter)) {
            return;
        }
        match digits(word).and_then(|n| u8::try_from(n).ok()).filter(|m| (1..=12).contains(m) && word.len() <= 2) {
            Some(m) if word.starts_with('0') => {
                self.name(Part::Month(m), at, None);
                self.take(at, 1);
            }
            Some(_) => self.said.bare = true,
            None => self.said.bare |= roman(word).is_some(),
        }
    }

    fn found(mut self) -> Found {
        if self.years.is_empty() {
            self.years = std::mem::take(&mut self.short_years);
        }
        self.years.dedup();
        let mut said = self.said;
        said.many_years |= self.years.len() > 1;
        said.year = match self.years.as_slice() {
            [only] if !said.many_years => Some(*only),
            _ => None,
        };
        // "Tahun ini" says no more than the title does; "tahun lalu" is another year's figure.
        let told = said.relative;
        said.relative = told.filter(|r| !self.relative_year || *r == Relative::Last);
        said.last_year = self.relative_year && told == Some(Relative::Last);
        let settled = span::settle(&self.parts, self.words, self.known, &mut self.ups);
        said.part = settled.part;
        said.many_parts = settled.many;
        said.to_date = said.running || settled.since_january || !self.ups.is_empty();
        if self.loose {
            // "TRIWULAN III IV": one of them was meant to go.
            said.part = None;
            said.many_parts = true;
        }
        said.bare &= self.parts.is_empty();
        said.dated = said.part.is_some() && self.parts.len() == 1 && self.parts[0].day.is_some();
        let unsaid = self.written || !self.own_days && !self.standing;
        said.weak = (said.dated || self.doubtful_day && said.part.is_some()) && !said.to_date && unsaid;
        Found { said, taken: self.taken }
    }
}
