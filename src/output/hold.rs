//! Only one run at a time writes into a folder: two would leave files of both.
#![expect(clippy::disallowed_methods, reason = "output/ writes, one run at a time")]

use std::fs::File;
use std::io;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

/// How long another run may take to put its files in their places.
const PATIENCE: Duration = Duration::from_secs(10);
const PAUSE: Duration = Duration::from_millis(50);

/// A folder that no other run writes into as long as this is kept.
#[derive(Debug)]
pub struct Hold {
    /// Closing it, as the end of the process does, lets the folder go; none where the file system knows no locks.
    _file: Option<File>,
}

impl Hold {
    /// Takes a folder that is there, waiting a while for another run to let it go.
    ///
    /// # Errors
    /// `WouldBlock` where another run keeps it.
    pub fn take(dir: &Path) -> io::Result<Self> {
        let begun = Instant::now();
        loop {
            match attempt(dir) {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock && begun.elapsed() < PATIENCE => {
                    thread::sleep(PAUSE);
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return Err(error),
                held => return Ok(Self { _file: held.ok() }),
            }
        }
    }
}

/// The folder itself is locked, so that nothing is left behind.
#[cfg(not(windows))]
fn attempt(dir: &Path) -> io::Result<File> {
    use std::fs::TryLockError;
    let file = File::open(dir)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(io::ErrorKind::WouldBlock.into()),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// No folder can be locked: a file in it that nobody else may open, and that is gone with the process.
#[cfg(windows)]
fn attempt(dir: &Path) -> io::Result<File> {
    use std::os::windows::fs::OpenOptionsExt as _;
    const DELETE_ON_CLOSE: u32 = 0x0400_0000;
    const HIDDEN: u32 = 0x2;
    const SHARING_VIOLATION: i32 = 32;
    let mut options = File::options();
    options.write(true).create(true).share_mode(0).custom_flags(DELETE_ON_CLOSE).attributes(HIDDEN);
    options.open(dir.join(super::journal::PREFIX.to_owned() + "lock")).map_err(|error| {
        if error.raw_os_error() == Some(SHARING_VIOLATION) { io::ErrorKind::WouldBlock.into() } else { error }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn a_folder_is_held_by_one_at_a_time_and_nothing_is_left_in_it() {
        let dir = tempfile::tempdir().unwrap();
        let first = attempt(dir.path()).unwrap();
        assert_eq!(attempt(dir.path()).unwrap_err().kind(), io::ErrorKind::WouldBlock);
        drop(first);
        let _second = Hold::take(dir.path()).unwrap();
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 0);
    }
}
