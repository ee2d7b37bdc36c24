//! How a command ends, as a type: what scripts around `iku` act on.

use std::process::ExitCode;

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Nothing wrong.
    Clean,
    /// Findings of severity error; everything was written all the same.
    Findings,
    /// It could not be done; what stood before still stands.
    Impossible,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(match exit {
            Exit::Clean => 0,
            Exit::Findings => 1,
            Exit::Impossible => 2,
        })
    }
}
