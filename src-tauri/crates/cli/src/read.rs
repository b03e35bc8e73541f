//! Reads facts and packs from files, and says in one line what is wrong with them.
use std::io::Read;
use std::path::{Path, PathBuf};

use wegwijs_domain::{Facts, FactsError, PackError, RulePack};
use wegwijs_guidance::PackWords;
use wegwijs_packs::{KeyRing, KeysError, Refused};

use crate::pack_files;

/// Larger files of one person are no facts (a full person has a few kilobytes).
const FACTS_LIMIT: u64 = 8 * 1024 * 1024;

/// What could not be read.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ReadError {
    #[error("{file}: {source}")]
    File {
        file: String,
        source: std::io::Error,
    },
    #[error("{file}: larger than {FACTS_LIMIT} bytes; expected the facts of one person")]
    TooLarge { file: String },
    #[error("{file}: {source}")]
    Facts { file: String, source: FactsError },
    #[error("{0}")]
    Pack(#[from] PackError),
    #[error("{said}")]
    Refused { said: String },
    #[error("{file}: {source}")]
    Keys { file: String, source: KeysError },
    #[error("{0}: expected a private key as `wegwijs-cli pack key` writes it")]
    NoKey(String),
    #[error("{file}: larger than {limit} bytes")]
    TooLong { file: String, limit: usize },
    #[error("the system gives no random numbers")]
    NoRandomness,
    #[error("{0}: expected one of the languages nl, en, ar, ti")]
    Language(String),
    #[error("the input could not be read: {0}")]
    Input(std::io::Error),
    #[error("the output could not be written: {0}")]
    Write(std::io::Error),
    #[error("{0}")]
    Print(#[from] wegwijs_documents::PrintError),
    #[error("--format {0} is one file of one person; with one person a line choose json or text")]
    OnePage(&'static str),
}

impl ReadError {
    /// Why a pack is not used: a line for each mistake inside, each with its file and line.
    pub(crate) fn refused(path: &Path, why: Refused) -> Self {
        let said = match why {
            Refused::Faulty(all) => {
                let lines = all.iter().map(|error| match path.is_dir() {
                    true => format!("{}/{error}", shown(path)),
                    false => format!("{}: {error}", shown(path)),
                });
                lines.collect::<Vec<_>>().join("\nwegwijs-cli: ")
            }
            other => format!("{}: {other}", shown(path)),
        };
        Self::Refused { said }
    }

    /// Names the file that could not be read on.
    pub(crate) fn of(self, path: &Path) -> Self {
        match self {
            Self::Input(source) => Self::File {
                file: shown(path),
                source,
            },
            other => other,
        }
    }
}

/// The name shown for a file.
pub(crate) fn shown(path: &Path) -> String {
    if path.as_os_str() == "-" {
        "standard input".to_owned()
    } else {
        path.display().to_string()
    }
}

/// A reader of the facts.
pub(crate) fn open(path: &Path) -> Result<Box<dyn Read + Send>, ReadError> {
    if path.as_os_str() == "-" {
        return Ok(Box::new(std::io::stdin()));
    }
    let file = std::fs::File::open(path).map_err(|source| ReadError::File {
        file: shown(path),
        source,
    })?;
    Ok(Box::new(file))
}

/// The facts of one person.
pub(crate) fn facts(path: &Path) -> Result<Facts, ReadError> {
    let mut text = String::new();
    let mut limited = open(path)?.take(FACTS_LIMIT + 1);
    let read = limited
        .read_to_string(&mut text)
        .map_err(|source| ReadError::File {
            file: shown(path),
            source,
        })?;
    if u64::try_from(read).unwrap_or(u64::MAX) > FACTS_LIMIT {
        return Err(ReadError::TooLarge { file: shown(path) });
    }
    Facts::parse(&text).map_err(|source| ReadError::Facts {
        file: shown(path),
        source,
    })
}

/// A file of fewer bytes than the limit.
pub(crate) fn small_bytes(path: &Path, limit: usize) -> Result<Vec<u8>, ReadError> {
    let mut bytes = Vec::new();
    open(path)?
        .take(u64::try_from(limit).unwrap_or(u64::MAX))
        .read_to_end(&mut bytes)
        .map_err(|source| ReadError::File {
            file: shown(path),
            source,
        })?;
    if bytes.len() < limit {
        Ok(bytes)
    } else {
        Err(ReadError::TooLong {
            file: shown(path),
            limit: limit.saturating_sub(1),
        })
    }
}

/// A small text.
pub(crate) fn small_text(path: &Path) -> Result<String, ReadError> {
    String::from_utf8(small_bytes(path, 64 * 1024)?).map_err(|_| ReadError::File {
        file: shown(path),
        source: std::io::Error::other("expected UTF-8"),
    })
}

/// Rules from a signed pack or the folder of one, with their words; or from a TOML file or all below a folder.
pub(crate) fn pack(path: &Path) -> Result<(RulePack, Option<&'static PackWords>), ReadError> {
    if path.join("pack.toml").is_file() || (path.is_file() && pack_files::is_signed(path)) {
        let source = pack_files::source(path, &KeyRing::trusted())?;
        return Ok((source.rules, source.words));
    }
    let mut found = Vec::new();
    collect(path, &mut found)?;
    found.sort();
    let mut texts = Vec::new();
    for file in found {
        let text = std::fs::read_to_string(&file).map_err(|source| ReadError::File {
            file: shown(&file),
            source,
        })?;
        texts.push((shown(&file), text));
    }
    let files: Vec<(&str, &str)> = texts
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    Ok((RulePack::parse(&files)?, None))
}

fn collect(path: &Path, found: &mut Vec<PathBuf>) -> Result<(), ReadError> {
    let as_error = |source| ReadError::File {
        file: shown(path),
        source,
    };
    if !path.is_dir() {
        found.push(path.to_path_buf());
        return Ok(());
    }
    for entry in std::fs::read_dir(path).map_err(as_error)? {
        let inner = entry.map_err(as_error)?.path();
        if inner.is_dir() || inner.extension().is_some_and(|e| e == "toml") {
            collect(&inner, found)?;
        }
    }
    Ok(())
}
