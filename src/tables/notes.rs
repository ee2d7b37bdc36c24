//! Lines between the rows of a recap and below it that speak of its figures.

use std::collections::BTreeSet;

use crate::grids::Cell;
use crate::label;
use crate::place::{CellRange, CellRef};
use crate::schema::Schema;
use crate::tables::fate::Fate;
use crate::tables::ledger::Fates;
use crate::tables::table::{Kind, Layout, Table, Title};
use crate::tables::view::{View, is_numeric, text_of};

/// How many rows below a table a note may stand.
const FARTHEST: u32 = 12;

/// The lines that stand alone between a table's rows, and the notes below it; `others` are the tables of the sheet.
pub fn of(view: &View<'_>, table: &Table, others: &[CellRange], fates: &Fates, schema: &Schema) -> Vec<Title> {
    if table.kind == Kind::Register || table.layout != Layout::Down {
        return Vec::new();
    }
    let range = table.range;
    let next = others.iter().map(|o| o.start.row).filter(|start| *start > range.end.row).min();
    let floor = next.unwrap_or(u32::MAX).min(range.end.row.saturating_add(FARTHEST));
    let first = table.records.iter().map(|r| r.label.row).min().unwrap_or(range.end.row);
    let mut notes = aside(view, table, others, first, schema);
    for row in view.rows().filter(|r| *r > range.start.row && *r < floor) {
        let cells = view.row(row);
        let texts: Vec<(CellRef, &str)> =
            cells.iter().filter_map(|(_, col, c)| Some((CellRef::new(row, *col), text_of(c)?))).collect();
        if row <= range.end.row {
            let known = matches!(
                fates.get(row),
                Some(Fate::Used | Fate::Total | Fate::Heading | Fate::Numbering | Fate::Title | Fate::Rejected)
            );
            // A line of its own right under the heading speaks of all rows below it.
            if let [(at, text)] = texts[..]
                && cells.len() == 1
                && !known
                && row < first
            {
                notes.push(Title { at, text: text.trim().to_owned() });
            }
        } else if let Some((at, text)) = texts.first().filter(|(_, text)| is_note(text, schema)) {
            notes.push(Title { at: *at, text: text.trim().to_owned() });
        }
    }
    notes
}

/// Texts between a table's first and last row that stand in none of its columns: beside its rows, or beside its heading
/// behind an empty column. Where figures stand beside it too, that is something else.
fn aside(view: &View<'_>, table: &Table, others: &[CellRange], first: u32, schema: &Schema) -> Vec<Title> {
    let columns: BTreeSet<u32> = table.columns.iter().map(|c| c.index).collect();
    let last = columns.last().copied().unwrap_or_default();
    let rows = table.range.start.row..=table.range.end.row;
    let within = |at: CellRef| others.iter().filter(|o| **o != table.range).any(|o| o.contains(at));
    let cells = view.cells().iter().filter(|(row, col, _)| rows.contains(row) && !columns.contains(col));
    let cells: Vec<(CellRef, &Cell)> = cells.map(|(row, col, cell)| (CellRef::new(*row, *col), *cell)).collect();
    if cells.iter().any(|(at, cell)| is_numeric(cell) && at.col > last || within(*at)) {
        return Vec::new();
    }
    let filled: BTreeSet<u32> = cells.iter().filter(|(at, _)| at.row >= first).map(|(at, _)| at.col).collect();
    let headed = |col: u32| (table.range.start.row..first).any(|row| view.shown(row, col).is_some());
    let speaks = |at: CellRef, text: &str| {
        let words = schema.vocabulary.words(text);
        let heads = at.col <= last + 1 || filled.contains(&at.col) || schema.vocabulary.known.contains(&words);
        !(if at.row < first { heads } else { headed(at.col) })
            && words.iter().any(|w| w.chars().any(char::is_alphabetic))
    };
    let texts = cells.iter().filter_map(|(at, cell)| Some((*at, text_of(cell)?.trim())));
    let spoken = texts.filter(|(at, text)| speaks(*at, text));
    spoken.map(|(at, text)| Title { at, text: text.to_owned() }).collect()
}

/// Whether a line says nothing but where notes stand: "Lihat catatan".
pub fn is_reference(text: &str, schema: &Schema) -> bool {
    schema.vocabulary.note_references.contains(&schema.vocabulary.words(text))
}

/// Whether a line below a table speaks of its figures: "Catatan : ...", "*) ...".
pub fn is_note(text: &str, schema: &Schema) -> bool {
    let words = schema.vocabulary.words(text);
    let marked = text.trim_start().starts_with('*') && words.len() > 1;
    let leads = |lead: &Vec<String>| words.starts_with(lead) && words.len() > lead.len() + 1;
    (marked || schema.vocabulary.note_leads.iter().any(leads)) && !label::words(text).is_empty()
}
