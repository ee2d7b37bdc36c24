//! What a file really holds: cells at their places, whatever the format; never what they mean.

pub mod grid;

pub use grid::{Cell, Format, ReadProblem, Sheet, Value, Visibility, Workbook};
