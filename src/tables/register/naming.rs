//! What the name of an entry says beside who it is.

use crate::label;
use crate::schema::PeriodWord;
use crate::tables::register::{Content, Plan, identity};

/// The longest name, in bytes, that was typed to try a form.
const TRIAL: usize = 24;

/// Whether a name was typed to try a form, or only says what to fill in: "(isi nama)".
pub fn is_trial(name: &str, plan: &Plan<'_>) -> bool {
    let bracketed = |open, close| name.trim().starts_with(open) && name.trim().ends_with(close);
    if bracketed('(', ')') || bracketed('[', ']') || bracketed('<', '>') {
        return true;
    }
    let vocabulary = &plan.schema.vocabulary;
    let trials = &vocabulary.remarks.trials;
    // "Contoh pengisian (hapus sebelum dikirim)"
    if name.contains(' ') && starts_with_any(name, &vocabulary.sample_words) {
        let words = label::words(name);
        let hints = |w: &String| vocabulary.hint_words.contains(w);
        if words.first().is_some_and(|w| vocabulary.sample_words.contains(w)) && words.iter().any(hints) {
            return true;
        }
    }
    // Most names are none, which their beginning shows.
    name.len() < TRIAL
        && (!name.is_ascii() || starts_with_any(name, trials))
        && label::words(name).first().is_some_and(|w| trials.contains(w))
}

/// Whether a name begins with the letters of one of some words.
fn starts_with_any(name: &str, words: &[String]) -> bool {
    let start = name.trim_start_matches(|c: char| !c.is_alphanumeric()).as_bytes();
    let Some(first) = start.first().map(u8::to_ascii_lowercase) else { return false };
    let begins = |word: &String| {
        word.as_bytes().first() == Some(&first)
            && start.get(..word.len()).is_some_and(|s| s.eq_ignore_ascii_case(word.as_bytes()))
    };
    words.iter().any(begins)
}

/// Whether a name says how many persons it stands for, where persons are counted: "Kelompok Tani (15 orang)".
pub fn is_of_several(name: &str, plan: &Plan<'_>) -> bool {
    // The number stands before what it counts.
    let number = name.bytes().position(|b| b.is_ascii_digit());
    let counts = number.is_some_and(|at| name[at..].contains(char::is_alphabetic));
    if !counts || !plan.counts_persons {
        return false;
    }
    let persons = &plan.schema.vocabulary.particles.persons;
    let several = |n: &String| n.parse().is_ok_and(|n: u32| (2..SEVERAL).contains(&n));
    label::words(name).windows(2).any(|pair| several(&pair[0]) && persons.contains(&pair[1]))
}

/// Whether a text is a number and a higher one that is not far from it: "15 - 20", "16 s.d. 22".
pub fn is_range(text: &str, plan: &Plan<'_>) -> bool {
    let parts: Vec<&str> = text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    let [first, second] = parts.as_slice() else { return false };
    let periods = &plan.schema.vocabulary.periods;
    let joined = text.contains(['-', '–']) || label::words(text).iter().any(|w| periods.says(w, PeriodWord::UpTo));
    let begins = text.trim_start().starts_with(|c: char| c.is_ascii_digit());
    let (first, second) = (first.parse::<u32>(), second.parse::<u32>());
    joined && begins && matches!((first, second), (Ok(a), Ok(b)) if b > a && b - a < SEVERAL)
}

/// The most that one row stands for.
const SEVERAL: u32 = 500;

/// What a name has in brackets, or behind a dash between blanks.
pub fn aside_of_name(name: &str) -> Option<&str> {
    if let Some((_, behind)) = name.rsplit_once('(') {
        return behind.split(')').next().map(str::trim).filter(|said| !said.is_empty());
    }
    let (_, behind) = name.rsplit_once(" - ").or_else(|| name.rsplit_once(" – "))?;
    Some(behind.trim()).filter(|said| !said.is_empty())
}

/// A name as two lists are compared by it.
pub fn name_of(content: Content<'_>) -> Option<u64> {
    let name = label::squeezed(&content.written()?);
    (!name.is_empty()).then(|| identity::hash([name.as_str()]))
}
