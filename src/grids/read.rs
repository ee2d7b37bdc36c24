//! The door: one file in, its workbook or the reason there is none out.
#![expect(clippy::disallowed_methods, reason = "grids/ reads the inbox")]

use std::fs::File;
use std::io::{BufReader, Cursor, Read};
use std::path::Path;

use sha2::{Digest, Sha256};

use super::child;
use super::formats::in_process;
use super::grid::{Format, Limit, ReadProblem, Workbook};
use super::guard::caught;
use super::limits::{FILE_BYTES, over};
use super::package::{Package, Source};
use super::saved::{self, Day};
use super::sniff::{Content, sniff};
use super::{covered, lane, recalculation};

/// Bytes of a file up to which it is read into memory before anything else.
const IN_MEMORY: u64 = 4 * 1024 * 1024;

/// What reading one file gave: what it is, and its workbook or the reason there is none.
#[derive(Debug, Clone, PartialEq)]
pub struct ReadFile {
    /// Its size; 0 where it is unreachable.
    pub bytes: u64,
    /// SHA-256 of its content in hex; empty where it is unreachable or over the limit of a file's size.
    pub sha256: String,
    /// Its format by content, as far as that can be told.
    pub format: Option<Format>,
    /// The day it was last saved, where it tells.
    pub saved: Option<Day>,
    /// The workbook, or why there is none.
    pub workbook: Result<Workbook, ReadProblem>,
}

/// Which reader takes Excel workbooks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Reader {
    /// The fast lane where all sheets are plain, else the reading library; what they read is the same.
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
    let mut file = read_by(path, |source| match reader {
        Reader::Auto => caught(|| lane::read(source)).flatten().map(Ok),
        Reader::Calamine => None,
    });
    if let Ok(workbook) = &mut file.workbook {
        covered::mark(workbook, |_| false);
        recalculation::compare(workbook, |_| false);
    }
    file
}

/// Reads one file; an Excel workbook in the `fast` way, unless that gives way.
pub(super) fn read_by(
    path: &Path,
    mut fast: impl FnMut(Source<'_>) -> Option<Result<Workbook, ReadProblem>>,
) -> ReadFile {
    let mut file =
        ReadFile { bytes: 0, sha256: String::new(), format: None, saved: None, workbook: Err(ReadProblem::Empty) };
    match look(path, &mut file, &mut fast) {
        Ok((format, workbook)) => {
            file.format = format;
            file.workbook = workbook;
        }
        Err(problem) => file.workbook = Err(problem),
    }
    file
}

type Told = (Option<Format>, Result<Workbook, ReadProblem>);

fn look(
    path: &Path,
    about: &mut ReadFile,
    fast: &mut impl FnMut(Source<'_>) -> Option<Result<Workbook, ReadProblem>>,
) -> Result<Told, ReadProblem> {
    let meta = std::fs::metadata(path).map_err(unreachable)?;
    if !meta.is_file() {
        return Err(ReadProblem::Unreachable("not a file".to_owned()));
    }
    about.bytes = meta.len();
    if meta.len() > FILE_BYTES {
        return Err(over(Limit::FileBytes, meta.len()));
    }
    let large = meta.len() > IN_MEMORY;
    if large {
        about.sha256 = hex(hash(path)?);
        about.saved = File::open(path).ok().and_then(|file| saved::of(BufReader::new(file)));
        let source = Source::File(BufReader::new(File::open(path).map_err(unreachable)?));
        if let Some(outcome) = fast(source) {
            return Ok((Some(Format::Xlsx), outcome));
        }
    }
    let content = load(path, about)?;
    about.sha256 = hex(Sha256::digest(&content));
    if content.is_empty() {
        return Err(ReadProblem::Empty);
    }
    about.saved = about.saved.or_else(|| saved::of(Cursor::new(&content)));
    if !large && let Some(outcome) = fast(Source::Bytes(Cursor::new(&content))) {
        return Ok((Some(Format::Xlsx), outcome));
    }
    Ok(match sniff(&content) {
        Content::Workbook(format) => (Some(format), workbook(format, path, &content)),
        Content::Encrypted(format) => (format, Err(ReadProblem::Encrypted)),
        Content::Broken(format, damage) => (format, Err(ReadProblem::Damaged(damage))),
        Content::Other(kind) => (None, Err(ReadProblem::NotAWorkbook(kind))),
    })
}

fn unreachable(error: std::io::Error) -> ReadProblem {
    ReadProblem::Unreachable(error.to_string())
}

/// The SHA-256 of a file's content in hex; `None` where it cannot be read.
pub fn digest(path: &Path) -> Option<String> {
    hash(path).ok().map(hex)
}

/// The hash of a file that is not kept in memory.
fn hash(path: &Path) -> Result<impl AsRef<[u8]>, ReadProblem> {
    let mut file = File::open(path).map_err(unreachable)?;
    let (mut hasher, mut block) = (Sha256::new(), vec![0; 64 * 1024]);
    loop {
        match file.read(&mut block).map_err(unreachable)? {
            0 => return Ok(hasher.finalize()),
            n => hasher.update(&block[..n]),
        }
    }
}

fn hex(bytes: impl AsRef<[u8]>) -> String {
    let digit = |n: u8| char::from(b"0123456789abcdef"[usize::from(n & 15)]);
    bytes.as_ref().iter().flat_map(|byte| [digit(byte >> 4), digit(*byte)]).collect()
}

/// The content of a file within the limit of its size.
fn load(path: &Path, about: &mut ReadFile) -> Result<Vec<u8>, ReadProblem> {
    let mut content = Vec::with_capacity(usize::try_from(about.bytes).unwrap_or(0));
    File::open(path).and_then(|f| f.take(FILE_BYTES + 1).read_to_end(&mut content)).map_err(unreachable)?;
    about.bytes = content.len() as u64;
    if about.bytes > FILE_BYTES {
        return Err(over(Limit::FileBytes, about.bytes));
    }
    Ok(content)
}

/// Reads a workbook of a known format, the fragile formats in a process of their own.
fn workbook(format: Format, path: &Path, content: &[u8]) -> Result<Workbook, ReadProblem> {
    match format {
        Format::Xlsx | Format::Ods => in_process(format, content),
        Format::Xlsb => {
            // A damaged package is told here, exactly; what is left for the child is a whole one.
            Package::open(content)?.verify(false, |_| Ok(()))?;
            child::read(format, path, content)
        }
        Format::Xls => child::read(format, path, content),
    }
}
