//! Numbers kept under merges: only the top left cell of a merge is seen, and programs leave the others what they held.

use super::grid::{Shown, Value, Workbook};

/// Steps for each cell and each merge of a sheet; merges that overlap many times over are no layout.
const WORK: usize = 8;

/// Marks the numbers that nobody sees because a merge lies over them.
pub(super) fn mark(workbook: &mut Workbook, partial: impl Fn(usize) -> bool) {
    for (i, sheet) in workbook.sheets.iter_mut().enumerate().filter(|(_, sheet)| !sheet.merges.is_empty()) {
        if partial(i) {
            continue;
        }
        let mut work = WORK * (sheet.cells.len() + sheet.merges.len());
        for merge in &sheet.merges {
            let mut next = sheet.cells.partition_point(|c| (c.row, c.col) < (merge.start.row, merge.start.col));
            while let Some(cell) = sheet.cells.get_mut(next).filter(|cell| cell.row <= merge.end.row) {
                let Some(left) = work.checked_sub(1) else { return };
                work = left;
                let to = if cell.col < merge.start.col {
                    Some((cell.row, merge.start.col))
                } else if cell.col > merge.end.col {
                    Some((cell.row + 1, merge.start.col))
                } else {
                    None
                };
                if let Some(to) = to {
                    next += sheet.cells[next..].partition_point(|c| (c.row, c.col) < to);
                    continue;
                }
                if cell.at() != merge.start && matches!(cell.value, Value::Number(_)) {
                    cell.shown = Some(Shown::As("".into()));
                }
                next += 1;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::grids::{Shown, drawn};

    #[test]
    fn numbers_under_a_merge_are_not_seen() {
        let mut book = drawn("a.xlsx", "1 | 2 | 3\n4 | 5 | 6\n7 | 8 | 9\n");
        book.sheets[0].merges.push("A2:B3".parse().unwrap());
        super::mark(&mut book, |_| false);
        let unseen = book.sheets[0].cells.iter().filter(|cell| cell.shown == Some(Shown::As("".into())));
        assert_eq!(unseen.map(|cell| cell.at().to_string()).collect::<Vec<_>>(), ["B2", "A3", "B3"]);
    }
}
