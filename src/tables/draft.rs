//! A column of a recap while it is being understood.

use crate::tables::head_column::HeadColumn;
use crate::tables::headings::Reading;

/// A column while it is being understood.
#[derive(Debug)]
pub struct Draft<'h> {
    /// Its heading.
    pub head: &'h HeadColumn,
    /// What its heading says.
    pub reading: Reading,
    /// Whether its body holds figures.
    pub figures: bool,
    /// The measure whose periods it adds up.
    pub sum_of: Option<String>,
}

/// The labels of a heading, from the top.
pub fn texts(head: &HeadColumn) -> Vec<String> {
    head.labels.iter().map(|(_, text)| text.clone()).collect()
}
