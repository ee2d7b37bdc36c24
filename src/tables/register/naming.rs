//! What the name of an entry says beside who it is.

use crate::label;
use crate::tables::register::{Content, Plan, identity};

/// The longest name, in bytes, that was typed to try a form.
const TRIAL: usize = 24;

/// Whether a name was typed to try a form, or only says what to fill in: "(isi nama)".
pub fn is_trial(name: &str, plan: &Plan<'_>) -> bool {
    let bracketed = |open, close| name.trim().starts_with(open) && name.trim().ends_with(close);
    if bracketed('(', ')') || bracketed('[', ']') || bracketed('<', '>') {
        return true;
    }
    let trials = &plan.schema.vocabulary.remarks.trials;
    // Most names are none, which their beginning shows.
    let begins = |trial: &String| {
        let start = name.trim_start_matches(|c: char| !c.is_alphanumeric()).as_bytes();
        start.get(..trial.len()).is_some_and(|start| start.eq_ignore_ascii_case(trial.as_bytes()))
    };
    name.len() < TRIAL
        && (!name.is_ascii() || trials.iter().any(begins))
        && label::words(name).first().is_some_and(|w| trials.contains(w))
}

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
