//! Columns beside a recap's figures that tell of each row's time: its own day, or that it is still to come.

use std::collections::BTreeSet;

use crate::place::CellRef;
use crate::schema::{Field, Nature, Schema};
use crate::tables::dates::{self, DateRead, Order};
use crate::tables::register::Content;
use crate::tables::table::{Column, Role, Table, Title};
use crate::tables::view::{View, is_numeric, text_of};

/// The headings of columns that leave open when a recap's figures are of: "Tanggal" over days of several quarters, of
/// which no row says its period, and "Akan dilaksanakan" over what was only planned.
pub fn of(view: &View<'_>, table: &Table, schema: &Schema) -> Vec<Title> {
    let mut open = headings(view, table);
    open.retain(|said| spreads(view, table, said, schema) || plans(view, table, said, schema));
    open
}

/// The own headings of a table's columns that hold none of its figures.
fn headings(view: &View<'_>, table: &Table) -> Vec<Title> {
    let names = table.columns.iter().find(|c| matches!(c.role, Role::District | Role::Village));
    let Some(row) = names.and_then(|c| c.cells.last()).map(|at| at.row) else { return Vec::new() };
    let read = |col: &u32| {
        let unread = |c: &Column| matches!(c.role, Role::Known | Role::Unknown { .. });
        table.columns.iter().find(|c| c.index == *col).is_none_or(unread)
    };
    let columns = (table.range.start.col..=table.range.end.col).filter(read);
    let heading = |col: u32| {
        let (at, cell) = view.shown(row, col)?;
        Some(Title { at: CellRef::new(at.row, col), text: text_of(cell)?.trim().to_owned() })
    };
    columns.filter_map(heading).collect()
}

fn rows(table: &Table) -> BTreeSet<u32> {
    table.records.iter().flat_map(|r| &r.figures).map(|f| f.cell.row).collect()
}

/// Whether a column is headed as one of days is, and they lie in several quarters, a row of a district in each.
fn spreads(view: &View<'_>, table: &Table, heading: &Title, schema: &Schema) -> bool {
    let words = schema.vocabulary.words(&heading.text);
    let registers = schema.datasets.iter().filter_map(|d| d.register.as_ref());
    let mut phrases = registers.filter_map(|r| r.fields.get(&Field::Date)).flatten();
    let districts: Vec<&str> = table.records.iter().filter_map(|r| r.district.code()).collect();
    let repeated = districts.len() > districts.iter().collect::<BTreeSet<_>>().len();
    if !repeated || !phrases.any(|phrase| *phrase == words) {
        return false;
    }
    let known = &schema.vocabulary.periods;
    let read = |row: u32| {
        let content = Content::from(&view.at(row, heading.at.col)?.value);
        match dates::read(content, false, Order::default(), known) {
            DateRead::At(when) => when.period(None).map(|p| (p.year, p.end_quarter())),
            _ => None,
        }
    };
    rows(table).into_iter().filter_map(read).collect::<BTreeSet<_>>().len() > 1
}

/// Whether a column of words or days is headed by a plan, and the figures are none.
fn plans(view: &View<'_>, table: &Table, heading: &Title, schema: &Schema) -> bool {
    let words = schema.vocabulary.words(&heading.text);
    let planned = words.iter().any(|w| schema.vocabulary.plan_words.contains(w));
    let figures = table.records.iter().flat_map(|r| &r.figures);
    let plan = |id: &String| schema.measure(id).is_some_and(|m| m.nature == Nature::Plan);
    if !planned || figures.map(|f| &f.measure).any(plan) {
        return false;
    }
    let cells: Vec<_> = rows(table).into_iter().filter_map(|row| view.at(row, heading.at.col)).collect();
    !cells.is_empty() && cells.into_iter().all(|cell| !is_numeric(cell))
}
