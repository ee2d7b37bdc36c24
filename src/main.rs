//! The door.

use std::process::ExitCode;

fn main() -> ExitCode {
    // A child that reads one workbook is the same program; it must be served before anything is printed.
    let args: Vec<_> = std::env::args_os().skip(1).collect();
    iku::grids::serve_child(&args).unwrap_or(ExitCode::SUCCESS)
}
