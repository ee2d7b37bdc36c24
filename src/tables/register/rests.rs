//! Lists whose beginning is nowhere: the second page of one alone.

use crate::place::CellRef;
use crate::schema::Schema;
use crate::tables::file::FileReading;
use crate::tables::table::Table;
use crate::tables::unexplained::{Shows, Speaker, Unexplained};
use crate::tables::withhold;

/// Takes the counts out of a list that is the only one of its kind and numbers its rows on from a higher one than 1, and of
/// one that says that it goes on where no other does.
pub fn set_aside(files: &mut [FileReading], schema: &Schema) {
    let listed: Vec<String> = files
        .iter()
        .flat_map(|f| &f.sheets)
        .flat_map(|s| &s.tables)
        .filter(|table| table.register.is_some())
        .filter_map(|table| table.dataset.clone())
        .collect();
    // Lists beside one another are numbered as their writer liked.
    let alone = |dataset: &str| listed.iter().filter(|own| *own == dataset).count() == 1;
    let registers = files.iter().flat_map(|f| &f.sheets).flat_map(|s| &s.tables);
    let late: Vec<String> =
        registers.filter(|table| begins_late(table).is_some()).filter_map(|table| table.dataset.clone()).collect();
    for table in files.iter_mut().flat_map(|f| &mut f.sheets).flat_map(|s| &mut s.tables) {
        let Some(dataset) = table.dataset.as_deref().and_then(|id| schema.dataset(id)) else { continue };
        let head = begins_late(table).filter(|_| alone(&dataset.id));
        let tail = table.register.as_ref().and_then(|register| register.goes_on);
        let tail = tail.filter(|_| !late.contains(&dataset.id));
        let (cell, text, shows) = match (head, tail) {
            (Some((cell, first)), _) => (cell, first.to_string(), Shows::Rest),
            (None, Some(cell)) => (cell, String::new(), Shows::Part),
            (None, None) => continue,
        };
        let counts = dataset.register.iter().flat_map(|r| &r.counts);
        table.unexplained.push(Unexplained {
            speaker: Speaker::Row,
            cell: Some(cell),
            text,
            words: Vec::new(),
            most: false,
            columns: Vec::new(),
            only: Vec::new(),
            measures: counts.map(|count| count.measure.clone()).collect(),
            rivals: Vec::new(),
            nearest: None,
            shows: Some(shows),
        });
        withhold::figures(table);
    }
}

/// The first number of a list whose rows are numbered on from a higher one than 1.
fn begins_late(table: &Table) -> Option<(CellRef, u32)> {
    table.register.as_ref()?.numbers.begin_late()
}
