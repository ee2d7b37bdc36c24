//! What a file really holds: cells at their places, whatever the format; never what they mean.

pub mod grid;

pub use grid::{Cell, Format, ReadProblem, Sheet, Value, Visibility, Workbook};

/// Why a file of the inbox is left alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WhyIgnored {
    /// A lock file that a spreadsheet program leaves while a workbook is open.
    LockFile,
    /// A hidden file, or one in a hidden folder.
    HiddenFile,
    /// No workbook by name and content.
    OtherKind,
}
