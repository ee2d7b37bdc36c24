//! A story: an inbox drawn as text, how it is run, and what must come of it; `fixtures/<name>.toml` beside `fixtures/<name>/`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use iku::grids::{Workbook, drawn};
use serde::Deserialize;

use crate::{ods, spoilt, xls, xlsb, xlsx};

/// One story.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Story {
    /// What it shows, in a sentence.
    pub tells: String,
    /// What is typed behind `iku run INBOX --out DIR`.
    #[serde(default)]
    pub arguments: Vec<String>,
    /// Files of a folder given as `--schemas`, by their paths in it.
    #[serde(default)]
    pub schemas: BTreeMap<String, String>,
    /// The workbooks of the inbox.
    #[serde(default, rename = "workbook")]
    pub workbooks: Vec<Drawing>,
    /// What else lies in the inbox, as text.
    #[serde(default, rename = "file")]
    pub files: Vec<Plain>,
    /// What must come of it.
    pub expect: Expectation,
}

/// A workbook drawn as text (`iku::grids::drawn` tells how).
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Drawing {
    /// Its path in the inbox; the ending tells its format.
    pub path: String,
    /// What is done to the finished file.
    pub spoilt: Option<spoilt::Spoilt>,
    /// Its sheets.
    pub drawn: String,
}

/// A file of text.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plain {
    /// Its path in the inbox.
    pub path: String,
    /// Its content.
    pub text: String,
}

/// What must come of a story. Findings are all there may be; of indicators and figures those named are looked at.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expectation {
    /// Exit status.
    pub exit: i32,
    /// Such as `error part-exceeds-whole kop.xlsx!Rekap!C8`, in the report's order; without a report, none.
    pub findings: Vec<String>,
    /// Such as `kop.xlsx used`, all files that were read.
    #[serde(default)]
    pub sources: Vec<String>,
    /// Such as `persentase_koperasi_aktif 73.04 2025-Q4 = 162/325 = 49.85, partial 10 of 11`.
    #[serde(default)]
    pub indicators: Vec<String>,
    /// Such as `koperasi_aktif 73.04.07 2025 = 20 at kop.xlsx!Rekap!C8, not used`.
    #[serde(default)]
    pub figures: Vec<String>,
    /// Words that the terminal must show.
    #[serde(default)]
    pub says: Vec<String>,
}

/// The folder of all stories.
pub fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures")
}

/// Every story by its name.
pub fn stories() -> BTreeMap<String, Story> {
    let mut stories = BTreeMap::new();
    for entry in std::fs::read_dir(fixtures()).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|e| e == "toml") {
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            let story = toml::from_str(&std::fs::read_to_string(&path).unwrap());
            stories.insert(name.clone(), story.unwrap_or_else(|e| panic!("{name}: {e}")));
        }
    }
    stories
}

impl Drawing {
    /// The workbook as drawn.
    pub fn workbook(&self) -> Workbook {
        drawn(&self.path, &self.drawn)
    }

    /// The file that belongs at its path, where there are `kept` bytes already.
    pub fn bytes(&self, kept: Option<&[u8]>) -> Vec<u8> {
        let workbook = self.workbook();
        let bytes = match self.path.rsplit('.').next() {
            Some("ods") => ods::ods(&workbook),
            Some("xls") => xls::xls(&workbook, kept),
            Some("xlsb") => xlsb::xlsb(&workbook),
            _ => xlsx::xlsx(&workbook),
        };
        match self.spoilt {
            Some(how) => spoilt::spoil(bytes, how),
            None => bytes,
        }
    }
}
