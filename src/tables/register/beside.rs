//! Lists beside one another on a sheet: each is read by itself, under the titles that stand over it.

use crate::label;
use crate::tables::headings::Headings;
use crate::tables::view::{View, text_of};

/// The fewest columns that a list has.
const FEWEST: usize = 3;

/// The parts of a sheet on which lists stand beside one another: a row of headings numbers its rows a second time, or says
/// all that it said once more. `None` where no row does.
pub(super) fn parts<'v>(view: &View<'v>, headings: &Headings<'_>) -> Option<Vec<View<'v>>> {
    let (row, starts) = view.rows().find_map(|row| Some((row, starts(view, row, headings)?)))?;
    let ends = starts.iter().skip(1).copied().chain([u32::MAX]);
    let first = |i: usize, start: u32| if i == 0 { 0 } else { start };
    Some(starts.iter().zip(ends).enumerate().map(|(i, (start, end))| view.beside(row, first(i, *start)..end)).collect())
}

/// The columns in which the lists of a row of headings begin, where there are several.
fn starts(view: &View<'_>, row: u32, headings: &Headings<'_>) -> Option<Vec<u32>> {
    let cells = view.row(row);
    if cells.len() < 2 * FEWEST || cells.iter().any(|(_, _, cell)| text_of(cell).is_none()) {
        return None;
    }
    let texts: Vec<(u32, String)> =
        cells.iter().filter_map(|(_, col, cell)| Some((*col, label::fold(text_of(cell)?)))).collect();
    let numbered = headings.says_role(&texts[0].1, "number");
    let again: Vec<usize> = (0..texts.len()).filter(|i| texts[*i].1 == texts[0].1).collect();
    let wide = again.iter().skip(1).chain([&texts.len()]).zip(&again).all(|(end, start)| end - start >= FEWEST);
    let length = *again.get(1)?;
    let repeats = || texts.iter().enumerate().all(|(i, (_, text))| *text == texts[i % length].1);
    (wide && (numbered || repeats())).then(|| again.iter().map(|i| texts[*i].0).collect())
}
