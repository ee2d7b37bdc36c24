//! How two messy labels compare: as lower-case words, with their likeness where they differ by a typing error.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Signs behind a name or a number that point to a note below: "Kelara †".
pub const MARKS: [char; 6] = ['*', '†', '‡', '§', '¶', '#'];

/// The words of a label: lower case, without accents, punctuation or line breaks; `s.d.` and `s/d` become `sd`,
/// apostrophes join (`Tamalate'a` is `tamalatea`), digits stand apart from letters (`TW2` is `tw`, `2`), `'22` is
/// `2022`, `%` is a word and `&` the word `dan`.
pub fn words(text: &str) -> Vec<String> {
    plain_words(text).unwrap_or_else(|| match unbroken(text) {
        Some(unbroken) => all_words(&unbroken),
        None => all_words(text),
    })
}

/// A text with the words put together that a hyphen breaks at the end of a line; `None` where there is none.
fn unbroken(text: &str) -> Option<String> {
    let (mut whole, mut rest) = (String::new(), text);
    while let Some((before, after)) = rest.split_once("-\n").or_else(|| rest.split_once("-\r\n")) {
        let capitals = before.ends_with(char::is_uppercase) && after.starts_with(char::is_uppercase);
        let joins = before.ends_with(char::is_alphabetic) && after.starts_with(char::is_lowercase) || capitals;
        whole.push_str(before);
        whole.push_str(if joins { "" } else { "-\n" });
        rest = after;
    }
    (!whole.is_empty()).then(|| whole + rest)
}

/// The words of a label of plain letters, digits and blanks, as most are; `None` where anything else may mean something.
fn plain_words(text: &str) -> Option<Vec<String>> {
    let bytes = text.as_bytes();
    if bytes.iter().all(|b| b.is_ascii_lowercase() || *b == b' ') {
        let words: Vec<String> = text.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect();
        // "a k t i f" may be one word.
        return (words.iter().filter(|word| word.len() == 1).count() < 4).then_some(words);
    }
    let at = |i: Option<usize>| i.and_then(|i| bytes.get(i)).copied().unwrap_or(b' ');
    let is_space = |b: u8| matches!(b, b' ' | 0x09..=0x0D);
    let mut words = Vec::with_capacity(6);
    // Where the word that is being read starts, and whether it is a number.
    let mut word: Option<(usize, bool)> = None;
    let mut alone = 0;
    for (i, b) in bytes.iter().enumerate() {
        let (is_letter, is_digit) = (b.is_ascii_alphabetic(), b.is_ascii_digit());
        if let Some((start, _)) = word.filter(|(_, digit)| !(is_letter || is_digit) || is_digit != *digit) {
            words.push(text[start..i].to_ascii_lowercase());
            word = None;
        }
        if is_letter || is_digit {
            word = word.or(Some((i, is_digit)));
            let before = at(i.checked_sub(1));
            alone += usize::from(is_letter && is_space(before) && is_space(at(Some(i + 1))));
            continue;
        }
        match b {
            b'%' => words.push("%".to_owned()),
            b'&' => words.push("dan".to_owned()),
            b'\'' | b'`' | 0x80.. => return None,
            // "s/d" and "d/a" are words, "I - III" is a range.
            b'/' => {
                let around = (at(i.checked_sub(1)).to_ascii_lowercase(), at(Some(i + 1)).to_ascii_lowercase());
                if matches!(around, (b's', b'd') | (b'd', b'a')) {
                    return None;
                }
            }
            // A word goes on in the next line.
            b'-' if matches!(at(Some(i + 1)), b'\n' | b'\r') => return None,
            b'-' => {
                let ordinal = |b: Option<&u8>| b.is_some_and(|b| b"iIvV1234".contains(b));
                let before = bytes[..i].iter().rev().find(|b| **b != b' ');
                if ordinal(before) && ordinal(bytes[i + 1..].iter().find(|b| **b != b' ')) {
                    return None;
                }
            }
            b'.' if at(i.checked_sub(1)).eq_ignore_ascii_case(&b's') && at(Some(i + 1)).eq_ignore_ascii_case(&b'd') => {
                return None;
            }
            _ => {}
        }
    }
    words.extend(word.map(|(start, _)| text[start..].to_ascii_lowercase()));
    // "A k t i f" may be one word.
    (alone < 4).then_some(words)
}

fn all_words(text: &str) -> Vec<String> {
    let mut folded = folded(text);
    if folded.contains(['/', '.']) {
        for (written, meant) in [("s/d", " sd "), ("s.d", " sd "), ("d/a", " da ")] {
            if folded.contains(written) {
                folded = folded.replace(written, meant);
            }
        }
    }
    if is_spaced_out(&folded) {
        folded = unspaced(&folded);
    }
    if folded.contains(['-', '–']) {
        folded = spell_ranges(&folded);
    }
    let mut words = Vec::with_capacity(8);
    // Where the word that is being read starts, and whether it is a number.
    let mut word: Option<(usize, bool)> = None;
    for (at, c) in folded.char_indices() {
        let (is_part, is_digit) = (c.is_alphanumeric(), c.is_ascii_digit());
        if let Some((start, _)) = word.filter(|(_, digit)| !is_part || is_digit != *digit) {
            words.push(folded[start..at].to_owned());
            word = None;
        }
        if is_part {
            word = word.or(Some((at, is_digit)));
        } else if c == '%' {
            words.push("%".to_owned());
        } else if c == '&' {
            words.push("dan".to_owned());
        }
    }
    if let Some((start, _)) = word {
        words.push(folded[start..].to_owned());
    }
    words
}

/// A text in lower case, without accents and apostrophes.
fn folded(text: &str) -> String {
    if text.is_ascii() && !text.contains('\'') {
        let kept = text.bytes().filter(|b| !matches!(b, b'\'' | b'`'));
        return kept.map(|b| char::from(b.to_ascii_lowercase())).collect();
    }
    let mut folded = String::with_capacity(text.len());
    let mut chars = text.nfkd().filter(|c| !is_combining_mark(*c)).peekable();
    while let Some(c) = chars.next() {
        let year = folded.ends_with(|c: char| c.is_whitespace()) || folded.is_empty();
        match c {
            // "'22" is a year wherever it stands.
            '\'' | '’' | '‘' if year && chars.peek().is_some_and(|next| matches!(next, '1'..='4')) => {
                folded.push_str("20");
            }
            '\'' | '’' | '‘' | '`' => {}
            c => folded.extend(c.to_lowercase()),
        }
    }
    folded
}

/// Whether the letters of a text are set apart for looks: "A k t i f".
fn is_spaced_out(text: &str) -> bool {
    let alone = |part: &str| {
        let mut chars = part.chars();
        chars.next().is_some_and(char::is_alphabetic) && chars.next().is_none()
    };
    let (single, all) =
        text.split_whitespace().fold((0, 0), |(single, all), part| (single + usize::from(alone(part)), all + 1));
    single >= 4 && single * 10 >= all * 9
}

/// "A k t i f" as "Aktif": letters set apart for looks, words by two spaces or more.
fn unspaced(text: &str) -> String {
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

/// The words of a label without anything between them.
pub fn squeezed(text: &str) -> String {
    // These may stand for a word; all else that is no letter or digit falls away.
    if text.is_ascii() && !text.contains(['-', '&', '\'']) {
        let kept = text.bytes().filter(|b| b.is_ascii_alphanumeric() || *b == b'%');
        return kept.map(|b| char::from(b.to_ascii_lowercase())).collect();
    }
    words(text).concat()
}

/// How alike two folded labels are, 0 to 1; swapped neighbours count as one error.
pub fn likeness(a: &str, b: &str) -> f64 {
    strsim::normalized_damerau_levenshtein(a, b)
}

/// How many single typing errors lie between two words.
pub fn errors_between(a: &str, b: &str) -> usize {
    strsim::damerau_levenshtein(a, b)
}

/// The most single errors that a long word may have and still be meant.
pub const MOST_ERRORS: usize = 2;

/// How many single errors a word of so many letters may have and still be meant; in a short one each is another word.
pub const fn errors_allowed(letters: usize) -> usize {
    match letters {
        0..6 => 0,
        6..11 => 1,
        _ => MOST_ERRORS,
    }
}

/// Whether a word may be another with one typing error: both long enough for that to be no accident.
pub fn is_typo_of(word: &str, meant: &str) -> bool {
    let (long, short) = (word.chars().count(), meant.chars().count());
    let errors = errors_allowed(long.min(short));
    // Most pairs differ by more than that at a glance; the distance itself is dear.
    errors > 0
        && long.abs_diff(short) <= errors
        && (letters(word) ^ letters(meant)).count_ones() as usize <= 2 * errors
        && word != meant
        && word.chars().all(char::is_alphabetic)
        && errors_between(word, meant) <= errors
}

/// Whether a word is another with one letter left out or two neighbours exchanged, which seldom makes another real word:
/// "laporn" for "laporan", but not "alokasi" for "lokasi" or "perangkat" for "peringkat".
pub fn is_slip_of(word: &str, meant: &str) -> bool {
    let (word, meant): (Vec<char>, Vec<char>) = (word.chars().collect(), meant.chars().collect());
    let alike = word.iter().zip(&meant).take_while(|(a, b)| a == b).count();
    let (word, meant) = (&word[alike..], &meant[alike..]);
    let swapped =
        |w: &[char], m: &[char]| w.len() > 1 && m.len() > 1 && w[0] == m[1] && w[1] == m[0] && w[2..] == m[2..];
    alike + meant.len() >= 7 && (meant.get(1..).is_some_and(|rest| rest == word) || swapped(word, meant))
}

/// Which letters a word has, as bits: words that are one error apart differ in two of them at most.
pub fn letters(word: &str) -> u32 {
    word.chars().fold(0, |seen, c| seen | 1 << (c as u32 & 31))
}

/// Whether a word is a name with its vowels left out: "jnpt", "jnp" of "jeneponto". Its letters stand in the name in their
/// order, the first at its beginning, and are all consonants, at least three.
pub fn is_skeleton_of(word: &str, name: &str) -> bool {
    let consonants = word.len() > 2 && word.bytes().all(|b| b.is_ascii_lowercase() && !b"aeiou".contains(&b));
    let mut letters = name.chars();
    consonants && name.starts_with(&word[..1]) && word.chars().all(|c| letters.any(|own| own == c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hyphen_at_the_end_of_a_line_breaks_a_word() {
        assert_eq!(words("Jumlah\nKope-\nrasi"), ["jumlah", "koperasi"]);
        assert_eq!(words("Non-\nAktif"), ["non", "aktif"]);
    }

    #[test]
    fn slips_make_no_other_real_word() {
        for (word, meant) in [("laporn", "laporan"), ("rekapitualsi", "rekapitulasi"), ("wilaya", "wilayah")] {
            assert!(is_slip_of(word, meant), "{word}");
        }
        for (word, meant) in
            [("alokasi", "lokasi"), ("perangkat", "peringkat"), ("modal", "model"), ("laporan", "laporan")]
        {
            assert!(!is_slip_of(word, meant), "{word}");
        }
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig {
            cases: 2_000,
            failure_persistence: None,
            rng_seed: proptest::test_runner::RngSeed::Fixed(2025),
            ..proptest::prelude::ProptestConfig::default()
        })]

        #[test]
        fn plain_labels_have_the_same_words(text in "[a-zA-Z0-9 .,%()/'-]{0,24}|( ?[a-zS.] ?){0,12}|\\PC{0,12}") {
            if let Some(words) = plain_words(&text) {
                proptest::prop_assert_eq!(words, all_words(&text));
            }
        }
    }

    #[test]
    fn labels_are_compared_by_their_words() {
        assert_eq!(fold("  KEC.\nBangkala   Barat "), "kec bangkala barat");
        assert_eq!(fold("Tamalate'a"), "tamalatea");
        assert_eq!(fold("S.D. TW2"), "sd tw 2");
        assert_eq!(fold("TW I - III"), "tw i sd iii");
        assert_eq!(fold("J u m l a h   K o p e r a s i"), "jumlah koperasi");
        assert_eq!(fold("s/d Triwulan II (%)"), "sd triwulan ii %");
        for text in
            ["Toko Jaya s/d 3%", "UD. Maju-Jaya", "S.D. TW2", "J u m l a h", "d/a Jl. 'Pasar'", "Usaha I-III", "Café 5"]
        {
            assert_eq!(squeezed(text), words(text).concat(), "{text}");
        }
        assert!(is_typo_of("prizinan", "perizinan"));
        assert!(!is_typo_of("aktif", "aktip"));
    }
}
