//! `iku check PATH...`: findings to the terminal, and nothing to disk.

use crate::output::{Summary, report_json, sarif, terminal};
use crate::words::Lang;

use super::args::{CheckArgs, Format};
use super::exit::Exit;
use super::say::{complain, print, wrong};
use super::work::{barren, ending, examine, load};

/// Runs the command.
pub fn check(args: &CheckArgs, lang: Lang) -> Exit {
    let schema = match load(args.reading.schemas.as_deref(), lang) {
        Ok(schema) => schema,
        Err(exit) => return exit,
    };
    let outcome = match examine(&schema, &args.path, &args.reading, lang) {
        Ok(outcome) => outcome,
        Err(exit) => return exit,
    };
    let said = match args.format {
        Format::Text if args.reading.quiet => Ok(String::new()),
        Format::Text => Ok(terminal::findings_text(&outcome, lang)),
        Format::Json => {
            report_json::json(&Summary::new(&outcome, lang)).map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
        }
        Format::Sarif => sarif::sarif(&outcome, lang),
    };
    match said {
        Ok(said) => print(&said),
        Err(error) => {
            complain(&format!("iku: {error}\n"));
            return Exit::Impossible;
        }
    }
    if let Some(why) = barren(&outcome, args.reading.year) {
        return wrong(lang, &why);
    }
    ending(&outcome, args.reading.strict)
}
