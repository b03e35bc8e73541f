//! What is generated, committed, and proven current.
use std::path::Path;

use crate::Done;
use crate::locales_tidy::Mode;
use crate::process::output;
use crate::{locales_gen, locales_tidy};

/// The TypeScript of the contract.
const BINDINGS: &str = "ui/src/lib/ipc/generated.ts";

/// Writes everything that is generated.
pub(crate) fn write(root: &Path) -> Done {
    let file = root.join(BINDINGS);
    std::fs::write(&file, bindings(root)?).map_err(|error| format!("{BINDINGS}: {error}"))?;
    report(locales_gen::run(root, Mode::Write)?)
}

/// Proves that the words' part of what is generated is current. The TypeScript of the contract is proven by a test in
/// `tests/shell`: making it here would build the core once more with other features.
pub(crate) fn check(root: &Path) -> Done {
    report(locales_gen::run(root, Mode::Check)?)
}

/// Notes from which source each translation was made, after a translator's work.
pub(crate) fn record(root: &Path) -> Done {
    report(locales_tidy::run(root, Mode::Write)?)
}

/// Shows what a check found; nothing found is good.
pub(crate) fn report(report: locales_tidy::Report) -> Done {
    for line in &report.done {
        println!("{line}");
    }
    if report.problems.is_empty() {
        return Ok(());
    }
    for problem in &report.problems {
        eprintln!("{problem}");
    }
    Err(format!("{} problems in the locales", report.problems.len()))
}

fn bindings(root: &Path) -> Result<String, String> {
    output(
        root,
        &[
            "cargo",
            "run",
            "--quiet",
            "--locked",
            "-p",
            "wegwijs-app",
            "--example",
            "bindings",
        ],
    )
    .ok_or_else(|| "the contract in app/src/api.rs does not compile".to_owned())
}
