//! Large workbooks through the door: whichever reader takes them, the same cells; rows one by one or kept, the same.

use std::io::{Cursor, Read, Write};
use std::path::{Path, PathBuf};

use iku::grids::{Cell, Damage, ReadProblem, Reader, Row, RowSink, ValueRef, read, read_with, rows_of, stream};
use rust_xlsxwriter as w;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// A register of so many rows after its heading, as a spreadsheet writes it.
fn register(rows: u32) -> Vec<u8> {
    let mut book = w::Workbook::new();
    let date = w::Format::new().set_num_format("dd/mm/yyyy");
    let bold = w::Format::new().set_bold();
    book.add_worksheet().set_name("Rekap").unwrap().write(0, 0, "JUMLAH").unwrap();
    let sheet = book.add_worksheet().set_name("Peserta").unwrap();
    sheet.merge_range(0, 0, 0, 5, "DAFTAR PESERTA", &bold).unwrap();
    sheet.set_row_hidden(17).unwrap();
    sheet.set_column_hidden(4).unwrap();
    for row in 1..=rows {
        sheet.write(row, 0, row).unwrap();
        sheet.write(row, 1, format!("73040{:011}", u64::from(row) * 31)).unwrap();
        sheet.write_rich_string(row, 2, &[(&bold, "Peserta "), (&w::Format::new(), &row.to_string())]).unwrap();
        sheet.write_with_format(row, 3, 45_292 + row % 366, &date).unwrap();
        sheet.write(row, 4, ["Binamu", " Tamalatea & Batang ", "Kelara_x000D_"][row as usize % 3]).unwrap();
        sheet
            .write_formula(
                row,
                5,
                w::Formula::new(format!("A{}*1.5", row + 1)).set_result((f64::from(row) * 1.5).to_string()),
            )
            .unwrap();
        sheet.write_blank(row, 6, &bold).unwrap();
    }
    book.save_to_buffer().unwrap()
}

/// The workbook with one part changed.
fn changed(bytes: &[u8], part: &str, change: impl Fn(String) -> String) -> Vec<u8> {
    let mut from = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut to = ZipWriter::new(Cursor::new(Vec::new()));
    for i in 0..from.len() {
        let mut member = from.by_index(i).unwrap();
        let (name, mut content) = (member.name().unwrap().into_owned(), String::new());
        member.read_to_string(&mut content).unwrap();
        to.start_file(&name, SimpleFileOptions::default()).unwrap();
        to.write_all(if name == part { change(content) } else { content }.as_bytes()).unwrap();
    }
    to.finish().unwrap().into_inner()
}

struct File {
    _dir: tempfile::TempDir,
    path: PathBuf,
}

fn file(bytes: &[u8]) -> File {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("peserta.xlsx");
    std::fs::write(&path, bytes).unwrap();
    File { _dir: dir, path }
}

/// Keeps what it is shown.
#[derive(Default)]
struct Kept {
    cells: Vec<Cell>,
    hidden: Vec<u32>,
    /// Cells whose text the workbook keeps once for all.
    shared: usize,
}

impl RowSink for Kept {
    fn row(&mut self, row: &Row<'_>) -> Result<(), ReadProblem> {
        self.hidden.extend(row.hidden().then_some(row.index()));
        for cell in row.cells() {
            self.shared += usize::from(matches!(cell.value, ValueRef::Shared(_)));
            assert_eq!(row.at(cell.col), Some(cell));
            let (value, formula) = (cell.value.to_value(), cell.formula.map(Box::from));
            self.cells.push(Cell { row: row.index(), col: cell.col, value, formula, shown: cell.shown.cloned() });
        }
        Ok(())
    }
}

/// Streams the large sheets and compares with what is read whole; the sheet, and whether the fast lane read it.
#[track_caller]
fn streamed(path: &Path, reader: Reader) -> Option<(usize, bool)> {
    let whole = read_with(path, Reader::Calamine);
    assert_eq!(read(path), whole);
    let mut heads = Vec::new();
    let (file, streamed) = stream(path, reader, |head| {
        heads.push((head.index, head.sheet.cells.clone()));
        Some(Kept::default())
    });
    let (book, whole) = (file.workbook.unwrap(), whole.workbook.unwrap());
    assert!(streamed.len() < 2, "one sheet is large");
    for (i, (sheet, whole)) in book.sheets.iter().zip(&whole.sheets).enumerate() {
        if let Some(streamed) = streamed.iter().find(|streamed| streamed.sheet == i) {
            assert!(streamed.sink.cells == whole.cells);
            assert_eq!(
                (streamed.cells, streamed.sink.hidden.clone()),
                (whole.cells.len() as u64, whole.hidden_rows.clone())
            );
            assert_eq!(heads.last(), Some(&(i, sheet.cells.clone())));
            assert!(!sheet.cells.is_empty() && whole.cells.starts_with(&sheet.cells));
        } else {
            assert_eq!(sheet, whole);
        }
        let beside = |s: &iku::grids::Sheet| (s.merges.clone(), s.hidden_rows.clone(), s.hidden_columns.clone());
        assert_eq!(beside(sheet), beside(whole));
    }
    streamed.first().map(|streamed| (streamed.sheet, streamed.sink.shared > 0))
}

#[test]
fn a_large_register_is_the_same_by_every_way() {
    let file = file(&register(9_000));
    assert_eq!(streamed(&file.path, Reader::Auto), Some((1, true)));
    assert_eq!(streamed(&file.path, Reader::Calamine), Some((1, false)));
    // Where nobody wants the rows one by one, they are kept.
    let (kept, none) = stream(&file.path, Reader::Auto, |_| None::<Kept>);
    assert!(none.is_empty() && kept == read(&file.path));
}

#[test]
fn a_small_sheet_is_not_asked_about() {
    let file = file(&register(900));
    assert_eq!(streamed(&file.path, Reader::Auto), None);
}

#[test]
fn what_is_unusual_gives_way_and_nothing_half_read_is_left() {
    let comment = |xml: String| xml.replace("<c r=\"A8000\"", "<!-- x --><c r=\"A8000\"");
    let odd = |xml: String| xml.replace("<row r=\"8000\"", "<row r=\"7000\"");
    let bytes = register(9_000);
    for change in [&comment as &dyn Fn(String) -> String, &odd] {
        let file = file(&changed(&bytes, "xl/worksheets/sheet2.xml", change));
        assert_eq!(streamed(&file.path, Reader::Auto), Some((1, false)));
    }
}

#[test]
fn damage_at_the_end_voids_what_was_shown() {
    let mut bytes = register(9_000);
    let middle = bytes.len() / 2;
    bytes[middle] ^= 4;
    let file = file(&bytes);
    let (read, streamed) = stream(&file.path, Reader::Auto, |_| Some(Kept::default()));
    assert!(matches!(read.workbook, Err(ReadProblem::Damaged(Damage::Checksum | Damage::Structure))));
    assert!(streamed.is_empty());
}

#[test]
fn a_sink_can_end_the_reading() {
    let file = file(&register(9_000));
    let enough = ReadProblem::Oversized { limit: iku::grids::Limit::Cells, found: 3, most: 2 };
    for reader in [Reader::Auto, Reader::Calamine] {
        let (read, streamed) = stream(&file.path, reader, |_| Some(|_: &Row<'_>| Err(enough.clone())));
        assert_eq!((read.workbook, streamed.len()), (Err(enough.clone()), 0));
    }
}

#[test]
fn the_rows_of_a_sheet_that_was_kept() {
    let file = file(&register(300));
    let book = read(&file.path).workbook.unwrap();
    let mut kept = Kept::default();
    rows_of(&book.sheets[1], &mut kept).unwrap();
    assert_eq!((kept.cells, kept.hidden), (book.sheets[1].cells.clone(), vec![17]));
}

#[test]
fn what_lies_over_the_cells_is_read_by_every_way() {
    let mut book = w::Workbook::new();
    let sheet = book.add_worksheet().set_name("Rekap").unwrap();
    sheet.write(0, 0, "Kecamatan").unwrap();
    sheet.write(1, 0, "Binamu").unwrap();
    sheet.insert_shape(3, 3, &w::Shape::textbox().set_text("DATA SEMENTARA\nbelum final & lengkap")).unwrap();
    sheet.insert_note(0, 0, &w::Note::new("Kata operator").set_author("Petugas 1")).unwrap();
    let asked = w::DataValidation::new().set_input_title("Perhatian").unwrap().set_input_message("Isi unit").unwrap();
    sheet.add_data_validation(1, 1, 4, 2, &asked).unwrap();
    book.add_worksheet().set_name("Lain").unwrap().write(0, 0, "tanpa").unwrap();
    let file = file(&book.save_to_buffer().unwrap());
    for reader in [Reader::Auto, Reader::Calamine] {
        let read = read_with(&file.path, reader).workbook.unwrap();
        let [own, other] = read.sheets.as_slice() else { panic!("{:?}", read.sheets) };
        assert_eq!(own.drawings, ["DATA SEMENTARA\nbelum final & lengkap"]);
        let prompts: Vec<String> = own.prompts.iter().map(|(range, text)| format!("{range} {text}")).collect();
        assert_eq!(prompts, ["B2:C5 Perhatian", "B2:C5 Isi unit"]);
        assert!(own.comments.iter().any(|(at, text)| at.to_string() == "A1" && text.contains("Kata operator")));
        assert!(other.drawings.is_empty() && other.prompts.is_empty() && other.comments.is_empty());
    }
}
