//! Messages that nobody says. Looks for the typed name (`m.pathTitle`), for the id as it stands, and for the
//! beginning of an id that is finished at run time (`"common-distance-{unit}"`).

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
    names: BTreeSet<String>,
    ids: BTreeSet<String>,
    beginnings: BTreeSet<String>,
}

/// Reports interface messages that no source file says. What the law says is asked for by the ids of rules and facts.
pub fn check(root: &Path, all: &Catalogue, report: &mut Report) -> Result<(), String> {
    let mut said = Said::default();
    for place in PLACES {
        look_in(&root.join(place), &mut said)?;
    }
    let referred: BTreeSet<&String> =
        all.files.iter().flat_map(|file| &file.messages).flat_map(|it| &it.references).collect();
    for (file, message) in all.sources().filter(|(file, _)| file.tag == "en") {
        let id = &message.id;
        let names = message.parts.iter().map(|part| camel(id, part.attribute.as_deref()));
        let used = said.ids.contains(id)
            || referred.contains(id)
            || names.into_iter().any(|it| said.names.contains(&it))
            || said.beginnings.iter().any(|it| id.starts_with(it.as_str()));
        if !used {
            report.problem(&file.shown, &format!("{id} is said nowhere"));
        }
    }
    Ok(())
}

fn look_in(folder: &Path, said: &mut Said) -> Result<(), String> {
    let Ok(entries) = fs::read_dir(folder) else { return Ok(()) };
    for entry in entries.flatten() {
        let path = entry.path();
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if path.is_dir() {
            look_in(&path, said)?;
        } else if ENDINGS.iter().any(|it| path.extension().is_some_and(|of| of == *it))
            && !name.contains("generated")
            && !name.contains(".test.")
        {
            listen(&read(&path)?, said);
        }
    }
    Ok(())
}

/// Collects every word that could name a message.
fn listen(text: &str, said: &mut Said) {
    let is_part = |it: char| it.is_ascii_alphanumeric() || it == '-' || it == '_';
    let mut rest = text;
    while let Some(start) = rest.find(is_part) {
        let word_on = rest.get(start..).unwrap_or_default();
        let end = word_on.find(|it| !is_part(it)).unwrap_or(word_on.len());
        let (word, after) = word_on.split_at(end);
        if rest.get(..start).is_some_and(|before| before.ends_with("m.")) {
            said.names.insert(word.to_owned());
        }
        if word.contains('-') {
            let open = word.ends_with('-') && (after.starts_with('{') || after.starts_with("${"));
            // Two words at least: a single one would excuse a whole file.
            if open || (word.ends_with('-') && after.starts_with(['"', '\'', '`'])) {
                said.beginnings.insert(word.to_owned());
            } else {
                said.ids.insert(word.to_owned());
            }
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
        listen("{m.pathTitle()} text(\"print-title\") `failure-${code}` format!(\"fact-{path}\")", &mut said);
        assert!(said.names.contains("pathTitle"));
        assert!(said.ids.contains("print-title"));
        assert_eq!(said.beginnings, ["fact-", "failure-"].map(str::to_owned).into());
    }
}
