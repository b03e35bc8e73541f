//! Packs for tests: the built-in rules with a later version and some words replaced, signed with the key for tests.
use wegwijs_domain::{BUILT_IN, RulePack};

use crate::container::{self, PackFile, signed_words};
use crate::refused::Refused;
use crate::sign::SigningKey;

/// A version that no built-in pack reaches soon.
pub const VERSION: &str = "2099.1";
/// The day whose law it says to hold.
pub const DATED: &str = "2026-11-20";
/// The day it says it was made.
pub const MADE_ON: &str = "2026-11-21";

/// The key for tests, whose private half everybody may know.
///
/// # Panics
/// When its file is not there: a mistake in the project.
#[must_use]
#[expect(clippy::expect_used, reason = "only for tests")]
pub fn key() -> SigningKey {
    let text = include_str!("../../../../tests/golden/pack-key/TEST-ONLY-private.key");
    SigningKey::parse(text).expect("the key for tests can be read")
}

/// The files of a pack: the built-in rules of another version, with words replaced where they stand first.
#[must_use]
pub fn files(version: &str, edits: &[(&str, &str)], words: &[(&str, &str)]) -> Vec<PackFile> {
    let built_in = RulePack::built_in();
    let head = format!("version = \"{}\"", built_in.version());
    let dated = format!("dated = \"{}\"", built_in.dated());
    let mut files: Vec<PackFile> = BUILT_IN
        .iter()
        .map(|(name, text)| {
            let mut text = text
                .replacen(&head, &format!("version = \"{version}\""), 1)
                .replacen(&dated, &format!("dated = \"{DATED}\""), 1);
            for (from, to) in edits {
                text = text.replacen(from, to, 1);
            }
            PackFile {
                name: format!("rules/{name}"),
                text,
            }
        })
        .collect();
    files.extend(words.iter().map(|(tag, text)| PackFile {
        name: format!("locales/{tag}/rules.ftl"),
        text: (*text).to_owned(),
    }));
    files.push(PackFile {
        name: "pack.toml".to_owned(),
        text: format!(
            "id = \"{}\"\nversion = \"{version}\"\ndated = \"{DATED}\"\nmade_on = \"{MADE_ON}\"\nneeds = 1\n\
             supersedes = \"0\"\nrules = {:?}\n",
            built_in.id(),
            BUILT_IN
                .iter()
                .map(|(name, _)| format!("rules/{name}"))
                .collect::<Vec<_>>()
        ),
    });
    files
}

/// An invented change of the law that shows in the plan of everybody with a PIP: the term is four years.
pub const FOUR_YEARS: (&str, &str) = (
    "does not move it.\"\n[rule.day]\ndefines = \"term-base-end\"\nis = { of = \"term-start\", years = 3",
    "does not move it.\"\n[rule.day]\ndefines = \"term-base-end\"\nis = { of = \"term-start\", years = 4",
);

/// Signs whatever the files are: what happens when the holder of a key makes a mistake.
#[must_use]
pub fn sign_anything(files: &[PackFile], key: &SigningKey) -> Vec<u8> {
    let body: Vec<u8> = container::body_unchecked(files);
    sign_body(&body, key)
}

/// Signs whatever the body is.
#[must_use]
pub fn sign_body(body: &[u8], key: &SigningKey) -> Vec<u8> {
    container::write(key.id(), key.over(&signed_words(key.id(), body)), body)
}

/// The checksum made right again, as whoever changes a pack on purpose would.
#[must_use]
pub fn with_checksum(mut bytes: Vec<u8>) -> Vec<u8> {
    bytes.truncate(bytes.len().saturating_sub(container::CHECKSUM));
    let sum = container::sum(&bytes);
    bytes.extend_from_slice(&sum);
    bytes
}

/// A pack of such files.
///
/// # Errors
/// What is wrong with them.
pub fn pack(
    version: &str,
    edits: &[(&str, &str)],
    words: &[(&str, &str)],
) -> Result<Vec<u8>, Refused> {
    crate::sign(files(version, edits, words), &key())
}
