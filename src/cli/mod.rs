//! What people type: a file per command, and exit codes as a type.

mod args;
mod check;
mod exit;
mod init;
mod inspect;
mod interrupt;
mod progress;
mod rule;
mod run;
mod say;
mod schema;
mod watch;
mod work;

use std::ffi::OsString;
use std::process::ExitCode;

use args::Typing;
use exit::Exit;
use say::{complain, print, wrong};

use crate::words::Text;

/// Runs what was typed.
pub fn main() -> ExitCode {
    let args: Vec<OsString> = std::env::args_os().skip(1).collect();
    // A child that reads one workbook is the same program; it is served before anything is printed.
    if let Some(code) = crate::grids::serve_child(&args) {
        return code;
    }
    interrupt::listen();
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
    let done = || match &typed.command {
        Typing::Run(args) => run::run(args, lang),
        Typing::Watch(args) => watch::watch(args, lang),
        Typing::Check(args) => check::check(args, lang),
        Typing::Inspect(args) => inspect::inspect(args, lang),
        Typing::Rule(args) => rule::rule(args, lang),
        Typing::Init(args) => init::init(args, lang),
        Typing::Schema(args) => schema::schema(args, lang),
    };
    // A fault of ours is told as such, and ends as all that could not be done.
    let done = std::panic::catch_unwind(std::panic::AssertUnwindSafe(done));
    done.unwrap_or_else(|_| wrong(lang, &Text::new("cli.wrong.fault"))).into()
}
