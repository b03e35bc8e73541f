//! Rule packs: one signed file with the rules of the law and the words for them, brought by hand to a laptop without
//! internet. Bytes in, checked rules and words out; no disk, clock or network, so that window and command line cannot
//! judge the same file differently. Nothing in a pack is run, and nothing is written by a name that stands in one.
//!
//! The format is described in `docs/pack-format.md`.
#![cfg_attr(
    not(test),
    warn(
        clippy::indexing_slicing,
        clippy::string_slice,
        clippy::arithmetic_side_effects
    )
)]

mod compare;
mod container;
mod contents;
mod keys;
mod manifest;
mod refused;
mod sign;
#[cfg(feature = "testing")]
pub mod testing;
mod version;

use wegwijs_domain::RulePack;

pub use compare::{FieldChange, RuleChange, Said, compare};
pub use container::{Digest, FORMAT, LARGEST_FILE, LARGEST_PACK, MAGIC, MOST_FILES, PackFile};
pub use contents::{Contents, check, untranslated};
pub use keys::{KeyId, KeyRing, KeysError, TrustedKey};
pub use manifest::{Manifest, RULES_FORMAT};
pub use refused::Refused;
pub use sign::{SigningKey, sign};
pub use version::Version;

/// Name ending of a pack's file.
pub const ENDING: &str = "wegwijs-pack";

/// A pack whose signature holds and whose content is whole.
pub struct Pack {
    /// What it says of itself, its rules and its words.
    pub contents: Contents,
    /// Who signed it.
    pub key: KeyId,
    /// Checksum of the file: two packs with the same one are the same, byte for byte.
    pub digest: Digest,
}

/// Reads a pack: its form, its signature, then its content. Nothing of the content is looked at before the signature
/// holds.
///
/// # Errors
/// The first reason not to use it.
pub fn open(bytes: &[u8], keys: &KeyRing) -> Result<Pack, Refused> {
    let sealed = container::read(bytes)?;
    let key = keys.verified(&sealed)?;
    let contents = contents::read(container::files(sealed.body)?)?;
    key.was_in_use(contents.manifest.made_on)?;
    Ok(Pack {
        contents,
        key: sealed.key,
        digest: sealed.digest,
    })
}

/// Rules that a pack is compared with: the built-in ones, or those of another pack.
#[derive(Debug, Clone, Copy)]
pub struct InForce<'a> {
    /// The rules.
    pub rules: &'a RulePack,
    /// The checksum of their pack; none when they are built in.
    pub digest: Option<&'a Digest>,
}

impl Pack {
    /// Whether this pack may take the place of the rules in force: it must be the same kind of pack and newer.
    ///
    /// # Errors
    /// Why not.
    pub fn follows(&self, in_force: InForce<'_>) -> Result<(), Refused> {
        let (id, version) = (in_force.rules.id(), in_force.rules.version());
        let own = &self.contents.manifest;
        if own.id != id {
            return Err(Refused::OtherPack {
                id: own.id.clone(),
                wanted: id.to_owned(),
            });
        }
        if in_force.digest == Some(&self.digest) {
            return Err(Refused::InUse {
                version: own.version.to_string(),
            });
        }
        let in_use = Version::parse(version).unwrap_or_default();
        match own.version.cmp(&in_use) {
            std::cmp::Ordering::Greater => Ok(()),
            std::cmp::Ordering::Equal => Err(Refused::SameVersion {
                version: own.version.to_string(),
            }),
            std::cmp::Ordering::Less => Err(Refused::Older {
                version: own.version.to_string(),
                in_use: version.to_owned(),
            }),
        }
    }
}
