//! Recaps in which each count heads the districts below it: "I KOPERASI AKTIF" over a row for every district, then
//! "II KOPERASI TIDAK AKTIF" over the same districts again.

use std::collections::BTreeSet;

use crate::tables::anchors::is_figure;
use crate::tables::body::figure;
use crate::tables::counts;
use crate::tables::fate::Fate;
use crate::tables::gazetteer::Label;
use crate::tables::labels::rows;
use crate::tables::long::holds_values;
use crate::tables::period_sources;
use crate::tables::periods::Said;
use crate::tables::scene::{Body, Scene};
use crate::tables::table::{Claim, Column, DistrictRead, Kind, PeriodSource, Reason, Record, Role, Total};

/// A row that names the count of the districts below it.
struct Section {
    /// Its row.
    row: u32,
    /// What it says, without what only numbers it.
    text: String,
    measure: String,
    said: Said,
}

/// Reads a table in which counts head their districts; `None` where it is not one. Its columns are one for each count.
pub fn read(scene: &Scene<'_>, run_year: Option<i32>) -> Option<(Vec<Column>, Body, Kind)> {
    let value = value_column(scene)?;
    let sections = sections(scene, value.index)?;
    let vocabulary = &scene.headings.schema().vocabulary;
    let mut columns: Vec<Column> = scene.columns.iter().filter(|c| c.index != value.index).cloned().collect();
    let first = columns.len();
    for section in &sections {
        let cell = scene.view.place(section.row, scene.block.line);
        let source = (section.said != Said::default()).then(|| period_sources::Source {
            source: PeriodSource::Heading,
            cell: Some(cell),
            text: section.text.clone(),
            said: section.said,
        });
        // "Jumlah TW II" over all of them.
        let over = scene.headings.glance(&value.heading, &scene.around.context).said;
        let head = (over != Said::default()).then(|| period_sources::Source {
            source: PeriodSource::Heading,
            cell: value.cells.last().copied(),
            text: value.heading.join(" "),
            said: over,
        });
        let sources: Vec<_> = source.into_iter().chain(head).chain(scene.around.periods.iter().cloned()).collect();
        let mut heading = value.heading.clone();
        heading.push(section.text.clone());
        columns.push(Column {
            index: value.index,
            cells: value.cells.iter().copied().chain([cell]).collect(),
            heading,
            role: Role::Measure(section.measure.clone()),
            reason: Reason::Heading,
            period: Some(period_sources::settle_sources(&sources, run_year, false, false)),
            rivals: Vec::new(),
        });
    }
    let marks = scene.marks(&[value.index]).get(&value.index).copied().unwrap_or_default();
    let mut body = Body { last: scene.block.last, ..Body::default() };
    let mut current: Option<usize> = None;
    for row in rows(scene) {
        if let Some(at) = sections.iter().position(|s| s.row == row) {
            current = Some(first + at);
        } else if current.is_none() {
            current = sections.iter().rposition(|s| s.row < row).map(|at| first + at);
        }
        let cell = scene.view.at(row, value.index);
        let units = |at: usize| scene.headings.units(&columns[at]);
        let label = scene.view.place(row, scene.block.line);
        let Some(text) = scene.view.text(row, scene.block.line) else {
            // A figure that belongs to no name is told of, and used for none.
            body.fates.extend(cell.filter(|cell| is_figure(cell)).map(|_| (row, Fate::Rejected)));
            continue;
        };
        let of_section = sections.iter().any(|s| s.row == row);
        let read = (named(scene, text), current);
        match read {
            (Label::District(district, _), Some(at)) if !of_section => {
                let usable = matches!(district, DistrictRead::Known(_));
                let (Role::Measure(measure), Some(period)) = (&columns[at].role, &columns[at].period) else { continue };
                let read = counts::read(cell, marks, vocabulary, units(at));
                let own = figure(at, measure.clone(), period.clone(), scene.view.place(row, value.index), read);
                body.fates.insert(row, if usable { Fate::Used } else { Fate::Rejected });
                body.last = body.last.max(row);
                body.records.push(Record {
                    label,
                    written: text.trim().to_owned(),
                    section: district.code().map(str::to_owned),
                    district,
                    village: None,
                    figures: vec![own],
                });
            }
            // What stands beside a section's name, or behind "Jumlah" at its end, is its sum.
            (Label::Total | Label::Subtotal(_), Some(at)) | (Label::Other, Some(at))
                if of_section || read.0 != Label::Other =>
            {
                let claim = cell.filter(|cell| is_figure(cell)).map(|_| Claim {
                    column: at,
                    cell: scene.view.place(row, value.index),
                    read: counts::read_claim(cell, marks, vocabulary, units(at)),
                    summed: None,
                });
                body.fates.insert(row, if of_section { Fate::Section } else { Fate::Total });
                body.last = body.last.max(row);
                let written = text.trim().to_owned();
                body.totals.extend(claim.map(|claim| Total { label, written, district: None, claims: vec![claim] }));
            }
            _ => {}
        }
    }
    Some((columns, body, Kind::Recap))
}

/// The one column of figures behind the names, where its heading says no more than that it holds numbers.
fn value_column<'a>(scene: &Scene<'a>) -> Option<&'a Column> {
    if scene.block.turned || scene.block.district.is_some() {
        return None;
    }
    let filled = |c: &&Column| rows(scene).any(|r| scene.view.at(r, c.index).is_some_and(is_figure));
    let mut values = scene.columns.iter().filter(|c| c.index > scene.block.line).filter(filled);
    let only = values.next().filter(|_| values.next().is_none())?;
    holds_values(scene, only).then_some(only)
}

/// The rows that name counts, where they part all the districts; `None` where something else does, or nothing.
fn sections(scene: &Scene<'_>, value: u32) -> Option<Vec<Section>> {
    let mut sections: Vec<Section> = Vec::new();
    // "KOPERASI AKTIF" over the first names may have been taken for a part of the heading.
    let (head, text) = scene.header.line.labels.last()?;
    sections.extend(section(scene, head.row, text));
    let mut below: Vec<usize> = vec![0; sections.len()];
    for row in rows(scene).filter(|row| *row <= scene.block.last) {
        let Some(text) = scene.view.text(row, scene.block.line) else { continue };
        match named(scene, text) {
            Label::District(..) => {
                let figure = scene.view.at(row, value).is_some();
                *below.last_mut().filter(|_| figure)? += 1;
            }
            Label::Total | Label::Subtotal(_) => {}
            Label::Other => {
                sections.push(section(scene, row, text)?);
                below.push(0);
            }
        }
    }
    let measures: BTreeSet<&str> = sections.iter().map(|s| s.measure.as_str()).collect();
    let apart = sections.len() > 1 && measures.len() == sections.len() && below.iter().all(|n| *n > 1);
    apart.then_some(sections)
}

/// What a label names; a district with a typing error is one, and told as such.
fn named(scene: &Scene<'_>, text: &str) -> Label {
    match scene.gazetteer.read(text) {
        Label::Other => match scene.gazetteer.district(text) {
            misspelt @ DistrictRead::Misspelt(_) => Label::District(misspelt, false),
            _ => Label::Other,
        },
        label => label,
    }
}

/// What a row between the names says, where it names a count.
fn section(scene: &Scene<'_>, row: u32, text: &str) -> Option<Section> {
    // "JUMLAH KOPERASI (I + II)" tells of which sections it is the sum.
    let numbers = |part: &str| {
        let part = part.trim().trim_end_matches(')');
        let roman = part.bytes().all(|b| matches!(b, b'I' | b'V' | b'X' | b'i' | b'v' | b'x'));
        part.len() == 1 || roman && !part.is_empty()
    };
    let numbering = |words: &str| words.split('+').all(numbers);
    let text = text.split_once('(').filter(|(_, rest)| numbering(rest)).map_or(text, |(front, _)| front).trim();
    let reading = scene.headings.glance(&[text.to_owned()], &scene.around.context);
    let Role::Measure(measure) = reading.role else { return None };
    Some(Section { row, text: text.to_owned(), measure, said: reading.said })
}
