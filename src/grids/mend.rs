//! Good packages that the reading library refuses, aborts on or takes very long for, put into a form it reads.
//!
//! Only a copy in memory is changed, and only what carries no value: hints, encodings, and words that are struck out or
//! set as a note's mark.

use memchr::memmem;

use super::sheet_xml::{attribute, first_tag, local_name, tag_around};
use crate::place::CellRange;

/// Bytes at the beginning of a part within which its head must stand.
const HEAD: usize = 64 * 1024;

/// The content of a part in a form that can be read; `None` where it is so already.
pub(super) fn mended(name: &str, content: &[u8]) -> Option<Vec<u8>> {
    let text = from_utf16(content);
    let content_now = text.as_deref().unwrap_or(content);
    let strings = name.ends_with("sharedstrings.xml");
    let sheet = !strings && memmem::find(content_now, b"sheetData").is_some();
    let runs = if strings || sheet { without_dropped_runs(content_now) } else { None };
    let text = runs.or(text);
    let content_now = text.as_deref().unwrap_or(content);
    let changed = if strings {
        without_count(content_now)
    } else if name.ends_with(".rels") {
        macro_sheets_as_charts(content_now)
    } else if sheet {
        without_dimension(content_now)
    } else {
        None
    };
    changed.or(text)
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

/// Text without the runs that are struck out, or raised or lowered as a note's mark is: "12¹" says 12, and a figure
/// struck out beside its correction is not meant.
fn without_dropped_runs(content: &[u8]) -> Option<Vec<u8>> {
    let mut hits: Vec<usize> =
        [&b"strike"[..], b"vertAlign"].iter().flat_map(|name| memmem::find_iter(content, name)).collect();
    hits.sort_unstable();
    let (mut kept, mut from) = (Vec::new(), 0);
    for hit in hits {
        if hit >= from
            && let Some((start, end)) = dropped_run(content, hit).filter(|(start, _)| *start >= from)
        {
            kept.extend_from_slice(&content[from..start]);
            from = end;
        }
    }
    if from == 0 {
        return None;
    }
    kept.extend_from_slice(&content[from..]);
    Some(kept)
}

/// Where the run begins and ends whose looks the byte at a place belongs to, where they strike, raise or lower it.
fn dropped_run(content: &[u8], hit: usize) -> Option<(usize, usize)> {
    let tag = tag_around(content, hit)?;
    let value = attribute(tag, b"val");
    let dropped = match local_name(tag) {
        b"strike" => !matches!(value, Some(b"0" | b"false" | b"off")),
        b"vertAlign" => matches!(value, Some(b"superscript" | b"subscript")),
        _ => false,
    };
    let looks = dropped.then(|| memmem::rfind(&content[..hit], b"rPr")).flatten()?;
    let looks = memchr::memrchr(b'<', &content[..looks])?;
    let start = memchr::memrchr(b'<', &content[..looks])?;
    let run = tag_around(content, start + 1).filter(|tag| local_name(tag) == b"r" && !tag.starts_with(b"</"))?;
    let name = run[1..].split(|byte| matches!(byte, b'>' | b' ' | b'\t' | b'\r' | b'\n')).next()?;
    let close = [b"</", name, b">"].concat();
    let end = hit + memmem::find(&content[hit..], &close)? + close.len();
    Some((start, end))
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
    fn struck_and_raised_runs_are_not_read() {
        let strings = br#"<sst><si><r><rPr><strike/></rPr><t>9</t></r><r><rPr><strike val="0"/></rPr><t>12</t></r><r>
            <rPr><b/><vertAlign val="superscript"/></rPr><t>1</t></r></si><si><t>strike vertAlign</t></si></sst>"#;
        let kept = mended("xl/sharedstrings.xml", strings).unwrap();
        let expected =
            r#"<sst><si><r><rPr><strike val="0"/></rPr><t>12</t></r></si><si><t>strike vertAlign</t></si></sst>"#;
        assert_eq!(String::from_utf8(kept).unwrap(), expected);
        let prefixed =
            br#"<x:sheetData><x:is><x:r><x:rPr><x:strike/></x:rPr><x:t>9</x:t></x:r><x:t>1</x:t></x:is></x:sheetData>"#;
        let kept = mended("s", prefixed).unwrap();
        assert_eq!(kept, b"<x:sheetData><x:is><x:t>1</x:t></x:is></x:sheetData>");
        assert!(mended("xl/sharedstrings.xml", b"<sst><si><r><rPr><b/></rPr><t>9</t></r></si></sst>").is_none());
    }

    #[test]
    fn utf16_becomes_utf8() {
        let text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><sst/>";
        let wide: Vec<u8> = [0xFEFF_u16].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
        assert_eq!(mended("xl/sharedstrings.xml", &wide).unwrap(), b"<sst/>");
    }
}
