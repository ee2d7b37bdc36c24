//! What is said of a file that gave no workbook, whichever rule says it: for commands that look at one file.

use crate::grids::ReadProblem;
use crate::rules::{encrypted_file, oversized_file, unreadable_file};
use crate::words::Text;

/// The message and the hint of the rule that speaks of a problem.
pub fn of_problem(problem: &ReadProblem) -> (Text, Text) {
    match problem {
        ReadProblem::Oversized { limit, found, most } => oversized_file::said(*limit, *found, *most),
        other => unreadable_file::said(other).unwrap_or_else(encrypted_file::said),
    }
}
