//! What a line of text beside tables is: a note, a pointer to notes, or a word about the paper itself.

use crate::label;
use crate::schema::{PeriodWord, Schema, is_among};
use crate::tables::periods;

/// Whether a line says nothing but where notes stand: "Lihat catatan".
pub fn is_reference(text: &str, schema: &Schema) -> bool {
    schema.vocabulary.note_references.contains(&schema.vocabulary.words(text))
}

/// Whether a line below a table speaks of its figures: "Catatan : ...", "*) ...".
pub fn is_note(text: &str, schema: &Schema) -> bool {
    let words = schema.vocabulary.words(text);
    let marked = text.trim_start().starts_with(label::MARKS) && words.len() > 1;
    let leads = |lead: &Vec<String>| words.starts_with(lead) && words.len() > lead.len() + 1;
    (marked || schema.vocabulary.note_leads.iter().any(leads)) && !label::words(text).is_empty()
}

/// Whether a line says where the paper comes from: "Dicetak tanggal ...", "Jl. Pahlawan 5".
pub fn is_aside(text: &str, schema: &Schema) -> bool {
    // "Disusun 20 Oktober; angka November mengikuti pola tahun lalu" goes on to speak of figures.
    if let Some((first, rest)) = text.split_once(';') {
        return is_aside(first, schema) && (rest.trim().is_empty() || is_aside(rest, schema));
    }
    // "2. Peraturan Menteri ...": one of several that are cited.
    let words = schema.vocabulary.words(without_enumerator(text));
    // "Nomor 7 dan 8 batal, jangan dihitung" is no number of a paper.
    let numbers = schema.vocabulary.roles.get("number").map_or(&[][..], Vec::as_slice);
    let lead = numbers.iter().filter(|lead| words.starts_with(lead)).map(Vec::len).max();
    let number = |word: &String| word.len() <= 3 && word.bytes().all(|b| b.is_ascii_digit());
    // "Nomor 3, 7 dan 12 sudah bubar": of several numbers, or of one that something happened to.
    let several = lead.is_some_and(|at| {
        let rest = &words[at..];
        !rest.iter().any(|w| schema.vocabulary.periods.says(w, PeriodWord::Year))
            && rest.first().is_some_and(number)
            && rest.iter().filter(|w| number(w)).count() > 1
            && rest.iter().filter(|w| w.len() > 3 && !number(w)).count() > 1
            && !text.contains('/')
    });
    // "D:\\DATA\\2023\\rekap.xlsx": where a file is kept.
    let kept = [":\\", ":/", "\\\\"].iter().any(|mark| text.contains(mark)) && !text.trim().contains("  ");
    if kept || is_labelled(text, schema) {
        return true;
    }
    if !schema.vocabulary.title_asides.iter().any(|lead| words.starts_with(lead)) {
        return false;
    }
    let of_rows = several || denies(&words, schema) && lead.is_some();
    let speaks = of_rows
        || denies_more(&words, schema)
        || is_dated_source(&words, schema)
        || is_chosen_source(&words, schema)
        || is_source(&words, schema) && adds_clause(text, schema);
    !speaks
}

/// Whether a line says where figures come from: "Sumber: ...".
fn is_source(words: &[String], schema: &Schema) -> bool {
    words.first().is_some_and(|w| is_among(&schema.vocabulary.particles.source, w))
}

/// Whether a line that says where figures come from says which they are: "Sumber: jumlah yang mengisi pendaftaran", or what
/// share of all: "Sumber: survei, sampel 10 persen".
fn is_chosen_source(words: &[String], schema: &Schema) -> bool {
    let (clauses, shares) = (&schema.vocabulary.remarks.clauses, &schema.vocabulary.percent_words);
    is_source(words, schema) && words.iter().any(|w| clauses.contains(w) || shares.contains(w))
}

/// Whether a line tells something of the paper under a label of its own: "Pagu : Rp185.000.000", "Sasaran : ...".
fn is_labelled(text: &str, schema: &Schema) -> bool {
    let Some((label, rest)) = without_enumerator(text).split_once(':') else { return false };
    let words = schema.vocabulary.words(label);
    !rest.trim().is_empty()
        && schema.vocabulary.label_asides.contains(&words)
        // "Sasaran : koperasi simpan pinjam" speaks of what is counted.
        && schema.told_by(rest).is_silent()
        && !denies(&schema.vocabulary.words(rest), schema)
        && !adds_clause(rest, schema)
}

/// Whether a text ends in a clause in brackets that says more than names do: "DAK (kegiatan APBD dilaporkan terpisah)".
fn adds_clause(text: &str, schema: &Schema) -> bool {
    let text = text.trim().trim_end_matches('.');
    let Some((front, clause)) = text.split_once('(').filter(|_| text.ends_with(')')) else { return false };
    if front.trim().is_empty() {
        return false;
    }
    let vocabulary = &schema.vocabulary;
    let words = vocabulary.words(clause);
    let general = |w: &String| {
        vocabulary.neutral.contains(w)
            || vocabulary.programme_words.contains(w)
            || vocabulary.title_words.iter().any(|p| *p == [w.as_str()])
            || w.bytes().all(|b| b.is_ascii_digit())
    };
    words.len() > 2 && !words.iter().all(general)
}

/// A line without the letter or number in front that only counts it: "2. ", "a) ", "- ".
fn without_enumerator(text: &str) -> &str {
    let text = text.trim();
    let Some((first, rest)) = text.split_once(' ') else { return text };
    let mark = first.trim_end_matches(['.', ')']);
    let counts =
        mark.len() < first.len() && (mark.len() == 1 || mark.bytes().all(|b| b.is_ascii_digit()) && mark.len() < 3);
    if counts || first == "-" || first == "\u{2022}" { rest.trim_start() } else { text }
}

/// Whether a line that says where figures come from says of when they are, or that they are not what they should be:
/// "Sumber: sensus (keadaan tahun 2016), belum dimutakhirkan".
fn is_dated_source(words: &[String], schema: &Schema) -> bool {
    let known = &schema.vocabulary.periods;
    let year = |w: &String| w.len() == 4 && w.bytes().all(|b| b.is_ascii_digit()) && w.starts_with("20");
    let stands = |w: &String| known.says(w, PeriodWord::Standing) || known.says(w, PeriodWord::End);
    let at = words.iter().position(stands);
    let dated = words.iter().any(year);
    is_source(words, schema)
        && dated
        && (denies(words, schema) || at.is_some_and(|at| words[at..].iter().take(3).any(year)))
}

/// Whether a line denies something, and more than that it is an official paper: "Sumber : ..., bukan data resmi".
fn denies_more(words: &[String], schema: &Schema) -> bool {
    let vocabulary = &schema.vocabulary;
    let negation = words.iter().position(|w| vocabulary.remarks.negations.contains(w));
    let general =
        |w: &String| vocabulary.neutral.contains(w) || vocabulary.title_words.iter().any(|p| *p == [w.as_str()]);
    let of_paper = |at: usize| words.len() > at + 1 && words[at + 1..].iter().all(general);
    denies(words, schema) && !negation.is_some_and(of_paper)
}

/// Whether any of some words denies or excludes: "bukan", "batal".
pub fn denies(words: &[String], schema: &Schema) -> bool {
    let remarks = &schema.vocabulary.remarks;
    let excludes = |word: &String| remarks.excluding.iter().any(|phrase| *phrase == [word.as_str()]);
    words.iter().any(|word| remarks.negations.contains(word) || excludes(word))
}

/// Whether a line says where something took place, and nothing of a subject.
pub fn is_venue(text: &str, schema: &Schema) -> bool {
    let vocabulary = &schema.vocabulary;
    let words = vocabulary.words(text);
    // "Persetujuan Bangunan Gedung" begins with no venue.
    let plain = |at: usize| {
        let taken = periods::read(&words[..at], &vocabulary.periods).taken;
        let number = |w: &String| w.bytes().all(|b| b.is_ascii_digit());
        let weekday = |w: &String| vocabulary.periods.says(w, PeriodWord::Event);
        let plain = |w: &String| number(w) || weekday(w) || vocabulary.neutral.contains(w);
        words[..at].iter().zip(taken).all(|(w, taken)| taken || plain(w))
    };
    vocabulary.venue_leads.iter().any(|lead| words.starts_with(lead))
        || words.iter().position(|w| vocabulary.venue_words.contains(w)).is_some_and(plain)
            && schema.told_by(text).is_silent()
}
