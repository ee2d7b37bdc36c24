//! What a remark beside a row, or a label above some, says of their counting: nothing, that they do not, or who knows.

use crate::schema::{Field, Phrase, Register, Schema};
use crate::tables::gazetteer::{Gazetteer, Label};
use crate::tables::register::Content;
use crate::tables::register::identity::is_tick;
use crate::tables::table::DistrictRead;

/// How many words behind one such as "dari" may be a name.
const NAME: usize = 3;

/// What a remark says of the counting of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Remark {
    /// Nothing: the row stays what it is.
    Harmless,
    /// That it does not count.
    Excluded,
    /// Something that is not understood.
    Unclear,
}

/// How closely a column's cells are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Care {
    /// Every word must be understood: its heading asks what became of the row.
    Full,
    /// Only what denies or excludes: its heading is not known.
    Denials,
    /// What is listed is said by some of its cells: the others may be rows of something else.
    Divides,
    /// Most rows say who is listed ("Peserta"), so that the others are somebody else.
    Roles,
    /// Only what excludes and says nothing else: its heading is known to say nothing of counting.
    Ends,
}

/// What the heading of a column asks of the rows below it.
#[derive(Debug, Default)]
pub struct Asked {
    /// The words that a remark below it answers: "hadir" for "Kehadiran".
    pub words: Vec<String>,
    /// Whether a tick below it says that the row does not count: "Tidak Hadir".
    pub denies: bool,
    /// Whether it asks when something ended: "Pembubaran" over "Nomor SK".
    pub ends: bool,
}

impl Asked {
    /// What a heading asks, from its group's label to its own.
    pub fn by(heading: &[String], schema: &Schema, register: &Register, gazetteer: &Gazetteer) -> Self {
        let mut words: Vec<String> = heading.iter().flat_map(|label| schema.vocabulary.words(label)).collect();
        let stem = |word: &String| Some(word.strip_prefix("ke")?.strip_suffix("an")?.to_owned());
        words.extend(words.iter().filter_map(stem).collect::<Vec<_>>());
        let leaf = heading.last().map(|leaf| said(leaf, Care::Full, schema, register, gazetteer));
        let excluding = || schema.vocabulary.remarks.excluding.iter().chain(&register.excluding);
        // "Pembubaran", "Pencabutan": what befell it, and when.
        let event = |w: &String| w.starts_with("pe") && w.ends_with("an");
        let ends = excluding().any(|phrase| matches!(phrase.as_slice(), [w] if event(w) && words.contains(w)));
        Self { words, denies: leaf == Some(Remark::Excluded), ends }
    }
}

/// What a cell of such a column says. `asked` are the words of its heading: "Tidak" below "Kehadiran" is "tidak hadir".
pub fn read(
    content: Content<'_>,
    (care, heading): (Care, &Asked),
    schema: &Schema,
    register: &Register,
    gazetteer: &Gazetteer,
) -> Remark {
    let known = &schema.vocabulary.remarks;
    let asked = &heading.words;
    let ticked = match content {
        Content::Text(text) => is_tick(text),
        Content::Number(n) => n == 1.0,
        Content::Date(_) | Content::Other => false,
    };
    if heading.denies && ticked {
        return Remark::Excluded;
    }
    // "Tgl Dihapus dari Buku": what stands below it tells that the row is none any more.
    let excludes = |phrase: &Phrase| phrase.iter().all(|w| asked.contains(w));
    let ends = care == Care::Denials && known.excluding.iter().chain(&register.excluding).any(excludes);
    // "Jml Hari Hadir" of nought: who never came took no part.
    let never = matches!(content, Content::Number(0.0)) && asked.iter().any(|w| known.presence.contains(w));
    let Content::Text(text) = content else {
        return if ends || never { Remark::Unclear } else { Remark::Harmless };
    };
    let words = schema.vocabulary.words(text);
    if care == Care::Divides && words.iter().any(|w| w.chars().any(char::is_alphabetic)) && !tells(&words, register) {
        return Remark::Unclear;
    }
    if care == Care::Roles
        && words.iter().any(|w| w.chars().any(char::is_alphabetic))
        && !names_listed(&words, register)
    {
        let out = said(text, Care::Denials, schema, register, gazetteer) == Remark::Excluded;
        return if out { Remark::Excluded } else { Remark::Unclear };
    }
    if ends && text.chars().any(char::is_alphanumeric) {
        return Remark::Unclear;
    }
    if care == Care::Ends {
        // "Tidak" below "NPWP" only describes.
        let plain = !words.iter().any(|w| known.negations.contains(w));
        let out = plain && said(text, Care::Denials, schema, register, gazetteer) == Remark::Excluded;
        return if out { Remark::Unclear } else { Remark::Harmless };
    }
    let completes = |phrase: &Phrase| {
        let rest = phrase.strip_prefix(words.as_slice()).filter(|_| !words.is_empty());
        rest.is_some_and(|rest| !rest.is_empty() && rest.iter().all(|w| asked.contains(w)))
    };
    if care == Care::Full && known.excluding.iter().chain(&register.excluding).any(completes) {
        return Remark::Excluded;
    }
    if care == Care::Full && known.harmless.iter().chain(&register.harmless).any(completes) {
        return Remark::Harmless;
    }
    said(text, care, schema, register, gazetteer)
}

/// Whether words are the one that names who is listed: "Peserta".
pub fn names_listed(words: &[String], register: &Register) -> bool {
    words.len() == 1 && register.fields.get(&Field::Name).is_some_and(|phrases| phrases.iter().any(|p| p == words))
}

/// Whether words say what a list of this kind must: "Difasilitasi Dinas".
pub fn tells(words: &[String], register: &Register) -> bool {
    register.said.iter().any(|phrase| words.windows(phrase.len()).any(|run| run == phrase.as_slice()))
}

/// What a text says. What stands in brackets behind a plain word is the reason for it: "Batal (sakit)".
pub fn said(text: &str, care: Care, schema: &Schema, register: &Register, gazetteer: &Gazetteer) -> Remark {
    match text.split_once('(') {
        Some((before, behind)) if behind.trim_end().ends_with(')') && says_words(before) => {
            let outside = said_plainly(before, care, schema, register, gazetteer);
            match outside {
                Remark::Excluded => outside,
                _ => said_plainly(text, care, schema, register, gazetteer),
            }
        }
        _ => said_plainly(text, care, schema, register, gazetteer),
    }
}

fn says_words(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}

fn said_plainly(text: &str, care: Care, schema: &Schema, register: &Register, gazetteer: &Gazetteer) -> Remark {
    let words = schema.vocabulary.words(text);
    let known = &schema.vocabulary.remarks;
    let denies = |w: &String| known.negations.contains(w);
    if !words.iter().any(|w| w.chars().any(char::is_alphabetic)) || matches!(words.as_slice(), [tick] if tick == "v") {
        return Remark::Harmless;
    }
    let longest = |phrases: [&[Phrase]; 2], rest: &[String]| {
        phrases.into_iter().flatten().filter(|p| rest.starts_with(p)).map(Vec::len).max().unwrap_or(0)
    };
    let (mut excluded, mut plain, mut unknown, mut denied) = (false, false, false, false);
    let mut at = 0;
    while let Some(word) = words.get(at) {
        let rest = &words[at..];
        let out = longest([&known.excluding, &register.excluding], rest);
        let harmless = longest([&known.harmless, &register.harmless], rest);
        if out > 0 && out >= harmless {
            excluded = true;
            at += out;
            // "Pindah ke Makassar" leaves the regency, "pindah ke Binamu" does not.
            if known.before_names.contains(&rest[out - 1]) && words.len() > at {
                let name = &words[at..words.len().min(at + NAME)];
                let ours = |w: &String| is_place(w, gazetteer) || !gazetteer.village(w).is_empty();
                unknown |= name.iter().any(|w| ours(w) || denies(w));
                at += name.len();
            }
        } else if known.before_names.contains(word) && rest.len() > 1 {
            // What follows is a name, as far as it denies nothing.
            let name = rest[1..].iter().take(NAME);
            at += 1;
            at += name
                .take_while(|w| !denies(w) && longest([&known.excluding, &register.excluding], &[(*w).clone()]) == 0)
                .count();
        } else if known.fillers.contains(word) || word.bytes().any(|b| b.is_ascii_digit()) {
            at += 1;
        } else if harmless > 0 {
            plain = true;
            at += harmless;
        } else {
            denied |= denies(word);
            unknown |= !is_place(word, gazetteer);
            at += 1;
        }
    }
    match (excluded, plain, unknown) {
        (true, false, false) => Remark::Excluded,
        (true, _, _) => Remark::Unclear,
        (false, _, true) if denied || care == Care::Full => Remark::Unclear,
        _ => Remark::Harmless,
    }
}

fn is_place(word: &str, gazetteer: &Gazetteer) -> bool {
    matches!(gazetteer.read(word), Label::District(DistrictRead::Known(_), _))
}
