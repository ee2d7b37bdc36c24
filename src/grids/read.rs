//! The door: one file in, its workbook or the reason there is none out.

use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::time::SystemTime;

use sha2::{Digest, Sha256};

use super::child;
use super::grid::{Damage, Format, Limit, ReadProblem, Workbook};
use super::guard::caught;
use super::limits::{FILE_BYTES, over};
use super::sniff::{Content, sniff};
use super::{lane, ods, package::Package, xls, xlsb, xlsx};

/// Bytes of a sheet's XML from which the fast lane is worth its opening.
pub(super) const LARGE_SHEET: u64 = 256 * 1024;

/// What reading one file gave: what it is, and its workbook or the reason there is none.
#[derive(Debug, Clone, PartialEq)]
pub struct ReadFile {
    /// Its size; 0 where it is unreachable.
    pub bytes: u64,
    /// SHA-256 of its content in hex; empty where it is unreachable or over the limit of a file's size.
    pub sha256: String,
    /// Its format by content, as far as that can be told.
    pub format: Option<Format>,
    /// When it was last changed, where the system tells.
    pub modified: Option<SystemTime>,
    /// The workbook, or why there is none.
    pub workbook: Result<Workbook, ReadProblem>,
}

/// Which reader takes Excel workbooks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Reader {
    /// The fast lane where sheets are large and plain, else the reading library; what they read is the same.
    #[default]
    Auto,
    /// The reading library, always.
    Calamine,
}

/// Reads one file. Never panics; a file that would take all memory or never end costs only itself.
pub fn read(path: &Path) -> ReadFile {
    read_with(path, Reader::Auto)
}

/// Reads one file with a reader of one's choice.
pub fn read_with(path: &Path, reader: Reader) -> ReadFile {
    read_by(path, |format, content| workbook(format, path, content, reader))
}

/// Reads one file, the workbook as told.
pub(super) fn read_by(path: &Path, workbook: impl FnOnce(Format, &[u8]) -> Result<Workbook, ReadProblem>) -> ReadFile {
    let mut file =
        ReadFile { bytes: 0, sha256: String::new(), format: None, modified: None, workbook: Err(ReadProblem::Empty) };
    let content = match load(path, &mut file) {
        Ok(content) => content,
        Err(problem) => {
            file.workbook = Err(problem);
            return file;
        }
    };
    file.sha256 = Sha256::digest(&content).iter().map(|byte| format!("{byte:02x}")).collect();
    if content.is_empty() {
        return file;
    }
    let (format, workbook) = match sniff(&content) {
        Content::Workbook(format) => (Some(format), workbook(format, &content)),
        Content::Encrypted(format) => (format, Err(ReadProblem::Encrypted)),
        Content::Broken(format, damage) => (format, Err(ReadProblem::Damaged(damage))),
        Content::Other(kind) => (None, Err(ReadProblem::NotAWorkbook(kind))),
    };
    file.format = format;
    file.workbook = workbook;
    file
}

/// The content of a file within the limit of its size.
fn load(path: &Path, about: &mut ReadFile) -> Result<Vec<u8>, ReadProblem> {
    let unreachable = |e: std::io::Error| ReadProblem::Unreachable(e.to_string());
    let meta = std::fs::metadata(path).map_err(unreachable)?;
    if !meta.is_file() {
        return Err(ReadProblem::Unreachable("not a file".to_owned()));
    }
    about.bytes = meta.len();
    about.modified = meta.modified().ok();
    if meta.len() > FILE_BYTES {
        return Err(over(Limit::FileBytes, meta.len()));
    }
    let mut content = Vec::with_capacity(usize::try_from(meta.len()).unwrap_or(0));
    File::open(path).and_then(|f| f.take(FILE_BYTES + 1).read_to_end(&mut content)).map_err(unreachable)?;
    about.bytes = content.len() as u64;
    if about.bytes > FILE_BYTES {
        return Err(over(Limit::FileBytes, about.bytes));
    }
    Ok(content)
}

/// Reads a workbook of a known format, the fragile formats in a process of their own.
pub(super) fn workbook(format: Format, path: &Path, content: &[u8], reader: Reader) -> Result<Workbook, ReadProblem> {
    match format {
        Format::Xlsx | Format::Ods => in_process(format, content, reader),
        Format::Xlsb => {
            // A damaged package is told here, exactly; what is left for the child is a whole one.
            Package::open(content)?.verify(false, |_| Ok(()))?;
            child::read(format, path, content)
        }
        Format::Xls => child::read(format, path, content),
    }
}

/// Reads a workbook here; a panic of the reader becomes a problem.
pub(super) fn in_process(format: Format, content: &[u8], reader: Reader) -> Result<Workbook, ReadProblem> {
    let plain = (format, reader) == (Format::Xlsx, Reader::Auto);
    if let Some(workbook) = plain.then(|| caught(|| lane::read(content, LARGE_SHEET)).flatten()).flatten() {
        return Ok(workbook);
    }
    let reader = || match format {
        Format::Xlsx => xlsx::read(content),
        Format::Ods => ods::read(content),
        Format::Xls => xls::read(content),
        Format::Xlsb => xlsb::read(content),
    };
    caught(reader).unwrap_or(Err(ReadProblem::Damaged(Damage::ReaderGaveUp)))
}
