//! Which rows and columns head a list.

use std::collections::BTreeSet;

use crate::place::{CellRange, CellRef};
use crate::tables::register::candidate::Head;
use crate::tables::view::{View, text_of};

/// The most rows that a heading has.
const DEEPEST: u32 = 3;
/// How many rows below a heading show whether a smaller table stands beside a list.
const SAMPLE: usize = 200;

/// The heading block that starts in a row; `says` tells whether a text heads a column of a list.
pub(super) fn head(view: &View<'_>, row: u32, says: &dyn Fn(&str) -> bool) -> Head {
    let top: BTreeSet<u32> =
        view.row(row).iter().filter(|(_, _, c)| text_of(c).is_some()).map(|(_, c, _)| *c).collect();
    let merges: Vec<CellRange> =
        top.iter().filter_map(|c| view.merge(row, *c)).filter(|m| m.start.row == row).collect();
    let mut bottom = merges.iter().map(|m| m.end.row).max().unwrap_or(row).min(row + DEEPEST - 1);
    let below = view.row(row + 1);
    let texts: Vec<(u32, &str)> = below.iter().filter_map(|(_, c, cell)| Some((*c, text_of(cell)?))).collect();
    let only_texts = texts.len() == below.len() && !texts.is_empty();
    if bottom == row && only_texts {
        let under = |c: u32| merges.iter().any(|m| m.end.col > m.start.col && (m.start.col..=m.end.col).contains(&c));
        // Names below a merged heading, or headings that fill the gaps of the row above.
        let filling = texts.iter().all(|(c, _)| !top.contains(c) || under(*c));
        if texts.iter().any(|(c, _)| under(*c)) && texts.iter().all(|(_, t)| t.len() <= 60)
            || filling && texts.iter().filter(|(_, t)| says(t)).count() > 1
            || filling && texts.len() == 1 && texts.iter().all(|(_, t)| says(t))
        {
            bottom = row + 1;
        }
    }
    let rows: Vec<u32> = (row..=bottom).collect();
    let mut cols: BTreeSet<u32> = BTreeSet::new();
    for r in &rows {
        cols.extend(view.row(*r).iter().filter(|(_, _, c)| text_of(c).is_some()).map(|(_, c, _)| *c));
    }
    for merge in &merges {
        cols.extend(merge.start.col..=merge.end.col.min(merge.start.col + 30));
    }
    leave_small(view, bottom, &mut cols);
    let columns = cols
        .into_iter()
        .map(|col| {
            let mut labels: Vec<(CellRef, String)> = Vec::new();
            for r in &rows {
                let Some((at, cell)) = view.shown(*r, col) else { continue };
                if let Some(text) = text_of(cell).filter(|_| labels.last().is_none_or(|(last, _)| *last != at)) {
                    labels.push((at, text.trim().to_owned()));
                }
            }
            (col, labels)
        })
        .filter(|(_, labels)| !labels.is_empty())
        .collect();
    Head { rows, columns }
}

/// Leaves out the columns of a smaller table that stands beside a list behind an empty column: every row of it is filled, and
/// it ends before the list does. "Kode" and "Kecamatan" may explain the codes in the list.
fn leave_small(view: &View<'_>, heading: u32, cols: &mut BTreeSet<u32>) {
    let Some(gap) = cols.iter().copied().find(|col| *col > 0 && !cols.contains(&(col + 1))).map(|col| col + 1) else {
        return;
    };
    let right: BTreeSet<u32> = cols.split_off(&gap);
    let body: Vec<u32> = view.rows().skip_while(|row| *row <= heading).take(SAMPLE).collect();
    let filled = |row: &u32| right.iter().filter(|col| view.at(*row, **col).is_some()).count();
    let dense = body.iter().take_while(|row| filled(row) == right.len()).count();
    let bare = body.iter().all(|row| view.at(*row, gap).is_none());
    let ends = body[dense..].iter().all(|row| filled(row) == 0);
    let listed = body[dense..].iter().any(|row| cols.iter().filter(|col| view.at(*row, **col).is_some()).count() > 2);
    if right.len() < 2 || dense < 2 || !bare || !ends || !listed {
        cols.extend(right);
    }
}
