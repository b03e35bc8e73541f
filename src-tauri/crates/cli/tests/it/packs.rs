//! Making, checking and comparing rule packs, as their maker does it.
use std::path::{Path, PathBuf};

use wegwijs_packs::testing::{FOUR_YEARS, VERSION, files};

use crate::{run, sample, text};

const DUTCH: &str =
    "wi2021-term-end-calc = Uw laatste dag is vier jaar na de eerste dag, min één dag.\n";

/// The root of the project.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

/// A folder from which a pack is made.
fn folder(edits: &[(&str, &str)], words: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for file in files(VERSION, edits, words) {
        let path = folder.path().join("law").join(file.name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, file.text).unwrap();
    }
    folder
}

/// Runs and gives code, output and what was said on the error stream.
fn done(arguments: &[&str]) -> (Option<i32>, String, String) {
    let done = run(arguments, &sample().to_string());
    (done.status.code(), text(&done.stdout), text(&done.stderr))
}

fn test_key() -> String {
    let path = root().join("tests/golden/pack-key/TEST-ONLY-private.key");
    path.to_str().unwrap().to_owned()
}

#[test]
fn a_folder_is_checked_signed_checked_again_and_used() {
    let folder = folder(&[FOUR_YEARS], &[("nl", DUTCH)]);
    let law = folder.path().join("law");
    let (law, pack) = (
        law.to_str().unwrap(),
        folder.path().join("new.wegwijs-pack"),
    );
    let pack = pack.to_str().unwrap();
    let (code, said, wrong) = done(&["pack", "check", law]);
    assert_eq!(code, Some(0), "{wrong}");
    assert!(
        said.contains("wegwijs-nl 2099.1") && said.contains("ar: 1 sentences"),
        "{said}"
    );
    let (code, _, wrong) = done(&["pack", "sign", law, "--key", &test_key(), "--out", pack]);
    assert_eq!(code, Some(0), "{wrong}");
    let (code, said, wrong) = done(&["pack", "check", pack]);
    assert_eq!(code, Some(0), "{wrong}");
    assert!(said.contains("signed with the key "), "{said}");
    // The plan by these rules, in their words.
    let plan = ["plan", "--facts", "-", "--on", "2026-11-24", "--pack"];
    for rules in [pack, law] {
        let (code, said, wrong) = done(&[plan.as_slice(), &[rules, "--format", "json"]].concat());
        assert_eq!(code, Some(0), "{wrong}");
        let json: serde_json::Value = serde_json::from_str(&said).unwrap();
        assert_eq!(json["term"]["ends_on"], "2028-11-20");
        let (_, said, _) = done(&[plan.as_slice(), &[rules]].concat());
        assert!(said.contains("vier jaar na de eerste dag"), "{said}");
    }
}

#[test]
fn a_difference_is_told_from_and_to_and_for_whom() {
    let folder = folder(&[FOUR_YEARS], &[("nl", DUTCH)]);
    let law = folder.path().join("law");
    let facts = folder.path().join("her.json");
    std::fs::write(&facts, sample().to_string()).unwrap();
    let (law, facts) = (law.to_str().unwrap(), facts.to_str().unwrap());
    let on = ["--on", "2026-11-24"];
    let (code, said, wrong) = done(
        &[
            ["pack", "diff", "built-in", law, "--facts", facts].as_slice(),
            &on,
        ]
        .concat(),
    );
    assert_eq!(code, Some(0), "{wrong}");
    assert!(
        said.contains("~ rule wi2021-term-end-calc\n    day.is.years: 3 → 4\n"),
        "{said}"
    );
    assert!(
        said.contains(": 1 different\n"),
        "the rest is as it was: {said}"
    );
    assert!(
        said.contains("20 november 2027 → 20 november 2028"),
        "{said}"
    );
    assert!(
        !said.contains("do they still fit"),
        "its words are new too: {said}"
    );
    // Without facts: invented people, some of whom it does not touch.
    let (_, said, _) = done(&[["pack", "diff", "built-in", law].as_slice(), &on].concat());
    assert!(
        said.contains("\namina: ") && said.contains("\nselam: "),
        "{said}"
    );
    let (_, said, _) = done(&[["pack", "diff", law, law].as_slice(), &on].concat());
    assert!(
        said.contains(": 0 different\n") && said.contains("amina: 0 different"),
        "{said}"
    );
}

#[test]
fn a_rule_that_changes_while_its_words_stay_is_asked_about() {
    let folder = folder(&[FOUR_YEARS], &[]);
    let law = folder.path().join("law");
    let (_, said, _) = done(&["pack", "diff", "built-in", law.to_str().unwrap()]);
    assert!(
        said.contains("words of wi2021-term-end-calc stay as they are"),
        "{said}"
    );
}

#[test]
fn every_mistake_is_a_line_with_file_and_line_and_nothing_is_signed() {
    let folder = folder(
        &[("confidence = \"certain\"", "confidence = \"quite\"")],
        &[("nl", "common-next = Betaal\n")],
    );
    let law = folder.path().join("law");
    let out = folder.path().join("new.wegwijs-pack");
    let (law, out_text) = (law.to_str().unwrap(), out.to_str().unwrap());
    let check = done(&["pack", "check", law]);
    let sign = done(&["pack", "sign", law, "--key", &test_key(), "--out", out_text]);
    for (code, said, wrong) in [check, sign] {
        assert_eq!((code, said.as_str()), (Some(2), ""), "{wrong}");
        assert_eq!(wrong.lines().count(), 5, "one for each file: {wrong}");
        assert!(
            wrong.lines().all(|line| line.starts_with("wegwijs-cli: ")),
            "{wrong}"
        );
        assert!(
            wrong.contains("law/rules/wi2021/2022-01-01.toml:"),
            "{wrong}"
        );
    }
    assert!(!out.exists());
    assert_eq!(
        std::fs::read_dir(folder.path()).unwrap().count(),
        1,
        "nothing half-written"
    );
}

#[test]
fn a_new_key_is_private_signs_and_is_trusted_only_where_it_is_listed() {
    let folder = folder(&[], &[]);
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (private, public, law, pack) = (
        at("own.key"),
        at("own.toml"),
        at("law"),
        at("own.wegwijs-pack"),
    );
    let from = ["--from", "2026-11-01"];
    let make = ["pack", "key", "--out", &private, "--holder", "Een test"];
    let (code, row, wrong) = done(&[make.as_slice(), &from].concat());
    assert_eq!(code, Some(0), "{wrong}");
    assert!(
        row.starts_with("[[key]]\n") && row.contains("holder = \"Een test\""),
        "{row}"
    );
    std::fs::write(&public, &row).unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(&private).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let before = std::fs::read(&private).unwrap();
    assert_eq!(done(&make).0, Some(2), "never over a key that is there");
    assert_eq!(std::fs::read(&private).unwrap(), before);
    assert_eq!(
        done(&["pack", "sign", &law, "--key", &private, "--out", &pack]).0,
        Some(0)
    );
    let (code, _, wrong) = done(&["pack", "check", &pack]);
    assert_eq!(code, Some(2));
    assert!(wrong.contains("not in the list of trusted keys"), "{wrong}");
    assert_eq!(
        done(&["pack", "check", &pack, "--keys", &public]).0,
        Some(0)
    );
    let (_, _, wrong) = done(&["pack", "sign", &law, "--key", &public, "--out", &pack]);
    assert!(wrong.contains("expected a private key"), "{wrong}");
}

#[test]
fn a_damaged_pack_is_one_line_and_no_panic() {
    let folder = folder(&[], &[]);
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (law, pack, broken) = (at("law"), at("a.wegwijs-pack"), at("b.wegwijs-pack"));
    assert_eq!(
        done(&["pack", "sign", &law, "--key", &test_key(), "--out", &pack]).0,
        Some(0)
    );
    let whole = std::fs::read(&pack).unwrap();
    for (bytes, said) in [
        (Vec::new(), "the file is empty"),
        (whole[..whole.len() / 2].to_vec(), "cut off"),
        ([&whole[..], b"x"].concat(), "damaged"),
        (b"%PDF-1.7".to_vec(), "no rule pack"),
        (vec![0; 9 * 1024 * 1024], "larger than"),
    ] {
        std::fs::write(&broken, &bytes).unwrap();
        let (code, _, wrong) = done(&["pack", "check", &broken]);
        assert_eq!(code, Some(2), "{said}");
        assert!(
            wrong.contains(said) && wrong.lines().count() == 1,
            "{said}: {wrong}"
        );
    }
}
