//! Lists whose beginning is nowhere: the second page of one alone.

use crate::place::CellRef;
use crate::schema::Schema;
use crate::tables::file::FileReading;
use crate::tables::table::Table;
use crate::tables::unexplained::{Shows, Speaker, Unexplained};
use crate::tables::withhold;

/// Takes the counts out of a list that is the only one of its kind and numbers its rows on from a higher one than 1.
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
    for table in files.iter_mut().flat_map(|f| &mut f.sheets).flat_map(|s| &mut s.tables) {
        let Some((cell, first)) = begins_late(table) else { continue };
        let Some(dataset) = table.dataset.as_deref().and_then(|id| schema.dataset(id)) else { continue };
        if !alone(&dataset.id) {
            continue;
        }
        let counts = dataset.register.iter().flat_map(|r| &r.counts);
        table.unexplained.push(Unexplained {
            speaker: Speaker::Row,
            cell: Some(cell),
            text: first.to_string(),
            words: Vec::new(),
            most: false,
            columns: Vec::new(),
            only: Vec::new(),
            measures: counts.map(|count| count.measure.clone()).collect(),
            rivals: Vec::new(),
            nearest: None,
            shows: Some(Shows::Rest),
        });
        withhold::figures(table);
    }
}

/// The first number of a list whose rows are numbered on from a higher one than 1.
fn begins_late(table: &Table) -> Option<(CellRef, u32)> {
    let numbers = &table.register.as_ref()?.numbers;
    numbers.first.filter(|(_, first)| *first > 1 && numbers.follows)
}
