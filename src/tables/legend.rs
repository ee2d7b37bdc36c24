//! Lines that explain what a sheet's short headings and signs stand for: "KA = Koperasi Aktif", "- : tidak ada kegiatan".

use std::collections::{BTreeMap, BTreeSet};

use crate::label;
use crate::place::CellRef;
use crate::schema::{Schema, begins_with_any, is_among};
use crate::tables::header::Header;
use crate::tables::periods;
use crate::tables::table::{Column, Role, Table};
use crate::tables::view::{View, label_of, text_of};

/// The most letters of a heading that is explained elsewhere.
const SHORT: usize = 6;

/// What the short headings of a sheet stand for, by the heading: read from lines such as "KA = Koperasi Aktif".
pub fn of_headings(view: &View<'_>) -> BTreeMap<String, String> {
    let mut meanings: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let lines = view.cells().iter().filter_map(|(_, _, cell)| text_of(cell)).filter(|text| text.contains('='));
    for (short, meaning) in lines.flat_map(pairs).filter(|(short, _)| is_short(short)) {
        if meaning.chars().any(char::is_alphabetic) {
            meanings.entry(short.to_owned()).or_default().insert(meaning.to_owned());
        }
    }
    let texts = view.cells().iter().filter_map(|(_, _, cell)| text_of(cell)).filter(|text| text.contains('('));
    for (short, meaning) in texts.flat_map(in_brackets) {
        meanings.entry(short.to_owned()).or_default().insert(meaning.to_owned());
    }
    let only = |(short, all): (String, BTreeSet<String>)| {
        let [meaning] = all.into_iter().collect::<Vec<_>>().try_into().ok()?;
        Some((short, meaning))
    };
    // What is explained by others of them is a formula.
    let meanings: BTreeMap<String, String> = meanings.into_iter().filter_map(only).collect();
    let formula = |meaning: &String| meaning.split_whitespace().any(|word| meanings.contains_key(word));
    meanings.iter().filter(|(_, meaning)| !formula(meaning)).map(|(s, m)| (s.clone(), m.clone())).collect()
}

/// Writes out the short headings of a table.
pub fn write_out(header: &mut Header, meanings: &BTreeMap<String, String>) {
    for (_, text) in header.columns.iter_mut().flat_map(|column| &mut column.labels) {
        if let Some(meaning) = meanings.get(text.trim()) {
            *text = format!("{} = {meaning}", text.trim());
        }
    }
}

/// Of which figures a line below a table speaks, as far as it explains a heading or a sign.
#[derive(Debug)]
pub enum Explains {
    /// It explains none.
    Nothing,
    /// Of none: a heading was written out by it, or the sign means that there was nothing.
    Heading,
    /// Of those that the sign stands for.
    Sign(Vec<CellRef>),
}

/// What a line below a table explains.
pub fn explains(text: &str, view: &View<'_>, table: &Table, schema: &Schema) -> Explains {
    if explains_headings(text, table, schema) {
        return Explains::Heading;
    }
    if speaks_of_blanks(text, schema) {
        return Explains::Heading;
    }
    let signs = signs_of(text, schema);
    if signs.is_empty() {
        return Explains::Nothing;
    }
    let meant: Vec<&String> = signs.iter().filter(|(_, meaning)| !says_none(meaning, schema)).map(|(s, _)| s).collect();
    let shows = |at: &CellRef| view.at(at.row, at.col).and_then(label_of).is_some_and(|t| meant.contains(&&bare(&t)));
    let counted = table.records.iter().flat_map(|r| &r.figures).filter(|f| f.read.count().is_some());
    let shown: Vec<CellRef> = counted.map(|f| f.cell).filter(shows).collect();
    if shown.is_empty() { Explains::Heading } else { Explains::Sign(shown) }
}

/// Whether every part of a line explains a heading: one that was written out by it, or one that holds no count.
fn explains_headings(text: &str, table: &Table, schema: &Schema) -> bool {
    let own = without_lead(text, schema);
    let parts = pairs(own);
    let heads = |short: &str, column: &Column| {
        let counted = matches!(column.role, Role::Measure(_) | Role::SumOfPeriods(_) | Role::Ambiguous(_));
        column.heading.iter().any(|label| match label.split_once('=') {
            Some((front, _)) => front.trim() == short,
            // "Andil = ..." explains "Andil terhadap Kabupaten (%)".
            None => !counted && (label.trim() == short || label.split_whitespace().next() == Some(short.trim())),
        })
    };
    let shorts =
        table.columns.iter().flat_map(|c| &c.heading).filter_map(|label| Some(label.split_once('=')?.0.trim()));
    let shorts: BTreeSet<&str> = shorts.collect();
    let percent = &schema.vocabulary.percent_words;
    // "KA / JK x 100": nothing but what the line below or above it explains.
    let formula = |meaning: &str| {
        let mut words = meaning.split(|c: char| !c.is_alphanumeric() && c != '%').filter(|w| !w.is_empty());
        words.all(|w| {
            shorts.contains(w)
                || w.len() == 1
                || w.bytes().all(|b| b.is_ascii_digit())
                || percent.contains(&label::fold(w))
        })
    };
    let explained = |(short, meaning): &(&str, &str)| {
        let own = |c: &Column| c.role == Role::Percent && c.heading.iter().any(|label| label.starts_with(short));
        table.columns.iter().any(|c| heads(short, c) && (shorts.contains(short) || formula(meaning) || own(c)))
    };
    !parts.is_empty() && parts.iter().all(explained)
}

/// The parts of a line that each explain something: "L = Laki-laki, P = Perempuan".
fn pairs(text: &str) -> Vec<(&str, &str)> {
    let parts: Vec<&str> = text.split([';', ',']).collect();
    let several = parts.len() > 1 && parts.iter().all(|part| part.contains('='));
    let parts = if several { parts } else { vec![text] };
    let pairs = parts.into_iter().filter_map(|part| part.split_once('='));
    // "Ket : KA = Koperasi Aktif"
    let short = |front: &'_ str| front.rsplit_once(':').map_or(front.len(), |(_, short)| short.len());
    let trimmed = pairs.map(|(front, meaning)| (front[front.len() - short(front)..].trim(), meaning.trim()));
    trimmed.filter(|(short, meaning)| !short.is_empty() && !meaning.is_empty()).collect()
}

/// What a text says that capitals in brackets stand for, by the word before them: "TARGET (T) DAN REALISASI (R)".
fn in_brackets(text: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices('(') {
        let Some(before) = text[..at].split_whitespace().next_back() else { continue };
        let Some(inside) = text[at + 1..].split([')', ',']).next().map(str::trim) else { continue };
        let capitals = !inside.is_empty() && inside.len() <= 3 && inside.bytes().all(|b| b.is_ascii_uppercase());
        let begins = capitals && before.len() > inside.len() && before.to_uppercase().starts_with(&inside[..1]);
        if begins && before.chars().all(char::is_alphabetic) {
            found.push((inside, before));
        }
    }
    found
}

/// Whether a text is written as short headings are: a few capitals.
fn is_short(text: &str) -> bool {
    let letters = text.chars().count();
    (2..=SHORT).contains(&letters) && text.chars().all(|c| c.is_ascii_uppercase())
}

/// A line without the word that opens notes.
fn without_lead<'t>(text: &'t str, schema: &Schema) -> &'t str {
    match text.split_once([':', ';']) {
        Some((lead, rest)) if schema.vocabulary.note_leads.contains(&schema.vocabulary.words(lead)) => rest.trim(),
        _ => text.trim(),
    }
}

/// Whether a line only says why cells are blank: "kecamatan yang kosong belum melapor". No figure is taken from those.
fn speaks_of_blanks(text: &str, schema: &Schema) -> bool {
    let vocabulary = &schema.vocabulary;
    let words = vocabulary.words(without_lead(text, schema));
    let blank = |w: &String| is_among(&vocabulary.particles.blank, w);
    let levels = &schema.region.prefixes;
    let place = |w: &String| levels.contains(w) || vocabulary.neutral.contains(w) || vocabulary.note_words.contains(w);
    words.iter().position(blank).is_some_and(|at| at > 0 && words[..at].iter().all(place))
}

/// The signs that a line explains, one or each in a part of its own: "Kode: 1 = kurang dari 10; 2 = 10 - 20".
fn signs_of(text: &str, schema: &Schema) -> Vec<(String, Vec<String>)> {
    let pieces: Vec<&str> = text.split([';', '\n']).collect();
    if pieces.len() > 1 {
        let all: Option<Vec<(String, Vec<String>)>> = pieces.iter().map(|piece| sign_of(piece, schema)).collect();
        if let Some(all) = all {
            return all;
        }
    }
    sign_of(text, schema).into_iter().collect()
}

/// The sign that a line explains, and what it says of it: "Keterangan : tanda (-) berarti nihil".
fn sign_of(text: &str, schema: &Schema) -> Option<(String, Vec<String>)> {
    let vocabulary = &schema.vocabulary;
    let own = without_lead(text, schema);
    let own = &own.replace("( ", "(").replace(" )", ")");
    let mut tokens = own.split_whitespace().peekable();
    // "Tanda strip (-)"
    while tokens.next_if(|t| vocabulary.sign_words.contains(&label::fold(t))).is_some() {}
    let mut front = tokens.next()?;
    let mut rest: Vec<&str> = tokens.collect();
    if let Some((sign, meaning)) = front.split_once(['=', ':'])
        && !sign.is_empty()
    {
        front = sign;
        rest.insert(0, meaning);
    }
    let sign = bare(front);
    // "Kode 99 = data belum tersedia"
    let number = !sign.is_empty() && sign.len() <= 4 && sign.bytes().all(|b| b.is_ascii_digit());
    if number && own.contains('=') {
        let rest = rest.join(" ");
        let meaning = vocabulary.words(rest.trim_start_matches([' ', ':', '=']));
        return (!meaning.is_empty() && rest.trim_start().starts_with(['=']) || front.contains('='))
            .then_some((sign, meaning));
    }
    let known = vocabulary.zero_tokens.iter().chain(&vocabulary.missing_tokens).any(|t| bare(t) == sign);
    if sign.is_empty() || sign.chars().any(char::is_alphanumeric) || !known {
        return None;
    }
    let rest = rest.join(" ");
    let meaning = vocabulary.words(rest.trim_start_matches([' ', ':', '=']));
    (!meaning.is_empty()).then_some((sign, meaning))
}

/// A sign without the brackets and quotes around it; all dashes are one.
fn bare(text: &str) -> String {
    let text = text.trim().trim_matches(['(', ')', '"', '\'', '“', '”', '‘', '’', ' ']);
    text.chars().map(|c| if matches!(c, '–' | '—' | '−') { '-' } else { c }).collect()
}

/// Whether some words say that there was none of what is counted, and no more.
fn says_none(words: &[String], schema: &Schema) -> bool {
    let vocabulary = &schema.vocabulary;
    let nil = |w: &String| vocabulary.zero_tokens.contains(w);
    let absent = (0..words.len()).find(|at| begins_with_any(&vocabulary.particles.absent, &words[*at..]));
    if !words.iter().any(nil) && absent.is_none() {
        return false;
    }
    let of_absent = |i: usize| absent.is_some_and(|at| (at..at + 2).contains(&i));
    let taken = periods::read(words, &vocabulary.periods).taken;
    let counted = schema.told_by_words(words);
    let topical = |w: &String| {
        !counted.is_silent()
            && schema.datasets.iter().any(|d| d.also.contains(w) || d.topics.iter().any(|t| t.words.contains(w)))
    };
    let plain = |w: &String| {
        vocabulary.neutral.contains(w)
            || vocabulary.note_words.contains(w)
            || vocabulary.units.contains(w)
            || vocabulary.title_words.iter().any(|p| *p == [w.as_str()])
            || topical(w)
    };
    // "Data tidak ada" may be data that did not come.
    let came = words.iter().any(|w| is_among(&vocabulary.particles.data, w)) && !words.iter().any(nil);
    !came && words.iter().enumerate().all(|(i, w)| taken[i] || nil(w) || of_absent(i) || plain(w))
}
