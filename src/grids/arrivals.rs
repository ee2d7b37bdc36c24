//! What lies in an inbox at a moment, and whether all of it has arrived.
#![expect(clippy::disallowed_methods, reason = "grids/ reads the inbox")]

use std::collections::HashSet;
use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use memchr::memmem;

use super::list::{Found, WhyIgnored, list};

/// The files of some inboxes at a moment, as far as their folders tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrivals {
    /// Each with its size and the time of its last change.
    files: Vec<(PathBuf, u64, Option<SystemTime>)>,
    /// A file that somebody has open, as the lock file beside it says.
    open: Option<String>,
}

/// Looks at some inboxes.
///
/// # Errors
/// Where one of them cannot be opened, as a share that is gone.
pub fn arrivals(inboxes: &[PathBuf]) -> io::Result<Arrivals> {
    let (mut files, mut open) = (Vec::new(), None);
    for inbox in inboxes {
        let listing = list(inbox)?;
        for Found { path, .. } in listing.files {
            let meta = std::fs::metadata(&path);
            let (size, changed) = meta.map_or((0, None), |meta| (meta.len(), meta.modified().ok()));
            files.push((path, size, changed));
        }
        let locks = listing.ignored.into_iter().find(|i| i.why == WhyIgnored::LockFile);
        open = open.or(locks.map(|lock| lock.relative));
    }
    Ok(Arrivals { files, open })
}

impl Arrivals {
    /// A file that somebody has open.
    pub fn open(&self) -> Option<&str> {
        self.open.as_deref()
    }

    /// How many files differ from those of an earlier moment: new ones, changed ones, and ones that are gone.
    pub fn differ_from(&self, before: &Self) -> usize {
        let (earlier, own): (HashSet<_>, HashSet<&PathBuf>) =
            (before.files.iter().collect(), self.files.iter().map(|(path, ..)| path).collect());
        let changed = self.files.iter().filter(|file| !earlier.contains(file)).count();
        changed + before.files.iter().filter(|(path, ..)| !own.contains(path)).count()
    }

    /// How many files there are.
    pub fn count(&self) -> usize {
        self.files.len()
    }

    /// A file that has arrived in part only: a package whose end is not there.
    pub fn in_part(&self) -> Option<&Path> {
        self.files.iter().map(|(path, ..)| path.as_path()).find(|path| is_in_part(path).unwrap_or(true))
    }
}

/// Whether a file begins as a package does and does not end as one.
fn is_in_part(path: &Path) -> io::Result<bool> {
    /// The end of a package, with the longest comment that may follow it.
    const END: u64 = 22 + 65_535;
    let mut file = File::open(path)?;
    let mut begin = Vec::with_capacity(4);
    file.by_ref().take(4).read_to_end(&mut begin)?;
    if begin != b"PK\x03\x04" {
        return Ok(begin.is_empty());
    }
    let size = file.metadata()?.len();
    file.seek(SeekFrom::Start(size.saturating_sub(END)))?;
    let mut end = Vec::new();
    file.read_to_end(&mut end)?;
    Ok(memmem::rfind(&end, b"PK\x05\x06").is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_without_its_end_has_not_arrived() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a.xlsx");
        let mut package = zip::ZipWriter::new(io::Cursor::new(Vec::new()));
        package.start_file("a.txt", zip::write::SimpleFileOptions::default()).unwrap();
        let whole = package.finish().unwrap().into_inner();
        for (bytes, partly) in [(&whole[..], false), (&whole[..whole.len() - 22], true), (b"", true), (b"a;b", false)] {
            std::fs::write(&path, bytes).unwrap();
            let now = arrivals(&[dir.path().to_owned()]).unwrap();
            assert_eq!(now.in_part().is_some(), partly, "{}", bytes.len());
        }
    }
}
