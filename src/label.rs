//! How two messy labels compare: as lower-case words, with their likeness where they differ by a typing error.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The words of a label: lower case, without accents, punctuation or line breaks; `s.d.` and `s/d` become `sd`,
/// apostrophes join (`Tamalate'a` is `tamalatea`), digits stand apart from letters (`TW2` is `tw`, `2`), `%` is a word.
pub fn words(text: &str) -> Vec<String> {
    let mut folded = String::with_capacity(text.len());
    for c in text.nfkd().filter(|c| !is_combining_mark(*c)) {
        match c {
            '\'' | '’' | '‘' | '`' => {}
            c => folded.extend(c.to_lowercase()),
        }
    }
    for (written, meant) in [("s/d", " sd "), ("s.d", " sd "), ("d/a", " da ")] {
        if folded.contains(written) {
            folded = folded.replace(written, meant);
        }
    }
    let folded = spell_ranges(&unspaced(&folded));
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    let mut digit = false;
    for c in folded.chars() {
        let is_digit = c.is_ascii_digit();
        if !word.is_empty() && (!c.is_alphanumeric() || is_digit != digit) {
            words.push(std::mem::take(&mut word));
        }
        if c.is_alphanumeric() {
            word.push(c);
            digit = is_digit;
        } else if c == '%' {
            words.push("%".to_owned());
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

/// "A k t i f" as "Aktif": letters set apart for looks, words by two spaces or more.
fn unspaced(text: &str) -> String {
    let parts: Vec<&str> = text.split_whitespace().collect();
    let single = parts.iter().filter(|p| p.chars().count() == 1 && p.chars().all(char::is_alphabetic)).count();
    if single < 4 || single * 10 < parts.len() * 9 {
        return text.to_owned();
    }
    let words = text.split("  ").filter(|w| !w.trim().is_empty());
    words.map(|w| w.split_whitespace().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// A dash between two ordinals ("I - III", "1-3") as "sd", which a list of words would lose.
fn spell_ranges(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let ordinal = |part: &str| matches!(part, "i" | "ii" | "iii" | "iv" | "1" | "2" | "3" | "4");
    let mut spelt = String::with_capacity(text.len() + 4);
    for (i, c) in chars.iter().enumerate() {
        if !matches!(c, '-' | '–') {
            spelt.push(*c);
            continue;
        }
        let word = |c: &&char| c.is_alphanumeric();
        let before: String = chars[..i].iter().rev().skip_while(|c| **c == ' ').take_while(word).collect();
        let before: String = before.chars().rev().collect();
        let behind: String = chars[i + 1..].iter().skip_while(|c| **c == ' ').take_while(word).collect();
        // A date such as 1-3-2023 has another dash.
        let dashes = chars.iter().filter(|c| matches!(c, '-' | '–')).count();
        let is_range = dashes == 1 && ordinal(&before) && ordinal(&behind) && before != behind;
        spelt.push_str(if is_range { " sd " } else { "-" });
    }
    spelt
}

/// The words of a label joined by single spaces: what is compared when two labels should be the same.
pub fn fold(text: &str) -> String {
    words(text).join(" ")
}

/// How alike two folded labels are, 0 to 1; swapped neighbours count as one error.
pub fn likeness(a: &str, b: &str) -> f64 {
    strsim::normalized_damerau_levenshtein(a, b)
}

/// How many single typing errors lie between two words.
pub fn errors_between(a: &str, b: &str) -> usize {
    strsim::damerau_levenshtein(a, b)
}

/// Whether a word may be another with one typing error: both long enough for that to be no accident.
pub fn is_typo_of(word: &str, meant: &str) -> bool {
    let length = word.chars().count().min(meant.chars().count());
    word != meant
        && length >= 6
        && word.chars().all(char::is_alphabetic)
        && errors_between(word, meant) <= if length >= 11 { 2 } else { 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_compared_by_their_words() {
        assert_eq!(fold("  KEC.\nBangkala   Barat "), "kec bangkala barat");
        assert_eq!(fold("Tamalate'a"), "tamalatea");
        assert_eq!(fold("S.D. TW2"), "sd tw 2");
        assert_eq!(fold("TW I - III"), "tw i sd iii");
        assert_eq!(fold("J u m l a h   K o p e r a s i"), "jumlah koperasi");
        assert_eq!(fold("s/d Triwulan II (%)"), "sd triwulan ii %");
        assert!(is_typo_of("prizinan", "perizinan"));
        assert!(!is_typo_of("aktif", "aktip"));
    }
}
