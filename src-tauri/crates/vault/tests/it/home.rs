//! A laptop for tests: a folder, a clock, and Amina, who is invented.
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::json;
use tempfile::TempDir;
use wegwijs_vault::{
    Change, KdfCost, NewPerson, PaperCode, PersonId, Secret, Store, UnlockError, UnlockWith, Vault,
};

/// Amina's passphrase.
pub const WORDS: &str = "714 205 938 466";

/// A folder with a store in it.
pub struct Laptop {
    pub root: TempDir,
    pub store: Store,
}

/// 24 November 2026, some seconds later.
pub fn at(seconds: i64) -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::seconds(1_795_512_000 + seconds)
}

pub fn secret(text: &str) -> Secret {
    Secret::new(text.to_owned())
}

pub fn set(ent: &str, id: &str, field: &str, value: &str) -> Change {
    let (ent, id, field) = (ent.to_owned(), id.to_owned(), field.to_owned());
    Change::Set {
        ent,
        id,
        field,
        value: json!(value),
    }
}

pub fn write(id: &str, text: &str) -> Change {
    Change::NoteText {
        id: id.to_owned(),
        text: text.to_owned(),
    }
}

pub fn delete(ent: &str, id: &str) -> Change {
    Change::Delete {
        ent: ent.to_owned(),
        id: id.to_owned(),
    }
}

/// Returns the text of a field, or nothing.
pub fn value(vault: &Vault, ent: &str, id: &str, field: &str) -> Option<String> {
    let entity = vault.entity(ent, id).unwrap()?;
    entity
        .fields
        .get(field)
        .and_then(|value| value.as_str())
        .map(str::to_owned)
}

impl Laptop {
    pub fn new() -> Self {
        let root = tempfile::tempdir().unwrap();
        let store = Store::open(root.path()).unwrap();
        Self { root, store }
    }

    pub fn amina(&self) -> (Vault, PaperCode) {
        let card = NewPerson {
            nickname: "Amina".to_owned(),
            picture: "tree".to_owned(),
        };
        self.store
            .create_person(&card, &secret(WORDS), KdfCost::for_tests(), at(0))
            .unwrap()
    }

    pub fn open(&self, person: PersonId, now: DateTime<Utc>) -> Result<Vault, UnlockError> {
        self.open_with(person, WORDS, now)
    }

    pub fn open_with(
        &self,
        person: PersonId,
        text: &str,
        now: DateTime<Utc>,
    ) -> Result<Vault, UnlockError> {
        self.store
            .unlock(&person, &UnlockWith::Passphrase(&secret(text)), now)
    }

    pub fn folder(&self, person: PersonId) -> PathBuf {
        self.root.path().join("vaults").join(person.to_string())
    }
}

/// Copies a folder with all that is in it.
pub fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
