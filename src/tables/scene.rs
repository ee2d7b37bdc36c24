//! Everything that reading the body of a table looks at, and what is made of it.

use std::collections::BTreeMap;

use crate::place::CellRef;
use crate::tables::anchors::{Block, is_figure};
use crate::tables::columns::Surroundings;
use crate::tables::counts::{self, Marks};
use crate::tables::fate::Fate;
use crate::tables::gazetteer::Gazetteer;
use crate::tables::header::Header;
use crate::tables::headings::Headings;
use crate::tables::table::{Column, DistrictRead, Record, Role, Total};
use crate::tables::unexplained::Unexplained;
use crate::tables::view::View;

/// What a table's body holds, in the positions of the sheet; fates are by row of the view.
#[derive(Debug, Default)]
pub struct Body {
    /// Records in order.
    pub records: Vec<Record>,
    /// Sums in order.
    pub totals: Vec<Total>,
    /// What became of each row of the view.
    pub fates: BTreeMap<u32, Fate>,
    /// The last row of the view that belongs to the table.
    pub last: u32,
    /// Labels of rows of details that were not understood.
    pub unexplained: Vec<Unexplained>,
}

/// Everything that reading a body needs to look at.
#[derive(Debug, Clone, Copy)]
pub struct Scene<'a> {
    /// The sheet, upright or turned.
    pub view: &'a View<'a>,
    /// The table's bounds.
    pub block: &'a Block,
    /// Its heading.
    pub header: &'a Header,
    /// Its columns.
    pub columns: &'a [Column],
    /// Names of places.
    pub gazetteer: &'a Gazetteer,
    /// The vocabulary.
    pub headings: &'a Headings<'a>,
    /// Titles and names around it.
    pub around: &'a Surroundings,
}

/// The district that rows without one of their own belong to.
#[derive(Debug, Clone)]
pub struct Current {
    pub(super) label: CellRef,
    pub(super) written: String,
    pub(super) district: DistrictRead,
}

impl Scene<'_> {
    /// Columns whose cells are figures: measures and what is checked against them.
    pub(super) fn figure_columns(&self) -> impl Iterator<Item = (usize, &Column)> {
        self.columns
            .iter()
            .enumerate()
            .filter(|(_, c)| matches!(c.role, Role::Measure(_) | Role::SumOfPeriods(_) | Role::Ambiguous(_)))
    }

    pub(super) fn has_figures(&self, row: u32) -> bool {
        self.figure_columns().any(|(_, c)| self.view.at(row, c.index).is_some_and(is_figure))
    }

    pub(super) fn village_column(&self) -> Option<u32> {
        self.columns.iter().find(|c| c.role == Role::Village).map(|c| c.index)
    }

    /// Marks between digits as the whole table uses them, and the largest count of each column.
    pub fn marks(&self, columns: &[u32]) -> BTreeMap<u32, Marks> {
        let rows: Vec<u32> = self.view.rows_in(self.header.first_record..=self.block.last).collect();
        let vocabulary = &self.headings.schema().vocabulary;
        let own: Vec<(u32, Marks)> = columns
            .iter()
            .map(|c| (*c, counts::marks(rows.iter().filter_map(|r| self.view.at(*r, *c)), vocabulary)))
            .collect();
        let (points, commas) = own.iter().fold((0, 0), |(p, c), (_, m)| (p + m.points, c + m.commas));
        own.iter()
            .map(|(c, m)| {
                let point_decimals = own.iter().any(|(_, o)| o.point_decimals);
                let comma_decimals = own.iter().any(|(_, o)| o.comma_decimals);
                (*c, Marks { points, commas, point_decimals, comma_decimals, largest: m.largest })
            })
            .collect()
    }

    pub(super) fn is_village_of(&self, text: &str, current: Option<&Current>) -> bool {
        let Some(code) = current.and_then(|c| c.district.code()) else { return false };
        self.gazetteer.village(text).iter().any(|d| d == code)
    }
}
