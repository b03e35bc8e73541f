//! The content of a pack, or of the folder that it is made from: manifest, rules, words, and that they fit together.
use std::collections::BTreeSet;

use wegwijs_domain::{PackError, RulePack, message_ids};
use wegwijs_guidance::{PackWords, Texts, WordFile, languages};

use crate::container::PackFile;
use crate::manifest::{self, Manifest};
use crate::refused::Refused;

/// What a pack holds, checked.
pub struct Contents {
    /// What it says of itself.
    pub manifest: Manifest,
    /// Its rules.
    pub rules: RulePack,
    /// Its words.
    pub words: PackWords,
    /// The files that it was read from, by name.
    pub files: Vec<PackFile>,
}

/// Reads the content; a pack with anything wrong in it is not used in part.
pub(crate) fn read(files: Vec<PackFile>) -> Result<Contents, Refused> {
    let manifest = files
        .iter()
        .find(|file| file.name == manifest::FILE)
        .ok_or_else(|| manifest::wrong("a file pack.toml"))
        .and_then(|file| manifest::read(&file.text))?;
    let mut found = Vec::new();
    found.extend(all_named(&manifest, &files));
    let rules =
        RulePack::check(&rule_texts(&manifest, &files)).map_err(|errors| found.extend(errors));
    let words = PackWords::read(&word_files(&files)).map_err(|errors| found.extend(errors));
    if let Ok(rules) = &rules {
        found.extend(same_head(&manifest, rules));
        if let Ok(words) = &words {
            found.extend(words_fit(&files, rules, words));
        }
    }
    match (rules, words) {
        (Ok(rules), Ok(words)) if found.is_empty() => Ok(Contents {
            manifest,
            rules,
            words,
            files,
        }),
        _ => Err(Refused::Faulty(found)),
    }
}

/// Everything that is wrong with files that shall become a pack.
///
/// # Errors
/// [`Refused::Faulty`] with all of it, or that it needs a later program.
pub fn check(files: Vec<PackFile>) -> Result<Contents, Refused> {
    crate::container::body(&files)?;
    read(files)
}

/// Languages of the program that lack words which the pack brings in Dutch: shown in the next language that has them.
#[must_use]
pub fn untranslated(contents: &Contents) -> Vec<(&'static str, Vec<String>)> {
    let dutch: BTreeSet<&str> = contents
        .words
        .ids()
        .filter(|(tag, _)| *tag == "nl")
        .map(|(_, id)| id)
        .collect();
    languages()
        .iter()
        .filter(|language| !language.hidden && language.tag != "nl")
        .map(|language| {
            let lacks = |id: &&&str| !contents.words.brings(language.tag, id);
            let ids = dutch.iter().filter(lacks).map(|id| (*id).to_owned());
            (language.tag, ids.collect::<Vec<_>>())
        })
        .filter(|(_, ids)| !ids.is_empty())
        .collect()
}

impl Contents {
    /// Names and texts of the rule files, in the order that they count.
    #[must_use]
    pub fn rule_texts(&self) -> Vec<(&str, &str)> {
        rule_texts(&self.manifest, &self.files)
    }
}

fn rule_texts<'a>(manifest: &Manifest, files: &'a [PackFile]) -> Vec<(&'a str, &'a str)> {
    let named = manifest.rules.iter();
    named
        .filter_map(|name| files.iter().find(|file| file.name == *name))
        .map(|file| (file.name.as_str(), file.text.as_str()))
        .collect()
}

/// The manifest names each rule file once, and nothing else.
fn all_named(manifest: &Manifest, files: &[PackFile]) -> Vec<PackError> {
    let mut there: Vec<&String> = files
        .iter()
        .map(|file| &file.name)
        .filter(|name| name.starts_with("rules/"))
        .collect();
    let mut named: Vec<&String> = manifest.rules.iter().collect();
    named.sort();
    there.sort();
    if named == there {
        return Vec::new();
    }
    vec![PackError {
        file: manifest::FILE.to_owned(),
        line: 1,
        expected: format!(
            "expected `rules` to name each rule file once, in the order that they count: {there:?}"
        ),
    }]
}

fn word_files(files: &[PackFile]) -> Vec<WordFile<'_>> {
    files
        .iter()
        .filter_map(|file| {
            let rest = file.name.strip_prefix("locales/")?;
            let (tag, _) = rest.split_once('/')?;
            Some(WordFile {
                tag,
                name: &file.name,
                text: &file.text,
            })
        })
        .collect()
}

/// The rules and the manifest must speak of the same pack.
fn same_head(manifest: &Manifest, rules: &RulePack) -> Vec<PackError> {
    let pairs = [
        ("id", manifest.id.clone(), rules.id().to_owned()),
        (
            "version",
            manifest.version.to_string(),
            rules.version().to_owned(),
        ),
        (
            "dated",
            manifest.dated.to_string(),
            rules.dated().to_string(),
        ),
    ];
    pairs
        .into_iter()
        .filter(|(_, said, meant)| said != meant)
        .map(|(name, said, meant)| PackError {
            file: manifest::FILE.to_owned(),
            line: 1,
            expected: format!(
                "expected {name} `{meant}` as in [pack] of the rules instead of `{said}`"
            ),
        })
        .collect()
}

/// Every id of the rules has Dutch words, in the pack or in the program; and the pack brings no words but those: it
/// cannot change what a button or a failure says.
fn words_fit(files: &[PackFile], rules: &RulePack, words: &PackWords) -> Vec<PackError> {
    let dutch = Texts::for_language("nl");
    let needed: BTreeSet<String> = message_ids(rules).into_iter().map(|(_, id)| id).collect();
    let mut found = Vec::new();
    for id in &needed {
        if !words.brings("nl", id) && !dutch.has_own(id) {
            let (file, line) = place(files, "rules/", |line| line.contains(&format!("\"{id}\"")));
            found.push(PackError {
                file,
                line,
                expected: format!("expected Dutch words for `{id}` in locales/nl"),
            });
        }
    }
    for (tag, id) in words.ids() {
        if !needed.contains(id) {
            let (file, line) = place(files, &format!("locales/{tag}/"), |line| {
                line.strip_prefix(id)
                    .is_some_and(|rest| rest.trim_start().starts_with('='))
            });
            found.push(PackError {
                file,
                line,
                expected: format!("expected only words that the rules need instead of `{id}`"),
            });
        }
    }
    found
}

/// The first line that is meant, in files whose names begin so.
fn place(files: &[PackFile], prefix: &str, meant: impl Fn(&str) -> bool) -> (String, usize) {
    for file in files.iter().filter(|file| file.name.starts_with(prefix)) {
        if let Some(at) = file.text.lines().position(&meant) {
            return (file.name.clone(), at.saturating_add(1));
        }
    }
    (prefix.trim_end_matches('/').to_owned(), 1)
}
