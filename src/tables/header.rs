//! The heading block of a table: which rows it is made of, and the path of labels above each column.

use std::collections::{BTreeMap, BTreeSet};

use crate::grids::{Cell, Value};
use crate::place::CellRef;
use crate::tables::anchors::{Block, is_figure};
use crate::tables::gazetteer::{Gazetteer, Label};
use crate::tables::head_column::HeadColumn;
use crate::tables::headings::Headings;
use crate::tables::numbering::{are_hints, is_hint, numbers_columns};
use crate::tables::view::{View, is_numeric, label_of, text_of};

/// The most rows that a heading has: a long heading typed word below word, under groups.
const DEEPEST: usize = 12;

/// The most rows that a heading lies over, empty ones among them.
const TALLEST: u32 = 16;

/// The most empty rows between two rows of a heading.
const WIDEST_GAP: u32 = 3;

/// The heading block of a table, in the positions of its view.
#[derive(Debug, Clone)]
pub struct Header {
    /// Heading rows, from the top; empty where the table has no heading.
    pub rows: Vec<u32>,
    /// Rows that only number the columns, or say how to fill them in.
    pub numbering: Vec<u32>,
    /// The first row of records.
    pub first_record: u32,
    /// The columns of the table, without the line of district names.
    pub columns: Vec<HeadColumn>,
    /// The heading above the district names.
    pub line: HeadColumn,
}

/// Reads the heading block above a block's first names.
pub fn read(view: &View<'_>, block: &Block, gazetteer: &Gazetteer, headings: &Headings<'_>) -> Header {
    let first_record = first_record(view, block, gazetteer, headings);
    let mut numbering = Vec::new();
    let mut above: Vec<u32> = view.rows_in(block.top..first_record.max(block.top)).rev().collect();
    above.retain(|r| cells_in(view, *r, block).next().is_some());
    let mut above = above.into_iter().peekable();
    let numbers = |row: &u32| {
        is_numbering(view, *row, block) && !numbers_periods(view, *row, block, headings)
            || are_hints(cells_in(view, *row, block).map(|(_, cell)| cell), &headings.schema().vocabulary)
    };
    // Where districts lie across, a column beside their names that has nothing but its own heading says nothing: "Ket".
    let empty = |row: &u32| view.is_turned() && cells_in(view, *row, block).all(|(c, _)| c == block.line);
    while let Some(row) = above.next_if(|row| empty(row) || numbers(row)) {
        numbering.push(row);
    }
    let rows =
        above.peek().copied().map_or_else(Vec::new, |bottom| heading_rows(view, block, bottom, gazetteer, headings));
    let columns = columns(view, block, &rows, first_record);
    let paths = Paths { view, rows: &rows, block, columns: &columns };
    let line = HeadColumn { col: block.line, labels: paths.own(block.line) };
    let mut columns: Vec<HeadColumn> =
        columns.iter().map(|col| HeadColumn { col: *col, labels: paths.path(*col) }).collect();
    leave_hints(&mut columns, headings);
    // "A" beside "TRIWULAN I" below "No" numbers that section, and heads no column.
    let numbers = |text: &str| text.trim().len() == 1 && text.trim().bytes().all(|b| b.is_ascii_alphabetic());
    for column in columns.iter_mut().filter(|c| c.col < block.line && c.labels.len() > 1) {
        column.labels.truncate(column.labels.iter().rposition(|(_, text)| !numbers(text)).map_or(1, |at| at + 1));
    }
    if view.is_turned() {
        stand_in_sections(view, block, first_record, &mut columns);
    }
    Header { rows, numbering, first_record, columns, line }
}

/// Where districts lie across, a line of text alone ("B. Realisasi") stands over the lines of figures below it, up to the next.
fn stand_in_sections(view: &View<'_>, block: &Block, first_record: u32, columns: &mut [HeadColumn]) {
    let mut texts: BTreeMap<u32, Vec<(CellRef, String)>> = BTreeMap::new();
    for (row, col, cell) in view.cells() {
        let inside = *row < first_record && *col > block.line && *col <= block.right;
        let Some(label) = label_of(cell).filter(|_| inside) else { continue };
        // "A", "II" and "1." only number it.
        let counts = label.trim_matches(|c: char| !c.is_alphanumeric());
        let counts = counts.len() <= 1 || counts.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'I' | b'V' | b'X'));
        let labels = texts.entry(*col).or_default();
        if !counts {
            labels.push((CellRef::new(*row, *col), label.into_owned()));
        }
    }
    let mut section: Vec<(CellRef, String)> = Vec::new();
    let mut at = 0;
    for (col, labels) in texts {
        while columns.get(at).is_some_and(|column| column.col < col) {
            at += 1;
        }
        match columns.get_mut(at).filter(|column| column.col == col) {
            Some(column) => {
                column.labels.splice(0..0, section.iter().cloned());
            }
            None if !labels.is_empty() => section = labels,
            None => {}
        }
    }
}

fn cells_in<'v>(view: &'v View<'_>, row: u32, block: &Block) -> impl Iterator<Item = (u32, &'v Cell)> {
    let (left, right) = (block.left, block.right);
    view.row(row).iter().filter(move |(_, c, _)| (left..=right).contains(c)).map(|(_, c, cell)| (*c, *cell))
}

/// The first record may stand above the first name that is rightly spelt.
fn first_record(view: &View<'_>, block: &Block, gazetteer: &Gazetteer, headings: &Headings<'_>) -> u32 {
    let mut first = block.first;
    let mut below = block.first;
    for row in view.rows_in(block.top..block.first.max(block.top)).rev() {
        if is_numbering(view, row, block) || below - row > 1 + WIDEST_GAP {
            break;
        }
        let says = |cell: &Cell| is_figure(cell) && !says_words(cell, headings);
        let figures =
            cells_in(view, row, block).filter(|(c, cell)| *c != block.line && says(cell) && !is_year(cell)).count();
        let others = cells_in(view, row, block).filter(|(c, cell)| *c != block.line && !says(cell)).count();
        // Over a gap stand the larger places' rows, each with its name and figures of its own.
        if below - row > 1 && (figures < 2 || view.text(row, block.line).is_none()) {
            break;
        }
        if figures == 0 || others > figures {
            // The label of a section whose district nobody knows stands above its rows.
            let opens = |t: &str| {
                let words = crate::label::words(t);
                words.len() > 1
                    && headings.schema().region.prefixes.contains(&words[0])
                    && !headings.says_role(t, "district")
            };
            if first < block.first && view.text(row, block.line).is_some_and(opens) {
                first = row;
            }
            break;
        }
        below = row;
        // Rows without a name may be an unknown district's own (villages, or measures one by one): its name is above.
        let Some(text) = view.text(row, block.line) else {
            // The regency's own row may stand first, its label merged over the numbers and the names.
            let before =
                cells_in(view, row, block).filter(|(c, _)| *c < block.line).find_map(|(_, cell)| text_of(cell));
            if before.is_some_and(|t| gazetteer.read(t) == Label::Total || gazetteer.is_sum(t)) {
                first = row;
            }
            continue;
        };
        // The regency's own row may stand first.
        let is_sum = gazetteer.read(text) == Label::Total || gazetteer.is_sum(text);
        let is_name = gazetteer.read(text) == Label::Other
            && !is_figure_text(text)
            && !["district", "village", "number"].iter().any(|role| headings.says_role(text, role));
        if !(is_sum || is_name) {
            break;
        }
        first = row;
    }
    first
}

fn is_figure_text(text: &str) -> bool {
    text.trim().starts_with(|c: char| c.is_ascii_digit())
}

/// Whether a text that begins as a figure does is part of a heading: "1960 (April)", "2 units", "(1,000)"; "90 unit" is a
/// figure.
fn says_words(cell: &Cell, headings: &Headings<'_>) -> bool {
    let Some(text) = text_of(cell) else { return false };
    let bare = text.trim();
    let digits = || bare.chars().filter(char::is_ascii_digit);
    let thousands = bare.starts_with('(')
        && bare.ends_with(')')
        && bare.chars().filter(|c| c.is_alphanumeric()).eq(digits())
        && (digits().count() > 3 || bare.starts_with("(0"))
        && digits().count() > 2
        && digits().skip(1).all(|d| d == '0');
    let vocabulary = &headings.schema().vocabulary;
    let mut words = crate::label::words(bare).into_iter().filter(|w| w.chars().any(char::is_alphabetic)).peekable();
    let unit = |w: String| vocabulary.units.iter().any(|unit| unit.split(' ').any(|own| own == w));
    thousands || bare.starts_with(|c: char| c.is_ascii_digit()) && words.peek().is_some() && !words.all(unit)
}

fn is_year(cell: &Cell) -> bool {
    matches!(cell.value, Value::Number(n) if (1990.0..=2100.0).contains(&n))
}

/// Takes hints out of the headings of columns that have more than them, where two or more columns of a row have one.
fn leave_hints(columns: &mut [HeadColumn], headings: &Headings<'_>) {
    let mut hints: BTreeMap<u32, BTreeSet<u32>> = BTreeMap::new();
    for (at, _) in
        columns.iter().flat_map(|c| &c.labels).filter(|(_, text)| is_hint(text, &headings.schema().vocabulary))
    {
        hints.entry(at.row).or_default().insert(at.col);
    }
    hints.retain(|_, cols| cols.len() > 1);
    for column in columns.iter_mut().filter(|_| !hints.is_empty()) {
        let hint = |at: &CellRef| hints.get(&at.row).is_some_and(|cols| cols.contains(&at.col));
        if column.labels.iter().any(|(at, _)| !hint(at)) {
            column.labels.retain(|(at, _)| !hint(at));
        }
    }
}

/// Whether a row only numbers the columns: "1 2 3 4", "(1) (2)", also where numbers skip or start again.
pub fn is_numbering(view: &View<'_>, row: u32, block: &Block) -> bool {
    numbers_columns(cells_in(view, row, block).map(|(_, cell)| cell))
}

/// The heading rows from `bottom` upwards.
fn heading_rows(
    view: &View<'_>,
    block: &Block,
    bottom: u32,
    gazetteer: &Gazetteer,
    headings: &Headings<'_>,
) -> Vec<u32> {
    // A row with counts is a record or a sum of some other table, and no heading.
    let counts = |row: u32| {
        let numbers = cells_in(view, row, block).filter(|(_, c)| is_numeric(c) && !is_year(c)).count();
        numbers * 2 > cells_in(view, row, block).count() && !numbers_periods(view, row, block, headings)
    };
    if counts(bottom) {
        return Vec::new();
    }
    let texts = |row: u32| cells_in(view, row, block).filter(|(_, cell)| label_of(cell).is_some()).count();
    let names_districts = |row: u32| {
        view.shown(row, block.line)
            .and_then(|(at, cell)| Some((at, text_of(cell)?)))
            .filter(|(at, t)| headings.says_role(t, "district") && !tells_district(view, at.row, block, gazetteer))
    };
    let within = |r: &u32| *r <= bottom && *r >= block.top && bottom - *r < TALLEST;
    let filled = view.rows().rev().filter(|r| within(r) && cells_in(view, *r, block).next().is_some());
    let lowest = filled.take(DEEPEST).last().unwrap_or(bottom);
    // "KECAMATAN" alone under the headings opens the names as a section.
    let opens = |row: u32| {
        row > lowest
            && !is_vertical(view, row, block.line)
            && cells_in(view, row, block).all(|(c, _)| c <= block.line)
            && spans_columns(view, row - 1, block)
    };
    let named = (lowest..=bottom).rev().filter(|row| !opens(*row)).find_map(names_districts);
    let named = named.map(|(at, _)| at.row.max(block.top));
    let mut top = match named {
        Some(row) => row,
        None if texts(bottom) >= 2 => bottom,
        // A lone text above the names is a title, unless it heads the only column of figures.
        None => {
            let heads = cells_in(view, bottom, block)
                .any(|(c, _)| c > block.line && view.merge(bottom, c).is_none_or(|m| m.start.col > block.line));
            if !heads {
                return Vec::new();
            }
            bottom
        }
    };
    while let Some(row) =
        view.rows_in(lowest..top.max(lowest)).rev().find(|r| cells_in(view, *r, block).next().is_some())
    {
        let cells: Vec<(u32, &Cell)> = cells_in(view, row, block).collect();
        let start = |c: u32| view.merge(row, c).map_or(c, |m| m.start.col);
        let groups = cells.iter().all(|(c, cell)| {
            (start(*c) > block.line
                || headings.says_role(text_of(cell).unwrap_or_default(), "number")
                || is_vertical(view, row, *c))
                && label_of(cell).is_some_and(|l| l.len() <= 120)
        });
        let unnamed = named.is_none() && cells.len() >= 2 && !cells.iter().any(|(_, c)| is_numeric(c) && !is_year(c));
        // Right under a row that is no title, a lone text stands within the heading.
        let under = || row > lowest && view.row(row - 1).len() > 1 && spans_columns(view, row - 1, block);
        let names = || named.is_none() && matches!(&cells[..], [(c, cell)] if *c == block.line && !is_numeric(cell));
        // Over a gap stand titles too; only a row with texts over two of the columns is none.
        let gap = top - row - 1;
        let far = gap > 0 && !(gap <= WIDEST_GAP && (spans_columns(view, row, block) || groups && under()));
        if far || !(groups || unnamed || names() && under()) {
            break;
        }
        top = row;
    }
    (top..=bottom)
        .filter(|r| cells_in(view, *r, block).next().is_some() || view.merge(*r, block.line).is_some())
        .collect()
}

/// Whether a row is "Kecamatan | Bangkala" over the figures of one district, and heads no names.
fn tells_district(view: &View<'_>, row: u32, block: &Block, gazetteer: &Gazetteer) -> bool {
    let names = |cell: &Cell| text_of(cell).is_some_and(|t| matches!(gazetteer.read(t), Label::District(..)));
    block.district.is_some() && cells_in(view, row, block).any(|(c, cell)| c != block.line && names(cell))
}

/// Whether texts of a row stand over two or more of the columns that hold figures; "Triwulan : IV" is one line of text.
fn spans_columns(view: &View<'_>, row: u32, block: &Block) -> bool {
    let cells: Vec<(u32, &Cell)> = cells_in(view, row, block).collect();
    let figures: BTreeSet<u32> = view
        .cells()
        .iter()
        .filter(|(r, c, cell)| (block.first..=block.last).contains(r) && *c > block.line && is_figure(cell))
        .map(|(_, c, _)| *c)
        .collect();
    let says = |c: &u32| {
        figures.contains(c)
            || view.merge(row, *c).is_some_and(|m| figures.range(m.start.col..=m.end.col).next().is_some())
    };
    let stated =
        |cell: &Cell| text_of(cell).is_some_and(|t| t.trim_end().ends_with(':') || t.trim_start().starts_with(':'));
    cells.iter().filter(|(c, _)| says(c)).count() >= 2 && !cells.iter().any(|(_, cell)| stated(cell))
}

/// Whether a row of numbers stands under "Bulan" or "Triwulan", so that the numbers are periods.
fn numbers_periods(view: &View<'_>, row: u32, block: &Block, headings: &Headings<'_>) -> bool {
    let Some(above) = view.rows_in(row.saturating_sub(1)..row).next_back() else { return false };
    let own: Vec<u32> = cells_in(view, row, block).map(|(c, _)| c).collect();
    let started = own.first().is_some_and(|c| *c > block.line);
    started
        && own.iter().any(|c| {
            view.shown(above, *c)
                .and_then(|(_, cell)| text_of(cell))
                .is_some_and(|t| headings.says_role(t, "period_label"))
        })
}

/// Whether a cell is merged downwards, as the headings beside a group are.
fn is_vertical(view: &View<'_>, row: u32, col: u32) -> bool {
    view.merge(row, col).is_some_and(|m| m.end.row > m.start.row)
}

/// All columns of the table that hold something, without the line itself.
fn columns(view: &View<'_>, block: &Block, rows: &[u32], first_record: u32) -> Vec<u32> {
    let mut columns = BTreeSet::new();
    // Turned, what stands before the names without anything beside it is a title, and after them a note.
    let top = if view.is_turned() { first_record } else { rows.first().copied().unwrap_or(first_record) };
    for (row, col, _) in view.cells() {
        if (top..=block.last).contains(row) && (block.left..=block.right).contains(col) && *col != block.line {
            columns.insert(*col);
        }
    }
    columns.into_iter().collect()
}

/// Works out the paths of labels.
struct Paths<'a> {
    view: &'a View<'a>,
    rows: &'a [u32],
    block: &'a Block,
    columns: &'a [u32],
}

impl Paths<'_> {
    /// The labels that stand in the column itself or reach it by a merge.
    fn own(&self, col: u32) -> Vec<(CellRef, String)> {
        let mut labels: Vec<(CellRef, String)> = Vec::new();
        for row in self.rows {
            let Some((at, cell)) = self.view.shown(*row, col) else { continue };
            let Some(label) = label_of(cell) else { continue };
            if labels.last().is_none_or(|(last, _)| *last != at) {
                labels.push((at, label.into_owned()));
            }
        }
        labels
    }

    /// The full path: own labels, and above the lowest those of a group that is only written over one of its columns.
    fn path(&self, col: u32) -> Vec<(CellRef, String)> {
        let mut path = Vec::new();
        for (i, row) in self.rows.iter().enumerate() {
            let labels = match self.label_at(*row, col) {
                Some(label) => vec![label],
                None if self.has_label_below(col, i) => self.group_labels(*row, col, i),
                None => Vec::new(),
            };
            for label in labels {
                if path.last().is_none_or(|(last, _): &(CellRef, String)| *last != label.0) {
                    path.push(label);
                }
            }
        }
        path
    }

    fn label_at(&self, row: u32, col: u32) -> Option<(CellRef, String)> {
        let (at, cell) = self.view.shown(row, col)?;
        Some((at, label_of(cell)?.into_owned()))
    }

    fn has_label_below(&self, col: u32, i: usize) -> bool {
        self.rows[i + 1..].iter().any(|row| {
            // A label merged down from this very row is no label of its own.
            self.view.shown(*row, col).is_some_and(|(at, cell)| at.row > self.rows[i] && label_of(cell).is_some())
        })
    }

    /// The group label over a column that has none of its own in this row; all that it may be where that is not clear.
    fn group_labels(&self, row: u32, col: u32, i: usize) -> Vec<(CellRef, String)> {
        // The run of neighbouring columns that have sub-labels: a group never reaches over one that has none.
        let Some(at) = self.columns.iter().position(|c| *c == col) else { return Vec::new() };
        let same_side = |c: u32| (c > self.block.line) == (col > self.block.line);
        let fits = |c: u32| same_side(c) && self.has_label_below(c, i);
        let start = (0..=at).rev().take_while(|k| fits(self.columns[*k])).last().unwrap_or(at);
        let end = (at..self.columns.len()).take_while(|k| fits(self.columns[*k])).last().unwrap_or(at);
        let run = &self.columns[start..=end];
        // Merged labels say themselves how far they reach; only single cells may stand for their neighbours.
        let labels: Vec<(usize, (CellRef, String))> =
            run.iter().enumerate().filter_map(|(k, c)| Some((k, self.label_at(row, *c)?))).collect();
        let here = at - start;
        let unmerged: Vec<&(usize, (CellRef, String))> = labels
            .iter()
            .filter(|(_, (p, _))| self.view.merge(p.row, p.col).is_none_or(|m| m.start.col == m.end.col))
            .collect();
        // A merged label between this column and a single one ends its reach.
        let reachable = |k: usize| {
            let (a, b) = if k < here { (k + 1, here) } else { (here + 1, k) };
            !labels.iter().any(|(j, (p, _))| {
                (a..b).contains(j) && self.view.merge(p.row, p.col).is_some_and(|m| m.start.col < m.end.col)
            })
        };
        let candidates: Vec<&(usize, (CellRef, String))> =
            unmerged.into_iter().filter(|(k, _)| reachable(*k)).collect();
        match candidates.as_slice() {
            [] => Vec::new(),
            [(k, only)] if *k == 0 || run.len() > 1 => vec![only.clone()],
            [_] => Vec::new(),
            several => {
                let block = self.block_length(run, i);
                let count = several.len();
                if let Some(length) = block.filter(|length| run.len() == length * count) {
                    return several.get(here / length).map(|(_, label)| label.clone()).into_iter().collect();
                }
                // "2022" and "2023" over the first of columns that repeat, behind some of names or codes.
                let first = several[0].0;
                let behind = self.block_length(&run[first..], i).filter(|n| run.len() - first == n * count);
                if let Some(length) = behind.filter(|n| (0..count).all(|k| several[k].0 == first + k * n))
                    && here >= first
                {
                    return vec![several[(here - first) / length].1.clone()];
                }
                if first == 0 {
                    // Written over the first of its columns.
                    let over = several.iter().rev().find(|(k, _)| *k <= here);
                    return over.map(|(_, label)| label.clone()).into_iter().collect();
                }
                // Written over the middle or the last of its columns: between two labels it may be either.
                let before = several.iter().rev().find(|(k, _)| *k < here);
                let behind = several.iter().find(|(k, _)| *k > here);
                before.into_iter().chain(behind).map(|(_, label)| label.clone()).collect()
            }
        }
    }

    /// After how many columns the sub-labels start again, where they do.
    fn block_length(&self, run: &[u32], i: usize) -> Option<usize> {
        let below: Vec<String> = run
            .iter()
            .map(|c| {
                self.rows[i + 1..]
                    .iter()
                    .filter_map(|row| self.label_at(*row, *c))
                    .map(|(_, l)| crate::label::fold(&l))
                    .collect::<Vec<_>>()
                    .join(">")
            })
            .collect();
        (1..=run.len() / 2).find(|n| run.len().is_multiple_of(*n) && (0..run.len()).all(|k| below[k] == below[k % n]))
    }
}
