//! What is written on the drawings that lie over a sheet: text boxes, stamps and labels.

use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::Event;

/// Drawings of a part that are kept; a part with more is a picture.
const MOST: usize = 1_000;

/// The texts of a drawing's part, a shape each, its paragraphs on lines of their own; none where it is another part.
pub(super) fn texts(xml: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(xml);
    let mut reader = Reader::from_str(&text);
    reader.config_mut().check_end_names = false;
    let mut shapes: Vec<String> = Vec::new();
    let (mut own, mut in_run) = (None::<String>, false);
    loop {
        match reader.read_event() {
            Ok(Event::Start(e)) => match e.local_name().as_ref() {
                "txBody" => own = Some(String::new()),
                "t" => in_run = true,
                _ => {}
            },
            Ok(Event::Text(e)) if in_run => {
                if let (Some(own), Ok(said)) = (&mut own, unescape(&e)) {
                    own.push_str(&said);
                }
            }
            Ok(Event::GeneralRef(e)) if in_run => {
                let known = [("amp", '&'), ("lt", '<'), ("gt", '>'), ("quot", '"'), ("apos", '\'')];
                let meant = known.iter().find(|(name, _)| e.as_bytes() == name.as_bytes()).map_or(' ', |(_, c)| *c);
                own.iter_mut().for_each(|own| own.push(meant));
            }
            Ok(Event::End(e)) => match e.local_name().as_ref() {
                "t" => in_run = false,
                "p" => own.iter_mut().for_each(|own| own.push('\n')),
                "txBody" => {
                    let lines = own.take().unwrap_or_default();
                    let lines: Vec<&str> = lines.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
                    if !lines.is_empty() && shapes.len() < MOST {
                        shapes.push(lines.join("\n"));
                    }
                }
                _ => {}
            },
            Ok(Event::Eof) | Err(_) => return shapes,
            Ok(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_are_read_line_by_line() {
        let xml = br#"<xdr:wsDr><xdr:sp><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>KEPALA</a:t></a:r><a:r><a:t> DINAS</a:t></a:r></a:p>
            <a:p/><a:p><a:r><a:t>NIP &amp; nama</a:t></a:r></a:p></xdr:txBody></xdr:sp><xdr:pic><xdr:blipFill/></xdr:pic></xdr:wsDr>"#;
        assert_eq!(texts(xml), ["KEPALA DINAS\nNIP & nama"]);
        assert!(texts(b"<worksheet><sheetData/></worksheet>").is_empty());
    }
}
