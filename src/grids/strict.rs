//! Values that the reading library would take for something else, found in a sheet's XML before it is read.
//!
//! The library reads the number of a shared text or of a format that is no plain number as 0, and stops a value at the
//! first thing in it that is not text: another name or a shorter number would then stand there, without a word.

use std::ops::Range;

use memchr::{memchr, memmem};

use super::sheet_xml::{attribute, local_name, tag_around};
use crate::place::CellRef;

/// What a sheet's values need before they may be read.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Values {
    Plain,
    /// Blanks around numbers, which every program leaves out: the sheet without them.
    Trimmed(Vec<u8>),
    /// A value that cannot be told, and the cell that holds it, where it says so.
    Odd(Option<CellRef>),
}

/// Looks at every value of a sheet.
pub(super) fn values(sheet: &[u8]) -> Values {
    let Some(first) = memmem::find(sheet, b"sheetData") else { return Values::Plain };
    let last = memmem::rfind(sheet, b"sheetData").unwrap_or(sheet.len());
    let (mut cell, mut at) = (Tag::default(), first);
    let mut blanks: Vec<Range<usize>> = Vec::new();
    while let Some(start) = memchr(b'<', &sheet[at..last]).map(|found| at + found) {
        at = start + 1;
        let name = local_name(&sheet[start..last.min(start + 64)]);
        if !matches!(name, b"c" | b"v") || matches!(sheet.get(at), Some(b'/' | b'!' | b'?')) {
            continue;
        }
        // A tag that does not end is told by the library.
        let Some(tag) = tag_around(sheet, at) else { continue };
        at = start + tag.len();
        if name == b"c" {
            cell = Tag { bytes: tag, values: 0 };
            if attribute(tag, b"s").is_some_and(|style| !is_number(style)) {
                return Values::Odd(cell.place());
            }
            continue;
        }
        cell.values += 1;
        if cell.values > 1 {
            return Values::Odd(cell.place());
        }
        if tag.ends_with(b"/>") {
            continue;
        }
        let end = memchr(b'<', &sheet[at..]).map_or(sheet.len(), |found| at + found);
        let text = &sheet[at..end];
        if is_number(text) && sheet[end..].starts_with(b"</v>") {
            continue;
        }
        let kind = attribute(cell.bytes, b"t");
        // Where the value is a text of its own, the library reads all of it.
        if matches!(kind, Some(b"str" | b"d" | b"inlineStr" | b"is")) {
            continue;
        }
        let closed =
            sheet[end..].starts_with(b"</") && tag_around(sheet, end + 1).is_some_and(|t| local_name(t) == b"v");
        let trimmed = text.trim_ascii();
        if !closed || memchr(b'&', text).is_some() || kind == Some(b"s") && !trimmed.is_empty() && !is_number(trimmed) {
            return Values::Odd(cell.place());
        }
        if trimmed.len() < text.len() {
            let before = text.len() - text.trim_ascii_start().len();
            blanks.push(at..at + before);
            blanks.push(at + before + trimmed.len()..end);
        }
        at = end;
    }
    if blanks.is_empty() {
        return Values::Plain;
    }
    let (mut kept, mut from) = (Vec::with_capacity(sheet.len()), 0);
    for blank in blanks {
        kept.extend_from_slice(&sheet[from..blank.start]);
        from = blank.end;
    }
    kept.extend_from_slice(&sheet[from..]);
    Values::Trimmed(kept)
}

/// The tag of a cell and how many values came after it.
#[derive(Default)]
struct Tag<'x> {
    bytes: &'x [u8],
    values: usize,
}

impl Tag<'_> {
    fn place(&self) -> Option<CellRef> {
        std::str::from_utf8(attribute(self.bytes, b"r")?).ok()?.parse().ok()
    }
}

/// Whether these are the digits of a number that a sheet can count to.
fn is_number(digits: &[u8]) -> bool {
    (1..=9).contains(&digits.len()) && digits.iter().all(u8::is_ascii_digit)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(cells: &str) -> Values {
        values(format!("<worksheet><sheetData><row r=\"1\">{cells}</row></sheetData></worksheet>").as_bytes())
    }

    #[test]
    fn blanks_around_numbers_go_and_nothing_else() {
        let cells = r#"<c r="A1" t="s"><v>2 </v></c><c r="B1" s="3"><v> 1.5E-3
            </v></c><c r="C1" t="str"><v> a </v></c><c r="D1" t="e"><v>#REF!</v></c><x:c r="E1" t="s"><x:v>7</x:v></x:c>"#;
        let Values::Trimmed(kept) = of(cells) else { panic!("not trimmed") };
        let expected =
            r#"<c r="A1" t="s"><v>2</v></c><c r="B1" s="3"><v>1.5E-3</v></c><c r="C1" t="str"><v> a </v></c>"#;
        assert!(String::from_utf8(kept).unwrap().contains(expected));
        assert_eq!(of(r#"<c r="A1" t="s"><f>"a"</f><v>2</v></c><c r="B1"/><c r="C1"><v/></c>"#), Values::Plain);
    }

    #[test]
    fn what_the_library_would_take_for_something_else_is_odd() {
        let odd = [
            r#"<c r="B2" t="s"><v>x</v></c>"#,
            r#"<c r="B2" t="s"><v>2.0</v></c>"#,
            r#"<c r="B2" t="s"><v>-1</v></c>"#,
            r#"<c r="B2" t='s'><v>+1</v></c>"#,
            r#"<c r="B2" t="s"><v>99999999999999999999999</v></c>"#,
            r#"<c r="B2"><v>1<!-- -->2</v></c>"#,
            r#"<c r="B2"><v>1&#50;</v></c>"#,
            r#"<c r="B2"><v><![CDATA[12]]></v></c>"#,
            r#"<c r="B2"><v>1</v><v>2</v></c>"#,
            r#"<c r="B2" s="x"><v>1</v></c>"#,
            r#"<x:c s="-1" r="B2"><x:v>1</x:v></x:c>"#,
        ];
        for cell in odd {
            assert_eq!(of(&format!(r#"<c r="A2"><v>1</v></c>{cell}"#)), Values::Odd("B2".parse().ok()), "{cell}");
        }
    }
}
