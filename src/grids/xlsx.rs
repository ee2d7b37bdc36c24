//! Excel workbooks (`.xlsx`, `.xlsm`): cells from the streaming reader, what it does not tell from the XML.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::io::Cursor;

use calamine::{Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use memchr::memmem;

use super::budget::{Budget, in_order};
use super::cells;
use super::grid::{Cell, Damage, Format, ReadProblem, Sheet, Value, Visibility, Workbook};
use super::limits::MERGES;
use super::mend;
use super::package::Package;
use super::parts;
use super::sheet_xml::{self, HiddenParts, OddError};
use crate::place::CellRange;

/// What the parts of the package say beside the cells.
#[derive(Default)]
struct Beside {
    hidden: HashMap<String, HiddenParts>,
    merges: HashMap<String, Vec<CellRange>>,
    mended: HashMap<String, Vec<u8>>,
    /// Small parts that say how the others hang together.
    linking: HashMap<String, Vec<u8>>,
    external: BTreeMap<(usize, String), Vec<u8>>,
}

impl Beside {
    fn look(&mut self, name: &str, content: &[u8]) -> Result<(), ReadProblem> {
        let xml = name.ends_with(".xml") || name.ends_with(".rels");
        if !xml && memmem::find(&content[..content.len().min(4096)], b"<worksheet").is_none() {
            return Ok(());
        }
        let mended = mend::mended(name, content);
        let content = mended.as_deref().unwrap_or(content);
        if name.ends_with(".rels") || name.ends_with("workbook.xml") {
            if name.contains("externallinks/_rels/") {
                // Length first, so that link 10 comes after link 2.
                self.external.insert((name.len(), name.to_owned()), content.to_vec());
            } else {
                self.linking.insert(name.to_owned(), content.to_vec());
            }
        } else if memmem::find(content, b"sheetData").is_some() {
            if sheet_xml::absurd_shared_formula(content) {
                return Err(ReadProblem::Damaged(Damage::Structure));
            }
            let hidden = sheet_xml::hidden(content);
            if hidden != HiddenParts::default() {
                self.hidden.insert(name.to_owned(), hidden);
            }
            let merges = sheet_xml::merges(content, MERGES);
            if !merges.is_empty() {
                self.merges.insert(name.to_owned(), merges);
            }
        }
        if let Some(mended) = mended {
            self.mended.insert(name.to_owned(), mended);
        }
        Ok(())
    }

    /// The member of each sheet, in the order of the workbook; empty where the parts do not tell.
    fn sheet_parts(&self, package: &mut Package<'_>) -> Result<Vec<String>, ReadProblem> {
        let Some(workbook) = self.linking.get("_rels/.rels").and_then(|rels| parts::workbook_part(rels)) else {
            return Ok(Vec::new());
        };
        let other;
        let content = match self.linking.get(&workbook) {
            Some(content) => content,
            None => {
                other = package.member(&workbook)?.unwrap_or_default();
                self.mended.get(&workbook).unwrap_or(&other)
            }
        };
        let rels = self.linking.get(&parts::rels_of(&workbook)).map_or_else(Vec::new, |r| parts::relationships(r));
        let target = |id: &String| rels.iter().rev().find(|r| r.id == *id).map_or("", |r| r.target.as_str());
        Ok(parts::sheet_ids(content).iter().map(|id| parts::resolve(&workbook, target(id))).collect())
    }
}

/// Reads a workbook.
pub(super) fn read(bytes: &[u8]) -> Result<Workbook, ReadProblem> {
    let mut package = Package::open(bytes)?;
    let mut beside = Beside::default();
    package.verify(|name, content| beside.look(name, content))?;
    let sheet_parts = beside.sheet_parts(&mut package)?;
    let structure = ReadProblem::Damaged(Damage::Structure);
    let repacked;
    let readable = if beside.mended.is_empty() {
        bytes
    } else {
        repacked = mend::repacked(bytes, &beside.mended).map_err(|_| structure.clone())?;
        &repacked
    };
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(readable)).map_err(|e| match e {
        XlsxError::Password => ReadProblem::Encrypted,
        _ => structure,
    })?;
    let epoch_1904 = book.has_1904_epoch();
    let mut budget = Budget::default();
    let mut names = HashSet::new();
    let mut sheets = Vec::new();
    for (i, meta) in book.sheets_metadata().to_vec().into_iter().enumerate() {
        let mut sheet = Sheet::new(meta.name);
        sheet.visibility = visibility(meta.visible);
        let part = sheet_parts.get(i).map(String::as_str).unwrap_or_default();
        if !names.insert(sheet.name.clone()) {
            // The library looks sheets up by name and would give the first one's cells again.
            sheet.problem = Some("a second sheet of the same name".to_owned());
        } else if meta.typ == SheetType::WorkSheet {
            let again = |package: &mut Package<'_>| match beside.mended.get(part) {
                Some(mended) => Ok(mended.clone()),
                None => package.member(part).map(Option::unwrap_or_default),
            };
            read_sheet(&mut book, || again(&mut package), epoch_1904, &mut budget, &mut sheet)?;
            sheet.merges = beside.merges.remove(part).unwrap_or_default();
            if let Some(hidden) = beside.hidden.get(part) {
                add_hidden(hidden, &mut sheet);
            }
        }
        sheets.push(sheet);
    }
    let external_links = parts::external_names(&beside.external);
    Ok(Workbook { format: Format::Xlsx, sheets, external_links, epoch_1904 })
}

/// Whether users see a sheet, in the grid's own words.
pub(super) fn visibility(visible: SheetVisible) -> Visibility {
    match visible {
        SheetVisible::Visible => Visibility::Visible,
        SheetVisible::Hidden => Visibility::Hidden,
        SheetVisible::VeryHidden => Visibility::VeryHidden,
    }
}

/// Notes the hidden rows and columns that hold cells.
pub(super) fn add_hidden(hidden: &HiddenParts, sheet: &mut Sheet) {
    let rows = sheet.cells.iter().map(|c| c.row).filter(|row| hidden.rows.binary_search(row).is_ok());
    sheet.hidden_rows = rows.collect();
    sheet.hidden_rows.dedup();
    let columns = sheet.cells.iter().map(|c| c.col).collect::<std::collections::BTreeSet<_>>();
    sheet.hidden_columns = columns.into_iter().filter(|col| hidden.column(*col)).collect();
}

fn read_sheet(
    book: &mut Xlsx<Cursor<&[u8]>>,
    part: impl FnOnce() -> Result<Vec<u8>, ReadProblem>,
    epoch_1904: bool,
    budget: &mut Budget,
    sheet: &mut Sheet,
) -> Result<(), ReadProblem> {
    let mut reader = match book.worksheet_cells_reader(&sheet.name) {
        Ok(reader) => reader,
        // Filed as a worksheet without being one: nothing there to be read.
        Err(XlsxError::NotAWorksheet(_)) => return Ok(()),
        Err(error) => {
            sheet.problem = Some(in_words(&error).to_owned());
            return Ok(());
        }
    };
    let mut odd = 0;
    loop {
        match reader.next_cell_with_formula() {
            Ok(Some(told)) => {
                if let Some(cell) = cells::from_stream(told.pos, &told.value, told.formula, epoch_1904) {
                    budget.add(&mut sheet.cells, cell)?;
                }
            }
            Ok(None) => break,
            // An error value the library does not know; where it stands is looked up afterwards.
            Err(XlsxError::CellError(_)) => odd += 1,
            Err(error) => {
                sheet.problem = Some(in_words(&error).to_owned());
                break;
            }
        }
    }
    if odd > 0 && sheet.problem.is_none() {
        let found = sheet_xml::odd_errors(&part()?);
        if found.len() == odd {
            for OddError { at, literal, formula } in found {
                let value = Value::Error(literal.into());
                let formula = formula.filter(|f| !f.is_empty()).map(String::into_boxed_str);
                budget.add(&mut sheet.cells, Cell { row: at.row, col: at.col, value, formula })?;
            }
        } else {
            sheet.problem = Some("an error value without a position".to_owned());
        }
    }
    if sheet.problem.is_some() {
        sheet.cells.clear();
    }
    in_order(&mut sheet.cells);
    Ok(())
}

/// Why a sheet could not be read; the library's own words carry debug dumps.
fn in_words(error: &XlsxError) -> &'static str {
    match error {
        XlsxError::WorksheetNotFound(_) | XlsxError::FileNotFound(_) => "the part of the sheet is missing",
        XlsxError::XmlEof(_) => "the XML of the sheet ends too early",
        XlsxError::Xml(_) | XlsxError::XmlAttr(_) | XlsxError::Encoding(_) => "the XML of the sheet is not well formed",
        XlsxError::CellTAttribute(_) => "a cell of an unknown type",
        XlsxError::ParseFloat(_) | XlsxError::ParseInt(_) | XlsxError::Unrecognized { .. } => {
            "a cell whose value does not fit its type"
        }
        XlsxError::Alphanumeric(_)
        | XlsxError::NumericColumn(_)
        | XlsxError::RangeWithoutColumnComponent
        | XlsxError::RangeWithoutRowComponent
        | XlsxError::ColumnNumberOverflow
        | XlsxError::RowNumberOverflow => "a cell at an impossible position",
        XlsxError::Unexpected(_) => "a cell that refers to a text that is not there",
        _ => "the sheet could not be read",
    }
}
