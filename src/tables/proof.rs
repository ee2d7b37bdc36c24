//! What the arithmetic of a table's columns shows: where men and women, or another partition, are not all.

use std::ops::RangeInclusive;

use crate::tables::counts::{self, Marks};
use crate::tables::headings::Headings;
use crate::tables::table::{Column, Record, Role, Split};
use crate::tables::view::View;

/// What was found of a table's sums.
#[derive(Debug, Default)]
pub struct Proof {
    /// Each sum that a known partition divides, with its parts, as positions among the columns.
    pub divided: Vec<(usize, Vec<usize>)>,
}

/// Looks for the columns beside each count that divide it.
pub fn of_sums(view: &View<'_>, rows: RangeInclusive<u32>, columns: &[Column], headings: &Headings<'_>) -> Proof {
    let rows: Vec<u32> = view.rows().filter(|r| rows.contains(r)).collect();
    let sight = Sight { view, rows: &rows, columns, headings };
    let mut proof = Proof::default();
    for (i, column) in columns.iter().enumerate() {
        let Role::Measure(id) = &column.role else { continue };
        if !sight.is_bare_sum(column) {
            // "Jumlah Peserta" says itself what it counts; men and women beside it still divide it.
            for side in [sight.beside(i, true), sight.beside(i, false)] {
                if let Some(run) = side.get(..2).filter(|run| sight.is_partition(run)) {
                    proof.divided.push((i, run.iter().rev().copied().collect()));
                }
            }
            continue;
        }
        let before = sight.beside(i, true);
        let beside = if before.is_empty() { sight.beside(i, false) } else { before };
        let run = (2..=beside.len()).map(|n| &beside[..n]).find(|run| sight.is_partition(run));
        if let Some(run) = run.filter(|_| sight.counts_persons(id)) {
            proof.divided.push((i, run.iter().rev().copied().collect()));
        }
    }
    proof
}

/// A table's columns with what is needed to add them up.
struct Sight<'a> {
    view: &'a View<'a>,
    rows: &'a [u32],
    columns: &'a [Column],
    headings: &'a Headings<'a>,
}

impl Sight<'_> {
    fn count(&self, row: u32, i: usize) -> Option<i64> {
        let vocabulary = &self.headings.schema().vocabulary;
        counts::read(self.view.at(row, self.columns[i].index), Marks::default(), vocabulary).count()
    }

    fn has_figures(&self, i: usize) -> bool {
        let told = self.rows.iter().filter(|r| self.view.at(**r, self.columns[i].index).is_some()).count();
        told > 0 && self.rows.iter().filter(|r| self.count(**r, i).is_some()).count() * 2 > told
    }

    fn is_bare_sum(&self, column: &Column) -> bool {
        let vocabulary = &self.headings.schema().vocabulary;
        let words = column.heading.last().map(|leaf| self.headings.words(leaf)).unwrap_or_default();
        words.iter().any(|w| vocabulary.total_words.contains(w))
            && words.iter().all(|w| vocabulary.total_words.contains(w) || vocabulary.neutral.contains(w))
    }

    /// The columns of figures that follow one another on one side of a sum, under the same group label; the nearest first.
    fn beside(&self, sum: usize, before: bool) -> Vec<usize> {
        let group = |i: usize| {
            let cells = &self.columns[i].cells;
            cells[..cells.len().saturating_sub(1)].to_vec()
        };
        let order: Vec<usize> = if before { (0..sum).rev().collect() } else { (sum + 1..self.columns.len()).collect() };
        order
            .into_iter()
            .take_while(|i| {
                let held = matches!(
                    self.columns[*i].role,
                    Role::Unknown { .. } | Role::Known | Role::Measure(_) | Role::Ambiguous(_)
                );
                held && group(*i) == group(sum) && !self.is_bare_sum(&self.columns[*i]) && self.has_figures(*i)
            })
            .collect()
    }

    /// Whether a measure counts persons, whom men and women divide.
    fn counts_persons(&self, id: &str) -> bool {
        let schema = self.headings.schema();
        let unit = schema.measure(id).map_or("", |m| m.unit.as_str());
        !unit.is_empty() && !schema.vocabulary.neutral.iter().any(|w| w == unit)
    }

    fn is_partition(&self, run: &[usize]) -> bool {
        let labels: Option<Vec<Vec<String>>> =
            run.iter().map(|i| Some(self.headings.words(self.columns[*i].heading.last()?))).collect();
        labels.is_some_and(|labels| {
            let sets = self.headings.schema().vocabulary.partitions.iter();
            sets.into_iter().any(|set| set.len() == labels.len() && set.iter().all(|part| labels.contains(part)))
        })
    }
}

/// The counts of a table that its men and women, or another partition, do not add up to.
pub fn splits(
    view: &View<'_>,
    proof: &Proof,
    columns: &[Column],
    records: &[Record],
    headings: &Headings<'_>,
) -> Vec<Split> {
    let vocabulary = &headings.schema().vocabulary;
    let mut splits = Vec::new();
    for (sum, parts) in &proof.divided {
        for record in records {
            let Some(district) = record.district.code() else { continue };
            let Some(figure) = record.figures.iter().find(|f| columns[f.column].index == columns[*sum].index) else {
                continue;
            };
            let Some(written) = figure.read.count() else { continue };
            let row = if view.is_turned() { figure.cell.col } else { figure.cell.row };
            let told: Option<Vec<(String, crate::place::CellRef, i64)>> = parts
                .iter()
                .map(|i| {
                    let count = counts::read(view.at(row, columns[*i].index), Marks::default(), vocabulary).count()?;
                    let name = columns[*i].heading.last().cloned().unwrap_or_default();
                    Some((name, view.place(row, columns[*i].index), count))
                })
                .collect();
            let Some(told) = told.filter(|told| told.iter().map(|(_, _, n)| n).sum::<i64>() != written) else {
                continue;
            };
            splits.push(Split {
                cell: figure.cell,
                measure: figure.measure.clone(),
                district: district.to_owned(),
                written,
                parts: told,
            });
        }
    }
    splits
}
