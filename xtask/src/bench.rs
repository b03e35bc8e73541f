//! `cargo dev bench`: builds for release, measures, and says each figure with its floor, ratio and target. A figure that
//! misses its target is said plainly and fails nothing: a busy machine is not a defect.
mod batch;
mod figures;
mod machine;
mod page;
mod rows;

use std::path::{Path, PathBuf};
use std::process::Stdio;

use crate::process::{command, run, step};
use crate::steps::FEATURES;
use crate::{Done, setup};
use rows::Measured;

/// Who opens the prepared vault: plainly invented.
const NICKNAME: &str = "Demo Amina";
const PASSPHRASE: &str = "demo fiets brug regen 1";

/// Everything, in one run.
pub(crate) fn bench(root: &Path) -> Done {
    if !cfg!(target_os = "linux") {
        return Err(
            "the window is measured through /proc and a virtual display: this needs Linux"
                .to_owned(),
        );
    }
    let floor = root.join("../shared/bench/bare-window");
    if !floor.is_dir() {
        return Err(format!(
            "the floor is not there: {} (an empty window to measure against)",
            floor.display()
        ));
    }
    let work = root.join("target/bench");
    step("setup", || setup::everything(root))?;
    step("page: build", || {
        run(&root.join("ui"), &["npm", "run", "--silent", "build"])
    })?;
    let bare = work.join("bare-window");
    step(
        "the bare window (the first time takes some minutes)",
        || build_bare(root, &floor, &bare),
    )?;
    step(
        "build for release (the first time takes some minutes)",
        || build(root),
    )?;

    let before = machine::load();
    let mut measured = Measured::default();
    let data = fresh(&work.join("data"))?;
    let data_words = data.to_string_lossy().into_owned();
    let release = |program: &str| {
        root.join("target/release")
            .join(program)
            .to_string_lossy()
            .into_owned()
    };
    step("rules", || {
        measured.take(root, &[&release("examples/bench_rules")])
    })?;
    step("many people on the command line", || {
        let programs = (release("examples/bench_people"), release("wegwijs-cli"));
        batch::measure(root, (&programs.0, &programs.1), &data, &mut measured)
    })?;
    step("unlocking, search, paper, saves", || {
        let program = release("examples/bench_app");
        measured.take(root, &[&program, &data_words, NICKNAME, PASSPHRASE])
    })?;
    step("the window (a few minutes)", || {
        let mut window = in_display(root);
        window
            .env("WEGWIJS_ROOT", root)
            .env("WEGWIJS_APP", release("wegwijs"))
            .env(
                "WEGWIJS_BENCH_BARE",
                bare.join("target/release/bare-window"),
            )
            .env("WEGWIJS_BENCH_DATA", data.join("window"))
            .env("WEGWIJS_BENCH_NAME", NICKNAME)
            .env("WEGWIJS_BENCH_PASSPHRASE", PASSPHRASE);
        measured.take_from(&mut window, "the window")
    })?;
    std::fs::remove_dir_all(&data).map_err(|error| format!("{}: {error}", data.display()))?;

    let figures = figures::all(&measured);
    let machine = machine::lines(root, before);
    println!("\n{}", page::for_terminal(&figures, &machine));
    let file = root.join("docs/figures.md");
    std::fs::write(&file, page::markdown(&figures, &machine))
        .map_err(|error| format!("{}: {error}", file.display()))?;
    println!("Written to docs/figures.md");
    Ok(())
}

/// The window that we compare with, as it is, in a folder of ours. It takes the versions that our window is built with.
fn build_bare(root: &Path, from: &Path, to: &Path) -> Done {
    let failed = |error: std::io::Error| format!("{}: {error}", to.display());
    copy(from, to).map_err(failed)?;
    let lock = to.join("Cargo.lock");
    if !lock.exists() {
        std::fs::copy(root.join("Cargo.lock"), &lock).map_err(failed)?;
    }
    run(to, &["cargo", "build", "--release"])
}

/// Copies what differs, and nothing that was built there.
fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let (source, target) = (entry.path(), to.join(entry.file_name()));
        if entry.file_type()?.is_dir() {
            if entry.file_name() != "target" && entry.file_name() != "gen" {
                copy(&source, &target)?;
            }
        } else if std::fs::read(&source)? != std::fs::read(&target).unwrap_or_default() {
            std::fs::copy(&source, &target)?;
        }
    }
    Ok(())
}

/// The window and the programs that measure. Builds of their own, so that nothing of the rules' tests gets into the window.
fn build(root: &Path) -> Done {
    let mut window = vec![
        "cargo",
        "build",
        "--release",
        "--locked",
        "-p",
        "wegwijs",
        "--bin",
        "wegwijs",
        "-p",
        "wegwijs-app",
        "--example",
        "bench_app",
    ];
    window.extend(FEATURES);
    run(root, &window)?;
    let rules = [
        "cargo",
        "build",
        "--release",
        "--locked",
        "-p",
        "wegwijs-domain",
        "--example",
        "bench_rules",
        "--example",
        "bench_people",
        "--features",
        "testing",
    ];
    run(root, &rules)?;
    run(
        root,
        &[
            "cargo",
            "build",
            "--release",
            "--locked",
            "-p",
            "wegwijs-cli",
        ],
    )
}

/// An empty folder.
fn fresh(folder: &Path) -> Result<PathBuf, String> {
    let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
    if folder.exists() {
        std::fs::remove_dir_all(folder).map_err(failed)?;
    }
    std::fs::create_dir_all(folder).map_err(failed)?;
    Ok(folder.to_path_buf())
}

/// The program that measures the window, always in a session bus of its own (the app opens once in a session), and in a
/// virtual display where there is no other.
fn in_display(root: &Path) -> std::process::Command {
    let mut words = Vec::new();
    if !crate::run::has_display() {
        words.extend(["xvfb-run", "-a", "-s", "-screen 0 1280x900x24"]);
    }
    words.extend(["dbus-run-session", "--", "node", "bench.mjs"]);
    let mut window = command(&root.join("tests/e2e"), &words);
    window.stderr(Stdio::inherit());
    window
}
