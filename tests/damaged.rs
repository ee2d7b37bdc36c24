//! Damaged workbooks cost only themselves: a corpus of them, where there is one beside the project.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use iku::grids::{Damage, ReadProblem, read};

/// The corpus lies beside the project and is not part of it; without it there is nothing to test here.
fn corpus(name: &str) -> Vec<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/damaged").join(name);
    let Ok(entries) = std::fs::read_dir(beside) else { return Vec::new() };
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.sort();
    files
}

#[test]
fn a_bit_flipped_in_a_package_is_always_noticed() {
    for file in corpus("silent") {
        let read = read(&file);
        assert!(
            matches!(read.workbook, Err(ReadProblem::Damaged(Damage::Checksum | Damage::Structure))),
            "{}: {:?}",
            file.display(),
            read.workbook
        );
    }
}

/// The child's own view of the files that bring a reader down: it may end early, but in time.
#[test]
fn a_reader_that_breaks_is_a_child_and_ends_in_time() {
    for file in corpus("crash") {
        let begun = Instant::now();
        let output = Command::new(env!("CARGO_BIN_EXE_iku")).arg("__read").arg(&file).output().unwrap();
        assert!(begun.elapsed() < Duration::from_secs(10), "{}", file.display());
        if output.status.success() {
            let answer: Result<iku::grids::Workbook, ReadProblem> = serde_json::from_slice(&output.stdout).unwrap();
            assert!(!matches!(answer, Err(ReadProblem::Unreachable(_))), "{}", file.display());
        }
    }
}
