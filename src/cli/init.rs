//! `iku init DIR`: a starter of schemas/ for another regency, that runs as it is.

use crate::output::starter::{self, NotWritten};
use crate::words::{Lang, Text};

use super::args::InitArgs;
use super::exit::Exit;
use super::say::{print, wrong};

/// Runs the command.
pub fn init(args: &InitArgs, lang: Lang) -> Exit {
    let dir = args.dir.display().to_string();
    match starter::write(&args.dir) {
        Ok(region) => {
            let said = Text::new("cli.starter.written").with("dir", &dir).with("region", region.display().to_string());
            print(&format!("{}\n", said.say(lang)));
            Exit::Clean
        }
        Err(NotWritten::NotEmpty) => wrong(lang, &Text::new("cli.wrong.not_empty").with("path", &dir)),
        Err(NotWritten::Disk(why)) => {
            wrong(lang, &Text::new("cli.wrong.unwritable").with("path", &dir).with("why", why.to_string()))
        }
    }
}
