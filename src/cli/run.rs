//! `iku run INBOX... --out DIR`: everything.

use std::path::{Component, Path, PathBuf};

use crate::batch::Memory;
use crate::output::{self, Options, terminal};
use crate::schema::Schema;
use crate::words::{Lang, Text};

use super::args::RunArgs;
use super::exit::Exit;
use super::say::{complain, print, wrong};
use super::work::{barren, ending, examine_again, load, unread};

/// Runs the command.
pub fn run(args: &RunArgs, lang: Lang) -> Exit {
    let schema = match begin(args, lang) {
        Ok(schema) => schema,
        Err(exit) => return exit,
    };
    once(args, &schema, &Memory::default(), lang)
}

/// The schemas to run with, after a look at where the outputs go.
pub fn begin(args: &RunArgs, lang: Lang) -> Result<Schema, Exit> {
    if let Some(text) = inside(args) {
        return Err(wrong(lang, &text));
    }
    // Also where this run ends without outputs, none of before may be half replaced.
    output::recover(&args.out).map_err(|error| impossible(&error, lang))?;
    load(args.reading.schemas.as_deref(), lang)
}

/// What is wrong where the outputs would lie among the submissions.
pub fn inside(args: &RunArgs) -> Option<Text> {
    let inbox = args.inbox.iter().find(|inbox| lies_inside(&args.out, inbox))?;
    let (out, inbox) = (args.out.display().to_string(), inbox.display().to_string());
    Some(Text::new("cli.wrong.inside").with("out", out).with("inbox", inbox))
}

/// One run from the inbox to the outputs.
pub fn once(args: &RunArgs, schema: &Schema, memory: &Memory, lang: Lang) -> Exit {
    let outcome = match examine_again(schema, &args.inbox, &args.reading, memory, lang) {
        Ok(outcome) => outcome,
        Err(exit) => return exit,
    };
    if let Some(why) = barren(&outcome, args.reading.year) {
        let exit = wrong(lang, &why);
        unread(&outcome).iter().for_each(|line| complain(&format!("  {}\n", line.say(lang))));
        return exit;
    }
    let inbox_link = match args.inbox.as_slice() {
        [only] => way(&args.out, only),
        _ => None,
    };
    match output::write(&outcome, &Options { out: &args.out, lang, inbox_link }) {
        Ok(written) => {
            if !args.reading.quiet {
                print(&terminal::summary(&outcome, lang, &written));
            }
            ending(&outcome, args.reading.strict)
        }
        Err(error) => impossible(&error, lang),
    }
}

fn impossible(error: &output::Error, lang: Lang) -> Exit {
    complain(&format!("iku: {}\n{}\n", error.say(lang), error.hint(lang)));
    Exit::Impossible
}

/// A path made absolute: what is there as the disk tells it, what is not there yet appended to it.
fn absolute(path: &Path) -> PathBuf {
    let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let there = whole.ancestors().find_map(|above| Some((above, above.canonicalize().ok()?)));
    let Some((above, mut found)) = there else { return whole };
    for part in whole.strip_prefix(above).unwrap_or(Path::new("")).components() {
        match part {
            Component::ParentDir => drop(found.pop()),
            part => found.push(part),
        }
    }
    found
}

/// Whether outputs would land among the submissions, or be the inbox itself.
fn lies_inside(out: &Path, inbox: &Path) -> bool {
    inbox.is_dir() && absolute(out).starts_with(absolute(inbox))
}

/// The way from the output folder to the inbox, with `/`; none between drives.
fn way(out: &Path, inbox: &Path) -> Option<String> {
    let inbox = absolute(if inbox.is_dir() { inbox } else { inbox.parent()? });
    let out = absolute(out);
    let (from, to): (Vec<Component<'_>>, Vec<Component<'_>>) =
        (out.components().collect(), inbox.components().collect());
    let shared = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    // With nothing in common they lie on different drives, or a link would spell out this machine's folders.
    if shared < 2 {
        return None;
    }
    let up = std::iter::repeat_n("..".to_owned(), from.len() - shared);
    let down = to[shared..].iter().map(|c| c.as_os_str().to_string_lossy().into_owned());
    Some(up.chain(down).collect::<Vec<_>>().join("/"))
}
