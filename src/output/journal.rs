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
/// The file by which a stage is known: someone else's folder may be called as one is.
const MARK: &str = "iku-stage";
const MARKED: &str = "Berkas sementara iku; boleh dihapus.\n";
/// How many characters make a stage's name its own.
const OWN: usize = 6;
/// What a stage is called, before what makes its name its own.
pub const PREFIX: &str = ".iku-";

/// Makes an empty folder a stage.
///
/// # Errors
/// Where it cannot be written to.
pub fn mark(stage: &Path) -> io::Result<()> {
    fs::write(stage.join(MARK), MARKED)?;
    [NEW, OLD].iter().try_for_each(|part| fs::create_dir(stage.join(part)))
}

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
        let name = entry.file_name();
        let own = name.to_str().and_then(|name| name.strip_prefix(PREFIX));
        let named = own.is_some_and(|own| own.len() == OWN && own.bytes().all(|b| b.is_ascii_alphanumeric()));
        if !named || !entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            continue;
        }
        if is_stage(&entry.path()) {
            complete(dir, &entry.path())?;
            clear(&entry.path());
        } else {
            // A run that was killed before it could mark its stage leaves an empty folder; one that holds something stays.
            let _ = fs::remove_dir(entry.path());
        }
    }
    Ok(())
}

/// Takes a stage away, its mark last: what is left where this is cut short is still known as one, and taken away later.
pub fn clear(stage: &Path) {
    for part in [NEW, OLD] {
        let _ = fs::remove_dir_all(stage.join(part));
    }
    for file in ["journal.part", JOURNAL, MARK] {
        let _ = fs::remove_file(stage.join(file));
    }
    let _ = fs::remove_dir(stage);
}

/// Whether a folder is marked as a stage and holds nothing but what one holds.
fn is_stage(folder: &Path) -> bool {
    let ours = |name: &str| [MARK, NEW, OLD, JOURNAL, "journal.part"].contains(&name);
    // The mark may be cut short by what killed the run.
    let marked = fs::symlink_metadata(folder.join(MARK)).is_ok_and(|there| there.is_file())
        && fs::read_to_string(folder.join(MARK)).is_ok_and(|text| MARKED.starts_with(&text));
    marked
        && fs::read_dir(folder)
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
        fs::create_dir_all(&stage).unwrap();
        mark(&stage).unwrap();
        for folder in [dir.path().join("b"), stage.join(NEW).join("b")] {
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
        let theirs = [".iku-catatan/new/a.txt", ".iku-Foto12/new/b.jpg", ".iku-Gambar/journal", ".iku-x.txt"];
        for path in theirs.map(|path| dir.path().join(path)) {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "x").unwrap();
        }
        recover(dir.path()).unwrap();
        assert!(theirs.iter().all(|path| dir.path().join(path).exists()));
    }

    #[test]
    fn a_journal_names_nothing_outside_its_folder() {
        let dir = tempfile::tempdir().unwrap();
        let out = dir.path().join("out");
        let stage = out.join(format!("{PREFIX}x1y2z3"));
        fs::create_dir_all(&stage).unwrap();
        mark(&stage).unwrap();
        fs::write(dir.path().join("mine.txt"), "old").unwrap();
        // "new/../mine.txt" would be this one.
        fs::write(stage.join("mine.txt"), "new").unwrap();
        fs::rename(stage.join("mine.txt"), stage.join(OLD).join("mine.txt")).unwrap();
        fs::write(stage.join(JOURNAL), "../mine.txt\n../old/mine.txt").unwrap();
        recover(&out).unwrap();
        assert_eq!(fs::read_to_string(dir.path().join("mine.txt")).unwrap(), "old");
    }
}
