//! Makes datasets and relations: ids and headings stand for one measure only, and relations name measures that exist.

use std::collections::{BTreeMap, BTreeSet};

use super::vocabulary::{phrases, topics};
use crate::label;
use crate::schema::Field;
use crate::schema::document::{Document, Step, steps};
use crate::schema::fault::Fault;
use crate::schema::mistake::Mistake;
use crate::schema::model::{Dataset, Measure, Register, Relation, RowCount};
use crate::schema::phrase::Phrase;
use crate::schema::raw::{RawDataset, RawMeasure};
use crate::schema::raw_register::RawRegister;
use crate::schema::shape::nearest;
use crate::schema::vocabulary::Vocabulary;

/// Ids of all measures.
pub type MeasureIds = BTreeSet<String>;

/// A place in a dataset's file.
type Place<'a> = (&'a Document<RawDataset>, Vec<Step>);

/// The ids of all measures; ids of datasets and measures that are taken twice are told.
pub fn measure_ids(documents: &[Document<RawDataset>], mistakes: &mut Vec<Mistake>) -> MeasureIds {
    let mut taken: BTreeMap<(&str, &str), Place<'_>> = BTreeMap::new();
    let mut ids = MeasureIds::new();
    for document in documents {
        let measures = &document.value.measures;
        ids.extend(measures.iter().map(|measure| measure.id.clone()));
        let own = measures
            .iter()
            .enumerate()
            .map(|(i, m)| (("measure", m.id.as_str()), steps!["measures", i, "id"].to_vec()));
        for (id, at) in own.chain([(("dataset", document.value.id.as_str()), steps!["id"].to_vec())]) {
            if let Some((other, first)) = taken.get(&id) {
                let fault = Fault::Repeated { what: id.1.to_owned(), first: other.line(first) };
                mistakes.push(document.mistake(&at, fault));
            } else {
                taken.insert(id, (document, at));
            }
        }
    }
    ids
}

/// The mistake of naming a measure that is not there; `None` where it is.
pub fn unknown(ids: &MeasureIds, id: &str) -> Option<Fault> {
    (!ids.contains(id))
        .then(|| Fault::UnknownMeasure { id: id.to_owned(), near: nearest(id, ids.iter().map(String::as_str)) })
}

/// The dataset of a file and its relations.
pub fn sound(
    document: &Document<RawDataset>,
    vocabulary: &Vocabulary,
    ids: &MeasureIds,
    mistakes: &mut Vec<Mistake>,
) -> (Dataset, Vec<Relation>) {
    let raw = &document.value;
    let mut tell = |at: &[Step], fault| mistakes.push(document.mistake(at, fault));
    let mut taken = Taken::default();
    let measures: Vec<Measure> =
        raw.measures.iter().enumerate().map(|(i, m)| measure(m, i, vocabulary, &mut taken, &mut tell)).collect();
    let own: BTreeSet<&str> = raw.measures.iter().map(|m| m.id.as_str()).collect();
    let dataset = Dataset {
        id: raw.id.clone(),
        name: (&raw.name).into(),
        owner: raw.owner.clone(),
        topics: topics(vocabulary, "topics", &raw.topics, &mut tell),
        also: phrases(vocabulary, &steps!["also"], &raw.also, &mut tell).into_iter().flatten().collect(),
        title_words: phrases(vocabulary, &steps!["title_words"], &raw.title_words, &mut tell)
            .into_iter()
            .flatten()
            .collect(),
        kinds: phrases(vocabulary, &steps!["kinds"], &raw.kinds, &mut tell),
        measures,
        known: phrases(vocabulary, &steps!["known"], &raw.known, &mut tell),
        expected: raw.expected,
        register: raw.register.as_ref().map(|r| register(r, &own, vocabulary, &mut tell)),
    };
    (dataset, relations(raw, ids, &mut tell))
}

/// Which phrase, as a set of words, says which measure so far.
#[derive(Default)]
struct Taken(BTreeMap<Phrase, String>);

impl Taken {
    fn phrases(
        &mut self,
        measure: &str,
        at: &[Step],
        texts: &[String],
        vocabulary: &Vocabulary,
        tell: &mut impl FnMut(&[Step], Fault),
    ) -> Vec<Phrase> {
        for (i, text) in texts.iter().enumerate() {
            let mut set = vocabulary.words(text);
            set.sort();
            set.dedup();
            match self.0.get(&set) {
                Some(other) if other != measure => {
                    let fault = Fault::SharedHeading {
                        heading: text.clone(),
                        first: other.clone(),
                        second: measure.to_owned(),
                    };
                    tell(&[at, &[Step::Item(i)]].concat(), fault);
                }
                _ => {
                    self.0.insert(set, measure.to_owned());
                }
            }
        }
        phrases(vocabulary, at, texts, tell)
    }
}

fn measure(
    raw: &RawMeasure,
    i: usize,
    vocabulary: &Vocabulary,
    taken: &mut Taken,
    tell: &mut impl FnMut(&[Step], Fault),
) -> Measure {
    let units: Vec<String> = raw.units.iter().map(|unit| label::words(unit).join(" ")).collect();
    for (at, unit) in units.iter().enumerate().filter(|(_, unit)| !vocabulary.units.contains(unit)) {
        let near = nearest(unit, vocabulary.units.iter().map(String::as_str));
        tell(&steps!["measures", i, "units", at], Fault::UnknownUnit { unit: unit.clone(), near });
    }
    let mut read =
        |key: &str, texts: &[String]| taken.phrases(&raw.id, &steps!["measures", i, key], texts, vocabulary, tell);
    Measure {
        id: raw.id.clone(),
        name: (&raw.name).into(),
        unit: raw.unit.clone(),
        units,
        nature: raw.nature,
        headings: read("headings", &raw.headings),
        short_headings: read("short_headings", &raw.short_headings),
    }
}

fn relations(raw: &RawDataset, ids: &MeasureIds, tell: &mut impl FnMut(&[Step], Fault)) -> Vec<Relation> {
    let mut relations = Vec::new();
    let mut named = |id: &str, at: &[Step], before: &[&String]| {
        let wrong =
            unknown(ids, id).or_else(|| before.iter().any(|b| *b == id).then(|| Fault::RelatedToItself(id.to_owned())));
        if let Some(fault) = wrong {
            tell(at, fault);
        }
    };
    for (i, part_of) in raw.part_of.iter().enumerate() {
        named(&part_of.part, &steps!["part_of", i, "part"], &[]);
        named(&part_of.whole, &steps!["part_of", i, "whole"], &[&part_of.part]);
        relations.push(Relation::PartOf { part: part_of.part.clone(), whole: part_of.whole.clone() });
    }
    for (i, sum_of) in raw.sum_of.iter().enumerate() {
        let mut before: Vec<&String> = Vec::new();
        for (j, part) in sum_of.parts.iter().enumerate() {
            named(part, &steps!["sum_of", i, "parts", j], &before);
            before.push(part);
        }
        named(&sum_of.sum, &steps!["sum_of", i, "sum"], &before);
        relations.push(Relation::SumOf { parts: sum_of.parts.clone(), sum: sum_of.sum.clone() });
    }
    relations
}

/// A register counts measures of its own dataset only.
fn register(
    raw: &RawRegister,
    own: &BTreeSet<&str>,
    vocabulary: &Vocabulary,
    tell: &mut impl FnMut(&[Step], Fault),
) -> Register {
    let mut fields = BTreeMap::new();
    for (field, texts) in &raw.fields {
        let at = steps!["register", "fields", field.id()];
        fields.insert(*field, phrases(vocabulary, &at, texts, tell));
    }
    let harmless = phrases(vocabulary, &steps!["register", "harmless"], &raw.harmless, tell);
    let excluding = phrases(vocabulary, &steps!["register", "excluding"], &raw.excluding, tell);
    let trainings = phrases(vocabulary, &steps!["register", "trainings"], &raw.trainings, tell);
    let said = phrases(vocabulary, &steps!["register", "said"], &raw.said, tell);
    let batches = phrases(vocabulary, &steps!["register", "batches"], &raw.batches, tell);
    let kinds = raw.partial.iter().enumerate();
    let partial = kinds.map(|(i, kind)| phrases(vocabulary, &steps!["register", "partial", i], kind, tell)).collect();
    let mut statuses: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut classes: BTreeMap<String, &str> = BTreeMap::new();
    for (class, texts) in &raw.statuses {
        let at = steps!["register", "statuses", class.as_str()];
        for (i, text) in texts.iter().enumerate() {
            let status = vocabulary.words(text).join(" ");
            if let Some(other) = classes.insert(status.clone(), class).filter(|other| *other != class) {
                let fault = Fault::SharedLabel {
                    label: text.clone(),
                    first: format!("`{other}`"),
                    second: format!("`{class}`"),
                };
                tell(&[&at[..], &[Step::Item(i)]].concat(), fault);
            }
            let words = statuses.entry(class.clone()).or_default();
            if status.is_empty() {
                tell(&[&at[..], &[Step::Item(i)]].concat(), Fault::NoWords(text.clone()));
            } else if !words.contains(&status) {
                words.push(status);
            }
        }
    }
    let mut counts = Vec::new();
    for (i, count) in raw.counts.iter().enumerate() {
        if !own.contains(count.measure.as_str()) {
            let near = nearest(&count.measure, own.iter().copied());
            let fault = Fault::UnknownMeasure { id: count.measure.clone(), near };
            tell(&steps!["register", "counts", i, "measure"], fault);
        }
        let status = count.status.iter().map(|class| (class, steps!["register", "counts", i, "status"].to_vec()));
        let except = count.except.iter().enumerate();
        let except = except.map(|(j, class)| (class, steps!["register", "counts", i, "except", j].to_vec()));
        for (class, at) in status.chain(except) {
            if !raw.statuses.contains_key(class) {
                let near = nearest(class, raw.statuses.keys().map(String::as_str));
                tell(&at, Fault::UnknownStatus { class: class.clone(), near });
            }
        }
        counts.push(RowCount {
            measure: count.measure.clone(),
            status: count.status.clone(),
            except: count.except.clone(),
            needs: count.needs.clone(),
        });
    }
    for (field, at) in fields_named(raw) {
        if !raw.fields.contains_key(&field) {
            let near = nearest(field.id(), raw.fields.keys().map(|f| f.id()));
            tell(&at, Fault::UnknownField { field: field.id().to_owned(), near });
        }
    }
    Register {
        fields,
        identity: raw.identity.clone(),
        same: raw.same.clone(),
        checks: raw.checks.clone(),
        personal: raw.personal.clone(),
        placed_by: raw.placed_by,
        once_a_year: raw.once_a_year,
        method: (&raw.method).into(),
        partial,
        harmless,
        excluding,
        batches,
        trainings,
        said,
        counts,
        statuses,
    }
}

/// Every field that a register speaks of, with the place at which it does.
fn fields_named(raw: &RawRegister) -> Vec<(Field, Vec<Step>)> {
    let mut named = Vec::new();
    for (key, fields) in [("identity", &raw.identity), ("same", &raw.same), ("personal", &raw.personal)] {
        named.extend(fields.iter().enumerate().map(|(i, f)| (*f, steps!["register", key, i].to_vec())));
    }
    named.extend(raw.checks.keys().map(|f| (*f, steps!["register", "checks", f.id()].to_vec())));
    for (i, count) in raw.counts.iter().enumerate() {
        let needs = count.needs.iter().enumerate();
        named.extend(needs.map(|(j, f)| (*f, steps!["register", "counts", i, "needs", j].to_vec())));
    }
    named
}
