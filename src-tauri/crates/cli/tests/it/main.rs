//! The command line as somebody uses it: the built program, files, exit codes.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a failed step is a failed test"
)]

mod many;
mod packs;

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

/// A plainly invented person with a PIP.
fn sample() -> Value {
    json!({
        "format": "wegwijs-facts/1",
        "person": {"birth_date": "1990-05-02", "nationality": "other"},
        "stay": {
            "arrived_on": "2023-01-10",
            "permit": {"kind": "asylum", "made_known_on": "2023-09-01"},
            "municipality": {"registered_on": "2024-01-08"}
        },
        "obligation": {"notified_on": "2023-10-02", "pip_on": "2024-11-20", "route": "b1"}
    })
}

fn run(arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_wegwijs-cli"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    child
        .stdin
        .take()
        .expect("a pipe")
        .write_all(input.as_bytes())
        .ok();
    child.wait_with_output().expect("the program ends")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}

fn in_folder(name: &str, content: &str) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, content).unwrap();
    (folder, path)
}

#[test]
fn facts_in_plan_out_as_the_contract_says() {
    let done = run(
        &[
            "plan",
            "--facts",
            "-",
            "--on",
            "2026-11-24",
            "--format",
            "json",
        ],
        &sample().to_string(),
    );
    assert_eq!(done.status.code(), Some(0), "{}", text(&done.stderr));
    let plan: Value = serde_json::from_slice(&done.stdout).unwrap();
    assert_eq!(plan["format"], "wegwijs-plan/1");
    assert_eq!(plan["on"], "2026-11-24");
    assert_eq!(plan["regime"]["id"], "wi2021");
    assert_eq!(plan["term"]["starts_on"], "2024-11-21");
    assert_eq!(plan["term"]["ends_on"], "2027-11-20");
    for date in plan["dates"].as_array().unwrap() {
        if date["kind"] == "legal" {
            assert!(
                !date["because"].as_array().unwrap().is_empty(),
                "a legal date without a reason: {date}"
            );
        }
    }
}

#[test]
fn text_is_for_people_in_every_language() {
    for (lang, script) in [
        ("nl", 'a'..='z'),
        ("en", 'a'..='z'),
        ("ar", 'ا'..='ي'),
        ("ti", 'ሀ'..='፼'),
    ] {
        let done = run(
            &["plan", "--facts", "-", "--on", "2026-11-24", "--lang", lang],
            &sample().to_string(),
        );
        assert_eq!(
            done.status.code(),
            Some(0),
            "{lang}: {}",
            text(&done.stderr)
        );
        let words = text(&done.stdout);
        assert!(
            words.chars().filter(|c| script.contains(c)).count() > 100,
            "{lang}: {words}"
        );
        assert!(
            !words.contains("wi2021-") && !words.contains('…'),
            "{lang}: an id or missing words in\n{words}"
        );
    }
}

#[test]
fn the_plan_comes_out_on_paper_and_as_calendar() {
    for lang in ["nl", "ar", "ti"] {
        let done = run(
            &[
                "plan",
                "--facts",
                "-",
                "--on",
                "2026-11-24",
                "--lang",
                lang,
                "--format",
                "pdf",
            ],
            &sample().to_string(),
        );
        assert_eq!(
            done.status.code(),
            Some(0),
            "{lang}: {}",
            text(&done.stderr)
        );
        assert!(done.stdout.starts_with(b"%PDF-"), "{lang}: no PDF");
    }
    let done = run(
        &[
            "plan",
            "--facts",
            "-",
            "--on",
            "2026-11-24",
            "--format",
            "ics",
        ],
        &sample().to_string(),
    );
    let calendar = text(&done.stdout);
    assert!(calendar.starts_with("BEGIN:VCALENDAR"), "{calendar}");
    assert!(
        calendar.contains("DTSTART;VALUE=DATE:20271120"),
        "{calendar}"
    );
}

#[test]
fn a_bad_fact_is_one_line_with_file_path_and_what_was_expected() {
    for (facts, path, hint) in [
        (
            json!({"format": "wegwijs-facts/1", "obligation": {"pip_onn": "2024-11-20"}}),
            "pip_onn",
            "pip_on",
        ),
        (
            json!({"format": "wegwijs-facts/1", "obligation": {"pip_on": "2024-13-40"}}),
            "obligation.pip_on",
            "YYYY-MM-DD",
        ),
        (
            json!({"format": "wegwijs-facts/1", "stay": {"permit": {"kind": "asylumm"}}}),
            "stay.permit.kind",
            "asylum",
        ),
        (
            json!({"format": "wegwijs-facts/9"}),
            "format",
            "wegwijs-facts/1",
        ),
    ] {
        let (_folder, file) = in_folder("amina.json", &facts.to_string());
        let done = run(&["plan", "--facts", file.to_str().unwrap()], "");
        assert_eq!(done.status.code(), Some(2), "{facts}");
        assert!(done.stdout.is_empty(), "nothing but the error: {facts}");
        let said = text(&done.stderr);
        assert_eq!(said.lines().count(), 1, "{said}");
        assert!(
            said.contains("amina.json") && said.contains(path) && said.contains(hint),
            "{said}"
        );
    }
}

#[test]
fn one_bad_line_is_reported_in_its_place_and_the_others_are_done() {
    let lines = format!("{}\nnot json\n{}\n", sample(), sample());
    let (_folder, file) = in_folder("people.jsonl", &lines);
    let done = run(
        &[
            "plan",
            "--facts",
            file.to_str().unwrap(),
            "--on",
            "2026-11-24",
            "--format",
            "json",
        ],
        "",
    );
    assert_eq!(done.status.code(), Some(3), "{}", text(&done.stderr));
    let rows: Vec<Value> = text(&done.stdout)
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(rows.len(), 3);
    assert_eq!(rows[1]["line"], 2);
    assert!(rows[1]["error"].is_string());
    assert_eq!(rows[0], rows[2], "the same facts give the same plan");
}

#[test]
fn a_damaged_pack_names_file_and_line() {
    let (_folder, file) = in_folder("pack.toml", "[pack]\nid = \"x\"\nwhat = 1\n");
    let done = run(
        &["plan", "--facts", "-", "--pack", file.to_str().unwrap()],
        &sample().to_string(),
    );
    assert_eq!(done.status.code(), Some(2));
    let said = text(&done.stderr);
    assert!(
        said.contains("pack.toml:") && said.lines().count() == 1,
        "{said}"
    );
}

#[test]
fn kinds_lists_every_value_with_its_meaning() {
    let done = run(&["kinds"], "");
    assert_eq!(done.status.code(), Some(0));
    let rows = text(&done.stdout);
    let cells = |row: &str| -> Vec<String> {
        let cells = row.split("  ").map(str::trim);
        cells
            .filter(|cell| !cell.is_empty())
            .map(str::to_string)
            .collect()
    };
    let rows: Vec<Vec<String>> = rows.lines().map(cells).collect();
    for row in &rows {
        assert_eq!(row.len(), 3, "path, value and meaning: {row:?}");
        assert!(!row[0].contains(' ') && !row[1].contains(' '), "{row:?}");
        assert!(row[2].len() > 1 && row[2] != "…", "no meaning: {row:?}");
    }
    for (path, value) in [
        ("stay.permit.kind", "asylum"),
        ("circumstances[].kind", "late-offer"),
        ("activities[].kind", "z-participation"),
        ("person.diplomas[].kind", "nt2-ii"),
        ("circumstances[].relation", "partner"),
    ] {
        assert!(
            rows.iter().any(|row| row[0] == path && row[1] == value),
            "{path} {value}"
        );
    }
}
