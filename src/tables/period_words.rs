//! The numbers of periods: ordinals, months, years and dates as they are typed.

use crate::schema::{PeriodWord, PeriodWords};

const ROMAN: [&str; 12] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

/// A number in words, also behind "ke": "ketiga".
fn in_words(word: &str, known: &PeriodWords) -> Option<u8> {
    known.number(word).or_else(|| known.number(word.strip_prefix("ke")?))
}

/// A quarter's or semester's number: digits, words, or Roman with the letter l and the digit 1 typed for I.
pub(in crate::tables) fn ordinal(word: &str, known: &PeriodWords) -> Option<u8> {
    let word = word.strip_prefix("ke").filter(|w| !w.is_empty()).unwrap_or(word);
    if let Some(n) = word.parse::<u8>().ok().filter(|_| word.len() == 1).or_else(|| in_words(word, known)) {
        return (1..=4).contains(&n).then_some(n);
    }
    roman_of_quarter(word)
}

/// I to IV, with the letter l and the digit 1 typed for I.
fn roman_of_quarter(word: &str) -> Option<u8> {
    let roman: String = word.chars().map(|c| if matches!(c, 'l' | '1' | '|') { 'i' } else { c }).collect();
    match roman.as_str() {
        "i" => Some(1),
        "ii" => Some(2),
        "iii" => Some(3),
        "iv" | "iiii" => Some(4),
        _ => None,
    }
}

/// A month's number, in digits, words or Roman, where the word "bulan" stands before it; and how many words it takes.
pub(super) fn month_number(words: &[String], at: usize, known: &PeriodWords) -> Option<(u8, usize)> {
    let skip = usize::from(words.get(at).is_some_and(|w| w == "ke"));
    let word = words.get(at + skip)?.as_str();
    let digits = word.parse::<u8>().ok().filter(|m| (1..=12).contains(m) && word.len() <= 2);
    let number = digits.or_else(|| in_words(word, known)).or_else(|| roman(word));
    number.map(|month| (month, 1 + skip))
}

/// A number from I to XII.
pub(super) fn roman(word: &str) -> Option<u8> {
    u8::try_from(ROMAN.iter().position(|r| *r == word)? + 1).ok()
}

/// The number of a word of digits.
pub(super) fn digits(word: &str) -> Option<u32> {
    word.parse().ok().filter(|_| word.bytes().all(|b| b.is_ascii_digit()))
}

/// Whether a word looks like a number in digits, Roman letters or words, whatever it says; a year is none.
pub(super) fn is_numeral(words: &[String], at: usize, known: &PeriodWords) -> bool {
    let Some(word) = words.get(at) else { return false };
    if word == "ke" {
        return is_numeral(words, at + 1, known);
    }
    let digits = word.bytes().all(|b| b.is_ascii_digit()) && year(word).is_none();
    let roman = word.bytes().all(|b| matches!(b, b'i' | b'v' | b'x'));
    digits || roman || in_words(word, known).is_some()
}

/// The year that a word of four digits names, where it is one that reports may speak of.
pub fn year(word: &str) -> Option<i32> {
    (word.len() == 4).then(|| word.parse::<i32>().ok()).flatten().filter(|y| (1945..=2100).contains(y))
}

/// The year that two digits name.
pub(super) fn short_year(word: &str) -> Option<i32> {
    let n = (word.len() == 2).then(|| word.parse::<i32>().ok()).flatten()?;
    (15..=49).contains(&n).then_some(2000 + n)
}

/// A year whose digits stand apart, and how many words it takes: with the letter O typed for a zero ("2O23"), or, where
/// `apart` says that one must stand there, with a mark or blank between them ("2.023").
pub(super) fn joined_year(words: &[String], at: usize, apart: bool) -> Option<(i32, usize)> {
    let mut typed = String::new();
    for (i, word) in words.iter().skip(at).take(4).enumerate() {
        let letters = word.bytes().all(|b| matches!(b, b'o' | b'l' | b'i'));
        if !letters && digits(word).is_none() {
            return None;
        }
        typed.push_str(word);
        if typed.len() >= 4 {
            let lettered = typed.bytes().any(|b| b.is_ascii_alphabetic());
            let meant: String = typed
                .chars()
                .map(|c| match c {
                    'o' => '0',
                    'l' | 'i' => '1',
                    c => c,
                })
                .collect();
            // "200 L" is what a freezer holds.
            let recent = |y: &i32| apart || lettered && *y >= 2010;
            return year(&meant).filter(|y| i > 0 && recent(y)).map(|y| (y, i + 1));
        }
    }
    None
}

/// A date in digits, as year, month and day, and how many words it takes: 30-09-2023, 2023/9/30, 20230930.
pub(super) fn date_at(words: &[String], at: usize) -> Option<((i32, u8, u8), usize)> {
    let number = |w: &str, most: u8| w.parse::<u8>().ok().filter(|n| w.len() <= 2 && (1..=most).contains(n));
    let first = words.get(at)?.as_str();
    digits(first)?;
    let of = |y: &str, m: &str, d: &str| Some((year(y)?, number(m, 12)?, number(d, 31)?));
    if first.len() == 8 {
        let whole = of(&first[..4], &first[4..6], &first[6..]).or_else(|| of(&first[4..], &first[2..4], &first[..2]));
        return whole.map(|date| (date, 1));
    }
    let [a, b, c, ..] = &words[at..] else { return None };
    of(a, b, c).or_else(|| of(c, b, a)).map(|date| (date, 3))
}

/// Reads `i` + `v` typed apart and letter-digit splits back together: "tw", "1", "v".
pub(super) fn ordinal_at(words: &[String], at: usize, known: &PeriodWords) -> Option<(u8, usize)> {
    let skip = usize::from(words.get(at).is_some_and(|w| w == "ke"));
    let first = words.get(at + skip)?;
    if let Some(second) = words.get(at + skip + 1) {
        // A digit typed for a letter is split from it by the word rule: "Tw 1l", "TW 1V", "TW I1".
        let letter = |w: &String| matches!(w.as_str(), "l" | "i" | "ll" | "ii" | "v");
        let split = (first == "1" && letter(second)) || (second == "1" && letter(first));
        if let Some(n) = ordinal(&format!("{first}{second}"), known).filter(|_| split) {
            return Some((n, skip + 2));
        }
    }
    ordinal(first, known).map(|n| (n, skip + 1))
}

/// How many words say the number before them once more in another way: "2 (Dua)", "II (kedua)".
pub(super) fn same_ordinal(words: &[String], at: usize, number: u8, known: &PeriodWords) -> usize {
    let same = |(n, used): (u8, usize)| (n == number && words.get(at - 1) != words.get(at)).then_some(used);
    month_number(words, at, known).and_then(same).or_else(|| ordinal_at(words, at, known).and_then(same)).unwrap_or(0)
}

/// One more quarter in a list or range: Roman by itself, in digits only behind a word that joins.
pub(super) fn further_ordinal(words: &[String], at: usize, known: &PeriodWords) -> Option<(u8, usize)> {
    let joins = |at: usize| match known.at(words, at) {
        Some((PeriodWord::UpTo | PeriodWord::And, used)) => used,
        _ => usize::from(words.get(at).is_some_and(|w| w == "ke")),
    };
    let first = joins(at);
    let skip = first + if first > 0 { joins(at + first) } else { 0 };
    let word = words.get(at + skip)?;
    let roman = word.bytes().all(|b| matches!(b, b'i' | b'v' | b'l'));
    let n = ordinal(word, known).filter(|_| roman || (skip > 0 && word.len() == 1))?;
    Some((n, skip + 1))
}
