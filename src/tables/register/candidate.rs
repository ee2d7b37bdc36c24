//! A heading that may be that of a list, and what each dataset would make of it.

use crate::place::CellRef;
use crate::schema::{Dataset, Field};
use crate::tables::register::claims::Twins;
use crate::tables::register::legend::Legend;

/// The rows of a possible heading with each column's labels.
pub(super) struct Head {
    pub(super) rows: Vec<u32>,
    pub(super) columns: Vec<(u32, Vec<(CellRef, String)>)>,
}

/// One dataset's reading of a heading.
pub(super) struct Candidate<'s> {
    pub(super) dataset: &'s Dataset,
    /// Field and column.
    pub(super) fields: Vec<(Field, u32)>,
    pub(super) ticks: Vec<(u32, String)>,
    pub(super) stretch: Option<String>,
    pub(super) years: Option<u32>,
    pub(super) legend: Legend,
    pub(super) twins: Vec<Twins>,
    pub(super) past: Vec<(Field, u32)>,
}
