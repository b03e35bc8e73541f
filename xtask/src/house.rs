//! The house rules that a program can check: who may depend on whom, file lengths, what must stand nowhere.
use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;

use crate::Done;
use crate::locales_tidy::{self, Mode};
use crate::process::output;

/// Which of our crates may use which (docs/ARCHITECTURE.md has the same table).
const MAY_USE: &[(&str, &[&str])] = &[
    ("wegwijs", &["wegwijs-app"]),
    (
        "wegwijs-app",
        &[
            "wegwijs-documents",
            "wegwijs-packs",
            "wegwijs-vault",
            "wegwijs-guidance",
            "wegwijs-oplog",
            "wegwijs-domain",
        ],
    ),
    (
        "wegwijs-cli",
        &[
            "wegwijs-documents",
            "wegwijs-packs",
            "wegwijs-guidance",
            "wegwijs-domain",
        ],
    ),
    ("wegwijs-documents", &["wegwijs-guidance", "wegwijs-domain"]),
    ("wegwijs-packs", &["wegwijs-guidance", "wegwijs-domain"]),
    ("wegwijs-vault", &["wegwijs-oplog", "wegwijs-domain"]),
    ("wegwijs-guidance", &["wegwijs-domain"]),
    ("wegwijs-domain", &[]),
    ("wegwijs-oplog", &[]),
    ("xtask", &["wegwijs-domain"]),
];

/// Which of ours the tests of a crate may use beside that: the whole core is handed rule packs as a maker makes them.
const TESTS_MAY_USE: &[(&str, &str)] =
    &[("wegwijs", "wegwijs-packs"), ("wegwijs", "wegwijs-domain")];

/// Crates of others that only one of ours may use.
const ONLY_IN: &[(&str, &str)] = &[
    ("rusqlite", "wegwijs-vault"),
    ("tauri", "wegwijs"),
    ("typst", "wegwijs-documents"),
    ("automerge", "wegwijs-oplog"),
    ("fluent-bundle", "wegwijs-guidance"),
];

/// Lines of a file, tests not counted.
const LONGEST_FILE: usize = 600;

/// Ending of a file and words that must not stand in it, with the reason.
const NOWHERE: &[(&[&str], &str, &str)] = &[
    (
        &["rs", "ts", "svelte", "mjs"],
        "TODO",
        "finish it, or write an issue",
    ),
    (
        &["rs", "ts", "svelte", "mjs"],
        "FIXME",
        "mend it, or write an issue",
    ),
    (&["rs"], "todo!(", "finish it"),
    (
        &["rs"],
        "#[ignore",
        "a test that does not run promises nothing",
    ),
    (&["svelte"], "{@html", "no HTML from strings"),
    (&["ts", "svelte"], "innerHTML", "no HTML from strings"),
    (
        &["json"],
        "unsafe-inline",
        "the policy of the page stays strict",
    ),
    (
        &["json"],
        "unsafe-eval",
        "the policy of the page stays strict",
    ),
    (
        &["json"],
        "\"resolved\":",
        "lock files carry no address of a registry",
    ),
];

/// Checks everything; every problem is listed before it fails.
pub(crate) fn tidy(root: &Path) -> Done {
    let mut problems = Vec::new();
    dependencies(root, &mut problems)?;
    for file in tracked(root)? {
        look_at(root, &file, &mut problems);
    }
    capability(root, &mut problems);
    problems.extend(locales_tidy::run(root, Mode::Check)?.problems);
    if problems.is_empty() {
        return Ok(());
    }
    for problem in &problems {
        eprintln!("{problem}");
    }
    Err(format!("{} house rules are not kept", problems.len()))
}

fn tracked(root: &Path) -> Result<Vec<String>, String> {
    let listed = output(
        root,
        &[
            "git",
            "ls-files",
            "--cached",
            "--others",
            "--exclude-standard",
        ],
    )
    .ok_or("git does not list the files of the project")?;
    Ok(listed.lines().map(str::to_owned).collect())
}

fn look_at(root: &Path, file: &str, problems: &mut Vec<String>) {
    let Ok(text) = std::fs::read_to_string(root.join(file)) else {
        return; // A picture, a font, or a file that was just removed.
    };
    let ending = file.rsplit('.').next().unwrap_or("");
    // This file names what it looks for.
    if file != "xtask/src/house.rs" {
        for (endings, words, why) in NOWHERE {
            if endings.contains(&ending)
                && let Some(line) = text.lines().position(|line| line.contains(words))
            {
                problems.push(format!("{file}:{}: `{words}`: {why}", line + 1));
            }
        }
    }
    if matches!(ending, "rs" | "svelte" | "ts") && !is_generated(&text) && !is_test(file) {
        let lines = text
            .split("\n#[cfg(test)]\nmod tests")
            .next()
            .map_or(0, |code| code.lines().count());
        if lines > LONGEST_FILE {
            problems.push(format!(
                "{file}: {lines} lines; more than {LONGEST_FILE} is two rooms"
            ));
        }
    }
    if ending == "rs"
        && !text.starts_with("//!")
        && !is_test(file)
        && !file.ends_with("generated.rs")
    {
        problems.push(format!("{file}:1: begin with `//!`: what this file is for"));
    }
}

fn is_generated(text: &str) -> bool {
    text.lines()
        .next()
        .is_some_and(|line| line.contains("Generated by") || line.contains("generated"))
}

fn is_test(file: &str) -> bool {
    file.contains("/tests/")
        || file.starts_with("tests/")
        || file.ends_with("tests.rs")
        || file.ends_with(".test.ts")
}

fn dependencies(root: &Path, problems: &mut Vec<String>) -> Done {
    let text = output(
        root,
        &[
            "cargo",
            "metadata",
            "--locked",
            "--no-deps",
            "--format-version",
            "1",
        ],
    )
    .ok_or("`cargo metadata` failed")?;
    let metadata: Value = serde_json::from_str(&text).map_err(|error| error.to_string())?;
    let table: BTreeMap<&str, &[&str]> = MAY_USE.iter().copied().collect();
    for package in metadata["packages"].as_array().into_iter().flatten() {
        let name = package["name"].as_str().unwrap_or_default();
        let Some(allowed) = table.get(name) else {
            problems.push(format!("{name}: not in the table of xtask/src/house.rs; a new crate needs a decision in docs/adr"));
            continue;
        };
        for dependency in package["dependencies"].as_array().into_iter().flatten() {
            let used = dependency["name"].as_str().unwrap_or_default();
            let for_tests = dependency["kind"].as_str() == Some("dev");
            let in_tests = for_tests && (used == name || TESTS_MAY_USE.contains(&(name, used)));
            if table.contains_key(used) && !allowed.contains(&used) && !in_tests {
                problems.push(format!("{name} must not use {used}"));
            }
            for (theirs, ours) in ONLY_IN {
                if used == *theirs && name != *ours && !for_tests {
                    problems.push(format!("{name} must not use {theirs}: only {ours} does"));
                }
            }
        }
    }
    Ok(())
}

/// The one capability grants the one call and the event listener, nothing else.
fn capability(root: &Path, problems: &mut Vec<String>) {
    let file = "src-tauri/capabilities/main.json";
    let read = std::fs::read_to_string(root.join(file))
        .ok()
        .and_then(|text| serde_json::from_str::<Value>(&text).ok());
    let granted = read
        .as_ref()
        .map_or(&Value::Null, |capability| &capability["permissions"]);
    let wanted = serde_json::json!([
        "allow-call",
        "core:event:allow-listen",
        "core:event:allow-unlisten"
    ]);
    if *granted != wanted {
        problems.push(format!(
            "{file}: grants {granted}, must grant exactly {wanted}"
        ));
    }
}
