//! Each finding, on a small invented `locales/`.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::fs;
use std::path::Path;

use super::{Mode, run};

const LANGUAGES: &str = r#"
content = ["rules"]
[[language]]
tag = "nl"
script = "Latn"
[[language]]
tag = "en"
script = "Latn"
[[language]]
tag = "ar"
script = "Arab"
[[pseudo]]
tag = "en-XA"
base = "en"
"#;

/// A whole project with nothing to mend.
const WHOLE: &[(&str, &str)] = &[
    ("locales/languages.toml", LANGUAGES),
    ("locales/terms.ftl", "-pip = PIP\n"),
    (
        "locales/terms-latin.toml",
        "latin = [\"PIP\", \"DUO\"]\n[same]\nnl = [\"Menu\"]\n",
    ),
    (
        "locales/en/path.ftl",
        "path-title = My path\npath-menu = Menu\npath-until = Until { $date }\n",
    ),
    (
        "locales/nl/path.ftl",
        "path-title = Mijn pad\npath-menu = Menu\npath-until = Tot { $date }\n",
    ),
    (
        "locales/ar/path.ftl",
        "path-title = طريقي\npath-menu = القائمة\npath-until = حتى { $date }\n",
    ),
    (
        "locales/nl/rules.ftl",
        "term-end = Uw termijn eindigt\n    .how = Kijk op uw brief\n",
    ),
    (
        "locales/en/rules.ftl",
        "term-end = Your term ends\n    .how = Look at your letter\n",
    ),
    (
        "locales/ar/rules.ftl",
        "term-end = نهاية المدة\n    .how = انظر إلى رسالتك\n",
    ),
    (
        "ui/src/Path.svelte",
        "{m.pathTitle()} {m.pathMenu()} {m.pathUntil({ date })}",
    ),
];

/// The problems after these files were put in, once all that was there before had been recorded.
fn problems(changes: &[(&str, &str)]) -> Vec<String> {
    let project = tempfile::tempdir().unwrap();
    put(project.path(), WHOLE);
    assert_eq!(
        run(project.path(), Mode::Write).unwrap().problems,
        [""; 0],
        "whole at first"
    );
    put(project.path(), changes);
    run(project.path(), Mode::Check).unwrap().problems
}

fn put(root: &Path, files: &[(&str, &str)]) {
    for (path, content) in files {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
}

fn finds(changes: &[(&str, &str)], expected: &str) {
    let found = problems(changes);
    assert!(
        found.iter().any(|it| it == expected),
        "expected {expected:?} in {found:#?}"
    );
}

#[test]
fn a_whole_project_has_nothing_to_mend() {
    assert_eq!(problems(&[]), [""; 0]);
}

#[test]
fn a_missing_message_is_found() {
    finds(
        &[(
            "locales/ar/path.ftl",
            "path-title = طريقي\npath-until = حتى { $date }\n",
        )],
        "locales/ar/path.ftl: path-menu is missing",
    );
}

#[test]
fn a_missing_file_is_one_finding() {
    let project = tempfile::tempdir().unwrap();
    put(project.path(), WHOLE);
    run(project.path(), Mode::Write).unwrap();
    fs::remove_file(project.path().join("locales/ar/path.ftl")).unwrap();
    let found = run(project.path(), Mode::Write).unwrap().problems;
    assert_eq!(found, ["locales/ar/path.ftl: is missing, with 3 messages"]);
}

#[test]
fn a_surplus_message_is_found() {
    finds(
        &[
            (
                "locales/nl/rules.ftl",
                "term-end = Uw termijn eindigt\n    .how = Kijk\n",
            ),
            ("locales/en/rules.ftl", "x = y\n"),
        ],
        "locales/en/rules.ftl: x is not in locales/nl/rules.ftl",
    );
}

#[test]
fn a_text_in_another_script_is_found() {
    let arabic = "path-title = My path\npath-menu = القائمة\npath-until = حتى { $date }\n";
    finds(
        &[("locales/ar/path.ftl", arabic)],
        "locales/ar/path.ftl: path-title has no letter of its own script (Arab)",
    );
}

#[test]
fn proper_names_and_values_alone_need_no_letter() {
    let changes = [
        ("locales/en/path.ftl", "path-title = DUO: { $date }\n"),
        ("locales/nl/path.ftl", "path-title = DUO: { $date }\n"),
        ("locales/ar/path.ftl", "path-title = DUO: { $date }\n"),
        ("ui/src/Path.svelte", "{m.pathTitle({ date })}"),
    ];
    let found = problems(&changes);
    assert!(
        found.iter().all(|it| it.contains("review.toml")),
        "{found:#?}"
    );
}

#[test]
fn dutch_that_is_still_english_is_found() {
    let dutch = "path-title = My path\npath-menu = Menu\npath-until = Tot { $date }\n";
    finds(
        &[("locales/nl/path.ftl", dutch)],
        "locales/nl/path.ftl: path-title is the same as its source",
    );
}

#[test]
fn other_variables_are_found() {
    let dutch = "path-title = Mijn pad\npath-menu = Menu\npath-until = Tot { $day }\n";
    for expected in [
        "locales/nl/path.ftl: path-until uses $day, its source does not",
        "locales/nl/path.ftl: path-until does not use $date",
    ] {
        finds(&[("locales/nl/path.ftl", dutch)], expected);
    }
}

#[test]
fn a_missing_attribute_is_found() {
    finds(
        &[("locales/en/rules.ftl", "term-end = Your term ends\n")],
        "locales/en/rules.ftl: term-end lacks .how",
    );
}

#[test]
fn a_message_that_nobody_says_is_found() {
    finds(
        &[("ui/src/Path.svelte", "{m.pathTitle()} {m.pathMenu()}")],
        "locales/en/path.ftl: path-until is said nowhere",
    );
}

#[test]
fn an_id_in_the_wrong_file_and_twice_is_found() {
    let extra = (
        "locales/en/path.ftl",
        "path-title = My path\npath-title = My path\nother-title = Other\n",
    );
    finds(
        &[extra],
        "locales/en/path.ftl: other-title: must start with `path-`",
    );
    finds(
        &[extra],
        "locales/en/path.ftl: path-title is also in locales/en/path.ftl",
    );
}

#[test]
fn functions_and_broken_lines_are_found() {
    finds(
        &[("locales/en/path.ftl", "path-title = { NUMBER($count) }\n")],
        "locales/en/path.ftl: path-title: NUMBER() is not allowed, values come in as ready text",
    );
    let found = problems(&[("locales/en/path.ftl", "path-title = My { path\n")]);
    assert!(
        found
            .iter()
            .any(|it| it.starts_with("locales/en/path.ftl: line 2: ")),
        "{found:#?}"
    );
}

#[test]
fn a_plural_that_shows_its_number_or_compares_with_one_is_found() {
    let english = "path-left = { $count ->\n    [0] none\n    [one] { $count } day\n   *[other] { $count } days\n}\n";
    for expected in [
        "locales/en/path.ftl: path-left: [0], use the plural forms only",
        "locales/en/path.ftl: path-left: shows $count, which only chooses; show its text",
    ] {
        finds(&[("locales/en/path.ftl", english)], expected);
    }
}

#[test]
fn a_changed_source_makes_its_translations_stale_until_they_are_touched() {
    let changed = "path-title = My own path\npath-menu = Menu\npath-until = Until { $date }\n";
    let project = tempfile::tempdir().unwrap();
    put(project.path(), WHOLE);
    run(project.path(), Mode::Write).unwrap();
    put(project.path(), &[("locales/en/path.ftl", changed)]);
    let stale = [
        "locales/ar/review.toml: path-title is stale: its source has changed",
        "locales/nl/review.toml: path-title is stale: its source has changed",
    ];
    let mut found = run(project.path(), Mode::Write).unwrap().problems;
    found.sort();
    assert_eq!(found, stale, "recording alone mends nothing");

    let dutch = "path-title = Mijn eigen pad\npath-menu = Menu\npath-until = Tot { $date }\n";
    put(project.path(), &[("locales/nl/path.ftl", dutch)]);
    assert_eq!(
        run(project.path(), Mode::Write).unwrap().problems,
        [stale[0]]
    );
    assert_eq!(
        run(project.path(), Mode::Check).unwrap().problems,
        [stale[0]]
    );
}

#[test]
fn a_review_survives_recording_and_ends_with_a_change() {
    let project = tempfile::tempdir().unwrap();
    put(project.path(), WHOLE);
    run(project.path(), Mode::Write).unwrap();
    let path = project.path().join("locales/ar/review.toml");
    let reviewed = fs::read_to_string(&path).unwrap().replacen(
        "state = \"machine\"",
        "state = \"reviewed\", by = \"tr-07\", on = \"2026-11-02\"",
        1,
    );
    fs::write(&path, &reviewed).unwrap();
    run(project.path(), Mode::Write).unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), reviewed);

    let arabic = "path-title = طريقي\npath-menu = قائمة\npath-until = حتى { $date }\n";
    put(project.path(), &[("locales/ar/path.ftl", arabic)]);
    run(project.path(), Mode::Write).unwrap();
    assert!(!fs::read_to_string(&path).unwrap().contains("tr-07"));
}

#[test]
fn articles_are_tied_to_the_dutch() {
    let dutch = "+++\nid = \"pip\"\ntitle = \"Het PIP\"\nsource = \"a\"\nchecked_on = 2026-11-01\norder = 1\n+++\n\n## Wat\n\nTekst\n";
    let arabic = "+++\nid = \"pip\"\ntitle = \"الخطة\"\nsource = \"a\"\nchecked_on = 2026-11-01\n+++\n\n## ما\n\nنص\n";
    let english = "+++\nid = \"pip\"\ntitle = \"The PIP\"\nsource = \"a\"\nchecked_on = 2026-11-01\n+++\n\n## What\n\nText <b>x</b>\n";
    let project = tempfile::tempdir().unwrap();
    put(project.path(), WHOLE);
    put(
        project.path(),
        &[
            ("locales/nl/guidance/pip.md", dutch),
            ("locales/ar/guidance/pip.md", arabic),
            ("locales/en/guidance/pip.md", english),
        ],
    );
    let found = run(project.path(), Mode::Write).unwrap().problems;
    assert_eq!(
        found,
        ["locales/en/guidance/pip.md: line 3 of the text: HTML is not allowed"]
    );
    assert!(
        fs::read_to_string(project.path().join("locales/ar/guidance/pip.md"))
            .unwrap()
            .contains("origin_hash = \"b3:")
    );

    put(
        project.path(),
        &[(
            "locales/nl/guidance/pip.md",
            &dutch.replace("Tekst", "Tekst\n\nMeer"),
        )],
    );
    let found = run(project.path(), Mode::Check).unwrap().problems;
    for expected in [
        "locales/ar/guidance/pip.md: has other blocks than the Dutch: both stand side by side on screen",
        "locales/ar/review.toml: pip is stale: its source has changed",
        "locales/ar/guidance/pip.md: `origin_hash` is not that of the Dutch: run `cargo dev tidy --record`",
    ] {
        assert!(
            found.iter().any(|it| it == expected),
            "expected {expected:?} in {found:#?}"
        );
    }
}
