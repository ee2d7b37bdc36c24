//! Tables that name villages only: their district stands in a title above them, in the sheet's name, or is the only one
//! in which all these villages lie.

use std::collections::{BTreeMap, BTreeSet};

use crate::tables::anchors::{Block, is_figure, is_heading_row};
use crate::tables::context::{Context, Level};
use crate::tables::gazetteer::{Gazetteer, Label};
use crate::tables::headings::Headings;
use crate::tables::table::DistrictRead;
use crate::tables::table::Role;
use crate::tables::view::{View, text_of};

/// All such tables of a sheet that has no line of district names, from the top.
pub fn find(view: &View<'_>, sheet: &str, gazetteer: &Gazetteer, headings: &Headings<'_>) -> Vec<Block> {
    let Some(line) = line(view, gazetteer) else {
        return of_measures(view, sheet, gazetteer, headings).into_iter().collect();
    };
    let rows: Vec<u32> =
        view.rows().filter(|r| view.text(*r, line).is_some_and(|t| !gazetteer.village(t).is_empty())).collect();
    let mut spans: Vec<(u32, u32)> = Vec::new();
    for row in rows {
        match spans.last_mut() {
            Some((_, end)) if !(*end + 1..row).any(|r| ends_table(view, r, line, gazetteer, headings)) => *end = row,
            _ => spans.push((row, row)),
        }
    }
    let mut blocks = Vec::new();
    let mut floor = 0;
    for (i, (first, last)) in spans.iter().enumerate() {
        let bottom = spans.get(i + 1).map_or(u32::MAX, |(next, _)| next.saturating_sub(1));
        if let Some(district) = district(view, (floor, *first, *last), line, sheet, gazetteer) {
            blocks.push(Block {
                turned: false,
                line,
                first: *first,
                last: *last,
                left: 0,
                right: u32::MAX,
                top: floor,
                bottom,
                district: Some(district),
            });
        }
        floor = last + 1;
    }
    blocks
}

/// A table with a row a measure, for the one district that a title or the sheet's name tells.
fn of_measures(view: &View<'_>, sheet: &str, gazetteer: &Gazetteer, headings: &Headings<'_>) -> Option<Block> {
    let (line, first, last) = measures_in(view, 0, u32::MAX, headings).or_else(|| periods_in(view, headings))?;
    let above = view.cells().iter().filter(|(row, _, _)| *row < first).filter_map(|(_, _, cell)| text_of(cell));
    let named: BTreeSet<String> = above.filter_map(|t| gazetteer.named_in(t)).collect();
    let named: Vec<String> = named.into_iter().collect();
    let district = match named.as_slice() {
        [] => gazetteer.named_in(sheet)?,
        // Where the sheet is called as another one is, nobody knows which is meant.
        [only] if gazetteer.named_in(sheet).is_none_or(|own| own == *only) => only.clone(),
        _ => return None,
    };
    Some(card(line, first, last, (0, u32::MAX), district))
}

/// The column that names a period in two rows or more with a figure beside it, under a heading of its own, and the first and
/// last of those.
fn periods_in(view: &View<'_>, headings: &Headings<'_>) -> Option<(u32, u32, u32)> {
    let mut rows: BTreeMap<u32, BTreeSet<u32>> = BTreeMap::new();
    for row in view.rows() {
        let cells = view.row(row);
        let figure = |col: u32| cells.iter().any(|(_, c, cell)| *c > col && is_figure(cell));
        let texts = cells.iter().filter_map(|(_, col, cell)| Some((*col, text_of(cell)?)));
        for (col, text) in texts.filter(|(col, text)| text.len() <= LONGEST && figure(*col)) {
            let reading = headings.glance(&[text.to_owned()], &Context::default());
            if reading.bare_period && reading.said.part.is_some() {
                rows.entry(col).or_default().insert(row);
            }
        }
    }
    let (line, rows) = rows.into_iter().max_by_key(|(col, rows)| (rows.len(), std::cmp::Reverse(*col)))?;
    let (first, last) = (*rows.first()?, *rows.last()?);
    let headed = || {
        view.rows()
            .rev()
            .find(|row| *row < first)
            .is_some_and(|row| view.text(row, line).is_some_and(|text| headings.says_role(text, "period_label")))
    };
    (rows.len() >= 2 && headed()).then_some((line, first, last))
}

/// Bytes of the longest text that may name a period of a row.
const LONGEST: usize = 60;

/// How many lines below its name a card's first figure may stand.
const LEAD: usize = 4;

/// Cards one below another, each opened by "Kecamatan | Bangkala" and with a row a measure; `block` are the names that were
/// found below each other. None where these are no cards.
pub fn cards(view: &View<'_>, block: &Block, gazetteer: &Gazetteer, headings: &Headings<'_>) -> Vec<Block> {
    let opens = |row: u32| {
        let cells = view.row(row);
        let at = cells.iter().position(|(_, col, _)| *col == block.line)?;
        let label = cells[..at].last().and_then(|(_, _, cell)| text_of(cell))?;
        match gazetteer.read(text_of(cells[at].2)?) {
            Label::District(DistrictRead::Known(code), _) if headings.says_role(label, "district") => Some(code),
            _ => None,
        }
    };
    if block.turned || opens(block.first).is_none() {
        return Vec::new();
    }
    let rows: Vec<u32> = view.rows().filter(|row| opens(*row).is_some()).collect();
    let figures = |row: u32| view.row(row).iter().any(|(_, _, cell)| is_figure(cell));
    // What follows an empty line or a line without a figure may be of another place, or of all.
    let ends = |row: u32| {
        let first = (row + 1..).take(LEAD).find(|row| figures(*row))?;
        Some((first..).find(|row| !figures(*row))? - 1)
    };
    // Of what stands between two cards nobody knows whether it closes the one or heads the other, unless all have the same
    // line over them.
    let line = |row: u32| -> Option<String> {
        let texts: Vec<&str> = view.row(row).iter().filter_map(|(_, _, cell)| text_of(cell)).collect();
        // A place that nobody knows has a card of its own.
        let other = figures(row) || texts.iter().any(|text| headings.says_role(text, "district"));
        (!texts.is_empty() && !other).then(|| crate::label::fold(&texts.join(" ")))
    };
    let all: Vec<u32> = view.rows().collect();
    let at = |row: u32| all.partition_point(|own| *own < row);
    let over =
        |from: u32, to: u32| all[at(from)..at(to).max(at(from))].iter().copied().filter_map(line).collect::<Vec<_>>();
    let head = over(0, rows.first().copied().unwrap_or(0));
    let between = rows.windows(2).all(|pair| {
        ends(pair[0]).is_some_and(|end| {
            let own = over(end + 1, pair[1]);
            head.ends_with(&own)
        })
    });
    if !between {
        return Vec::new();
    }
    rows.iter()
        .filter_map(|row| {
            let (district, end) = (opens(*row)?, ends(*row)?);
            let (line, first, last) = measures_in(view, row + 1, end, headings)?;
            Some(card(line, first, last, (row + 1, end), district))
        })
        .collect()
}

const fn card(line: u32, first: u32, last: u32, (top, bottom): (u32, u32), district: String) -> Block {
    Block { turned: false, line, first, last, left: 0, right: u32::MAX, top, bottom, district: Some(district) }
}

/// The column that names a measure in most of the rows between two, and the first and last of those with a figure beside it.
fn measures_in(view: &View<'_>, top: u32, bottom: u32, headings: &Headings<'_>) -> Option<(u32, u32, u32)> {
    let at = |row: u32| view.cells().partition_point(|(r, _, _)| *r < row);
    let cells = &view.cells()[at(top)..at(bottom.saturating_add(1))];
    let mut rows: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    // The last column of each row with a figure: what stands to its right heads none.
    let mut figures: BTreeMap<u32, u32> = BTreeMap::new();
    for (row, col, _) in cells.iter().filter(|(_, _, cell)| is_figure(cell)) {
        let last = figures.entry(*row).or_insert(*col);
        *last = (*last).max(*col);
    }
    // What stands above the first figure tells what short names below it mean.
    let head = figures.keys().next().copied().unwrap_or(top);
    let schema = headings.schema();
    let titles = view.cells().iter().take_while(|(row, ..)| *row < head).filter_map(|(_, _, cell)| text_of(cell));
    let titles: Vec<Vec<String>> = titles.map(|text| schema.title_words(text)).collect();
    let context = Context { levels: vec![Level::of(&titles, schema)], titles: Vec::new() };
    for (row, col, cell) in cells.iter().filter(|(row, col, _)| figures.get(row).is_some_and(|last| last > col)) {
        let Some(text) = text_of(cell).filter(|t| t.len() <= 120) else { continue };
        let reading = headings.glance(&[text.to_owned()], &context);
        if matches!(reading.role, Role::Measure(_)) {
            rows.entry(*col).or_default().push(*row);
        }
    }
    let (line, rows) = rows.into_iter().max_by_key(|(col, rows)| (rows.len(), std::cmp::Reverse(*col)))?;
    let (first, last) = (*rows.first()?, *rows.last()?);
    // Titles also name measures: a table has figures beside them.
    let beside = |row: &&u32| view.row(**row).iter().any(|(_, c, cell)| *c > line && is_figure(cell));
    let first = *rows.iter().find(beside).filter(|_| rows.len() > 1).unwrap_or(&first);
    // A single one stands under a heading of its own: "Uraian | TW I | TW II".
    let headed = || {
        let above = view.rows_in(..first).next_back();
        let several = view.row(first).iter().filter(|(_, c, cell)| *c > line && is_figure(cell)).count() > 1;
        several && above.and_then(|row| view.text(row, line)).is_some_and(|t| headings.says_role(t, "measure_label"))
    };
    let named = rows.iter().filter(beside).count();
    (named >= 2 || named == 1 && headed()).then_some((line, first, last))
}

/// The column that names most villages, at least three.
fn line(view: &View<'_>, gazetteer: &Gazetteer) -> Option<u32> {
    let mut counts: BTreeMap<u32, usize> = BTreeMap::new();
    for (_, col, cell) in view.cells() {
        if text_of(cell).is_some_and(|t| t.len() <= 60 && !gazetteer.village(t).is_empty()) {
            *counts.entry(*col).or_default() += 1;
        }
    }
    let (col, count) = counts.into_iter().max_by_key(|(col, n)| (*n, std::cmp::Reverse(*col)))?;
    (count >= 3).then_some(col)
}

/// Whether a row between two villages heads another table: a heading, or a title that names a district.
fn ends_table(view: &View<'_>, row: u32, line: u32, gazetteer: &Gazetteer, headings: &Headings<'_>) -> bool {
    is_heading_row(view, row, line, headings)
        || view.row(row).iter().all(|(_, _, c)| text_of(c).is_some())
            && view.row(row).iter().any(|(_, _, c)| text_of(c).is_some_and(|t| gazetteer.named_in(t).is_some()))
}

/// The district of a table of villages between rows: named above it, by the sheet, or the only one that fits.
fn district(
    view: &View<'_>,
    (floor, first, last): (u32, u32, u32),
    line: u32,
    sheet: &str,
    gazetteer: &Gazetteer,
) -> Option<String> {
    let texts = |from: u32, to: u32| {
        view.cells().iter().filter(move |(row, _, _)| (from..to).contains(row)).filter_map(|(_, _, cell)| text_of(cell))
    };
    let above: Vec<&str> = texts(floor, first).collect();
    let named = above.iter().rev().find_map(|t| gazetteer.named_in(t)).or_else(|| gazetteer.named_in(sheet));
    let mut fitting: Option<BTreeSet<String>> = None;
    for (row, col, cell) in view.cells() {
        if *col != line || !(first..=last).contains(row) {
            continue;
        }
        let Some(text) = text_of(cell).filter(|t| gazetteer.read(t) != Label::Total) else { continue };
        let own: BTreeSet<String> = gazetteer.village(text).iter().cloned().collect();
        if !own.is_empty() {
            fitting = Some(fitting.map_or_else(|| own.clone(), |f| f.intersection(&own).cloned().collect()));
        }
    }
    let fitting = fitting.unwrap_or_default();
    match named {
        // What is named must not contradict the villages: then nothing is taken.
        Some(code) => fitting.contains(&code).then_some(code),
        None if fitting.len() == 1 => fitting.into_iter().next(),
        None => None,
    }
}
