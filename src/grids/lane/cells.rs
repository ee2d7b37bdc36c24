//! The cells of one row of XML, each exactly as the reading library would tell it.

use std::collections::HashMap;

use calamine::expand_shared_formula;

use super::cursor::{Cursor, Halt, index};
use super::decode::{add_decoded, add_unescaped, is_plain};
use super::item::Items;
use super::plain::{RowMark, plain_cell};
use super::row::{Packed, PackedCell, RowBuffer, Span};
use super::shared::Shared;
use super::texts::Place;
use crate::grids::grid::{Shown, Value};
use crate::grids::iso;
use crate::grids::limits::TOTAL_BYTES;
use crate::grids::styles::Look;
use crate::place::{CellRange, MAX_COLUMNS, MAX_ROWS};

/// Bytes of text of its own that a row may have before a formula is written out into it.
const ROW_TEXT: usize = 64 * 1024 * 1024;

/// Reads the cells of a row into a buffer.
#[derive(Debug, Default)]
pub(super) struct CellScanner {
    pub(super) buffer: RowBuffer,
    items: Items,
    decoded: String,
    /// Formulas that several cells share, by their number, each with the cell that has it written out.
    formulas: SharedFormulas,
    /// Those of the row, which is read again where it does not end in its piece.
    new_formulas: SharedFormulas,
    /// Bytes of formulas written out for cells that share them: few in the file, and many times as many here.
    written_out: u64,
}

type SharedFormulas = HashMap<u32, (String, (u32, u32))>;

/// The tag of a cell.
#[derive(Debug, Clone, Copy, Default)]
struct Tag<'a, 't> {
    col: u32,
    placed: bool,
    date: bool,
    look: Option<&'t Look>,
    kind: Kind,
    literal_kind: Option<&'a str>,
}

/// What the type of a cell says about its value.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
enum Kind {
    #[default]
    Number,
    Shared,
    Text,
    Inline,
    Bool,
    Error,
    IsoDate,
}

/// What a cell's value element told.
#[derive(Debug, Clone, Copy)]
enum Told {
    /// No value at all.
    Nothing,
    /// Empty text, which is a value that shows nothing.
    Blank,
    Value(Packed),
}

impl Told {
    fn text(place: Place, own: &str) -> Self {
        match place {
            Place::Block(start, end) if start < end => Self::Value(Packed::Block(Span::new(start, end))),
            Place::Own(start) if start < own.len() => Self::Value(Packed::Own(Span::new(start, own.len()))),
            _ => Self::Blank,
        }
    }
}

impl CellScanner {
    /// Reads cells to the end of their row.
    pub(super) fn row(&mut self, at: &mut Cursor<'_>, row: u32, shared: Shared<'_>) -> Result<(), Halt> {
        self.buffer.clear();
        self.new_formulas.clear();
        let mut next_col = 0;
        let mark = RowMark::new(row);
        loop {
            if let Some(plain) = plain_cell(at.text.as_bytes(), at.at, mark, shared) {
                if plain.col < next_col {
                    return Err(Halt::GiveWay);
                }
                next_col = plain.col + 1;
                self.buffer.cells.extend(plain.cell);
                at.at = plain.end;
                continue;
            }
            at.space()?;
            if !at.pass(b"<c")? {
                at.must(b"</row>")?;
                self.formulas.extend(self.new_formulas.drain());
                return Ok(());
            }
            let (tag, closed) = tag(at, row, next_col, shared)?;
            if tag.col < next_col || tag.col >= MAX_COLUMNS {
                return Err(Halt::GiveWay);
            }
            next_col = tag.col + 1;
            if !closed {
                self.cell(at, row, tag, shared)?;
            }
        }
    }

    /// Reads what stands inside a cell to its end.
    fn cell(&mut self, at: &mut Cursor<'_>, row: u32, tag: Tag<'_, '_>, shared: Shared<'_>) -> Result<(), Halt> {
        let (mut formula, mut told) = (None, None);
        loop {
            at.space()?;
            if at.pass(b"</c>")? {
                break;
            }
            // A second value, or a formula after it, is not how cells are written.
            if told.is_some() {
                return Err(Halt::GiveWay);
            }
            if at.pass(b"<v>")? {
                told = Some(self.value(at, tag, shared)?);
            } else if at.pass(b"<v/>")? {
                told = Some(if matches!(tag.kind, Kind::Text | Kind::IsoDate) { Told::Blank } else { Told::Nothing });
            } else if at.pass(b"<is>")? {
                if tag.kind != Kind::Inline {
                    return Err(Halt::GiveWay);
                }
                let place = self.items.item(at, b"</is>", &mut self.buffer.own)?;
                told = Some(Told::text(place, &self.buffer.own));
            } else if at.pass(b"<f")? && formula.is_none() {
                formula = Some(self.formula(at, (row, tag.col))?);
            } else {
                return Err(Halt::GiveWay);
            }
        }
        let value = match (told, formula) {
            (Some(Told::Value(value)), _) => value,
            // A formula without a result was never calculated; one whose result is empty text shows nothing.
            (None | Some(Told::Nothing), Some(_)) => Packed::Uncalculated,
            _ => return Ok(()),
        };
        let seen = match value {
            Packed::Number(n) => tag.look.and_then(|look| look.shown(&Value::Number(n))),
            Packed::Block(_) | Packed::Own(_) | Packed::Shared(_) => {
                if tag.look.is_some_and(Look::adds_to_texts) {
                    return Err(Halt::GiveWay);
                }
                tag.look.filter(|look| look.struck).map(|_| Shown::Struck)
            }
            _ => None,
        };
        let shown = self.buffer.keep_shown(seen);
        self.buffer.cells.push(PackedCell { col: tag.col, shown, value, formula: formula.unwrap_or(Span::NONE) });
        Ok(())
    }

    /// Reads a value to the end of its element.
    fn value(&mut self, at: &mut Cursor<'_>, tag: Tag<'_, '_>, shared: Shared<'_>) -> Result<Told, Halt> {
        if tag.kind == Kind::Number
            && let Some(n) = whole_number(at)?
        {
            return Ok(Told::Value(self.number(n, tag.date)));
        }
        let start = at.at;
        let raw = at.until_tag()?;
        at.must(b"</v>")?;
        let here = Place::Block(start, start + raw.len());
        Ok(Told::Value(match (tag.kind, raw) {
            (Kind::Text, _) if is_plain(raw.as_bytes()) => return Ok(Told::text(here, "")),
            (Kind::Text, _) => {
                self.decoded.clear();
                add_decoded(raw, &mut self.decoded).ok_or(Halt::GiveWay)?;
                let place = Place::Own(self.buffer.own.len());
                add_unescaped(&self.decoded, &mut self.buffer.own);
                return Ok(Told::text(place, &self.buffer.own));
            }
            (Kind::IsoDate, _) if is_plain(raw.as_bytes()) => match iso::date_serial(raw, shared.epoch_1904) {
                Some(serial) => self.number(serial, true),
                None => return Ok(Told::text(here, "")),
            },
            (Kind::IsoDate | Kind::Inline, _) => return Err(Halt::GiveWay),
            (_, "") => return Ok(Told::Nothing),
            (Kind::Number, _) => self.number(decimal(raw).ok_or(Halt::GiveWay)?, tag.date),
            (Kind::Bool, "0" | "1") => Packed::Bool(raw == "1"),
            (Kind::Error, _) if is_error(raw) => Packed::Error(self.buffer.keep(raw)),
            (Kind::Bool | Kind::Error, _) => return Err(Halt::GiveWay),
            (Kind::Shared, _) => {
                let index = index(raw)?;
                if index as usize >= shared.texts.len() {
                    return Err(Halt::GiveWay);
                }
                if shared.texts.is_empty_at(index) {
                    return Ok(Told::Blank);
                }
                Packed::Shared(index)
            }
        }))
    }

    /// A number or a date, as the grid holds them.
    fn number(&mut self, n: f64, date: bool) -> Packed {
        match (n.is_finite(), date) {
            (false, _) => Packed::Error(self.buffer.keep("#NUM!")),
            (true, true) => Packed::Date(n),
            (true, false) => Packed::Number(n),
        }
    }

    /// Reads a formula to its end, one that is shared written out for this cell.
    fn formula(&mut self, at: &mut Cursor<'_>, place: (u32, u32)) -> Result<Span, Halt> {
        let (mut kind, mut number, mut range) = (None, None, None);
        let closed = at.attributes(|name, value| {
            let known = match name {
                "t" => kind.replace(value),
                "si" => number.replace(value),
                "ref" => range.replace(value),
                _ => None,
            };
            if known.is_some() { Err(Halt::GiveWay) } else { Ok(()) }
        })?;
        self.decoded.clear();
        if !closed {
            let raw = at.until_tag()?;
            at.must(b"</f>")?;
            add_decoded(raw, &mut self.decoded).ok_or(Halt::GiveWay)?;
        }
        match kind {
            None | Some("normal" | "array") => {}
            Some("shared") => {
                let number = index(number.ok_or(Halt::GiveWay)?)?;
                if let Some(range) = range {
                    if !is_range(range) {
                        return Err(Halt::GiveWay);
                    }
                    self.new_formulas.insert(number, (self.decoded.clone(), place));
                } else {
                    // What cannot be written out stays untold.
                    let formula = self.new_formulas.get(&number).or_else(|| self.formulas.get(&number));
                    self.decoded = formula
                        .and_then(|(formula, from)| expand_shared_formula(formula, *from, place).ok())
                        .unwrap_or_default();
                    self.written_out += self.decoded.len() as u64;
                    if self.written_out > TOTAL_BYTES || self.buffer.own.len() > ROW_TEXT {
                        return Err(Halt::GiveWay);
                    }
                }
            }
            Some(_) => return Err(Halt::GiveWay),
        }
        Ok(if self.decoded.is_empty() { Span::NONE } else { self.buffer.keep(&self.decoded) })
    }
}

/// Reads the tag of a cell, its name passed; whether the cell ends with it.
fn tag<'a, 't>(at: &mut Cursor<'a>, row: u32, next_col: u32, shared: Shared<'t>) -> Result<(Tag<'a, 't>, bool), Halt> {
    let mut tag = Tag { col: next_col, ..Tag::default() };
    let mut style = None;
    let closed = at.attributes(|name, value| {
        match name {
            "r" if !tag.placed => {
                tag.col = column(value, row)?;
                tag.placed = true;
            }
            "s" if style.is_none() => style = Some(index(value)?),
            "t" if tag.literal_kind.is_none() => tag.literal_kind = Some(value),
            "r" | "s" | "t" => return Err(Halt::GiveWay),
            _ => {}
        }
        Ok(())
    })?;
    tag.kind = match tag.literal_kind {
        None | Some("n") => Kind::Number,
        Some("s") => Kind::Shared,
        Some("inlineStr") => Kind::Inline,
        Some("str") => Kind::Text,
        Some("b") => Kind::Bool,
        Some("e") => Kind::Error,
        Some("d") => Kind::IsoDate,
        Some(_) => return Err(Halt::GiveWay),
    };
    tag.date = style.is_some_and(|style| shared.dates.get(style as usize).copied().unwrap_or(false));
    tag.look = style.and_then(|style| shared.looks.get(style as usize)?.as_ref());
    Ok((tag, closed))
}

/// The column of a position, which must lie in a row.
fn column(position: &str, row: u32) -> Result<u32, Halt> {
    let (mut col, mut found, mut letters) = (0_u32, 0_u32, 0);
    for (i, byte) in position.bytes().enumerate() {
        match byte {
            b'A'..=b'Z' if letters == i && letters < 3 => {
                col = col * 26 + u32::from(byte - b'A') + 1;
                letters += 1;
            }
            b'0'..=b'9' if letters > 0 && found <= MAX_ROWS => found = found * 10 + u32::from(byte - b'0'),
            _ => return Err(Halt::GiveWay),
        }
    }
    if found == row + 1 { Ok(col - 1) } else { Err(Halt::GiveWay) }
}

/// Passes a whole number and the end of its element, where one stands there that 64 bits hold.
fn whole_number(at: &mut Cursor<'_>) -> Result<Option<f64>, Halt> {
    let start = *at;
    let negative = at.pass(b"-")?;
    let first = at.at;
    let mut n = 0_u64;
    loop {
        let byte = at.byte()?;
        if !byte.is_ascii_digit() || at.at - first == 19 {
            break;
        }
        n = n * 10 + u64::from(byte - b'0');
        at.at += 1;
    }
    if at.at == first || !at.pass(b"</v>")? {
        *at = start;
        return Ok(None);
    }
    // Rounded to the nearest, as reading the digits would.
    Ok(Some(if negative { -(n as f64) } else { n as f64 }))
}

/// A number as programs write it: `-12.5`, `1.5E-3`; what others may read beside that is given up.
fn decimal(text: &str) -> Option<f64> {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let (number, exponent) = text.split_once(['e', 'E']).map_or((text, None), |(n, e)| (n, Some(e)));
    let (whole, part) = number.split_once('.').map_or((number, None), |(w, p)| (w, Some(p)));
    let plain = digits(whole.strip_prefix('-').unwrap_or(whole))
        && part.is_none_or(digits)
        && exponent.is_none_or(|e| digits(e.strip_prefix(['-', '+']).unwrap_or(e)));
    if plain { text.parse().ok() } else { None }
}

fn is_error(literal: &str) -> bool {
    matches!(literal, "#DIV/0!" | "#N/A" | "#NAME?" | "#NULL!" | "#NUM!" | "#REF!" | "#VALUE!")
}

/// Whether a range is written as programs write it.
fn is_range(range: &str) -> bool {
    let plain = range.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b':');
    let Ok(parsed) = range.parse::<CellRange>() else { return false };
    let corner = range.split(':').next().and_then(|corner| corner.parse().ok());
    plain && corner == Some(parsed.start)
}
