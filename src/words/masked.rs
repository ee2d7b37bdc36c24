//! Texts of workbooks as they may be shown: on one line, not too long, without the numbers of persons, and without what
//! would command a terminal or make one text look like another.

use std::borrow::Cow;
use std::fmt::Write as _;

use unicode_normalization::UnicodeNormalization as _;

/// A text on one line, cut with a mark where it is longer than a title is.
pub fn shortened(text: &str) -> String {
    const LONGEST: usize = 120;
    let line = one_line(text);
    if line.chars().count() <= LONGEST {
        return line;
    }
    let cut: String = line.chars().take(LONGEST).collect();
    format!("{cut}…")
}

/// A label's text on one line, the numbers of persons in it masked.
pub fn one_line(text: &str) -> String {
    masked(&visible(&text.split_whitespace().collect::<Vec<_>>().join(" ")))
}

/// A text in which what nobody sees is written out: `[U+202E]`. Control characters but line ends, the marks that turn the
/// direction of writing, and what is no character at all.
pub fn visible(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|b| matches!(b, b' '..=b'~' | b'\n')) || !text.contains(is_unseen) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 16);
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\t' => shown.push(' '),
            '\r' => shown.push('\n'),
            c if is_unseen(c) => drop(write!(shown, "[U+{:04X}]", u32::from(c))),
            c => shown.push(c),
        }
    }
    Cow::Owned(shown)
}

/// Whether a character commands something or turns the text around it, or is none.
pub fn is_unseen(c: char) -> bool {
    let turns = matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let none = matches!(c, '\u{fdd0}'..='\u{fdef}' | '\u{e0000}'..='\u{e007f}') || u32::from(c) & 0xfffe == 0xfffe;
    c.is_control() && c != '\n' || turns || none
}

/// Digits in a row from which on they may be a person's number: a NIK, a telephone, an account.
const PERSONAL: usize = 9;

/// A text with only the beginning and the end of long numbers, whatever stands between their digits and however they are
/// written. Days and years are none.
fn masked(text: &str) -> String {
    let chars: Vec<(char, Option<char>)> = text.chars().map(|c| (c, digit(c))).collect();
    if chars.iter().filter(|(_, digit)| digit.is_some()).count() < PERSONAL {
        return text.to_owned();
    }
    let mut shown = String::with_capacity(text.len());
    let mut at = 0;
    while at < chars.len() {
        if chars[at].1.is_none() {
            shown.push(chars[at].0);
            at += 1;
            continue;
        }
        // Signs part the digits of one number, as long as no word and no line end does.
        let joined = |(c, digit): &&(char, Option<char>)| digit.is_some() || !(c.is_alphabetic() || *c == '\n');
        let length = chars[at..].iter().take_while(joined).count();
        let last = chars[at..at + length].iter().rposition(|(_, digit)| digit.is_some()).unwrap_or(0);
        let stretch = &chars[at..=at + last];
        let digits: String = stretch.iter().filter_map(|(_, digit)| *digit).collect();
        if digits.len() >= PERSONAL && !are_days_or_years(stretch) {
            shown.push_str(&digits[..4]);
            shown.push_str(&"*".repeat(digits.len() - 6));
            shown.push_str(&digits[digits.len() - 2..]);
        } else {
            shown.extend(stretch.iter().map(|(c, _)| c));
        }
        at += last + 1;
    }
    shown
}

/// The digit that a character shows, be it wide, raised or of another script.
fn digit(c: char) -> Option<char> {
    if c.is_ascii() {
        return c.is_ascii_digit().then_some(c);
    }
    let plain = c.nfkc().next().filter(char::is_ascii_digit);
    plain.or_else(|| match c {
        '\u{660}'..='\u{669}' => char::from_digit(u32::from(c) - 0x660, 10),
        '\u{6f0}'..='\u{6f9}' => char::from_digit(u32::from(c) - 0x6f0, 10),
        _ => None,
    })
}

/// Whether all groups of digits are years, or parts of days: "2021 2022 2023", "31-12-2023", "2023-12-31".
fn are_days_or_years(stretch: &[(char, Option<char>)]) -> bool {
    let groups: Vec<String> = stretch
        .split(|(_, digit)| digit.is_none())
        .map(|group| group.iter().filter_map(|(_, digit)| *digit).collect())
        .filter(|group: &String| !group.is_empty())
        .collect();
    let year = |g: &str| g.len() == 4 && (g.starts_with("19") || g.starts_with("20"));
    let years = groups.iter().filter(|g| year(g)).count();
    let small = groups.iter().filter(|g| g.len() <= 2 && g.parse().is_ok_and(|n: u8| (1..=31).contains(&n))).count();
    // A day and a month belong to each year.
    years > 0 && years + small == groups.len() && small <= 4 * years
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_sees_is_written_out() {
        let shown = [
            ("data\u{202e}xslx", "data[U+202E]xslx"),
            ("a\u{1b}[31m\u{9b}b", "a[U+001B][31m[U+009B]b"),
            ("baris\r\ndua\tkolom", "baris\ndua kolom"),
            ("\u{ffff}é√ ＝1", "[U+FFFF]é√ ＝1"),
        ];
        for (text, seen) in shown {
            assert_eq!(visible(text), seen);
        }
    }

    #[test]
    fn numbers_of_persons_are_masked_and_others_are_not() {
        let shown = [
            ("7304010205870034", "7304**********34"),
            ("Peserta 12\n(hp. 0812-9988-0012)", "Peserta 12 (hp. 0812******12)"),
            ("0812 9988 0012, 0812.9988.0012", "0812******************12"),
            ("+62 812-9988-0012", "+6281*******12"),
            ("31-12-2023, 2021 2022 2023; 2023-12-31", "31-12-2023, 2021 2022 2023; 2023-12-31"),
            ("(0419) 2194713; 0812 – 9988 – 7013", "(0419*****************13"),
            ("0812/9988/7013\nRp 1.250.000.000", "0812******13 Rp 1250****00"),
            ("０８１２9988７０13 ٠٨١٢٩٩٨٨٧٠١٣", "0812******************13"),
            ("0 8 1 2 9 9 8 8 7 0 1 3", "0812******13"),
            ("12345678", "12345678"),
            ("12 340 567 89 1234567890", "1234**************90"),
        ];
        for (written, masked) in shown {
            assert_eq!(one_line(written), masked);
        }
    }
}
