//! A folder that is watched: drops are read when they are whole, once, and come to what a fresh run comes to.

#[path = "support/command.rs"]
mod command;

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use command::{arg, command, iku};

/// A program that watches, and what it says, line by line.
struct Watching {
    child: Child,
    said: Receiver<String>,
}

impl Watching {
    fn begin(inbox: &Path, out: &Path) -> Self {
        let mut command = command(&["watch", arg(inbox), "--out", arg(out), "--interval", "20", "--no-progress"]);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let (tell, said) = channel();
        std::thread::spawn(move || lines.map_while(Result::ok).try_for_each(|line| tell.send(line)));
        let mut watching = Self { child, said };
        watching.until("Menunggu kiriman");
        watching
    }

    /// The lines up to the first that holds some words.
    #[track_caller]
    fn until(&mut self, words: &str) -> Vec<String> {
        let mut lines = Vec::new();
        loop {
            let line = self.said.recv_timeout(Duration::from_secs(30));
            let line = line.unwrap_or_else(|_| panic!("it never said {words:?}, but {lines:?}"));
            let found = line.contains(words);
            lines.push(line);
            if found {
                return lines;
            }
        }
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = std::fs::read_dir(folder).unwrap().flatten().filter(|e| e.path().is_file());
    entries.map(|e| (e.file_name().to_string_lossy().into_owned(), std::fs::read(e.path()).unwrap())).collect()
}

#[test]
fn a_drop_is_one_run_and_half_a_file_none() {
    let dir = tempfile::tempdir().unwrap();
    let (inbox, out, fresh) = (dir.path().join("kiriman"), dir.path().join("hasil"), dir.path().join("ulang"));
    std::fs::create_dir(&inbox).unwrap();
    let story: Vec<(String, Vec<u8>)> = files(Path::new("fixtures/jeneponto-2025/kelembagaan"))
        .into_iter()
        .chain(files(Path::new("fixtures/jeneponto-2025/pemberdayaan")))
        .collect();
    let mut watching = Watching::begin(&inbox, &out);
    let mut drop = |files: &[(String, Vec<u8>)], said: &str| {
        for (name, bytes) in files {
            std::fs::write(inbox.join(name), bytes).unwrap();
        }
        let lines = watching.until(said);
        watching.until("data-iku.csv");
        let again = iku(&["run", arg(&inbox), "--out", arg(&fresh), "--quiet"]);
        assert!(again.exit < 2, "{}", again.complained);
        assert!(files_are_alike(&out, &fresh), "other outputs than a fresh run has");
        lines
    };
    drop(&story[..1], "1 file baru");
    // Half a file is waited for; then the rest of the drop is one run.
    let (name, whole) = &story[1];
    let half = inbox.join(name);
    std::fs::write(&half, &whole[..whole.len() / 2]).unwrap();
    std::thread::sleep(Duration::from_millis(200));
    let lines = drop(&story[1..], &format!("{} file baru", story.len() - 1));
    assert!(lines.iter().any(|line| line.contains("belum lengkap tersalin")), "{lines:?}");
    // A file that is open in Excel is waited for, and one that goes away is a change.
    let lock = inbox.join(format!("~${}", story[0].0));
    std::fs::write(&lock, b"x").unwrap();
    std::fs::remove_file(&half).unwrap();
    std::thread::sleep(Duration::from_millis(200));
    std::fs::remove_file(lock).unwrap();
    let lines = drop(&[], "1 file baru");
    assert!(lines.iter().any(|line| line.contains("Masih ada file yang terbuka")), "{lines:?}");
    // What is no workbook is told of as well, and so is a lock that was left behind alone.
    std::fs::write(inbox.join("~$lain.xlsx"), b"x").unwrap();
    std::fs::write(inbox.join("surat.pdf"), b"%PDF-1.4").unwrap();
    drop(&[], "0 file baru");
    // Other bytes of the same size and time.
    #[cfg(unix)]
    {
        let path = inbox.join(&story[0].0);
        let (own, other) = (std::fs::read(&path).unwrap(), vec![0x20; story[0].1.len()]);
        let changed = std::fs::metadata(&path).unwrap().modified().unwrap();
        for bytes in [other, own] {
            std::fs::write(&path, bytes).unwrap();
            std::fs::File::options().append(true).open(&path).unwrap().set_modified(changed).unwrap();
            drop(&[], "1 file baru");
        }
    }
}

fn files_are_alike(one: &Path, other: &Path) -> bool {
    files(one) == files(other)
}
