//! Writing all or nothing: files are made whole beside where they belong, and take their places only together.
#![expect(clippy::disallowed_methods, reason = "output/ writes, whole files only")]

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use tempfile::TempDir;

use crate::output::error::Error;
use crate::output::hold::Hold;
use crate::output::journal::{self, NEW, OLD, PREFIX};

/// Files that are ready but not in their places yet.
#[derive(Debug)]
pub struct Stage {
    dir: PathBuf,
    temp: Option<TempDir>,
    /// Folders that were made for the outputs, the innermost first; taken away again unless they are kept.
    made: Vec<PathBuf>,
    names: Vec<String>,
    // Let go when nothing of this stage is left in the folder.
    hold: Option<Hold>,
}

impl Drop for Stage {
    fn drop(&mut self) {
        let mut placed = placed();
        *placed = Placed::default();
        self.temp.iter().for_each(|temp| journal::clear(temp.path()));
        drop(self.temp.take());
        self.made.iter().for_each(|dir| drop(fs::remove_dir(dir)));
    }
}

/// What the stage of this process has put on the disk.
#[derive(Debug, Default)]
struct Placed {
    temp: Option<PathBuf>,
    made: Vec<PathBuf>,
}

/// For a signal that ends the process. It is kept while files are written, so that a stage is given up between two of them
/// and never amid files that take their places.
static PLACED: Mutex<Placed> = Mutex::new(Placed { temp: None, made: Vec::new() });

fn placed() -> MutexGuard<'static, Placed> {
    PLACED.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Takes away what a stage of this process has put on the disk, and keeps it from going on. To be called only where the
/// process ends: files that took their places stay.
pub fn abandon() {
    let mut placed = placed();
    placed.temp.take().iter().for_each(|temp| journal::clear(temp));
    // A folder that holds something by now stays.
    placed.made.iter().for_each(|dir| drop(fs::remove_dir(dir)));
    std::mem::forget(placed);
}

/// Completes or takes away what a run that was killed left in a folder.
///
/// # Errors
/// Where another run writes into it, or files that were about to take their places cannot.
pub fn recover(dir: &Path) -> Result<(), Error> {
    if !dir.is_dir() {
        return Ok(());
    }
    let _hold = take(dir)?;
    journal::recover(dir)
}

fn take(dir: &Path) -> Result<Hold, Error> {
    Hold::take(dir).map_err(|_| Error::Busy { dir: dir.to_owned() })
}

impl Stage {
    /// Opens a stage for a folder, which is made where there is none.
    ///
    /// # Errors
    /// Where the folder cannot be made or written to, or another run writes into it.
    pub fn open(dir: &Path) -> Result<Self, Error> {
        let folder = |source| Error::Folder { dir: dir.to_owned(), source };
        let mut stage = Self { dir: dir.to_owned(), temp: None, made: Vec::new(), names: Vec::new(), hold: None };
        {
            let mut placed = placed();
            let missing = dir.ancestors().take_while(|d| !d.as_os_str().is_empty() && !d.exists());
            stage.made = missing.map(Path::to_owned).collect();
            placed.made.clone_from(&stage.made);
            fs::create_dir_all(dir).map_err(folder)?;
        }
        stage.hold = Some(take(dir)?);
        journal::recover(dir)?;
        let mut placed = placed();
        let temp = tempfile::Builder::new().prefix(PREFIX).tempdir_in(dir).map_err(folder)?;
        placed.temp = Some(temp.path().to_owned());
        journal::mark(temp.path()).map_err(folder)?;
        stage.temp = Some(temp);
        drop(placed);
        Ok(stage)
    }

    fn temp(&self) -> &Path {
        self.temp.as_ref().map_or(self.dir.as_path(), TempDir::path)
    }

    /// Adds a file by its name inside the folder, with `/` between parts.
    ///
    /// # Errors
    /// Where it cannot be written, as on a full disk.
    pub fn put(&mut self, name: &str, bytes: &[u8]) -> Result<(), Error> {
        let _placed = placed();
        let path = self.temp().join(NEW).join(name);
        let write = || -> io::Result<()> {
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent)?;
            }
            let mut file = fs::File::create(&path)?;
            file.write_all(bytes)?;
            file.sync_all()
        };
        write().map_err(|source| Error::Write { path: self.dir.join(name), source })?;
        self.names.push(name.to_owned());
        Ok(())
    }

    /// Puts all files in their places. Each replaces what stood there in one step; where one cannot, those already
    /// replaced are put back. A run that is killed amid this is completed by the next.
    ///
    /// # Errors
    /// Where a file cannot take its place, as when it is open in Excel.
    pub fn commit(mut self) -> Result<(), Error> {
        let moved = {
            let _placed = placed();
            self.moved()
        };
        if moved.is_ok() {
            self.made.clear();
        }
        moved
    }

    fn moved(&self) -> Result<(), Error> {
        let stage = self.temp();
        journal::note(stage, &self.names).map_err(|source| Error::Write { path: self.dir.clone(), source })?;
        let mut done: Vec<(PathBuf, Option<PathBuf>)> = Vec::new();
        for (i, name) in self.names.iter().enumerate() {
            let place = self.dir.join(name);
            let kept = stage.join(OLD).join(i.to_string());
            match replace(&stage.join(NEW).join(name), &place, &kept) {
                Ok(had) => done.push((place, had.then_some(kept))),
                Err(source) => {
                    for (place, kept) in done.into_iter().rev() {
                        // Nothing more can be done where even putting back fails; the error below is told.
                        let _ = match kept {
                            Some(kept) => fs::rename(kept, &place),
                            None => fs::remove_file(&place),
                        };
                    }
                    let _ = journal::settle(stage);
                    return Err(Error::Replace { path: place, source });
                }
            }
        }
        journal::sync(&self.dir);
        // Where it cannot be taken back, the next run finds all files in their places.
        let _ = journal::settle(stage);
        Ok(())
    }
}

/// Moves a file to its place, keeping what stood there; whether something did.
fn replace(new: &Path, place: &Path, kept: &Path) -> io::Result<bool> {
    if let Some(parent) = place.parent() {
        fs::create_dir_all(parent)?;
    }
    let had = match fs::symlink_metadata(place) {
        Ok(there) if there.is_dir() => return Err(io::ErrorKind::IsADirectory.into()),
        // A second name for the old file costs nothing; some file systems have none, then it is copied.
        Ok(_) => fs::hard_link(place, kept).or_else(|_| fs::copy(place, kept).map(|_| ())).map(|()| true)?,
        Err(e) if e.kind() == io::ErrorKind::NotFound => false,
        Err(e) => return Err(e),
    };
    fs::rename(new, place)?;
    Ok(had)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_take_their_places_together_or_not_at_all() {
        let dir = tempfile::tempdir().unwrap();
        let out = dir.path().join("deep/out");
        let mut stage = Stage::open(&out).unwrap();
        stage.put("a.txt", b"old").unwrap();
        stage.commit().unwrap();
        assert_eq!(fs::read_dir(&out).unwrap().count(), 1);

        // A folder stands where the second file belongs: the first keeps its old content.
        fs::create_dir(out.join("b.txt")).unwrap();
        let mut stage = Stage::open(&out).unwrap();
        stage.put("a.txt", b"new").unwrap();
        stage.put("c/d.txt", b"new").unwrap();
        stage.put("b.txt", b"new").unwrap();
        assert!(matches!(stage.commit(), Err(Error::Replace { .. })));
        assert_eq!(fs::read(out.join("a.txt")).unwrap(), b"old");
        assert!(!out.join("c/d.txt").exists());
    }

    #[test]
    fn a_stage_that_is_given_up_leaves_nothing() {
        let dir = tempfile::tempdir().unwrap();
        let out = dir.path().join("deep/out");
        let mut stage = Stage::open(&out).unwrap();
        stage.put("a.txt", b"x").unwrap();
        drop(stage);
        assert!(!dir.path().join("deep").exists());
    }

    #[cfg(unix)]
    #[test]
    fn others_may_read_what_is_written() {
        use std::os::unix::fs::PermissionsExt as _;
        let dir = tempfile::tempdir().unwrap();
        let plain = dir.path().join("plain");
        fs::File::create(&plain).unwrap();
        let mut stage = Stage::open(dir.path()).unwrap();
        stage.put("a.txt", b"x").unwrap();
        stage.commit().unwrap();
        let mode = |p: &Path| fs::metadata(p).unwrap().permissions().mode();
        assert_eq!(mode(&dir.path().join("a.txt")), mode(&plain));
    }
}
