//! What people type: a file per command, and exit codes as a type.

mod inspect;

use std::ffi::OsString;
use std::process::ExitCode;

/// Runs what was typed.
pub fn main() -> ExitCode {
    let args: Vec<OsString> = std::env::args_os().skip(1).collect();
    // A child that reads one workbook is the same program; it is served before anything is printed.
    if let Some(code) = crate::grids::serve_child(&args) {
        return code;
    }
    let schema = crate::schema::builtin().unwrap();
    for a in &args {
        inspect::dump(&schema, a.as_ref());
    }
    ExitCode::SUCCESS
}
