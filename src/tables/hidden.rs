//! What users do not see of a sheet that was read all the same.

use crate::grids::Sheet;
use crate::place::{CellRange, CellRef};
use crate::tables::fate::Fate;
use crate::tables::ledger::Fates;
use crate::tables::table::{Column, Layout, Role, SheetReading};
use crate::tables::view::is_numeric;

/// Marks the figures that users do not see, and lists where they are.
pub fn figures(reading: &mut SheetReading, sheet: &Sheet) {
    let mut hidden: Vec<CellRef> = Vec::new();
    for figure in reading.tables.iter_mut().flat_map(|t| &mut t.records).flat_map(|r| &mut r.figures) {
        let by_row = sheet.hidden_rows.binary_search(&figure.cell.row).is_ok();
        let by_column = sheet.hidden_columns.binary_search(&figure.cell.col).is_ok();
        if by_row || by_column {
            figure.hidden = true;
            if figure.read != crate::tables::table::CountRead::Blank {
                hidden.push(figure.cell);
            }
        } else if !reading.visible {
            figure.hidden = true;
        }
    }
    // A hidden column that gives way to one that is seen.
    for table in reading.tables.iter().filter(|t| t.layout == Layout::Down) {
        let twin = |a: &Column, b: &Column| matches!(b.role, Role::Measure(_)) && a.heading == b.heading;
        let gave_way = |col: u32| {
            let own = |c: &&Column| c.index == col && c.role == Role::Known;
            table.columns.iter().find(own).is_some_and(|a| table.columns.iter().any(|b| twin(a, b)))
        };
        let cells = sheet.cells.iter().filter(|c| {
            let by_column = sheet.hidden_columns.binary_search(&c.col).is_ok() && gave_way(c.col);
            by_column && table.range.contains(CellRef::new(c.row, c.col)) && is_numeric(c)
        });
        hidden.extend(cells.map(|c| CellRef::new(c.row, c.col)));
    }
    let mut ranges: Vec<CellRange> = Vec::new();
    for col in &sheet.hidden_columns {
        ranges.extend(CellRange::around(hidden.iter().copied().filter(|c| c.col == *col)));
    }
    for row in &sheet.hidden_rows {
        let own =
            hidden.iter().copied().filter(|c| c.row == *row && sheet.hidden_columns.binary_search(&c.col).is_err());
        ranges.extend(CellRange::around(own));
    }
    reading.hidden_data = ranges;
}

/// Adds the hidden rows of registers that were counted.
pub fn rows(reading: &mut SheetReading, sheet: &Sheet, fates: &Fates) {
    for table in reading.tables.iter().filter(|t| t.register.is_some()) {
        let (top, last) = (table.range.start.row, table.range.end.row);
        let used = |row: &&u32| (top..=last).contains(*row) && fates.get(**row) == Some(Fate::Used);
        let ranges = sheet.hidden_rows.iter().filter(used).map(|row| {
            CellRange::new(CellRef::new(*row, table.range.start.col), CellRef::new(*row, table.range.end.col))
        });
        reading.hidden_data.extend(ranges);
    }
}
