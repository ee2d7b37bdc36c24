//! Rows of a recap that are events, such as trainings: a district may stand at several of them, and they add up.

use crate::place::CellRef;
use crate::schema::{Field, Nature};
use crate::tables::scene::{Body, Scene};
use crate::tables::table::Role;
use crate::tables::view::{label_of, text_of};

/// Takes the records for events where a column names one in every row and some district stands twice. Each is then told
/// apart by its name and its date.
pub fn settle(scene: &Scene<'_>, body: &mut Body) -> bool {
    if scene.village_column().is_some() || scene.view.is_turned() {
        return false;
    }
    let schema = scene.headings.schema();
    let counted: Vec<&str> = scene
        .figure_columns()
        .filter_map(|(_, c)| match &c.role {
            Role::Measure(id) => Some(id.as_str()),
            _ => None,
        })
        .collect();
    let flows = counted.iter().all(|id| schema.measure(id).is_some_and(|m| m.nature == Nature::Flow));
    let Some(dataset) = counted.first().and_then(|id| schema.dataset_of(id)).filter(|_| flows) else { return false };
    let Some(fields) = dataset.register.as_ref().map(|r| &r.fields) else { return false };
    let of = |field: Field| {
        let phrases = fields.get(&field)?;
        let says = |text: &str| phrases.contains(&scene.headings.words(text));
        let column = scene.header.columns.iter().find(|c| c.labels.last().is_some_and(|(_, text)| says(text)));
        column.map(|c| c.col)
    };
    let Some(names) = of(Field::Training) else { return false };
    let date = of(Field::Date);
    let mut seen: Vec<&str> = Vec::new();
    let again = body.records.iter().filter_map(|r| r.district.code()).any(|code| {
        let known = seen.contains(&code);
        seen.push(code);
        known
    });
    let named = |row: u32| scene.view.at(row, names).is_some_and(|cell| text_of(cell).is_some());
    if !again || !body.records.iter().all(|r| named(r.label.row)) {
        return false;
    }
    for record in &mut body.records {
        let row = record.label.row;
        let said = |col: u32| scene.view.at(row, col).and_then(label_of).unwrap_or_default().into_owned();
        let name = [Some(names), date].into_iter().flatten().map(said).collect::<Vec<_>>().join(" ");
        record.village = Some((CellRef::new(row, names), name));
    }
    true
}
