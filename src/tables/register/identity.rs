//! Numbers that name a person or a business: how they must be built, how they compare, and how they are masked.

use std::hash::{DefaultHasher, Hash, Hasher};

use crate::label;
use crate::schema::{NumberKind, Vocabulary, begins_with_any, cell_token};
use crate::tables::dates::days_of;
use crate::tables::register::Content;

/// What an identity cell holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Identity {
    /// Nothing there.
    Blank,
    /// A word for none: "-", "BELUM ADA", "PROSES".
    Placeholder,
    /// A number or text that names the row, in the form in which two are compared.
    Known(String),
    /// The same, but not built as it must be; what to compare, where it can be compared.
    Faulty(Fault, Option<String>),
}

/// What is wrong with a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fault {
    /// A NIK as a number: a spreadsheet keeps 15 digits of it, the rest becomes 0.
    AsNumber,
    /// A NIK rounded to `7,30401E+15`.
    Rounded,
    /// Not as many digits as there must be; how many there are.
    Length(usize),
    /// Something that is no digit.
    NotDigits,
    /// Digits 7 to 12 are no date of birth.
    NoDate,
    /// A NIB as a number that has lost its leading zeros; how many digits are left.
    LostZeros(usize),
}

impl Identity {
    /// What two rows are compared by.
    pub fn key(&self) -> Option<&str> {
        match self {
            Self::Known(key) | Self::Faulty(_, Some(key)) => Some(key),
            _ => None,
        }
    }

    /// Whether a number stands there, sound or not.
    pub const fn is_there(&self) -> bool {
        matches!(self, Self::Known(_) | Self::Faulty(..))
    }
}

/// Reads an identity cell. `None` is no cell.
pub fn read(content: Option<Content<'_>>, kind: Option<NumberKind>, vocabulary: &Vocabulary) -> Identity {
    let Some(content) = content.filter(|c| !c.is_blank()) else { return Identity::Blank };
    let Some(written) = content.written() else { return Identity::Faulty(Fault::NotDigits, None) };
    if is_placeholder(&written, vocabulary) {
        return Identity::Placeholder;
    }
    match (kind, content) {
        (Some(NumberKind::Nik), Content::Number(_) | Content::Date(_)) => {
            // What ends in 0 may be any of ten persons; other ends were written by a program that keeps all digits.
            let whole = written.len() == 16 && !written.ends_with('0');
            Identity::Faulty(Fault::AsNumber, whole.then(|| written.into_owned()))
        }
        (Some(NumberKind::Nib), Content::Number(_) | Content::Date(_)) => match written.len() {
            13 => Identity::Known(written.into_owned()),
            n @ 1..=12 => Identity::Faulty(Fault::LostZeros(n), Some(format!("{written:0>13}"))),
            n => Identity::Faulty(Fault::Length(n), Some(written.into_owned())),
        },
        (Some(NumberKind::Nik), _) => nik(&written),
        (Some(NumberKind::Nib), _) => nib(&written),
        (None, _) => {
            let folded = label::squeezed(&written);
            if folded.is_empty() { Identity::Placeholder } else { Identity::Known(folded) }
        }
    }
}

/// Whether a field that counts need is filled: a number, a text, or a tick that says that there is one.
pub fn is_filled(content: Option<Content<'_>>, kind: Option<NumberKind>, vocabulary: &Vocabulary) -> bool {
    let ticked = content.and_then(Content::text).is_some_and(is_tick);
    ticked || read(content, kind, vocabulary).is_there()
}

/// Whether a text is a tick.
pub fn is_tick(text: &str) -> bool {
    matches!(text.trim(), "√" | "✓" | "✔" | "☑" | "v" | "V" | "ü")
}

/// Whether a text begins with a plain word with which no word for none begins, as nearly all names do.
fn begins_with_a_name(text: &str, vocabulary: &Vocabulary) -> bool {
    let text = text.trim_start();
    let end = text.bytes().position(|b| !b.is_ascii_alphanumeric()).unwrap_or(text.len());
    let first = text.get(..end).filter(|word| !word.bytes().all(|b| b == b'0'));
    // "Jl. Contoh"; single letters may be those of one word: "n.a.", "n i h i l".
    let whole = end > 1 && text.as_bytes().get(end).is_none_or(|next| matches!(next, b' ' | b'.'));
    first.is_some_and(|word| whole && !vocabulary.none_words.contains(word.to_ascii_lowercase().as_str()))
}

/// Whether a text is a word for none.
pub fn is_placeholder(text: &str, vocabulary: &Vocabulary) -> bool {
    if begins_with_a_name(text, vocabulary) {
        return false;
    }
    let token = cell_token(text);
    let digits = !token.is_empty() && token.bytes().all(|b| b == b'0' || b == b' ');
    digits
        || !text.chars().any(char::is_alphanumeric)
        || vocabulary.missing_tokens.contains(&token)
        || vocabulary.zero_tokens.contains(&token)
        || {
            let words: Vec<String> = token.split(' ').map(str::to_owned).collect();
            words.len() <= 5 && begins_with_any(&vocabulary.particles.pending, &words)
        }
}

/// From how many hidden digits on a number names nobody.
const MASKED: usize = 3;

/// The digits of a number, without the marks that people put between and before them.
fn digits(text: &str) -> Option<String> {
    let mut digits = String::with_capacity(16);
    for c in text.chars() {
        match c {
            '0'..='9' => digits.push(c),
            ' ' | '.' | '-' | '/' | '\'' | '’' | '`' | '"' | '\u{a0}' | ':' => {}
            _ => return None,
        }
    }
    Some(digits)
}

fn nik(written: &str) -> Identity {
    let bare = written.trim().trim_start_matches("NIK").trim_start_matches(['.', ':', ' ']);
    // "7304************34" hides whom it names.
    if bare.chars().filter(|c| matches!(c, 'x' | 'X' | '*' | '•' | '#')).count() >= MASKED {
        return Identity::Placeholder;
    }
    let Some(number) = digits(bare) else {
        let rounded = bare.contains(['E', 'e']) && bare.contains('+');
        let fault = if rounded { Fault::Rounded } else { Fault::NotDigits };
        return Identity::Faulty(fault, (!rounded).then(|| label::words(bare).concat()));
    };
    if number.len() != 16 {
        return Identity::Faulty(Fault::Length(number.len()), Some(number));
    }
    if has_date(&number) { Identity::Known(number) } else { Identity::Faulty(Fault::NoDate, Some(number)) }
}

/// Whether digits 7 to 12 of a NIK are a day, 40 more for a woman, a month and a year's last two digits.
fn has_date(number: &str) -> bool {
    let two = |at: usize| number.get(at..at + 2).and_then(|d| d.parse::<u8>().ok()).unwrap_or(0);
    let (day, month, year) = (two(6), two(8), i32::from(two(10)));
    let day = if day > 40 { day - 40 } else { day };
    // The century is not told: the 29th of February is sound where either has it.
    let last = days_of(Some(1900 + year), month).max(days_of(Some(2000 + year), month));
    (1..=12).contains(&month) && (1..=last).contains(&day)
}

fn nib(written: &str) -> Identity {
    let bare = written.trim().trim_start_matches("NIB").trim_start_matches(['.', ':', ' ']);
    match digits(bare) {
        Some(number) if number.len() == 13 => Identity::Known(number),
        Some(number) => Identity::Faulty(Fault::Length(number.len()), Some(number)),
        None => Identity::Faulty(Fault::NotDigits, Some(label::words(bare).concat())),
    }
}

/// A number of a person as it may be shown: `7304************34`; what is shorter, or no number, not at all.
pub fn mask(text: &str) -> String {
    const HIDDEN: &str = "************";
    let seen: Vec<char> = text.chars().filter(|c| !c.is_whitespace()).collect();
    match seen.as_slice() {
        [a, b, c, d, middle @ .., y, z] if middle.len() >= 6 && seen.iter().all(char::is_ascii_digit) => {
            format!("{a}{b}{c}{d}{HIDDEN}{y}{z}")
        }
        _ => HIDDEN.to_owned(),
    }
}

/// Makes a number that stands for some texts in comparisons; 64 bits, so that a million rows collide by chance once in
/// thirty million such lists.
#[derive(Debug, Default, Clone, Copy)]
pub struct Hashing(u64);

impl Hashing {
    /// The number of one text alone.
    pub fn of(text: &str) -> u64 {
        let mut hasher = DefaultHasher::new();
        text.hash(&mut hasher);
        hasher.finish()
    }

    /// Adds a text behind the others, by its own number.
    pub const fn add(&mut self, of: u64) {
        // One to one for every number that is added, and spread over all bits.
        let mut mixed = self.0.rotate_left(25).wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ of;
        mixed = (mixed ^ (mixed >> 32)).wrapping_mul(0xD6E8_FEB8_6659_FD93);
        self.0 = mixed ^ (mixed >> 32);
    }

    /// The number.
    pub const fn finish(self) -> u64 {
        self.0
    }
}

/// The number that stands for some texts.
pub fn hash<'t>(texts: impl IntoIterator<Item = &'t str>) -> u64 {
    let mut hashing = Hashing::default();
    texts.into_iter().for_each(|text| hashing.add(Hashing::of(text)));
    hashing.finish()
}

/// Whether a text is a sound number and nothing else: its digits are what two rows are compared by.
pub fn is_plain(text: &str, kind: NumberKind) -> bool {
    let digits = |n: usize| text.len() == n && text.bytes().all(|b| b.is_ascii_digit());
    match kind {
        NumberKind::Nik => digits(16) && has_date(text),
        NumberKind::Nib => digits(13) && text.bytes().any(|b| b != b'0'),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(content: Content<'_>, kind: NumberKind) -> String {
        let schema = crate::schema::builtin().unwrap();
        match read(Some(content), Some(kind), &schema.vocabulary) {
            Identity::Known(key) => key,
            Identity::Faulty(fault, _) => format!("{fault:?}"),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn a_word_for_none_is_known_however_it_is_written_and_a_name_is_none() {
        let schema = crate::schema::builtin().unwrap();
        let vocabulary = &schema.vocabulary;
        let tokens =
            vocabulary.missing_tokens.iter().chain(&vocabulary.zero_tokens).chain(&vocabulary.particles.pending);
        let mut tried = 0;
        for token in tokens {
            for text in
                [token.clone(), token.to_uppercase(), format!(" {token} "), format!("{token}."), format!("({token})")]
            {
                assert!(is_placeholder(&text, vocabulary), "{text}");
                tried += 1;
            }
        }
        assert!(tried > 100, "{tried}");
        for text in ["Belum terbit", "tidak ada", "000", "0", "-"] {
            assert!(is_placeholder(text, vocabulary), "{text}");
        }
        for text in ["Peserta 12", "Jl. Contoh 3", "7304010205870001", "Prosesor Rekaan", "Nol Satu Rekaan", "12"] {
            assert!(!is_placeholder(text, vocabulary), "{text}");
        }
    }

    #[test]
    fn a_nik_must_hold_a_real_date() {
        for (text, meant) in [
            ("7304010205870001", "7304010205870001"),
            ("7304 0102 0587 0001", "7304010205870001"),
            ("'7304015902610002", "7304015902610002"),
            ("7304016902960002", "7304016902960002"),
            ("7304016902970002", "NoDate"),
            ("7304013113870001", "NoDate"),
            ("7304010013870001", "NoDate"),
            ("73040141139900", "Length(14)"),
            ("73040102058700012", "Length(17)"),
            ("730401O205870001", "NotDigits"),
            ("7.30401E+15", "Rounded"),
            ("-", "Placeholder"),
            ("0", "Placeholder"),
            ("BELUM ADA", "Placeholder"),
            ("Dalam Proses", "Placeholder"),
            ("belum punya KTP", "Placeholder"),
            ("7304************01", "Placeholder"),
            ("730401xxxxxx0001", "Placeholder"),
        ] {
            assert_eq!(told(Content::Text(text), NumberKind::Nik), meant, "{text}");
        }
        assert_eq!(told(Content::Number(7_304_010_205_870_000.0), NumberKind::Nik), "AsNumber");
    }

    #[test]
    fn a_nib_keeps_its_zeros() {
        assert_eq!(told(Content::Text("0220101234567"), NumberKind::Nib), "0220101234567");
        assert_eq!(told(Content::Number(220_101_234_567.0), NumberKind::Nib), "LostZeros(12)");
        assert_eq!(told(Content::Number(9_120_101_234_567.0), NumberKind::Nib), "9120101234567");
        assert_eq!(told(Content::Text("912010123456"), NumberKind::Nib), "Length(12)");
        assert_eq!(told(Content::Text("PROSES"), NumberKind::Nib), "Placeholder");
    }

    #[test]
    fn masks_show_too_little_to_find_a_person() {
        assert_eq!(mask("7304010205870034"), "7304************34");
        assert_eq!(mask("73040141139900"), "7304************00");
        assert_eq!(mask("Siti Aminah"), "************");
    }
}
