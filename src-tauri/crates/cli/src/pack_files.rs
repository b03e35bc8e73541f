//! Packs on a disk: a signed file, a folder that shall become one, or the rules inside the program.
use std::path::Path;

use wegwijs_domain::{BUILT_IN, RulePack};
use wegwijs_guidance::PackWords;
use wegwijs_packs::{
    Contents, ENDING, KeyId, KeyRing, LARGEST_FILE, LARGEST_PACK, MAGIC, MOST_FILES, PackFile,
    check, open,
};

use crate::read::{self, ReadError};

/// Names the rules inside the program.
pub(crate) const BUILT_IN_NAME: &str = "built-in";
/// Deepest folder of a pack: `locales/nl`, `rules/wi2021`, and one to spare.
const DEEPEST: usize = 4;

/// Rules to work with, and the words that came with them.
pub(crate) struct Source {
    pub(crate) files: Vec<(String, String)>,
    pub(crate) rules: RulePack,
    pub(crate) words: Option<&'static PackWords>,
}

impl Source {
    /// Names and texts of the rule files.
    pub(crate) fn texts(&self) -> Vec<(&str, &str)> {
        self.files
            .iter()
            .map(|(name, text)| (name.as_str(), text.as_str()))
            .collect()
    }
}

/// The rules that are named: `built-in`, a signed file, or a folder.
pub(crate) fn source(path: &Path, keys: &KeyRing) -> Result<Source, ReadError> {
    if path.as_os_str() == BUILT_IN_NAME {
        return Ok(Source {
            files: BUILT_IN
                .iter()
                .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
                .collect(),
            rules: RulePack::built_in().clone(),
            words: None,
        });
    }
    let (contents, _) = contents(path, keys)?;
    let owned = |(name, text): (&str, &str)| (name.to_owned(), text.to_owned());
    let files = contents.rule_texts().into_iter().map(owned).collect();
    let Contents { rules, words, .. } = contents;
    Ok(Source {
        files,
        rules,
        // A command reads one or two packs and ends.
        words: Some(Box::leak(Box::new(words))),
    })
}

/// A pack's content, and who signed it: nobody yet, when it is a folder.
pub(crate) fn contents(
    path: &Path,
    keys: &KeyRing,
) -> Result<(Contents, Option<KeyId>), ReadError> {
    if path.is_dir() {
        let contents = check(folder_files(path)?).map_err(|why| ReadError::refused(path, why))?;
        return Ok((contents, None));
    }
    let limit = LARGEST_PACK.saturating_add(1);
    let bytes = read::small_bytes(path, limit)?;
    let pack = open(&bytes, keys).map_err(|why| ReadError::refused(path, why))?;
    Ok((pack.contents, Some(pack.key)))
}

/// Whether a file is a signed pack, by its name or by how it begins.
pub(crate) fn is_signed(path: &Path) -> bool {
    path.extension().is_some_and(|it| it == ENDING)
        || std::fs::File::open(path).is_ok_and(|file| {
            let mut begin = vec![0; MAGIC.len()];
            let mut limited = std::io::Read::take(file, MAGIC.len() as u64);
            std::io::Read::read_exact(&mut limited, &mut begin).is_ok() && begin == MAGIC
        })
}

/// A list of public keys.
pub(crate) fn keys(path: &Path) -> Result<KeyRing, ReadError> {
    KeyRing::parse(&read::small_text(path)?).map_err(|source| ReadError::Keys {
        file: read::shown(path),
        source,
    })
}

/// All files below a folder, named as in a pack. A link is no file: a pack holds what lies in its folder.
pub(crate) fn folder_files(folder: &Path) -> Result<Vec<PackFile>, ReadError> {
    let mut found = Vec::new();
    collect(folder, "", 0, &mut found)?;
    found.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(found)
}

fn collect(
    folder: &Path,
    below: &str,
    depth: usize,
    found: &mut Vec<PackFile>,
) -> Result<(), ReadError> {
    let as_error = |source| ReadError::File {
        file: read::shown(folder),
        source,
    };
    for entry in std::fs::read_dir(folder).map_err(as_error)? {
        let entry = entry.map_err(as_error)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        // What editors and systems leave behind.
        if name.starts_with('.') {
            continue;
        }
        let inside = if below.is_empty() {
            name
        } else {
            format!("{below}/{name}")
        };
        let kind = entry.file_type().map_err(as_error)?;
        if kind.is_dir() && depth < DEEPEST {
            collect(&entry.path(), &inside, depth.saturating_add(1), found)?;
        } else if kind.is_file() && found.len() <= MOST_FILES {
            let bytes = read::small_bytes(&entry.path(), LARGEST_FILE.saturating_add(1))?;
            let text = String::from_utf8(bytes).map_err(|_| ReadError::File {
                file: read::shown(&entry.path()),
                source: std::io::Error::other("expected UTF-8"),
            })?;
            found.push(PackFile { name: inside, text });
        }
    }
    Ok(())
}
