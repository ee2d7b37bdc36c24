//! Reads periods out of headings, titles and names: "S.D. TW II 2023", "Keadaan per 30 Juni 2023", "Jan - Mar".

mod reader;
mod said;
mod span;

use crate::label;
use crate::period::Part;
use crate::schema::{PeriodWords, Schema, Vocabulary, is_among};
use crate::tables::period_words::roman;
pub use crate::tables::period_words::year;
pub use said::{Found, Relative, Said};

/// Reads what the words of a text say of a period. `words` are those of `label::words`; expansions such as
/// `tw` to `triwulan` may have been made already.
pub fn read(words: &[String], known: &PeriodWords) -> Found {
    reader::read(words, known, false)
}

/// Whether words name a day by its number or its date: "Hari ke-2", "10 Feb".
pub fn names_day(words: &[String], vocabulary: &Vocabulary) -> bool {
    let (known, particles) = (&vocabulary.periods, &vocabulary.particles);
    let number = |w: &String| w.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'i' | b'v' | b'x'));
    let lead = words.first().is_some_and(|w| is_among(&particles.day, w));
    let found = read(words, known);
    let dated = found.said.dated && words.iter().zip(&found.taken).all(|(w, taken)| *taken || number(w));
    dated || lead && words.len() > 1 && words[1..].iter().all(|w| number(w) || is_among(&particles.ordinals, w))
}

/// The quarter that a Roman numeral alone counts: "II".
pub fn quarter_of(word: &str) -> Option<Part> {
    roman(word).filter(|n| (1..=4).contains(n)).map(Part::Quarter)
}

/// For each of some words of a text whether it belongs to a period.
pub fn words_of_periods(words: &[String], schema: &Schema) -> Vec<bool> {
    read(words, &schema.vocabulary.periods).taken
}

/// Reads a path of labels, each by itself: "TW I" over "L" is the first quarter and not the second. Only a label that
/// ends in "Triwulan" takes its number from the label below it.
pub fn read_path(labels: &[Vec<String>], known: &PeriodWords) -> Found {
    let read = |words: &[String]| reader::read(words, known, true);
    let mut found = Found::default();
    let mut i = 0;
    while i < labels.len() {
        let dangling = dangles(&labels[i], known) && i + 1 < labels.len();
        let joined = dangling.then(|| read(&[labels[i].as_slice(), labels[i + 1].as_slice()].concat()));
        let (own, used) = match joined.filter(|j| j.said.part.is_some() && read(&labels[i + 1]).said.part.is_none()) {
            Some(joined) => (joined, 2),
            None => (read(&labels[i]), 1),
        };
        i += used;
        let (said, new) = (&mut found.said, own.said);
        // The lower label tells more exactly; what it contradicts cannot be right either way.
        if let (Some(above), Some(below)) = (said.part, new.part) {
            said.many_parts |= !nested(above, below);
        }
        said.part = new.part.or(said.part);
        said.many_years |= new.many_years || (said.year.is_some() && new.year.is_some() && said.year != new.year);
        said.year = new.year.or(said.year);
        said.to_date |= new.to_date;
        said.running |= new.running;
        said.many_parts |= new.many_parts;
        said.relative = new.relative.or(said.relative);
        said.last_year |= new.last_year;
        said.garbled |= new.garbled;
        said.bare |= new.bare;
        said.each |= new.each;
        if new.part.is_some() {
            (said.dated, said.weak) = (new.dated, new.weak);
        }
        found.taken.extend(own.taken);
    }
    // A day in a heading is that of its figures.
    found.said.bare &= found.said.part.is_none();
    if found.said.many_parts {
        found.said.part = None;
    }
    if found.said.many_years {
        found.said.year = None;
    }
    found
}

/// Whether a label leaves its number to the next one: "Triwulan", "Triwulan Ke-".
pub fn dangles(words: &[String], known: &PeriodWords) -> bool {
    let is_stretch = |at: usize| known.at(words, at).is_some_and(|(says, _)| says.is_stretch());
    match words {
        [.., _, ke] if ke == "ke" => is_stretch(words.len() - 2),
        [.., _] => is_stretch(words.len() - 1),
        [] => false,
    }
}

/// Reads a plain text.
pub fn read_text(text: &str, known: &PeriodWords) -> Said {
    read(&label::words(text), known).said
}

/// The year that a text names.
pub fn year_in(text: &str, known: &PeriodWords) -> Option<i32> {
    read_text(text, known).year
}

/// Reads the name of a sheet or folder, which may be a month's number alone: "09". Of another number alone nobody
/// knows whether it is a quarter, a month or the sheet's place.
pub fn read_name(name: &str, known: &PeriodWords) -> Said {
    let said = read_text(name, known);
    match label::words(name).as_slice() {
        [only] if only.len() <= 2 && only.parse::<u8>().is_ok() => match only.parse::<u8>() {
            Ok(n @ 1..=12) if only.len() == 2 => Said { part: Some(Part::Month(n)), ..said },
            _ => Said { bare: true, ..said },
        },
        [only] if only == "i" || only.len() > 1 && roman(&only.replace('l', "i")).is_some() => {
            Said { bare: true, ..said }
        }
        _ => said,
    }
}

/// Reads the name of a file: a month's number may stand at its end, "izin 09", and yet be the file's own.
pub fn read_file_name(name: &str, known: &PeriodWords) -> Said {
    let said = read_text(name, known);
    let last = label::words(name).pop().unwrap_or_default();
    let month = last.len() == 2 && last.starts_with('0') && last.parse::<u8>().is_ok_and(|m| (1..=9).contains(&m));
    Said { bare: said.bare || month && said.part.is_none(), ..said }
}

/// Whether one part lies in the other.
pub fn nested(a: Part, b: Part) -> bool {
    let ((a1, a2), (b1, b2)) = (a.months(), b.months());
    (a1 <= b1 && b2 <= a2) || (b1 <= a1 && a2 <= b2)
}

#[cfg(test)]
mod tests;
