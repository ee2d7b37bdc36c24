//! What a cell can hold: texts shortened to fit and measured for their rows, and addresses of other workbooks.

use rust_xlsxwriter::Url;

use crate::place::CellRef;
use crate::words::{is_unseen, visible};

/// The most characters a cell may hold, less room for the mark that says it was shortened.
pub const MOST_TEXT: usize = 32_700;

/// How many lines a text takes when it is wrapped at a width, given in digits of its own size.
pub fn lines(text: &str, width: f64) -> usize {
    let of = |word: &str| word.chars().map(glyph).sum::<f64>();
    text.split('\n')
        .map(|line| {
            let (mut lines, mut used) = (1, 0.0);
            for word in line.split(' ') {
                let word = of(word);
                if used > 0.0 && used + 0.5 + word > width {
                    lines += 1;
                    used = 0.0;
                }
                used += word + if used > 0.0 { 0.5 } else { 0.0 };
                while used > width && width > 1.0 {
                    lines += 1;
                    used -= width;
                }
            }
            lines
        })
        .sum()
}

/// About how wide a character is, in digits.
const fn glyph(c: char) -> f64 {
    match c {
        'i' | 'j' | 'l' | '.' | ',' | ':' | ';' | '\'' | '!' | '|' => 0.48,
        'f' | 't' | 'r' | '(' | ')' | '/' | '-' => 0.62,
        'm' | 'w' | 'M' | 'W' | '%' | '—' | '…' | '→' => 1.6,
        'A'..='Z' | '&' | '@' | '÷' | '×' => 1.28,
        _ => 1.0,
    }
}

/// A text in which the characters that no workbook can hold are written out, shortened with a mark where it is too long for a cell.
pub fn fitting(text: &str, most: usize) -> String {
    let clean = visible(text);
    // A cell counts UTF-16 units, of which a character has at most two.
    if clean.encode_utf16().count() <= most {
        return clean.into_owned();
    }
    let mut room = most - 1;
    let mut short: String = clean
        .chars()
        .take_while(|c| {
            let fits = room >= c.len_utf16();
            room = room.saturating_sub(c.len_utf16());
            fits
        })
        .collect();
    short.push('…');
    short
}

/// A link to another workbook's cell, relative to where ours stands; `None` for a name with `#`, which ends a path
/// in every address, or with a character that no address can hold.
pub fn link_to(prefix: &str, path: &str, sheet: Option<&str>, cell: Option<CellRef>) -> Option<Url> {
    let unfit = |text: &str| text.contains(|c| c == '#' || is_unseen(c));
    if unfit(prefix) || unfit(path) || sheet.is_some_and(|sheet| sheet.contains(is_unseen)) {
        return None;
    }
    let mut target = format!("file:///{}/{path}", prefix.trim_end_matches('/'));
    if let Some(sheet) = sheet {
        let cell = cell.map_or_else(|| "A1".to_owned(), |c| c.to_string());
        target.push_str(&format!("#'{}'!{cell}", sheet.replace('\'', "''")));
    }
    // The longest address a workbook may hold.
    (target.len() < 2_000).then(|| Url::new(target))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_wrapped_at_words_and_long_words_anywhere() {
        assert_eq!(lines("satu dua tiga", 100.0), 1);
        assert_eq!(lines("satu dua tiga", 9.0), 2);
        assert_eq!(lines("satu\ndua", 100.0), 2);
        assert_eq!(lines(&"a".repeat(100), 34.0), 3);
    }

    #[test]
    fn what_no_cell_can_hold_is_shortened_with_a_mark() {
        assert_eq!(fitting("a\u{1}b\r\nc", 100), "a[U+0001]b\nc");
        let short = fitting(&"é😀".repeat(20_000), MOST_TEXT);
        assert!(short.ends_with('…') && short.encode_utf16().count() <= MOST_TEXT);
    }
}
