//! Comments on cells of an Excel workbook: they speak of the figures that they hang on.

use std::collections::HashMap;

use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};

use super::parts::Relationship;
use crate::place::CellRef;

/// Comments of a sheet that are kept; a sheet with more is no sheet that people wrote upon.
const MOST: usize = 10_000;

/// What stands on a cell.
pub(super) type Comment = (CellRef, String);

/// The comments of a part, whichever of the two forms it has; none where it is another part.
pub(super) fn of(xml: &[u8]) -> Vec<Comment> {
    let text = String::from_utf8_lossy(xml);
    let mut reader = Reader::from_str(&text);
    reader.config_mut().check_end_names = false;
    let (mut comments, mut authors): (Vec<Comment>, Vec<String>) = (Vec::new(), Vec::new());
    let mut open: Option<Comment> = None;
    let (mut in_text, mut in_author) = (false, false);
    loop {
        match reader.read_event() {
            Ok(Event::Start(e)) => match e.local_name().as_ref() {
                "comment" | "threadedComment" => open = at(&e).map(|at| (at, String::new())),
                "t" | "text" => in_text = true,
                "author" => (in_author, authors) = (true, with(authors, String::new())),
                _ => {}
            },
            Ok(Event::Text(e)) if in_text || in_author => {
                let Ok(said) = unescape(&e) else { return comments };
                match (&mut open, authors.last_mut()) {
                    (Some((_, text)), _) if in_text => text.push_str(&said),
                    (None, Some(author)) if in_author => author.push_str(&said),
                    _ => {}
                }
            }
            Ok(Event::GeneralRef(e)) if in_text => {
                let known = [("amp", '&'), ("lt", '<'), ("gt", '>'), ("quot", '"'), ("apos", '\'')];
                let meant = known.iter().find(|(name, _)| e.as_bytes() == name.as_bytes()).map_or('\n', |(_, c)| *c);
                if let Some((_, text)) = &mut open {
                    text.push(meant);
                }
            }
            Ok(Event::End(e)) => match e.local_name().as_ref() {
                "t" | "text" => in_text = false,
                "author" => in_author = false,
                "comment" | "threadedComment" => {
                    if let Some((at, text)) = open.take().filter(|_| comments.len() < MOST) {
                        comments.push((at, without_author(&text, &authors).to_owned()));
                    }
                }
                _ => {}
            },
            Ok(Event::Eof) | Err(_) => return comments,
            Ok(_) => {}
        }
    }
}

fn with(mut list: Vec<String>, one: String) -> Vec<String> {
    list.push(one);
    list
}

fn at(element: &BytesStart<'_>) -> Option<CellRef> {
    let attribute = element.attributes().flatten().find(|a| a.key.local_name().as_ref() == "ref")?;
    attribute.value.parse().ok()
}

/// A comment without the name that spreadsheets write before it.
fn without_author<'t>(text: &'t str, authors: &[String]) -> &'t str {
    let text = text.trim();
    let mut said = authors.iter().filter(|a| !a.is_empty()).filter_map(|a| text.strip_prefix(a.as_str()));
    said.find_map(|rest| rest.strip_prefix(':')).map_or(text, str::trim)
}

/// The comments of a sheet by the relationships of its part. Threads say what the comments beside them only copy.
pub(super) fn of_sheet(rels: &[Relationship], part: &str, parts: &HashMap<String, Vec<Comment>>) -> Vec<Comment> {
    let of_kind = |kind: &str| {
        let own = rels.iter().filter(move |r| r.kind == kind);
        own.filter_map(|r| parts.get(&super::parts::resolve(part, &r.target))).flatten().cloned().collect::<Vec<_>>()
    };
    let mut all = of_kind("threadedComment");
    let plain = of_kind("comments");
    all.extend(plain.into_iter().filter(|(at, _)| !all.iter().any(|(threaded, _)| threaded == at)).collect::<Vec<_>>());
    all.retain(|(_, text)| !text.is_empty());
    all.sort();
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_are_read_without_the_author() {
        let plain = br#"<comments><authors><author>Operator 1</author></authors><commentList><comment ref="C4" authorId="0"><text>
            <r><t>Operator 1:</t></r><r><t xml:space="preserve">
gabungan &amp; sementara</t></r></text></comment></commentList></comments>"#;
        assert_eq!(of(plain), [(CellRef::new(3, 2), "gabungan & sementara".to_owned())]);
        let threads = br#"<ThreadedComments><threadedComment ref="B2"><text>cek lagi</text></threadedComment></ThreadedComments>"#;
        assert_eq!(of(threads), [(CellRef::new(1, 1), "cek lagi".to_owned())]);
        let rel = |kind: &str, target: &str| Relationship {
            id: String::new(),
            kind: kind.to_owned(),
            target: target.to_owned(),
        };
        let rels =
            [rel("comments", "../comments1.xml"), rel("threadedComment", "../threadedComments/threadedComment1.xml")];
        let parts = HashMap::from([
            (
                "xl/comments1.xml".to_owned(),
                vec![
                    (CellRef::new(1, 1), "[Threaded comment] cek lagi".to_owned()),
                    (CellRef::new(5, 0), "x".to_owned()),
                ],
            ),
            ("xl/threadedcomments/threadedcomment1.xml".to_owned(), of(threads)),
        ]);
        let told = of_sheet(&rels, "xl/worksheets/sheet1.xml", &parts);
        assert_eq!(told, [(CellRef::new(1, 1), "cek lagi".to_owned()), (CellRef::new(5, 0), "x".to_owned())]);
    }
}
