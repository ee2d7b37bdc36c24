//! What a column's heading says: which measure, or which other role, and by which evidence.

use std::collections::BTreeSet;

use crate::schema::Field;
use crate::schema::{Dataset, Measure, Phrase, Schema, says};
use crate::tables::context::{Context, Subject, is_own};
use crate::tables::head_column::HeadColumn;
use crate::tables::names::Names;
use crate::tables::periods::{self, Said};
use crate::tables::phrasebook::{KnownWords, Phrasebook};
use crate::tables::table::{Column, Reason, Role};

/// Reads headings with one schema's vocabulary.
#[derive(Debug)]
pub struct Headings<'s> {
    schema: &'s Schema,
    /// Every word that any phrase knows, for telling typing errors from new words.
    known_words: KnownWords<'s>,
    /// The measures that headings may stand for.
    measures: Phrasebook<'s, Meant<'s>>,
    /// What the headings of lists ask for, by dataset.
    fields: Phrasebook<'s, (&'s str, Field)>,
    /// Headings that are known to hold no measure, those of one dataset with it.
    known: Phrasebook<'s, Option<&'s Dataset>>,
    /// The full headings with their measures, for the nearest one to an unknown heading.
    full: Names<&'s str>,
    /// What the region calls its districts, such as "kecamatan" or "distrik".
    levels: Vec<Phrase>,
}

/// What one heading path was read as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The role.
    pub role: Role,
    /// By which evidence.
    pub reason: Reason,
    /// What it says of a period.
    pub said: Said,
    /// Whether it says nothing but a sum ("Jumlah") and perhaps a period.
    pub bare_total: bool,
    /// Whether it says nothing but a period ("TW II", "2023").
    pub bare_period: bool,
}

/// The measure of a heading phrase, and whether the phrase leans on the titles.
#[derive(Debug)]
struct Meant<'s> {
    measure: &'s Measure,
    dataset: &'s Dataset,
    short: bool,
}

/// One measure that a heading may stand for.
struct Candidate<'s> {
    measure: &'s Measure,
    dataset: &'s Dataset,
    length: usize,
    short: bool,
    /// Whether a phrase of it says itself that it is a share.
    share: bool,
}

impl<'s> Headings<'s> {
    /// A reader for a schema.
    pub fn new(schema: &'s Schema) -> Self {
        let vocabulary = &schema.vocabulary;
        let topics = schema.datasets.iter().flat_map(|d| &d.topics).map(|t| &t.words);
        let headings = schema.datasets.iter().flat_map(|d| &d.measures);
        let phrases = headings.flat_map(|m| m.headings.iter().chain(&m.short_headings)).chain(topics);
        // A typing error may stand in a word that is only part of an idea: "sarana dan prasrana".
        let parts = vocabulary.compounds.values().flatten().flat_map(|(parts, _)| parts);
        let single = vocabulary.neutral.iter().chain(&vocabulary.total_words).chain(&vocabulary.percent_words);
        let words = phrases.chain(vocabulary.roles.values().flatten()).flatten().chain(parts).chain(single);
        let meant = |dataset: &'s Dataset, measure: &'s Measure| {
            let of = |phrases: &'s [Phrase], short| phrases.iter().map(move |p| (p, Meant { measure, dataset, short }));
            of(&measure.headings, false).chain(of(&measure.short_headings, true))
        };
        let measures = schema.datasets.iter().flat_map(|d| d.measures.iter().flat_map(move |m| meant(d, m)));
        let full = schema.datasets.iter().flat_map(|d| &d.measures);
        let full = full.flat_map(|m| m.headings.iter().map(move |phrase| (phrase, m)));
        let registers = schema.datasets.iter().filter_map(|d| Some((d.id.as_str(), d.register.as_ref()?)));
        let fields =
            registers.flat_map(|(id, register)| register.fields.iter().map(move |(field, all)| (id, *field, all)));
        let fields = fields.flat_map(|(id, field, all)| all.iter().map(move |phrase| (phrase, (id, field))));
        let known = schema.datasets.iter().flat_map(|d| d.known.iter().map(move |p| (p, Some(d))));
        Self {
            schema,
            known_words: KnownWords::new(words.map(String::as_str)),
            measures: Phrasebook::new(measures),
            fields: Phrasebook::new(fields),
            known: Phrasebook::new(known.chain(vocabulary.known.iter().map(|p| (p, None)))),
            full: Names::new(full.map(|(phrase, measure)| (phrase.join(" "), measure.id.as_str()))),
            levels: schema.region.prefixes.iter().map(|prefix| vocabulary.words(prefix)).collect(),
        }
    }

    /// The schema it reads with.
    pub const fn schema(&self) -> &'s Schema {
        self.schema
    }

    /// The units that the counts of a column may carry.
    pub fn units(&self, column: &Column) -> &'s [String] {
        self.schema.units(match &column.role {
            Role::Measure(id) | Role::SumOfPeriods(id) => Some(id),
            _ => None,
        })
    }

    /// The normalised words of a text.
    pub fn words(&self, text: &str) -> Vec<String> {
        self.schema.vocabulary.words(unlettered(text))
    }

    /// Whether a label says a role such as `district` and nothing else.
    pub fn says_role(&self, text: &str, role: &str) -> bool {
        text.len() <= 80 && self.words_say_role(&self.words(text), role)
    }

    fn words_say_role(&self, words: &[String], role: &str) -> bool {
        let phrases = self.schema.vocabulary.roles.get(role).map_or(&[][..], Vec::as_slice);
        let levels = if role == "district" { self.levels.as_slice() } else { &[] };
        let neutral = &self.schema.vocabulary.neutral;
        phrases.iter().chain(levels).any(|phrase| {
            says(words, phrase) && words.iter().all(|w| phrase.contains(w) || neutral.contains(w) || is_number(w))
        })
    }

    /// Reads a heading path, from the top label down, in its context; where it is unknown, with the nearest known one.
    pub fn read(&self, path: &[String], context: &Context) -> Reading {
        let mut reading = self.glance(path, context);
        if matches!(reading.role, Role::Unknown { .. }) {
            let labels: Vec<Vec<String>> = path.iter().map(|l| self.words(l)).collect();
            let content =
                self.content(&labels.concat(), &periods::read_path(&labels, &self.schema.vocabulary.periods).taken);
            reading.role = Role::Unknown { nearest: self.nearest(&content) };
        }
        reading
    }

    /// Reads a heading path as `read` does, without a search for what is near an unknown one: for texts of which most are
    /// no headings.
    pub fn glance(&self, path: &[String], context: &Context) -> Reading {
        let own = path.len().saturating_sub(1);
        let text =
            |(i, label): (usize, &'_ String)| self.words(if i == own { self.without_unit(label) } else { label });
        let labels: Vec<Vec<String>> = path.iter().enumerate().map(text).collect();
        let all: Vec<String> = labels.concat();
        let found = periods::read_path(&labels, &self.schema.vocabulary.periods);
        let mut taken = found.taken.clone();
        self.take_neutral_groups(&labels, &mut taken);
        let vocabulary = &self.schema.vocabulary;
        let content = self.content(&all, &taken);
        let content = vocabulary.whole_of_parts(&content).unwrap_or(content);
        let leaf = labels.last().map_or(&[][..], Vec::as_slice);
        let mut reading = Reading {
            role: Role::Unknown { nearest: None },
            reason: Reason::None,
            said: found.said,
            bare_total: !content.is_empty() && content.iter().all(|w| vocabulary.total_words.contains(w)),
            // "Bulan" heads the periods of rows and is none itself.
            bare_period: Said { bare: false, ..found.said } != Said::default()
                && content.iter().all(|w| {
                    let counts = vocabulary.neutral.contains(w) || vocabulary.units.contains(w);
                    counts && !vocabulary.total_words.contains(w)
                }),
        };
        for (role, meaning) in [("number", Role::Numbering), ("district", Role::District), ("village", Role::Village)] {
            if self.words_say_role(leaf, role) {
                return Reading { role: meaning, reason: Reason::Heading, ..reading };
            }
        }
        if leaf.iter().any(|w| vocabulary.code_words.contains(w)) {
            return Reading { role: Role::Known, reason: Reason::Heading, ..reading };
        }
        // A measure may itself be a share, such as "percent of units"; any other heading with the word is one beside counts.
        let shares = |w: &String| vocabulary.percent_words.contains(w);
        if all.iter().any(shares) && !self.candidates(&content, &[]).iter().any(|c| c.share) {
            return Reading { role: Role::Percent, reason: Reason::Heading, ..reading };
        }
        // A phrase may hold a month's name, such as "census of april".
        let months = all
            .iter()
            .zip(&found.taken)
            .filter(|(w, taken)| **taken && self.schema.vocabulary.periods.month(w).is_some());
        let months: Vec<&String> = months.map(|(w, _)| w).collect();
        if content.is_empty() && months.is_empty() {
            return reading;
        }
        let above: Vec<String> = labels[..labels.len().saturating_sub(1)].concat();
        if let Some((role, reason)) = self.measure(&content, &months, leaf, &above, context) {
            reading.bare_period &= !content.is_empty() || !matches!(role, Role::Measure(_));
            reading.role = role;
            reading.reason = reason;
            return reading;
        }
        if content.is_empty() {
            return reading;
        }
        // One letter wrong in a long word: mended towards the only word that is near, then read again.
        if let Some(mended) = self.mended(&content)
            && let Some((role @ (Role::Measure(_) | Role::Ambiguous(_)), _)) =
                self.measure(&mended, &months, &mended, &above, context)
        {
            reading.role = role;
            reading.reason = Reason::Typo;
            return reading;
        }
        if self.is_known(&content) {
            reading.role = Role::Known;
            reading.reason = Reason::Heading;
            return reading;
        }
        reading
    }

    /// A label without a unit of several words in brackets behind it: "UMKM Difasilitasi (pelaku usaha)".
    fn without_unit<'t>(&self, label: &'t str) -> &'t str {
        let Some((own, unit)) = label.trim_end().strip_suffix(')').and_then(|l| l.rsplit_once('(')) else {
            return label;
        };
        let unit = self.words(unit);
        let known = unit.len() > 1 && self.schema.vocabulary.units.contains(&unit.join(" "));
        if known && !own.trim().is_empty() { own } else { label }
    }

    /// A label above the column's own may hold words that change nothing in a title: "IKU 1" over "Koperasi Aktif".
    fn take_neutral_groups(&self, labels: &[Vec<String>], taken: &mut [bool]) {
        let above: usize = labels.iter().rev().skip(1).map(Vec::len).sum();
        let words = labels.iter().flatten().take(above);
        for (word, taken) in words.zip(taken) {
            *taken |= self.schema.vocabulary.group_words.contains(word);
        }
    }

    /// Words that say something: no period, no bare number.
    fn content(&self, words: &[String], taken: &[bool]) -> Vec<String> {
        let mut content: Vec<String> = Vec::new();
        for (word, taken) in words.iter().zip(taken) {
            if !taken && !is_number(word) && !content.contains(word) {
                content.push(word.clone());
            }
        }
        content
    }

    /// The measure that the words of a heading say; `months` are those of its period.
    fn measure(
        &self,
        content: &[String],
        months: &[&String],
        leaf: &[String],
        above: &[String],
        context: &Context,
    ) -> Option<(Role, Reason)> {
        let mut candidates = self.candidates(content, months);
        let longest = candidates.iter().map(|c| c.length).max()?;
        let heading = self.schema.told_by_words(content);
        let subject = context.subject(&self.schema.told_by_words(above));
        // A heading known to hold none of ours says more than a shorter phrase inside it.
        if self.known_length(content, Some(&subject)).is_some_and(|known| known > longest) {
            return None;
        }
        candidates.retain(|c| {
            c.length == longest
                && if c.short {
                    subject.admits_short(&c.dataset.id)
                } else {
                    subject.admits_full(&c.dataset.id, &heading)
                }
        });
        // A full phrase says it by itself; a short one of the same length leans on the titles.
        if candidates.iter().any(|c| !c.short) {
            candidates.retain(|c| !c.short);
        }
        let mut measures: Vec<&str> = candidates.iter().map(|c| c.measure.id.as_str()).collect();
        measures.sort_unstable();
        measures.dedup();
        if measures.len() > 1 {
            let surest = candidates.iter().map(|c| subject.weight(&c.dataset.id)).max().unwrap_or(0);
            candidates.retain(|c| subject.weight(&c.dataset.id) == surest);
            measures = candidates.iter().map(|c| c.measure.id.as_str()).collect();
            measures.sort_unstable();
            measures.dedup();
        }
        match measures.as_slice() {
            [] => None,
            [only] => {
                let leaf_says = candidates.iter().any(|c| c.measure.headings.iter().any(|p| says(leaf, p)));
                let reason = if leaf_says {
                    Reason::Heading
                } else if candidates.iter().any(|c| !c.short)
                    || !above.is_empty() && !self.schema.told_by_words(above).is_silent()
                {
                    Reason::HeadingPath
                } else {
                    Reason::Title
                };
                Some((Role::Measure((*only).to_owned()), reason))
            }
            several => Some((Role::Ambiguous(several.iter().map(|m| (*m).to_owned()).collect()), Reason::None)),
        }
    }

    /// All measures one of whose phrases explains every word that matters.
    fn candidates(&self, content: &[String], months: &[&String]) -> Vec<Candidate<'s>> {
        let neutral = &self.schema.vocabulary.neutral;
        let mut candidates: Vec<Candidate<'s>> = Vec::new();
        // That a count is by "kecamatan" or "distrik" need not be said again.
        let own: Vec<String> = content.iter().chain(months.iter().copied()).cloned().collect();
        let said: Vec<String> = own.iter().chain(self.levels.iter().flatten()).cloned().collect();
        let says_own = |phrase: &Phrase| phrase.iter().any(|w| own.contains(w));
        let found = self.measures.said_by(&said).into_iter().filter(|(phrase, _)| says_own(phrase));
        for (phrase, Meant { measure, dataset, short }) in found {
            if !content.iter().all(|w| phrase.contains(w) || neutral.contains(w) || dataset.also.contains(w)) {
                continue;
            }
            let share = phrase.iter().any(|w| self.schema.vocabulary.percent_words.contains(w));
            match candidates.iter_mut().find(|c| c.measure.id == measure.id && c.short == *short) {
                Some(candidate) => {
                    candidate.length = candidate.length.max(phrase.len());
                    candidate.share |= share;
                }
                None => candidates.push(Candidate { measure, dataset, length: phrase.len(), short: *short, share }),
            }
        }
        candidates
    }

    /// The longest phrase that is known to hold no measure; a dataset's own count only where it is spoken of.
    fn known_length(&self, content: &[String], subject: Option<&Subject>) -> Option<usize> {
        let spoken_of =
            |dataset: &Option<&Dataset>| dataset.is_none_or(|d| subject.is_none_or(|s| s.admits_short(&d.id)));
        let said = self.known.said_by(content);
        said.into_iter().filter(|(_, dataset)| spoken_of(dataset)).map(|(phrase, _)| phrase.len()).max()
    }

    fn is_known(&self, content: &[String]) -> bool {
        self.known_length(content, None).is_some()
    }

    /// The words with typing errors mended; `None` where there are none, or one that could be two words.
    fn mended(&self, words: &[String]) -> Option<Vec<String>> {
        let mut mended = Vec::with_capacity(words.len());
        for word in words {
            match self.known_words.meant_by(word) {
                Ok(known) => mended.push(known.to_owned()),
                Err(0) => mended.push(word.clone()),
                Err(_) => return None,
            }
        }
        (mended != words).then(|| self.schema.vocabulary.normalised(mended))
    }

    /// The known heading most like some words, and the measure it stands for; `None` where nothing is near.
    fn nearest(&self, content: &[String]) -> Option<(String, String)> {
        if content.is_empty() {
            return None;
        }
        let said = content.join(" ");
        let mut best: Option<(f64, &str, &str)> = None;
        for (likeness, phrase, measure) in self.full.near(&said, 0.5) {
            if best.is_none_or(|(b, _, _)| likeness > b) {
                best = Some((likeness, phrase, measure));
            }
        }
        best.map(|(_, phrase, measure)| (phrase.to_owned(), (*measure).to_owned()))
    }

    /// The one measure that titles speak of, for columns whose headings name only periods or a bare sum.
    pub fn measure_of_titles(&self, context: &Context) -> Option<Role> {
        // A title or name that says one measure in full, or by a word of its own, before one that only names the subject.
        let mut general = None;
        for title in &context.titles {
            // "A. Koperasi Aktif": the letter only lists the blocks of a sheet.
            let title = match title.split_first() {
                Some((first, rest)) if first.len() == 1 && !rest.is_empty() => rest,
                _ => title.as_slice(),
            };
            let found = periods::read(title, &self.schema.vocabulary.periods);
            let mut content = self.content(title, &found.taken);
            content.retain(|word| !self.says_nothing(word));
            if content.is_empty() {
                continue;
            }
            let Some((role, _)) = self.measure(&content, &[], &content, &[], context) else { continue };
            let own = match &role {
                Role::Measure(id) => {
                    let dataset = self.schema.dataset_of(id);
                    let says = |w: &String| {
                        self.schema.vocabulary.total_words.contains(w)
                            || dataset.is_some_and(|d| is_own(w, d, self.schema))
                    };
                    content.iter().any(says)
                }
                _ => true,
            };
            if own {
                return Some(role);
            }
            general = general.or(Some(role));
        }
        if let [only] = &self.measures_named(context)[..] {
            return Some(Role::Measure(only.clone()));
        }
        if general.is_some() {
            return general;
        }
        let dataset = self.schema.dataset(&context.dataset()?)?;
        let flows: Vec<&Measure> =
            dataset.measures.iter().filter(|m| m.nature == crate::schema::Nature::Flow).collect();
        match (flows.as_slice(), dataset.measures.as_slice()) {
            ([only], _) => Some(Role::Measure(only.id.clone())),
            (_, [only]) => Some(Role::Measure(only.id.clone())),
            (_, several) => Some(Role::Ambiguous(several.iter().map(|m| m.id.clone()).collect())),
        }
    }

    /// Whether a word of a title changes nothing: "tabel", "menurut", the regency's name.
    fn says_nothing(&self, word: &String) -> bool {
        let vocabulary = &self.schema.vocabulary;
        let region = [&self.schema.region.name, &self.schema.region.full_name];
        vocabulary.title_words.iter().any(|p| p.len() == 1 && p[0] == *word)
            || region.into_iter().any(|name| crate::label::words(name).contains(word))
    }

    /// The measures that the nearest title names by a word of their own, such as "aktif"; not by "jumlah" or "koperasi"
    /// alone. By id, sorted.
    pub fn measures_named(&self, context: &Context) -> Vec<String> {
        let named = |title: &Vec<String>| {
            let said = self.measures.said_by(title).into_iter();
            let own = said.filter(|(p, m)| !m.short && p.iter().any(|w| is_own(w, m.dataset, self.schema)));
            let ids: BTreeSet<&str> = own.map(|(_, m)| m.measure.id.as_str()).collect();
            (!ids.is_empty()).then(|| ids.into_iter().map(str::to_owned).collect())
        };
        context.titles.iter().find_map(named).unwrap_or_default()
    }

    /// Whether a heading says a measure only in words that all measures of its dataset share: "Jumlah Koperasi".
    pub fn is_general(&self, measure: &str, head: &HeadColumn) -> bool {
        let Some(dataset) = self.schema.dataset_of(measure) else { return false };
        let words = head.labels.iter().flat_map(|(_, text)| self.words(text));
        !words.into_iter().any(|w| is_own(&w, dataset, self.schema))
    }

    /// Whether a heading names a field of a register, such as a person's name or a licence number.
    pub fn register_field(&self, path: &[String]) -> Option<(&'s str, Field)> {
        let words = self.words(path.last()?);
        let said = self.fields.said_by(&words).into_iter();
        said.filter(|(phrase, _)| phrase.len() == words.len()).map(|(_, named)| *named).next()
    }
}

fn is_number(word: &str) -> bool {
    word.bytes().all(|b| b.is_ascii_digit())
}

/// The most letters of a short heading that is written out behind "=".
const SHORT: usize = 6;

/// A heading without the letter by which a formula or a list knows it: "X = Jumlah Koperasi Aktif", "a. Koperasi Aktif";
/// so is one that was written out, "KA = Koperasi Aktif".
pub fn unlettered(text: &str) -> &str {
    if let Some((front, rest)) = text.split_once('=') {
        let front = front.trim();
        let short = front.len() <= SHORT && front.bytes().all(|b| b.is_ascii_uppercase());
        let letter = front.len() == 1 && front.bytes().all(|b| b.is_ascii_alphabetic());
        return if !front.is_empty() && (short || letter) { rest } else { text };
    }
    // "Jumlah Koperasi Aktif (a)"
    let behind = text.trim_end().strip_suffix(')').and_then(|rest| rest.rsplit_once('('));
    if let Some((front, letter)) = behind
        && letter.len() == 1
        && letter.bytes().all(|b| matches!(b, b'a'..=b'h'))
        && !front.trim().is_empty()
    {
        return front;
    }
    let own = text.trim_start().trim_start_matches('(');
    let mut letters = own.chars();
    match (letters.next(), letters.next(), letters.next()) {
        (Some(a), Some('.' | ')'), Some(' ')) if a.is_ascii_alphabetic() => letters.as_str(),
        _ => text,
    }
}
