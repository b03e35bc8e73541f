//! The public keys that a pack may be signed with. The list is part of the program; no private key for releases is.
use std::fmt;

use chrono::NaiveDate;
use ed25519_dalek::{Signature, VerifyingKey};
use serde::Deserialize;
use sha2::{Digest as _, Sha256};

use crate::container::{Sealed, signed_words};
use crate::refused::Refused;

/// Names a key: the first eight bytes of the SHA-256 of its public half.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct KeyId(pub(crate) [u8; 8]);

impl KeyId {
    /// The name of a public key.
    #[must_use]
    pub fn of(public: &[u8; 32]) -> Self {
        let hash: [u8; 32] = Sha256::digest(public).into();
        let mut id = [0; 8];
        id.iter_mut()
            .zip(hash)
            .for_each(|(place, byte)| *place = byte);
        Self(id)
    }
}

impl fmt::Display for KeyId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(out, "{byte:02x}"))
    }
}

impl fmt::Debug for KeyId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{self}")
    }
}

/// A key that is trusted, and when it was in use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrustedKey {
    /// Its name.
    pub id: KeyId,
    public: [u8; 32],
    /// First day of packs that it signs.
    pub from: NaiveDate,
    /// Last day; none: still in use.
    pub until: Option<NaiveDate>,
}

impl TrustedKey {
    /// Refuses a pack that was made before the key was in use or after.
    pub(crate) fn was_in_use(&self, made_on: NaiveDate) -> Result<(), Refused> {
        let then = self.from <= made_on && self.until.is_none_or(|until| made_on <= until);
        if then {
            Ok(())
        } else {
            Err(Refused::KeyNotThen {
                key: self.id,
                made_on,
            })
        }
    }
}

/// A list of keys that can't be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct KeysError(String);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct KeysFile {
    #[serde(default)]
    key: Vec<KeyRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct KeyRow {
    id: String,
    public: String,
    from: NaiveDate,
    until: Option<NaiveDate>,
    /// Who holds the private half, for readers of the list.
    #[serde(rename = "holder")]
    _holder: String,
}

/// The keys that are trusted.
#[derive(Debug, Clone, Default)]
pub struct KeyRing(Vec<TrustedKey>);

impl KeyRing {
    /// The keys inside the program. With the feature `testing` the test key as well.
    #[must_use]
    pub fn trusted() -> Self {
        // A test reads the list; if it could not be read, nobody would be trusted.
        let list = include_str!("../../../../assets/rules/keys.toml");
        #[cfg_attr(
            not(feature = "testing"),
            expect(unused_mut, reason = "only the test key is added")
        )]
        let mut all = Self::parse(list).unwrap_or_default();
        #[cfg(feature = "testing")]
        {
            let test = include_str!("../../../../tests/golden/pack-key/public.toml");
            all.add(Self::parse(test).unwrap_or_default());
        }
        all
    }

    /// Reads a list of keys.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(text: &str) -> Result<Self, KeysError> {
        let file: KeysFile =
            toml::from_str(text).map_err(|error| KeysError(error.message().to_owned()))?;
        let rows = file.key.into_iter().map(|row| {
            let public = crate::sign::from_hex(&row.public)
                .ok_or_else(|| KeysError(format!("key {}: expected 64 hex digits", row.id)))?;
            let id = KeyId::of(&public);
            if id.to_string() != row.id {
                let said = format!("key {}: the id of this public key is {id}", row.id);
                return Err(KeysError(said));
            }
            VerifyingKey::from_bytes(&public)
                .map_err(|_| KeysError(format!("key {id}: no ed25519 key")))?;
            Ok(TrustedKey {
                id,
                public,
                from: row.from,
                until: row.until,
            })
        });
        rows.collect::<Result<_, _>>().map(Self)
    }

    /// Trusts the keys of another list as well.
    pub fn add(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// The keys.
    pub fn iter(&self) -> impl Iterator<Item = &TrustedKey> {
        self.0.iter()
    }

    /// The trusted key that signed this.
    pub(crate) fn verified(&self, sealed: &Sealed<'_>) -> Result<&TrustedKey, Refused> {
        let key = sealed.key;
        let trusted = self
            .iter()
            .find(|known| known.id == key)
            .ok_or(Refused::UnknownKey { key })?;
        let words = signed_words(key, sealed.body);
        VerifyingKey::from_bytes(&trusted.public)
            .and_then(|public| {
                public.verify_strict(&words, &Signature::from_bytes(&sealed.signature))
            })
            .map_err(|_| Refused::Forged { key })?;
        Ok(trusted)
    }
}
