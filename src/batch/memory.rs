//! What was read is remembered while a program runs: of an inbox that is read again only changed files cost anything.

use std::collections::{HashMap, HashSet};
use std::sync::{Mutex, PoisonError};

use crate::grids::{self, Found};
use crate::tables::file::FileReading;

/// What files of an inbox said when they were read, by path, with the hash of what was read. Their names are a part of what
/// they say, so one that was moved is read again.
#[derive(Debug, Default)]
pub struct Memory {
    read: Option<Mutex<HashMap<String, FileReading>>>,
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
        read.get(&file.relative).filter(|reading| reading.sha256 == hash).cloned()
    }

    /// Remembers what a file said; what could not be opened is tried again.
    pub(super) fn keep(&self, reading: &FileReading) {
        if let Some(read) = self.read.as_ref().filter(|_| !reading.sha256.is_empty()) {
            let mut read = read.lock().unwrap_or_else(PoisonError::into_inner);
            read.insert(reading.path.clone(), reading.clone());
        }
    }

    /// Forgets the files that are gone.
    pub(super) fn keep_only(&self, files: &[Found]) {
        if let Some(read) = &self.read {
            let there: HashSet<&str> = files.iter().map(|file| file.relative.as_str()).collect();
            read.lock().unwrap_or_else(PoisonError::into_inner).retain(|path, _| there.contains(path.as_str()));
        }
    }
}
