//! What was typed, and the help in the user's language.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{ArgAction, Args, Command, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};

use crate::grids::Reader;
use crate::words::{Lang, Text, say};

/// The whole command line.
#[derive(Debug, Parser)]
#[command(name = "iku", version, disable_help_subcommand = true, disable_help_flag = true, disable_version_flag = true)]
pub struct Typed {
    /// The command.
    #[command(subcommand)]
    pub command: Typing,
    /// Language of everything that users read.
    #[arg(long, global = true, value_enum, default_value = "id")]
    pub lang: LangArg,
}

/// The languages as they are typed.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum LangArg {
    /// Indonesian.
    Id,
    /// English.
    En,
}

impl From<LangArg> for Lang {
    fn from(lang: LangArg) -> Self {
        match lang {
            LangArg::Id => Self::Id,
            LangArg::En => Self::En,
        }
    }
}

/// One of the commands.
#[derive(Debug, Subcommand)]
pub enum Typing {
    /// Read, check, compute, write everything.
    Run(RunArgs),
    /// Run again whenever a drop into the folder has settled.
    Watch(WatchArgs),
    /// Read and check only.
    Check(CheckArgs),
    /// Show how each sheet of a file was understood.
    Inspect(InspectArgs),
    /// Print the manual of a rule, or list all.
    Rule(RuleArgs),
    /// Write a starter of schemas for another regency.
    Init(InitArgs),
    /// The JSON Schemas, or the check of a folder of schemas.
    Schema(SchemaArgs),
}

/// What is read, and with which schemas.
#[derive(Debug, Args)]
pub struct Reading {
    /// Year to compute; the newest that is reported where none is given.
    #[arg(long, value_name = "2023", value_parser = clap::value_parser!(i32).range(1990..=2100))]
    pub year: Option<i32>,
    /// Last quarter to compute.
    #[arg(long, value_name = "Q4", value_parser = quarter)]
    pub through: Option<u8>,
    /// Folder of schemas in place of the built-in ones.
    #[arg(long, value_name = "DIR")]
    pub schemas: Option<PathBuf>,
    /// How many files are read at a time.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=512))]
    pub jobs: Option<u16>,
    /// Which reader takes Excel workbooks; what they read is the same.
    #[arg(long, value_enum, default_value = "auto")]
    pub reader: ReaderArg,
    /// Warnings count as errors.
    #[arg(long)]
    pub strict: bool,
    /// Nothing on the terminal but what could not be done.
    #[arg(long)]
    pub quiet: bool,
    /// No progress bar.
    #[arg(long)]
    pub no_progress: bool,
}

/// The readers as they are typed.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum ReaderArg {
    /// The fast lane for plain Excel sheets, the reading library for all others.
    Auto,
    /// The reading library for all.
    Calamine,
}

impl From<ReaderArg> for Reader {
    fn from(reader: ReaderArg) -> Self {
        match reader {
            ReaderArg::Auto => Self::Auto,
            ReaderArg::Calamine => Self::Calamine,
        }
    }
}

/// `iku run`.
#[derive(Debug, Args)]
pub struct RunArgs {
    /// Folders or files of the divisions.
    #[arg(required = true, value_name = "INBOX")]
    pub inbox: Vec<PathBuf>,
    /// Where the outputs go.
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// Shared options.
    #[command(flatten)]
    pub reading: Reading,
}

/// `iku watch`.
#[derive(Debug, Args)]
pub struct WatchArgs {
    /// What is run.
    #[command(flatten)]
    pub run: RunArgs,
    /// Milliseconds between two looks at the folder.
    #[arg(long, value_name = "MS", default_value = "1000", value_parser = clap::value_parser!(u64).range(10..=3_600_000))]
    pub interval: u64,
}

/// `iku check`.
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// Folders or files.
    #[arg(required = true, value_name = "PATH")]
    pub path: Vec<PathBuf>,
    /// How findings are printed.
    #[arg(long, value_enum, default_value = "text")]
    pub format: Format,
    /// Shared options.
    #[command(flatten)]
    pub reading: Reading,
}

/// How findings are printed.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Format {
    /// As a linter prints them.
    Text,
    /// The report as a whole.
    Json,
    /// For code-scanning tools.
    Sarif,
}

/// `iku inspect`.
#[derive(Debug, Args)]
pub struct InspectArgs {
    /// The workbook.
    #[arg(required = true, value_name = "FILE")]
    pub file: Vec<PathBuf>,
    /// Year for tables that name a quarter and nowhere a year.
    #[arg(long, value_name = "2023", value_parser = clap::value_parser!(i32).range(1990..=2100))]
    pub year: Option<i32>,
    /// Folder of schemas in place of the built-in ones.
    #[arg(long, value_name = "DIR")]
    pub schemas: Option<PathBuf>,
    /// Which reader takes Excel workbooks; what they read is the same.
    #[arg(long, value_enum, default_value = "auto")]
    pub reader: ReaderArg,
}

/// `iku rule`.
#[derive(Debug, Args)]
pub struct RuleArgs {
    /// Its code or name; all are listed where none is given.
    #[arg(value_name = "CODE|NAME")]
    pub rule: Option<String>,
}

/// `iku init`.
#[derive(Debug, Args)]
pub struct InitArgs {
    /// The new folder.
    #[arg(required = true, value_name = "DIR")]
    pub dir: PathBuf,
}

/// `iku schema`.
#[derive(Debug, Args)]
pub struct SchemaArgs {
    /// What to do; prints the JSON Schemas where nothing is given.
    #[command(subcommand)]
    pub action: Option<SchemaAction>,
}

/// What `iku schema` does.
#[derive(Debug, Subcommand)]
pub enum SchemaAction {
    /// Checks a folder of schemas.
    Check {
        /// The folder.
        #[arg(value_name = "DIR")]
        dir: PathBuf,
    },
}

fn quarter(text: &str) -> Result<u8, String> {
    let digit = text.strip_prefix(['Q', 'q']).unwrap_or(text);
    digit.parse::<u8>().ok().filter(|q| (1..=4).contains(q)).ok_or_else(|| "Q1, Q2, Q3, Q4".to_owned())
}

/// The language that was asked for, before anything else is known to be right.
pub fn lang_of(args: &[OsString]) -> Lang {
    let english = args
        .iter()
        .enumerate()
        .any(|(i, a)| a == "--lang=en" || (a == "--lang" && args.get(i + 1).is_some_and(|next| next == "en")));
    if english { Lang::En } else { Lang::Id }
}

/// The command line with all help in a language.
pub fn command(lang: Lang) -> Command {
    localise(Typed::command(), lang, "cli")
}

/// Puts the wording under `key` on a command, its options and its commands.
fn localise(command: Command, lang: Lang, key: &str) -> Command {
    let wording = |key: String| Text::new(key).say(lang);
    let heading = say(lang, "cli.options");
    let mut command = command
        .about(wording(format!("{key}.about")))
        .help_template(format!("{{about}}\n\n{}: {{usage}}\n\n{{all-args}}{{after-help}}\n", say(lang, "cli.usage")))
        .subcommand_help_heading(say(lang, "cli.commands"))
        .disable_help_flag(true)
        .arg(clap::Arg::new("help").long("help").short('h').action(ArgAction::Help).global(false));
    if key == "cli" {
        command = command.arg(clap::Arg::new("version").long("version").short('V').action(ArgAction::Version));
    }
    let ids: Vec<String> = command.get_arguments().map(|a| a.get_id().to_string()).collect();
    for id in ids {
        let positional = command.get_arguments().any(|a| a.get_id() == id.as_str() && a.is_positional());
        let heading = if positional { say(lang, "cli.arguments") } else { heading.clone() };
        command = command.mut_arg(&id, |arg| {
            let takes = arg.get_action().takes_values();
            let arg = arg.help_heading(heading).help(wording(format!("cli.arg.{id}")));
            if takes { arg.hide_possible_values(true) } else { arg }
        });
    }
    let names: Vec<String> = command.get_subcommands().map(|c| c.get_name().to_owned()).collect();
    for name in names {
        command = command.mut_subcommand(&name, |sub| localise(sub, lang, &format!("{key}.{name}")));
    }
    command
}

/// Reads what was typed.
///
/// # Errors
/// What to print, and whether it is an answer to `--help` or `--version` and no mistake.
pub fn read(args: &[OsString], lang: Lang) -> Result<Typed, (String, bool)> {
    let typed = std::iter::once(OsString::from("iku")).chain(args.iter().cloned());
    let matches = command(lang).try_get_matches_from(typed).map_err(|e| explain(&e, lang))?;
    Typed::from_arg_matches(&matches).map_err(|e| explain(&e, lang))
}

/// A mistake on the command line, in the user's language.
fn explain(error: &clap::Error, lang: Lang) -> (String, bool) {
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(s)) => s.clone(),
        Some(ContextValue::Strings(s)) => s.join(", "),
        _ => String::new(),
    };
    let text = match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => return (translated(error.to_string(), lang), true),
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => return (translated(error.to_string(), lang), false),
        ErrorKind::UnknownArgument => Text::new("cli.wrong.unknown").with("what", context(ContextKind::InvalidArg)),
        ErrorKind::InvalidSubcommand => {
            Text::new("cli.wrong.command").with("what", context(ContextKind::InvalidSubcommand))
        }
        ErrorKind::MissingSubcommand => Text::new("cli.wrong.no_command"),
        ErrorKind::MissingRequiredArgument => {
            Text::new("cli.wrong.missing").with("what", context(ContextKind::InvalidArg))
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation | ErrorKind::NoEquals | ErrorKind::WrongNumberOfValues => {
            let value = context(ContextKind::InvalidValue);
            let what = context(ContextKind::InvalidArg);
            let usable = match context(ContextKind::ValidValue) {
                known if !known.is_empty() => known,
                _ if what.starts_with("--through") => "Q1, Q2, Q3, Q4".to_owned(),
                _ if what.starts_with("--year") => "1990-2100".to_owned(),
                _ if what.starts_with("--jobs") => "1-512".to_owned(),
                none => none,
            };
            match (value.is_empty(), usable.is_empty()) {
                (true, _) => Text::new("cli.wrong.no_value").with("what", what),
                (false, true) => Text::new("cli.wrong.value").with("value", value).with("what", what),
                (false, false) => {
                    Text::new("cli.wrong.value_of").with("value", value).with("what", what).with("usable", usable)
                }
            }
        }
        _ => Text::new("cli.wrong.other").with("what", context(ContextKind::InvalidArg)),
    };
    let near = context(ContextKind::SuggestedArg) + &context(ContextKind::SuggestedSubcommand);
    let mut said = Text::new("cli.wrong.line").with("what", text).say(lang);
    if !near.is_empty() {
        said.push('\n');
        said.push_str(&Text::new("cli.wrong.near").with("near", near).say(lang));
    }
    said.push('\n');
    said.push_str(&say(lang, "cli.wrong.help"));
    said.push('\n');
    (said, false)
}

/// The few words that the help takes from nowhere but the library.
fn translated(help: String, lang: Lang) -> String {
    match lang {
        Lang::En => help,
        Lang::Id => help
            .replace("[OPTIONS]", "[PILIHAN]")
            .replace("<COMMAND>", "<PERINTAH>")
            .replace("[COMMAND]", "[PERINTAH]")
            .replace("[default: ", "[bawaan: "),
    }
}
