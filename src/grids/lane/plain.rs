//! The cells that registers consist of, read in one go: numbers, dates, shared and inline text, nothing at all.
//!
//! This is the program's hottest path. What is not exactly so is left to the careful reading of [`super::cells`].

use super::row::{Packed, PackedCell, Span};
use super::shared::Shared;
use crate::place::MAX_COLUMNS;

/// How the positions of a row's cells end: the digits of the row and a quote, as one number.
#[derive(Debug, Clone, Copy)]
pub(super) struct RowMark {
    digits: u64,
    mask: u64,
    length: usize,
}

impl RowMark {
    /// The mark of a zero-based row, of which no sheet has one with more than seven digits.
    pub(super) fn new(row: u32) -> Self {
        let (mut left, mut digits, mut length) = (row.wrapping_add(1), u64::from(b'"'), 1);
        while left > 0 && length < 8 {
            digits = digits << 8 | u64::from(b'0') | u64::from(left % 10);
            left /= 10;
            length += 1;
        }
        Self { digits, mask: u64::MAX >> (64 - 8 * length), length }
    }
}

/// A cell that was read in one go.
#[derive(Debug, Clone, Copy)]
pub(super) struct PlainCell {
    pub(super) col: u32,
    /// What it shows, where it holds anything.
    pub(super) cell: Option<PackedCell>,
    /// Where it ends.
    pub(super) end: usize,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Number,
    Shared,
    Inline,
}

/// The cell that begins at a place, where it is a plain one of the row.
pub(super) fn plain_cell(bytes: &[u8], at: usize, mark: RowMark, shared: Shared<'_>) -> Option<PlainCell> {
    let (col, mut rest) = position(bytes.get(at..)?.strip_prefix(b"<c r=\"")?, mark)?;
    let (mut kind, mut style) = (None, None);
    while let [b' ', name, b'=', b'"', value @ ..] = rest {
        rest = match name {
            b's' if style.is_none() => {
                let (n, rest) = digits(value, 9)?;
                style = Some(n);
                rest.strip_prefix(b"\"")?
            }
            b't' if kind.is_none() => {
                let (found, rest) = match value {
                    [b's', b'"', rest @ ..] => (Kind::Shared, rest),
                    [b'n', b'"', rest @ ..] => (Kind::Number, rest),
                    _ => (Kind::Inline, value.strip_prefix(b"inlineStr\"")?),
                };
                kind = Some(found);
                rest
            }
            _ => return None,
        };
    }
    let ended = |rest: &[u8], value: Option<Packed>| {
        let cell = value.map(|value| PackedCell { col, shown: 0, value, formula: Span::NONE });
        Some(PlainCell { col, cell, end: bytes.len() - rest.len() })
    };
    if let [b'/', b'>', rest @ ..] = rest {
        return ended(rest, None);
    }
    let rest = rest.strip_prefix(b">")?;
    let kind = kind.unwrap_or(Kind::Number);
    if style.and_then(|style| shared.looks.get(style as usize)?.as_ref()).is_some() {
        return None;
    }
    if kind == Kind::Inline {
        let (keep, text) = match rest.strip_prefix(b"<is><t>") {
            Some(text) => (false, text),
            None => (true, rest.strip_prefix(b"<is><t xml:space=\"preserve\">")?),
        };
        let length = text.iter().position(|byte| MARKS[usize::from(*byte)])?;
        let rest = text[length..].strip_prefix(b"</t></is></c>")?;
        let (&first, &last) = (text[..length].first()?, text[..length].last()?);
        // Spaces around are for the careful reading to judge.
        if !keep && (first <= b' ' || last <= b' ') {
            return None;
        }
        let start = bytes.len() - text.len();
        return ended(rest, Some(Packed::Block(Span::new(start, start + length))));
    }
    let (n, rest) = digits(rest.strip_prefix(b"<v>")?, if kind == Kind::Shared { 9 } else { 19 })?;
    let rest = rest.strip_prefix(b"</v></c>")?;
    let value = if kind == Kind::Shared {
        let index = u32::try_from(n).ok()?;
        if index as usize >= shared.texts.len() || shared.texts.is_empty_at(index) {
            return None;
        }
        Packed::Shared(index)
    } else if style.is_some_and(|style| shared.dates.get(style as usize).is_some_and(|date| *date)) {
        Packed::Date(n as f64)
    } else {
        // Rounded to the nearest, as reading the digits would.
        Packed::Number(n as f64)
    };
    ended(rest, Some(value))
}

/// The column of a position in the row, and what follows the position.
fn position(bytes: &[u8], mark: RowMark) -> Option<(u32, &[u8])> {
    let (mut col, mut rest) = match bytes {
        [letter @ b'A'..=b'Z', rest @ ..] => (u32::from(letter - b'A'), rest),
        _ => return None,
    };
    while let [letter @ b'A'..=b'Z', after @ ..] = rest {
        col = (col + 1) * 26 + u32::from(letter - b'A');
        if col >= MAX_COLUMNS {
            return None;
        }
        rest = after;
    }
    let digits = u64::from_le_bytes(*rest.first_chunk::<8>()?);
    if digits & mark.mask != mark.digits { None } else { Some((col, rest.get(mark.length..)?)) }
}

/// A number of some digits and what follows it; the most digits there may be are fewer than overflow 64 bits.
fn digits(bytes: &[u8], most: usize) -> Option<(u64, &[u8])> {
    let (mut n, mut length) = (0_u64, 0);
    while let Some(digit) = bytes.get(length).map(|byte| byte.wrapping_sub(b'0')).filter(|digit| *digit < 10) {
        if length == most {
            return None;
        }
        n = n.wrapping_mul(10).wrapping_add(u64::from(digit));
        length += 1;
    }
    if length == 0 { None } else { Some((n, &bytes[length..])) }
}

/// Bytes at which text ends, or is not what it looks like.
const MARKS: [bool; 256] = {
    let mut marks = [false; 256];
    marks[b'<' as usize] = true;
    marks[b'&' as usize] = true;
    marks[b'\r' as usize] = true;
    marks[b'_' as usize] = true;
    marks
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_tell_rows_apart() {
        for (row, text) in [(0, "1\" t=\"s\""), (8, "9\" t=\"s\""), (9, "10\"/>   "), (1_048_575, "1048576\"")] {
            let mark = RowMark::new(row);
            assert!(position(format!("B{text}").as_bytes(), mark).is_some(), "{text}");
            assert!(position(format!("XFD{text}").as_bytes(), mark).is_some_and(|(col, _)| col == 16_383));
            assert!(position(format!("XFE{text}").as_bytes(), mark).is_none());
            assert!(position(format!("B1{text}").as_bytes(), mark).is_none());
            assert!(position(format!("B0{text}").as_bytes(), mark).is_none());
        }
    }
}
