//! What a sheet says outside its grid: on printed pages, on drawings, and to whoever selects a cell.

use std::collections::BTreeSet;

use crate::grids::Sheet;
use crate::place::CellRef;
use crate::schema::{Schema, begins_with_any};
use crate::tables::asides::is_aside;
use crate::tables::note::Note;
use crate::tables::notes::with_parts;
use crate::tables::numbering::is_hint;
use crate::tables::table::{Kind, Table, Title};
use crate::tables::unexplained::Speaker;

/// What is printed above or below each page, as far as it says more than where the paper comes from.
pub fn on_pages(sheet: &Sheet, schema: &Schema) -> Vec<Note> {
    let texts = sheet.page.iter().filter(|text| !is_aside(text, schema));
    let said = |text: &String| Title { at: CellRef::new(0, 0), text: text.clone() };
    let note = |said| Note { speaker: Speaker::Page, said, columns: Vec::new(), only: Vec::new(), ties: false };
    texts.map(said).map(note).collect()
}

/// What is written on drawings over the sheet, as far as it says more than where the paper comes from and who signs it.
pub fn on_drawings(sheet: &Sheet, schema: &Schema) -> Vec<Note> {
    let signature = &schema.vocabulary.particles.signature;
    let signs = |line: &str| begins_with_any(signature, &schema.vocabulary.words(line));
    let spoken = sheet.drawings.iter().filter(|text| !text.lines().any(signs)).flat_map(|text| text.lines());
    let said = |text: &str| Title { at: CellRef::new(0, 0), text: text.to_owned() };
    let note = |said| Note { speaker: Speaker::Drawing, said, columns: Vec::new(), only: Vec::new(), ties: false };
    spoken.filter(|text| !is_aside(text, schema)).map(said).map(note).collect()
}

/// What a sheet shows whoever selects one of a table's figures, unless it only says how to fill them in.
pub fn on_selection(table: &Table, sheet: &Sheet, schema: &Schema) -> Vec<Note> {
    let mut notes = Vec::new();
    for (range, text) in sheet.prompts.iter().filter(|(_, text)| !is_hint(text, &schema.vocabulary)) {
        let figures = table.records.iter().flat_map(|r| &r.figures).filter(|f| range.contains(f.cell));
        let columns: BTreeSet<usize> = figures.map(|f| f.column).collect();
        let listed = table.kind == Kind::Register && table.range.contains(range.start);
        if !columns.is_empty() || listed {
            let said = Title { at: range.start, text: text.clone() };
            let columns = with_parts(columns.into_iter().collect(), table, schema);
            notes.push(Note { speaker: Speaker::Prompt, said, columns, only: Vec::new(), ties: false });
        }
    }
    notes
}
