//! How much reading a register costs beside inflating it: every way of reading in a process of its own.
//!
//! `cargo bench --bench reading` writes registers, reads them in each way and prints the table;
//! `-- make ROWS shared|inline FILE` and `-- WAY FILE` do one step, as the gate does under callgrind.
#![allow(clippy::disallowed_methods, clippy::print_stdout, missing_docs)]

mod register;
mod ways;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> Outcome<()> {
    let args: Vec<String> = std::env::args().skip(1).filter(|arg| arg != "--bench").collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match args[..] {
        ["make", rows, kind, file] => register::write(Path::new(file), rows.parse()?, kind == "shared"),
        ["recaps", count, dir] => register::recaps(Path::new(dir), count.parse()?),
        ["table"] | [] => table(&[10_000, 100_000]),
        ["full"] => table(&[10_000, 100_000, 1_000_000]),
        ["small"] => small(),
        ["dump", file] => ways::dump(Path::new(file)),
        [way, file] => once(way, Path::new(file), 1),
        [way, file, times] => once(way, Path::new(file), times.parse()?),
        _ => Err("make ROWS KIND FILE | recaps COUNT DIR | table | full | small | WAY FILE".into()),
    }
}

/// Reads in one way, so many times, and tells what one time costs; the peak is that of the first.
fn once(way: &str, file: &Path, times: u32) -> Outcome<()> {
    let found = ways::run(way, file)?;
    let peak = peak_mib()?;
    let (before, begun) = (cpu_seconds()?, Instant::now());
    for _ in 1..times {
        ways::run(way, file)?;
    }
    let (cpu, wall, runs) = if times > 1 {
        (cpu_seconds()? - before, begun.elapsed().as_secs_f64(), f64::from(times - 1))
    } else {
        (before, f64::NAN, 1.0)
    };
    println!("{}\t{}\t{peak}\t{found}", cpu / runs, wall / runs);
    Ok(())
}

/// Seconds of CPU that this process has taken, all threads.
fn cpu_seconds() -> Outcome<f64> {
    let mut nanoseconds = 0.0;
    for task in std::fs::read_dir("/proc/self/task")? {
        let stat = std::fs::read_to_string(task?.path().join("schedstat"))?;
        nanoseconds += stat.split(' ').next().unwrap_or("0").parse::<f64>()?;
    }
    Ok(nanoseconds / 1e9)
}

fn peak_mib() -> Outcome<f64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).ok_or("no peak")?;
    Ok(line.trim().trim_end_matches(" kB").parse::<f64>()? / 1024.0)
}

/// One way in a process of its own, the cheapest of some runs.
fn measured(way: &str, file: &Path, runs: usize, times: u32) -> Outcome<(f64, f64, f64, String)> {
    let mut best: Option<(f64, f64, f64, String)> = None;
    for _ in 0..runs {
        let out = Command::new(std::env::current_exe()?)
            .arg(way)
            .arg(file)
            .arg(times.to_string())
            .stderr(Stdio::inherit())
            .output()?;
        let line = String::from_utf8(out.stdout)?;
        let mut parts = line.trim_end().splitn(4, '\t');
        let mut number = || -> Outcome<f64> { Ok(parts.next().ok_or("no answer")?.parse()?) };
        let (cpu, wall, peak) = (number()?, number()?, number()?);
        let found = parts.next().unwrap_or_default().to_owned();
        if best.as_ref().is_none_or(|b| cpu < b.0) {
            best = Some((cpu, wall, peak, found));
        }
    }
    best.ok_or_else(|| "no run".into())
}

fn scratch() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).to_owned()
}

fn table(sizes: &[u32]) -> Outcome<()> {
    println!("| register | way | CPU s | inflating = 1 | wall s | peak MiB | found |\n|---|---|---|---|---|---|---|");
    for kind in ["shared", "inline"] {
        for &rows in sizes {
            let file = scratch().join(format!("register-{rows}-{kind}.xlsx"));
            if !file.exists() {
                register::write(&file, rows, kind == "shared")?;
            }
            // What takes a few milliseconds is repeated: the clock of a process is not that fine.
            let times = (1_000_000 / rows).max(2) + 1;
            let mut inflating = 0.0;
            for way in ways::WAYS {
                if way == "range" && rows > 200_000 {
                    // It needs a gigabyte; its ratio is told by the smaller registers.
                    continue;
                }
                let (cpu, wall, peak, found) = measured(way, &file, 2, times)?;
                if way == "inflate" {
                    inflating = cpu;
                }
                let ratio = cpu / inflating;
                println!("| {rows} {kind} | {way} | {cpu:.3} | {ratio:.2} | {wall:.3} | {peak:.0} | {found} |");
            }
        }
    }
    Ok(())
}

/// Five hundred small recaps.
fn small() -> Outcome<()> {
    let dir = scratch().join("recaps");
    if !dir.exists() {
        register::recaps(&dir, 500)?;
    }
    println!("| 500 recaps | CPU s | calamine = 1 |\n|---|---|---|");
    let (calamine, ..) = measured("small-cells", &dir, 3, 11)?;
    for way in ["small-cells", "small-read", "small-read-calamine", "small-inflate"] {
        let (cpu, _, _, found) = measured(way, &dir, 3, 11)?;
        println!("| {way} | {cpu:.3} | {:.2} | {found}", cpu / calamine);
    }
    Ok(())
}
