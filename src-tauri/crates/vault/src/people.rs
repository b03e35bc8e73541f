//! `people.json` in the root folder: who has a vault here. Nickname and key of a picture, nothing else; readable by
//! everybody at this computer, which the person is told. When it is lost, vaults are still found by their folders.
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::change::{NewPerson, Person, PersonId};
use crate::error::Disk;
use crate::files::{read_small, write_whole};

const FILE: &str = "people.json";
const LIMIT: u64 = 1024 * 1024;

#[derive(Serialize, Deserialize, Default)]
struct People {
    format: u32,
    people: BTreeMap<String, Card>,
}

#[derive(Serialize, Deserialize, Default, Clone)]
struct Card {
    nickname: String,
    picture: String,
}

/// Returns the folder of all vaults.
pub(crate) fn vaults(root: &Path) -> PathBuf {
    root.join("vaults")
}

/// Returns the folder of one vault.
pub(crate) fn vault_folder(root: &Path, person: PersonId) -> PathBuf {
    vaults(root).join(person.to_string())
}

/// Lists everybody who has a vault folder, by nickname.
pub(crate) fn list(root: &Path) -> Result<Vec<Person>, Disk> {
    let known = load(root)?.people;
    let mut people = Vec::new();
    for entry in fs::read_dir(vaults(root))? {
        let name = entry?.file_name();
        let Some(id) = name.to_str().and_then(PersonId::parse) else {
            continue;
        };
        let card = known.get(&id.to_string()).cloned().unwrap_or_default();
        people.push(Person {
            id,
            nickname: card.nickname,
            picture: card.picture,
        });
    }
    people.sort_by(|a, b| (&a.nickname, a.id).cmp(&(&b.nickname, b.id)));
    Ok(people)
}

/// Adds or changes a card.
pub(crate) fn put(root: &Path, id: PersonId, card: &NewPerson) -> Result<(), Disk> {
    let mut people = load(root)?;
    let card = Card {
        nickname: card.nickname.clone(),
        picture: card.picture.clone(),
    };
    people.people.insert(id.to_string(), card);
    save(root, &people)
}

/// Takes a card away.
pub(crate) fn remove(root: &Path, id: PersonId) -> Result<(), Disk> {
    let mut people = load(root)?;
    if people.people.remove(&id.to_string()).is_some() {
        save(root, &people)?;
    }
    Ok(())
}

/// A damaged list is an empty one: the vaults don't depend on it, and opening one puts its card back.
fn load(root: &Path) -> Result<People, Disk> {
    let bytes = read_small(&root.join(FILE), LIMIT)?;
    Ok(bytes
        .and_then(|bytes| serde_json::from_slice(&bytes).ok())
        .unwrap_or_default())
}

fn save(root: &Path, people: &People) -> Result<(), Disk> {
    let people = People {
        format: 1,
        people: people.people.clone(),
    };
    let bytes = serde_json::to_vec_pretty(&people).map_err(std::io::Error::other)?;
    Ok(write_whole(&root.join(FILE), &bytes)?)
}
