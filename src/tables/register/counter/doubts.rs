//! What may be wrong with a list as a whole, seen while its rows are counted.

use std::collections::BTreeSet;

use super::{Counter, NAMED};
use crate::label;
use crate::place::CellRef;
use crate::schema::{Field, PeriodWord, is_among};
use crate::tables::dates::DateRead;
use crate::tables::fate::Fate;
use crate::tables::periods;
use crate::tables::register::claims::Twins;
use crate::tables::register::content::Line;
use crate::tables::register::identity;
use crate::tables::register::look::{Look, Section};
use crate::tables::register::read::Doubt;
use crate::tables::register::{Content, Plan};

/// How many days a training has at most.
const DAYS: i32 = 7;
/// The fewest digits of a number that names a person or an enterprise.
const NUMBER: usize = 13;

impl Counter<'_> {
    /// Notes which training a row is of, and the day of the first.
    pub(super) fn note_training(&mut self, training: Option<Content<'_>>, date: Option<Content<'_>>) {
        let text = training.and_then(Content::text).unwrap_or_default();
        if self.training.as_deref() != Some(text) {
            let words: BTreeSet<String> = self.plan.schema.vocabulary.words(text).into_iter().collect();
            match self.training {
                None => self.register.training = words,
                Some(_) => {
                    self.varied = true;
                    self.register.training.retain(|word| words.contains(word));
                }
            }
            self.training = Some(text.to_owned());
        }
        if self.register.day.is_none() || self.register.names.len() < NAMED {
            let when = match date.map(|d| self.plan.date(d)) {
                Some(DateRead::At(when) | DateRead::Either(when)) => Some(when),
                _ => self.section.when.or(self.plan.took_place),
            };
            let year = self.plan.declared.period.map(|p| p.year);
            if let Some(day) = when.and_then(|when| when.ordinal(year)) {
                self.register.day.get_or_insert(day);
                self.span = Some(self.span.map_or((day, day), |(first, last)| (first.min(day), last.max(day))));
            }
        }
    }

    /// Tells that a list of one training names most persons once for each of its days.
    pub(super) fn question_days(&mut self) {
        let one = !self.varied && self.span.is_some_and(|(first, last)| first < last && last - first <= DAYS);
        let few = self.register.entries.len() <= NAMED;
        let Some(col) = self.plan.date_column().filter(|_| one && few && !self.plan.register.once_a_year) else {
            return;
        };
        let persons: BTreeSet<u64> = self.register.entries.iter().map(|entry| entry.who).collect();
        let again = self.register.entries.len() - persons.len();
        if again > 1 && again * 2 >= persons.len() {
            self.doubt(self.plan.heading_of(col), None, None, Doubt::Days(persons.len()));
        }
    }

    /// What the list as a whole speaks of, without its days and numbers.
    pub(super) fn set_subject(&mut self) {
        let ordinals = &self.plan.schema.vocabulary.particles.ordinals;
        let mut words: BTreeSet<String> = self.register.training.clone();
        for title in &self.plan.titles {
            let said: Vec<String> = label::words(title);
            let taken = periods::read(&said, &self.plan.schema.vocabulary.periods).taken;
            let known = &self.plan.schema.vocabulary.periods;
            let subject = |word: &String| is_subject(word, ordinals) && !known.says(word, PeriodWord::Event);
            let plain = said.into_iter().zip(taken).filter(|(word, taken)| !taken && subject(word));
            words.extend(plain.map(|(word, _)| word));
        }
        self.register.subject = identity::hash(words.iter().map(String::as_str));
    }

    /// Leaves a row out and tells why; another regency is told once.
    pub(super) fn set_aside(&mut self, row: u32, (col, doubt): (u32, Doubt)) {
        let told = match &doubt {
            Doubt::Elsewhere(written) => !self.elsewhere.insert(label::fold(written)),
            _ => false,
        };
        if !told {
            self.doubt(CellRef::new(row, col), None, None, doubt);
        }
        self.note(row, Fate::Rejected);
    }

    /// Tells, once for each, that two columns which say the same of a row do not agree.
    pub(super) fn compare_twins(&mut self, line: &Line<'_>, plan: &Plan<'_>) {
        let twins = &plan.layout.twins;
        self.differing.resize(twins.len(), false);
        for (i, twin) in twins.iter().enumerate() {
            if self.differing[i] {
                continue;
            }
            let second = self.said(line, plan, twin, twin.second);
            if second.is_some() && second != self.said(line, plan, twin, twin.first) {
                self.differing[i] = true;
                let first = plan.heading_of(twin.first);
                let status = twin.field == Some(Field::Status);
                let at = plan.heading_of(twin.second);
                self.doubt(at, None, None, Doubt::Twins { first, status });
            }
        }
    }

    /// What a column says of a row, as far as it decides what the row counts for; `None` for nothing.
    fn said(&mut self, line: &Line<'_>, plan: &Plan<'_>, twin: &Twins, col: u32) -> Option<String> {
        let section = Section::default();
        let look = Look { plan, section: &section };
        match twin.field {
            None => {
                let text = look.words(line, Some(col))?;
                let read = self.districts.district(text);
                Some(read.code().map_or_else(|| label::fold(text), str::to_owned))
            }
            Some(Field::Status) => {
                let text = look.words(line, Some(col))?;
                Some(look.class_of(text).unwrap_or_else(|| label::fold(text)))
            }
            Some(_) => {
                let content = look.shown(line, Some(col))?;
                let year = plan.declared.period.map(|p| p.year);
                match plan.date(content) {
                    DateRead::At(when) | DateRead::Either(when) => Some(
                        when.period(year)
                            .map_or_else(|| format!("{when:?}"), |at| format!("{:?}", plan.counted_in(at))),
                    ),
                    DateRead::Blank => None,
                    DateRead::Unreadable => content.written().map(|written| label::fold(&written)),
                }
            }
        }
    }

    /// Tells, once, that a row stands for several: then rows are not what is counted.
    pub(super) fn count_heads(&mut self, line: &Line<'_>, plan: &Plan<'_>) {
        // Two numbers of persons in one cell are two persons.
        let numbers = |text: &str| text.split(|c: char| !c.is_ascii_digit()).filter(|run| run.len() >= NUMBER).count();
        let several = |(_, col): &(Field, u32)| {
            let named = line.at(Some(*col)).and_then(Content::text).map(numbers)?;
            (named > 1).then_some((*col, named))
        };
        if let Some((col, named)) = plan.identities().iter().find_map(several).filter(|_| !self.several) {
            self.several = true;
            let at = plan.heading_of(col);
            self.doubt(at, None, None, Doubt::Heads(named.to_string(), CellRef::new(line.row, col)));
        }
        let Some(col) = plan.layout.field(Field::Heads).filter(|_| !self.several) else { return };
        let Some(content) = line.at(Some(col)).or_else(|| plan.merged_at(line.row, col)) else { return };
        let heads = match content {
            Content::Number(n) => Some(n),
            Content::Text(text) => text.split_whitespace().next().and_then(|word| word.parse().ok()),
            Content::Date(_) | Content::Other => None,
        };
        if heads.is_some_and(|n: f64| n > 1.0) {
            self.several = true;
            let written = content.written().unwrap_or_default().into_owned();
            let at = plan.heading_of(col);
            self.doubt(at, None, None, Doubt::Heads(written, CellRef::new(line.row, col)));
        }
    }
}

/// Whether a word of a title may tell a subject: numbers, and the days that they count, do not.
fn is_subject(word: &str, ordinals: &[String]) -> bool {
    let numbers = word.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'i' | b'v' | b'x'));
    !numbers && !is_among(ordinals, word)
}
