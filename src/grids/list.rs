//! The files of an inbox: which will be read, and which are left out for what reason.
#![expect(clippy::disallowed_methods, reason = "grids/ reads the inbox")]

use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use super::grid::Kind;
use super::limits::FILE_BYTES;
use super::sniff::{Content, may_be_workbook, sniff};

/// What an inbox holds, each list sorted by relative path.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Listing {
    /// Files to be read.
    pub files: Vec<Found>,
    /// Everything else.
    pub ignored: Vec<Ignored>,
}

/// A file to be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Where it is.
    pub path: PathBuf,
    /// Its path relative to the inbox, with `/`; its name where the inbox is this one file.
    pub relative: String,
}

/// A file that is left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ignored {
    /// Its path relative to the inbox, with `/`.
    pub relative: String,
    /// Why.
    pub why: WhyIgnored,
}

/// Why a file is left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WhyIgnored {
    /// What a spreadsheet program leaves beside a workbook that is open: `~$rekap.xlsx`, `.~lock.rekap.ods#`.
    LockFile,
    /// A hidden file, a file in a hidden folder, or what a system keeps for itself.
    HiddenFile,
    /// Neither named like a workbook nor one by its content; what it is.
    OtherKind(Kind),
    /// A link, which could lead anywhere, also in circles.
    Link,
    /// It or its folder could not be opened; the system's own words.
    Unreachable(String),
}

const WORKBOOK_NAMES: [&str; 9] = [".xlsx", ".xlsm", ".xltx", ".xltm", ".xls", ".xlt", ".xlsb", ".ods", ".ots"];

/// Lists an inbox: a folder with everything below it, or one file.
///
/// # Errors
/// Where the inbox itself cannot be opened. What is unreachable below it is listed as ignored.
pub fn list(inbox: &Path) -> io::Result<Listing> {
    let mut listing = Listing::default();
    if !std::fs::metadata(inbox)?.is_dir() {
        let name = inbox.file_name().map_or_else(String::new, |n| n.to_string_lossy().into_owned());
        listing.files.push(Found { path: inbox.to_owned(), relative: name });
        return Ok(listing);
    }
    std::fs::read_dir(inbox)?;
    for entry in WalkDir::new(inbox).sort_by_file_name() {
        match entry {
            Ok(entry) if entry.file_type().is_dir() => {}
            Ok(entry) => {
                let relative = relative(entry.path(), inbox);
                match why_ignored(&entry, &relative) {
                    Some(why) => listing.ignored.push(Ignored { relative, why }),
                    None => listing.files.push(Found { path: entry.into_path(), relative }),
                }
            }
            Err(error) => {
                let relative = error.path().map_or_else(String::new, |path| relative(path, inbox));
                let why = WhyIgnored::Unreachable(error.io_error().map_or_else(String::new, io::Error::to_string));
                listing.ignored.push(Ignored { relative, why });
            }
        }
    }
    listing.files.sort_by(|a, b| a.relative.cmp(&b.relative));
    listing.ignored.sort_by(|a, b| a.relative.cmp(&b.relative));
    Ok(listing)
}

fn relative(path: &Path, inbox: &Path) -> String {
    let below = path.strip_prefix(inbox).unwrap_or(path);
    below.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

fn why_ignored(entry: &DirEntry, relative: &str) -> Option<WhyIgnored> {
    let name = relative.rsplit('/').next().unwrap_or(relative).to_lowercase();
    if name.starts_with("~$") || name.starts_with(".~lock.") {
        return Some(WhyIgnored::LockFile);
    }
    let hidden = |part: &str| part.starts_with('.') || part == "__MACOSX";
    if relative.split('/').any(hidden) || name == "desktop.ini" || name == "thumbs.db" {
        return Some(WhyIgnored::HiddenFile);
    }
    if entry.file_type().is_symlink() {
        return Some(WhyIgnored::Link);
    }
    if !entry.file_type().is_file() {
        return Some(WhyIgnored::OtherKind(Kind::Unknown));
    }
    // Whatever a file named like a workbook holds, somebody meant to hand in a workbook.
    if is_named_like_a_workbook(entry.file_name()) {
        return None;
    }
    match kind(entry.path()) {
        Ok(kind) => kind.map(WhyIgnored::OtherKind),
        Err(error) => Some(WhyIgnored::Unreachable(error.to_string())),
    }
}

/// Whether a file's name ends as a workbook's does.
pub(super) fn is_named_like_a_workbook(name: &OsStr) -> bool {
    let name = name.to_string_lossy().to_lowercase();
    WORKBOOK_NAMES.iter().any(|ending| name.ends_with(ending))
}

/// What a file is that is not named like a workbook; `None` where its content is a workbook all the same.
fn kind(path: &Path) -> io::Result<Option<Kind>> {
    let mut file = File::open(path)?;
    let mut content = Vec::new();
    file.by_ref().take(4096).read_to_end(&mut content)?;
    if may_be_workbook(&content) {
        if file.metadata()?.len() > FILE_BYTES {
            return Ok(Some(Kind::Archive));
        }
        file.take(FILE_BYTES).read_to_end(&mut content)?;
    }
    Ok(match sniff(&content) {
        Content::Workbook(_) | Content::Encrypted(_) => None,
        Content::Broken(_, _) => Some(Kind::Archive),
        Content::Other(kind) => Some(kind),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_listed_or_ignored_with_its_reason() {
        let inbox = tempfile::tempdir().unwrap();
        let at = |name: &str| inbox.path().join(name);
        std::fs::create_dir_all(at("kelembagaan")).unwrap();
        std::fs::create_dir_all(at("__MACOSX")).unwrap();
        for name in ["kelembagaan/koperasi TW IV.XLSX", "a.xls", "__MACOSX/._a.xls", "~$a.xls", ".~lock.a.ods#"] {
            std::fs::write(at(name), "bukan apa-apa").unwrap();
        }
        std::fs::write(at("Thumbs.db"), "x").unwrap();
        std::fs::write(at("surat.pdf"), "%PDF-1.4").unwrap();
        std::fs::write(at("data.csv"), "a;b").unwrap();
        let book = rust_xlsxwriter::Workbook::new().save_to_buffer().unwrap();
        std::fs::write(at("tanpa akhiran"), book).unwrap();

        let listing = list(inbox.path()).unwrap();
        let files: Vec<&str> = listing.files.iter().map(|f| f.relative.as_str()).collect();
        assert_eq!(files, ["a.xls", "kelembagaan/koperasi TW IV.XLSX", "tanpa akhiran"]);
        let ignored: Vec<(&str, &WhyIgnored)> = listing.ignored.iter().map(|i| (i.relative.as_str(), &i.why)).collect();
        assert_eq!(
            ignored,
            [
                (".~lock.a.ods#", &WhyIgnored::LockFile),
                ("Thumbs.db", &WhyIgnored::HiddenFile),
                ("__MACOSX/._a.xls", &WhyIgnored::HiddenFile),
                ("data.csv", &WhyIgnored::OtherKind(Kind::Csv)),
                ("surat.pdf", &WhyIgnored::OtherKind(Kind::Pdf)),
                ("~$a.xls", &WhyIgnored::LockFile),
            ]
        );
        assert_eq!(list(&at("a.xls")).unwrap().files[0].relative, "a.xls");
        assert!(list(&at("tidak ada")).is_err());
    }
}
