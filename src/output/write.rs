//! All outputs of a run, made in memory first and then put in their places together.

use std::path::{Path, PathBuf};

use crate::outcome::Outcome;
use crate::output::error::Error;
use crate::output::stage::Stage;
use crate::output::summary::Summary;
use crate::output::{data_csv, report_json, report_xlsx, workbook};
use crate::words::Lang;

/// How outputs are written.
#[derive(Debug, Clone)]
pub struct Options<'a> {
    /// The folder, made where there is none.
    pub out: &'a Path,
    /// The language users read.
    pub lang: Lang,
    /// The way from the folder to the inbox, with `/`, such as `../inbox`; without it nothing links to the originals.
    pub inbox_link: Option<String>,
}

/// What was written.
#[derive(Debug, Clone)]
pub struct Written {
    /// The folder.
    pub dir: PathBuf,
    /// Its files, in the order in which they are told.
    pub files: Vec<WrittenFile>,
}

/// One file that was written.
#[derive(Debug, Clone)]
pub struct WrittenFile {
    /// Its name inside the folder, with `/`.
    pub name: &'static str,
    /// The key of the words that say for whom it is.
    pub purpose: &'static str,
    /// Its size in bytes.
    pub bytes: usize,
}

/// One output: its name, for whom it is, and how its bytes are made.
struct Output {
    name: &'static str,
    purpose: &'static str,
    make: fn(&'static str, &Summary<'_>, &Options<'_>) -> Result<Vec<u8>, Error>,
}

/// A report more is a line more.
const OUTPUTS: [Output; 4] = [
    Output {
        name: "konsolidasi-iku.xlsx",
        purpose: "report.for.bappeda",
        make: |file, summary, _| workbook::workbook(summary).map_err(|source| Error::Workbook { file, source }),
    },
    Output {
        name: "laporan-validasi.xlsx",
        purpose: "report.for.divisions",
        make: |file, summary, options| {
            report_xlsx::workbook(summary, options.inbox_link.as_deref())
                .map_err(|source| Error::Workbook { file, source })
        },
    },
    Output {
        name: "laporan-validasi.json",
        purpose: "report.for.programs",
        make: |file, summary, _| report_json::json(summary).map_err(|source| Error::Json { file, source }),
    },
    Output { name: "data-iku.csv", purpose: "report.for.analysts", make: |_, summary, _| Ok(data_csv::csv(summary)) },
];

/// Writes all outputs, or none: where this fails, what stood in the folder before still stands.
///
/// # Errors
/// Where the folder or a file in it cannot be written.
pub fn write(outcome: &Outcome<'_>, options: &Options<'_>) -> Result<Written, Error> {
    let summary = Summary::new(outcome, options.lang);
    let mut stage = Stage::open(options.out)?;
    let mut files = Vec::new();
    for output in &OUTPUTS {
        let bytes = (output.make)(output.name, &summary, options)?;
        stage.put(output.name, &bytes)?;
        files.push(WrittenFile { name: output.name, purpose: output.purpose, bytes: bytes.len() });
    }
    stage.commit()?;
    Ok(Written { dir: options.out.to_owned(), files })
}
