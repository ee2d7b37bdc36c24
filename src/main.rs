//! The door.

use std::process::ExitCode;

fn main() -> ExitCode {
    iku::cli::main()
}
