//! `iku schema [check DIR]`: the JSON Schemas of the files under `schemas/`, or the check of a folder of them.

use std::path::Path;

use crate::words::{Lang, Text, say};

use super::args::{SchemaAction, SchemaArgs};
use super::exit::Exit;
use super::say::{complain, print};
use super::work::load;

/// Runs the command.
pub fn schema(args: &SchemaArgs, lang: Lang) -> Exit {
    match &args.action {
        Some(SchemaAction::Check { dir }) => check(dir, lang),
        None => {
            let mut all = serde_json::Map::new();
            for (name, schema) in crate::schema::json_schemas() {
                all.insert(name.to_owned(), schema);
            }
            complain(&format!("{}\n", say(lang, "cli.schemas.print")));
            print(&format!("{:#}\n", serde_json::Value::Object(all)));
            Exit::Clean
        }
    }
}

fn check(dir: &Path, lang: Lang) -> Exit {
    match load(Some(dir), lang) {
        Ok(_) => {
            print(&format!("{}\n", Text::new("cli.schemas.sound").with("dir", dir.display().to_string()).say(lang)));
            Exit::Clean
        }
        Err(exit) => exit,
    }
}
