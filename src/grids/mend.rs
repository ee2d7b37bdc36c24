//! Good packages that the reading library refuses, aborts on or takes very long for, put into a form it reads.
//!
//! Only a copy in memory is changed, and only what carries no value: hints and encodings.

use std::collections::HashMap;
use std::io::{Cursor, Read, Seek, Write};

use memchr::memmem;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::package::plain_name;
use super::sheet_xml::{attribute, first_tag};
use crate::place::CellRange;

/// Bytes at the beginning of a part within which its head must stand.
const HEAD: usize = 64 * 1024;

/// The content of a part in a form that can be read; `None` where it is so already.
pub(super) fn mended(name: &str, content: &[u8]) -> Option<Vec<u8>> {
    let text = from_utf16(content);
    let content_now = text.as_deref().unwrap_or(content);
    let changed = if name.ends_with("sharedstrings.xml") {
        without_count(content_now)
    } else if name.ends_with(".rels") {
        macro_sheets_as_charts(content_now)
    } else if memmem::find(content_now, b"sheetData").is_some() {
        without_dimension(content_now)
    } else {
        None
    };
    changed.or(text)
}

/// The package with some parts replaced, the others copied as they are.
pub(super) fn repacked(bytes: &[u8], parts: &HashMap<String, Vec<u8>>) -> zip::result::ZipResult<Vec<u8>> {
    repacked_from(&mut ZipArchive::new(Cursor::new(bytes))?, parts)
}

/// The package of an archive with some parts replaced, the others copied as they are.
pub(super) fn repacked_from<R: Read + Seek>(
    from: &mut ZipArchive<R>,
    parts: &HashMap<String, Vec<u8>>,
) -> zip::result::ZipResult<Vec<u8>> {
    let mut to = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for i in 0..from.len() {
        let member = from.by_index_raw(i)?;
        let name = member.name()?.into_owned();
        match parts.get(&plain_name(&name)) {
            Some(content) => {
                drop(member);
                to.start_file(name, stored)?;
                to.write_all(content)?;
            }
            None => to.raw_copy_file(member)?,
        }
    }
    Ok(to.finish()?.into_inner())
}

/// UTF-16 as UTF-8, without the declaration that names the encoding.
pub(super) fn from_utf16(content: &[u8]) -> Option<Vec<u8>> {
    let to_unit: fn([u8; 2]) -> u16 = match content {
        [0xFF, 0xFE, ..] => u16::from_le_bytes,
        [0xFE, 0xFF, ..] => u16::from_be_bytes,
        _ => return None,
    };
    let units = content[2..].chunks_exact(2).map(|pair| to_unit([pair[0], pair[1]]));
    let text: String = char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect();
    let body = match text.strip_prefix("<?xml").and_then(|rest| rest.split_once("?>")) {
        Some((_, body)) => body,
        None => &text,
    };
    Some(body.as_bytes().to_vec())
}

/// The number of shared strings is a hint, but room is made for that many before the first is read.
fn without_count(content: &[u8]) -> Option<Vec<u8>> {
    let (start, tag) = first_tag(content, b"sst", HEAD)?;
    let count = attribute(tag, b"uniqueCount")?;
    let possible = std::str::from_utf8(count).ok().and_then(|n| n.trim().parse::<usize>().ok());
    // The shortest string, `<si/>`, takes five bytes.
    if possible.is_some_and(|n| n <= content.len() / 5) {
        return None;
    }
    let at = start + memmem::find(tag, b"uniqueCount")?;
    let mut changed = content.to_vec();
    changed[at..at + 11].copy_from_slice(b"ignoreCount");
    Some(changed)
}

/// Sheets of old macros hold no table; the library refuses the whole workbook for one.
fn macro_sheets_as_charts(content: &[u8]) -> Option<Vec<u8>> {
    memmem::find(content, b"acrosheet\"")?;
    let text = String::from_utf8_lossy(content);
    Some(text.replace("/xlMacrosheet\"", "/chartsheet\"").replace("/xlIntlMacrosheet\"", "/chartsheet\"").into_bytes())
}

/// The used range is a hint as well; the library refuses a sheet where it is missing or runs backwards.
fn without_dimension(content: &[u8]) -> Option<Vec<u8>> {
    let head = &content[..memmem::find(content, b"sheetData").unwrap_or(0)];
    let (start, tag) = first_tag(head, b"dimension", HEAD)?;
    let range = attribute(tag, b"ref").and_then(|r| std::str::from_utf8(r).ok());
    let forwards = |r: &str| {
        let (a, b) = r.split_once(':').unwrap_or((r, r));
        r.parse::<CellRange>().is_ok_and(|range| {
            let corner = |text: &str| text.parse::<CellRange>().map(|c| c.start).ok();
            corner(a) == Some(range.start) && corner(b) == Some(range.end)
        })
    };
    if range.is_some_and(forwards) {
        return None;
    }
    let mut changed = content[..start].to_vec();
    changed.extend_from_slice(&content[start + tag.len()..]);
    Some(changed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_absurd_number_of_strings_is_no_longer_read() {
        let strings = br#"<sst count="1" uniqueCount="4294967295"><si><t>a</t></si></sst>"#;
        let changed = mended("xl/sharedstrings.xml", strings).unwrap();
        assert!(memmem::find(&changed, b"uniqueCount").is_none());
        assert!(mended("xl/sharedstrings.xml", br#"<sst uniqueCount="1"><si><t>a</t></si></sst>"#).is_none());
    }

    #[test]
    fn a_used_range_that_is_none_is_left_out() {
        let bad = br#"<worksheet><dimension/><sheetData/></worksheet>"#;
        assert_eq!(mended("s", bad).unwrap(), br#"<worksheet><sheetData/></worksheet>"#);
        assert!(mended("s", br#"<worksheet><dimension ref="B2:A1"/><sheetData/></worksheet>"#).is_some());
        assert!(mended("s", br#"<worksheet><dimension ref="A1:B2"/><sheetData/></worksheet>"#).is_none());
    }

    #[test]
    fn utf16_becomes_utf8() {
        let text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><sst/>";
        let wide: Vec<u8> = [0xFEFF_u16].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
        assert_eq!(mended("xl/sharedstrings.xml", &wide).unwrap(), b"<sst/>");
    }
}
