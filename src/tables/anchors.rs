//! Finds where tables are: lines of district names, down or across, cut into blocks that are one table each.

use std::collections::{BTreeMap, BTreeSet};

use hashbrown::HashMap;

use crate::grids::Cell;
use crate::tables::context::Context;
use crate::tables::gazetteer::{Gazetteer, Label};
use crate::tables::headings::Headings;
use crate::tables::table::Role;
use crate::tables::view::{View, is_numeric, text_of};

/// One table's line of district names, in the positions of its view.
#[derive(Debug, Clone)]
pub struct Block {
    /// Whether districts lie across, so that the turned view is meant.
    pub turned: bool,
    /// The column of district names.
    pub line: u32,
    /// Rows of the first and the last district name that is rightly spelt.
    pub first: u32,
    /// See `first`.
    pub last: u32,
    /// Columns that belong to the table, both included.
    pub left: u32,
    /// See `left`.
    pub right: u32,
    /// The first row that may belong to it.
    pub top: u32,
    /// The last row that may belong to it.
    pub bottom: u32,
    /// The district of all its rows, where the line names villages only.
    pub district: Option<String>,
}

/// A candidate line: where district names stand in one column of a view.
struct Line {
    turned: bool,
    col: u32,
    names: Vec<(u32, String)>,
    /// Rows whose name has "Kec." before it.
    prefixed: BTreeSet<u32>,
    /// How many of the names are codes.
    codes: usize,
}

impl Line {
    fn distinct(&self, free: &BTreeSet<(u32, u32)>) -> usize {
        let codes: BTreeSet<&str> = self
            .names
            .iter()
            .filter(|(row, _)| free.contains(&if self.turned { (self.col, *row) } else { (*row, self.col) }))
            .map(|(_, code)| code.as_str())
            .collect();
        codes.len()
    }
}

/// Whether a cell holds a figure, also one written as text.
pub fn is_figure(cell: &Cell) -> bool {
    is_numeric(cell)
        || text_of(cell).is_some_and(|t| {
            let t = t.trim().trim_start_matches(['"', '(', '-', '–', '—', '.', '_']);
            t.is_empty() || (t.starts_with(|c: char| c.is_ascii_digit()) && t.len() <= 24)
        })
}

/// All tables of a sheet, from the top left.
pub fn find<'v>(views: &dyn Fn(bool) -> &'v View<'v>, gazetteer: &Gazetteer, headings: &Headings<'_>) -> Vec<Block> {
    let upright = views(false);
    let mut known: HashMap<&str, Option<(String, bool)>> = HashMap::new();
    let mut free: BTreeSet<(u32, u32)> = BTreeSet::new();
    let mut down: BTreeMap<u32, Vec<(u32, String)>> = BTreeMap::new();
    let mut across: BTreeMap<u32, Vec<(u32, String)>> = BTreeMap::new();
    let mut prefixed: BTreeMap<u32, BTreeSet<u32>> = BTreeMap::new();
    let mut coded: BTreeMap<u32, usize> = BTreeMap::new();
    for (row, col, cell) in upright.cells() {
        let Some(text) = text_of(cell) else { continue };
        let code = known.entry(text).or_insert_with(|| match gazetteer.read(text) {
            Label::District(read, prefixed) => read.code().map(|code| (code.to_owned(), prefixed)),
            _ => None,
        });
        if let Some((code, prefix)) = code {
            free.insert((*row, *col));
            if *prefix {
                prefixed.entry(*col).or_default().insert(*row);
            }
            *coded.entry(*col).or_default() += usize::from(!text.chars().any(char::is_alphabetic));
            down.entry(*col).or_default().push((*row, code.clone()));
            across.entry(*row).or_default().push((*col, code.clone()));
        }
    }
    let least = headings.schema().region.districts.len();
    let mut lines: Vec<Line> = down
        .into_iter()
        .map(|(col, names)| {
            let (prefixed, codes) = (prefixed.remove(&col).unwrap_or_default(), coded.remove(&col).unwrap_or_default());
            Line { turned: false, col, names, prefixed, codes }
        })
        .chain(across.into_iter().map(|(col, names)| Line {
            turned: true,
            col,
            names,
            prefixed: BTreeSet::new(),
            codes: 0,
        }))
        .collect();
    lines.retain_mut(|line| {
        leave_villages(line, upright, headings);
        !line.names.is_empty()
    });
    // The line that names most districts first; where a row and a column name as many, the column; and names before codes.
    lines.sort_by_key(|l| (std::cmp::Reverse(l.distinct(&free)), l.turned, l.codes > 0, l.col));
    let mut named: Vec<Vec<(u32, String)>> = Vec::new();
    let mut blocks: Vec<Block> = Vec::new();
    for line in lines {
        // Two names in a row may be chance ("Kecamatan Batang, Kelara"); two in a column are a short table.
        let enough = if line.turned { 3 } else { 2 }.min(least).max(1);
        let view = views(line.turned);
        let distinct = line.distinct(&free);
        // A table of one district only is known by the heading above its name.
        let alone = distinct == 1 && !line.turned && is_headed(&line, view, headings);
        if distinct < enough && !alone {
            continue;
        }
        // Codes beside the names of the same districts tell nothing more.
        if !line.turned && line.codes > 0 && named.contains(&line.names) {
            continue;
        }
        if !line.turned && is_beside_another(&line, view, &blocks, headings) {
            continue;
        }
        for (row, _) in &line.names {
            free.remove(&if line.turned { (line.col, *row) } else { (*row, line.col) });
        }
        blocks.extend(cut(&line, view, gazetteer, headings));
        named.extend((!line.turned).then_some(line.names));
    }
    set_bounds(&mut blocks, views);
    blocks.sort_by_key(|b| if b.turned { (b.line, b.first) } else { (b.first, b.line) });
    blocks
}

/// Takes the names out of a column that stand below a heading of villages, some of which are called as districts are.
fn leave_villages(line: &mut Line, view: &View<'_>, headings: &Headings<'_>) {
    /// The most names that may be those of villages.
    const FEW: usize = 4;
    if line.turned || line.names.len() > FEW {
        return;
    }
    let col = line.col;
    let heads = |row: &u32| view.text(*row, col).is_some_and(|t| headings.says_role(t, "village"));
    if let Some(heading) = view.rows().find(heads) {
        line.names.retain(|(row, _)| *row < heading);
    }
}

/// Whether a heading such as "Kecamatan" stands a few rows above the first name.
fn is_headed(line: &Line, view: &View<'_>, headings: &Headings<'_>) -> bool {
    line.names.first().is_some_and(|(first, _)| {
        (first.saturating_sub(5)..*first)
            .any(|row| view.text(row, line.col).is_some_and(|t| headings.says_role(t, "district")))
    })
}

/// Whether a column only repeats some names beside a fuller one: villages named like districts.
fn is_beside_another(line: &Line, view: &View<'_>, blocks: &[Block], headings: &Headings<'_>) -> bool {
    let (Some((first, _)), Some((last, _))) = (line.names.first(), line.names.last()) else { return true };
    let beside = blocks.iter().any(|b| !b.turned && b.first <= *last && *first <= b.last);
    if !beside {
        return false;
    }
    let says_village = (first.saturating_sub(6)..*first)
        .any(|row| view.text(row, line.col).is_some_and(|t| headings.says_role(t, "village")));
    let texts = view.rows().filter(|row| (first..=last).contains(&row) && view.text(*row, line.col).is_some()).count();
    says_village || line.names.len() * 2 < texts
}

/// Cuts a line where a new table starts: at a heading or a period between two names, or where the names start again
/// from the first after a total.
fn cut(line: &Line, view: &View<'_>, gazetteer: &Gazetteer, headings: &Headings<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    // Where districts are sections ("KECAMATAN TURATEA"), the same name without the word is a village's.
    let sections = line.prefixed.len() >= 2;
    let names = line.names.iter().filter(|(row, _)| !sections || line.prefixed.contains(row));
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let mut start = line.names[0].0;
    let mut end = start;
    let mut first: Option<&str> = None;
    let mut last_code: Option<&str> = None;
    for (row, code) in names {
        let between = || view.rows_in(end + 1..*row);
        let again = first == Some(code.as_str());
        // The heading that a printout repeats on every page opens no table, unless its names start again.
        let goes_on = !seen.contains(code.as_str()) || last_code == Some(code.as_str());
        let heading = between().any(|r| is_heading_row(view, r, line.col, headings))
            && !(goes_on && between().all(|r| is_page_break(view, r, start, line.col, gazetteer, headings)));
        let contiguous = || view.rows_in(end..=*row).is_sorted_by(|a, b| b - a <= 1);
        let total = (again || (seen.contains(code.as_str()) && !contiguous()))
            && between().any(|r| {
                let mut cells = view.row(r).iter().filter(|(_, c, _)| *c <= line.col);
                cells.any(|(_, _, cell)| text_of(cell).is_some_and(|t| gazetteer.read(t) == Label::Total))
            });
        let period = again && between().any(|r| is_period_row(view, r, headings));
        // "II. KOPERASI TIDAK AKTIF" alone between the names heads a section of the same table.
        let section = || !heading && !period && between().any(|r| is_section_row(view, r, line.col, headings));
        if *row > end && (heading || period || total && !section()) {
            blocks.push((start, end));
            seen.clear();
            start = *row;
        }
        if seen.is_empty() {
            first = Some(code);
        }
        seen.insert(code);
        last_code = Some(code.as_str());
        end = *row;
    }
    blocks.push((start, end));
    blocks
        .into_iter()
        .map(|(first, last)| Block {
            turned: line.turned,
            line: line.col,
            first,
            last,
            left: 0,
            right: u32::MAX,
            top: 0,
            bottom: u32::MAX,
            district: None,
        })
        .collect()
}

/// Whether a row between two names belongs to a page's end or beginning: a row that stands above the first name too, word
/// for word, a carried sum, or one that numbers columns or villages.
fn is_page_break(
    view: &View<'_>,
    row: u32,
    first: u32,
    line: u32,
    gazetteer: &Gazetteer,
    headings: &Headings<'_>,
) -> bool {
    let texts = |row: u32| -> Vec<(u32, &str)> {
        view.row(row).iter().filter_map(|(_, c, cell)| Some((*c, text_of(cell)?.trim()))).collect()
    };
    let own = texts(row);
    if own.is_empty() {
        return true;
    }
    let repeated = || view.rows_in(first.saturating_sub(11)..first).any(|r| texts(r) == own);
    let carried =
        || own.iter().any(|(_, t)| gazetteer.read(t) == Label::Total || gazetteer.is_sum(t) || gazetteer.is_aside(t));
    let figures = view.row(row).iter().any(|(_, c, cell)| *c > line && is_figure(cell));
    let vocabulary = &headings.schema().vocabulary;
    let plain = |w: &String| {
        vocabulary.title_words.iter().any(|phrase| phrase.len() == 1 && phrase[0] == *w)
            || vocabulary.neutral.contains(w)
            || w.bytes().all(|b| b.is_ascii_digit())
    };
    // "Lanjutan Tabel 3": says nothing of what follows, not even its period.
    let says_nothing =
        || own.iter().all(|(_, t)| headings.words(t).iter().all(plain)) && !is_period_row(view, row, headings);
    repeated() || says_nothing() || figures && (carried() || !is_heading_row(view, row, line, headings))
}

/// Whether a row holds nothing but a period, as "TRIWULAN II" between two lists of districts.
pub fn is_period_row(view: &View<'_>, row: u32, headings: &Headings<'_>) -> bool {
    // "A" beside it only numbers it.
    let numbers = |cell: &Cell| {
        let text = text_of(cell).map(|t| t.trim().trim_matches(['(', ')', '.'])).unwrap_or_default();
        text.len() == 1 && text.bytes().all(|b| b.is_ascii_alphabetic())
    };
    let cells: Vec<_> = view.row(row).iter().filter(|(_, _, cell)| !numbers(cell)).collect();
    !cells.is_empty()
        && cells.len() <= 2
        && cells.iter().all(|(_, _, cell)| {
            text_of(cell).is_some_and(|t| {
                let reading = headings.glance(&[t.to_owned()], &Context::default());
                reading.bare_period && reading.said.part.is_some()
            })
        })
}

/// Whether a row between two names only names what is counted below it, in the column of the names.
fn is_section_row(view: &View<'_>, row: u32, line: u32, headings: &Headings<'_>) -> bool {
    let alone = view.row(row).iter().filter(|(_, c, _)| *c >= line).count() == 1;
    let measure =
        |text: &str| matches!(headings.glance(&[text.to_owned()], &Context::default()).role, Role::Measure(_));
    alone && view.text(row, line).is_some_and(measure)
}

/// Whether a row between two names heads another table.
pub fn is_heading_row(view: &View<'_>, row: u32, line: u32, headings: &Headings<'_>) -> bool {
    if view.text(row, line).is_some_and(|t| headings.says_role(t, "district")) {
        return true;
    }
    let cells = view.row(row);
    if cells.iter().any(|(_, _, cell)| is_numeric(cell)) {
        return false;
    }
    let says = |text: &str| {
        ["district", "number", "village", "measure_label"].iter().any(|role| headings.says_role(text, role)) || {
            let reading = headings.glance(&[text.to_owned()], &Context::default());
            matches!(reading.role, Role::Measure(_)) || reading.bare_period
        }
    };
    let texts: Vec<&str> = cells
        .iter()
        .filter(|(_, c, cell)| *c != line && !is_figure(cell))
        .filter_map(|(_, _, cell)| text_of(cell))
        .collect();
    // One such word alone may be a note; a district with a long-form label beside it has its name in the line.
    texts.len() > 1
        && view.text(row, line).is_none_or(|t| t.len() <= 120)
        && texts.iter().filter(|t| says(t)).count() > 1
}

/// Gives each block the columns and rows that are its own where several tables share the sheet.
fn set_bounds<'v>(blocks: &mut [Block], views: &dyn Fn(bool) -> &'v View<'v>) {
    let all: Vec<Block> = blocks.to_vec();
    for block in blocks.iter_mut() {
        let view = views(block.turned);
        for other in all.iter().filter(|o| o.turned == block.turned) {
            let together = other.first <= block.last && block.first <= other.last;
            if together && other.line != block.line {
                let border = border(view, block, other);
                if other.line > block.line {
                    block.right = block.right.min(border.saturating_sub(1));
                } else {
                    block.left = block.left.max(border);
                }
            } else if other.line == block.line || !together {
                if other.first > block.last {
                    block.bottom = block.bottom.min(other.first.saturating_sub(1));
                } else if other.last < block.first {
                    block.top = block.top.max(other.last + 1);
                }
            }
        }
        // A table of the other direction ends where this one's names begin.
        for other in all.iter().filter(|o| o.turned != block.turned) {
            // The other's line is a row (or column) of this view.
            if other.line > block.last {
                block.bottom = block.bottom.min(other.line.saturating_sub(1));
            } else if other.line < block.first {
                block.top = block.top.max(other.line + 1);
            }
        }
    }
}

/// The first column that belongs to the right one of two tables side by side.
fn border(view: &View<'_>, a: &Block, b: &Block) -> u32 {
    let (left, right) = if a.line < b.line { (a, b) } else { (b, a) };
    let rows = left.first.min(right.first)..=left.last.max(right.last);
    let filled: BTreeSet<u32> = view
        .cells()
        .iter()
        .filter(|(row, col, _)| rows.contains(row) && (left.line + 1..right.line).contains(col))
        .map(|(_, col, _)| *col)
        .collect();
    // An empty column between them; failing that the running numbers before the right one's names.
    if let Some(gap) = (left.line + 1..right.line).rev().find(|col| !filled.contains(col)) {
        return gap + 1;
    }
    let before = right.line.saturating_sub(1);
    let numbers = view
        .rows()
        .filter(|row| (right.first..=right.last).contains(row))
        .filter_map(|row| match view.at(row, before).map(|c| &c.value) {
            Some(crate::grids::Value::Number(n)) => Some(*n),
            _ => None,
        })
        .collect::<Vec<_>>();
    let running = numbers.len() > 1 && numbers.windows(2).all(|w| (w[1] - w[0] - 1.0).abs() < f64::EPSILON);
    if running { before } else { right.line }
}
