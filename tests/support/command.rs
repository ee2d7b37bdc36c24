//! The program as users start it.

#![allow(dead_code, reason = "each test looks at some of it")]

use std::path::Path;
use std::process::Command;

/// What came of a run.
#[derive(Debug)]
pub struct Ran {
    /// Exit status.
    pub exit: i32,
    /// What the terminal showed.
    pub said: String,
    /// What the terminal showed of troubles.
    pub complained: String,
}

/// A command line, in the project's folder and in a plain environment.
pub fn command(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_iku"));
    command.args(args).current_dir(env!("CARGO_MANIFEST_DIR")).env_remove("SOURCE_DATE_EPOCH").env_remove("NO_COLOR");
    command
}

/// Runs a command line.
pub fn iku(args: &[&str]) -> Ran {
    ran(&mut command(args))
}

/// Runs a command to its end.
pub fn ran(command: &mut Command) -> Ran {
    let output = command.output().unwrap();
    Ran {
        exit: output.status.code().unwrap_or(-1),
        said: String::from_utf8(output.stdout).unwrap(),
        complained: String::from_utf8(output.stderr).unwrap(),
    }
}

/// A path as an argument.
pub fn arg(path: &Path) -> &str {
    path.to_str().unwrap()
}
