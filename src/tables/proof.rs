//! What the arithmetic of a table's columns shows: whose sum a bare "Jumlah" is, and where men and women are not all.

use std::ops::RangeInclusive;

use crate::tables::counts::{self, Marks};
use crate::tables::headings::Headings;
use crate::tables::table::{Column, Record, Role, Split};
use crate::tables::unexplained::{Speaker, Unexplained};
use crate::tables::view::View;

/// What was found of a table's bare sums.
#[derive(Debug, Default)]
pub struct Proof {
    /// Sums of columns that are not the measure's own parts.
    pub unexplained: Vec<Unexplained>,
    /// Each sum that a known partition divides, with its parts, as positions among the columns.
    pub divided: Vec<(usize, Vec<usize>)>,
}

/// Looks at every column that is headed by nothing but a word for a sum, and at the columns beside it.
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
        let parts = if before.is_empty() { sight.beside(i, false) } else { before.clone() };
        let Some(parts) = sight.parts(i, id, &parts, !before.is_empty(), &mut proof) else { continue };
        let names: Vec<String> = parts.iter().filter_map(|p| columns[*p].heading.last()).cloned().collect();
        proof.unexplained.push(Unexplained {
            speaker: Speaker::Heading,
            cell: column.cells.last().copied(),
            text: column.heading.last().cloned().unwrap_or_default(),
            words: names.iter().flat_map(|name| headings.words(name)).collect(),
            most: false,
            columns: vec![i],
            measures: vec![id.clone()],
            nearest: None,
            rivals: Vec::new(),
        });
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

    /// The columns whose sum a bare sum is, where these are not what its measure is made of; partitions are noted.
    fn parts(&self, sum: usize, id: &str, beside: &[usize], before: bool, proof: &mut Proof) -> Option<Vec<usize>> {
        let schema = self.headings.schema();
        let unknown = |i: &usize| !matches!(self.columns[*i].role, Role::Measure(_));
        if !beside.iter().any(unknown) {
            return None;
        }
        let of_persons = schema.measure(id).is_some_and(|m| {
            let unit = &m.unit;
            !unit.is_empty() && !schema.vocabulary.neutral.contains(unit)
        });
        for n in 2..=beside.len() {
            let run = &beside[..n];
            if self.is_partition(run) {
                if of_persons {
                    proof.divided.push((sum, run.iter().rev().copied().collect()));
                    return None;
                }
                return Some(run.iter().rev().copied().collect());
            }
        }
        let adds_up =
            (2..=beside.len()).map(|n| &beside[..n]).find(|run| run.iter().any(unknown) && self.adds_up(sum, run));
        if let Some(run) = adds_up {
            return Some(run.iter().rev().copied().collect());
        }
        // Where the layout alone says it: a closing sum after columns of which none is understood.
        let nothing_known = before && beside.iter().all(|i| matches!(self.columns[*i].role, Role::Unknown { .. }));
        nothing_known.then(|| beside.iter().rev().copied().collect())
    }

    fn is_partition(&self, run: &[usize]) -> bool {
        let labels: Option<Vec<Vec<String>>> =
            run.iter().map(|i| Some(self.headings.words(self.columns[*i].heading.last()?))).collect();
        labels.is_some_and(|labels| {
            let sets = self.headings.schema().vocabulary.partitions.iter();
            sets.into_iter().any(|set| set.len() == labels.len() && set.iter().all(|part| labels.contains(part)))
        })
    }

    fn adds_up(&self, sum: usize, run: &[usize]) -> bool {
        let told: Vec<u32> = self.rows.iter().copied().filter(|r| self.count(*r, sum).is_some()).collect();
        let agrees = |row: &&u32| {
            let parts: Option<Vec<i64>> = run.iter().map(|i| self.count(**row, *i)).collect();
            parts.is_some_and(|parts| Some(parts.iter().sum()) == self.count(**row, sum))
        };
        let agreeing = told.iter().filter(agrees).count();
        agreeing >= 2 && agreeing * 10 >= told.len() * 6
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

#[cfg(test)]
mod tests {
    use crate::grids::drawn;
    use crate::tables::Recogniser;

    #[test]
    fn a_bare_sum_is_of_the_columns_beside_it() {
        let schema = crate::schema::builtin().unwrap();
        let text = "REKAPITULASI KOPERASI\nTRIWULAN IV TAHUN 2023\n\nKecamatan | Simpanan | Pinjaman | Jumlah\n\
            Binamu | 5 | 6 | 11\nTuratea | 3 | 4 | 7\nBatang | 1 | 2 | 3\n";
        let workbook = drawn("data.xlsx", text);
        let table = Recogniser::new(&schema, None).workbook("data.xlsx", &workbook).remove(0).tables.remove(0);
        assert!(table.records.iter().all(|r| r.figures.is_empty()));
        assert_eq!(table.unexplained.len(), 1);
    }
}
