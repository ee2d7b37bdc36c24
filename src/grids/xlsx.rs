//! Excel workbooks (`.xlsx`, `.xlsm`): cells from the streaming reader, what it does not tell from the XML.

use std::collections::{HashMap, HashSet};
use std::io::Cursor;

use calamine::{Reader, SheetType, SheetVisible, Xlsx, XlsxError, XlsxFormulaMetadata, expand_shared_formula};

use super::beside::Beside;
use super::budget::{Budget, in_order};
use super::cells;
use super::grid::{Cell, Damage, Format, ReadProblem, Sheet, SheetProblem, Value, Visibility, Workbook};
use super::package::{self, Package};
use super::parts;
use super::sheet_xml::{self, HiddenParts, OddError};
use super::styles;

/// Reads a workbook.
pub(super) fn read(bytes: &[u8]) -> Result<Workbook, ReadProblem> {
    let mut package = Package::open(bytes)?;
    let mut beside = Beside::default();
    beside.looks = styles::of(&mut package);
    package.verify(true, |member| beside.look(member))?;
    let sheet_parts = beside.sheet_parts(&mut package)?;
    let structure = ReadProblem::Damaged(Damage::Structure);
    let repacked;
    let readable = if beside.mended.is_empty() {
        bytes
    } else {
        repacked = package::repacked(bytes, &beside.mended).map_err(|_| structure.clone())?;
        &repacked
    };
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(readable)).map_err(|e| match e {
        XlsxError::Password => ReadProblem::Encrypted,
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
            // The library looks sheets up by name and would give the first one's cells again.
            sheet.problem = Some("a second sheet of the same name".into());
        } else if !part.is_empty() && !read_parts.insert(part) {
            // Reading one part under thousands of names would never end.
            sheet.problem = Some("the part of another sheet".into());
        } else if meta.typ == SheetType::WorkSheet {
            let again = |package: &mut Package<'_>| match beside.mended.get(part) {
                Some(mended) => Ok(mended.clone()),
                None => package.member(part).map(Option::unwrap_or_default),
            };
            read_sheet(&mut book, || again(&mut package), epoch_1904, &mut budget, &mut sheet)?;
            if let Some(looking) = beside.looking.get(part) {
                for cell in &mut sheet.cells {
                    let look = looking.get(&cell.at()).and_then(|style| beside.looks.get(*style)?.as_ref());
                    cell.shown = look.and_then(|look| look.shown(&cell.value));
                }
            }
            if let Some(odd) = beside.odd.get(part) {
                let why = "a value that programs read differently".into();
                sheet.problem = Some(SheetProblem { why, at: *odd });
                sheet.cells.clear();
            }
            sheet.comments = beside.comments(part);
            sheet.drawings = beside.drawings(part);
            sheet.prompts = beside.prompts.remove(part).unwrap_or_default();
            sheet.page = beside.pages.remove(part).unwrap_or_default();
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
            sheet.problem = Some(in_words(&error).into());
            return Ok(());
        }
    };
    let mut odd = 0;
    let mut shared = HashMap::new();
    loop {
        match reader.next_cell_with_formula_metadata() {
            Ok(Some(told)) => {
                let formula = told.formula.map(|formula| written_out(formula, told.pos, &mut shared));
                if let Some(cell) = cells::from_stream(told.pos, &told.value, formula, epoch_1904) {
                    budget.add(&mut sheet.cells, cell)?;
                }
            }
            Ok(None) => break,
            // An error value the library does not know; where it stands is looked up afterwards.
            Err(XlsxError::CellError(_)) => odd += 1,
            Err(error) => {
                sheet.problem = Some(in_words(&error).into());
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
                budget.add(&mut sheet.cells, Cell { row: at.row, col: at.col, value, formula, shown: None })?;
            }
        } else {
            sheet.problem = Some("an error value without a position".into());
        }
    }
    if sheet.problem.is_some() {
        sheet.cells.clear();
    }
    in_order(&mut sheet.cells);
    Ok(())
}

/// The text of a formula, a shared one moved to its own cell; empty where it cannot be written out.
///
/// The library's own writing out starts from the corner of the range that shares a formula, which need not be the cell
/// whose formula it is, and makes a table as long as the highest number any of them has.
fn written_out(
    formula: XlsxFormulaMetadata,
    at: (u32, u32),
    shared: &mut HashMap<usize, (String, (u32, u32))>,
) -> String {
    match formula {
        XlsxFormulaMetadata::Normal { formula } => formula,
        XlsxFormulaMetadata::Shared { shared_index, formula, .. } => {
            shared.insert(shared_index, (formula.clone(), at));
            formula
        }
        XlsxFormulaMetadata::SharedDerived { shared_index } => shared
            .get(&shared_index)
            .and_then(|(formula, from)| expand_shared_formula(formula, *from, at).ok())
            .unwrap_or_default(),
        _ => String::new(),
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grids::testing::xlsx;
    use crate::place::CellRef;
    use memchr::memmem;
    use rust_xlsxwriter as w;

    fn shown(sheet: &Sheet) -> Vec<(String, Value)> {
        sheet.cells.iter().map(|c| (c.at().to_string(), c.value.clone())).collect()
    }

    #[test]
    fn a_workbook_as_excel_writes_it() {
        let mut book = w::Workbook::new();
        let sheet = book.add_worksheet().set_name("Rekap TW IV").unwrap();
        let date = w::Format::new().set_num_format("dd/mm/yyyy");
        sheet.merge_range(0, 0, 0, 3, "Rekap Koperasi", &w::Format::new()).unwrap();
        sheet.write(2, 1, " Binamu\n(ibu kota) ").unwrap();
        sheet.write(2, 2, 12).unwrap();
        sheet.write_with_format(2, 3, 45_292, &date).unwrap();
        sheet.write(3, 2, true).unwrap();
        sheet.write_formula(4, 2, w::Formula::new("SUM(C3:C4)").set_result("12")).unwrap();
        sheet.write_formula(4, 3, w::Formula::new("1/0").set_result("#DIV/0!")).unwrap();
        sheet.write_blank(900, 40, &date).unwrap();
        sheet.set_row_hidden(3).unwrap();
        sheet.set_row_hidden(20).unwrap();
        sheet.set_column_hidden(3).unwrap();
        sheet.set_column_hidden(9).unwrap();
        book.add_worksheet().set_name("Lama").unwrap().set_hidden(true);
        book.add_worksheet().set_name("Rahasia").unwrap().set_very_hidden(true);
        let read = read(&book.save_to_buffer().unwrap()).unwrap();

        let sheet = &read.sheets[0];
        let text = |t: &str| Value::Text(t.into());
        let expected = [
            ("A1", text("Rekap Koperasi")),
            ("B3", text(" Binamu\n(ibu kota) ")),
            ("C3", Value::Number(12.0)),
            ("D3", Value::Date(45_292.0)),
            ("C4", Value::Bool(true)),
            ("C5", Value::Number(12.0)),
            ("D5", Value::Error("#DIV/0!".into())),
        ];
        assert_eq!(shown(sheet), expected.map(|(at, value)| (at.to_owned(), value)));
        assert_eq!(sheet.cell(CellRef::new(4, 2)).unwrap().formula.as_deref(), Some("SUM(C3:C4)"));
        assert_eq!(sheet.merges, ["A1:D1".parse().unwrap()]);
        assert_eq!((&sheet.hidden_rows[..], &sheet.hidden_columns[..]), (&[3][..], &[3][..]));
        let visible: Vec<Visibility> = read.sheets.iter().map(|s| s.visibility).collect();
        assert_eq!(visible, [Visibility::Visible, Visibility::Hidden, Visibility::VeryHidden]);
    }

    #[test]
    fn formulas_without_a_result_are_told_apart_from_those_that_show_nothing() {
        let sheet = r#"<sheetData><row r="1"><c r="A1"><f>B1+1</f></c><c r="B1"><f>1+1</f><v></v></c>
            <c r="C1" t="str"><f>IF(1,"","x")</f><v></v></c><c r="D1" s="1"/><c r="E1" t="str"><f>"a"</f><v>a</v></c>
            </row></sheetData>"#;
        let book = read(&xlsx(sheet, &[])).unwrap();
        let expected = [("A1", Value::Uncalculated), ("B1", Value::Uncalculated), ("E1", Value::Text("a".into()))];
        assert_eq!(shown(&book.sheets[0]), expected.map(|(at, value)| (at.to_owned(), value)));
    }

    #[test]
    fn shared_formulas_are_written_out_from_the_cell_that_has_them() {
        let sheet = r#"<sheetData><row r="1"><c r="B1"><f t="shared" si="4294967295" ref="A1:C2">B5+$A$1</f><v>1</v></c>
            <c r="C1"><f t="shared" si="4294967295"/><v>2</v></c></row>
            <row r="2"><c r="A2"><f t="shared" si="4294967295"/></c><c r="B2"><f t="shared" si="7"/></c></row></sheetData>"#;
        let book = read(&xlsx(sheet, &[])).unwrap();
        let cells = &book.sheets[0].cells;
        let formulas: Vec<Option<&str>> = cells.iter().map(|c| c.formula.as_deref()).collect();
        assert_eq!(formulas, [Some("B5+$A$1"), Some("C5+$A$1"), Some("A6+$A$1"), None]);
        assert_eq!((&cells[2].value, &cells[3].value), (&Value::Uncalculated, &Value::Uncalculated));
    }

    #[test]
    fn unknown_errors_and_numbers_that_are_none_stay_at_their_cells() {
        let sheet = r##"<sheetData><row r="1"><c r="A1" t="e"><f>_xlfn.SEQUENCE(3)</f><v>#SPILL!</v></c>
            <c r="B1"><v>NaN</v></c><c r="C1"><v>1e999</v></c><c r="D1" t="inlineStr"><is><t>a_x000D_&amp;b</t></is></c>
            <c r="E1" t="e"><v>#REF!</v></c></row></sheetData>"##;
        let book = read(&xlsx(sheet, &[])).unwrap();
        let cells = shown(&book.sheets[0]);
        let value = |at: &str| cells.iter().find(|(a, _)| a == at).map(|(_, v)| v.clone());
        assert_eq!(value("A1"), Some(Value::Error("#SPILL!".into())));
        assert_eq!(book.sheets[0].cells[0].formula.as_deref(), Some("_xlfn.SEQUENCE(3)"));
        assert_eq!(value("B1"), Some(Value::Error("#NUM!".into())));
        assert_eq!(value("C1"), Some(Value::Error("#NUM!".into())));
        assert_eq!(value("D1"), Some(Value::Text("a\r&b".into())));
        assert_eq!(value("E1"), Some(Value::Error("#REF!".into())));
    }

    #[test]
    fn a_bloated_sheet_gives_only_its_cells() {
        let mut rows = String::from("<sheetData>");
        for row in 1..=2_000 {
            rows.push_str(&format!(r#"<row r="{row}"><c r="A{row}"><v>{row}</v></c>"#));
            for col in ["B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "XFD"] {
                rows.push_str(&format!(r#"<c r="{col}{row}" s="3"/>"#));
            }
            rows.push_str("</row>");
        }
        rows.push_str(r#"<row r="1048576"><c r="XFD1048576"><v>7</v></c></row></sheetData>"#);
        let book = read(&xlsx(&format!(r#"<dimension ref="A1:XFD1048576"/>{rows}"#), &[])).unwrap();
        let cells = &book.sheets[0].cells;
        assert_eq!(cells.len(), 2_001);
        assert_eq!(
            (cells[1_999].at().to_string(), cells[1_999].value.clone()),
            ("A2000".into(), Value::Number(2000.0))
        );
        assert_eq!(cells[2_000].at().to_string(), "XFD1048576");
    }

    #[test]
    fn macro_sheets_and_wild_counts_do_not_cost_the_workbook() {
        let kind = "http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet";
        let sheet = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
        let rels = format!(
            r#"<Relationships><Relationship Id="rId1" Type="{sheet}" Target="worksheets/sheet1.xml"/>
            <Relationship Id="rId2" Type="{kind}" Target="macrosheets/sheet1.xml"/></Relationships>"#
        );
        let workbook = br#"<workbook><sheets><sheet name="Macro1" sheetId="2" r:id="rId2"/>
            <sheet name="Rekap" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
        let cells = r#"<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>"#;
        let strings = br#"<sst uniqueCount="4294967295"><si><t>Binamu</t></si></sst>"#;
        let book = read(&xlsx(
            cells,
            &[
                ("xl/_rels/workbook.xml.rels", rels.as_bytes()),
                ("xl/workbook.xml", workbook),
                ("xl/macrosheets/sheet1.xml", b"<macrosheet/>"),
                ("xl/sharedStrings.xml", strings),
            ],
        ))
        .unwrap();
        assert_eq!((book.sheets[0].name.as_str(), book.sheets[0].cells.len()), ("Macro1", 0));
        assert_eq!(shown(&book.sheets[1]), [("A1".to_owned(), Value::Text("Binamu".into()))]);
        assert!(book.sheets.iter().all(|s| s.problem.is_none()));
    }

    #[test]
    fn one_broken_sheet_costs_itself_and_positions_off_the_grid_the_file() {
        let broken = r#"<sheetData><row r="1"><c r="A1" t="s"><v>9</v></c></row></sheetData>"#;
        let book = read(&xlsx(broken, &[])).unwrap();
        assert_eq!(
            book.sheets[0].problem.as_ref().map(|p| &*p.why),
            Some("a cell that refers to a text that is not there")
        );
        let off = r#"<sheetData><row r="1048577"><c r="A1048577"><v>9</v></c></row></sheetData>"#;
        assert_eq!(read(&xlsx(off, &[])), Err(ReadProblem::Damaged(Damage::Structure)));
    }

    #[test]
    fn a_text_is_never_another_one_because_its_number_is_not_plain() {
        let strings = br#"<sst><si><t>Rumbia</t></si><si><t>Binamu</t></si><si><t>Tamalatea</t></si></sst>"#;
        let with = |number: &str| {
            let cells = format!(r#"<sheetData><row r="3"><c r="B3" t="s"><v>{number}</v></c></row></sheetData>"#);
            read(&xlsx(&cells, &[("xl/sharedStrings.xml", strings)])).unwrap().sheets.remove(0)
        };
        for number in ["2", "2 ", "\n 2\n"] {
            assert_eq!(shown(&with(number)), [("B3".to_owned(), Value::Text("Tamalatea".into()))]);
        }
        for number in ["x", "2.0", "-1", "2 1", "0x2", "&#50;", "1<!-- -->"] {
            let sheet = with(number);
            assert_eq!((sheet.cells.len(), sheet.problem.unwrap().at), (0, "B3".parse().ok()), "{number}");
        }
    }

    #[test]
    fn a_flipped_bit_is_never_another_number() {
        let sheet = r#"<sheetData><row r="1"><c r="A1"><v>1234567</v></c></row></sheetData>"#;
        let mut bytes = package::repacked(
            &xlsx(sheet, &[]),
            &HashMap::from([("xl/worksheets/sheet1.xml".into(), format!("<worksheet>{sheet}</worksheet>").into())]),
        )
        .unwrap();
        let at = memmem::find(&bytes, b"1234567").unwrap();
        bytes[at + 3] ^= 1;
        assert_eq!(read(&bytes), Err(ReadProblem::Damaged(Damage::Checksum)));
    }
}
