//! Finds and counts the registers of a sheet in memory, and gives them as tables with the fate of every row.

use std::rc::Rc;

use crate::label;
use crate::place::{CellRange, CellRef};
use crate::schema::{Field, PlacedBy};
use crate::tables::asides::is_venue;
use crate::tables::columns::Surroundings;
use crate::tables::dates;
use crate::tables::fate::Fate;
use crate::tables::gazetteer::Gazetteer;
use crate::tables::headings::Headings;
use crate::tables::ledger::Fates;
use crate::tables::period_sources::{self, Source};
use crate::tables::periods::Said;
use crate::tables::register::beside;
use crate::tables::register::{Counter, Fields, Found, Layout, Plan};
use crate::tables::surroundings;
use crate::tables::table::{Kind, Layout as Lying, PeriodSource, Table};
use crate::tables::view::View;

/// What a sheet holds of registers.
#[derive(Debug, Default)]
pub struct Registers {
    /// Those that were counted.
    pub tables: Vec<Table>,
    /// What became of their rows.
    pub fates: Fates,
    /// Whether there is a list by name that could not be.
    pub foreign: bool,
}

/// What reading a sheet's registers needs to know beside its cells.
#[derive(Debug, Clone, Copy)]
pub struct Reader<'a, 's> {
    /// The words of register headings.
    pub fields: &'a Fields<'s>,
    /// The vocabulary.
    pub headings: &'a Headings<'s>,
    /// Names of places.
    pub gazetteer: &'s Gazetteer,
    /// The file's path.
    pub path: &'a str,
    /// The sheet's name.
    pub sheet: &'a str,
    /// Whether dates count from 1904.
    pub epoch_1904: bool,
    /// The year that was asked for.
    pub run_year: Option<i32>,
}

/// Reads all registers of a sheet, from the top, beside those that were found already.
pub fn read(view: &View<'_>, reader: &Reader<'_, '_>, found: &mut Registers) {
    let Some(parts) = beside::parts(view, reader.headings) else { return read_one(view, reader, found) };
    let before = found.tables.len();
    for part in &parts {
        // Lists beside one another are not below one another.
        let own = found.tables.split_off(before);
        read_one(part, reader, found);
        found.tables.extend(own);
    }
    found.tables[before..].sort_by_key(|t| t.range.start);
}

/// Reads the registers of a sheet, or of a part of it.
fn read_one(view: &View<'_>, reader: &Reader<'_, '_>, found: &mut Registers) {
    let rows: Vec<u32> = view.rows().collect();
    let mut from = 0;
    while let Some((at, layout, around)) = next(view, &rows, from, reader, found) {
        let first = layout.heading.last().map_or(rows[at], |l| l + 1);
        let body = rows.partition_point(|r| *r < first);
        from = count(view, &rows, body, layout, around, reader, found).max(at + 1);
    }
}

/// The next heading of a register at or after a position in `rows`.
pub(super) fn next(
    view: &View<'_>,
    rows: &[u32],
    from: usize,
    reader: &Reader<'_, '_>,
    found: &mut Registers,
) -> Option<(usize, Layout, Surroundings)> {
    let others: Vec<CellRange> = found.tables.iter().map(|t| t.range).collect();
    let around =
        |extent: CellRange| surroundings::around(view, extent, &others, reader.path, reader.sheet, reader.headings);
    for (at, row) in rows.iter().enumerate().skip(from) {
        match reader.fields.at(view, *row, reader.headings, reader.gazetteer, &around) {
            Some(Found::Layout(layout, around)) => return Some((at, *layout, around)),
            Some(Found::Foreign) => found.foreign = true,
            None => {}
        }
    }
    None
}

/// A register whose rows are being counted.
#[derive(Debug)]
pub(super) struct Started<'s> {
    /// Takes the rows.
    pub(super) counter: Counter<'s>,
    /// What stands around it.
    pub(super) around: Surroundings,
}

/// Begins to count a register; `rows` are those below its heading, as far as they are known. `None` where it cannot be.
pub(super) fn start<'s>(
    view: &View<'_>,
    rows: &[u32],
    layout: Layout,
    around: Surroundings,
    reader: &Reader<'_, 's>,
) -> Option<Started<'s>> {
    let schema = reader.headings.schema();
    // The day on which something took place places its rows in a quarter, and declares no list of one month.
    let register = schema.dataset(&layout.dataset).and_then(|d| d.register.as_ref());
    let happens = register.is_some_and(|r| r.placed_by == PlacedBy::Date);
    let took_place = |text: &str| dates::took_place(text, &schema.vocabulary.periods).filter(|_| happens);
    let mut periods = around.periods.clone();
    let named = |told: &Source| told.source > PeriodSource::Title;
    let happened = |told: &Source| match named(told) && dates::numbers_its_month(&told.text, &schema.vocabulary.periods)
    {
        true => None,
        false => took_place(&told.text),
    };
    let day = periods.iter().find_map(happened).map(|when| when.part);
    // The month of that day in the file's name is no list of the month either.
    let undated = [Field::Date, Field::Start, Field::End].iter().all(|field| layout.field(*field).is_none());
    let same = |told: &Source| {
        undated && named(told) && told.said.part.is_some() && told.said.part == day && !told.said.to_date
    };
    for told in periods.iter_mut().filter(|told| happened(told).is_some() || same(told)) {
        told.said = Said { year: told.said.year, ..Said::default() };
    }
    let declared = period_sources::settle_sources(&periods, reader.run_year, false, false);
    let home = home(&around, reader);
    let mut plan = Plan::new(schema, reader.gazetteer, layout, declared, home, reader.epoch_1904)?;
    // Permits "sampai dengan tahun 2023" without a date are those of all the years before too.
    if plan.counts_flows() && plan.date_column().is_none() && period_sources::runs_over_years(&periods) {
        plan.declared.period = None;
    }
    plan.all_are(around.titles.iter().rev().map(|t| t.text.as_str()).chain([reader.sheet]));
    let named = |text: &str| is_venue(text, schema) && reader.gazetteer.named_in(text).is_some();
    plan.venue = around.titles.iter().any(|t| named(&t.text));
    plan.took_place = around.titles.iter().rev().find_map(|t| took_place(&t.text));
    plan.titles = around.titles.iter().map(|t| label::fold(&t.text)).collect();
    plan.look_ahead(view, rows);
    Some(Started { counter: Counter::new(Rc::new(plan)), around })
}

impl Started<'_> {
    /// Adds the register to what was found; `false` where it has no entry, so that it may be the head of something else.
    pub(super) fn finish(self, found: &mut Registers) -> bool {
        let plan = self.counter.plan();
        let (heading, columns) = (plan.layout.heading.clone(), plan.layout.columns.clone());
        let (dataset, declared) = (plan.layout.dataset.clone(), plan.declared.clone());
        let (register, fates, last) = self.counter.finish();
        if !fates.has(&[Fate::Used, Fate::Rejected]) {
            return false;
        }
        let top = heading.first().copied().unwrap_or(0);
        let last = last.unwrap_or(heading.last().copied().unwrap_or(top));
        let (left, right) = (columns.first().map_or(0, |c| c.index), columns.last().map_or(0, |c| c.index));
        for title in &self.around.titles {
            found.fates.set(title.at.row, Fate::Title);
        }
        for row in &heading {
            found.fates.set(*row, Fate::Heading);
        }
        // What follows the last entry is told apart like the rest of the sheet.
        found.fates.take(fates, last);
        found.tables.push(Table {
            splits: Vec::new(),
            shares: Vec::new(),
            range: CellRange::new(CellRef::new(top, left), CellRef::new(last.max(top), right)),
            kind: Kind::Register,
            layout: Lying::Down,
            dataset: Some(dataset),
            titles: self.around.titles,
            period: declared,
            columns,
            records: Vec::new(),
            totals: Vec::new(),
            register: Some(Box::new(register)),
            unexplained: Vec::new(),
            withheld: Vec::new(),
            withheld_names: Vec::new(),
        });
        true
    }
}

/// Counts the rows below a heading; gives the position of the first row that is no longer of this register.
fn count(
    view: &View<'_>,
    rows: &[u32],
    body: usize,
    layout: Layout,
    around: Surroundings,
    reader: &Reader<'_, '_>,
    found: &mut Registers,
) -> usize {
    let body = body.min(rows.len());
    let mut known = rows.len();
    loop {
        let started = start(view, &rows[body..known], layout.clone(), around.clone(), reader);
        let Some(mut started) = started else { return body };
        let ends = |(_, row): &(usize, &u32)| !started.counter.row(**row, &view.row(**row));
        let end = rows.iter().enumerate().skip(body).find(ends).map_or(rows.len(), |(at, _)| at);
        // The dates of another list below tell nothing of this one's.
        let plan = started.counter.plan();
        if end < known && plan.order_in(view, &rows[body..end]) != (plan.order, plan.order_shown) {
            known = end;
            continue;
        }
        return if started.finish(found) { end } else { body };
    }
}

/// The district that titles, the sheet, the file or a folder name: a list for each kecamatan.
fn home(around: &Surroundings, reader: &Reader<'_, '_>) -> Option<String> {
    // Where something took place is not where those came from who took part.
    let schema = reader.headings.schema();
    let titles = around.titles.iter().rev().map(|t| t.text.as_str()).filter(|text| !is_venue(text, schema));
    // Where the title names another district than the sheet does, nobody knows which of them is meant.
    let titled = titles.clone().find_map(|text| reader.gazetteer.named_in(text));
    let tab = reader.gazetteer.named_in(reader.sheet);
    if titled.is_some() && tab.is_some() && titled != tab {
        return None;
    }
    let mut path: Vec<&str> = reader.path.split('/').collect();
    let file = path.pop().unwrap_or_default();
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let names = titles.chain([reader.sheet, stem]).chain(path.into_iter().rev());
    names.into_iter().find_map(|text| reader.gazetteer.named_in(text))
}
