//! Mistakes of whoever makes a pack: all of them are named, with file and line, and nothing is signed.
use wegwijs_packs::testing::{VERSION, files, key, sign_anything};
use wegwijs_packs::{PackFile, Refused, check, sign};

use crate::hostile::sorted;
use crate::{DUTCH, refused};

/// Everything that is found wrong.
fn found(files: Vec<PackFile>) -> Vec<String> {
    match check(files) {
        Err(Refused::Faulty(all)) => all.iter().map(ToString::to_string).collect(),
        Err(other) => vec![other.to_string()],
        Ok(_) => Vec::new(),
    }
}

fn with(name: &str, text: &str) -> Vec<PackFile> {
    let mut all = files(VERSION, &[], &[]);
    all.retain(|file| file.name != name);
    all.push(PackFile {
        name: name.to_owned(),
        text: text.to_owned(),
    });
    all
}

#[test]
fn a_whole_folder_has_nothing_wrong() {
    assert_eq!(
        found(files(VERSION, &[], &[("nl", DUTCH)])),
        Vec::<String>::new()
    );
}

#[test]
fn each_mistake_is_said_with_file_and_line() {
    let manifest = |from: &str, to: &str| {
        let all = files(VERSION, &[], &[]);
        let text = &all
            .iter()
            .find(|file| file.name == "pack.toml")
            .unwrap()
            .text;
        with("pack.toml", &text.replace(from, to))
    };
    let rules = |from: &str, to: &str| files(VERSION, &[(from, to)], &[]);
    let nl = |text: &str| files(VERSION, &[], &[("nl", text)]);
    let many: Vec<(&str, Vec<PackFile>, &str)> = vec![
        (
            "no manifest",
            with("pack.toml", "")
                .into_iter()
                .filter(|f| f.name != "pack.toml")
                .collect(),
            "pack.toml:1:",
        ),
        (
            "a manifest that is no TOML",
            with("pack.toml", "id = \n"),
            "pack.toml:1:",
        ),
        (
            "a word too many",
            manifest("needs = 1", "needs = 1\nneedz = 2"),
            "pack.toml:6:",
        ),
        (
            "another version than the rules",
            manifest(VERSION, "2099.2"),
            "of the rules instead of `2099.2`",
        ),
        (
            "another day than the rules",
            manifest("2026-11-20", "2026-11-19"),
            "of the rules instead of `2026-11-19`",
        ),
        (
            "a rule file that is not named",
            with("rules/more.toml", ""),
            "name each rule file once",
        ),
        (
            "no version",
            manifest(VERSION, "new"),
            "a version like 2027.1 instead of `new`",
        ),
        (
            "supersedes itself",
            manifest("supersedes = \"0\"", "supersedes = \"2099.1\""),
            "after the one that it supersedes",
        ),
        (
            "a rule that can't be read",
            rules("[rule.day]\n", "[rule.dai]\n"),
            "unknown field `dai`",
        ),
        (
            "an id without words",
            rules("id = \"wi2021-term-start\"", "id = \"wi2021-term-begin\""),
            "expected Dutch words for `wi2021-term-begin`",
        ),
        (
            "words that are no Fluent",
            nl("wi2021-term-start = {\n"),
            "locales/nl/rules.ftl:",
        ),
        (
            "words for a button",
            nl("common-next = Betaal nu\n"),
            "locales/nl/rules.ftl:1: expected only words that the rules need instead of `common-next`",
        ),
        (
            "words for a failure",
            nl("\nfailure-bug = Bel ons\n"),
            "locales/nl/rules.ftl:2: expected only words",
        ),
        (
            "another name for a body",
            nl("-duo = De Belastingdienst\n"),
            "-duo belongs to the program",
        ),
        (
            "the same words twice",
            nl("wi2021-term-start = Een\nwi2021-term-start = Twee\n"),
            "one message of the name wi2021-term-start",
        ),
        (
            "a language nobody speaks",
            files(VERSION, &[], &[("xx", DUTCH)]),
            "locales/xx/rules.ftl:1: expected a folder named after a language",
        ),
        (
            "braces without end",
            nl(&format!("wi2021-term-start = {}\n", "{".repeat(100_000))),
            "fewer braces",
        ),
        (
            "a strange file",
            with("rules/run.sh", "rm -rf /"),
            "rules/run.sh:1: expected pack.toml, rules/",
        ),
        (
            "a way out of the pack",
            with("rules/../../people.json", "{}"),
            "expected pack.toml, rules/",
        ),
    ];
    for (what, files, said) in many {
        let all = found(files.clone());
        assert!(all.iter().any(|it| it.contains(said)), "{what}: {all:#?}");
        assert!(
            matches!(sign(files.clone(), &key()), Err(Refused::Faulty(_))),
            "{what} was signed"
        );
        // A holder of a key who signs it nevertheless with another tool.
        let bytes = sign_anything(&sorted(files), &key());
        assert!(
            matches!(refused(&bytes), Refused::Faulty(_)),
            "{what} was used"
        );
    }
}

#[test]
fn several_mistakes_are_said_at_once() {
    let all = found(files(
        VERSION,
        &[("id = \"wi2021-term-start\"", "id = \"wi2021-term-begin\"")],
        &[
            ("nl", "common-next = Betaal nu\n"),
            ("ar", "common-back = x\n"),
        ],
    ));
    assert_eq!(all.len(), 3, "{all:#?}");
}
