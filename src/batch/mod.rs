//! The flow from a folder of workbooks to an outcome, top to bottom; the one room where files are read in parallel.

mod memory;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::grids::{self, Damage, Found, ReadFile, ReadProblem, Reader, RowSink};
use crate::indicators::{self, Figures};
use crate::outcome::Outcome;
use crate::period::Period;
use crate::rules::{self, Facts, Reports};
use crate::schema::Schema;
use crate::tables::file::{FileReading, IgnoredFile};
use crate::tables::register::Lesson;
use crate::tables::{self, Observation, Recogniser, SheetReading};
use crate::usage;

pub use memory::Memory;

/// What a run was asked to do.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// Folders or single files.
    pub inboxes: Vec<PathBuf>,
    /// The year to compute; the newest that is reported where none is asked for.
    pub year: Option<i32>,
    /// The last quarter to compute, 1 to 4; the last that is reported where none is asked for.
    pub through: Option<u8>,
    /// Which reader takes Excel workbooks.
    pub reader: Reader,
}

/// Why a run could not be done at all.
#[derive(Debug)]
pub enum Impossible {
    /// An inbox could not be opened.
    Unreachable(PathBuf, std::io::Error),
    /// There is no file to read.
    NothingToRead,
    /// Of so many files none tells a year, and none was asked for; whether any of them holds a table.
    NoYear {
        /// How many files there are.
        files: usize,
        /// Whether a table was recognised in one of them.
        tables: bool,
    },
}

/// Something that watches a run: told how many files there are, how many rows of a large one, and each that is done.
pub trait Watcher: Sync {
    /// So many files will be read.
    fn files(&self, count: usize);
    /// So many more rows of a large sheet have been read.
    fn rows(&self, path: &str, count: u64);
    /// One of them has been.
    fn done(&self, path: &str);
}

/// Nobody watches.
#[derive(Debug, Clone, Copy)]
pub struct Unwatched;

impl Watcher for Unwatched {
    fn files(&self, _: usize) {}
    fn rows(&self, _: &str, _: u64) {}
    fn done(&self, _: &str) {}
}

/// Reads, checks and computes.
///
/// # Errors
/// Where an inbox cannot be opened or holds nothing to read. What is wrong with a workbook is no error but a finding.
pub fn run<'s>(schema: &'s Schema, request: &Request, watcher: &dyn Watcher) -> Result<Outcome<'s>, Impossible> {
    run_again(schema, request, watcher, &Memory::default())
}

/// The same, where files may have been read before: with the same schemas, year and reader.
///
/// # Errors
/// As for [`run`].
pub fn run_again<'s>(
    schema: &'s Schema,
    request: &Request,
    watcher: &dyn Watcher,
    memory: &Memory,
) -> Result<Outcome<'s>, Impossible> {
    let (found, ignored) = list(&request.inboxes)?;
    memory.keep_only(&found);
    watcher.files(found.len());
    let recogniser = Recogniser::new(schema, request.year);
    let mut files: Vec<FileReading> = found
        .par_iter()
        .map(|file| {
            let reading = memory.of(file).unwrap_or_else(|| {
                let reading = read(file, &recogniser, schema, request.reader, watcher);
                memory.keep(&reading);
                reading
            });
            watcher.done(&file.relative);
            reading
        })
        .collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    set_twins_aside(&mut files);
    judge(schema, files, ignored, request)
}

/// Checks and computes what has been read: everything of a run but the disk.
///
/// # Errors
/// Where nothing tells a year and none was asked for.
pub fn judge<'s>(
    schema: &'s Schema,
    mut files: Vec<FileReading>,
    ignored: Vec<IgnoredFile>,
    request: &Request,
) -> Result<Outcome<'s>, Impossible> {
    tables::set_rests_aside(&mut files, schema);
    tables::set_withdrawn_aside(&mut files, schema);
    let mut observations = tables::observations(&files, schema);
    let withheld = tables::withheld(&files, schema);
    let withheld = tables::together(&withheld, &tables::give_way(&files, &mut observations), schema);
    let told = if observations.is_empty() { &withheld } else { &observations };
    let year = request.year.or_else(|| newest_year(told, &files, schema)).ok_or_else(|| Impossible::NoYear {
        files: files.len(),
        tables: files.iter().flat_map(|f| &f.sheets).any(|s| !s.tables.is_empty()),
    })?;
    let through = request.through.unwrap_or_else(|| last_quarter(told, year));
    let through = Period::quarter(year, through);
    let reports = Reports::of(&files, &observations);
    let bare = Facts {
        schema,
        year,
        through,
        files: &files,
        ignored: &ignored,
        observations: &[],
        reports: &reports,
        timeline: &[],
        indicators: &[],
    };
    let timeline = rules::timeline(schema, &reports, &observations);
    let mut findings = rules::check(&Facts { observations: &observations, timeline: &timeline, ..bare });
    drop(timeline);
    let questioned = usage::questioned(&observations, &findings);
    usage::decide(&mut observations, &questioned, &reports, schema, year);
    let gaps = tables::gaps(&files);
    let figures = Figures { observations: &observations, questioned: &questioned, gaps: &gaps };
    let indicators = indicators::compute(schema, figures, year, through);
    findings.extend(rules::check_indicators(&Facts { observations: &observations, indicators: &indicators, ..bare }));
    rules::sort(&mut findings);
    Ok(Outcome { schema, year, through, files, ignored, observations, withheld, findings, indicators })
}

/// All files of all inboxes. Where there are several inboxes, each file's path starts with its inbox's name.
fn list(inboxes: &[PathBuf]) -> Result<(Vec<Found>, Vec<IgnoredFile>), Impossible> {
    let mut files = Vec::new();
    let mut ignored = Vec::new();
    for inbox in inboxes {
        let listing = grids::list(inbox).map_err(|e| Impossible::Unreachable(inbox.clone(), e))?;
        let prefix = match inbox.file_name().filter(|_| inboxes.len() > 1 && inbox.is_dir()) {
            Some(name) => format!("{}/", name.to_string_lossy()),
            None => String::new(),
        };
        files.extend(listing.files.into_iter().map(|f| Found { relative: format!("{prefix}{}", f.relative), ..f }));
        ignored.extend(
            listing.ignored.into_iter().map(|i| IgnoredFile { path: format!("{prefix}{}", i.relative), why: i.why }),
        );
    }
    files.sort_by(|a, b| a.relative.cmp(&b.relative));
    ignored.sort_by(|a, b| a.path.cmp(&b.path));
    if files.is_empty() { Err(Impossible::NothingToRead) } else { Ok((files, ignored)) }
}

/// How many rows are read between two calls of a watcher.
const WATCHED: u64 = 8_192;

/// A listing whose rows somebody watches.
struct Watched<'w, S> {
    sink: S,
    path: &'w str,
    watcher: &'w dyn Watcher,
    rows: u64,
}

impl<S: RowSink> RowSink for Watched<'_, S> {
    fn row(&mut self, row: &grids::Row<'_>) -> Result<(), ReadProblem> {
        self.rows += 1;
        if self.rows.is_multiple_of(WATCHED) {
            self.watcher.rows(self.path, WATCHED);
        }
        self.sink.row(row)
    }
}

/// Reads the file at `path` and understands its sheets under the name that it has in the inbox. Lists by name of very many
/// rows are counted as they are read.
pub fn understand(
    path: &Path,
    name: &str,
    recogniser: &Recogniser<'_>,
    reader: Reader,
    watcher: &dyn Watcher,
) -> (ReadFile, Vec<SheetReading>) {
    let mut lessons: BTreeMap<usize, Lesson> = BTreeMap::new();
    loop {
        let (mut read, listings) = grids::stream(path, reader, |head| {
            let sink = recogniser.listing(name, head, lessons.get(&head.index).copied())?;
            Some(Watched { sink, path: name, watcher, rows: 0 })
        });
        let Ok(workbook) = &mut read.workbook else { return (read, Vec::new()) };
        let mut learned = false;
        for listing in &listings {
            let Some(sheet) = workbook.sheets.get(listing.sheet) else { continue };
            if let Some(lesson) = recogniser.lesson(name, sheet, workbook.epoch_1904, &listing.sink.sink) {
                learned = true;
                // What a second reading does not settle needs all cells together.
                lessons.entry(listing.sheet).and_modify(|l| *l = Lesson::Whole).or_insert(lesson);
            }
        }
        if !learned {
            let listings = listings.into_iter().map(|l| (l.sheet, l.sink.sink)).collect();
            let sheets = recogniser.streamed(name, workbook, listings);
            return (read, sheets);
        }
    }
}

/// Reads one file. A fault of ours in understanding it costs that file, and no other.
fn read(
    file: &Found,
    recogniser: &Recogniser<'_>,
    schema: &Schema,
    reader: Reader,
    watcher: &dyn Watcher,
) -> FileReading {
    let understood = || {
        let (read, sheets) = understand(&file.path, &file.relative, recogniser, reader, watcher);
        told(file, read, sheets, schema)
    };
    grids::caught(understood).unwrap_or_else(|| {
        let mut read = grids::read_with(&file.path, reader);
        read.workbook = Err(ReadProblem::Damaged(Damage::ReaderGaveUp));
        told(file, read, Vec::new(), schema)
    })
}

/// What was read of a file, for the rules.
fn told(file: &Found, read: ReadFile, sheets: Vec<SheetReading>, schema: &Schema) -> FileReading {
    let (problem, external_links) = match &read.workbook {
        Ok(workbook) => (None, workbook.external_links.clone()),
        Err(problem) => (Some(problem.clone()), Vec::new()),
    };
    let letters = read.workbook.as_ref().map_or_else(|_| Vec::new(), |w| tables::letters_of(w, &sheets, schema));
    FileReading {
        path: file.relative.clone(),
        sha256: read.sha256,
        bytes: read.bytes,
        format: read.format,
        saved: read.saved,
        problem,
        sheets,
        external_links,
        same_as: None,
        letters,
        revision: tables::file::revision_of_path(&file.relative, schema),
    }
}

/// A file with the very bytes of an earlier one is named and not read twice.
fn set_twins_aside(files: &mut [FileReading]) {
    let mut first: BTreeMap<(String, u64), String> = BTreeMap::new();
    // "Copy of rekap.xlsx" is the copy, whatever the alphabet says: the shorter name is the first.
    for file in files.iter().filter(|f| !f.sha256.is_empty() && f.bytes > 0) {
        let name = first.entry((file.sha256.clone(), file.bytes)).or_insert_with(|| file.path.clone());
        if (file.path.len(), &file.path) < (name.len(), name) {
            name.clone_from(&file.path);
        }
    }
    for file in files.iter_mut().filter(|f| !f.sha256.is_empty() && f.bytes > 0) {
        if let Some(path) = first.get(&(file.sha256.clone(), file.bytes)).filter(|path| **path != file.path) {
            file.same_as = Some(path.clone());
            file.sheets.clear();
            file.problem = None;
        }
    }
}

/// The newest year that is reported; where nothing is, the newest that a name or title speaks of. Files that could not be
/// read are told whatever the year, then that of the indicators' targets.
fn newest_year(observations: &[Observation], files: &[FileReading], schema: &Schema) -> Option<i32> {
    let reported = observations.iter().map(|o| o.period.year).max();
    let titles = files.iter().flat_map(|f| &f.sheets).flat_map(|s| &s.tables).flat_map(|t| &t.titles);
    let texts = files.iter().map(|f| f.path.as_str()).chain(titles.map(|t| t.text.as_str()));
    let spoken = || texts.filter_map(|text| tables::year_in(text, &schema.vocabulary.periods)).max();
    let targets = || schema.indicators.iter().flat_map(|i| i.targets.keys()).copied().max();
    let unread = files.iter().any(|f| f.problem.is_some());
    reported.or_else(spoken).or_else(|| targets().filter(|_| unread))
}

/// The last quarter of the year that a figure reports; a plan reports none, as it is made before.
fn last_quarter(observations: &[Observation], year: i32) -> u8 {
    observations.iter().filter(|o| o.period.year == year).map(|o| o.period.end_quarter()).max().unwrap_or(4)
}
