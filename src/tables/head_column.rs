//! The labels above one column of a table.

use crate::place::CellRef;

/// One column's path of labels.
#[derive(Debug, Clone)]
pub struct HeadColumn {
    /// The column.
    pub col: u32,
    /// The labels from the top, with the positions (in the view) at which they stand.
    pub labels: Vec<(CellRef, String)>,
}
