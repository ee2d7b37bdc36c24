//! The words that periods are written with: months, ordinals, years, and their typing errors.

const MONTHS: [&[&str]; 12] = [
    &["januari", "jan", "january"],
    &["februari", "feb", "pebruari", "peb", "febuari", "febr", "pebr", "february"],
    &["maret", "mar", "mrt", "mart", "march"],
    &["april", "apr", "aprl"],
    &["mei", "may"],
    &["juni", "jun", "june"],
    &["juli", "jul", "july"],
    &["agustus", "agu", "agt", "ags", "agust", "agst", "agus", "agts", "august"],
    &["september", "sep", "sept", "spt"],
    &["oktober", "okt", "oktbr", "october", "oct"],
    &["november", "nov", "nopember", "nop", "nopbr"],
    &["desember", "des", "desbr", "december", "dec"],
];

/// The month, 1 to 12, that a folded word names.
pub fn month(word: &str) -> Option<u8> {
    let at = MONTHS.iter().position(|names| names.contains(&word))?;
    u8::try_from(at + 1).ok()
}

/// A quarter's or semester's number: digits, words, or Roman with the letter l and the digit 1 typed for I.
pub(in crate::tables) fn ordinal(word: &str) -> Option<u8> {
    let word = word.strip_prefix("ke").filter(|w| !w.is_empty()).unwrap_or(word);
    let roman: String = word.chars().map(|c| if matches!(c, 'l' | '1' | '|') { 'i' } else { c }).collect();
    match word {
        "1" | "satu" | "pertama" | "first" => return Some(1),
        "2" | "dua" | "dua2" | "second" => return Some(2),
        "3" | "tiga" | "tiga3" | "third" => return Some(3),
        "4" | "empat" | "empat4" | "fourth" => return Some(4),
        _ => {}
    }
    match roman.as_str() {
        "i" => Some(1),
        "ii" => Some(2),
        "iii" => Some(3),
        "iv" | "iiii" => Some(4),
        _ => None,
    }
}

/// A word of periods with its typing error mended: "triwlan", "septembr".
pub(super) fn mended(word: &str) -> &str {
    const LONG: [&str; 10] = [
        "triwulan",
        "semester",
        "januari",
        "februari",
        "agustus",
        "september",
        "oktober",
        "november",
        "desember",
        "kumulatif",
    ];
    if word.len() < 7 {
        return word;
    }
    LONG.into_iter().find(|long| crate::label::is_typo_of(word, long)).unwrap_or(word)
}

pub(super) fn is_stretch(word: &str) -> bool {
    matches!(
        word,
        "bulan" | "bln" | "triwulan" | "tw" | "periode" | "semester" | "smt" | "tahun" | "thn" | "th" | "kuartal"
    )
}

/// A month's number, in digits or Roman, where the word "bulan" stands before it; and how many words it takes.
pub(super) fn month_number(words: &[String], at: usize) -> Option<(u8, usize)> {
    const ROMAN: [&str; 12] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
    let skip = usize::from(words.get(at).is_some_and(|w| w == "ke"));
    let word = words.get(at + skip)?.as_str();
    let digits = word.parse::<u8>().ok().filter(|m| (1..=12).contains(m) && word.len() <= 2);
    let roman = || u8::try_from(ROMAN.iter().position(|r| *r == word)? + 1).ok();
    digits.or_else(roman).map(|month| (month, 1 + skip))
}

/// The usual name of a month, 1 to 12.
pub(super) fn month_name(month: u8) -> &'static str {
    MONTHS[usize::from(month.clamp(1, 12)) - 1][0]
}

/// Whether a word looks like a number in digits, Roman letters or words, whatever it says.
pub(super) fn is_numeral(words: &[String], at: usize) -> bool {
    let Some(word) = words.get(at) else { return false };
    if word == "ke" {
        return is_numeral(words, at + 1);
    }
    let digits = word.bytes().all(|b| b.is_ascii_digit()) && year(word).is_none();
    let roman = word.bytes().all(|b| matches!(b, b'i' | b'v' | b'x'));
    const NUMBERS: [&str; 9] = ["dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh"];
    digits || roman || NUMBERS.contains(&word.strip_prefix("ke").unwrap_or(word))
}

/// The year that a word of four digits names, where it is one that reports may speak of.
pub fn year(word: &str) -> Option<i32> {
    (word.len() == 4).then(|| word.parse::<i32>().ok()).flatten().filter(|y| (1945..=2100).contains(y))
}

/// Reads `i` + `v` typed apart and letter-digit splits back together: "tw", "1", "v".
pub(super) fn ordinal_at(words: &[String], at: usize) -> Option<(u8, usize)> {
    let skip = usize::from(words.get(at).is_some_and(|w| w == "ke"));
    let first = words.get(at + skip)?;
    if let Some(second) = words.get(at + skip + 1) {
        // A digit typed for a letter is split from it by the word rule: "Tw 1l", "TW 1V", "TW I1".
        let letter = |w: &String| matches!(w.as_str(), "l" | "i" | "ll" | "ii" | "v");
        let split = (first == "1" && letter(second)) || (second == "1" && letter(first));
        if let Some(n) = ordinal(&format!("{first}{second}")).filter(|_| split) {
            return Some((n, skip + 2));
        }
    }
    ordinal(first).map(|n| (n, skip + 1))
}

/// One more quarter in a list or range: Roman by itself, in digits only behind a word that joins.
pub(super) fn further_ordinal(words: &[String], at: usize) -> Option<(u8, usize)> {
    let joins = |w: &String| matches!(w.as_str(), "sd" | "dan" | "hingga" | "sampai" | "dengan" | "ke");
    let skip = words[at.min(words.len())..].iter().take(2).take_while(|w| joins(w)).count();
    let word = words.get(at + skip)?;
    let roman = word.bytes().all(|b| matches!(b, b'i' | b'v' | b'l'));
    let n = ordinal(word).filter(|_| roman || (skip > 0 && word.len() == 1))?;
    Some((n, skip + 1))
}
