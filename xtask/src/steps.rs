//! The steps of `cargo dev test` and its smaller sisters. One set of features everywhere, so that nothing is built twice.
use std::path::Path;

use crate::Done;
use crate::process::{command, finish, output, run, step};
use crate::{generate, house, setup};

/// Honours the switches by which tests drive the window; the same for every build of this profile.
pub(crate) const FEATURES: &[&str] = &["--features", "wegwijs/drive"];

/// Everything that CI runs.
pub(crate) fn test(root: &Path) -> Done {
    step("setup", || setup::everything(root))?;
    step("format", || format(root))?;
    step("house rules", || house::tidy(root))?;
    step("licences", || licences(root))?;
    step("page: install, format, lint, types", || page_checks(root))?;
    step("page: tests", || npm(root, "test"))?;
    step("page: build", || npm(root, "build"))?;
    step("lints", || lints(root))?;
    step("build", || build(root))?;
    step("generated files current", || generate::check(root))?;
    step("command line without a web view", || command_line(root))?;
    step("tests of the core", || nextest(root))?;
    step("the real window", || window_tests(root))?;
    println!("\nEverything passed.");
    Ok(())
}

/// The crates only: the quick loop.
pub(crate) fn core(root: &Path) -> Done {
    step("tests of the crates", || {
        run(
            root,
            &[
                "cargo",
                "nextest",
                "run",
                "--locked",
                "--workspace",
                "--exclude",
                "wegwijs",
            ],
        )
    })
}

/// The real window only.
pub(crate) fn window(root: &Path) -> Done {
    step("setup", || setup::everything(root))?;
    step("page: build", || npm(root, "build"))?;
    step("build", || build(root))?;
    step("the real window", || window_tests(root))
}

/// Fast, before a commit.
pub(crate) fn check(root: &Path) -> Done {
    step("format", || format(root))?;
    step("house rules", || house::tidy(root))?;
    step("page", || page_checks(root))?;
    step("lints", || lints(root))
}

fn format(root: &Path) -> Done {
    run(root, &["cargo", "fmt", "--all", "--check"])
}

fn lints(root: &Path) -> Done {
    let mut words = vec![
        "cargo",
        "clippy",
        "--locked",
        "--workspace",
        "--all-targets",
    ];
    words.extend(FEATURES);
    words.extend(["--", "-D", "warnings"]);
    run(root, &words)
}

fn licences(root: &Path) -> Done {
    let deny = setup::deny(root)?;
    let words = [
        "check",
        "--hide-inclusion-graph",
        "licenses",
        "bans",
        "sources",
    ];
    finish(
        command(root, &[&deny.to_string_lossy()]).args(words),
        "cargo-deny",
    )
}

fn npm(root: &Path, script: &str) -> Done {
    run(&root.join("ui"), &["npm", "run", "--silent", script])
}

fn page_checks(root: &Path) -> Done {
    setup::ui(root)?;
    npm(root, "format:check")?;
    npm(root, "lint")?;
    npm(root, "check")
}

/// The window and everything that tests run, once.
pub(crate) fn build(root: &Path) -> Done {
    let mut words = vec!["cargo", "build", "--locked", "--workspace", "--all-targets"];
    words.extend(FEATURES);
    run(root, &words)
}

fn nextest(root: &Path) -> Done {
    let mut words = vec![
        "cargo",
        "nextest",
        "run",
        "--locked",
        "--workspace",
        "--no-fail-fast",
    ];
    words.extend(FEATURES);
    // The same random people and histories every time: a change is judged by what it changes. Other seeds are for whoever
    // looks for more (`PROPTEST_RNG_SEED`, `PROPTEST_CASES`); what they find is kept as a regression.
    finish(
        command(root, &words).env("PROPTEST_RNG_SEED", SEED),
        &words.join(" "),
    )
}

/// Seed of the property tests here.
const SEED: &str = "20261124";

/// The command line must build where no web view library is: its tree names none. (It is built with the workspace;
/// building it alone would compile its dependencies a second time with fewer features.)
fn command_line(root: &Path) -> Done {
    let tree = output(
        root,
        &[
            "cargo",
            "tree",
            "--locked",
            "-p",
            "wegwijs-cli",
            "--edges",
            "normal",
            "--prefix",
            "none",
        ],
    )
    .ok_or("`cargo tree -p wegwijs-cli` failed")?;
    for name in [
        "tauri",
        "wry",
        "gtk",
        "webkit2gtk",
        "rusqlite",
        "wegwijs-vault",
    ] {
        if tree
            .lines()
            .any(|line| line.split(' ').next() == Some(name))
        {
            return Err(format!("wegwijs-cli must not depend on {name}"));
        }
    }
    Ok(())
}

/// The window under WebDriver, in a virtual display with a session bus of its own.
fn window_tests(root: &Path) -> Done {
    let folder = root.join("tests/e2e");
    // Named one by one: what a folder means to `node --test` differs between versions.
    let mut specs: Vec<String> = std::fs::read_dir(folder.join("specs"))
        .map_err(|error| format!("tests/e2e/specs: {error}"))?
        .flatten()
        .map(|entry| format!("specs/{}", entry.file_name().to_string_lossy()))
        .filter(|name| name.ends_with(".test.mjs"))
        .collect();
    specs.sort();
    let mut words = vec![
        "node",
        "--test",
        "--test-concurrency=1",
        "--test-reporter=spec",
    ];
    words.extend(specs.iter().map(String::as_str));
    let mut tests = virtual_display(&folder, &words);
    tests.env("WEGWIJS_ROOT", root);
    finish(&mut tests, "the tests of the real window")
}

/// A program in a virtual display with a session bus of its own, whatever display is there.
pub(crate) fn virtual_display(folder: &Path, words: &[&str]) -> std::process::Command {
    let mut all = vec![
        "xvfb-run",
        "-a",
        "-s",
        "-screen 0 1280x800x24",
        "dbus-run-session",
        "--",
    ];
    all.extend(words);
    let mut program = command(folder, &all);
    program.env_remove("WAYLAND_DISPLAY");
    program.env("GDK_BACKEND", "x11");
    program
}
