//! What commands do alike: schemas are loaded, inboxes examined, and a run judged by what it found.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::batch::{self, Impossible, Memory, Request};
use crate::outcome::Outcome;
use crate::schema::{Schema, Severity};
use crate::words::{Lang, Text};

use super::args::Reading;
use super::exit::Exit;
use super::progress;
use super::say::{complain, wrong};

/// The schemas to work with; every mistake in them is told at once.
pub fn load(dir: Option<&Path>, lang: Lang) -> Result<Schema, Exit> {
    crate::schema::load(dir).map_err(|mistakes| {
        complain(&format!("{}\n", mistakes.render(lang, true)));
        Exit::Impossible
    })
}

/// Reads, checks and computes what was asked for.
pub fn examine<'s>(
    schema: &'s Schema,
    inboxes: &[PathBuf],
    reading: &Reading,
    lang: Lang,
) -> Result<Outcome<'s>, Exit> {
    examine_again(schema, inboxes, reading, &Memory::default(), lang)
}

/// The same, where files may have been read before.
pub fn examine_again<'s>(
    schema: &'s Schema,
    inboxes: &[PathBuf],
    reading: &Reading,
    memory: &Memory,
    lang: Lang,
) -> Result<Outcome<'s>, Exit> {
    let request = Request {
        inboxes: inboxes.to_vec(),
        year: reading.year,
        through: reading.through,
        reader: reading.reader.into(),
    };
    let watcher = progress::Bar::new(!reading.quiet && !reading.no_progress, lang);
    let work = || batch::run_again(schema, &request, &watcher, memory);
    let done = match reading.jobs {
        None => work(),
        Some(jobs) => {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(usize::from(jobs)).build();
            let pool = pool.map_err(|e| {
                let text = Text::new("cli.wrong.jobs").with("jobs", i64::from(jobs)).with("why", e.to_string());
                wrong(lang, &text)
            })?;
            pool.install(work)
        }
    };
    watcher.clear();
    done.map_err(|why| match why {
        Impossible::Unreachable(path, why) => wrong(
            lang,
            &Text::new("cli.wrong.unreachable").with("path", path.display().to_string()).with("why", why.to_string()),
        ),
        Impossible::NoYear { files, tables } => {
            let why = if tables { "cli.wrong.no_year" } else { "cli.wrong.unrecognised" };
            wrong(lang, &Text::new(why).with("files", files))
        }
        Impossible::NothingToRead => {
            let paths: Vec<String> = inboxes.iter().map(|p| p.display().to_string()).collect();
            wrong(lang, &Text::new("cli.wrong.nothing").with("path", paths))
        }
    })
}

/// Why a run has nothing to hand over, where no finding of severity error tells it: nothing was recognised, or nothing of the
/// year that was asked for.
pub fn barren(outcome: &Outcome<'_>, asked: Option<i32>) -> Option<Text> {
    if outcome.count(Severity::Error) > 0 {
        return None;
    }
    let tables = outcome.files.iter().flat_map(|f| &f.sheets).any(|s| !s.tables.is_empty());
    let years: BTreeSet<i32> = outcome.observations.iter().chain(&outcome.withheld).map(|o| o.period.year).collect();
    if !tables && years.is_empty() {
        return Some(Text::new("cli.wrong.unrecognised").with("files", outcome.files.len()));
    }
    let year = asked.filter(|y| !years.is_empty() && !years.contains(y))?;
    let years: Vec<String> = years.iter().map(i32::to_string).collect();
    Some(Text::new("cli.wrong.year").with("year", year.to_string()).with("years", years))
}

/// How many sheets are named of which nothing was recognised.
const NAMED: usize = 5;

/// Why nothing was recognised on the first sheets, a line each.
pub fn unread(outcome: &Outcome<'_>) -> Vec<Text> {
    let told = outcome.findings.iter().filter(|finding| finding.name == "no-known-table");
    let lines = told.map(|finding| {
        let place = &finding.remark.place;
        Text::new("cli.wrong.unread").with("path", place.path.as_str()).with("message", finding.remark.message.clone())
    });
    lines.take(NAMED).collect()
}

/// How a run ends by its findings.
pub fn ending(outcome: &Outcome<'_>, strict: bool) -> Exit {
    let bad = outcome.count(Severity::Error) + if strict { outcome.count(Severity::Warning) } else { 0 };
    if bad > 0 { Exit::Findings } else { Exit::Clean }
}
