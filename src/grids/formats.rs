//! Each format and its reader, in this process.

use super::grid::{Damage, Format, ReadProblem, Workbook};
use super::guard::caught;
use super::{ods, xls, xlsb, xlsx};

/// Reads a workbook here; a panic of the reader becomes a problem.
pub(super) fn in_process(format: Format, content: &[u8]) -> Result<Workbook, ReadProblem> {
    let reader = || match format {
        Format::Xlsx => xlsx::read(content),
        Format::Ods => ods::read(content),
        Format::Xls => xls::read(content),
        Format::Xlsb => xlsb::read(content),
    };
    caught(reader).unwrap_or(Err(ReadProblem::Damaged(Damage::ReaderGaveUp)))
}
