//! Reading in a process of its own: for the formats whose reader can abort, loop or ask for all memory.
#![expect(clippy::disallowed_methods, reason = "grids/ reads the inbox, each file by a child")]

use std::env;
use std::ffi::OsString;
use std::fs::File;
use std::io::{self, BufWriter, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use wait_timeout::ChildExt;

use super::formats::in_process;
use super::grid::{Damage, Format, ReadProblem, Workbook};
use super::limits::{CHILD_SECONDS, TOTAL_BYTES};
use super::sniff::{Content, sniff};

/// The hidden first argument that makes the program read one file and answer on standard output.
const READ: &str = "__read";
/// The hidden last argument that says that the parent holds the child's standard input open as long as it lives.
const HELD: &str = "held";

/// Reads the file in a child process; in this one where there is no program to start.
pub(super) fn read(format: Format, path: &Path, content: &[u8]) -> Result<Workbook, ReadProblem> {
    let Some(program) = reader() else { return in_process(format, content) };
    match start(&program, path) {
        Ok(child) => answer(child).unwrap_or(Err(ReadProblem::Damaged(Damage::ReaderGaveUp))),
        Err(error) => Err(ReadProblem::Unreachable(format!("no process to read it in: {error}"))),
    }
}

/// The program that reads: this very one, unless it does not serve as a reader, as a test of the library.
fn reader() -> Option<PathBuf> {
    env::current_exe().ok().filter(|_| SERVES.load(Ordering::Relaxed))
}

fn start(program: &Path, path: &Path) -> io::Result<Child> {
    Command::new(program)
        .arg(READ)
        .arg(std::path::absolute(path)?)
        .arg(HELD)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
}

/// The child's answer; an error where it gave none in time, or one larger than a workbook within the limits has.
fn answer(mut child: Child) -> io::Result<Result<Workbook, ReadProblem>> {
    let pipe = child.stdout.take().ok_or_else(|| io::Error::other("no answer"))?;
    // A full pipe makes the child wait, so that the answer is taken while it is written.
    let reader = thread::spawn(move || {
        let mut answer = Vec::new();
        pipe.take(TOTAL_BYTES).read_to_end(&mut answer).map(|_| answer)
    });
    // Held open until the child has ended, which tells it that this process lives; `wait` would close it.
    let held = child.stdin.take();
    let Some(status) = child.wait_timeout(Duration::from_secs(CHILD_SECONDS))? else {
        child.kill()?;
        child.wait()?;
        return Err(io::ErrorKind::TimedOut.into());
    };
    drop(held);
    if !status.success() {
        return Err(io::Error::other("the reader ended early"));
    }
    let answer = reader.join().map_err(|_| io::Error::other("no answer"))??;
    Ok(serde_json::from_slice(&answer)?)
}

/// Whether this program answers when it is started as a reading child.
static SERVES: AtomicBool = AtomicBool::new(false);

/// Serves as the reading child where the arguments (without the program's name) ask for it.
///
/// To be called before anything else in `main`: `None` means that the program was started for its own sake.
pub fn serve_child(args: &[OsString]) -> Option<ExitCode> {
    SERVES.store(true, Ordering::Relaxed);
    let [first, path, held @ ..] = args else { return None };
    if first != READ || held.len() > 1 {
        return None;
    }
    if held.first().is_some_and(|held| held == HELD) {
        thread::spawn(end_with_the_parent);
    }
    Some(match serve(Path::new(path)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    })
}

/// Ends this process when its standard input is closed, as it is when the one that started it dies, however it does.
fn end_with_the_parent() {
    let mut nothing = [0];
    while matches!(io::stdin().read(&mut nothing), Ok(1..)) {}
    std::process::exit(1);
}

fn serve(path: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        let _ = rlimit::setrlimit(rlimit::Resource::AS, super::limits::CHILD_MEMORY, super::limits::CHILD_MEMORY);
        let _ = rlimit::setrlimit(rlimit::Resource::CPU, CHILD_SECONDS, CHILD_SECONDS);
        // An abort of the reader is expected and must not leave a core file beside the workbooks.
        let _ = rlimit::setrlimit(rlimit::Resource::CORE, 0, 0);
    }
    let mut content = Vec::new();
    File::open(path)?.read_to_end(&mut content)?;
    let answer = match sniff(&content) {
        Content::Workbook(format) => in_process(format, &content),
        _ => Err(ReadProblem::Damaged(Damage::Structure)),
    };
    let mut out = BufWriter::new(io::stdout().lock());
    serde_json::to_writer(&mut out, &answer)?;
    out.flush()
}
