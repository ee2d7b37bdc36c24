//! What a sheet's XML says that the reading library does not tell, found by looking at its bytes.
//!
//! A sheet is megabytes and what is looked for is rare, so nothing is parsed but the tags that were found.

use std::collections::HashMap;

use memchr::{memchr, memmem, memrchr};
use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::Event;

use super::limits::HIDDEN_RANGES;
use crate::place::{CellRange, CellRef, MAX_COLUMNS, MAX_ROWS};

/// The longest tag that is looked at; a longer one is no row, column, cell or merge.
const LONGEST_TAG: usize = 1024;

/// Hidden rows, zero-based, and hidden ranges of columns, first and last, as the sheet lists them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct HiddenParts {
    pub(super) rows: Vec<u32>,
    pub(super) columns: Vec<(u32, u32)>,
}

impl HiddenParts {
    /// Whether a column lies in a hidden range.
    pub(super) fn column(&self, col: u32) -> bool {
        self.columns.iter().any(|&(first, last)| first <= col && col <= last)
    }
}

/// Characters of a column's width, and points of a row's height, below which nobody sees what it holds.
pub(super) const NO_WIDTH: f64 = 0.3;
pub(super) const NO_HEIGHT: f64 = 1.0;

/// The hidden rows and columns, those without width or height among them.
pub(super) fn hidden(sheet: &[u8]) -> HiddenParts {
    let mut found = HiddenParts::default();
    let narrow = [&b"width=\"0"[..], b"width='0", b"ht=\"0", b"ht='0"].into_iter();
    let hits = [&b"hidden"[..]].into_iter().chain(narrow).flat_map(|needle| memmem::find_iter(sheet, needle));
    for hit in hits {
        let Some(tag) = tag_around(sheet, hit) else { continue };
        let below = |name: &[u8], least: f64| {
            attribute(tag, name).and_then(size).is_some_and(|size| (0.0..least).contains(&size))
        };
        let sized = match local_name(tag) {
            b"row" => below(b"ht", NO_HEIGHT),
            b"col" => below(b"width", NO_WIDTH),
            _ => false,
        };
        if !sized && !matches!(attribute(tag, b"hidden"), Some(b"1" | b"true")) {
            continue;
        }
        let number = |name: &[u8]| attribute(tag, name).and_then(number).filter(|n| *n > 0).map(|n| n - 1);
        match local_name(tag) {
            b"row" => found.rows.extend(number(b"r").filter(|r| *r < MAX_ROWS)),
            b"col" => {
                if let (Some(first), Some(last)) = (number(b"min"), number(b"max"))
                    && found.columns.len() < HIDDEN_RANGES
                {
                    found.columns.push((first, last.min(MAX_COLUMNS - 1)));
                }
            }
            _ => {}
        }
    }
    found.rows.sort_unstable();
    found.rows.dedup();
    found
}

/// The merged ranges, at most so many.
pub(super) fn merges(sheet: &[u8], most: usize) -> Vec<CellRange> {
    // They stand after the cells, and the cells are nearly all of a sheet.
    let after = memmem::rfind(sheet, b"sheetData").unwrap_or(0);
    memmem::find_iter(&sheet[after..], b"mergeCell")
        .filter_map(|hit| tag_around(sheet, after + hit).filter(|tag| local_name(tag) == b"mergeCell"))
        .filter_map(|tag| std::str::from_utf8(attribute(tag, b"ref")?).ok()?.parse::<CellRange>().ok())
        .filter(|range| range.start != range.end)
        .take(most)
        .collect()
}

/// The cells of some formats, each with the index of its format.
pub(super) fn cells_of(sheet: &[u8], of_interest: impl Fn(usize) -> bool) -> HashMap<CellRef, usize> {
    let mut found = HashMap::new();
    for hit in memmem::find_iter(sheet, b"s=") {
        if !hit.checked_sub(1).is_some_and(|before| sheet[before].is_ascii_whitespace()) {
            continue;
        }
        let digits = sheet.get(hit + 3..).unwrap_or_default();
        let digits = &digits[..digits.iter().take(9).take_while(|b| b.is_ascii_digit()).count()];
        let style = std::str::from_utf8(digits).ok().and_then(|n| n.parse().ok());
        let Some(style) = style.filter(|style| of_interest(*style)) else { continue };
        let Some(tag) = tag_around(sheet, hit).filter(|tag| local_name(tag) == b"c") else { continue };
        let Some(at) = attribute(tag, b"r") else { return counted_cells_of(sheet, of_interest) };
        let at = std::str::from_utf8(at).ok().and_then(|r| r.parse::<CellRef>().ok());
        found.extend(at.map(|at| (at, style)));
    }
    found
}

/// The same where cells do not say their places: rows and cells follow each other.
fn counted_cells_of(sheet: &[u8], of_interest: impl Fn(usize) -> bool) -> HashMap<CellRef, usize> {
    let mut found = HashMap::new();
    let Ok(text) = std::str::from_utf8(sheet) else { return found };
    let mut reader = Reader::from_str(text);
    let (mut row, mut col) = (None, 0_u32);
    while let Ok(event) = reader.read_event() {
        let e = match event {
            Event::Start(e) | Event::Empty(e) => e,
            Event::Eof => break,
            _ => continue,
        };
        let get = |name: &str| super::ods_text::attribute(&e, name);
        match e.local_name().as_ref() {
            "row" => {
                let told = get("r").and_then(|r| r.parse::<u32>().ok()).and_then(|r| r.checked_sub(1));
                row = Some(told.unwrap_or_else(|| row.map_or(0, |row: u32| row.saturating_add(1))));
                col = 0;
            }
            "c" => {
                let told = get("r").and_then(|r| r.parse::<CellRef>().ok());
                let at = told.unwrap_or(CellRef::new(row.unwrap_or(0), col));
                col = at.col.saturating_add(1);
                let style = get("s").and_then(|s| s.parse().ok()).filter(|style| of_interest(*style));
                found.extend(style.map(|style| (at, style)));
            }
            _ => {}
        }
    }
    found
}

/// A cell whose error literal the reading library does not know, such as `#SPILL!`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct OddError {
    pub(super) at: CellRef,
    pub(super) literal: String,
    pub(super) formula: Option<String>,
}

/// The cells with an error that is none of the seven every program knows.
pub(super) fn odd_errors(sheet: &[u8]) -> Vec<OddError> {
    const KNOWN: [&str; 7] = ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"];
    let mut found = Vec::new();
    for hit in memmem::find_iter(sheet, b"e") {
        let quoted = hit > 0 && matches!(sheet[hit - 1], b'"' | b'\'') && sheet.get(hit + 1) == Some(&sheet[hit - 1]);
        let Some(tag) = quoted.then(|| tag_around(sheet, hit)).flatten() else { continue };
        if local_name(tag) != b"c" || attribute(tag, b"t") != Some(b"e") {
            continue;
        }
        let at = attribute(tag, b"r").and_then(|r| std::str::from_utf8(r).ok()?.parse().ok());
        let rest = sheet.get(hit..).unwrap_or_default();
        let cell = &rest[..memmem::find(rest, b"c>").unwrap_or(rest.len())];
        if let (Some(at), Some(literal)) = (at, element_text(cell, b"v"))
            && !KNOWN.contains(&literal.as_str())
        {
            found.push(OddError { at, literal, formula: element_text(cell, b"f") });
        }
    }
    found
}

/// The first tag of a local name, among the first bytes; its place and its text.
pub(super) fn first_tag<'a>(bytes: &'a [u8], name: &[u8], within: usize) -> Option<(usize, &'a [u8])> {
    memmem::find_iter(&bytes[..bytes.len().min(within)], name).find_map(|hit| {
        let tag = tag_around(bytes, hit).filter(|tag| local_name(tag) == name && !tag.starts_with(b"</"))?;
        Some((memrchr(b'<', &bytes[..hit])?, tag))
    })
}

/// The tag, from `<` to `>`, that the byte at a place belongs to; `None` where it is text.
pub(super) fn tag_around(bytes: &[u8], at: usize) -> Option<&[u8]> {
    let low = at.saturating_sub(LONGEST_TAG);
    let start = low + memrchr(b'<', &bytes[low..at])?;
    let tag = &bytes[start..bytes.len().min(start + 2 * LONGEST_TAG)];
    let mut quote = None;
    for (i, &byte) in tag.iter().enumerate() {
        match (quote, byte) {
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(q), _) if q == byte => quote = None,
            (None, b'>') => return (start + i > at).then(|| &tag[..=i]),
            _ => {}
        }
    }
    None
}

pub(super) fn local_name(tag: &[u8]) -> &[u8] {
    let name = tag.strip_prefix(b"<").unwrap_or(tag);
    let name = name.strip_prefix(b"/").unwrap_or(name);
    let end = name.iter().position(|b| b.is_ascii_whitespace() || matches!(b, b'/' | b'>')).unwrap_or(name.len());
    let name = &name[..end];
    memchr(b':', name).map_or(name, |colon| &name[colon + 1..])
}

/// The value of an attribute as it stands, without its quotes.
pub(super) fn attribute<'a>(tag: &'a [u8], name: &[u8]) -> Option<&'a [u8]> {
    let mut rest = tag;
    rest = &rest[rest.iter().position(u8::is_ascii_whitespace)?..];
    loop {
        rest = rest.trim_ascii_start();
        let equals = memchr(b'=', rest)?;
        let key = rest[..equals].trim_ascii();
        let value = rest[equals + 1..].trim_ascii_start();
        let quote = *value.first().filter(|q| matches!(q, b'"' | b'\''))?;
        let end = memchr(quote, &value[1..])?;
        if key == name {
            return Some(&value[1..=end]);
        }
        rest = &value[end + 2..];
    }
}

/// The text of the first element of a local name in a piece of XML.
fn element_text(xml: &[u8], name: &[u8]) -> Option<String> {
    memmem::find_iter(xml, name).find_map(|hit| {
        let tag = tag_around(xml, hit).filter(|tag| local_name(tag) == name && tag.get(1) != Some(&b'/'))?;
        let start = memrchr(b'<', &xml[..hit])? + tag.len();
        let text = &xml[start..start + memchr(b'<', &xml[start..])?];
        Some(unescape(std::str::from_utf8(text).ok()?).ok()?.into_owned())
    })
}

fn size(digits: &[u8]) -> Option<f64> {
    std::str::from_utf8(digits).ok()?.trim().parse().ok()
}

fn number(digits: &[u8]) -> Option<u32> {
    std::str::from_utf8(digits).ok()?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_rows_and_columns_are_found_whatever_the_prefix_or_the_quotes() {
        let sheet = br#"<x:worksheet><x:cols><x:col min="2" max="3" hidden="1"/><x:col min="5" max="5" hidden="0"/></x:cols>
            <x:sheetData><x:row r="4" hidden='true'><x:c r="A4" t="inlineStr"><x:is><x:t>hidden="1"</x:t></x:is></x:c></x:row>
            <x:row spans="1:2" r="9" collapsed="1" hidden = "1"/></x:sheetData></x:worksheet>"#;
        let found = hidden(sheet);
        assert_eq!(found.rows, [3, 8]);
        assert_eq!(found.columns, [(1, 2)]);
        assert!(found.column(2) && !found.column(4));
    }

    #[test]
    fn what_has_no_width_or_height_is_hidden() {
        let sheet =
            br#"<worksheet><cols><col min="2" max="2" width="0" customWidth="1"/><col min="3" max="3" width="0.7"/>
            </cols><sheetData><row r="4" ht="0" customHeight="1"/><row r="5" ht='0.75'/><row r="6" ht="15"/></sheetData>
            <pageSetup fitToHeight="0"/></worksheet>"#;
        let found = hidden(sheet);
        assert_eq!((&found.rows[..], &found.columns[..]), (&[3, 4][..], &[(1, 1)][..]));
    }

    #[test]
    fn cells_of_a_look_are_found_with_and_without_their_places() {
        let odd = |sheet: &[u8]| {
            let found: std::collections::BTreeMap<_, _> = cells_of(sheet, |style| style == 3).into_iter().collect();
            found.into_keys().map(|at| at.to_string()).collect::<Vec<_>>()
        };
        let placed = br#"<sheetData><row r="2"><c r="B2" s="3"><v>1</v></c><c r="C2" s='3'/><c s="1" r="D2"/></row></sheetData>"#;
        assert_eq!(odd(placed), ["B2", "C2"]);
        let counted = br#"<sheetData><row/><row><c/><c s="3"><v>1</v></c><c r="E2"/><c s="3"/></row></sheetData>"#;
        assert_eq!(odd(counted), ["B2", "F2"]);
    }

    #[test]
    fn merges_and_odd_errors_are_found() {
        let sheet = br##"<worksheet><sheetData><row r="1"><c r="A1" t="e"><v>#REF!</v></c><c r="B1" s="3" t="e"><f>A1:A3&amp;""</f><v>#SPILL!</v></c></row>
            </sheetData><mergeCells count="2"><mergeCell ref="A2:B3"/><mergeCell ref="C1:C1"/></mergeCells></worksheet>"##;
        assert_eq!(merges(sheet, 10), ["A2:B3".parse().unwrap()]);
        let odd = odd_errors(sheet);
        assert_eq!(odd.len(), 1);
        assert_eq!((odd[0].at.to_string().as_str(), odd[0].literal.as_str()), ("B1", "#SPILL!"));
        assert_eq!(odd[0].formula.as_deref(), Some("A1:A3&\"\""));
    }
}
