//! Says of every word that speaks about a figure whether it was understood; what is left over may narrow or change it.

mod belongs;
mod units;

use std::cell::LazyCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use hashbrown::{HashMap, HashSet};

use crate::place::{CellRange, CellRef};
use crate::schema::{Measure, Schema, is_among};
use crate::tables::below::is_sentence;
use crate::tables::elsewhen::{is_elsewhen, other_year};
use crate::tables::headings::unlettered;
use crate::tables::hearing::{Heard, Hearing};
use crate::tables::names::Names;
use crate::tables::note::Note;
use crate::tables::numerals::{is_number, take_batch, thousands};
use crate::tables::periods;
use crate::tables::phrasebook::{KnownWords, SpareWords};
use crate::tables::scope::{self, Candidate, Scope};
use crate::tables::speakers::{self, Place, Said};
use crate::tables::subjects::Subjects;
use crate::tables::table::Table;
use crate::tables::unexplained::{Speaker, Unexplained};

/// Knows which words change nothing, and which belong to a measure.
#[derive(Debug)]
pub struct Explainer<'s> {
    schema: &'s Schema,
    /// Words that change nothing in a heading.
    neutral: HashSet<&'s str>,
    /// Words that change nothing in a title or a name either.
    title_words: HashSet<&'s str>,
    /// Words of the columns of lists.
    list_words: HashSet<&'s str>,
    /// Words that change nothing in a name, in a label of a group, and in a note.
    name_words: HashSet<&'s str>,
    group_words: HashSet<&'s str>,
    note_words: HashSet<&'s str>,
    /// Reads the words of texts.
    hearing: Hearing<'s>,
    /// The words of each measure's phrases, and those that none of its siblings has.
    own: HashMap<&'s str, HashSet<&'s str>>,
    /// Words of subjects and headings, in which typing errors are looked for.
    known: KnownWords<'s>,
    /// Words that change nothing, in which only slips of the fingers are.
    spare: SpareWords<'s>,
    /// The words that a reader may be shown beside one that is not known; made when the first one is.
    near: OnceLock<Names<()>>,
}

impl<'s> Explainer<'s> {
    /// An explainer for a schema.
    pub fn new(schema: &'s Schema) -> Self {
        let vocabulary = &schema.vocabulary;
        let measures = || schema.datasets.iter().flat_map(|d| &d.measures);
        let phrases = |m: &'s Measure| m.headings.iter().chain(&m.short_headings).flatten().map(String::as_str);
        let datasets = schema.datasets.iter();
        let words =
            datasets.flat_map(|d| d.also.iter().chain(d.topics.iter().flat_map(|t| &t.words)).map(String::as_str));
        let single = || vocabulary.title_words.iter().filter(|p| p.len() == 1).flatten().map(String::as_str);
        let neutral = vocabulary.neutral.iter().map(String::as_str);
        Self {
            schema,
            neutral: vocabulary.neutral.iter().map(String::as_str).collect(),
            title_words: single().collect(),
            list_words: list_words(schema).map(String::as_str).collect(),
            name_words: vocabulary.name_words.iter().map(String::as_str).collect(),
            group_words: vocabulary.group_words.iter().map(String::as_str).collect(),
            note_words: vocabulary.note_words.iter().map(String::as_str).collect(),
            hearing: Hearing::new(schema),
            own: measures().map(|m| (m.id.as_str(), phrases(m).collect())).collect(),
            known: KnownWords::new(words.chain(neutral).chain(measures().flat_map(phrases))),
            spare: SpareWords::new(single()),
            near: OnceLock::new(),
        }
    }

    /// What is left unexplained around a table and in the headings of its columns: each text once, with the columns whose
    /// figures it keeps from being used.
    /// `others` are the other tables of the sheet, `notes` the lines between its rows and below them.
    pub fn unexplained(
        &self,
        table: &Table,
        others: &[CellRange],
        notes: &[Note],
        sheet: &str,
        path: &str,
    ) -> Vec<Unexplained> {
        let titles = speakers::titles(table, others, self.schema);
        let place = Place { titles: &titles, notes, sheet, path };
        let candidates = scope::candidates(table, self.schema);
        if candidates.is_empty() {
            return Vec::new();
        }
        let scope = Scope::of(table, &titles, sheet, &candidates, self.schema);
        let mut found: BTreeMap<(Speaker, Option<CellRef>, String), Unexplained> = BTreeMap::new();
        // The same texts speak of most columns.
        let mut heard: HashMap<&str, Arc<Heard>> = HashMap::new();
        let of_all = speakers::of_all(table, place, self.schema);
        for candidate in &candidates {
            let column = candidate.column.and_then(|i| table.columns.get(i));
            if let Some(column) = column.filter(|c| !c.rivals.is_empty()) {
                let text = column.heading.last().cloned().unwrap_or_default();
                let one = Unexplained {
                    speaker: Speaker::Heading,
                    cell: column.cells.last().copied(),
                    text: text.clone(),
                    words: Vec::new(),
                    most: false,
                    columns: candidate.column.into_iter().collect(),
                    measures: vec![candidate.measure.id.clone()],
                    rivals: column.rivals.clone(),
                    nearest: None,
                    shows: None,
                    only: Vec::new(),
                };
                found.insert((Speaker::Heading, one.cell, text), one);
            }
            let own = speakers::of_column(table, candidate.column, place, self.schema);
            for said in own.into_iter().chain(of_all.iter().copied()) {
                let heard = heard.entry(said.text).or_insert_with(|| self.hearing.hear(said.text));
                let (words, most) = self.left_over(&said, heard, candidate, &scope);
                if words.is_empty() {
                    continue;
                }
                let key = (said.speaker, said.cell, said.text.to_owned());
                let one = found.entry(key).or_insert_with(|| Unexplained {
                    speaker: said.speaker,
                    cell: said.cell,
                    text: said.text.trim().to_owned(),
                    words: Vec::new(),
                    most,
                    columns: Vec::new(),
                    measures: Vec::new(),
                    rivals: Vec::new(),
                    nearest: self.nearest(&words),
                    shows: None,
                    only: said.only.to_vec(),
                });
                // One remark may leave the figures of two districts open.
                if said.only.first().is_some_and(|at| !one.only.is_empty() && !one.only.contains(at)) {
                    one.only.extend(said.only);
                }
                one.words.extend(words.into_iter().filter(|w| !one.words.contains(w)).collect::<Vec<_>>());
                one.columns.extend(candidate.column);
                if !one.measures.contains(&candidate.measure.id) {
                    one.measures.push(candidate.measure.id.clone());
                }
            }
        }
        found.into_values().collect()
    }

    /// The words of a text that nothing explains, and whether they are at least half of those that say something.
    fn left_over(
        &self,
        said: &Said<'_>,
        heard: &Heard,
        candidate: &Candidate<'s>,
        scope: &Scope<'s>,
    ) -> (Vec<String>, bool) {
        let vocabulary = &self.schema.vocabulary;
        let words = &heard.words;
        if said.ties {
            return (words.clone(), false);
        }
        let own = |w: &String| self.is_of(w, candidate, scope, said, heard);
        let general = |w: &String| self.neutral.contains(w.as_str()) || self.title_words.contains(w.as_str());
        let subjects = Subjects { schema: self.schema, beside: &scope.beside, own: &own, general: &general };
        let recap = candidate.column.is_some();
        if let Some(rest) = said.speaker.is_note().then(|| subjects.of_figures(said.text, recap)).flatten() {
            let heard = self.hearing.hear(&rest);
            return self.left_over(&Said { text: &rest, ..*said }, &heard, candidate, scope);
        }
        // "a." beside the names only numbers them.
        if said.speaker.is_note() && matches!(words.as_slice(), [only] if only.len() == 1) {
            return (Vec::new(), false);
        }
        // "(lanjutan)" above rows that are numbered on from those of another sheet.
        let continued = |w: &String| is_among(&vocabulary.particles.continued, w);
        if scope.continued && said.speaker == Speaker::Title && words.iter().all(continued) {
            return (Vec::new(), false);
        }
        let titled = recap && said.speaker == Speaker::Title && words.iter().any(|w| scope.beside.contains(w));
        let beside = if titled { subjects.named_beside(said.text) } else { BTreeSet::new() };
        if let Some(strange) = self.strange_unit(said, words, candidate) {
            return (strange, false);
        }
        let mut explained = heard.explained.clone();
        self.hearing.take_numbering(said, words, &mut explained);
        if candidate.column.is_none() {
            take_batch(words, candidate.dataset, &mut explained);
        }
        let part = heard.several.clone();
        if let Some(at) = part.clone() {
            explained[at].fill(false);
        }
        self.hearing.leave_village(said, words, &mut explained, &scope.sheet);
        let heads = said.speaker == Speaker::Heading;
        let own = unlettered(said.text);
        let lettered = heads && own.len() < said.text.len();
        // "Koperasi Aktif (a)" or "a. Koperasi Aktif".
        let letter = if said.text.starts_with(own) { words.len().saturating_sub(1) } else { 0 };
        for (i, whole) in heard.whole.iter().enumerate() {
            explained[i] |= *whole || lettered && i == letter;
        }
        let names = matches!(said.speaker, Speaker::Sheet | Speaker::File | Speaker::Folder | Speaker::Page);
        for i in (0..words.len()).filter(|_| names) {
            // "Rekap bu Ratna": whose file it is; "daftar b": which of several.
            let leads = |word: &String| vocabulary.name_leads.contains(word);
            explained[i] |= words[i].len() == 1 || leads(&words[i]) || i > 0 && leads(&words[i - 1]);
        }
        // "KOPERASI DAN ANGGOTA" joins another subject to ours; "BANTUAN PKH DAN BPNT" joins two others.
        let lead = &heard.lead;
        let until = lead.iter().position(|w| vocabulary.joining_words.contains(w)).unwrap_or(lead.len());
        let other = |w: &String| {
            scope.beside.contains(w)
                && !self.is_of(w, candidate, scope, said, heard)
                && !self.neutral.contains(w.as_str())
        };
        let joined = until < words.len() && !lead[..until].iter().any(other);
        // "BANTUAN PERALATAN (BUAH)" counts goods and no recipients: a unit is neutral only where the measure has it.
        let counts_other = |w: &str| {
            matches!(said.speaker, Speaker::Heading | Speaker::Title)
                && vocabulary.units.iter().any(|unit| unit == w)
                && !candidate.measure.units.iter().any(|unit| unit.split(' ').any(|own| own == w))
        };
        let general = |w: &str| {
            self.neutral.contains(w) && !counts_other(w)
                || is_number(w)
                || !heads && self.title_words.contains(w)
                || names && self.name_words.contains(w)
                || said.above && self.group_words.contains(w)
                || said.aside && (w.len() == 1 || self.list_words.contains(w))
                || said.speaker.is_note() && self.note_words.contains(w)
                || (names || said.speaker == Speaker::Title) && vocabulary.revision_words.iter().any(|r| r == w)
        };
        let tells_indicator = said.speaker == Speaker::Title
            && words.first().is_some_and(|first| {
                let shares = vocabulary.percent_words.contains(first);
                vocabulary.indicator_words.contains(first) || shares && candidate.full && candidate.number
            });
        // Both are asked for seldom.
        let whole = LazyCell::new(|| self.wholes(words, candidate));
        // The training of all rows of a list narrows nothing that their own column does not say.
        let training = |w: &str| !heads && scope.training.contains(w);
        let listed = candidate.column.is_none();
        let explains = |w: &str| {
            self.is_of(w, candidate, scope, said, heard)
                || beside.contains(w)
                || whole.contains(w)
                || training(w)
                || (scope.percent || scope.shares && tells_indicator) && vocabulary.percent_words.iter().any(|p| p == w)
                || (joined || names) && listed && scope.beside.contains(w)
                || !heads
                    && !listed
                    && (joined || names)
                    && scope.beside.contains(w)
                    && (candidate.full || vocabulary.plan_words.iter().any(|p| p == w))
        };
        // What is said to be included may be anything, and what a title says of its subject ("yang ...") chooses among it.
        let remarks = &vocabulary.remarks;
        let chooses =
            |w: &String| !said.speaker.is_note() && (remarks.clauses.contains(w) || remarks.audiences.contains(w));
        let includes = |w: &String| vocabulary.inclusion_words.contains(w) || chooses(w);
        let included = words.iter().position(includes).unwrap_or(words.len());
        // "KOPERASI MENURUT KEAKTIFAN MENGIRIM LAPORAN" names what is counted; a letter speaks in sentences.
        let spoken = LazyCell::new(|| {
            let titled = said.speaker == Speaker::Title && !is_sentence(said.text);
            !(heads || titled && words.iter().any(|w| self.is_of(w, candidate, scope, said, heard)))
        });
        let invites = |w: &String| said.speaker == Speaker::Title && remarks.audiences.contains(w);
        let invited = words.iter().position(invites).unwrap_or(words.len());
        let programme = LazyCell::new(|| !heads && self.hearing.names_programme(said.text, words));
        // "TARGET DAN REALISASI ..." over a column of each.
        let both = words.iter().any(|w| vocabulary.plan_words.contains(w))
            && words.iter().any(|w| vocabulary.joining_words.contains(w));
        let planned =
            |w: &String| both && !heads && !listed && vocabulary.plan_words.contains(w) && scope.beside.contains(w);
        // A tab "II" of the second quarter.
        let quarter = candidate.period.map(|p| p.part);
        let own_number = |w: &String| {
            let dated = words.windows(2).any(|pair| pair[0] == *w && periods::year(&pair[1]).is_some());
            // "Fasilitasi izin usaha IV", but neither "tahap IV" nor "wilayah IV".
            let behind = matches!(words.as_slice(), [.., before, last] if last == w && self.is_of(before, candidate, scope, said, heard));
            (words.len() == 1 || behind || dated) && names && quarter.is_some() && periods::quarter_of(w) == quarter
        };
        let shortened = |w: &str| names && scope.is_shortened(w, candidate.dataset);
        let figured = matches!(said.speaker, Speaker::Heading | Speaker::Title);
        let scale = figured.then(|| thousands(said.text)).flatten();
        let mut telling = usize::from(scale.is_some());
        let mut left: Vec<String> = scale.into_iter().collect();
        let signs = words.iter().any(|w| vocabulary.sign_words.contains(w));
        let denies = said.speaker.is_note() && !signs;
        let taken_in = self.taken_in(said, words, candidate);
        for (at, (word, explained)) in words.iter().zip(explained).enumerate() {
            if part.as_ref().is_some_and(|part| part.contains(&at)) {
                telling += 1;
                left.push(word.clone());
                continue;
            }
            if taken_in.contains(&at) && !explained && !self.is_included(word, candidate, scope) {
                telling += 1;
                left.extend((!left.contains(word)).then(|| word.clone()));
                continue;
            }
            let plain = at < included && vocabulary.plain_words.contains(word) && *spoken;
            // "DIKLAT BAGI PENYULUH LAPANGAN": for whom it is held is said in no general word.
            let general = |w: &str| general(w) && (at <= invited || self.neutral.contains(w) || is_number(w));
            let budgeted = vocabulary.programme_words.contains(word) && *programme;
            if explained || general(word) || plain || budgeted || planned(word) || own_number(word) || shortened(word) {
                continue;
            }
            telling += 1;
            // "NIB-nya", "anggotanya": whose it is changes nothing, but "lainnya" are others.
            let owned = word.strip_suffix("nya").filter(|_| !heads);
            if owned.is_some_and(|stem| stem.is_empty() || explains(stem) || self.title_words.contains(stem)) {
                continue;
            }
            let mended = || {
                self.known.meant_by(word).is_ok_and(|meant| meant != word && (general(meant) || explains(meant)))
                    || !heads && self.spare.slipped(word)
            };
            // "Tidak dilaksanakan" denies, though "tidak aktif" is a measure's own.
            let denied = denies && remarks.negations.contains(word) && !Self::is_in_phrase(&words[at..], scope);
            if (denied || !explains(word) && !mended()) && !left.contains(word) {
                left.push(word.clone());
            }
        }
        // "Data tahun 2023" beside a figure of 2024 says that it is none.
        let noted = said.speaker.is_note() && said.speaker != Speaker::Page && left.is_empty();
        let dated = noted.then(|| periods::read(words, &vocabulary.periods).said);
        // "TRIWULAN I" alone between rows heads those below it.
        let within = said.speaker == Speaker::Row && said.cell.is_some_and(|at| at.row <= scope.end);
        let bare = within && heard.explained.iter().all(|own| *own);
        let year = dated.and_then(|said| said.year).filter(|_| !self.cites(words));
        let other = year.filter(|y| candidate.period.is_some_and(|own| own.year != *y));
        // "Pendataan 2021 s.d. 2023 ... . Seluruh angka hasil pendataan tahun 2020": of several years, one sentence tells.
        let of_several = dated.is_some_and(|said| said.many_years) && !self.cites(words);
        let other =
            other.or_else(|| candidate.period.filter(|_| of_several).and_then(|p| other_year(said.text, p.year)));
        if let Some(year) = other {
            telling += 1;
            left.push(year.to_string());
        } else if !bare && dated.is_some_and(|said| is_elsewhen(said, candidate)) {
            telling += 1;
            left.extend(words.iter().zip(&heard.explained).filter(|(_, own)| **own).map(|(w, _)| w.clone()));
        } else if dated.is_some_and(|said| said.last_year || said.running && candidate.single && !scope.running) {
            telling += 1;
            left.extend(words.iter().cloned());
        }
        let most = left.len() * 2 >= telling;
        (left, most)
    }

    /// The known word that is most like what was not understood, for the reader to compare with.
    fn nearest(&self, words: &[String]) -> Option<String> {
        let names = self.near.get_or_init(|| {
            let known: BTreeSet<&str> = self.own.values().flatten().chain(&self.title_words).copied().collect();
            Names::new(known.into_iter().filter(|k| k.len() > 3).map(|k| (k.to_owned(), ())))
        });
        let word = words.first()?;
        let alike = names.near(word, 0.6).filter(|(_, known, ())| known != word);
        let best = alike.max_by(|(a, x, ()), (b, y, ())| a.total_cmp(b).then_with(|| y.cmp(x)));
        best.map(|(_, known, ())| known.to_owned())
    }
}

/// The words that head the columns of lists, of whatever they are.
fn list_words(schema: &Schema) -> impl Iterator<Item = &String> {
    let remarks = &schema.vocabulary.remarks;
    let registers = schema.datasets.iter().filter_map(|d| d.register.as_ref());
    let fields = registers.flat_map(|r| r.fields.values().flatten().flatten());
    let asked = remarks.headings.iter().flatten().chain(&remarks.leads).chain(&remarks.traits);
    schema.vocabulary.list_words.iter().chain(fields).chain(asked)
}
