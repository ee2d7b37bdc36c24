//! What lies in an inbox at a moment, and whether all of it has arrived.
#![expect(clippy::disallowed_methods, reason = "grids/ reads the inbox")]

use std::collections::HashSet;
use std::fs::{File, Metadata};
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use memchr::memmem;

use super::list::{Found, Ignored, WhyIgnored, is_named_like_a_workbook, list};

/// The files of some inboxes at a moment, as far as their folders tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrivals {
    files: Vec<Arrival>,
    /// What is left out: it is told of, too.
    ignored: Vec<Ignored>,
    /// The workbooks that somebody has open, as the lock files beside them say.
    open: Vec<String>,
}

/// A file as it lay there at a moment.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Arrival {
    path: PathBuf,
    size: u64,
    changed: Option<SystemTime>,
    /// What changes with it even where its size and time are set back.
    stamp: Stamp,
}

/// When a file's entry was changed, which file it is, and who may read it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
struct Stamp {
    changed: (i64, i64),
    file: u64,
    mode: u32,
}

impl Stamp {
    #[cfg(unix)]
    fn of(meta: &Metadata) -> Self {
        use std::os::unix::fs::MetadataExt as _;
        Self { changed: (meta.ctime(), meta.ctime_nsec()), file: meta.ino(), mode: meta.mode() }
    }

    #[cfg(not(unix))]
    fn of(_: &Metadata) -> Self {
        Self::default()
    }
}

/// Looks at some inboxes.
///
/// # Errors
/// Where one of them cannot be opened, as a share that is gone.
pub fn arrivals(inboxes: &[PathBuf]) -> io::Result<Arrivals> {
    let mut now = Arrivals { files: Vec::new(), ignored: Vec::new(), open: Vec::new() };
    for inbox in inboxes {
        let listing = list(inbox)?;
        let there: HashSet<String> = listing.files.iter().map(|f| f.relative.to_lowercase()).collect();
        let locks = listing.ignored.iter().filter(|i| i.why == WhyIgnored::LockFile);
        now.open.extend(locks.filter_map(|lock| locked(&lock.relative, &there)));
        for Found { path, .. } in listing.files {
            let meta = std::fs::metadata(&path).ok();
            let size = meta.as_ref().map_or(0, Metadata::len);
            let changed = meta.as_ref().and_then(|meta| meta.modified().ok());
            let stamp = meta.as_ref().map(Stamp::of).unwrap_or_default();
            now.files.push(Arrival { path, size, changed, stamp });
        }
        now.ignored.extend(listing.ignored);
    }
    Ok(now)
}

/// The workbook that a lock file speaks of, where it lies beside it: one that was left behind alone locks nothing.
fn locked(lock: &str, there: &HashSet<String>) -> Option<String> {
    let (folder, name) = lock.rsplit_once('/').map_or(("", lock), |(folder, name)| (folder, name));
    let name = name.to_lowercase();
    let of = name.strip_prefix("~$").or_else(|| name.strip_prefix(".~lock.")?.strip_suffix('#'))?;
    let beside = |own: &&String| {
        let (its, file) = own.rsplit_once('/').unwrap_or(("", own));
        // Of a long name the sign takes the place of the first two letters.
        let shortened = name.starts_with("~$") && file.char_indices().nth(2).is_some_and(|(at, _)| file[at..] == *of);
        its == folder.to_lowercase() && (file == of || shortened)
    };
    there.iter().filter(beside).min().cloned()
}

impl Arrival {
    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl Arrivals {
    /// The workbooks that somebody has open.
    pub fn open(&self) -> &[String] {
        &self.open
    }

    /// How many files differ from those of an earlier moment: new ones, changed ones, and ones that are gone.
    pub fn differ_from(&self, before: &Self) -> usize {
        let gone = before.files.iter().filter(|file| self.files.iter().all(|own| own.path != file.path));
        self.changed_since(before).count() + gone.count()
    }

    /// The files that are new or changed since an earlier moment.
    pub fn changed_since<'a>(&'a self, before: &'a Self) -> impl Iterator<Item = &'a Arrival> {
        let earlier: HashSet<&Arrival> = before.files.iter().collect();
        self.files.iter().filter(move |file| !earlier.contains(file))
    }

    /// How many files there are.
    pub fn count(&self) -> usize {
        self.files.len()
    }

    /// The files that have arrived in part only.
    pub fn in_part(&self) -> impl Iterator<Item = &Arrival> {
        self.files.iter().filter(|file| is_in_part(&file.path).unwrap_or(true))
    }
}

/// Whether a file begins as a workbook does and does not end as one, or holds nothing yet.
fn is_in_part(path: &Path) -> io::Result<bool> {
    let mut file = File::open(path)?;
    let size = file.metadata()?.len();
    let mut begin = Vec::with_capacity(HEADER);
    file.by_ref().take(HEADER as u64).read_to_end(&mut begin)?;
    if begin.starts_with(b"PK\x03\x04") {
        return ends_before_its_directory(&mut file, size);
    }
    if begin.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return ends_before_its_sectors(&mut file, size, &begin);
    }
    // Room that was made for a file before its bytes came.
    let room = begin.iter().take(4).all(|b| *b == 0) && path.file_name().is_some_and(is_named_like_a_workbook);
    Ok(begin.is_empty() || room)
}

/// Whether a package ends before the directory that stands at its end.
fn ends_before_its_directory(file: &mut File, size: u64) -> io::Result<bool> {
    /// The end of a package, with the longest comment that may follow it.
    const END: u64 = 22 + 65_535;
    file.seek(SeekFrom::Start(size.saturating_sub(END)))?;
    let mut end = Vec::new();
    file.read_to_end(&mut end)?;
    Ok(memmem::rfind(&end, b"PK\x05\x06").is_none())
}

/// The header of a container of Excel 97: what it says of its sectors, and where its first tables of them lie.
const HEADER: usize = 512;

/// Whether a container of Excel 97 ends before the last sector that its tables name; those beyond the first 109 are not
/// looked at.
fn ends_before_its_sectors(file: &mut File, size: u64, header: &[u8]) -> io::Result<bool> {
    const FREE: u32 = 0xffff_fffa;
    let number = |bytes: &[u8], at: usize| {
        bytes.get(at..at + 4).and_then(|four| four.try_into().ok()).map_or(u32::MAX, u32::from_le_bytes)
    };
    let shift = header.get(30).copied().unwrap_or_default();
    if header.len() < HEADER || !(9..=12).contains(&shift) {
        return Ok(header.len() < HEADER);
    }
    let sector = 1_u64 << shift;
    let tables = (76..HEADER).step_by(4).map(|at| number(header, at)).take_while(|table| *table < FREE);
    let mut last = 0;
    let mut first = 0;
    for table in tables {
        let begins = (u64::from(table) + 1) * sector;
        if begins + sector > size {
            return Ok(true);
        }
        file.seek(SeekFrom::Start(begins))?;
        let mut entries = Vec::new();
        file.by_ref().take(sector).read_to_end(&mut entries)?;
        let used = (0..entries.len() / 4).rev().find(|i| number(&entries, i * 4) != u32::MAX);
        last = used.map_or(last, |used| first + used as u64);
        first += sector / 4;
    }
    // The last sector may be cut where its bytes end.
    Ok((last + 1) * sector >= size)
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
        let mut container = cfb::CompoundFile::create(io::Cursor::new(Vec::new())).unwrap();
        io::Write::write_all(&mut container.create_stream("Workbook").unwrap(), &[7; 9_000]).unwrap();
        let old = container.into_inner().into_inner();
        let cases: [(&[u8], bool); 8] = [
            (&whole, false),
            (&whole[..whole.len() - 22], true),
            (&old, false),
            (&old[..old.len() - 5_000], true),
            (&old[..300], true),
            (&[0; 4096], true),
            (b"", true),
            (b"a;b", false),
        ];
        for (bytes, partly) in cases {
            std::fs::write(&path, bytes).unwrap();
            let now = arrivals(&[dir.path().to_owned()]).unwrap();
            assert_eq!(now.in_part().next().is_some(), partly, "{}", bytes.len());
        }
    }

    #[test]
    fn a_lock_speaks_of_the_workbook_beside_it() {
        let there: HashSet<String> = ["a.xlsx", "b/rekap koperasi.xlsx"].map(str::to_owned).into();
        let of = |lock: &str| locked(lock, &there);
        assert_eq!(of("~$a.xlsx").as_deref(), Some("a.xlsx"));
        assert_eq!(of("b/~$kap Koperasi.xlsx").as_deref(), Some("b/rekap koperasi.xlsx"));
        assert_eq!(of("b/.~lock.Rekap Koperasi.xlsx#").as_deref(), Some("b/rekap koperasi.xlsx"));
        assert_eq!([of("~$b.xlsx"), of("b/~$a.xlsx"), of(".~lock.catatan.txt#"), of("~$")], [None, None, None, None]);
    }
}
