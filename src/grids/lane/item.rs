//! A text item: what stands inside `<is>` and `<si>`, plain or in runs.

use super::cursor::{Cursor, Halt};
use super::decode::{add_decoded, add_unescaped, is_plain};
use super::texts::Place;

/// What a cell that holds text trims around it unless told not to.
pub(super) const SPACE: [char; 4] = [' ', '\t', '\r', '\n'];

/// Puts the text of items together.
#[derive(Debug, Default)]
pub(super) struct Items {
    decoded: String,
}

impl Items {
    /// Reads an item to its end; what does not stand in the piece as it is shown is added to `own`.
    pub(super) fn item(&mut self, at: &mut Cursor<'_>, end: &[u8], own: &mut String) -> Result<Place, Halt> {
        let mut place = Place::Nowhere;
        let mut in_run = false;
        loop {
            at.space()?;
            if at.pass(end)? {
                return if in_run { Err(Halt::GiveWay) } else { Ok(place) };
            }
            if at.pass(b"<t>")? {
                self.text(at, false, &mut place, own)?;
            } else if at.pass(b"</r>")? {
                if !in_run {
                    return Err(Halt::GiveWay);
                }
                in_run = false;
            } else {
                at.must(b"<")?;
                let name = at.name()?;
                let mut keep = false;
                let closed = at.attributes(|name, value| {
                    keep |= name == "xml:space" && value == "preserve";
                    Ok(())
                })?;
                match (name, closed) {
                    ("t", false) => self.text(at, keep, &mut place, own)?,
                    ("r", false) if !in_run => in_run = true,
                    ("t" | "r" | "rPr" | "phoneticPr", true) => {}
                    ("rPr", false) if in_run => properties(at)?,
                    ("rPh", false) => phonetic(at)?,
                    _ => return Err(Halt::GiveWay),
                }
            }
        }
    }

    /// Reads a text to the end of its element and adds it to what was found before.
    fn text(&mut self, at: &mut Cursor<'_>, keep: bool, place: &mut Place, own: &mut String) -> Result<(), Halt> {
        let start = at.at;
        let raw = at.until_tag()?;
        at.must(b"</t>")?;
        if is_plain(raw.as_bytes()) {
            let shown = if keep { raw } else { raw.trim_matches(SPACE) };
            if *place == Place::Nowhere {
                let offset = if keep { 0 } else { raw.len() - raw.trim_start_matches(SPACE).len() };
                if !shown.is_empty() {
                    *place = Place::Block(start + offset, start + offset + shown.len());
                }
                return Ok(());
            }
            owned(place, at.text, own);
            own.push_str(shown);
            return Ok(());
        }
        self.decoded.clear();
        add_decoded(raw, &mut self.decoded).ok_or(Halt::GiveWay)?;
        owned(place, at.text, own);
        add_unescaped(if keep { &self.decoded } else { self.decoded.trim_matches(SPACE) }, own);
        Ok(())
    }
}

/// Moves what was found in the piece into text of one's own, so that more can be added.
fn owned(place: &mut Place, piece: &str, own: &mut String) {
    let start = own.len();
    match *place {
        Place::Own(_) => return,
        Place::Block(from, to) => own.push_str(&piece[from..to]),
        Place::Nowhere => {}
    }
    *place = Place::Own(start);
}

/// Passes the looks of a run.
fn properties(at: &mut Cursor<'_>) -> Result<(), Halt> {
    loop {
        at.space()?;
        if at.pass(b"</rPr>")? {
            return Ok(());
        }
        at.must(b"<")?;
        let name = at.name()?;
        let closed = at.attributes(|_, _| Ok(()))?;
        // What could be taken for text is not passed as looks, and what is struck, raised or lowered is not read as text.
        let local = name.rsplit(':').next();
        if !closed || matches!(local, Some("t" | "r" | "rPh" | "si" | "is" | "strike" | "vertAlign")) {
            return Err(Halt::GiveWay);
        }
    }
}

/// Passes how a text is pronounced, which cells do not show.
fn phonetic(at: &mut Cursor<'_>) -> Result<(), Halt> {
    loop {
        at.space()?;
        if at.pass(b"</rPh>")? {
            return Ok(());
        }
        at.must(b"<t")?;
        if !at.attributes(|_, _| Ok(()))? {
            at.until_tag()?;
            at.must(b"</t>")?;
        }
    }
}
