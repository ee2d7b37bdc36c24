//! The table of shared texts, read as it is inflated.

use memchr::memchr;

use super::cursor::{Cursor, Halt};
use super::decode::is_plain;
use super::item::{Items, SPACE};
use super::texts::{Place, Texts};
use crate::grids::grid::{Damage, ReadProblem};
use crate::grids::limits::TEXTS;

/// Reads the part of the shared texts piece by piece.
#[derive(Debug, Default)]
pub(super) struct StringsScanner {
    texts: Texts,
    items: Items,
    own: String,
    stage: Stage,
}

#[derive(Debug, Default, PartialEq)]
enum Stage {
    #[default]
    Before,
    Inside,
    /// The table has ended; what follows is of no concern.
    After,
}

impl StringsScanner {
    /// Takes a piece; gives how much of it is done with.
    pub(super) fn push(&mut self, piece: &str) -> Result<usize, Halt> {
        let mut at = Cursor { text: piece, at: 0 };
        let mut done = 0;
        loop {
            match self.step(&mut at) {
                Ok(()) => done = at.at,
                Err(Halt::More) => return Ok(done),
                Err(halt) => return Err(halt),
            }
            if self.stage == Stage::After {
                return Ok(piece.len());
            }
        }
    }

    /// The table, where it has ended.
    pub(super) fn finish(self) -> Result<Texts, Halt> {
        if self.stage == Stage::After { Ok(self.texts) } else { Err(Halt::GiveWay) }
    }

    fn step(&mut self, at: &mut Cursor<'_>) -> Result<(), Halt> {
        match self.stage {
            Stage::Before => {
                declaration(at)?;
                at.space()?;
                at.must(b"<sst")?;
                let closed = at.attributes(|_, _| Ok(()))?;
                self.stage = if closed { Stage::After } else { Stage::Inside };
                Ok(())
            }
            Stage::Inside => {
                if let Some((text, length)) = plain_item(&at.text[at.at..]) {
                    at.at += length;
                    return self.add(text);
                }
                at.space()?;
                if at.pass(b"<si>")? {
                    self.text(at)
                } else if at.pass(b"</sst>")? {
                    self.stage = Stage::After;
                    Ok(())
                } else {
                    at.must(b"<si")?;
                    if at.attributes(|_, _| Ok(()))? { self.add("") } else { self.text(at) }
                }
            }
            Stage::After => Ok(()),
        }
    }

    fn text(&mut self, at: &mut Cursor<'_>) -> Result<(), Halt> {
        self.own.clear();
        match self.items.item(at, b"</si>", &mut self.own)? {
            Place::Nowhere => self.add(""),
            Place::Block(start, end) => self.add(&at.text[start..end]),
            Place::Own(start) => {
                let own = std::mem::take(&mut self.own);
                let added = self.add(&own[start..]);
                self.own = own;
                added
            }
        }
    }

    fn add(&mut self, text: &str) -> Result<(), Halt> {
        if self.texts.len() >= TEXTS {
            return Err(Halt::Problem(ReadProblem::Damaged(Damage::Structure)));
        }
        if self.texts.push(text) { Ok(()) } else { Err(Halt::GiveWay) }
    }
}

/// The text of an item that is nothing but plain text, as most are, and the length of its XML.
fn plain_item(xml: &str) -> Option<(&str, usize)> {
    const OPEN: &str = "<si><t>";
    const CLOSE: &str = "</t></si>";
    let rest = xml.strip_prefix(OPEN)?;
    let raw = &rest[..memchr(b'<', rest.as_bytes())?];
    let plain = rest[raw.len()..].starts_with(CLOSE) && is_plain(raw.as_bytes());
    plain.then(|| (raw.trim_matches(SPACE), OPEN.len() + raw.len() + CLOSE.len()))
}

/// Passes the declaration of XML at the beginning of a part, where there is one, and its byte order mark.
pub(super) fn declaration(at: &mut Cursor<'_>) -> Result<(), Halt> {
    at.pass("\u{FEFF}".as_bytes())?;
    if !at.pass(b"<?xml ")? {
        return Ok(());
    }
    let (declared, _) = at.text[at.at..].split_once("?>").ok_or(Halt::More)?;
    let utf8 = declared.find("encoding").is_none_or(|i| {
        let value = declared[i + "encoding".len()..].trim_start_matches(['=', ' ', '"', '\'']);
        value.get(..5).is_some_and(|name| name.eq_ignore_ascii_case("utf-8"))
    });
    if !utf8 || declared.contains('<') || declared.contains('>') {
        return Err(Halt::GiveWay);
    }
    at.at += declared.len() + 2;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(xml: &str) -> Result<Vec<String>, Halt> {
        let mut scanner = StringsScanner::default();
        // As if every block ended after each byte.
        let mut from = 0;
        for to in 1..=xml.len() {
            if xml.is_char_boundary(to) {
                from += scanner.push(&xml[from..to])?;
            }
        }
        let texts = scanner.finish()?;
        Ok((0..texts.len()).map(|i| texts.get(i as u32).unwrap().to_owned()).collect())
    }

    #[test]
    fn plain_texts_runs_and_what_is_not_shown() {
        let xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<sst count='3'><si><t> Binamu </t></si>
            <si><t xml:space=\"preserve\"> a&amp;b </t></si><si/><si><r><rPr><b/><sz val=\"9\"/></rPr><t>Tam</t></r>
            <r><t xml:space=\"preserve\">alatea </t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh><phoneticPr fontId=\"1\"/></si></sst>\n";
        assert_eq!(texts(xml).unwrap(), ["Binamu", " a&b ", "", "Tamalatea "]);
        for odd in
            ["<sst><si><!-- --><t>a</t></si></sst>", "<x:sst/>", "<sst><si><t>&nbsp;</t></si></sst>", "<sst><si>"]
        {
            assert_eq!(texts(odd), Err(Halt::GiveWay), "{odd}");
        }
    }
}
