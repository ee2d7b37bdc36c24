//! Writing all or nothing: files are made whole beside where they belong, and take their places only together.
#![expect(clippy::disallowed_methods, reason = "output/ writes, whole files only")]

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::output::error::Error;

/// Files that are ready but not in their places yet.
#[derive(Debug)]
pub struct Stage {
    dir: PathBuf,
    // Dropped before `made`, which only takes away folders that are empty.
    temp: TempDir,
    made: Made,
    names: Vec<String>,
}

/// Folders that were made for the outputs, taken away again unless they are kept.
#[derive(Debug, Default)]
struct Made(Vec<PathBuf>);

impl Drop for Made {
    fn drop(&mut self) {
        for dir in &self.0 {
            // One that holds something by now stays.
            let _ = fs::remove_dir(dir);
        }
    }
}

impl Stage {
    /// Opens a stage for a folder, which is made where there is none.
    ///
    /// # Errors
    /// Where the folder cannot be made or written to.
    pub fn open(dir: &Path) -> Result<Self, Error> {
        let folder = |source| Error::Folder { dir: dir.to_owned(), source };
        let missing = dir.ancestors().take_while(|d| !d.as_os_str().is_empty() && !d.exists());
        let made = Made(missing.map(Path::to_owned).collect());
        fs::create_dir_all(dir).map_err(folder)?;
        let temp = tempfile::Builder::new().prefix(".iku-").tempdir_in(dir).map_err(folder)?;
        for part in ["new", "old"] {
            fs::create_dir(temp.path().join(part)).map_err(folder)?;
        }
        Ok(Self { dir: dir.to_owned(), temp, made, names: Vec::new() })
    }

    /// Adds a file by its name inside the folder, with `/` between parts.
    ///
    /// # Errors
    /// Where it cannot be written, as on a full disk.
    pub fn put(&mut self, name: &str, bytes: &[u8]) -> Result<(), Error> {
        let path = self.temp.path().join("new").join(name);
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
    /// replaced are put back.
    ///
    /// # Errors
    /// Where a file cannot take its place, as when it is open in Excel.
    pub fn commit(mut self) -> Result<(), Error> {
        let (new, old) = (self.temp.path().join("new"), self.temp.path().join("old"));
        let mut done: Vec<(PathBuf, Option<PathBuf>)> = Vec::new();
        for (i, name) in self.names.iter().enumerate() {
            let place = self.dir.join(name);
            let kept = old.join(i.to_string());
            match replace(&new.join(name), &place, &kept) {
                Ok(had) => done.push((place, had.then_some(kept))),
                Err(source) => {
                    for (place, kept) in done.into_iter().rev() {
                        // Nothing more can be done where even putting back fails; the error below is told.
                        let _ = match kept {
                            Some(kept) => fs::rename(kept, &place),
                            None => fs::remove_file(&place),
                        };
                    }
                    return Err(Error::Replace { path: place, source });
                }
            }
        }
        self.made.0.clear();
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
