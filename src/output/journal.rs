//! What a run that was killed left behind is finished or taken away by the next one.
//!
//! A stage is a folder beside the outputs: `new` holds the files to come, `old` second names of those that they replace,
//! and `journal`, once all of `new` is safe on the disk, their names. With a journal the outputs may be half replaced and
//! are completed; without one nothing was touched.
#![expect(clippy::disallowed_methods, reason = "output/ writes, and completes what was begun")]

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Component, Path};

use crate::output::error::Error;

/// The files of a stage that are to take their places.
pub const NEW: &str = "new";
/// What they replace.
pub const OLD: &str = "old";
const JOURNAL: &str = "journal";
/// What a stage is called, before what makes its name its own.
pub const PREFIX: &str = ".iku-";

/// Notes that all files of a stage are ready, in the order in which they take their places.
///
/// # Errors
/// Where it cannot be written; nothing is noted then.
pub fn note(stage: &Path, names: &[String]) -> io::Result<()> {
    let draft = stage.join("journal.part");
    let mut file = File::create(&draft)?;
    file.write_all(names.join("\n").as_bytes())?;
    file.sync_all()?;
    sync(&stage.join(NEW));
    fs::rename(&draft, stage.join(JOURNAL))?;
    sync(stage);
    if let Some(dir) = stage.parent() {
        sync(dir);
    }
    Ok(())
}

/// Takes a note back: what was begun has been undone, or is complete.
///
/// # Errors
/// Where it cannot be taken away.
pub fn settle(stage: &Path) -> io::Result<()> {
    fs::remove_file(stage.join(JOURNAL))
}

/// Completes or takes away every stage in a folder, which must be held: then none of them belongs to a living run.
///
/// # Errors
/// Where files that were about to take their places cannot, as one that is open in Excel.
pub fn recover(dir: &Path) -> Result<(), Error> {
    let Ok(entries) = fs::read_dir(dir) else { return Ok(()) };
    for entry in entries.flatten() {
        let is_stage = entry.file_name().to_string_lossy().starts_with(PREFIX)
            && entry.file_type().is_ok_and(|kind| kind.is_dir())
            && holds_only_ours(&entry.path());
        if is_stage {
            complete(dir, &entry.path())?;
            // What cannot be taken away now is by the next run.
            let _ = fs::remove_dir_all(entry.path());
        }
    }
    Ok(())
}

/// Whether a folder is a stage: someone else's may begin with the same letters.
fn holds_only_ours(folder: &Path) -> bool {
    let ours = |name: &str| [NEW, OLD, JOURNAL, "journal.part"].contains(&name);
    fs::read_dir(folder)
        .is_ok_and(|entries| entries.flatten().all(|entry| entry.file_name().to_str().is_some_and(ours)))
}

fn complete(dir: &Path, stage: &Path) -> Result<(), Error> {
    let Ok(names) = fs::read_to_string(stage.join(JOURNAL)) else { return Ok(()) };
    let inside = |name: &&str| Path::new(name).components().all(|part| matches!(part, Component::Normal(_)));
    for name in names.lines().filter(|name| !name.is_empty()).filter(inside) {
        let (new, place) = (stage.join(NEW).join(name), dir.join(name));
        // One that is not there any more has taken its place.
        if fs::symlink_metadata(&new).is_ok_and(|there| there.is_file()) {
            let parent = place.parent().map_or(Ok(()), fs::create_dir_all);
            parent.and_then(|()| fs::rename(&new, &place)).map_err(|source| Error::Replace { path: place, source })?;
        }
    }
    sync(dir);
    // Where it cannot be taken back, all files are in their places all the same.
    let _ = settle(stage);
    Ok(())
}

/// Makes what a folder lists safe on the disk, where the system can.
pub fn sync(dir: &Path) {
    if cfg!(unix) {
        // A file system that cannot is no reason to stop.
        let _ = File::open(dir).and_then(|folder| folder.sync_all());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder with old outputs and a stage of new ones, of which some have taken their places.
    fn killed(noted: bool, moved: usize) -> (tempfile::TempDir, Vec<String>) {
        let dir = tempfile::tempdir().unwrap();
        let names: Vec<String> = ["a.txt", "b/c.txt", "d.txt"].map(str::to_owned).into();
        let stage = dir.path().join(format!("{PREFIX}x1y2z3"));
        for folder in [dir.path().join("b"), stage.join(NEW).join("b"), stage.join(OLD)] {
            fs::create_dir_all(folder).unwrap();
        }
        for name in &names {
            fs::write(dir.path().join(name), "old").unwrap();
            fs::write(stage.join(NEW).join(name), "new").unwrap();
        }
        if noted {
            note(&stage, &names).unwrap();
        }
        for name in &names[..moved] {
            fs::rename(stage.join(NEW).join(name), dir.path().join(name)).unwrap();
        }
        (dir, names)
    }

    #[test]
    fn a_killed_run_leaves_the_old_files_or_the_new_ones_and_nothing_else() {
        for (noted, moved, text) in
            [(false, 0, "old"), (true, 0, "new"), (true, 1, "new"), (true, 2, "new"), (true, 3, "new")]
        {
            let (dir, names) = killed(noted, moved);
            recover(dir.path()).unwrap();
            for name in &names {
                assert_eq!(fs::read_to_string(dir.path().join(name)).unwrap(), text, "{noted} {moved} {name}");
            }
            assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 3);
            recover(dir.path()).unwrap();
        }
    }

    #[test]
    fn what_is_not_ours_stays() {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir_all(dir.path().join(".iku-catatan/new")).unwrap();
        fs::write(dir.path().join(".iku-catatan/penting.txt"), "x").unwrap();
        fs::write(dir.path().join(".iku-x.txt"), "x").unwrap();
        recover(dir.path()).unwrap();
        assert!(dir.path().join(".iku-catatan/penting.txt").exists() && dir.path().join(".iku-x.txt").exists());
    }

    #[test]
    fn a_journal_names_nothing_outside_its_folder() {
        let dir = tempfile::tempdir().unwrap();
        let out = dir.path().join("out");
        let stage = out.join(format!("{PREFIX}x"));
        fs::create_dir_all(stage.join(NEW)).unwrap();
        fs::write(dir.path().join("mine.txt"), "old").unwrap();
        fs::write(stage.join("mine.txt"), "new").unwrap();
        fs::write(stage.join(JOURNAL), "../mine.txt").unwrap();
        fs::remove_file(stage.join("mine.txt")).unwrap();
        fs::write(stage.join(OLD), "new").unwrap();
        recover(&out).unwrap();
        assert_eq!(fs::read_to_string(dir.path().join("mine.txt")).unwrap(), "old");
    }
}
