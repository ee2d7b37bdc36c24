//! Notes on sheets that hold no table, which speak of the workbook's other sheets: "Catatan: angka setiap triwulan kumulatif".

use crate::grids::{Cell, Sheet, Value};
use crate::place::CellRef;
use crate::schema::{Phrase, Schema, is_among};
use crate::tables::asides::{denies, is_aside};
use crate::tables::below::is_sentence;
use crate::tables::note::{self, Note};
use crate::tables::notes;
use crate::tables::periods;
use crate::tables::table::{Table, Title};
use crate::tables::unexplained::Speaker;
use crate::tables::view::{View, text_of};

/// A note on a sheet that holds no table.
#[derive(Debug, Clone)]
pub struct Paper {
    /// The sheet on which it stands.
    sheet: String,
    /// What it says.
    said: Title,
    /// The sheets that it names; none for all.
    of: Vec<String>,
}

impl Paper {
    /// The note as it speaks of a table of a sheet, where it does.
    pub fn about(&self, sheet: &str, table: &Table, schema: &Schema) -> Option<Note> {
        let speaks = self.sheet != sheet && (self.of.is_empty() || self.of.iter().any(|name| name == sheet));
        speaks.then(|| notes::about(Speaker::Elsewhere, self.said.clone(), table, schema))
    }
}

/// How many cells a sheet of notes may have, and all of them together.
const SHEET: usize = 200;
const WORKBOOK: usize = 1_000;
/// The fewest words of a line that speaks without being opened as a note.
const FEW: usize = 4;

/// The notes on the sheets of a workbook that hold nothing but text, hidden ones too.
pub fn of(sheets: &[Sheet], schema: &Schema) -> Vec<Paper> {
    // "1", "2", "3" before its lines only number them.
    let numbers = |sheet: &Sheet, n: f64, col: u32| {
        (1.0..100.0).contains(&n) && n.fract() == 0.0 && sheet.cells.iter().all(|c| c.col >= col)
    };
    let narrow = |sheet: &Sheet| sheet.cells.chunk_by(|a, b| a.row == b.row).all(|row| row.len() <= 2);
    let small = |sheet: &&Sheet| sheet.problem.is_none() && sheet.cells.len() <= SHEET;
    let texts_only = |sheet: &Sheet| {
        let counts = |n: f64, col: u32| !(narrow(sheet) && numbers(sheet, n, col));
        !sheet.cells.iter().any(|c| matches!(c.value, Value::Number(n) if counts(n, c.col)))
    };
    let texts: Vec<&Sheet> = sheets.iter().filter(small).collect();
    if sheets.len() < 2 || texts.iter().all(|sheet| sheet.cells.is_empty()) {
        return Vec::new();
    }
    let names: Vec<(&str, Phrase)> = sheets
        .iter()
        .map(|s| (s.name.as_str(), schema.vocabulary.words(&s.name)))
        .filter(|(_, w)| !w.is_empty())
        .collect();
    let mut papers = Vec::new();
    let (plain, others): (Vec<&Sheet>, Vec<&Sheet>) = texts.into_iter().partition(|sheet| texts_only(sheet));
    for sheet in within(plain, WORKBOOK) {
        notes_of(sheet, &names, schema, &mut papers);
    }
    let corrections = within(others, WORKBOOK * 10).into_iter();
    papers.extend(corrections.flat_map(|sheet| corrections_of(sheet, &names, schema)));
    papers
}

/// The first of some sheets, of so many cells at most together.
fn within(sheets: Vec<&Sheet>, most: usize) -> Vec<&Sheet> {
    let total = sheets.iter().scan(0, |total, sheet| {
        *total += sheet.cells.len();
        Some(*total)
    });
    let few = total.take_while(|total| *total <= most).count();
    sheets.into_iter().take(few).collect()
}

/// The lines of a sheet of figures or names that correct another sheet, which they name: "Status berikut salah ketik pada
/// lembar Data".
fn corrections_of(sheet: &Sheet, names: &[(&str, Phrase)], schema: &Schema) -> Vec<Paper> {
    let view = View::upright(sheet);
    let revisions = &schema.vocabulary.revision_words;
    let titled = schema.vocabulary.words(&sheet.name).first().is_some_and(|w| revisions.contains(w));
    let line = |(row, col, cell): &(u32, u32, &Cell)| {
        let text = text_of(cell)?;
        let words = schema.vocabulary.words(text);
        let of = named_by(&words, sheet, names);
        let said = Title { at: CellRef::new(*row, *col), text: text.trim().to_owned() };
        let corrects = !of.is_empty()
            && (titled || words.first().is_some_and(|w| revisions.contains(w)))
            && !is_aside(text, schema);
        corrects.then(|| Paper { sheet: sheet.name.clone(), said, of })
    };
    view.cells().iter().filter_map(line).collect()
}

/// The other sheets that a line names.
fn named_by(words: &[String], sheet: &Sheet, names: &[(&str, Phrase)]) -> Vec<String> {
    let named = |(name, own): &&(&str, Phrase)| {
        *name != sheet.name && words.windows(own.len()).any(|run| run == own.as_slice())
    };
    names.iter().filter(named).map(|(name, _)| (*name).to_owned()).collect()
}

fn notes_of(sheet: &Sheet, names: &[(&str, Phrase)], schema: &Schema, papers: &mut Vec<Paper>) {
    let vocabulary = &schema.vocabulary;
    let values = vocabulary.roles.get("value_label").map_or(&[][..], Vec::as_slice);
    let view = View::upright(sheet);
    // On a sheet "Catatan petugas" every line is one.
    let name = vocabulary.words(&sheet.name);
    let all = vocabulary.note_leads.iter().any(|lead| name.starts_with(lead));
    let mut opened: Option<CellRef> = None;
    for (row, col, cell) in view.cells() {
        let Some(text) = text_of(cell) else { continue };
        let at = CellRef::new(*row, *col);
        let words = vocabulary.words(text);
        let led = vocabulary.note_leads.iter().any(|lead| words.starts_with(lead));
        let follows = opened.is_some_and(|o| *row <= o.row + 1 && *col == o.col);
        if words.is_empty() {
            continue;
        }
        let of = named_by(&words, sheet, names);
        // Elsewhere a line speaks where it names a sheet of figures, or denies something.
        // "Ruang lingkup : khusus koperasi pegawai" on a cover.
        let labelled = text.split_once(':').is_some_and(|(_, rest)| {
            let rest = vocabulary.words(rest);
            rest.len() >= FEW && !schema.told_by_words(&rest).is_silent()
        });
        let speaks = all || led || follows || labelled;
        // "Seluruh barang masih di gudang dinas."
        let open = |w: &String| is_among(&vocabulary.particles.unsettled, w);
        let asks = |w: &String| is_among(&vocabulary.particles.conditions, w);
        let sentence = is_sentence(text) && words.len() > FEW && words.iter().any(open) && !words.iter().any(asks);
        if !speaks && !sentence && (words.len() < FEW || of.is_empty() && !denies(&words, schema)) {
            continue;
        }
        if speaks {
            opened = Some(at);
        }
        let said = periods::read(&words, &vocabulary.periods).said;
        let of_figures = !of.is_empty()
            || said.running
            || values
                .iter()
                .any(|v| v.len() == 1 && words.iter().any(|w| *w == v[0] || w.strip_suffix("nya") == Some(&v[0])))
            || denies(&words, schema) && names_counted(&words, schema)
            || all && (denies(&words, schema) || note::names_districts(&words, schema))
            || sentence
            || !schema.told_by(text).is_silent();
        if of_figures && !is_aside(text, schema) {
            papers.push(Paper { sheet: sheet.name.clone(), said: Title { at, text: text.trim().to_owned() }, of });
        }
    }
}

/// Whether some words name what a measure counts, and say more than that it counts: "penerima", not "unit" or "orang".
fn names_counted(words: &[String], schema: &Schema) -> bool {
    let telling = |w: &&String| !schema.vocabulary.neutral.contains(*w);
    let counts = |w: &String| {
        let measures = schema.datasets.iter().flat_map(|d| &d.measures);
        measures.flat_map(|m| m.headings.iter().chain(&m.short_headings)).any(|phrase| *phrase == [w.as_str()])
    };
    words.iter().filter(telling).any(counts)
}
