//! A heading that says only "Jumlah" or "Realisasi" speaks of the columns beside it, which may be no figures of ours.

use std::collections::BTreeSet;

use crate::schema::{Dataset, Relation, is_among, says};
use crate::tables::anchors::{Block, is_figure};
use crate::tables::counts::{self, Marks};
use crate::tables::header::Header;
use crate::tables::headings::Headings;
use crate::tables::table::{Column, Reason, Role, Title};
use crate::tables::view::View;

/// Names for each column with a bare heading the columns that it may be the sum, or the outcome, of instead of what it was
/// taken for.
pub fn find(
    view: &View<'_>,
    block: &Block,
    header: &Header,
    (headings, titles): (&Headings<'_>, &[Title]),
    columns: &mut [Column],
) {
    let scene = Scene { view, block, header, headings, titles };
    let found: Vec<(usize, Vec<String>)> = (0..columns.len())
        .filter_map(|i| {
            let rivals = scene.rivals(columns, i)?;
            (!rivals.is_empty()).then_some((i, rivals))
        })
        .collect();
    for (i, rivals) in found {
        columns[i].rivals = rivals;
    }
}

struct Scene<'a> {
    view: &'a View<'a>,
    block: &'a Block,
    header: &'a Header,
    headings: &'a Headings<'a>,
    titles: &'a [Title],
}

impl Scene<'_> {
    fn rivals(&self, columns: &[Column], at: usize) -> Option<Vec<String>> {
        let column = &columns[at];
        let (Role::Measure(id) | Role::SumOfPeriods(id)) = &column.role else { return None };
        if column.reason == Reason::Typo || !self.is_bare(column) {
            return None;
        }
        let schema = self.headings.schema();
        let dataset = schema.dataset_of(id)?;
        let group = self.group(columns, at);
        // Nobody adds codes up.
        let coded = |c: &Column| {
            let words = c.heading.last().map(|l| self.headings.words(l)).unwrap_or_default();
            words.iter().any(|w| schema.vocabulary.code_words.contains(w))
        };
        let foreign: Vec<&Column> = group
            .iter()
            .map(|i| &columns[*i])
            .filter(|c| matches!(c.role, Role::Known | Role::Unknown { .. }) && !self.is_part(c, dataset) && !coded(c))
            .collect();
        if foreign.is_empty() || self.sums_up(columns, &group, at, id) || self.divides(columns, &group, at, id) {
            return None;
        }
        // A sum stands behind what it sums, and an outcome behind its plan.
        Some(
            foreign
                .iter()
                .filter_map(|c| c.heading.last())
                .map(|l| l.split_whitespace().collect::<Vec<_>>().join(" "))
                .collect(),
        )
    }

    /// Whether a heading's own label says nothing of any subject.
    fn is_bare(&self, column: &Column) -> bool {
        let vocabulary = &self.headings.schema().vocabulary;
        let words = column.heading.last().map(|l| self.headings.words(l)).unwrap_or_default();
        let taken = super::periods::read(&words, &vocabulary.periods).taken;
        let rest: Vec<&String> = words.iter().zip(taken).filter(|(_, t)| !t).map(|(w, _)| w).collect();
        !rest.is_empty()
            && rest.iter().all(|w: &&String| vocabulary.neutral.contains(*w) || vocabulary.total_words.contains(*w))
    }

    /// The columns of figures before this one that its heading may speak of: those of its group, back to the last bare
    /// heading.
    fn group(&self, columns: &[Column], at: usize) -> Vec<usize> {
        let parent = |c: &Column| (c.cells.len() > 1).then(|| c.cells[..c.cells.len() - 1].to_vec());
        let own = parent(&columns[at]);
        let mut group = Vec::new();
        for i in (0..at).rev() {
            let column = &columns[i];
            if matches!(column.role, Role::District | Role::Village | Role::Numbering) {
                break;
            }
            if column.index == self.block.line || own.is_some() && parent(column) != own {
                break;
            }
            let measured = matches!(column.role, Role::Measure(_) | Role::SumOfPeriods(_));
            if measured && self.is_bare(column) && column.period == columns[at].period {
                break;
            }
            if self.has_figures(column.index) {
                group.push(i);
            }
        }
        group
    }

    fn has_figures(&self, col: u32) -> bool {
        let mut rows = self.view.rows_in(self.header.first_record..=self.block.last);
        rows.any(|r| self.view.at(r, col).is_some_and(is_figure))
    }

    /// Whether a column holds a kind of what the dataset counts, or its plan, so that a bare heading may sum it up.
    fn is_part(&self, column: &Column, dataset: &Dataset) -> bool {
        let vocabulary = &self.headings.schema().vocabulary;
        let words: Vec<String> = column.heading.last().map(|l| self.headings.words(l)).unwrap_or_default();
        let taken = super::periods::read(&words, &vocabulary.periods).taken;
        let words: BTreeSet<&String> = words.iter().zip(&taken).filter(|(_, t)| !**t).map(|(w, _)| w).collect();
        let general = |w: &String| {
            vocabulary.neutral.contains(w) || vocabulary.total_words.contains(w) || vocabulary.plan_words.contains(w)
        };
        let topical = |w: &String| dataset.topics.iter().any(|t| t.words.contains(w)) || dataset.also.contains(w);
        let kinds = dataset.kinds.iter();
        words.iter().all(|w| general(w) || topical(w))
            || kinds.into_iter().any(|kind| {
                kind.iter().all(|w| words.contains(w))
                    && words.iter().all(|w| kind.contains(w) || general(w) || topical(w))
            })
    }

    /// Whether the column is in every row the sum of its own periods, or of all parts that the schema gives it, each of
    /// which has a column.
    fn sums_up(&self, columns: &[Column], group: &[usize], at: usize, id: &str) -> bool {
        let schema = self.headings.schema();
        let same = group.iter().filter(|i| matches!(&columns[**i].role, Role::Measure(m) if m == id));
        let periods: Vec<u32> = same
            .filter(|i| columns[**i].period.is_some() && columns[**i].period != columns[at].period)
            .map(|i| columns[*i].index)
            .collect();
        if periods.len() >= 2 && self.adds_up(&periods, columns[at].index, id) {
            return true;
        }
        let parts = schema.relations.iter().find_map(|r| match r {
            Relation::SumOf { parts, sum } if sum == id => Some(parts),
            _ => None,
        });
        let Some(parts) = parts else { return false };
        let column = |id: &String| {
            group.iter().find(|i| matches!(&columns[**i].role, Role::Measure(m) if m == id)).map(|i| columns[*i].index)
        };
        let Some(parts) = parts.iter().map(column).collect::<Option<Vec<u32>>>() else { return false };
        self.adds_up(&parts, columns[at].index, id)
    }

    /// Whether all columns beside a sum come to it in every row, and the label above them, or a title, says that they divide
    /// what is counted: "JUMLAH KOPERASI MENURUT JENIS".
    fn divides(&self, columns: &[Column], group: &[usize], at: usize, id: &str) -> bool {
        let schema = self.headings.schema();
        let counted =
            |i: &usize| matches!(&columns[*i].role, Role::Measure(own) | Role::SumOfPeriods(own) if own == id);
        // Where the schema's own parts have columns, the others are of something more.
        let parts = schema.relations.iter().find_map(|r| match r {
            Relation::SumOf { parts, sum } if sum == id => Some(parts),
            _ => None,
        });
        let part =
            |i: &usize| matches!(&columns[*i].role, Role::Measure(own) if parts.is_some_and(|all| all.contains(own)));
        if group.len() < 2 || group.iter().any(|i| counted(i) || part(i)) {
            return false;
        }
        let phrases = schema.measure(id).map_or(&[][..], |m| m.headings.as_slice());
        let full = |text: &String| {
            let words = self.headings.words(text);
            phrases.iter().any(|p| {
                says(&words, p) && words.iter().all(|w| p.contains(w) || schema.vocabulary.neutral.contains(w))
            })
        };
        let above = columns[at].heading.iter().rev().skip(1).any(full);
        let dataset = schema.dataset_of(id).map_or("", |d| d.id.as_str());
        let parts = |text: &str| {
            let words = schema.vocabulary.words(text);
            let by = words.iter().position(|w| is_among(&schema.vocabulary.particles.by, w));
            let what = by.and_then(|by| words.get(by + 1));
            what.is_some_and(|w| !schema.region.prefixes.contains(w)) && schema.told_by(text).weight(dataset) > 0
        };
        let titled = self.titles.iter().any(|t| parts(&t.text));
        let indexes: Vec<u32> = group.iter().map(|i| columns[*i].index).collect();
        (above || titled) && self.adds_up(&indexes, columns[at].index, id)
    }

    /// Whether a column is the sum of some others in all but a few of the rows.
    fn adds_up(&self, parts: &[u32], whole: u32, id: &str) -> bool {
        let schema = self.headings.schema();
        let units = schema.units(Some(id));
        let count = |row: u32, col: u32| {
            counts::read(self.view.at(row, col), Marks::default(), &schema.vocabulary, units).count()
        };
        let rows = self.view.rows_in(self.header.first_record..=self.block.last);
        let checked: Vec<bool> = rows
            .filter_map(|row| {
                let sum: i64 = parts.iter().map(|col| count(row, *col)).sum::<Option<i64>>()?;
                Some(count(row, whole)? == sum)
            })
            .collect();
        checked.len() >= 2 && checked.iter().filter(|right| **right).count() * 10 >= checked.len() * 8
    }
}
