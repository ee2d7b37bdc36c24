//! What was read is remembered while a program runs: of an inbox that is read again only changed files cost anything.

use std::collections::{HashMap, HashSet};
use std::sync::{Mutex, PoisonError};

use crate::grids::{self, Damage, Found, ReadProblem};
use crate::tables::file::FileReading;

/// What files of an inbox said when they were read, by path, with the hash of what was read. Their names are a part of what
/// they say, so one that was moved is read again.
#[derive(Debug, Default)]
pub struct Memory {
    read: Option<Mutex<Read>>,
}

#[derive(Debug, Default)]
struct Read {
    files: HashMap<String, FileReading>,
    /// The hashes of files whose reader gave up once. What killed it may have been something else: they are tried again.
    tried: HashMap<String, String>,
}

impl Memory {
    /// One that remembers. The default remembers nothing, for a single run.
    pub fn kept() -> Self {
        Self { read: Some(Mutex::default()) }
    }

    /// What a file said when it held the same bytes.
    pub(super) fn of(&self, file: &Found) -> Option<FileReading> {
        let read = self.read.as_ref()?;
        let hash = grids::digest(&file.path)?;
        let read = read.lock().unwrap_or_else(PoisonError::into_inner);
        read.files.get(&file.relative).filter(|reading| reading.sha256 == hash).cloned()
    }

    /// Remembers what a file said; what could not be opened is tried again.
    pub(super) fn keep(&self, reading: &FileReading) {
        if let Some(read) = self.read.as_ref().filter(|_| !reading.sha256.is_empty()) {
            let mut read = read.lock().unwrap_or_else(PoisonError::into_inner);
            let gave_up = matches!(reading.problem, Some(ReadProblem::Damaged(Damage::ReaderGaveUp)));
            let before = gave_up.then(|| read.tried.insert(reading.path.clone(), reading.sha256.clone())).flatten();
            if gave_up && before.as_ref() != Some(&reading.sha256) {
                read.files.remove(&reading.path);
            } else {
                read.files.insert(reading.path.clone(), reading.clone());
            }
        }
    }

    /// Forgets the files that are gone.
    pub(super) fn keep_only(&self, files: &[Found]) {
        if let Some(read) = &self.read {
            let there: HashSet<&str> = files.iter().map(|file| file.relative.as_str()).collect();
            let mut read = read.lock().unwrap_or_else(PoisonError::into_inner);
            read.files.retain(|path, _| there.contains(path.as_str()));
            read.tried.retain(|path, _| there.contains(path.as_str()));
        }
    }
}
