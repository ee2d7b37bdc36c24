//! Texts of workbooks as they may be shown: on one line, not too long, without the numbers of persons, and without what
//! would command a terminal or make one text look like another.

use std::borrow::Cow;
use std::fmt::Write as _;

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

/// A text with only the beginning and the end of long numbers, be their digits parted by hyphens, blanks or points.
pub fn masked(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let number = &rest[start..];
        let end = number.find(|c: char| !(c.is_ascii_digit() || matches!(c, '-' | ' ' | '.'))).unwrap_or(number.len());
        let number = number[..end].trim_end_matches(['-', ' ', '.']);
        shown.push_str(&rest[..start]);
        let digits: String = number.chars().filter(char::is_ascii_digit).collect();
        let is_long = digits.len() >= PERSONAL;
        // Of numbers behind one another that are not one together, each may be.
        let (first, behind) = number.split_once(' ').unwrap_or((number, ""));
        if is_long && is_one_number(number) {
            shown.push_str(&digits[..4]);
            shown.push_str(&"*".repeat(digits.len() - 6));
            shown.push_str(&digits[digits.len() - 2..]);
            rest = &rest[start + number.len()..];
        } else if is_long && !behind.is_empty() {
            shown.push_str(&masked(first));
            rest = &rest[start + first.len()..];
        } else {
            shown.push_str(number);
            rest = &rest[start + number.len()..];
        }
    }
    shown + rest
}

/// Whether groups of digits are one number: "31-12-2023" is a day, "1.250.000.000" an amount, "2021 2022 2023" are years.
fn is_one_number(number: &str) -> bool {
    let groups: Vec<&str> = number.split(['-', ' ', '.']).collect();
    let [_, behind @ ..] = groups.as_slice() else { return true };
    let year = |g: &&str| g.len() == 4 && (g.starts_with("19") || g.starts_with("20"));
    let amount = number.contains('.') && (number.contains(' ') || behind.iter().all(|g| g.len() == 3));
    behind.iter().all(|g| g.len() >= 3) && !amount && !groups.iter().all(year)
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
            ("0812 9988 0012, 0812.9988.0012", "0812******12, 0812******12"),
            ("+62 812-9988-0012", "+6281*******12"),
            ("31-12-2023 1.250.000.000 2021 2022 2023", "31-12-2023 1.250.000.000 2021 2022 2023"),
            ("12345678", "12345678"),
            ("12 340 567 89 1234567890", "12 340 567 8912******90"),
        ];
        for (written, masked) in shown {
            assert_eq!(one_line(written), masked);
        }
    }
}
