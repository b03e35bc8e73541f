//! The command line with many people: how long and how much memory, for few and for many.
use std::fs::File;
use std::path::Path;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use super::rows::Measured;
use crate::process::command;

/// Where growth is measured from.
const FEW: u32 = 1_000;
/// And to.
const MANY: u32 = 100_000;
/// Few people are over in no time: the median of so many runs.
const RUNS: usize = 5;
/// How often the memory of the child is looked at. What is read is its highest mark, so little is missed.
const LOOK: Duration = Duration::from_millis(2);

/// One run of the command line.
struct Run {
    took: Duration,
    peak_kib: f64,
}

/// Makes people with one program and lets the other work them out.
pub(crate) fn measure(
    root: &Path,
    (people, cli): (&str, &str),
    work: &Path,
    measured: &mut Measured,
) -> Result<(), String> {
    for (count, name, runs) in [(FEW, "few", RUNS), (MANY, "many", 1)] {
        let file = work.join(format!("{name}.jsonl"));
        make(root, people, count, &file)?;
        let mut all: Vec<Run> = Vec::new();
        for _ in 0..runs {
            all.push(run(root, cli, &file)?);
        }
        all.sort_by_key(|it| it.took);
        let middle = all.get(runs / 2).ok_or("nothing was measured")?;
        let seconds = middle.took.as_secs_f64();
        let peak = all.iter().map(|it| it.peak_kib).fold(0.0, f64::max);
        measured.line(&format!("batch_{name}_s {seconds:.3}"));
        measured.line(&format!(
            "batch_{name}_us {:.2}",
            seconds * 1e6 / f64::from(count)
        ));
        measured.line(&format!("batch_{name}_kib {peak}"));
    }
    Ok(())
}

fn make(root: &Path, people: &str, count: u32, file: &Path) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}", file.display());
    let out = File::create(file).map_err(failed)?;
    let count = count.to_string();
    let done = command(root, &[people, &count])
        .stdout(out)
        .status()
        .map_err(failed)?;
    if done.success() {
        Ok(())
    } else {
        Err(format!("`{people}` failed ({done})"))
    }
}

fn run(root: &Path, cli: &str, file: &Path) -> Result<Run, String> {
    let facts = file.to_string_lossy();
    let words = [
        cli,
        "plan",
        "--facts",
        &facts,
        "--on",
        "2026-11-24",
        "--format",
        "json",
    ];
    let started = Instant::now();
    let mut child = command(root, &words)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .spawn()
        .map_err(|error| format!("`{cli}` could not start: {error}"))?;
    let mut peak_kib = 0.0_f64;
    let done = loop {
        peak_kib = peak_kib.max(high_mark(&child));
        match child.try_wait() {
            Ok(Some(done)) => break done,
            Ok(None) => std::thread::sleep(LOOK),
            Err(error) => return Err(format!("`{cli}`: {error}")),
        }
    };
    let took = started.elapsed();
    // Wild facts may be refused; anything else than some bad lines is a failure.
    match done.code() {
        Some(0 | 3) => Ok(Run { took, peak_kib }),
        _ => Err(format!("`{cli}` failed ({done})")),
    }
}

/// The most memory that a process has held so far, in KiB; 0 when it is gone.
fn high_mark(child: &Child) -> f64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id()));
    let status = status.unwrap_or_default();
    let line = status.lines().find_map(|it| it.strip_prefix("VmHWM:"));
    let number = line.and_then(|it| it.split_whitespace().next());
    number.and_then(|it| it.parse().ok()).unwrap_or(0.0)
}
