//! Excel 97-2003 workbooks (`.xls`): cells from the reading library, hidden rows and columns from the records.

use std::collections::{HashMap, HashSet};
use std::io::{Cursor, Read, Write};

use calamine::{Reader, SheetType, Xls, XlsError};

use super::budget::{Budget, in_order};
use super::cells;
use super::grid::{Cell, Damage, Format, ReadProblem, Sheet, Workbook};
use super::limits::{FILE_BYTES, MERGES};
use super::sheet_xml::HiddenParts;
use super::styles::{self, Look};
use super::xlsx::{add_hidden, visibility};
use crate::place::{CellRange, CellRef, MAX_COLUMNS, MAX_ROWS};

const BOF: u16 = 0x0809;
const EOF: u16 = 0x000A;
const BOUND_SHEET: u16 = 0x0085;
const FILE_PASS: u16 = 0x002F;
const ROW: u16 = 0x0208;
const COLUMNS: u16 = 0x007D;
const STRINGS: u16 = 0x00FC;
const SHARED_TEXT: u16 = 0x00FD;
const NUMBER: u16 = 0x0203;
const SHORT_NUMBER: u16 = 0x027E;
const SHORT_NUMBERS: u16 = 0x00BD;
const FORMULA: u16 = 0x0006;
const TEXT: u16 = 0x0204;
const FONT: u16 = 0x0031;
const FORMAT: u16 = 0x041E;
const LOOK: u16 = 0x00E0;

/// Reads a workbook. To be called in a child process: the library can abort, loop and ask for all memory.
pub(super) fn read(bytes: &[u8]) -> Result<Workbook, ReadProblem> {
    let (name, stream) = workbook_stream(bytes)?;
    let seen = Seen::scan(&stream)?;
    let container = container(name, &stream).map_err(|_| ReadProblem::Damaged(Damage::ReaderGaveUp))?;
    drop(stream);
    let mut book: Xls<_> = Xls::new(Cursor::new(container.as_slice())).map_err(|e| match e {
        XlsError::Password => ReadProblem::Encrypted,
        XlsError::EoStream(_) | XlsError::ContinueRecordTooShort => ReadProblem::Damaged(Damage::Truncated),
        _ => ReadProblem::Damaged(Damage::Structure),
    })?;
    let epoch_1904 = book.has_1904_epoch();
    let mut budget = Budget::default();
    let mut names = HashSet::new();
    let mut sheets = Vec::new();
    for (i, meta) in book.sheets_metadata().to_vec().into_iter().enumerate() {
        let mut sheet = Sheet::new(meta.name);
        sheet.visibility = visibility(meta.visible);
        if !names.insert(sheet.name.clone()) {
            sheet.problem = Some("a second sheet of the same name".into());
        } else if meta.typ == SheetType::WorkSheet {
            read_sheet(&mut book, epoch_1904, &mut budget, &mut sheet)?;
            if let Some(beside) = seen.sheets.get(i) {
                for cell in &mut sheet.cells {
                    let look = beside.looking.get(&cell.at()).and_then(|look| seen.looks.get(*look)?.as_ref());
                    cell.shown = look.and_then(|look| look.shown(&cell.value));
                }
                add_hidden(&beside.hidden, &mut sheet);
            }
        }
        sheets.push(sheet);
    }
    Ok(Workbook { format: Format::Xls, sheets, external_links: Vec::new(), epoch_1904 })
}

fn read_sheet(
    book: &mut Xls<Cursor<&[u8]>>,
    epoch_1904: bool,
    budget: &mut Budget,
    sheet: &mut Sheet,
) -> Result<(), ReadProblem> {
    let Ok(range) = book.worksheet_range(&sheet.name) else {
        sheet.problem = Some("the sheet could not be read".into());
        return Ok(());
    };
    let at = |start: Option<(u32, u32)>, row: usize, col: usize| {
        let (first_row, first_col) = start.unwrap_or_default();
        let (row, col) = (u32::try_from(row).ok()?, u32::try_from(col).ok()?);
        Some((first_row.checked_add(row)?, first_col.checked_add(col)?))
    };
    let mut formulas = std::collections::HashMap::new();
    if let Ok(told) = book.worksheet_formula(&sheet.name) {
        for (row, col, formula) in told.used_cells() {
            // The library writes its own mistake into a formula it cannot parse.
            if let Some(position) = at(told.start(), row, col).filter(|_| !formula.starts_with("Unrecognised formula"))
            {
                formulas.insert(position, formula.clone().into_boxed_str());
            }
        }
    }
    for (row, col, data) in range.used_cells() {
        let Some((row, col)) = at(range.start(), row, col) else {
            return Err(ReadProblem::Damaged(Damage::Structure));
        };
        if let Some(value) = cells::from_range(data, epoch_1904) {
            let formula = formulas.remove(&(row, col)).filter(|f| !f.is_empty());
            budget.add(&mut sheet.cells, Cell { row, col, value, formula, shown: None })?;
        }
    }
    in_order(&mut sheet.cells);
    let merges = book.merge_cells_by_sheet_name(&sheet.name).unwrap_or_default();
    sheet.merges = merges
        .into_iter()
        .filter(|d| d.start != d.end && d.end.0 < MAX_ROWS && d.end.1 < MAX_COLUMNS)
        .map(|d| CellRange::new(CellRef::new(d.start.0, d.start.1), CellRef::new(d.end.0, d.end.1)))
        .take(MERGES)
        .collect();
    Ok(())
}

/// The stream that holds the workbook, read through a container whose chains of sectors are checked.
fn workbook_stream(bytes: &[u8]) -> Result<(&'static str, Vec<u8>), ReadProblem> {
    let structure = |_| ReadProblem::Damaged(Damage::Structure);
    let mut container = cfb::CompoundFile::open(Cursor::new(bytes)).map_err(structure)?;
    let name = if container.exists("Workbook") { "Workbook" } else { "Book" };
    let mut stream = container.open_stream(name).map_err(structure)?;
    let length = stream.len();
    let mut content = Vec::new();
    // The length is what the directory says; the content can be no longer than the file.
    if length > bytes.len() as u64 || length > FILE_BYTES {
        return Err(ReadProblem::Damaged(Damage::Truncated));
    }
    stream.read_to_end(&mut content).map_err(|_| ReadProblem::Damaged(Damage::Truncated))?;
    Ok((name, content))
}

/// A fresh container around the stream: the library's own reading of containers follows loops until memory ends.
fn container(name: &str, stream: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut container = cfb::CompoundFile::create_with_version(cfb::Version::V3, Cursor::new(Vec::new()))?;
    container.create_stream(name)?.write_all(stream)?;
    container.flush()?;
    Ok(container.into_inner().into_inner())
}

/// What the records of a workbook say that the library does not.
#[derive(Default)]
struct Seen {
    /// Looks of cells that may not be what they hold, by the index of their format.
    looks: Vec<Option<Look>>,
    /// By sheet, in the workbook's order.
    sheets: Vec<Beside>,
}

/// What the records of a sheet say beside its cells.
#[derive(Default)]
struct Beside {
    hidden: HiddenParts,
    /// The cells whose look may not be what they hold, with the index of their format.
    looking: HashMap<CellRef, usize>,
}

impl Seen {
    fn scan(stream: &[u8]) -> Result<Self, ReadProblem> {
        let (mut offsets, mut strings) = (Vec::new(), None);
        let (mut fonts, mut codes, mut formats) = (Vec::new(), HashMap::new(), Vec::new());
        for (kind, data) in records(stream, 0) {
            match kind {
                FILE_PASS => return Err(ReadProblem::Encrypted),
                BOUND_SHEET => offsets.extend(long(data, 0)),
                STRINGS => strings = long(data, 4),
                FONT => fonts.push(word(data, 2).is_some_and(|flags| flags & 8 != 0)),
                FORMAT => codes.extend(word(data, 0).zip(format_code(data))),
                LOOK => formats.extend(word(data, 0).zip(word(data, 2))),
                EOF => break,
                _ => {}
            }
        }
        let look = |(font, format): (u16, u16)| {
            // No font has the number 4.
            let font = usize::from(font).saturating_sub(usize::from(font > 4));
            let code = codes.get(&format).map(String::as_str).or_else(|| styles::built_in(&format.to_string()));
            styles::look_of(code, fonts.get(font).copied().unwrap_or(false))
        };
        let looks: Vec<Option<Look>> = formats.into_iter().map(look).collect();
        let sheets = offsets.into_iter().map(|offset| sheet(stream, offset as usize, strings.unwrap_or(0), &looks));
        let sheets = sheets.collect::<Result<_, _>>().map_err(ReadProblem::Damaged)?;
        Ok(Self { looks, sheets })
    }
}

/// The code of a number format: its length in characters, whether they are wide, and they.
fn format_code(data: &[u8]) -> Option<String> {
    let length = usize::from(word(data, 2)?);
    let (wide, characters) = data.get(4..)?.split_first()?;
    if wide & 1 == 0 {
        return Some(characters.get(..length)?.iter().map(|b| char::from(*b)).collect());
    }
    let units = characters.get(..2 * length)?.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]]));
    char::decode_utf16(units).collect::<Result<_, _>>().ok()
}

/// What the sheet that begins at an offset says beside its cells.
///
/// The library drops a cell it cannot make sense of and takes the cells up to a cut for all of them, in silence: what
/// can be told from the records is told here, since this format has no checksums.
fn sheet(stream: &[u8], offset: usize, strings: u32, looks: &[Option<Look>]) -> Result<Beside, Damage> {
    let mut found = Beside::default();
    let mut depth = 0_usize;
    match records(stream, offset).next() {
        Some((BOF, _)) => {}
        // Older formats, whose records are others.
        Some((0x0009 | 0x0209 | 0x0409, _)) => return Ok(found),
        Some(_) => return Err(Damage::Structure),
        None => return Err(Damage::Truncated),
    }
    for (kind, data) in records(stream, offset) {
        let mut look_at = |col: Option<u16>, look: Option<u16>| {
            if let (Some(row), Some(col), Some(look)) = (word(data, 0), col, look.map(usize::from))
                && looks.get(look).is_some_and(Option::is_some)
            {
                found.looking.insert(CellRef::new(u32::from(row), u32::from(col)), look);
            }
        };
        match kind {
            BOF => depth += 1,
            EOF => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    found.hidden.rows.sort_unstable();
                    found.hidden.rows.dedup();
                    return Ok(found);
                }
            }
            ROW if depth == 1 => {
                if let (Some(row), Some(flags)) = (word(data, 0), word(data, 12))
                    // In twentieths of a point, below a mark that says whether it is the usual one.
                    && (flags & 0x20 != 0 || word(data, 6).is_some_and(|height| height & 0x7FFF < 20))
                {
                    found.hidden.rows.push(u32::from(row));
                }
            }
            COLUMNS if depth == 1 => {
                if let (Some(first), Some(last), Some(flags)) = (word(data, 0), word(data, 2), word(data, 8))
                    // In 256ths of a character.
                    && (flags & 1 != 0 || word(data, 4).is_some_and(|width| width < 77))
                {
                    found.hidden.columns.push((u32::from(first), u32::from(last)));
                }
            }
            SHARED_TEXT if long(data, 6).is_none_or(|index| index >= strings) => return Err(Damage::Structure),
            NUMBER if data.len() < 14 => return Err(Damage::Structure),
            SHORT_NUMBER if data.len() < 10 => return Err(Damage::Structure),
            NUMBER | SHORT_NUMBER | SHARED_TEXT | FORMULA | TEXT if depth == 1 => look_at(word(data, 2), word(data, 4)),
            SHORT_NUMBERS if depth == 1 => {
                // Row and first column, then a format and a number for each cell, then the last column.
                for (i, at) in (4..data.len().saturating_sub(2)).step_by(6).enumerate() {
                    let col = word(data, 2).and_then(|col| col.checked_add(u16::try_from(i).ok()?));
                    look_at(col, word(data, at));
                }
            }
            _ => {}
        }
    }
    // No end: the file was cut, or a length was changed and what followed is no record any more.
    Err(Damage::Truncated)
}

fn word(data: &[u8], at: usize) -> Option<u16> {
    data.get(at..).and_then(<[u8]>::first_chunk).map(|bytes| u16::from_le_bytes(*bytes))
}

fn long(data: &[u8], at: usize) -> Option<u32> {
    data.get(at..).and_then(<[u8]>::first_chunk).map(|bytes| u32::from_le_bytes(*bytes))
}

/// The records from an offset on: kind and content, until the stream ends.
fn records(stream: &[u8], offset: usize) -> impl Iterator<Item = (u16, &[u8])> {
    let mut rest = stream.get(offset..).unwrap_or_default();
    std::iter::from_fn(move || {
        let head: &[u8; 4] = rest.first_chunk()?;
        let length = usize::from(u16::from_le_bytes([head[2], head[3]]));
        let data = rest.get(4..4 + length)?;
        rest = &rest[4 + length..];
        Some((u16::from_le_bytes([head[0], head[1]]), data))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grids::Shown;
    use crate::grids::Value;

    fn record(kind: u16, data: &[u8]) -> Vec<u8> {
        let length = u16::try_from(data.len()).unwrap();
        [&kind.to_le_bytes()[..], &length.to_le_bytes()[..], data].concat()
    }

    fn words(words: &[u16]) -> Vec<u8> {
        words.iter().flat_map(|w| w.to_le_bytes()).collect()
    }

    /// A workbook of one sheet with the records given, and others in the workbook's own part.
    fn book(globals: &[Vec<u8>], sheet: &[Vec<u8>]) -> Vec<u8> {
        let bof = |kind| record(BOF, &words(&[0x0600, kind, 0, 0, 0, 0, 0, 0]));
        let bound =
            |offset: u32| record(BOUND_SHEET, &[&offset.to_le_bytes()[..], &[0, 0, 5, 0][..], &b"Rekap"[..]].concat());
        let head = |offset| [bof(5), globals.concat(), bound(offset), record(EOF, &[])].concat();
        let offset = u32::try_from(head(0).len()).unwrap();
        let stream = [head(offset), bof(0x10), sheet.concat(), record(EOF, &[])].concat();
        container("Workbook", &stream).unwrap()
    }

    fn number(row: u16, col: u16, n: f64) -> Vec<u8> {
        record(NUMBER, &[words(&[row, col, 0]), n.to_le_bytes().to_vec()].concat())
    }

    #[test]
    fn numbers_merges_and_hidden_parts_are_read() {
        let row = |row: u16, flags: u16| record(ROW, &words(&[row, 0, 9, 255, 0, 0, flags, 15]));
        let columns = |first, last, flags| record(COLUMNS, &words(&[first, last, 2_304, 15, flags, 0]));
        let merge = record(0x00E5, &words(&[1, 1, 2, 0, 3]));
        let sheet = [
            columns(1, 1, 1),
            columns(2, 2, 0),
            columns(7, 8, 1),
            row(4, 0x20),
            row(5, 0),
            row(6, 0x20),
            number(4, 0, 12.0),
            number(4, 1, 1.5),
            number(5, 2, -3.0),
            merge,
        ];
        let book = read(&book(&[], &sheet)).unwrap();
        let sheet = &book.sheets[0];
        let cells: Vec<_> = sheet.cells.iter().map(|c| (c.at().to_string(), c.value.clone())).collect();
        let n = |at: &str, n| (at.to_owned(), Value::Number(n));
        assert_eq!(cells, [n("A5", 12.0), n("B5", 1.5), n("C6", -3.0)]);
        assert_eq!(sheet.merges, ["A2:D3".parse().unwrap()]);
        // Row 7 and column H are hidden as well, and hold nothing.
        assert_eq!((&sheet.hidden_rows[..], &sheet.hidden_columns[..]), (&[4][..], &[1][..]));
    }

    #[test]
    fn looks_and_what_has_no_size_are_told() {
        let font = |flags: u16| record(FONT, &words(&[220, flags, 0x7FFF, 400, 0, 0, 0, 0]));
        let code = record(FORMAT, &[words(&[164, 6]), b"\0#,##0,".to_vec()].concat());
        let look = |font: u16, format: u16| record(LOOK, &words(&[font, format, 0, 0, 0, 0, 0, 0, 0, 0]));
        // The font after the fourth has the number 5.
        let fonts = [font(0), font(0), font(0), font(0), font(8)].concat();
        let globals = [fonts, code, look(0, 0), look(0, 164), look(5, 0)];
        let looking =
            |col: u16, look: u16, n: f64| record(NUMBER, &[words(&[4, col, look]), n.to_le_bytes().to_vec()].concat());
        // Two short numbers in a row: 12 and 3,000, whole numbers shifted by the two bits that say so.
        let short = |n: u32| (n << 2 | 2).to_le_bytes().to_vec();
        let many = [words(&[5, 0, 0]), short(12), words(&[1]), short(3_000), words(&[1])].concat();
        let sheet = [
            record(COLUMNS, &words(&[2, 2, 0, 15, 0, 0])),
            record(ROW, &words(&[4, 0, 9, 0, 0, 0, 0, 15])),
            looking(0, 0, 12_000.0),
            looking(1, 1, 12_000.0),
            looking(2, 2, 12.0),
            record(SHORT_NUMBERS, &many),
        ];
        let book = read(&book(&globals, &sheet)).unwrap();
        let sheet = &book.sheets[0];
        let shown: Vec<_> = sheet.cells.iter().map(|cell| cell.shown.clone()).collect();
        let text = |text: &str| Some(Shown::As(text.into()));
        assert_eq!(shown, [None, text("12"), Some(Shown::Struck), None, text("3")]);
        assert_eq!((&sheet.hidden_rows[..], &sheet.hidden_columns[..]), (&[4][..], &[2][..]));
    }

    #[test]
    fn a_cell_that_would_be_dropped_in_silence_is_damage() {
        let text = record(SHARED_TEXT, &words(&[0, 0, 0, 5, 0]));
        assert_eq!(read(&book(&[], &[text])), Err(ReadProblem::Damaged(Damage::Structure)));
        // The length of the last record runs over the end of the sheet.
        let mut long = number(0, 0, 1.0);
        long[3] = 0x10;
        assert_eq!(read(&book(&[], &[long])), Err(ReadProblem::Damaged(Damage::Truncated)));
    }

    #[test]
    fn a_password_is_told_apart_from_damage() {
        let encrypted = book(&[record(FILE_PASS, &[0; 54])], &[]);
        assert_eq!(read(&encrypted), Err(ReadProblem::Encrypted));
        let mut cut = record(BOF, &words(&[0x0600, 5, 0, 0, 0, 0, 0, 0]));
        cut.extend(record(BOUND_SHEET, &[0, 0, 9, 0, 0, 0, 1, 0, b'a']));
        assert_eq!(read(&container("Workbook", &cut).unwrap()), Err(ReadProblem::Damaged(Damage::Truncated)));
    }
}
