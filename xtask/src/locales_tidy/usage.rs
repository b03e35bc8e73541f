//! Messages that nobody says. Looks for the typed name (`m.pathTitle`), for the id as it stands, and for the
//! beginning of either that is finished at run time (`"common-distance-{unit}"`, `m[\`commonState${state}\`]`).

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::Report;
use super::catalogue::{Catalogue, read};
use crate::locales_gen::camel;

/// Where words are said.
const PLACES: [&str; 3] = ["ui/src", "src-tauri", "assets/rules"];
const ENDINGS: [&str; 5] = ["rs", "ts", "svelte", "toml", "typ"];

#[derive(Default)]
struct Said {
    words: BTreeSet<String>,
    beginnings: BTreeSet<String>,
}

/// Reports interface messages that no source file says. What the law says is asked for by the ids of rules and facts.
pub fn check(root: &Path, all: &Catalogue, report: &mut Report) -> Result<(), String> {
    let mut said = Said::default();
    for place in PLACES {
        look_in(&root.join(place), &mut said)?;
    }
    let referred: BTreeSet<&String> = all
        .files
        .iter()
        .flat_map(|file| &file.messages)
        .flat_map(|it| &it.references)
        .collect();
    for (file, message) in all.sources().filter(|(file, _)| file.tag == "en") {
        let id = &message.id;
        let mut names: Vec<String> = message
            .parts
            .iter()
            .map(|part| camel(id, part.attribute.as_deref()))
            .collect();
        names.push(id.clone());
        let used = referred.contains(id)
            || names.iter().any(|it| {
                said.words.contains(it)
                    || said
                        .beginnings
                        .iter()
                        .any(|begin| it.starts_with(begin.as_str()))
            });
        if !used {
            report.problem(&file.shown, &format!("{id} is said nowhere"));
        }
    }
    Ok(())
}

fn look_in(folder: &Path, said: &mut Said) -> Result<(), String> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Ok(());
    };
    for entry in entries.flatten() {
        let path = entry.path();
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if path.is_dir() {
            look_in(&path, said)?;
        } else if ENDINGS
            .iter()
            .any(|it| path.extension().is_some_and(|of| of == *it))
            && !name.contains("generated")
            && !name.contains(".test.")
        {
            listen(&read(&path)?, said);
        }
    }
    Ok(())
}

/// Shorter beginnings would excuse whole files.
const SHORTEST_BEGINNING: usize = 5;

/// Collects every word that could name a message.
fn listen(text: &str, said: &mut Said) {
    let is_part = |it: char| it.is_ascii_alphanumeric() || it == '-' || it == '_';
    let mut rest = text;
    while let Some(start) = rest.find(is_part) {
        let word_on = rest.get(start..).unwrap_or_default();
        let end = word_on.find(|it| !is_part(it)).unwrap_or(word_on.len());
        let (word, after) = word_on.split_at(end);
        let typed = after.starts_with("${");
        let open = word.ends_with('-') && after.starts_with(['{', '"', '\'', '`']);
        if (typed || open) && word.len() >= SHORTEST_BEGINNING {
            said.beginnings.insert(word.to_owned());
        } else {
            said.words.insert(word.to_owned());
        }
        rest = after;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typed_names_ids_and_beginnings_are_heard() {
        let mut said = Said::default();
        listen(
            "{m.pathTitle()} text(\"print-title\") `failure-${code}` m[`commonState${it}`] format!(\"fact-{path}\")",
            &mut said,
        );
        assert!(said.words.contains("pathTitle"));
        assert!(said.words.contains("print-title"));
        assert_eq!(
            said.beginnings,
            ["commonState", "fact-", "failure-"]
                .map(str::to_owned)
                .into()
        );
    }
}
