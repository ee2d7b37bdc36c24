//! Reading in a process of its own: for the formats whose reader can abort, loop or ask for all memory.

use std::env;
use std::ffi::OsString;
use std::fs::File;
use std::io::{self, BufReader, BufWriter, Seek, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::Duration;

use wait_timeout::ChildExt;

use super::grid::{Damage, Format, ReadProblem, Workbook};
use super::limits::CHILD_SECONDS;
use super::read::in_process;
use super::sniff::{Content, sniff};

/// The hidden first argument that makes the program read one file and answer on standard output.
const READ: &str = "__read";
/// Names another program to read with, for tests.
const READER: &str = "IKU_READER";

/// Reads the file in a child process; in this one where there is no program to start.
pub(super) fn read(format: Format, path: &Path, content: &[u8]) -> Result<Workbook, ReadProblem> {
    match reader() {
        Some(program) => ask(&program, path).unwrap_or(Err(ReadProblem::Damaged(Damage::ReaderGaveUp))),
        None => in_process(format, content),
    }
}

/// The program that reads: this very one, unless this is a test of the library.
fn reader() -> Option<PathBuf> {
    if let Some(program) = env::var_os(READER) {
        return Some(program.into());
    }
    env::current_exe().ok().filter(|program| program.file_stem().is_some_and(|name| name == "iku"))
}

/// The child's answer; an error where it gave none in time.
///
/// The answer goes through a file: a pipe would have to be emptied while waiting.
fn ask(program: &Path, path: &Path) -> io::Result<Result<Workbook, ReadProblem>> {
    let mut answer = tempfile::tempfile()?;
    let mut child = Command::new(program)
        .arg(READ)
        .arg(std::path::absolute(path)?)
        .stdin(Stdio::null())
        .stdout(answer.try_clone()?)
        .stderr(Stdio::null())
        .spawn()?;
    let Some(status) = child.wait_timeout(Duration::from_secs(CHILD_SECONDS))? else {
        child.kill()?;
        child.wait()?;
        return Err(io::ErrorKind::TimedOut.into());
    };
    if !status.success() {
        return Err(io::Error::other("the reader ended early"));
    }
    answer.rewind()?;
    Ok(serde_json::from_reader(BufReader::new(answer))?)
}

/// Serves as the reading child where the arguments (without the program's name) ask for it.
///
/// To be called before anything else in `main`: `None` means that the program was started for its own sake.
pub fn serve_child(args: &[OsString]) -> Option<ExitCode> {
    let [first, path] = args else { return None };
    if first != READ {
        return None;
    }
    Some(match serve(Path::new(path)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    })
}

fn serve(path: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        let _ = rlimit::setrlimit(rlimit::Resource::AS, super::limits::CHILD_MEMORY, super::limits::CHILD_MEMORY);
        // An abort of the reader is expected and must not leave a core file beside the workbooks.
        let _ = rlimit::setrlimit(rlimit::Resource::CORE, 0, 0);
    }
    let mut content = Vec::new();
    io::Read::read_to_end(&mut File::open(path)?, &mut content)?;
    let answer = match sniff(&content) {
        Content::Workbook(format) => in_process(format, &content),
        _ => Err(ReadProblem::Damaged(Damage::Structure)),
    };
    let mut out = BufWriter::new(io::stdout().lock());
    serde_json::to_writer(&mut out, &answer)?;
    out.flush()
}
