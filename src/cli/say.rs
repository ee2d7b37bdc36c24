//! What every command says in the same way, and where to.

use std::io::Write;

use crate::words::{Lang, Text};

use super::exit::Exit;

/// Prints to the terminal; colours only where it shows them. A closed pipe is no fault.
pub fn print(said: &str) {
    let mut out = anstream::stdout().lock();
    let _ = out.write_all(said.as_bytes());
    let _ = out.flush();
}

/// Prints what could not be done.
pub fn complain(said: &str) {
    let _ = anstream::stderr().lock().write_all(said.as_bytes());
}

/// Says why something could not be done.
pub fn wrong(lang: Lang, why: &Text) -> Exit {
    complain(&format!("{}\n", Text::new("cli.wrong.line").with("what", why.clone()).say(lang)));
    Exit::Impossible
}
