//! The slot file: the person key, wrapped once for each way in. Each slot carries its own parameters; the file carries a
//! generation, a checksum (so that damage is told from a wrong passphrase before any work) and a MAC under a key derived
//! from the person key (so that nobody without it adds or changes a slot). It is read in one form only.
//!
//! Three equal copies lie beside the vault. Copies, not older generations: an older one would keep a passphrase alive
//! that was changed because somebody knew it.
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::kdf::{KdfCost, derive};
use super::person::{self, PersonKey};
use super::random;
use crate::change::PersonId;
use crate::error::{Disk, SlotError};
use crate::files::{read_small, write_whole};
use crate::hex;
use crate::secret::Secret;

const FILES: [&str; 3] = ["slots.json", "slots.1.json", "slots.2.json"];
const FORMAT: u32 = 1;
/// Largest slot file that is read.
pub(crate) const LIMIT: u64 = 64 * 1024;

/// What a slot is opened with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum SlotKind {
    /// What the person knows.
    Passphrase,
    /// What the person wrote down.
    Paper,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Slot {
    id: u32,
    kind: SlotKind,
    kdf: KdfCost,
    salt: String,
    sealed: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Body {
    format: u32,
    vault: String,
    generation: u64,
    slots: Vec<Slot>,
}

/// A slot file that reads well; whether it is genuine is known once the person key is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SlotFile {
    body: Body,
    mac: String,
    sum: String,
}

/// Why a slot file is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unreadable {
    /// Damaged, or not one.
    Damaged,
    /// Of a newer version.
    Newer,
}

impl SlotFile {
    /// Makes a file with both slots.
    pub(crate) fn make(
        vault: PersonId,
        key: &PersonKey,
        secrets: [(SlotKind, &Secret); 2],
        cost: KdfCost,
    ) -> Result<Self, SlotError> {
        let mut slots = Vec::new();
        for (id, (kind, secret)) in (1..).zip(secrets) {
            slots.push(Slot::wrap(vault, id, kind, secret, cost, key)?);
        }
        Ok(Self::close(
            Body {
                format: FORMAT,
                vault: vault.to_string(),
                generation: 1,
                slots,
            },
            key,
        ))
    }

    /// Makes the next generation, with one slot replaced.
    pub(crate) fn with_slot(
        &self,
        kind: SlotKind,
        secret: &Secret,
        cost: KdfCost,
        key: &PersonKey,
        newest: u64,
    ) -> Result<Self, SlotError> {
        let vault = self.vault().ok_or(Disk::Damaged)?;
        let mut body = self.body.clone();
        body.generation = body.generation.max(newest).saturating_add(1);
        let id = body
            .slots
            .iter()
            .map(|slot| slot.id)
            .max()
            .unwrap_or(0)
            .saturating_add(1);
        body.slots.retain(|slot| slot.kind != kind);
        body.slots
            .push(Slot::wrap(vault, id, kind, secret, cost, key)?);
        Ok(Self::close(body, key))
    }

    fn close(body: Body, key: &PersonKey) -> Self {
        let mac = hex::encode(mac(&body, key).as_bytes());
        let sum = sum(&body, &mac);
        Self { body, mac, sum }
    }

    /// Reads the one form in which it is written.
    pub(crate) fn parse(bytes: &[u8]) -> Result<Self, Unreadable> {
        let Ok(file) = serde_json::from_slice::<Self>(bytes) else {
            return Err(if is_newer(bytes) {
                Unreadable::Newer
            } else {
                Unreadable::Damaged
            });
        };
        let sound = file.to_bytes() == bytes && sum(&file.body, &file.mac) == file.sum;
        match file.body.format {
            _ if !sound => Err(Unreadable::Damaged),
            FORMAT => Ok(file),
            _ => Err(Unreadable::Newer),
        }
    }

    /// Writes its one form.
    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        serde_json::to_vec_pretty(self).unwrap_or_default()
    }

    /// Returns whose vault it opens.
    pub(crate) fn vault(&self) -> Option<PersonId> {
        PersonId::parse(&self.body.vault)
    }

    /// Returns its generation.
    pub(crate) fn generation(&self) -> u64 {
        self.body.generation
    }

    /// Opens it; nothing when the secret is wrong or the file is not genuine.
    ///
    /// # Errors
    /// When the derivation could not run.
    pub(crate) fn open(
        &self,
        vault: PersonId,
        kind: SlotKind,
        secret: &Secret,
    ) -> Result<Option<PersonKey>, super::kdf::NotDerived> {
        if self.vault() != Some(vault) {
            return Ok(None);
        }
        for slot in self.body.slots.iter().filter(|slot| slot.kind == kind) {
            if let Some(key) = slot.unwrap(vault, secret)?
                && hex::decode(&self.mac).is_some_and(|found| {
                    // `blake3::Hash` compares in constant time.
                    found
                        .try_into()
                        .is_ok_and(|found: [u8; 32]| mac(&self.body, &key) == found)
                })
            {
                return Ok(Some(key));
            }
        }
        Ok(None)
    }
}

impl Slot {
    fn wrap(
        vault: PersonId,
        id: u32,
        kind: SlotKind,
        secret: &Secret,
        kdf: KdfCost,
        key: &PersonKey,
    ) -> Result<Self, SlotError> {
        let salt: [u8; 16] = random::bytes().map_err(|_| SlotError::NoRandomness)?;
        let wrapping = derive(secret, &salt, kdf).map_err(|_| SlotError::Derivation)?;
        let bound = bound_to(vault, id, kind, kdf, &salt);
        let sealed =
            person::seal(&wrapping, key.bytes(), &bound).map_err(|_| SlotError::NoRandomness)?;
        Ok(Self {
            id,
            kind,
            kdf,
            salt: hex::encode(&salt),
            sealed: hex::encode(&sealed),
        })
    }

    fn unwrap(
        &self,
        vault: PersonId,
        secret: &Secret,
    ) -> Result<Option<PersonKey>, super::kdf::NotDerived> {
        let (Some(salt), Some(sealed)) = (hex::decode(&self.salt), hex::decode(&self.sealed))
        else {
            return Ok(None);
        };
        // Looked at before any work: a planted slot must not freeze the laptop.
        if salt.len() != 16 || !self.kdf.is_acceptable() {
            return Ok(None);
        }
        let wrapping = derive(secret, &salt, self.kdf)?;
        let bound = bound_to(vault, self.id, self.kind, self.kdf, &salt);
        Ok(person::open(&wrapping, &sealed, &bound).and_then(|key| PersonKey::from_bytes(&key)))
    }
}

/// Everything that a slot's content is bound to: moved, weakened or relabelled, it does not open.
fn bound_to(vault: PersonId, id: u32, kind: SlotKind, kdf: KdfCost, salt: &[u8]) -> Vec<u8> {
    let kind: &[u8] = match kind {
        SlotKind::Passphrase => b"A",
        SlotKind::Paper => b"B",
    };
    [
        b"wegwijs slot 1".as_slice(),
        &vault.0,
        &id.to_be_bytes(),
        kind,
        &kdf.to_bytes(),
        salt,
    ]
    .concat()
}

fn mac(body: &Body, key: &PersonKey) -> blake3::Hash {
    blake3::keyed_hash(
        &key.slots_key(),
        &serde_json::to_vec(body).unwrap_or_default(),
    )
}

fn sum(body: &Body, mac: &str) -> String {
    let mut hasher = blake3::Hasher::new();
    hasher
        .update(&serde_json::to_vec(body).unwrap_or_default())
        .update(mac.as_bytes());
    hasher.finalize().to_hex().to_string()
}

fn is_newer(bytes: &[u8]) -> bool {
    let format = serde_json::from_slice::<serde_json::Value>(bytes)
        .ok()
        .and_then(|value| {
            value
                .pointer("/body/format")
                .and_then(serde_json::Value::as_u64)
        });
    format.is_some_and(|format| format > u64::from(FORMAT))
}

/// What lies beside a vault.
pub(crate) struct Found {
    /// Different readable files, newest generation first.
    pub(crate) files: Vec<SlotFile>,
    /// A copy is damaged, gone or older.
    pub(crate) uneven: bool,
    /// One is of a newer version.
    pub(crate) newer: bool,
}

/// Reads all copies.
pub(crate) fn find(folder: &Path) -> Result<Found, Disk> {
    let mut found = Found {
        files: Vec::new(),
        uneven: false,
        newer: false,
    };
    let mut read = 0_usize;
    for name in FILES {
        match read_small(&folder.join(name), LIMIT)?.map(|bytes| SlotFile::parse(&bytes)) {
            Some(Ok(file)) => {
                read = read.saturating_add(1);
                if !found.files.contains(&file) {
                    found.files.push(file);
                }
            }
            Some(Err(Unreadable::Newer)) => found.newer = true,
            Some(Err(Unreadable::Damaged)) | None => {}
        }
    }
    found.uneven = read < FILES.len() || found.files.len() > 1;
    found
        .files
        .sort_by_key(|file| std::cmp::Reverse(file.generation()));
    Ok(found)
}

/// Writes all copies, the first one first: once that is done the new secrets are in force.
pub(crate) fn write(folder: &Path, file: &SlotFile) -> Result<(), Disk> {
    let bytes = file.to_bytes();
    for name in FILES {
        write_whole(&folder.join(name), &bytes)?;
    }
    Ok(())
}

/// Returns where the copies lie.
pub(crate) fn paths(folder: &Path) -> impl Iterator<Item = PathBuf> {
    FILES.iter().map(|name| folder.join(name))
}

#[cfg(test)]
mod tests;
