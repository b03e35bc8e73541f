//! Runs programs, shows how long each step took, and says in one line which one failed.
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use crate::Done;

/// A program with its arguments, to be run in a folder.
pub(crate) fn command(folder: &Path, words: &[&str]) -> Command {
    let (program, arguments) = words.split_first().unwrap_or((&"true", &[]));
    let mut command = Command::new(program);
    command.args(arguments).current_dir(folder);
    command
        .env("CARGO_TERM_COLOR", "never")
        .env("NO_COLOR", "1");
    command
}

/// Runs a program and shows what it prints.
pub(crate) fn run(folder: &Path, words: &[&str]) -> Done {
    finish(&mut command(folder, words), &words.join(" "))
}

/// Runs a prepared program; `name` is how it is called when it fails.
pub(crate) fn finish(command: &mut Command, name: &str) -> Done {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{name}` failed ({status})")),
        Err(error) => Err(format!("`{name}` could not start: {error}")),
    }
}

/// What a program prints, or nothing when it fails or is not there.
pub(crate) fn output(folder: &Path, words: &[&str]) -> Option<String> {
    let done = command(folder, words)
        .stderr(Stdio::null())
        .stdin(Stdio::null())
        .output()
        .ok()?;
    done.status
        .success()
        .then(|| String::from_utf8_lossy(&done.stdout).into_owned())
}

/// Whether a program is on the path.
pub(crate) fn has(program: &str) -> bool {
    find(program).is_some()
}

/// Where a program is on the path.
pub(crate) fn find(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|folder| folder.join(program))
        .find(|file| file.is_file())
}

/// A named step with its seconds.
pub(crate) fn step(name: &str, work: impl FnOnce() -> Done) -> Done {
    println!("\n== {name}");
    let start = Instant::now();
    let done = work();
    let seconds = start.elapsed().as_secs_f64();
    match &done {
        Ok(()) => println!("== {name}: {seconds:.1} s"),
        Err(_) => println!("== {name}: failed after {seconds:.1} s"),
    }
    done
}
