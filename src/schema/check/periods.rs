//! Makes the words of periods, each as it is written and as the vocabulary reads it.

use crate::label;
use crate::schema::document::{Step, steps};
use crate::schema::fault::Fault;
use crate::schema::periods::{PeriodWord, PeriodWords};
use crate::schema::phrase::Phrase;
use crate::schema::raw_vocabulary::RawVocabulary;
use crate::schema::vocabulary::Vocabulary;

/// The words of periods in a vocabulary whose abbreviations and compounds are known.
pub fn sound(vocabulary: &Vocabulary, raw: &RawVocabulary, tell: &mut impl FnMut(&[Step], Fault)) -> PeriodWords {
    let mut words = PeriodWords::default();
    let mut both = |at: &[Step], text: &String| -> Vec<Phrase> {
        let plain = label::words(text);
        if plain.is_empty() {
            tell(at, Fault::NoWords(text.clone()));
        }
        vec![vocabulary.normalised(plain.clone()), plain]
    };
    let periods = &raw.periods;
    for (i, texts) in periods.months.iter().enumerate() {
        for (j, text) in texts.iter().enumerate() {
            for name in both(&steps!["periods", "months", i, j], text).concat() {
                words.add_month(&name, u8::try_from(i + 1).unwrap_or(12));
            }
        }
    }
    for (i, texts) in periods.numbers.iter().enumerate() {
        for (j, text) in texts.iter().enumerate() {
            for name in both(&steps!["periods", "numbers", i, j], text).concat() {
                words.add_number(&name, u8::try_from(i + 1).unwrap_or(u8::MAX));
            }
        }
    }
    for (i, text) in raw.to_date_words.iter().enumerate() {
        for phrase in both(&steps!["to_date_words", i], text) {
            words.add(phrase, PeriodWord::UpTo);
        }
    }
    let lists = [
        ("quarters", &periods.quarters, PeriodWord::Quarter),
        ("quarter_letters", &periods.quarter_letters, PeriodWord::QuarterLetter),
        ("semesters", &periods.semesters, PeriodWord::Semester),
        ("semester_letters", &periods.semester_letters, PeriodWord::SemesterLetter),
        ("month_words", &periods.month_words, PeriodWord::Month),
        ("year_words", &periods.year_words, PeriodWord::Year),
        ("year_letters", &periods.year_letters, PeriodWord::YearLetter),
        ("stretch_words", &periods.stretch_words, PeriodWord::Stretch),
        ("uneven", &periods.uneven, PeriodWord::Uneven),
        ("weeks", &periods.weeks, PeriodWord::Week),
        ("batches", &periods.batches, PeriodWord::Batch),
        ("running", &periods.running, PeriodWord::Running),
        ("not_running", &periods.not_running, PeriodWord::NotRunning),
        ("this", &periods.this, PeriodWord::This),
        ("last", &periods.last, PeriodWord::Last),
        ("standing", &periods.standing, PeriodWord::Standing),
        ("each", &periods.each, PeriodWord::Each),
        ("ends", &periods.ends, PeriodWord::End),
        ("written", &periods.written, PeriodWord::Written),
        ("events", &periods.events, PeriodWord::Event),
        ("fillers", &periods.fillers, PeriodWord::Filler),
        ("joins", &periods.joins, PeriodWord::And),
        ("counters", &periods.counters, PeriodWord::Counter),
    ];
    for (key, texts, says) in lists {
        for (i, text) in texts.iter().enumerate() {
            for phrase in both(&steps!["periods", key, i], text) {
                words.add(phrase, says);
            }
        }
    }
    words
}
