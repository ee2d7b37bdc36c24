//! What can go wrong in writing, and what to do about it.

use std::fmt;
use std::io;
use std::path::PathBuf;

use rust_xlsxwriter::XlsxError;

use crate::words::{Lang, Text, say};

/// Why the outputs were not written; what stood there before still stands.
#[derive(Debug)]
pub enum Error {
    /// The folder cannot be made or written to.
    Folder {
        /// The folder.
        dir: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// A file cannot be written.
    Write {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// A file that is ready cannot take its place.
    Replace {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// Another run writes into the folder.
    Busy {
        /// The folder.
        dir: PathBuf,
    },
    /// A workbook could not be made: a fault of ours.
    Workbook {
        /// The file's name.
        file: &'static str,
        /// What the library says.
        source: XlsxError,
    },
    /// The report for programs could not be made: a fault of ours.
    Json {
        /// The file's name.
        file: &'static str,
        /// What the library says.
        source: serde_json::Error,
    },
}

impl Error {
    /// What happened, in the user's language.
    pub fn say(&self, lang: Lang) -> String {
        let (key, what, why) = match self {
            Self::Folder { dir, source } => ("report.error.folder", dir.display().to_string(), source.to_string()),
            Self::Write { path, source } => ("report.error.write", path.display().to_string(), source.to_string()),
            Self::Replace { path, source } => ("report.error.replace", path.display().to_string(), source.to_string()),
            Self::Busy { dir } => ("report.error.busy", dir.display().to_string(), String::new()),
            Self::Workbook { file, source } => ("report.error.made", (*file).to_owned(), source.to_string()),
            Self::Json { file, source } => ("report.error.made", (*file).to_owned(), source.to_string()),
        };
        Text::new(key).with("what", what).with("why", why).say(lang)
    }

    /// What to do about it, in the user's language.
    pub fn hint(&self, lang: Lang) -> String {
        let key = match self {
            Self::Folder { source, .. } | Self::Write { source, .. } | Self::Replace { source, .. } => {
                match source.kind() {
                    io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "report.error.hint.full",
                    io::ErrorKind::ReadOnlyFilesystem => "report.error.hint.read_only",
                    io::ErrorKind::IsADirectory => "report.error.hint.is_folder",
                    io::ErrorKind::NotADirectory | io::ErrorKind::AlreadyExists => "report.error.hint.is_file",
                    _ if matches!(self, Self::Replace { .. }) => "report.error.hint.open",
                    io::ErrorKind::PermissionDenied => "report.error.hint.permission",
                    _ => "report.error.hint.elsewhere",
                }
            }
            Self::Busy { .. } => "report.error.hint.busy",
            Self::Workbook { .. } | Self::Json { .. } => "report.error.hint.fault",
        };
        say(lang, key)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.say(Lang::En))
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(match self {
            Self::Folder { source, .. } | Self::Write { source, .. } | Self::Replace { source, .. } => source,
            Self::Busy { .. } => return None,
            Self::Workbook { source, .. } => source,
            Self::Json { source, .. } => source,
        })
    }
}
