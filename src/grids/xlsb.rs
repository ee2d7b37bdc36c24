//! Excel binary workbooks (`.xlsb`): cells from the reading library, merges and hidden parts from the records.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::io::Cursor;

use calamine::{Reader, SheetType, Xlsb, XlsbError};

use super::budget::{Budget, in_order};
use super::cells;
use super::grid::{Damage, Format, ReadProblem, Sheet, Workbook};
use super::limits::MERGES;
use super::package::Package;
use super::parts;
use super::sheet_xml::HiddenParts;
use super::styles::{self, Look};
use super::xlsx::{add_hidden, visibility};
use crate::place::{CellRange, CellRef, MAX_COLUMNS, MAX_ROWS};

const ROW: u32 = 0;
const COLUMNS: u32 = 60;
const MERGE: u32 = 176;
const SHEET: u32 = 156;
/// Cells that hold something, from numbers to results of formulas.
const CELLS: std::ops::RangeInclusive<u32> = 2..=11;
const FONT: u32 = 43;
const FORMAT: u32 = 44;
const CELL_LOOK: u32 = 47;
const CELL_LOOKS_BEGIN: u32 = 617;
const CELL_LOOKS_END: u32 = 618;

/// Reads a workbook. To be called in a child process: the library panics on records that are too short.
pub(super) fn read(bytes: &[u8]) -> Result<Workbook, ReadProblem> {
    let structure = ReadProblem::Damaged(Damage::Structure);
    let mut package = Package::open(bytes)?;
    let mut external = BTreeMap::new();
    package.verify(false, |member| {
        if member.name.contains("externallinks/_rels/") {
            external.insert((member.name.len(), member.name.to_owned()), member.content.to_vec());
        }
        Ok(())
    })?;
    let sheet_parts = sheet_parts(&mut package)?;
    let looks = looks(&package.member("xl/styles.bin")?.unwrap_or_default());
    let mut book: Xlsb<_> = Xlsb::new(Cursor::new(bytes)).map_err(|e| match e {
        XlsbError::Password => ReadProblem::Encrypted,
        _ => structure,
    })?;
    let epoch_1904 = book.has_1904_epoch();
    let mut budget = Budget::default();
    let (mut names, mut read_parts) = (HashSet::new(), HashSet::new());
    let mut sheets = Vec::new();
    for (i, meta) in book.sheets_metadata().to_vec().into_iter().enumerate() {
        let mut sheet = Sheet::new(meta.name);
        sheet.visibility = visibility(meta.visible);
        let part = sheet_parts.get(i).map(String::as_str).unwrap_or_default();
        if !names.insert(sheet.name.clone()) {
            sheet.problem = Some("a second sheet of the same name".into());
        } else if !part.is_empty() && !read_parts.insert(part) {
            sheet.problem = Some("the part of another sheet".into());
        } else if meta.typ == SheetType::WorkSheet {
            read_sheet(&mut book, epoch_1904, &mut budget, &mut sheet)?;
            if let Some(content) = package.member(part)? {
                beside(&content, &looks, &mut sheet)?;
            }
        }
        sheets.push(sheet);
    }
    let external_links = parts::external_names(&external);
    Ok(Workbook { format: Format::Xlsb, sheets, external_links, epoch_1904 })
}

fn read_sheet(
    book: &mut Xlsb<Cursor<&[u8]>>,
    epoch_1904: bool,
    budget: &mut Budget,
    sheet: &mut Sheet,
) -> Result<(), ReadProblem> {
    let mut formulas = HashMap::new();
    if let Ok(mut reader) = book.worksheet_cells_reader(&sheet.name) {
        // A formula the library cannot write down ends the formulas, not the sheet.
        while let Ok(Some(cell)) = reader.next_formula() {
            formulas.insert(cell.get_position(), cell.get_value().clone());
        }
    }
    let Ok(mut reader) = book.worksheet_cells_reader(&sheet.name) else {
        sheet.problem = Some("the sheet could not be read".into());
        return Ok(());
    };
    loop {
        match reader.next_cell() {
            Ok(Some(told)) => {
                let formula = formulas.remove(&told.get_position());
                if let Some(cell) = cells::from_stream(told.get_position(), told.get_value(), formula, epoch_1904) {
                    budget.add(&mut sheet.cells, cell)?;
                }
            }
            Ok(None) => break,
            Err(_) => {
                sheet.problem = Some("a cell could not be read".into());
                sheet.cells.clear();
                break;
            }
        }
    }
    in_order(&mut sheet.cells);
    Ok(())
}

/// The member of each sheet, in the order of the workbook.
fn sheet_parts(package: &mut Package<'_>) -> Result<Vec<String>, ReadProblem> {
    let root = package.member("_rels/.rels")?.unwrap_or_default();
    let workbook = parts::workbook_part(&root).unwrap_or_else(|| "xl/workbook.bin".to_owned());
    let rels = parts::relationships(&package.member(&parts::rels_of(&workbook))?.unwrap_or_default());
    let content = package.member(&workbook)?.unwrap_or_default();
    let target = |id: &str| rels.iter().rev().find(|r| r.id == id).map_or("", |r| r.target.as_str());
    Ok(records(&content)
        .filter(|(kind, _)| *kind == SHEET)
        // Visibility and number of the sheet stand before the relationship's id.
        .map(|(_, data)| wide_text(data.get(8..).unwrap_or_default()).unwrap_or_default())
        .map(|id| parts::resolve(&workbook, target(&id)))
        .collect())
}

/// The looks by the index of a cell's format, `None` for those that show what a cell holds.
fn looks(styles: &[u8]) -> Vec<Option<Look>> {
    let short = |data: &[u8], at: usize| data.get(at..)?.first_chunk().map(|b| u16::from_le_bytes(*b));
    let (mut codes, mut fonts, mut looks) = (HashMap::new(), Vec::new(), Vec::new());
    let mut of_cells = false;
    for (kind, data) in records(styles) {
        match kind {
            FONT => fonts.push(short(data, 2).is_some_and(|flags| flags & 8 != 0)),
            FORMAT => codes.extend(short(data, 0).zip(wide_text(data.get(2..).unwrap_or_default()))),
            CELL_LOOKS_BEGIN => of_cells = true,
            CELL_LOOKS_END => of_cells = false,
            CELL_LOOK if of_cells => {
                let format = short(data, 2).unwrap_or_default();
                let code = codes.get(&format).map(String::as_str).or_else(|| styles::built_in(&format.to_string()));
                let struck = short(data, 4).and_then(|font| fonts.get(usize::from(font)).copied()).unwrap_or(false);
                looks.push(styles::look_of(code, struck));
            }
            _ => {}
        }
    }
    looks
}

/// Adds what the records say beside the cells.
fn beside(content: &[u8], looks: &[Option<Look>], sheet: &mut Sheet) -> Result<(), ReadProblem> {
    let mut hidden = HiddenParts::default();
    let (mut row, mut looking) = (0, HashMap::new());
    for (kind, data) in records(content) {
        let word = |i: usize| data.get(4 * i..4 * i + 4).map(|w| u32::from_le_bytes([w[0], w[1], w[2], w[3]]));
        match kind {
            ROW => {
                row = word(0).ok_or(ReadProblem::Damaged(Damage::Structure))?;
                if row >= MAX_ROWS {
                    // The library takes this for the end of the sheet and drops what follows.
                    return Err(ReadProblem::Damaged(Damage::Structure));
                }
                // In twentieths of a point.
                let height = data.get(8..).and_then(<[u8]>::first_chunk).map(|b| u16::from_le_bytes(*b));
                if data.get(11).is_some_and(|flags| flags & 0x10 != 0) || height.is_some_and(|height| height < 20) {
                    hidden.rows.push(row);
                }
            }
            COLUMNS => {
                // In 256ths of a character.
                if let (Some(first), Some(last), Some(flags), Some(width)) = (word(0), word(1), data.get(16), word(2))
                    && (flags & 1 != 0 || width < 77)
                {
                    hidden.columns.push((first, last));
                }
            }
            kind if CELLS.contains(&kind) => {
                let look = word(1).and_then(|style| looks.get(style as usize & 0xFF_FFFF)?.as_ref());
                looking.extend(word(0).map(|col| CellRef::new(row, col)).zip(look));
            }
            MERGE => {
                if let (Some(top), Some(bottom), Some(left), Some(right)) = (word(0), word(1), word(2), word(3)) {
                    let (start, end) = (CellRef::new(top, left), CellRef::new(bottom, right));
                    let whole = top <= bottom && left <= right && bottom < MAX_ROWS && right < MAX_COLUMNS;
                    if whole && start != end && sheet.merges.len() < MERGES {
                        sheet.merges.push(CellRange::new(start, end));
                    }
                }
            }
            _ => {}
        }
    }
    if !looking.is_empty() {
        for cell in &mut sheet.cells {
            cell.shown = looking.get(&cell.at()).and_then(|look| look.shown(&cell.value));
        }
    }
    hidden.rows.sort_unstable();
    hidden.rows.dedup();
    add_hidden(&hidden, sheet);
    Ok(())
}

/// The records of a part: kind and content, until the part ends.
fn records(content: &[u8]) -> impl Iterator<Item = (u32, &[u8])> {
    let mut rest = content;
    std::iter::from_fn(move || {
        let kind = match rest {
            [low, high, tail @ ..] if low & 0x80 != 0 => {
                rest = tail;
                u32::from(low & 0x7F) | u32::from(high & 0x7F) << 7
            }
            [low, tail @ ..] => {
                rest = tail;
                u32::from(*low)
            }
            [] => return None,
        };
        let mut length = 0_usize;
        for shift in [0, 7, 14, 21] {
            let (byte, tail) = rest.split_first()?;
            rest = tail;
            length |= usize::from(byte & 0x7F) << shift;
            if byte & 0x80 == 0 {
                break;
            }
        }
        let data = rest.get(..length)?;
        rest = &rest[length..];
        Some((kind, data))
    })
}

/// A text that tells its length first.
fn wide_text(data: &[u8]) -> Option<String> {
    let length = usize::try_from(u32::from_le_bytes(*data.first_chunk()?)).ok()?;
    let bytes = data.get(4..)?.get(..length.checked_mul(2)?)?;
    let units = bytes.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]]));
    char::decode_utf16(units).collect::<Result<_, _>>().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grids::Shown;
    use crate::grids::testing::package;

    fn record(kind: u32, data: &[u8]) -> Vec<u8> {
        let kind = if kind < 128 { vec![kind as u8] } else { vec![(kind & 0x7F) as u8 | 0x80, (kind >> 7) as u8] };
        [&kind[..], &[data.len() as u8][..], data].concat()
    }

    fn longs(longs: &[u32]) -> Vec<u8> {
        longs.iter().flat_map(|l| l.to_le_bytes()).collect()
    }

    fn wide(text: &str) -> Vec<u8> {
        let length = u32::try_from(text.len()).unwrap().to_le_bytes();
        length.into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect()
    }

    fn row(row: u32, height: u16, flags: u8) -> Vec<u8> {
        record(ROW, &[longs(&[row, 0]), height.to_le_bytes().to_vec(), vec![0, flags, 0]].concat())
    }

    fn number(col: u32, look: u32, n: f64) -> Vec<u8> {
        record(5, &[longs(&[col, look]), n.to_le_bytes().to_vec()].concat())
    }

    fn book(sheet: &[Vec<u8>], styles: &[Vec<u8>]) -> Vec<u8> {
        let rel = |kind: &str, target: &str| {
            format!(
                r#"<Relationships><Relationship Id="rId1" Type="http://x/{kind}" Target="{target}"/></Relationships>"#
            )
        };
        let bound = record(SHEET, &[longs(&[0, 1]), wide("rId1"), wide("Rekap")].concat());
        let workbook = [record(131, &[]), record(143, &[]), bound, record(144, &[]), record(132, &[])].concat();
        let rels = rel("relationships/worksheet", "worksheets/sheet1.bin");
        let root = rel("relationships/officeDocument", "xl/workbook.bin");
        let (sheet, styles) = (sheet.concat(), styles.concat());
        let mut parts = vec![
            ("_rels/.rels", root.as_bytes()),
            ("xl/workbook.bin", &workbook),
            ("xl/_rels/workbook.bin.rels", rels.as_bytes()),
            ("xl/worksheets/sheet1.bin", &sheet[..]),
        ];
        if !styles.is_empty() {
            parts.push(("xl/styles.bin", &styles));
        }
        package(&parts)
    }

    #[test]
    fn cells_merges_and_hidden_parts_are_read() {
        let columns = record(COLUMNS, &[longs(&[1, 1, 2_304, 0]), vec![1, 0]].concat());
        let sheet = [
            record(129, &[]),
            record(148, &longs(&[0, 9, 0, 9])),
            record(390, &[]),
            columns,
            record(391, &[]),
            record(145, &[]),
            row(4, 300, 0x10),
            number(0, 0, 12.0),
            number(1, 0, 1.5),
            row(7, 300, 0),
            number(2, 0, -3.0),
            record(146, &[]),
            record(MERGE, &longs(&[1, 2, 0, 3])),
            record(130, &[]),
        ];
        let book = read(&book(&sheet, &[])).unwrap();
        let sheet = &book.sheets[0];
        let at: Vec<String> = sheet.cells.iter().map(|c| c.at().to_string()).collect();
        assert_eq!((sheet.name.as_str(), at), ("Rekap", vec!["A5".to_owned(), "B5".to_owned(), "C8".to_owned()]));
        assert_eq!(sheet.merges, ["A2:D3".parse().unwrap()]);
        assert_eq!((&sheet.hidden_rows[..], &sheet.hidden_columns[..]), (&[4][..], &[1][..]));
    }

    #[test]
    fn looks_and_what_has_no_size_are_told() {
        let shorts = |shorts: &[u16]| shorts.iter().flat_map(|s| s.to_le_bytes()).collect::<Vec<u8>>();
        let font = |flags: u16| record(FONT, &shorts(&[220, flags, 400, 0]));
        let look = |format: u16, font: u16| record(CELL_LOOK, &shorts(&[0, format, font, 0, 0, 0, 0, 0]));
        let styles = [
            record(FORMAT, &[shorts(&[164]), wide("#,##0,")].concat()),
            font(0),
            font(8),
            look(164, 1),
            record(CELL_LOOKS_BEGIN, &longs(&[3])),
            look(0, 0),
            look(164, 0),
            look(0, 1),
            record(CELL_LOOKS_END, &[]),
        ];
        let columns = record(COLUMNS, &[longs(&[1, 1, 0, 0]), vec![0, 0]].concat());
        let sheet = [
            record(129, &[]),
            record(148, &longs(&[0, 9, 0, 9])),
            record(390, &[]),
            columns,
            record(391, &[]),
            record(145, &[]),
            row(4, 0, 0),
            number(0, 0, 12_000.0),
            number(1, 1, 12_000.0),
            number(2, 2, 12.0),
            record(146, &[]),
            record(130, &[]),
        ];
        let book = read(&book(&sheet, &styles)).unwrap();
        let sheet = &book.sheets[0];
        let shown: Vec<_> = sheet.cells.iter().map(|cell| cell.shown.clone()).collect();
        assert_eq!(shown, [None, Some(Shown::As("12".into())), Some(Shown::Struck)]);
        assert_eq!((&sheet.hidden_rows[..], &sheet.hidden_columns[..]), (&[4][..], &[1][..]));
    }
}
