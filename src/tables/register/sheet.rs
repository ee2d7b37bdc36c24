//! Finds and counts the registers of a sheet in memory, and gives them as tables with the fate of every row.

use std::collections::BTreeMap;

use crate::place::{CellRange, CellRef};
use crate::tables::columns::Surroundings;
use crate::tables::gazetteer::Gazetteer;
use crate::tables::headings::Headings;
use crate::tables::period_sources;
use crate::tables::register::{Content, Counter, Fields, Found, Layout, Plan};
use crate::tables::surroundings;
use crate::tables::table::{Fate, Kind, Layout as Lying, Table};
use crate::tables::view::View;

/// What a sheet holds of registers.
#[derive(Debug, Default)]
pub struct Registers {
    /// Those that were counted.
    pub tables: Vec<Table>,
    /// What became of their rows.
    pub fates: BTreeMap<u32, Fate>,
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

/// Reads all registers of a sheet, from the top.
pub fn read(view: &View<'_>, reader: &Reader<'_, '_>) -> Registers {
    let mut found = Registers::default();
    let rows: Vec<u32> = view.rows().collect();
    let mut from = 0;
    while let Some((at, layout, around)) = next(view, &rows, from, reader, &mut found) {
        let first = layout.heading.last().map_or(rows[at], |l| l + 1);
        let body = rows.partition_point(|r| *r < first);
        from = count(view, &rows, body, layout, around, reader, &mut found).max(at + 1);
    }
    found
}

/// The next heading of a register at or after a position in `rows`.
fn next(
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
    let schema = reader.headings.schema();
    let declared = period_sources::settle_sources(&around.periods, reader.run_year, false, false);
    let home = home(&around, reader);
    let heading = layout.heading.clone();
    let Some(mut plan) = Plan::new(schema, reader.gazetteer, layout, declared.clone(), home, reader.epoch_1904) else {
        return body;
    };
    plan.all_are(around.titles.iter().rev().map(|t| t.text.as_str()).chain([reader.sheet]));
    plan.look_ahead(view, &rows[body.min(rows.len())..]);
    let mut counter = Counter::new(&plan);
    let mut end = rows.len();
    for (at, row) in rows.iter().enumerate().skip(body) {
        if !counter.row(*row, view.row(*row).iter().map(|(_, c, cell)| (*c, Content::from(&cell.value)))) {
            end = at;
            break;
        }
    }
    let (register, fates, last) = counter.finish();
    // A heading without a single entry below it may be the head of something else.
    if !fates.iter().any(|(_, _, fate)| matches!(fate, Fate::Used | Fate::Rejected)) {
        return body;
    }
    let top = heading.first().copied().unwrap_or(0);
    let last = last.unwrap_or(heading.last().copied().unwrap_or(top));
    let columns = plan.layout.columns.clone();
    let (left, right) = (columns.first().map_or(0, |c| c.index), columns.last().map_or(0, |c| c.index));
    for title in &around.titles {
        found.fates.insert(title.at.row, Fate::Title);
    }
    for row in &heading {
        found.fates.insert(*row, Fate::Heading);
    }
    // Later stretches correct earlier ones; what follows the last entry is told apart like the rest of the sheet.
    for (first, until, fate) in fates {
        let (a, b) = (rows.partition_point(|r| *r < first), rows.partition_point(|r| *r <= until.min(last)));
        for row in rows.get(a..b).unwrap_or_default() {
            found.fates.insert(*row, fate);
        }
    }
    found.tables.push(Table {
        shares: Vec::new(),
        range: CellRange::new(CellRef::new(top, left), CellRef::new(last.max(top), right)),
        kind: Kind::Register,
        layout: Lying::Down,
        dataset: Some(plan.layout.dataset.clone()),
        titles: around.titles,
        period: declared,
        columns,
        records: Vec::new(),
        totals: Vec::new(),
        register: Some(Box::new(register)),
    });
    end
}

/// The district that titles, the sheet, the file or a folder name: a list for each kecamatan.
fn home(around: &Surroundings, reader: &Reader<'_, '_>) -> Option<String> {
    let titles = around.titles.iter().rev().map(|t| t.text.as_str());
    let mut path: Vec<&str> = reader.path.split('/').collect();
    let file = path.pop().unwrap_or_default();
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let names = titles.chain([reader.sheet, stem]).chain(path.into_iter().rev());
    names.into_iter().find_map(|text| reader.gazetteer.named_in(text))
}
