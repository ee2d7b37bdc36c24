//! What numbers within a text say: thousands that figures count, and which part of several it heads.

use crate::schema::{Dataset, is_among};

/// What a text says, in brackets or by itself, of the thousands that figures count: "(1.000)", "('000)", "x 1.000".
pub fn thousands(text: &str) -> Option<String> {
    let bracketed = text.split('(').skip(1).filter_map(|part| part.split(')').next());
    let alone = Some(text).filter(|t| !t.contains('(') && !t.chars().any(|c| c.is_alphabetic() && c != 'x'));
    let words = bracketed.chain(alone).flat_map(str::split_whitespace);
    let bare = words.map(|word| word.trim_start_matches(|c: char| c == 'x' || !c.is_ascii_alphanumeric()));
    let scale = |word: &&str| {
        let digits: String = word.chars().filter(|c| !matches!(c, '.' | ',')).collect();
        let zeros = digits.strip_prefix('1').unwrap_or(&digits);
        matches!(zeros.len(), 3 | 6 | 9) && zeros.bytes().all(|b| b == b'0')
    };
    bare.into_iter().find(scale).map(str::to_owned)
}

/// The words that tell which part of several a text heads: "1 dari 3" of "HALAMAN 1 DARI 3".
pub fn part_of_several(words: &[String], among: &[String]) -> Option<std::ops::Range<usize>> {
    let small = |word: &String| word.parse::<u32>().ok().filter(|n| (1..100).contains(n));
    let of = |w: &[String]| {
        // "ANGKATAN I (DARI 3 ANGKATAN)"
        let first = small(&w[0]).or_else(|| is_roman(&w[0]).then_some(1));
        let (Some(part), Some(whole)) = (first, small(&w[2])) else { return false };
        !is_number(&w[1]) && w[1].chars().all(char::is_alphabetic) && w[1].len() > 1 && whole > 1 && part <= whole
    };
    words.windows(3).position(|w| is_among(among, &w[1]) && of(w)).map(|at| at..at + 3)
}

/// Whether a word is written in digits.
pub fn is_number(word: &str) -> bool {
    word.bytes().all(|b| b.is_ascii_digit())
}

/// Whether a word is a numeral of I, V and X.
pub fn is_roman(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|b| matches!(b, b'i' | b'v' | b'x'))
}

/// "ANGKATAN II", "KELAS B": what is listed by itself for each batch is no part of something else.
pub fn take_batch(words: &[String], dataset: &Dataset, explained: &mut [bool]) {
    let batches = dataset.register.as_ref().map_or(&[][..], |register| &register.batches);
    for at in 1..words.len() {
        let leads = batches.iter().any(|batch| batch.len() == 1 && batch[0] == words[at - 1]);
        let letter = |w: &str| w.len() == 1 && w.bytes().all(|b| b.is_ascii_lowercase());
        let numeral = |at: usize| words.get(at).is_some_and(|w| is_number(w) || is_roman(w) || letter(w));
        explained[at] |= leads && numeral(at);
        // "Angkatan I-IV"
        if leads && numeral(at) && numeral(at + 1) {
            explained[at + 1] = true;
        }
    }
}
