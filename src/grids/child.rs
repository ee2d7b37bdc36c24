//! Reading in a process of its own: for the formats whose reader can abort, loop or ask for all memory.
#![expect(clippy::disallowed_methods, reason = "grids/ reads the inbox, each file by a child")]

use std::env;
use std::ffi::OsString;
use std::fs::File;
use std::io::{self, BufReader, BufWriter, Seek, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use wait_timeout::ChildExt;

use super::formats::in_process;
use super::grid::{Damage, Format, ReadProblem, Workbook};
use super::limits::CHILD_SECONDS;
use super::sniff::{Content, sniff};

/// The hidden first argument that makes the program read one file and answer on standard output.
const READ: &str = "__read";
/// Names another program to read with, for tests.
const READER: &str = "IKU_READER";

/// Reads the file in a child process; in this one where there is no program to start.
pub(super) fn read(format: Format, path: &Path, content: &[u8]) -> Result<Workbook, ReadProblem> {
    let Some(program) = reader() else { return in_process(format, content) };
    let started = tempfile::tempfile().and_then(|answer| start(&program, path, &answer).map(|child| (child, answer)));
    match started {
        Ok((child, answer)) => wait(child, answer).unwrap_or(Err(ReadProblem::Damaged(Damage::ReaderGaveUp))),
        Err(error) => Err(ReadProblem::Unreachable(format!("no process to read it in: {error}"))),
    }
}

/// The program that reads: this very one, unless it does not serve as a reader, as a test of the library.
fn reader() -> Option<PathBuf> {
    if let Some(program) = env::var_os(READER) {
        return Some(program.into());
    }
    env::current_exe().ok().filter(|_| SERVES.load(Ordering::Relaxed))
}

fn start(program: &Path, path: &Path, answer: &File) -> io::Result<Child> {
    Command::new(program)
        .arg(READ)
        .arg(std::path::absolute(path)?)
        .stdin(Stdio::null())
        .stdout(answer.try_clone()?)
        .stderr(Stdio::null())
        .spawn()
}

/// The child's answer; an error where it gave none in time.
///
/// The answer comes in a file: a pipe would have to be emptied while waiting.
fn wait(mut child: Child, mut answer: File) -> io::Result<Result<Workbook, ReadProblem>> {
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

/// Whether this program answers when it is started as a reading child.
static SERVES: AtomicBool = AtomicBool::new(false);

/// Serves as the reading child where the arguments (without the program's name) ask for it.
///
/// To be called before anything else in `main`: `None` means that the program was started for its own sake.
pub fn serve_child(args: &[OsString]) -> Option<ExitCode> {
    SERVES.store(true, Ordering::Relaxed);
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
