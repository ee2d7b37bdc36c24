//! Several rows of one district beside its name: villages' like, they add up where their labels are understood.

use std::collections::{BTreeMap, BTreeSet};

use crate::schema::Dataset;
use crate::tables::gazetteer::Label;
use crate::tables::scene::{Body, Scene};
use crate::tables::table::Role;
use crate::tables::unexplained::{Speaker, Unexplained};
use crate::tables::view::text_of;

/// The column of labels that tells the rows of one district apart: words beside the names, where several rows follow a
/// name that is written once, merged, or repeated.
pub fn column(scene: &Scene<'_>) -> Option<u32> {
    let line = scene.block.line;
    let first_figure = scene.figure_columns().map(|(_, c)| c.index).filter(|c| *c > line).min()?;
    let candidates = scene.header.columns.iter().filter(|c| c.col > line && c.col < first_figure);
    let candidates = candidates.filter(|head| {
        let known = |role: &Role| matches!(role, Role::Unknown { .. } | Role::Known);
        let role = scene.columns.iter().find(|c| c.index == head.col).map(|c| &c.role);
        role.is_none_or(known)
    });
    // Most tables have no such column, and need not be gone through.
    let candidates: Vec<_> = candidates.collect();
    if candidates.is_empty() {
        return None;
    }
    let rows: Vec<u32> = scene.view.rows_in(scene.header.first_record..=scene.block.last).collect();
    let rows: Vec<u32> = rows.into_iter().filter(|r| scene.has_figures(*r)).collect();
    let told = |col: u32| rows.iter().filter(|r| scene.view.at(**r, col).is_some_and(|c| text_of(c).is_some())).count();
    // The name that each row stands under, as it is written or merged.
    let mut under: BTreeMap<String, usize> = BTreeMap::new();
    let mut name = String::new();
    for row in &rows {
        if let Some(text) = scene.view.text(*row, line) {
            text.trim().clone_into(&mut name);
        }
        *under.entry(name.clone()).or_default() += 1;
    }
    let several = under.values().filter(|n| **n > 1).count();
    let divided = several * 2 > under.len() && rows.len() > under.len();
    candidates.into_iter().find(|head| divided && told(head.col) * 10 >= rows.len() * 6).map(|head| head.col)
}

/// Whether the records of a table without a village column are details that add up to their districts. Where they may be
/// something else, the table's figures are taken from nobody and the labels are told.
pub fn settle(scene: &Scene<'_>, body: &mut Body) -> bool {
    let Some(col) = scene.village_column().is_none().then(|| column(scene)).flatten() else { return false };
    let vocabulary = &scene.headings.schema().vocabulary;
    let heading = scene.header.columns.iter().find(|h| h.col == col).and_then(|h| h.labels.last());
    let is_kind = heading.is_some_and(|(_, text)| scene.headings.says_role(text, "kind_label"));
    let mut labels: BTreeMap<Vec<String>, (crate::place::CellRef, String)> = BTreeMap::new();
    for (at, text) in body.records.iter().filter_map(|r| r.village.as_ref()) {
        labels.entry(vocabulary.words(text)).or_insert_with(|| (*at, text.clone()));
    }
    let words: BTreeSet<&Vec<String>> = labels.keys().collect();
    let divides = vocabulary.partitions.iter().any(|set| set.iter().collect::<BTreeSet<_>>() == words);
    // What a kind's name says besides may make it another thing than a kind: a target, a budget, a share, a measure.
    let strange = |label: &Vec<String>, text: &str| {
        let unknown = !is_plain_kind(scene, label);
        let share = label.iter().any(|w| vocabulary.percent_words.contains(w));
        let period = crate::tables::periods::read(label, &vocabulary.periods).taken.iter().any(|t| *t);
        unknown || share || period || scene.gazetteer.read(text) == Label::Total
    };
    if divides || is_kind && !labels.iter().any(|(label, (_, text))| strange(label, text)) {
        return true;
    }
    let columns: Vec<usize> =
        scene.figure_columns().filter(|(_, c)| matches!(c.role, Role::Measure(_))).map(|(i, _)| i).collect();
    let mut measures: Vec<String> = Vec::new();
    for (_, column) in scene.figure_columns() {
        if let Role::Measure(id) = &column.role
            && !measures.contains(id)
        {
            measures.push(id.clone());
        }
    }
    let first =
        labels.iter().find(|(label, (_, text))| !is_kind || strange(label, text)).or_else(|| labels.iter().next());
    if let Some((label, (at, text))) = first {
        body.unexplained.push(Unexplained {
            speaker: Speaker::Row,
            cell: Some(*at),
            text: text.clone(),
            words: label.clone(),
            most: false,
            columns,
            measures,
            rivals: Vec::new(),
            nearest: None,
            shows: None,
            only: Vec::new(),
        });
    }
    true
}

/// Whether a label is a kind that a dataset knows as one of its own.
fn is_plain_kind(scene: &Scene<'_>, label: &[String]) -> bool {
    let schema = scene.headings.schema();
    let dataset = scene.figure_columns().find_map(|(_, c)| match &c.role {
        Role::Measure(id) => schema.dataset_of(id),
        _ => None,
    });
    let neutral = |w: &String| schema.vocabulary.neutral.contains(w);
    let of_kind = |d: &Dataset, w: &String| d.kinds.iter().flatten().any(|kind| kind == w);
    dataset.is_some_and(|d| {
        label.iter().all(|w| d.also.contains(w) || d.title_words.contains(w) || of_kind(d, w) || neutral(w))
    })
}

#[cfg(test)]
mod tests {
    use crate::grids::drawn;
    use crate::tables::Recogniser;

    fn read(text: &str) -> (usize, usize) {
        let schema = crate::schema::builtin().unwrap();
        let workbook = drawn("diklat tw4 2023.xlsx", text);
        let table =
            Recogniser::new(&schema, None).workbook("diklat tw4 2023.xlsx", &workbook).remove(0).tables.remove(0);
        (table.records.iter().map(|r| r.figures.len()).sum(), table.unexplained.len())
    }

    #[test]
    fn men_and_women_add_up_and_what_is_not_understood_is_told_once() {
        let rows = |first: &str, second: &str| {
            format!(
                "PESERTA DIKLAT\nTRIWULAN IV TAHUN 2023\n\nKecamatan | Uraian | Jumlah Peserta\nBinamu | {first} | 10\n\
                 | {second} | 11\nTuratea | {first} | 5\n | {second} | 6\nBatang | {first} | 7\n | {second} | 8\n"
            )
        };
        assert_eq!(read(&rows("Laki-laki", "Perempuan")), (6, 0));
        assert_eq!(read(&rows("Gelombang Satu", "Keuangan")), (0, 1));
    }
}
