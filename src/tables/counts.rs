//! Reads count cells as offices fill them: numbers, texts such as "1.234" or "90 unit", dashes and words for nothing.

use std::borrow::Cow;

use crate::grids::{Cell, Shown, Value};
use crate::label;
use crate::schema::{Vocabulary, cell_token};
use crate::tables::table::CountRead;

/// A count as large as this is no count but the number of a person, a telephone or a paper, or money: the whole country has
/// fewer enterprises.
const MOST: f64 = 1e8;

/// What the texts around a cell tell of the marks between its digits.
#[derive(Debug, Clone, Copy, Default)]
pub struct Marks {
    /// Texts in the table that hold a single group after a point, such as `1.234`.
    pub points: usize,
    /// Texts in the table that hold a single group after a comma, such as `1,234`.
    pub commas: usize,
    /// Whether a text in the table uses a point before decimals, such as `12.5`.
    pub point_decimals: bool,
    /// Whether a text in the table uses a comma before decimals, such as `12,5`.
    pub comma_decimals: bool,
    /// The largest undoubted count in the column.
    pub largest: i64,
}

/// Looks at all cells of a table's columns first, so that "1.234" can be read as its neighbours are.
pub fn marks<'c>(cells: impl Iterator<Item = &'c Cell>, vocabulary: &Vocabulary) -> Marks {
    let mut marks = Marks::default();
    for cell in cells {
        match &cell.value {
            Value::Number(n) if n.fract() == 0.0 && n.abs() < MOST => {
                #[expect(clippy::cast_possible_truncation, reason = "whole and in range")]
                let n = *n as i64;
                marks.largest = marks.largest.max(n);
            }
            Value::Text(text) => match shape(strip_unit(text, &vocabulary.units)) {
                Shape::Whole(n) => marks.largest = marks.largest.max(n),
                Shape::OneGroup('.', _) => marks.points += 1,
                Shape::OneGroup(' ', _) => {}
                Shape::OneGroup(_, _) => marks.commas += 1,
                Shape::Decimal('.') => marks.point_decimals = true,
                Shape::Decimal(_) => marks.comma_decimals = true,
                Shape::NoNumber => {}
            },
            _ => {}
        }
    }
    marks
}

/// The shape of a text that may be a number.
enum Shape {
    /// Whole without doubt.
    Whole(i64),
    /// One group of three digits after a mark: thousands or decimals; the count if thousands.
    OneGroup(char, i64),
    /// Decimals without doubt, after this mark.
    Decimal(char),
    /// No number.
    NoNumber,
}

fn shape(text: &str) -> Shape {
    let digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    let whole = |s: &str| match s.parse::<u32>() {
        Ok(n) if f64::from(n) < MOST => Shape::Whole(n.into()),
        _ => Shape::NoNumber,
    };
    if digits(text) {
        return whole(text);
    }
    for (group, decimal) in [('.', ','), (',', '.'), (' ', ','), ('\u{a0}', ',')] {
        let (front, decimals) = text.split_once(decimal).map_or((text, None), |(f, d)| (f, Some(d)));
        let groups: Vec<&str> = front.split(group).collect();
        let grouped = groups.len() > 1
            && (1..=3).contains(&groups[0].len())
            && groups.iter().all(|g| digits(g))
            && groups[1..].iter().all(|g| g.len() == 3)
            && groups[0] != "0"
            && front.len() <= 19;
        if !grouped {
            continue;
        }
        let joined = groups.concat();
        return match decimals {
            // An ordinary space may also part two numbers in one cell: "12 130".
            None if groups.len() == 2 && matches!(group, '.' | ',' | ' ') => {
                joined.parse().map_or(Shape::NoNumber, |n| Shape::OneGroup(group, n))
            }
            None => whole(&joined),
            Some(d) if digits(d) && d.bytes().all(|b| b == b'0') => whole(&joined),
            Some(d) if digits(d) => Shape::Decimal(decimal),
            Some(_) => Shape::NoNumber,
        };
    }
    for mark in ['.', ','] {
        if let Some((front, decimals)) = text.split_once(mark)
            && digits(front)
            && digits(decimals)
            && front.len() <= 15
        {
            return if decimals.bytes().all(|b| b == b'0') && decimals.len() != 3 {
                whole(front)
            } else {
                Shape::Decimal(mark)
            };
        }
    }
    Shape::NoNumber
}

/// A text without a unit behind its number ("90 Unit Usaha") and without footnote stars.
fn strip_unit<'t>(text: &'t str, units: &[String]) -> &'t str {
    // Footnote marks: "12*", "12 *)".
    let text = text.trim();
    let text = text.strip_suffix("*)").unwrap_or(text).trim_end_matches('*').trim_end();
    let end = text.rfind(|c: char| c.is_ascii_digit()).map_or(0, |i| i + 1);
    let (number, behind) = text.split_at(end);
    if behind.is_empty() {
        return text;
    }
    let known = |words: &str| units.iter().any(|u| u == words);
    let words = label::words(behind);
    let plain = behind.chars().all(|c| c.is_alphabetic() || c.is_whitespace() || matches!(c, '.' | '(' | ')' | '/'));
    if plain && (known(&words.join(" ")) || (!words.is_empty() && words.iter().all(|w| known(w)))) {
        number
    } else {
        text
    }
}

/// Reads one cell that should hold a count; `None` for no cell. The marks are those of its table and column, the units
/// those of its measure: "3 paket" counts no persons.
pub fn read(cell: Option<&Cell>, marks: Marks, vocabulary: &Vocabulary, units: &[String]) -> CountRead {
    let Some(cell) = cell else { return CountRead::Blank };
    match (&cell.value, &cell.shown) {
        (Value::Number(n), Some(Shown::Struck)) => return CountRead::ShownOtherwise(n.to_string(), None),
        (Value::Text(text), Some(Shown::Struck)) if !text.trim().is_empty() => {
            return CountRead::ShownOtherwise(text.trim().to_owned(), None);
        }
        (Value::Number(stored), Some(Shown::Stale(computed))) => {
            let formula = cell.formula.as_deref().unwrap_or_default();
            return CountRead::Stale(format!("={formula}"), *stored, *computed);
        }
        (Value::Number(n), Some(Shown::As(text))) => {
            return shown_as(*n, text, vocabulary, units);
        }
        _ => {}
    }
    match &cell.value {
        Value::Number(n) => number(*n),
        Value::Text(text) => written(text, marks, vocabulary, units),
        Value::Error(error) => CountRead::Error(error.to_string()),
        Value::Uncalculated => CountRead::Uncalculated(format!("={}", cell.formula.as_deref().unwrap_or_default())),
        Value::Bool(b) => CountRead::NotACount(if *b { "TRUE".into() } else { "FALSE".into() }),
        Value::Date(serial) => CountRead::NotACount(
            crate::tables::view::label_of(cell).map_or_else(|| serial.to_string(), std::borrow::Cow::into_owned),
        ),
    }
}

/// The same for a cell that claims a sum: what is stored there is compared with its parts, whatever its formula says.
pub fn read_claim(cell: Option<&Cell>, marks: Marks, vocabulary: &Vocabulary, units: &[String]) -> CountRead {
    match read(cell, marks, vocabulary, units) {
        CountRead::Stale(_, stored, _) => number(stored),
        read => read,
    }
}

/// Reads a number that its format shows as a text: the number, where the text says the same.
fn shown_as(n: f64, text: &str, vocabulary: &Vocabulary, units: &[String]) -> CountRead {
    let read = number(n);
    let Some(count) = read.count() else { return read };
    // Marks between its digits mean what agrees with the number, or nothing does.
    let marks = Marks { largest: count, ..Marks::default() };
    // What the format itself puts between digits parts no numbers.
    let text_of_number = text.replace(|c: char| c.is_whitespace(), "\u{a0}");
    match written(&text_of_number, marks, vocabulary, units).count() {
        Some(shown) if shown == count => read,
        _ => CountRead::ShownOtherwise(count.to_string(), Some(text.to_owned())),
    }
}

fn number(n: f64) -> CountRead {
    if n.abs() >= MOST || !n.is_finite() {
        return CountRead::NotACount(n.to_string());
    }
    let near = n.round();
    // A sum of halves may miss a whole number by a hair; a person sees the whole number.
    if (n - near).abs() < 1e-9 {
        #[expect(clippy::cast_possible_truncation, reason = "whole and in range")]
        let whole = near as i64;
        return if whole < 0 { CountRead::Negative(whole) } else { CountRead::Count(whole) };
    }
    let thousandths = n * 1_000.0;
    let hundredths = n * 100.0;
    let whole = |x: f64| (x - x.round()).abs() < 1e-6;
    // 1.234 typed where 1,234 was meant leaves a number with exactly three decimals.
    if (1.0..1_000.0).contains(&n) && whole(thousandths) && !whole(hundredths) {
        return CountRead::Ambiguous(n.to_string(), vec![n.to_string(), format!("{thousandths:.0}")]);
    }
    CountRead::Fraction(n.to_string())
}

/// A text without the characters that take no room, its narrow spaces as the one that keeps a number together.
fn visible(text: &str) -> Cow<'_, str> {
    let unseen = |c| matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{feff}');
    let narrow = |c| matches!(c, '\u{2002}'..='\u{200a}' | '\u{202f}' | '\u{205f}');
    if text.is_ascii() || !text.contains(|c| unseen(c) || narrow(c)) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().filter(|c| !unseen(*c)).map(|c| if narrow(c) { '\u{a0}' } else { c }).collect())
}

fn written(text: &str, marks: Marks, vocabulary: &Vocabulary, units: &[String]) -> CountRead {
    let as_is = || text.trim().to_owned();
    let seen = visible(text);
    let trimmed = seen.trim().trim_matches('"').trim();
    if trimmed.is_empty() {
        return CountRead::Blank;
    }
    let token = cell_token(trimmed);
    if vocabulary.zero_tokens.contains(&token) {
        return CountRead::Dash(as_is());
    }
    if vocabulary.missing_tokens.contains(&token) {
        return CountRead::Missing(as_is());
    }
    match shape(strip_unit(trimmed, units)) {
        Shape::Whole(n) => CountRead::TextCount(n, as_is()),
        Shape::OneGroup(' ', n) => {
            let apart = strip_unit(trimmed, units).replace(' ', " / ");
            CountRead::Ambiguous(as_is(), vec![apart, n.to_string()])
        }
        Shape::OneGroup(mark, n) => {
            let (same, other, decimals) = match mark {
                '.' => (marks.points, marks.commas, marks.point_decimals),
                _ => (marks.commas, marks.points, marks.comma_decimals),
            };
            // Neighbours of the same kind, or of the same size, show that the mark groups thousands.
            let agreed = same > 1 || marks.largest.saturating_mul(10) >= n;
            if agreed && other == 0 && !decimals {
                CountRead::TextCount(n, as_is())
            } else {
                let decimal = strip_unit(trimmed, units).replace(',', ".");
                CountRead::Ambiguous(as_is(), vec![decimal, n.to_string()])
            }
        }
        Shape::Decimal(_) => CountRead::Fraction(as_is()),
        Shape::NoNumber => match strip_unit(trimmed, units).strip_prefix(['-', '−']).map(str::trim).map(shape) {
            Some(Shape::Whole(n) | Shape::OneGroup(_, n)) if n > 0 => CountRead::Negative(-n),
            _ => CountRead::NotACount(as_is()),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_unit_of_another_measure_makes_it_no_count() {
        let vocabulary = Vocabulary { units: ["orang", "paket"].map(str::to_owned).to_vec(), ..Vocabulary::default() };
        let persons = ["orang".to_owned()];
        let read = |text: &str| {
            let cell = Cell { row: 0, col: 0, value: Value::Text(text.into()), formula: None, shown: None };
            super::read(Some(&cell), Marks::default(), &vocabulary, &persons)
        };
        assert_eq!(read("3 orang").count(), Some(3));
        assert_eq!(read("3 paket"), CountRead::NotACount("3 paket".to_owned()));
    }
}
