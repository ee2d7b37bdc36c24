//! What people type: a file per command, and exit codes as a type.

mod args;
mod check;
mod exit;
mod init;
mod inspect;
mod progress;
mod rule;
mod run;
mod schema;

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::batch::{self, Impossible, Request};
use crate::outcome::Outcome;
use crate::schema::{Schema, Severity};
use crate::words::{Lang, Text};

use args::{Reading, Typing};
use exit::Exit;

/// Runs what was typed.
pub fn main() -> ExitCode {
    let args: Vec<OsString> = std::env::args_os().skip(1).collect();
    // A child that reads one workbook is the same program; it is served before anything is printed.
    if let Some(code) = crate::grids::serve_child(&args) {
        return code;
    }
    let lang = args::lang_of(&args);
    let typed = match args::read(&args, lang) {
        Ok(typed) => typed,
        Err((said, answer)) => {
            if answer {
                print(&said);
                return Exit::Clean.into();
            }
            complain(&said);
            return Exit::Impossible.into();
        }
    };
    let lang = typed.lang.into();
    let exit = match &typed.command {
        Typing::Run(args) => run::run(args, lang),
        Typing::Check(args) => check::check(args, lang),
        Typing::Inspect(args) => inspect::inspect(args, lang),
        Typing::Rule(args) => rule::rule(args, lang),
        Typing::Init(args) => init::init(args, lang),
        Typing::Schema(args) => schema::schema(args, lang),
    };
    exit.into()
}

/// Prints to the terminal; colours only where it shows them. A closed pipe is no fault.
fn print(said: &str) {
    let mut out = anstream::stdout().lock();
    let _ = out.write_all(said.as_bytes());
    let _ = out.flush();
}

/// Prints what could not be done.
fn complain(said: &str) {
    let _ = anstream::stderr().lock().write_all(said.as_bytes());
}

/// Says why something could not be done.
fn wrong(lang: Lang, why: &Text) -> Exit {
    complain(&format!("{}\n", Text::new("cli.wrong.line").with("what", why.clone()).say(lang)));
    Exit::Impossible
}

/// The schemas to work with; every mistake in them is told at once.
fn load(dir: Option<&Path>, lang: Lang) -> Result<Schema, Exit> {
    crate::schema::load(dir).map_err(|mistakes| {
        complain(&format!("{}\n", mistakes.render(lang, true)));
        Exit::Impossible
    })
}

/// Reads, checks and computes what was asked for.
fn examine<'s>(schema: &'s Schema, inboxes: &[PathBuf], reading: &Reading, lang: Lang) -> Result<Outcome<'s>, Exit> {
    let request = Request {
        inboxes: inboxes.to_vec(),
        year: reading.year,
        through: reading.through,
        reader: reading.reader.into(),
    };
    let watcher = progress::Bar::new(!reading.quiet && !reading.no_progress, lang);
    let work = || batch::run(schema, &request, &watcher);
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
fn barren(outcome: &Outcome<'_>, asked: Option<i32>) -> Option<Text> {
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

/// How a run ends by its findings.
fn ending(outcome: &Outcome<'_>, strict: bool) -> Exit {
    let bad = outcome.count(Severity::Error) + if strict { outcome.count(Severity::Warning) } else { 0 };
    if bad > 0 { Exit::Findings } else { Exit::Clean }
}
