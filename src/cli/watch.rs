//! `iku watch INBOX --out DIR`: runs again whenever a drop into the folder has settled.

use std::collections::HashMap;
use std::thread;
use std::time::Duration;

use crate::batch::Memory;
use crate::grids::{Arrival, Arrivals, arrivals};
use crate::words::{Lang, Text};

use super::args::WatchArgs;
use super::exit::Exit;
use super::run::{begin, inside, once};
use super::say::print;

/// For how many looks a file that has arrived in part is waited for, before it is read as what it is.
const PATIENCE: u32 = 30;

/// After how many looks what could not be done is tried again, though nothing changed.
const RETRY: u32 = 60;

/// For how many looks a workbook that is open, or a file that never rests, holds up all others.
const LONGEST: u32 = 300;

/// After how many looks it is said that files do not rest.
const STIRRING: u32 = 10;

/// What is waited for.
#[derive(Debug, PartialEq, Eq, Hash)]
enum Awaited {
    /// A workbook that somebody has open.
    Open(String),
    /// A file that has arrived in part, as it lies there.
    Part(Arrival),
}

/// What was seen of the inboxes until now.
#[derive(Debug, Default)]
struct Watch {
    /// What lay there when the outputs were made.
    done: Option<Arrivals>,
    /// What lay there at the last look.
    before: Option<Arrivals>,
    /// For how many looks nothing has changed, and for how many something waits to be read.
    still: u32,
    pending: u32,
    /// For how many looks each thing is waited for.
    waited: HashMap<Awaited, u32>,
    /// After how many still looks a run failed.
    failed: Option<u32>,
}

/// What is to be done after a look.
enum Next {
    Nothing,
    Say(Text),
    Run,
}

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
    let mut watch = Watch::default();
    loop {
        match arrivals(&run.inbox) {
            Err(why) => {
                told.say(&Text::new("cli.watch.away").with("why", why.to_string()), lang);
                watch.before = None;
            }
            Ok(now) => match watch.look(&now) {
                Next::Nothing => {}
                Next::Say(text) => told.say(&text, lang),
                Next::Run => {
                    // The folders may have been moved since.
                    if let Some(text) = inside(run) {
                        told.say(&text, lang);
                        thread::sleep(Duration::from_millis(args.interval));
                        continue;
                    }
                    let files = watch.done.as_ref().map_or(now.count(), |done| now.differ_from(done));
                    told.say(&Text::new("cli.watch.runs").with("files", files), lang);
                    let exit = once(run, &schema, &memory, lang);
                    told = Told::default();
                    // Outputs that are open in Excel are written when they are closed.
                    watch.failed = (exit == Exit::Impossible).then_some(watch.still);
                    watch.done = Some(now);
                    watch.pending = 0;
                }
            },
        }
        thread::sleep(Duration::from_millis(args.interval));
    }
}

impl Watch {
    /// Takes a look at what lies there now.
    fn look(&mut self, now: &Arrivals) -> Next {
        let before = self.before.replace(now.clone());
        let same = before.as_ref() == Some(now);
        self.still = if same { self.still + 1 } else { 0 };
        let again = self.failed.is_some_and(|at| self.still >= at + RETRY);
        // Before the first drop there is nothing to say.
        let nothing = self.done.is_none() && now.count() == 0;
        if self.done.as_ref() == Some(now) && !again || nothing {
            self.pending = 0;
            return Next::Nothing;
        }
        self.pending += 1;
        if !same && self.pending < LONGEST {
            let stirring = before.as_ref().and_then(|before| now.changed_since(before).next());
            return match stirring.filter(|_| self.pending > STIRRING) {
                Some(file) => {
                    Next::Say(Text::new("cli.watch.stirring").with("path", file.path().display().to_string()))
                }
                None => Next::Nothing,
            };
        }
        self.waits_for(now).map_or(Next::Run, Next::Say)
    }

    /// Why files that lie there are not read yet.
    fn waits_for(&mut self, now: &Arrivals) -> Option<Text> {
        let open = now.open().iter().map(|path| (Awaited::Open(path.clone()), LONGEST));
        let parts = now.in_part().map(|file| (Awaited::Part(file.clone()), PATIENCE));
        let awaited: HashMap<Awaited, u32> = open.chain(parts).collect();
        self.waited.retain(|one, _| awaited.contains_key(one));
        let mut said: Vec<Text> = Vec::new();
        for (one, most) in awaited {
            let (key, path) = match &one {
                Awaited::Open(path) => ("cli.watch.open", path.clone()),
                Awaited::Part(file) => ("cli.watch.in_part", file.path().display().to_string()),
            };
            let looks = self.waited.entry(one).or_default();
            *looks += 1;
            if *looks < most {
                said.push(Text::new(key).with("path", path));
            }
        }
        // The same one is named at every look.
        said.into_iter().min_by_key(|text| format!("{text:?}"))
    }
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
