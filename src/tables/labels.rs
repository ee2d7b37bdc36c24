//! Finds the columns of a table in long form that say what each row holds: its measure, its period.

use std::collections::BTreeSet;

use crate::grids::Cell;
use crate::tables::gazetteer::Label;
use crate::tables::headings::Reading;
use crate::tables::periods::Said;
use crate::tables::scene::Scene;
use crate::tables::table::Role;
use crate::tables::view::{label_of, text_of};

/// Where a table in long form keeps what headings say elsewhere.
#[derive(Debug, Clone)]
pub struct Labels {
    /// The column with the measures' names; the district column itself where they stand below each district.
    pub measure: Option<u32>,
    /// The columns with periods, and the word that stands over each where its cells are bare ("Triwulan" over 1).
    pub periods: Vec<(u32, String)>,
}

impl Labels {
    /// Whether a column holds periods.
    pub fn is_period(&self, col: u32) -> bool {
        self.periods.iter().any(|(c, _)| *c == col)
    }
}

/// Bytes of the longest label that is looked at; what is longer is a sentence.
const LONGEST: usize = 120;

/// The rows that may be the table's.
pub fn rows<'a>(scene: &'a Scene<'_>) -> impl Iterator<Item = u32> + 'a {
    let (first, bottom) = (scene.header.first_record, scene.block.bottom);
    scene.view.rows_in(first..=bottom)
}

/// The label columns, if the cells below say measures or periods.
pub fn find(scene: &Scene<'_>) -> Option<Labels> {
    let mut measure = None;
    let mut periods = Vec::new();
    // Also columns of words whose heading was not understood: the cells below may say what it holds.
    let role = |col: u32| scene.columns.iter().find(|c| c.index == col).map(|c| &c.role);
    // Beside columns that say themselves what they hold, a few labels belong to something else, such as a chart's data.
    let told = scene.columns.iter().filter(|c| matches!(c.role, Role::Measure(_))).count() > 1;
    let records = rows(scene).filter(|r| *r <= scene.block.last).count();
    let candidates = scene.header.columns.iter().chain([&scene.header.line]).filter(|c| {
        let fixed = c.col == scene.block.line && scene.block.district.is_some();
        fixed || !matches!(role(c.col), Some(Role::Measure(_) | Role::Numbering | Role::Village))
    });
    for column in candidates {
        let heading = column.labels.last().map(|(_, h)| h.as_str()).unwrap_or_default();
        let says = |role: &str| scene.headings.says_role(heading, role);
        let stretch = if says("period_label") { heading.to_owned() } else { String::new() };
        let mut seen = Seen::default();
        let cells: Vec<(u32, &Cell)> = rows(scene)
            .filter(|r| *r <= scene.block.last + 12)
            .filter_map(|row| Some((row, scene.view.at(row, column.col)?)))
            .collect();
        for (i, (row, cell)) in cells.iter().enumerate() {
            if seen.is_hopeless(cells.len() - i) {
                break;
            }
            let mut reading = None;
            if let Some(text) = text_of(cell).filter(|t| t.len() <= LONGEST) {
                let is_place = column.col == scene.block.line && scene.gazetteer.read(text) != Label::Other;
                if is_place {
                    continue;
                }
                seen.texts += 1;
                let mut read = scene.headings.glance(&[text.to_owned()], &scene.around.context);
                if let Role::Measure(id) = &mut read.role {
                    seen.meant += 1;
                    seen.measures.insert(std::mem::take(id));
                }
                reading = Some(read);
            }
            let said = match reading {
                Some(read) if read.bare_period || stretch.is_empty() => period_of(&read),
                _ => period_said(scene, *row, column.col, &stretch),
            };
            if let Some(said) = said {
                seen.dated += 1;
                seen.parts.insert(format!("{:?}{:?}", said.part, said.year));
            }
            seen.cells += 1;
        }
        let single = scene.block.district.is_some() && column.col == scene.block.line && says("measure_label");
        if (seen.texts >= 2 || single && seen.texts == 1)
            && seen.meant * 10 >= seen.texts * 6
            && (seen.measures.len() > 1 || says("measure_label"))
            && !(told && seen.texts * 2 < records)
        {
            measure = measure.or(Some(column.col));
        } else if seen.cells >= 2
            && seen.dated * 10 >= seen.cells * 6
            && (!stretch.is_empty() || (seen.texts > 0 && seen.parts.len() > 1 && repeats_districts(scene)))
            && (column.col != scene.block.line || scene.block.district.is_some())
        {
            periods.push((column.col, stretch));
        }
    }
    (measure.is_some() || !periods.is_empty()).then_some(Labels { measure, periods })
}

/// Whether some kecamatan has several rows, or all rows are of one: otherwise a day beside each is no period of its own.
fn repeats_districts(scene: &Scene<'_>) -> bool {
    let names = rows(scene).filter_map(|row| scene.view.at(row, scene.block.line).and_then(text_of));
    let mut seen = BTreeSet::new();
    let twice = names.map(crate::label::fold).any(|name| !seen.insert(name));
    let blank = |row: u32| scene.view.at(row, scene.block.line).is_none();
    scene.block.district.is_some() || twice || rows(scene).filter(|row| *row <= scene.block.last).any(blank)
}

/// What the cells of a column were found to say.
#[derive(Default)]
struct Seen {
    cells: usize,
    texts: usize,
    meant: usize,
    dated: usize,
    measures: BTreeSet<String>,
    parts: BTreeSet<String>,
}

impl Seen {
    /// Whether so many more cells cannot make six in ten of a column say measures or periods.
    const fn is_hopeless(&self, left: usize) -> bool {
        (self.meant + left) * 10 < (self.texts + left) * 6 && (self.dated + left) * 10 < (self.cells + left) * 6
    }
}

/// The period that a reading is and nothing else.
fn period_of(reading: &Reading) -> Option<Said> {
    let said = reading.said;
    (reading.bare_period && (said.part.is_some() || said.year.is_some())).then_some(said)
}

/// The period that a cell names, with the word over its column where it is bare.
pub fn period_said(scene: &Scene<'_>, row: u32, col: u32, stretch: &str) -> Option<Said> {
    let label = label_of(scene.view.at(row, col)?).filter(|label| label.len() <= LONGEST)?;
    let by_itself = scene.headings.glance(&[label.to_string()], &scene.around.context);
    let reading = if by_itself.bare_period || stretch.is_empty() {
        by_itself
    } else {
        scene.headings.glance(&[format!("{stretch} {label}")], &scene.around.context)
    };
    period_of(&reading)
}
