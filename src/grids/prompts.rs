//! What a sheet shows whoever selects one of its cells: the input messages of its validations.

use memchr::memmem;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::place::{CellRange, CellRef};

/// Messages of a sheet that are kept.
const MOST: usize = 1_000;

/// The messages of a sheet's part, from its XML, each with a range of the cells that show it.
pub(super) fn of(xml: &[u8]) -> Vec<(CellRange, String)> {
    let Some(start) = memmem::find(xml, b"dataValidations") else { return Vec::new() };
    let open = memchr::memrchr(b'<', &xml[..start]).unwrap_or(start);
    let text = String::from_utf8_lossy(&xml[open..]);
    let mut reader = Reader::from_str(&text);
    reader.config_mut().check_end_names = false;
    let mut prompts = Vec::new();
    loop {
        match reader.read_event() {
            Ok(Event::Start(e) | Event::Empty(e)) if e.local_name().as_ref() == "dataValidation" => {
                if prompts.len() < MOST {
                    prompts.extend(told(&e));
                }
            }
            Ok(Event::End(e)) if e.local_name().as_ref() == "dataValidations" => return prompts,
            Ok(Event::Eof) | Err(_) => return prompts,
            Ok(_) => {}
        }
    }
}

fn told(element: &BytesStart<'_>) -> Vec<(CellRange, String)> {
    let attribute = |name: &str| {
        let own = element.attributes().flatten().find(|a| a.key.local_name().as_ref() == name)?;
        quick_xml::escape::unescape(&own.value).ok().map(std::borrow::Cow::into_owned)
    };
    if !attribute("showInputMessage").is_some_and(|shows| matches!(shows.as_str(), "1" | "true")) {
        return Vec::new();
    }
    let ranges = attribute("sqref").unwrap_or_default();
    let ranges: Vec<CellRange> = ranges.split_whitespace().filter_map(range).take(MOST).collect();
    let texts = [attribute("promptTitle"), attribute("prompt")].into_iter().flatten();
    // "_x000a_" ends a line.
    let texts = texts.map(|text| text.replace("_x000a_", " ").replace("_x000A_", " ").trim().to_owned());
    let texts: Vec<String> = texts.filter(|text| !text.is_empty()).collect();
    texts.iter().flat_map(|text| ranges.iter().map(move |range| (*range, text.clone()))).collect()
}

fn range(text: &str) -> Option<CellRange> {
    let (start, end) = text.split_once(':').unwrap_or((text, text));
    Some(CellRange::new(start.parse::<CellRef>().ok()?, end.parse::<CellRef>().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_that_are_shown_are_read_with_their_cells() {
        let xml = br#"<sheetData/><dataValidations count="2"><dataValidation type="whole" showInputMessage="1" sqref="C5:C9 E5"
            promptTitle="Perhatian" prompt="Isi &quot;unit&quot;"><formula1>0</formula1></dataValidation>
            <dataValidation sqref="D5" prompt="tidak tampil"/></dataValidations>"#;
        let told: Vec<(String, String)> = of(xml).into_iter().map(|(range, text)| (range.to_string(), text)).collect();
        let said = |range: &str, text: &str| (range.to_owned(), text.to_owned());
        let own = [
            said("C5:C9", "Perhatian"),
            said("E5", "Perhatian"),
            said("C5:C9", "Isi \"unit\""),
            said("E5", "Isi \"unit\""),
        ];
        assert_eq!(told, own);
        assert!(of(b"<sheetData/>").is_empty());
    }
}
