//! `iku watch INBOX --out DIR`: runs again whenever a drop into the folder has settled.

use std::thread;
use std::time::Duration;

use crate::batch::Memory;
use crate::grids::{Arrivals, arrivals};
use crate::words::{Lang, Text};

use super::args::WatchArgs;
use super::exit::Exit;
use super::run::{begin, once};
use super::say::print;

/// For how many looks a file that has arrived in part is waited for, before it is read as what it is.
const PATIENCE: u32 = 30;

/// After how many looks what could not be done is tried again, though nothing changed.
const RETRY: u32 = 60;

/// Runs the command; it ends by a signal only.
pub fn watch(args: &WatchArgs, lang: Lang) -> Exit {
    let run = &args.run;
    let schema = match begin(run, lang) {
        Ok(schema) => schema,
        Err(exit) => return exit,
    };
    let memory = Memory::kept();
    let mut told = Told::default();
    let paths: Vec<String> = run.inbox.iter().map(|path| path.display().to_string()).collect();
    let text = Text::new("cli.watch.begins").with("inbox", paths).with("out", run.out.display().to_string());
    told.say(&text, lang);
    let (mut done, mut before): (Option<Arrivals>, Option<(Arrivals, u32)>) = (None, None);
    let mut failed: Option<u32> = None;
    loop {
        match arrivals(&run.inbox) {
            Err(why) => {
                told.say(&Text::new("cli.watch.away").with("why", why.to_string()), lang);
                before = None;
            }
            Ok(now) => {
                let same = before.take().filter(|(before, _)| *before == now).map_or(0, |(_, same)| same + 1);
                let again = failed.is_some_and(|at| same >= at + RETRY);
                // Before the first drop there is nothing to say.
                let awaited = done.is_none() && now.count() == 0;
                if (done.as_ref() != Some(&now) || again) && same > 0 && !awaited {
                    match waits_for(&now, same) {
                        Some(text) => told.say(&text, lang),
                        None => {
                            let files = done.as_ref().map_or(now.count(), |done| now.differ_from(done));
                            told.say(&Text::new("cli.watch.runs").with("files", files), lang);
                            let exit = once(run, &schema, &memory, lang);
                            told = Told::default();
                            // Outputs that are open in Excel are written when they are closed.
                            failed = (exit == Exit::Impossible).then_some(same);
                            done = Some(now.clone());
                        }
                    }
                }
                before = Some((now, same));
            }
        }
        thread::sleep(Duration::from_millis(args.interval));
    }
}

/// Why files that lie there are not read yet.
fn waits_for(now: &Arrivals, same: u32) -> Option<Text> {
    if let Some(path) = now.open() {
        return Some(Text::new("cli.watch.open").with("path", path));
    }
    let path = now.in_part().filter(|_| same < PATIENCE)?;
    Some(Text::new("cli.watch.in_part").with("path", path.display().to_string()))
}

/// What was said last: nothing is said twice in a row.
#[derive(Debug, Default)]
struct Told(Option<Text>);

impl Told {
    fn say(&mut self, text: &Text, lang: Lang) {
        if self.0.as_ref() != Some(text) {
            print(&format!("{}\n", text.say(lang)));
            self.0 = Some(text.clone());
        }
    }
}
