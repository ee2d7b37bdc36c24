//! Makes the vocabulary: abbreviations first, then compounds, then all phrases read through both.

use std::collections::BTreeMap;
use std::hash::BuildHasher;

use hashbrown::DefaultHashBuilder;
use hashbrown::hash_table::{Entry, HashTable};

use crate::label;
use crate::schema::check::periods;
use crate::schema::document::{Document, Step, steps};
use crate::schema::fault::Fault;
use crate::schema::mistake::Mistake;
use crate::schema::model::Topic;
use crate::schema::phrase::Phrase;
use crate::schema::raw_vocabulary::RawVocabulary;
use crate::schema::vocabulary::{Remarks, Vocabulary};
use crate::schema::words::cell_token;

/// The vocabulary of a file.
pub fn sound(document: &Document<RawVocabulary>, mistakes: &mut Vec<Mistake>) -> Vocabulary {
    let raw = &document.value;
    let mut vocabulary = Vocabulary::default();
    abbreviations(document, &mut vocabulary, mistakes);
    compounds(document, &mut vocabulary, mistakes);
    let mut tell = |at: &[Step], fault| mistakes.push(document.mistake(at, fault));
    let words = &vocabulary;
    let mut flat = |key: &str, texts: &[String]| -> Vec<String> {
        let at: Vec<Step> = key.split('.').map(Step::from).collect();
        let mut all: Vec<String> = phrases(words, &at, texts, &mut tell).into_iter().flatten().collect();
        all.sort();
        all.dedup();
        all
    };
    let (neutral, total_words, percent_words) = (
        flat("neutral", &raw.neutral),
        flat("total_words", &raw.total_words),
        flat("percent_words", &raw.percent_words),
    );
    let code_words = flat("code_words", &raw.code_words);
    let revision_words = flat("revision_words", &raw.revision_words);
    let withdrawal_words = flat("withdrawal_words", &raw.withdrawal_words);
    let replacement_words = flat("replacement_words", &raw.replacement_words);
    let final_words = flat("final_words", &raw.final_words);
    let last_words = flat("last_words", &raw.last_words);
    let name_words = flat("name_words", &raw.name_words);
    let group_words = flat("group_words", &raw.group_words);
    let indicator_words = flat("indicator_words", &raw.indicator_words);
    let numbered_words = flat("numbered_words", &raw.numbered_words);
    let period_asides = flat("period_asides", &raw.period_asides);
    let plan_words = flat("plan_words", &raw.plan_words);
    let note_words = flat("note_words", &raw.note_words);
    let plain_words = flat("plain_words", &raw.plain_words).into_iter().collect();
    let list_words = flat("list_words", &raw.list_words);
    let programme_words = flat("programme_words", &raw.programme_words).into_iter().collect();
    let regulations = flat("regulations", &raw.regulations);
    let inclusion_words = flat("inclusion_words", &raw.inclusion_words);
    let note_openers = flat("note_openers", &raw.note_openers);
    let sign_words = flat("sign_words", &raw.sign_words);
    let hint_words = flat("hint_words", &raw.hint_words);
    let sample_words = flat("sample_words", &raw.sample_words);
    let venue_words = flat("venue_words", &raw.venue_words);
    let name_leads = flat("name_leads", &raw.name_leads);
    let joining_words = flat("joining_words", &raw.joining_words);
    let traits = flat("remarks.traits", &raw.remarks.traits);
    let leads = flat("remarks.leads", &raw.remarks.leads);
    let audiences = flat("remarks.audiences", &raw.remarks.audiences);
    let clauses = flat("remarks.clauses", &raw.remarks.clauses);
    let passives = flat("remarks.passives", &raw.remarks.passives);
    let presence = flat("remarks.presence", &raw.remarks.presence);
    let trials = flat("remarks.trials", &raw.remarks.trials);
    let fillers = flat("remarks.fillers", &raw.remarks.fillers);
    let before_names = flat("remarks.before_names", &raw.remarks.before_names);
    let negations = flat("remarks.negations", &raw.remarks.negations);
    let mut said = |key: &str, texts| phrases(words, &steps!["remarks", key], texts, &mut tell);
    let remarks = Remarks {
        headings: said("headings", &raw.remarks.headings),
        harmless: said("harmless", &raw.remarks.harmless),
        excluding: said("excluding", &raw.remarks.excluding),
        leads,
        clauses,
        audiences,
        passives,
        traits,
        presence,
        trials,
        fillers,
        before_names,
        negations,
    };
    let title_words = phrases(words, &steps!["title_words"], &raw.title_words, &mut tell);
    let venue_leads = phrases(words, &steps!["venue_leads"], &raw.venue_leads, &mut tell);
    let mut place_notes: Vec<String> = raw.place_notes.iter().flat_map(|note| label::words(note)).collect();
    place_notes.sort();
    place_notes.dedup();
    let partitions = (raw.partitions.iter().enumerate())
        .map(|(i, set)| phrases(words, &steps!["partitions", i], set, &mut tell))
        .collect();
    let note_leads = phrases(words, &steps!["note_leads"], &raw.note_leads, &mut tell);
    let note_references = phrases(words, &steps!["note_references"], &raw.note_references, &mut tell);
    let sentence_asides = phrases(words, &steps!["sentence_asides"], &raw.sentence_asides, &mut tell);
    let label_asides = phrases(words, &steps!["label_asides"], &raw.label_asides, &mut tell);
    let programme_leads = phrases(words, &steps!["programme_leads"], &raw.programme_leads, &mut tell);
    let title_asides = phrases(words, &steps!["title_asides"], &raw.title_asides, &mut tell);
    let row_asides = phrases(words, &steps!["row_asides"], &raw.row_asides, &mut tell);
    let periods = periods::sound(words, raw, &mut tell);
    let known = phrases(words, &steps!["known"], &raw.known, &mut tell);
    let roles = [
        ("district", &raw.roles.district),
        ("village", &raw.roles.village),
        ("number", &raw.roles.number),
        ("measure_label", &raw.roles.measure_label),
        ("value_label", &raw.roles.value_label),
        ("kind_label", &raw.roles.kind_label),
        ("unit_label", &raw.roles.unit_label),
        ("period_label", &raw.roles.period_label),
    ];
    let roles = roles
        .into_iter()
        .map(|(role, texts)| (role.to_owned(), phrases(words, &steps!["roles", role], texts, &mut tell)))
        .collect();
    let longest_first = |mut texts: Vec<Phrase>| {
        texts.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
        texts.dedup();
        texts
    };
    let units = longest_first(raw.units.iter().map(|unit| label::words(unit)).collect());
    let letterhead = longest_first(raw.letterhead.iter().map(|office| label::words(office)).collect());
    let none = raw.missing_tokens.iter().chain(&raw.zero_tokens).map(|token| cell_token(token));
    let none = none.chain(raw.particles.pending.iter().cloned());
    let none_words = none.filter_map(|token| Some(token.split(' ').next()?.to_owned())).collect();
    Vocabulary {
        neutral: neutral.into_iter().collect(),
        total_words,
        percent_words,
        periods,
        code_words,
        known,
        roles,
        revision_words,
        withdrawal_words,
        replacement_words,
        final_words,
        last_words,
        period_asides,
        row_asides,
        total_labels: raw.total_labels.clone(),
        particles: raw.particles.clone(),
        none_words,
        place_prefixes: raw.place_prefixes.iter().map(|prefix| label::fold(prefix)).collect(),
        place_notes,
        partitions,
        title_words,
        name_words,
        group_words,
        indicator_words,
        numbered_words,
        plan_words,
        title_asides,
        note_references,
        venue_leads,
        note_leads,
        note_openers,
        sign_words,
        hint_words,
        sample_words,
        note_words,
        plain_words,
        inclusion_words,
        programme_leads,
        label_asides,
        list_words,
        sentence_asides,
        regulations,
        programme_words,
        venue_words,
        name_leads,
        joining_words,
        remarks,
        missing_tokens: raw.missing_tokens.iter().map(|token| cell_token(token)).collect(),
        zero_tokens: raw.zero_tokens.iter().map(|token| cell_token(token)).collect(),
        dittos: raw.dittos.iter().map(|token| cell_token(token)).collect(),
        units: units.into_iter().map(|words| words.join(" ")).collect(),
        letterhead: letterhead.into_iter().filter(|words| !words.is_empty()).collect(),
        ..vocabulary
    }
}

fn abbreviations(document: &Document<RawVocabulary>, vocabulary: &mut Vocabulary, mistakes: &mut Vec<Mistake>) {
    let raw = &document.value.abbreviations;
    for (short, long) in raw {
        let at = steps!["abbreviations", short.as_str()];
        let name = ["abbreviations".into(), Step::Name(short.clone())];
        let (key, meant) = (label::words(short), label::words(long));
        let [key] = key.as_slice() else {
            mistakes.push(document.mistake(&name, Fault::NotOneWord(short.clone())));
            continue;
        };
        if meant.is_empty() {
            mistakes.push(document.mistake(&at, Fault::NoWords(long.clone())));
        }
        // Words are written out once; a chain would make reading a phrase twice differ from reading it once.
        if let Some(chained) = meant.iter().find(|word| raw.contains_key(*word)) {
            mistakes.push(document.mistake(&at, Fault::AbbreviationOfAbbreviation(chained.clone())));
        }
        vocabulary.abbreviations.insert(key.clone(), meant);
    }
}

fn compounds(document: &Document<RawVocabulary>, vocabulary: &mut Vocabulary, mistakes: &mut Vec<Mistake>) {
    let mut all: BTreeMap<Vec<String>, String> = BTreeMap::new();
    for (one, many) in &document.value.compounds {
        let name = ["compounds".into(), Step::Name(one.clone())];
        let key = vocabulary.normalised(label::words(one));
        let [key] = key.as_slice() else {
            mistakes.push(document.mistake(&name, Fault::NotOneWord(one.clone())));
            continue;
        };
        for (i, text) in many.iter().enumerate() {
            let at = steps!["compounds", one.as_str(), i];
            // No compound is in the vocabulary yet, so this writes out abbreviations only.
            let parts = vocabulary.normalised(label::words(text));
            if parts.is_empty() {
                mistakes.push(document.mistake(&at, Fault::NoWords(text.clone())));
            } else if let Some(other) = all.get(&parts).filter(|other| *other != key) {
                let fault = Fault::SharedHeading { heading: text.clone(), first: other.clone(), second: key.clone() };
                mistakes.push(document.mistake(&at, fault));
            } else {
                all.insert(parts, key.clone());
            }
        }
    }
    for (parts, one) in all {
        let first = parts.first().cloned().unwrap_or_default();
        vocabulary.compounds.entry(first).or_default().push((parts, one));
    }
    for same in vocabulary.compounds.values_mut() {
        same.sort_by_key(|(parts, _)| std::cmp::Reverse(parts.len()));
    }
}

/// Phrases as the vocabulary reads them; those without any word are told.
pub fn phrases(
    vocabulary: &Vocabulary,
    at: &[Step],
    texts: &[String],
    tell: &mut impl FnMut(&[Step], Fault),
) -> Vec<Phrase> {
    let mut phrases: Vec<Phrase> = Vec::with_capacity(texts.len());
    let (mut known, hasher) = (HashTable::new(), DefaultHashBuilder::default());
    for (i, text) in texts.iter().enumerate() {
        let phrase = vocabulary.words(text);
        if phrase.is_empty() {
            let at = [at, &[Step::Item(i)]].concat();
            tell(&at, Fault::NoWords(text.clone()));
            continue;
        }
        let hash = |phrase: &Phrase| hasher.hash_one(phrase);
        let entry = known.entry(hash(&phrase), |at: &usize| phrases[*at] == phrase, |at| hash(&phrases[*at]));
        if let Entry::Vacant(free) = entry {
            free.insert(phrases.len());
            phrases.push(phrase);
        }
    }
    phrases
}

/// Topics as the vocabulary reads them.
pub fn topics(
    vocabulary: &Vocabulary,
    key: &str,
    raw: &BTreeMap<String, u32>,
    tell: &mut impl FnMut(&[Step], Fault),
) -> Vec<Topic> {
    let mut topics = Vec::with_capacity(raw.len());
    for (text, weight) in raw {
        let words = vocabulary.words(text);
        if words.is_empty() {
            tell(&[key.into(), Step::Name(text.clone())], Fault::NoWords(text.clone()));
        } else if !(1..=9).contains(weight) {
            tell(&steps![key, text.as_str()], Fault::OutOfRange);
        } else {
            topics.push(Topic { words, weight: *weight });
        }
    }
    topics
}
