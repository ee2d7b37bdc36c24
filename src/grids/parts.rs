//! How the parts of an Office package hang together: relationships, and the order of the sheets.

use std::collections::BTreeMap;

use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};

use super::limits::LINKS;
use super::package::plain_name;

/// One relationship of a part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Relationship {
    pub(super) id: String,
    /// The last segment of its type: `worksheet`, `officeDocument`, `externalLinkPath`.
    pub(super) kind: String,
    pub(super) target: String,
}

/// The relationships listed in a `.rels` part, as far as it can be parsed.
pub(super) fn relationships(xml: &[u8]) -> Vec<Relationship> {
    elements(xml, "Relationship", |e| {
        Some(Relationship {
            id: value(e, "Id")?,
            kind: value(e, "Type")?.rsplit('/').next()?.to_owned(),
            target: value(e, "Target")?,
        })
    })
}

/// The relationship ids of the sheets in a workbook part, in order.
pub(super) fn sheet_ids(xml: &[u8]) -> Vec<String> {
    elements(xml, "sheet", |e| Some(value(e, "id").unwrap_or_default()))
}

/// The workbook part that the package's own relationships name.
pub(super) fn workbook_part(root_rels: &[u8]) -> Option<String> {
    let all = relationships(root_rels);
    let workbook = all.iter().rev().find(|r| r.kind == "officeDocument")?;
    Some(plain_name(&workbook.target))
}

/// The part holding the relationships of a part.
pub(super) fn rels_of(part: &str) -> String {
    let (dir, name) = part.rsplit_once('/').map_or(("", part), |(dir, name)| (dir, name));
    if dir.is_empty() { format!("_rels/{name}.rels") } else { format!("{dir}/_rels/{name}.rels") }
}

/// A target as the name of a member, seen from the part that refers to it.
pub(super) fn resolve(part: &str, target: &str) -> String {
    if target.starts_with('/') {
        return plain_name(target);
    }
    let mut path: Vec<&str> = part.split('/').collect();
    path.pop();
    for step in target.split('/') {
        match step {
            ".." => drop(path.pop()),
            "." | "" => {}
            step => path.push(step),
        }
    }
    plain_name(&path.join("/"))
}

/// The names of other workbooks, from the `.rels` parts of the external links in order of their names.
pub(super) fn external_names(rels: &BTreeMap<(usize, String), Vec<u8>>) -> Vec<String> {
    let mut names = Vec::new();
    for relationship in rels.values().flat_map(|xml| relationships(xml)) {
        let path = percent_decoded(&relationship.target);
        let name = path.rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
        if !name.is_empty() && names.len() < LINKS && !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let hex = tail.get(..2).and_then(|h| std::str::from_utf8(h).ok()).filter(|h| !h.starts_with('+'));
        match hex.and_then(|h| u8::from_str_radix(h, 16).ok()) {
            Some(byte) if *first == b'%' => {
                bytes.push(byte);
                rest = &tail[2..];
            }
            _ => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// What every element of a local name gives; parsing stops at the first mistake.
fn elements<T>(xml: &[u8], name: &str, mut each: impl FnMut(&BytesStart<'_>) -> Option<T>) -> Vec<T> {
    let text = String::from_utf8_lossy(xml);
    let mut reader = Reader::from_str(&text);
    reader.config_mut().check_end_names = false;
    let mut found = Vec::new();
    loop {
        match reader.read_event() {
            Ok(Event::Start(e) | Event::Empty(e)) if e.local_name().as_ref() == name => found.extend(each(&e)),
            Ok(Event::Eof) | Err(_) => return found,
            _ => {}
        }
    }
}

/// The value of the attribute of a local name.
fn value(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let attribute = element.attributes().flatten().find(|a| a.key.local_name().as_ref() == name)?;
    Some(unescape(&attribute.value).ok()?.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_found_from_the_part_that_names_them() {
        assert_eq!(resolve("xl/workbook.xml", "worksheets/Sheet1.xml"), "xl/worksheets/sheet1.xml");
        assert_eq!(resolve("xl/workbook.xml", "/xl/worksheets/sheet1.xml"), "xl/worksheets/sheet1.xml");
        assert_eq!(resolve("xl/worksheets/sheet1.xml", "../comments1.xml"), "xl/comments1.xml");
        assert_eq!(rels_of("xl/workbook.xml"), "xl/_rels/workbook.xml.rels");
        assert_eq!(rels_of("workbook.xml"), "_rels/workbook.xml.rels");
    }

    #[test]
    fn external_workbooks_are_told_by_their_file_name() {
        let rels = br#"<Relationships><Relationship Id="rId1" TargetMode="External"
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath"
            Target="file:///D:\Rekap%20Data\koperasi%202023.xlsx"/></Relationships>"#;
        let rels = BTreeMap::from([((1, "a".to_owned()), rels.to_vec())]);
        assert_eq!(external_names(&rels), ["koperasi 2023.xlsx"]);
    }
}
