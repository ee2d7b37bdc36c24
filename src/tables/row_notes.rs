//! What stands beside the rows of a recap and speaks of each: remarks, other units, other places.

use std::cell::LazyCell;
use std::collections::{BTreeMap, BTreeSet};

use crate::place::{CellRange, CellRef};
use crate::schema::{Field, Phrase, Schema};
use crate::tables::asides::denies;
use crate::tables::note::{Note, district_names, districts_in};
use crate::tables::periods;
use crate::tables::register::names_ours;
use crate::tables::table::{Column, Layout, Role, Table, Title};
use crate::tables::unexplained::Speaker;
use crate::tables::view::{View, text_of};

/// What a column of notes ("Catatan", "Keterangan", or one without a heading) says of single rows of a recap.
pub fn beside_rows(view: &View<'_>, table: &Table, others: &[CellRange], schema: &Schema) -> Vec<Note> {
    let names =
        table.columns.iter().filter(|c| matches!(c.role, Role::District | Role::Village)).map(|c| c.index).max();
    let of_notes = |c: &Column| {
        let words: Vec<String> = c.heading.last().map(|text| schema.vocabulary.words(text)).unwrap_or_default();
        let leads = |lead: &Vec<String>| words.starts_with(lead);
        let asks = schema.vocabulary.remarks.headings.contains(&words);
        asks || schema.vocabulary.note_leads.iter().any(leads)
    };
    let unread = |c: &&Column| matches!(c.role, Role::Known | Role::Unknown { .. });
    // Below a heading that nobody knows, what denies speaks: "Apakah ini data final?" with "Belum".
    let denying = |text: &str| {
        let words = schema.vocabulary.words(text);
        words.len() != 2 && denies(&words, schema)
    };
    let own = table.dataset.as_deref().and_then(|id| schema.dataset(id)).and_then(|d| d.register.as_ref());
    let kinds: Vec<&Phrase> = own.iter().flat_map(|register| &register.partial).flatten().collect();
    // What became of a figure, told in a word that leaves it as it is: "Disetujui".
    let harmless = |text: &str| {
        let known = &schema.vocabulary.remarks.harmless;
        let words = schema.vocabulary.words(text);
        let told = periods::read(&words, &schema.vocabulary.periods).said;
        let dated = told.part.is_some() || told.many_parts;
        let whole = known.contains(&words);
        // "Binaan" says nothing of an enterprise in a list, but a count of such is none of all.
        let parts = words.iter().any(|w| kinds.iter().any(|kind| matches!(kind.as_slice(), [only] if only == w)));
        !dated && !parts && (whole || words.into_iter().all(|w| known.iter().any(|phrase| *phrase == [w.as_str()])))
    };
    let mut notes = of_elsewhere(view, table, schema);
    // Columns of words whose heading says nothing known are none of the table's.
    let apart = |at: CellRef| {
        Some(at.col) > names
            && table.columns.iter().all(|c| c.index != at.col)
            && !others.iter().any(|o| *o != table.range && o.contains(at))
    };
    // What an unknown column says of each row of a long table ("Proyeksi" below "Sifat Data") may be what it is.
    let first = table.records.iter().map(|r| r.label.row).min().unwrap_or_default();
    let unknown = |col: u32| {
        let heading = (0..first).rev().find_map(|row| text_of(view.at(row, col)?));
        let words = heading.map(|text| schema.vocabulary.words(text)).unwrap_or_default();
        let roles = || schema.vocabulary.roles.values().flatten();
        !words.is_empty() && !schema.vocabulary.known.contains(&words) && !roles().any(|label| *label == words)
    };
    let speaks =
        |at: CellRef, text: &str| denying(text) || table.layout == Layout::Long && unknown(at.col) && !harmless(text);
    for record in table.records.iter().filter(|r| !r.figures.is_empty()) {
        let row = record.figures.iter().map(|f| f.cell.row).min().unwrap_or(record.label.row);
        for (_, col, cell) in view.row(row) {
            let at = CellRef::new(row, *col);
            let Some(text) = text_of(cell).filter(|text| apart(at) && speaks(at, text)) else { continue };
            let said = Title { at, text: text.trim().to_owned() };
            let only = record.figures.iter().map(|f| f.cell).collect();
            notes.push(Note { speaker: Speaker::Comment, said, columns: Vec::new(), only, ties: false });
        }
    }
    let names_of_districts = LazyCell::new(|| district_names(schema));
    let mut tied: BTreeMap<&str, Title> = BTreeMap::new();
    for column in table.columns.iter().filter(unread) {
        let named = of_notes(column);
        // "Belum diperiksa" left of the names speaks of those beside it, whatever heads it.
        if !named && Some(column.index) > names && !matches!(column.role, Role::Unknown { .. }) {
            continue;
        }
        for record in &table.records {
            let mut rows: BTreeSet<u32> = record.figures.iter().map(|f| f.cell.row).collect();
            if table.layout != Layout::Long {
                rows = rows.into_iter().take(1).collect();
            }
            for row in rows {
                // A remark merged over several rows speaks of each.
                let shown = view.shown(row, column.index).and_then(|(at, cell)| Some((at, text_of(cell)?)));
                let said = shown.filter(|(_, text)| !harmless(text) && (named || denying(text)));
                let Some((at, text)) = said else { continue };
                let said = Title { at, text: text.trim().to_owned() };
                let of_row = record.figures.iter().map(|f| f.cell);
                let only = of_row.filter(|at| table.layout != Layout::Long || at.row == row).collect();
                // "termasuk Kec. Turatea" beside another district: the figures of both are open.
                let others = districts_in(&schema.vocabulary.words(&said.text), &names_of_districts);
                let others: Vec<&str> =
                    others.into_iter().filter(|code| record.district.code() != Some(*code)).collect();
                let ties = !others.is_empty();
                for code in others {
                    tied.entry(code).or_insert_with(|| said.clone());
                }
                notes.push(Note { speaker: Speaker::Comment, said, columns: Vec::new(), only, ties });
            }
        }
    }
    for (code, said) in tied {
        let own = table.records.iter().filter(|r| r.district.code() == Some(code));
        let only = own.flat_map(|r| &r.figures).map(|f| f.cell).collect();
        notes.push(Note { speaker: Speaker::Comment, said, columns: Vec::new(), only, ties: true });
    }
    notes
}

/// What a column of notes behind the districts says of the lines of a table that has its districts beside one another.
pub fn beside_lines(view: &View<'_>, table: &Table, schema: &Schema) -> Vec<Note> {
    let figures = || table.records.iter().flat_map(|r| &r.figures).map(|f| f.cell);
    let Some((first, last)) = figures().map(|at| at.row).min().zip(figures().map(|at| at.col).max()) else {
        return Vec::new();
    };
    let asks = |col: u32| {
        let heading = (0..first).rev().find_map(|row| text_of(view.at(row, col)?));
        heading.is_some_and(|text| {
            let words = schema.vocabulary.words(text);
            schema.vocabulary.remarks.headings.contains(&words) || schema.vocabulary.note_leads.contains(&words)
        })
    };
    let known = &schema.vocabulary.remarks.harmless;
    let harmless = |w: &String| known.iter().any(|phrase| *phrase == [w.as_str()]);
    let mut notes = Vec::new();
    for (i, column) in table.columns.iter().enumerate().filter(|(_, c)| matches!(c.role, Role::Measure(_))) {
        let Some(row) = column.cells.last().map(|at| at.row) else { continue };
        for (_, col, cell) in view.row(row).iter().filter(|(_, col, _)| *col > last) {
            let Some(text) = text_of(cell) else { continue };
            let words = schema.vocabulary.words(text);
            if (asks(*col) || denies(&words, schema)) && !words.iter().all(harmless) {
                let said = Title { at: CellRef::new(row, *col), text: text.trim().to_owned() };
                notes.push(Note { speaker: Speaker::Row, said, columns: vec![i], only: Vec::new(), ties: false });
            }
        }
    }
    notes
}

/// The rows of a table in long form that a column "Satuan" gives a unit which none of their measure's is: "ribu unit".
pub fn other_units(view: &View<'_>, table: &Table, schema: &Schema) -> Vec<Note> {
    let vocabulary = &schema.vocabulary;
    let labels = vocabulary.roles.get("unit_label").map_or(&[][..], Vec::as_slice);
    let asks = |c: &&Column| c.heading.last().is_some_and(|text| labels.contains(&vocabulary.words(text)));
    let mut notes = Vec::new();
    for column in table.columns.iter().filter(asks) {
        for figure in table.records.iter().flat_map(|r| &r.figures) {
            let Some(text) = view.at(figure.cell.row, column.index).and_then(text_of) else { continue };
            let units = schema.units(Some(&figure.measure));
            let own = |w: &String| units.iter().any(|unit| unit.split(' ').any(|own| own == w));
            if !vocabulary.words(text).iter().all(own) {
                let said = Title { at: CellRef::new(figure.cell.row, column.index), text: text.trim().to_owned() };
                notes.push(Note {
                    speaker: Speaker::Row,
                    said,
                    columns: Vec::new(),
                    only: vec![figure.cell],
                    ties: true,
                });
            }
        }
    }
    notes
}

/// The rows of a recap whose own column says that they are another regency's or province's.
fn of_elsewhere(view: &View<'_>, table: &Table, schema: &Schema) -> Vec<Note> {
    let registers = || schema.datasets.iter().filter_map(|d| d.register.as_ref());
    let places = |column: &Column| {
        let words = schema.vocabulary.words(column.heading.last()?);
        let unread = matches!(column.role, Role::Known | Role::Unknown { .. });
        let says = |field: &Field| registers().filter_map(|r| r.fields.get(field)).flatten().any(|p| *p == words);
        [Field::Regency, Field::Province].into_iter().find(says).filter(|_| unread)
    };
    let mut notes = Vec::new();
    for (column, field) in table.columns.iter().filter_map(|c| Some((c, places(c)?))) {
        for record in &table.records {
            let row = record.label.row;
            let Some(text) = view.shown(row, column.index).and_then(|(_, cell)| text_of(cell)) else { continue };
            if !names_ours(field, text, schema) {
                let said = Title { at: CellRef::new(row, column.index), text: text.trim().to_owned() };
                let only = record.figures.iter().map(|f| f.cell).collect();
                notes.push(Note { speaker: Speaker::Row, said, columns: Vec::new(), only, ties: true });
            }
        }
    }
    notes
}
