//! The flow from a folder of workbooks to an outcome, top to bottom; the one room where files are read in parallel.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use rayon::prelude::*;

use crate::grids::{self, Found};
use crate::indicators::{self, Figures};
use crate::outcome::Outcome;
use crate::period::Period;
use crate::rules::{self, Facts, Finding};
use crate::schema::{Nature, Schema, Severity};
use crate::tables::file::{FileReading, IgnoredFile};
use crate::tables::{self, Kind, Observation, Recogniser};

/// What a run was asked to do.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// Folders or single files.
    pub inboxes: Vec<PathBuf>,
    /// The year to compute; the newest that is reported where none is asked for.
    pub year: Option<i32>,
    /// The last quarter to compute, 1 to 4; the last that is reported where none is asked for.
    pub through: Option<u8>,
}

/// Why a run could not be done at all.
#[derive(Debug)]
pub enum Impossible {
    /// An inbox could not be opened.
    Unreachable(PathBuf, std::io::Error),
    /// There is no file to read.
    NothingToRead,
}

/// Something that watches a run: told how many files there are, and each file that is done.
pub trait Watcher: Sync {
    /// So many files will be read.
    fn files(&self, count: usize);
    /// One of them has been.
    fn done(&self, path: &str);
}

/// Nobody watches.
#[derive(Debug, Clone, Copy)]
pub struct Unwatched;

impl Watcher for Unwatched {
    fn files(&self, _: usize) {}
    fn done(&self, _: &str) {}
}

/// Reads, checks and computes.
///
/// # Errors
/// Where an inbox cannot be opened or holds nothing to read. What is wrong with a workbook is no error but a finding.
pub fn run<'s>(schema: &'s Schema, request: &Request, watcher: &dyn Watcher) -> Result<Outcome<'s>, Impossible> {
    let (found, ignored) = list(&request.inboxes)?;
    watcher.files(found.len());
    let recogniser = Recogniser::new(schema, request.year);
    let mut files: Vec<FileReading> = found
        .par_iter()
        .map(|file| {
            let reading = read(file, &recogniser, schema);
            watcher.done(&file.relative);
            reading
        })
        .collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    set_twins_aside(&mut files);
    Ok(judge(schema, files, ignored, request))
}

/// Checks and computes what has been read: everything of a run but the disk.
pub fn judge<'s>(
    schema: &'s Schema,
    files: Vec<FileReading>,
    ignored: Vec<IgnoredFile>,
    request: &Request,
) -> Outcome<'s> {
    let mut observations = tables::observations(&files, schema);
    let year = request.year.unwrap_or_else(|| newest_year(&observations));
    let through = request.through.unwrap_or_else(|| last_quarter(&observations, year));
    let through = Period::quarter(year, through);
    let bare = Facts { schema, year, through, files: &files, ignored: &ignored, observations: &[], indicators: &[] };
    let mut findings = rules::check(&Facts { observations: &observations, ..bare });
    let questioned = questioned(&observations, &findings);
    decide_use(&mut observations, &questioned, &files, schema, year);
    let gaps = tables::gaps(&files);
    let figures = Figures { observations: &observations, questioned: &questioned, gaps: &gaps };
    let indicators = indicators::compute(schema, figures, year, through);
    findings.extend(rules::check_indicators(&Facts { observations: &observations, indicators: &indicators, ..bare }));
    rules::sort(&mut findings);
    Outcome { schema, year, through, files, ignored, observations, findings, indicators }
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

/// Reads one file and understands its sheets.
fn read(file: &Found, recogniser: &Recogniser<'_>, schema: &Schema) -> FileReading {
    let read = grids::read(&file.path);
    let (problem, sheets, external_links) = match &read.workbook {
        Ok(workbook) => (None, recogniser.workbook(&file.relative, workbook), workbook.external_links.clone()),
        Err(problem) => (Some(problem.clone()), Vec::new(), Vec::new()),
    };
    let name = file.relative.rsplit('/').next().unwrap_or_default();
    let words = crate::label::words(name);
    FileReading {
        path: file.relative.clone(),
        sha256: read.sha256,
        bytes: read.bytes,
        format: read.format,
        modified: read.modified,
        problem,
        sheets,
        external_links,
        same_as: None,
        revision: words.iter().any(|w| schema.vocabulary.revision_words.contains(w)),
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

fn newest_year(observations: &[Observation]) -> i32 {
    observations.iter().map(|o| o.period.year).max().unwrap_or_default()
}

/// The last quarter of the year that a figure reports; a plan reports none, as it is made before.
fn last_quarter(observations: &[Observation], year: i32) -> u8 {
    observations.iter().filter(|o| o.period.year == year).map(|o| o.period.end_quarter()).max().unwrap_or(4)
}

/// For each observation whether a finding of severity error stands on it.
fn questioned(observations: &[Observation], findings: &[Finding]) -> Vec<bool> {
    let places: Vec<_> =
        findings.iter().filter(|f| f.severity == Severity::Error).flat_map(|f| &f.remark.questions).collect();
    let mut cells = BTreeSet::new();
    let mut wide = Vec::new();
    for place in places {
        match (&place.sheet, place.cell) {
            (Some(sheet), Some(cell)) => {
                cells.insert((place.path.as_str(), sheet.as_str(), cell));
            }
            _ => wide.push(place),
        }
    }
    observations
        .iter()
        .map(|o| o.source.all_cells().any(|cell| cells.contains(&cell)) || wide.iter().any(|p| o.source.stands_on(p)))
        .collect()
}

/// Decides for each figure whether it is used: it is of the year, no error stands on it, and of several reports of the
/// same figure it is the one that counts. Two that differ are questioned by a rule, unless one replaces the other.
fn decide_use(
    observations: &mut [Observation],
    questioned: &[bool],
    files: &[FileReading],
    schema: &Schema,
    year: i32,
) {
    let revised: BTreeSet<&str> = files.iter().filter(|f| f.revision).map(|f| f.path.as_str()).collect();
    let visible: BTreeMap<(&str, &str), bool> =
        files.iter().flat_map(|f| f.sheets.iter().map(|s| ((f.path.as_str(), s.name.as_str()), s.visible))).collect();
    // A sheet that reports fewer periods is nearer to the source than a summary of all of them.
    let mut periods: BTreeMap<(String, String), BTreeSet<String>> = BTreeMap::new();
    for o in observations.iter() {
        periods.entry((o.source.path.clone(), o.source.sheet.clone())).or_default().insert(o.period.to_string());
    }
    let mut groups: BTreeMap<(String, String, String, bool), Vec<usize>> = BTreeMap::new();
    for (i, o) in observations.iter().enumerate() {
        groups.entry((o.measure.clone(), o.district.clone(), o.period.to_string(), o.to_date)).or_default().push(i);
    }
    let mut chosen = vec![false; observations.len()];
    for group in groups.values() {
        let rank = |i: &usize| {
            let o = &observations[*i];
            let place = (o.source.path.as_str(), o.source.sheet.as_str());
            let spread = periods.get(&(o.source.path.clone(), o.source.sheet.clone())).map_or(0, BTreeSet::len);
            (
                o.kind == Kind::Register,
                !revised.contains(o.source.path.as_str()),
                !visible.get(&place).copied().unwrap_or(true),
                spread,
                o.source.clone(),
            )
        };
        if let Some(best) = group.iter().copied().min_by_key(rank) {
            chosen[best] = true;
            // A plan that every quarter's sheet states again is one plan, and is nowhere added up.
            let plan = schema.measure(&observations[best].measure).is_some_and(|m| m.nature == Nature::Plan);
            for i in group.iter().filter(|i| plan && observations[**i].value == observations[best].value) {
                chosen[*i] = true;
            }
        }
    }
    for (i, o) in observations.iter_mut().enumerate() {
        o.used = o.period.year == year && !questioned[i] && chosen[i];
    }
    set_repeated_sums_aside(observations, schema);
}

/// A running total that its own pieces already come to is checked, and not used once more.
fn set_repeated_sums_aside(observations: &mut [Observation], schema: &Schema) {
    let mut series: BTreeMap<(String, String), Vec<usize>> = BTreeMap::new();
    let flows: BTreeSet<&str> = schema
        .datasets
        .iter()
        .flat_map(|d| &d.measures)
        .filter(|m| m.nature == Nature::Flow)
        .map(|m| m.id.as_str())
        .collect();
    for (i, o) in observations.iter().enumerate().filter(|(_, o)| o.used && flows.contains(o.measure.as_str())) {
        series.entry((o.measure.clone(), o.district.clone())).or_default().push(i);
    }
    for own in series.values() {
        if own.len() < 2 {
            continue;
        }
        let stretch = |i: &usize| (*i, tables::months(&observations[*i]), observations[*i].value);
        let all: Vec<_> = own.iter().map(stretch).collect();
        let repeated: Vec<usize> = own
            .iter()
            .copied()
            .filter(|i| observations[*i].to_date)
            .filter(|i| {
                let others: Vec<_> = all.iter().copied().filter(|(other, _, _)| other != i).collect();
                let sums = indicators::tile(tables::months(&observations[*i]), &others);
                // From January alone the first quarter is its own running total: one of both stays.
                sums.iter().any(|t| t.value == observations[*i].value && t.from.len() > 1)
                    || observations[*i].to_date
                        && others.iter().any(|(other, months, value)| {
                            !observations[*other].to_date
                                && *months == tables::months(&observations[*i])
                                && *value == observations[*i].value
                        })
            })
            .collect();
        for i in repeated {
            observations[i].used = false;
        }
    }
}
