//! The limits a file is read within; none of them refuses any of 6,175 good public workbooks.

use super::grid::{Limit, ReadProblem};

/// Bytes of a file.
pub(super) const FILE_BYTES: u64 = 100 * 1024 * 1024;
/// Bytes of one member, measured while inflating because headers lie.
pub(super) const MEMBER_BYTES: u64 = 256 * 1024 * 1024;
/// Bytes of all members together, and of all text that the cells of one workbook show.
pub(super) const TOTAL_BYTES: u64 = 512 * 1024 * 1024;
/// Bytes inflated in all, cells that hold nothing included, which are not kept.
pub(super) const INFLATED_BYTES: u64 = 2 * 1024 * 1024 * 1024;
/// Members of a package.
pub(super) const MEMBERS: u64 = 10_000;
/// Non-empty cells of a workbook.
pub(super) const CELLS: u64 = 5_000_000;
/// Non-empty cells of a sheet whose rows are shown one at a time and not kept.
pub(super) const STREAMED_CELLS: u64 = 100_000_000;
/// Merged ranges of a sheet; each names two corners, so a file within the other limits can hold millions.
pub(super) const MERGES: usize = 1_000_000;
/// Sheets of a workbook.
pub(super) const SHEETS: usize = 10_000;
/// Other workbooks that are remembered by name.
pub(super) const LINKS: usize = 1_000;
/// Hidden ranges of columns of a sheet; no sheet can have more that do not overlap.
pub(super) const HIDDEN_RANGES: usize = crate::place::MAX_COLUMNS as usize;
/// Shared texts of a workbook; each takes a multiple of its bytes in memory.
pub(super) const TEXTS: usize = 10_000_000;
/// Tags of a part that is kept in memory as a whole, such as the styles.
pub(super) const TAGS: usize = 2_000_000;
/// Seconds a reading child may take.
pub(super) const CHILD_SECONDS: u64 = 20;
/// Bytes of address space a reading child may ask for.
#[cfg(unix)]
pub(super) const CHILD_MEMORY: u64 = 576 * 1024 * 1024;

/// The problem of being over a limit.
pub(super) fn over(limit: Limit, found: u64) -> ReadProblem {
    let most = match limit {
        Limit::FileBytes => FILE_BYTES,
        Limit::MemberBytes => MEMBER_BYTES,
        Limit::TotalBytes => TOTAL_BYTES,
        Limit::Members => MEMBERS,
        Limit::Cells => CELLS,
    };
    ReadProblem::Oversized { limit, found, most }
}
