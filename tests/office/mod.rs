//! Another program's view of a workbook: LibreOffice converts it.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Whether LibreOffice is installed; said where it is not, and a failure where it has to be.
#[expect(clippy::print_stderr, reason = "whoever runs the tests must see that one was skipped")]
pub fn is_installed() -> bool {
    if Command::new("soffice").arg("--version").output().is_err() {
        assert!(std::env::var_os("CI").is_none(), "soffice is missing");
        eprintln!("skipped: soffice is not installed");
        return false;
    }
    true
}

/// A file converted into a folder; `to` is the new ending, with the filter and its options where they matter.
pub fn convert(file: &Path, to: &str, folder: &Path) -> PathBuf {
    let profile = tempfile::tempdir().unwrap();
    let done = Command::new("soffice")
        .arg(format!("-env:UserInstallation=file://{}", profile.path().display()))
        .args(["--headless", "--convert-to", to, "--outdir"])
        .arg(folder)
        .arg(file)
        .output()
        .unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let ending = to.split(':').next().unwrap_or(to);
    folder.join(file.file_name().unwrap()).with_extension(ending)
}
