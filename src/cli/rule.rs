//! `iku rule [CODE|NAME]`: the manual of one rule, or the list of all.

use std::fmt::Write;

use crate::rules::{self, RULES};
use crate::words::{Lang, Text};

use super::args::RuleArgs;
use super::exit::Exit;
use super::say::{print, wrong};

/// Runs the command.
pub fn rule(args: &RuleArgs, lang: Lang) -> Exit {
    let Some(asked) = &args.rule else {
        print(&list(lang));
        return Exit::Clean;
    };
    match RULES.iter().find(|r| r.code.eq_ignore_ascii_case(asked) || r.name == asked) {
        Some(rule) => {
            print(&rules::manual(rule, lang));
            Exit::Clean
        }
        None => wrong(lang, &Text::new("cli.wrong.rule").with("what", asked)),
    }
}

/// All rules, a line each.
fn list(lang: Lang) -> String {
    let widest = RULES.iter().map(|r| r.name.len()).max().unwrap_or(0);
    let mut said = String::new();
    for rule in RULES {
        let title = Text::new(format!("{}.title", rule.name)).say(lang);
        let severity = rules::severity(rule.severity, lang);
        let _ = writeln!(said, "{}  {:widest$}  {severity:11}  {title}", rule.code, rule.name);
    }
    said
}
