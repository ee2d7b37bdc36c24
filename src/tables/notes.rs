//! Lines between the rows of a recap and below it, and comments on its cells, that speak of its figures.

use std::collections::BTreeSet;

use crate::grids::Cell;
use crate::label;
use crate::place::{CellRange, CellRef};
use crate::schema::{Relation, Schema, is_among};
use crate::tables::asides::is_venue;
use crate::tables::below::{Below, FARTHEST};
use crate::tables::fate::Fate;
use crate::tables::ledger::Fates;
use crate::tables::legend::{self, Explains};
use crate::tables::list_notes;
use crate::tables::note::{Note, district_names, districts_in};
use crate::tables::row_notes;
use crate::tables::table::{Column, DistrictRead, Kind, Layout, Record, Role, Table, Title};
use crate::tables::timing;
use crate::tables::unexplained::Speaker;
use crate::tables::view::{View, is_numeric, text_of};

/// The lines that stand alone between a table's rows, the notes below it, and the comments on its cells; `others` are the
/// tables of the sheet.
pub fn of(
    view: &View<'_>,
    table: &Table,
    others: &[CellRange],
    fates: &Fates,
    comments: &[(CellRef, String)],
    schema: &Schema,
) -> Vec<Note> {
    let mut notes = on_cells(table, comments, schema);
    let timed = |said| Note { speaker: Speaker::Heading, said, columns: Vec::new(), only: Vec::new(), ties: true };
    if table.kind == Kind::Register {
        let all = |said| Note { speaker: Speaker::Row, said, columns: Vec::new(), only: Vec::new(), ties: false };
        notes.extend(list_notes::of(view, table, others, schema).into_iter().map(all));
        let counts = list_notes::counts(view, table, others, schema).into_iter();
        notes.extend(counts.map(|said| Note { ties: true, ..all(said) }));
        let dates = list_notes::stray_dates(view, table, schema).into_iter();
        notes.extend(dates.map(|said| Note { speaker: Speaker::Heading, ties: true, ..all(said) }));
        notes.retain(|note| !list_notes::goes_on(&note.said.text, schema));
    } else if table.layout == Layout::Across {
        notes.extend(of_lines(view, table, others, fates, schema));
        notes.extend(row_notes::beside_lines(view, table, schema));
    } else if table.layout == Layout::Down {
        notes.extend(of_lines(view, table, others, fates, schema));
        notes.extend(between_rows(view, table, fates));
        notes.extend(row_notes::beside_rows(view, table, others, schema));
        notes.extend(timing::of(view, table, schema).into_iter().map(timed));
    } else if table.layout == Layout::Long {
        notes.extend(timing::of(view, table, schema).into_iter().map(timed));
        notes.extend(of_lines(view, table, others, fates, schema));
        notes.extend(row_notes::beside_rows(view, table, others, schema));
        notes.extend(row_notes::other_units(view, table, schema));
    }
    notes
}

fn of_lines(view: &View<'_>, table: &Table, others: &[CellRange], fates: &Fates, schema: &Schema) -> Vec<Note> {
    let note = |said: Title| match legend::explains(&said.text, view, table, schema) {
        Explains::Nothing if tells_missing(&said.text, table, schema) => None,
        Explains::Nothing => {
            // Beside a row it speaks of that row, whomever else it names.
            let (row, within) = (said.at.row, said.at.row <= table.range.end.row);
            let mut note = about(Speaker::Row, said, table, schema);
            let figures = table.records.iter().flat_map(|r| &r.figures).map(|f| f.cell);
            let own: Vec<CellRef> = figures.filter(|at| within && at.row == row && !note.only.contains(at)).collect();
            if !own.is_empty() && !note.only.is_empty() {
                note.ties = true;
                note.only.extend(own);
            }
            Some(note)
        }
        Explains::Heading => None,
        Explains::Sign(only) => Some(Note { speaker: Speaker::Row, said, columns: Vec::new(), only, ties: false }),
    };
    lines(view, table, others, fates, schema).into_iter().filter_map(note).collect()
}

fn lines(view: &View<'_>, table: &Table, others: &[CellRange], fates: &Fates, schema: &Schema) -> Vec<Title> {
    let range = table.range;
    let next = others.iter().map(|o| o.start.row).filter(|start| *start > range.end.row).min();
    let floor = next.unwrap_or(u32::MAX).min(range.end.row.saturating_add(FARTHEST));
    let first = table.records.iter().map(|r| r.label.row).min().unwrap_or(range.end.row);
    let across = table.layout == Layout::Across;
    let mut notes = if across { Vec::new() } else { aside(view, table, others, first, schema) };
    let mut below = Below { followed: next.is_some(), last: None };
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
                && !across
                && cells.len() == 1
                && !known
                && row < first
            {
                notes.push(Title { at, text: text.trim().to_owned() });
            }
        } else if let Some((at, first)) = texts.first()
            && texts.len() == cells.len()
        {
            // "Ket. warna :" leaves the rest to the cell beside it.
            let whole = first.trim_end().ends_with([':', '=']) && texts.len() > 1;
            let text = if whole {
                texts.iter().map(|(_, t)| t.trim()).collect::<Vec<_>>().join(" ")
            } else {
                (*first).to_owned()
            };
            if below.speaks(*at, &text, schema) {
                notes.push(Title { at: *at, text: text.trim().to_owned() });
            }
            // "Bidang | BAST tidak ditemukan, kembalikan" below "Pemeriksa | Hasil".
            for (at, text) in texts.iter().skip(1).filter(|_| !whole) {
                let mut alone = Below { followed: next.is_some(), last: None };
                if alone.speaks(*at, text, schema) {
                    notes.push(Title { at: *at, text: text.trim().to_owned() });
                }
            }
        }
    }
    notes
}

/// The lines of text that stand alone between a table's rows, each with the figures below it up to the next one.
fn between_rows(view: &View<'_>, table: &Table, fates: &Fates) -> Vec<Note> {
    let first = table.records.iter().map(|r| r.label.row).min().unwrap_or(u32::MAX);
    let lone = |row: u32| {
        let [(_, col, cell)] = view.row(row) else { return None };
        let open = !matches!(
            fates.get(row),
            Some(Fate::Used | Fate::Total | Fate::Heading | Fate::Numbering | Fate::Rejected)
        );
        Some(Title { at: CellRef::new(row, *col), text: text_of(cell).filter(|_| open)?.trim().to_owned() })
    };
    let rows = view.rows().filter(|row| *row > first && *row <= table.range.end.row);
    let lines: Vec<Title> = rows.filter_map(lone).collect();
    let ends = lines.iter().skip(1).map(|line| line.at.row).chain([u32::MAX]).collect::<Vec<_>>();
    let mut figures: Vec<CellRef> = table.records.iter().flat_map(|r| &r.figures).map(|f| f.cell).collect();
    figures.sort_unstable_by_key(|cell| (cell.row, cell.col));
    let at = |row: u32| figures.partition_point(|cell| cell.row < row);
    let below = |from: u32, to: u32| figures[at(from + 1)..at(to)].to_vec();
    let notes = lines.into_iter().zip(ends).map(|(said, end)| {
        let only = below(said.at.row, end);
        Note { speaker: Speaker::Row, said, columns: Vec::new(), only, ties: false }
    });
    notes.filter(|note| !note.only.is_empty()).collect()
}

/// The comments on cells of a table and on what stands above it, each with what it hangs on.
fn on_cells(table: &Table, comments: &[(CellRef, String)], schema: &Schema) -> Vec<Note> {
    let inside = |at: &CellRef| {
        at.row <= table.range.end.row && (table.range.start.col..=table.range.end.col).contains(&at.col)
            || table.titles.iter().any(|t| t.at == *at)
    };
    let totals: Vec<CellRef> =
        table.totals.iter().flat_map(|t| t.claims.iter().map(|c| c.cell).chain([t.label])).collect();
    // "Aula kecamatan" is where something took place.
    let spoken = comments.iter().filter(|(at, text)| inside(at) && !totals.contains(at) && !is_venue(text, schema));
    let note = |(at, text): &(CellRef, String)| {
        let said = Title { at: *at, text: text.trim().to_owned() };
        let columns: Vec<usize> =
            (0..).zip(&table.columns).filter(|(_, c)| c.cells.contains(at)).map(|(i, _)| i).collect();
        let mut note = about(Speaker::Comment, said, table, schema);
        let figures = |r: &Record| r.figures.iter().map(|f| f.cell).collect::<Vec<_>>();
        let hangs = |r: &&Record| r.label == *at || r.village.as_ref().is_some_and(|(village, _)| village == at);
        let own: Vec<CellRef> = table.records.iter().filter(hangs).flat_map(figures).collect();
        if let Some((record, figure)) =
            table.records.iter().find_map(|r| Some((r, r.figures.iter().find(|f| f.cell == *at)?)))
        {
            // "Baris ini" speaks of the whole row; at a sum it leaves the parts in doubt, too.
            let row = schema.vocabulary.words(text).iter().any(|w| is_among(&schema.vocabulary.particles.row, w));
            let columns = with_parts(vec![figure.column], table, schema);
            let own = record.figures.iter().filter(|f| row || columns.contains(&f.column));
            note.only.extend(own.map(|f| f.cell));
        } else if !own.is_empty() {
            note.only.extend(own);
        } else if !schema.vocabulary.words(text).iter().any(|w| is_among(&schema.vocabulary.particles.beside, w)) {
            // "Tertukar dengan kolom sebelah" speaks of that one, too.
            // A sum that is in doubt leaves its parts in doubt. At the heading of the numbers or names it speaks of all.
            let names = |i: &usize| {
                matches!(table.columns[*i].role, Role::Numbering | Role::District | Role::Village)
                    && !columns.is_empty()
            };
            if !columns.iter().all(names) || columns.is_empty() {
                note.columns = with_parts(columns, table, schema);
            }
        }
        note
    };
    spoken.map(note).collect()
}

/// Some columns, and with each sum those of its parts.
pub fn with_parts(mut columns: Vec<usize>, table: &Table, schema: &Schema) -> Vec<usize> {
    let holds = |ids: &[String], c: &Column| matches!(&c.role, Role::Measure(id) if ids.contains(id));
    let sums = |i: usize, sum: &String| table.columns.get(i).is_some_and(|c| holds(std::slice::from_ref(sum), c));
    for relation in &schema.relations {
        if let Relation::SumOf { parts, sum } = relation
            && columns.iter().any(|i| sums(*i, sum))
        {
            let of_parts = table.columns.iter().enumerate().filter(|(_, c)| holds(parts, c)).map(|(i, _)| i);
            columns.extend(of_parts.collect::<Vec<_>>());
        }
    }
    columns
}

/// A text with the figures that it speaks of: those of the districts that it names or whose names carry its mark.
pub fn about(speaker: Speaker, said: Title, table: &Table, schema: &Schema) -> Note {
    let mut note = Note { speaker, columns: Vec::new(), only: Vec::new(), ties: false, said };
    let names = district_names(schema);
    let named = districts_in(&schema.vocabulary.words(&note.said.text), &names);
    let few = !named.is_empty() && named.len() * 2 <= schema.region.districts.len();
    let of_named = |r: &&Record| matches!(&r.district, DistrictRead::Known(code) if named.contains(&code.as_str()));
    let mark: String = note.said.text.trim().chars().take_while(|c| label::MARKS.contains(c)).collect();
    let marked = |text: &str| text.trim().trim_end_matches(')').ends_with(&mark);
    let by_mark = |r: &&Record| !mark.is_empty() && marked(&r.written);
    let cells = |r: &Record| r.figures.iter().map(|f| f.cell).collect::<Vec<_>>();
    if few {
        // "*) termasuk Kecamatan Bangkala Barat" speaks of the one that carries the mark, too.
        let carries = |r: &&Record| by_mark(r) && !of_named(r);
        note.only = table.records.iter().filter(|r| of_named(r) || by_mark(r)).flat_map(cells).collect();
        // A form of one kecamatan that includes another holds the figures of both.
        let own: BTreeSet<&str> = table.records.iter().filter_map(|r| r.district.code()).collect();
        let beside = own.len() == 1 && named.iter().any(|code| !own.contains(code));
        note.ties = named.len() > 1 || beside || table.records.iter().any(|r| carries(&r));
    } else if table.records.iter().any(|r| by_mark(&r)) {
        note.only = table.records.iter().filter(by_mark).flat_map(cells).collect();
    } else if !mark.is_empty() {
        let headed = |c: &crate::tables::table::Column| c.heading.iter().any(|text| marked(text));
        note.columns = (0..).zip(&table.columns).filter(|(_, c)| headed(c)).map(|(i, _)| i).collect();
    }
    note
}

/// Whether a line says no more than that districts which have no figures here did not send any: "Laporan dari Kecamatan
/// Tarowang belum diterima."
fn tells_missing(text: &str, table: &Table, schema: &Schema) -> bool {
    let vocabulary = &schema.vocabulary;
    let words = vocabulary.words(text);
    let names = district_names(schema);
    let named = districts_in(&words, &names);
    let has_figures = |code: &str| {
        let own = table.records.iter().filter(|r| r.district.code() == Some(code));
        own.flat_map(|r| &r.figures).any(|f| f.read.count().is_some())
    };
    let awaits = |w: &String| is_among(&vocabulary.particles.pending, w);
    let plain = |w: &String| {
        vocabulary.neutral.contains(w)
            || vocabulary.plain_words.contains(w)
            || is_among(&vocabulary.particles.received, w)
            || vocabulary.place_prefixes.contains(w)
            || vocabulary.title_words.iter().any(|phrase| *phrase == [w.as_str()])
            || names.iter().any(|(name, _)| name.contains(w))
    };
    let takes_in = |w: &String| vocabulary.inclusion_words.contains(w);
    !named.is_empty()
        && !named.iter().any(|code| has_figures(code))
        && words.iter().any(awaits)
        && words.iter().all(|w| (awaits(w) || plain(w)) && !takes_in(w))
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
