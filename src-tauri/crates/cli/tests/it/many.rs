//! One person a line, as other programs send them.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use super::{run, sample, text};

const MANY: [&str; 7] = [
    "plan",
    "--lines",
    "--facts",
    "-",
    "--on",
    "2026-11-24",
    "--format",
];

fn many(format: &str, more: &[&str], input: &str) -> std::process::Output {
    let mut words = MANY.to_vec();
    words.push(format);
    words.extend(more);
    run(&words, input)
}

fn rows(output: &[u8]) -> Vec<Value> {
    let text = text(output);
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

#[test]
fn mark_line_ends_and_empty_lines_of_other_systems_are_no_persons() {
    let input = format!("\u{feff}{}\r\n\r\n   \n{}\r\n", sample(), sample());
    let done = many("json", &[], &input);
    assert_eq!(done.status.code(), Some(0), "{}", text(&done.stderr));
    let rows = rows(&done.stdout);
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[0], rows[1]);
    assert_eq!(rows[0]["format"], "wegwijs-plan/1");
}

#[test]
fn each_bad_line_is_named_by_its_number() {
    let unknown = json!({"format": "wegwijs-facts/1", "obligation": {"pip_onn": "2024-11-20"}});
    let input = format!("{{\n\n{}\n[]\n{unknown}\n", sample());
    let done = many("json", &["--threads", "3"], &input);
    assert_eq!(done.status.code(), Some(3));
    let rows = rows(&done.stdout);
    let bad: Vec<_> = rows.iter().map(|row| row["line"].as_u64()).collect();
    assert_eq!(bad, [Some(1), None, Some(4), Some(5)]);
    assert!(
        rows[3]["error"].as_str().unwrap().contains("pip_onn"),
        "{}",
        rows[3]
    );
}

#[test]
fn a_line_of_50_megabytes_is_refused_and_the_next_one_done() {
    let long = "x".repeat(50 * 1024 * 1024);
    let done = many("json", &[], &format!("{long}\n{}\n", sample()));
    assert_eq!(done.status.code(), Some(3), "{}", text(&done.stderr));
    let rows = rows(&done.stdout);
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[0]["line"], 1);
    assert!(rows[0]["error"].as_str().unwrap().contains("longer than"));
    assert_eq!(rows[1]["format"], "wegwijs-plan/1");
}

#[test]
fn the_number_of_threads_changes_nothing() {
    let input: String = (1..=300)
        .map(|it| {
            let mut person = sample();
            person["person"]["birth_date"] = json!(format!("{}-05-02", 1940 + it % 60));
            if it % 50 == 0 {
                format!("bad {it}\n")
            } else {
                format!("{person}\n")
            }
        })
        .collect();
    let with = |threads: &str| {
        // Read while writing: the plans are more than a pipe holds.
        let mut child = Command::new(env!("CARGO_BIN_EXE_wegwijs-cli"))
            .args(MANY)
            .args(["json", "--threads", threads])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdin = child.stdin.take().unwrap();
        let sent = input.clone();
        let sender = std::thread::spawn(move || stdin.write_all(sent.as_bytes()).unwrap());
        let done = child.wait_with_output().unwrap();
        sender.join().unwrap();
        assert_eq!(done.status.code(), Some(3));
        text(&done.stdout)
    };
    let one = with("1");
    assert_eq!(one.lines().count(), 300);
    assert!(one == with("2") && one == with("5"), "another output");
    let bad = one.lines().nth(49).unwrap();
    assert!(bad.starts_with("{\"error\"") && bad.contains("50"), "{bad}");
}

#[test]
fn whoever_asks_line_by_line_is_answered_line_by_line() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_wegwijs-cli"))
        .args(MANY)
        .arg("json")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut to = child.stdin.take().unwrap();
    let mut from = BufReader::new(child.stdout.take().unwrap());
    for _ in 0..3 {
        writeln!(to, "{}", sample()).unwrap();
        let mut answer = String::new();
        from.read_line(&mut answer).unwrap();
        assert!(answer.contains("wegwijs-plan/1"), "{answer}");
    }
    drop(to);
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn a_closed_pipe_ends_it_quietly() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_wegwijs-cli"))
        .args(MANY)
        .arg("json")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut to = child.stdin.take().unwrap();
    let mut from = child.stdout.take().unwrap();
    writeln!(to, "{}", sample()).unwrap();
    from.read_exact(&mut [0; 10]).unwrap();
    drop(from);
    // More than all pipes and buffers hold; at some point nobody takes it any more.
    let line = format!("{}\n", sample());
    while to.write_all(line.as_bytes()).is_ok() {}
    drop(to);
    let done = child.wait_with_output().unwrap();
    assert_eq!(done.status.code(), Some(0));
    assert_eq!(text(&done.stderr), "");
}

#[test]
fn what_is_one_file_of_one_person_is_refused_for_many() {
    for format in ["pdf", "ics"] {
        let done = many(format, &[], &sample().to_string());
        assert_eq!(done.status.code(), Some(2), "{format}");
        assert!(done.stdout.is_empty(), "{format}");
        let said = text(&done.stderr);
        assert!(
            said.contains(format) && said.contains("json or text"),
            "{said}"
        );
    }
}

#[test]
fn calendars_stand_beside_the_dates_of_the_text_when_asked_for() {
    let with = |more: &[&str]| text(&many("text", more, &sample().to_string()).stdout);
    assert!(!with(&[]).contains("1406"));
    let both = with(&["--calendar", "persian", "--calendar", "ethiopic"]);
    // The term ends on 20 November 2027.
    assert!(
        both.contains("29 Aban 1406") && both.contains("10 Hidar 2020"),
        "{both}"
    );
}
