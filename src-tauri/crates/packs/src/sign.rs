//! Signing: for whoever makes packs. The private half is opaque and wiped when dropped; it leaves only to be written
//! into the file that its holder keeps.
use chrono::NaiveDate;
use ed25519_dalek::Signer;
use zeroize::Zeroizing;

use crate::container::{self, PackFile, signed_words};
use crate::contents;
use crate::keys::KeyId;
use crate::refused::Refused;

/// First line of a file with a private key.
const PRIVATE_HEAD: &str = "wegwijs pack key, PRIVATE, ed25519 seed in hex";

/// The private half of a key.
pub struct SigningKey(ed25519_dalek::SigningKey);

impl SigningKey {
    /// The key of 32 random bytes.
    #[must_use]
    pub fn from_seed(seed: &Zeroizing<[u8; 32]>) -> Self {
        Self(ed25519_dalek::SigningKey::from_bytes(seed))
    }

    /// Reads the file that the holder keeps; nothing when it is no such file.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut lines = text.lines().filter(|line| !line.trim().is_empty());
        if lines.next()?.trim() != PRIVATE_HEAD {
            return None;
        }
        let seed = Zeroizing::new(from_hex(lines.next()?.trim())?);
        lines.next().is_none().then(|| Self::from_seed(&seed))
    }

    /// The file that the holder keeps.
    #[must_use]
    pub fn private_file(&self) -> Zeroizing<String> {
        let seed = Zeroizing::new(self.0.to_bytes());
        Zeroizing::new(format!("{PRIVATE_HEAD}\n{}\n", hex(&*seed)))
    }

    /// The name of the key.
    #[must_use]
    pub fn id(&self) -> KeyId {
        KeyId::of(&self.0.verifying_key().to_bytes())
    }

    /// The signature over these words.
    pub(crate) fn over(&self, words: &[u8]) -> [u8; 64] {
        self.0.sign(words).to_bytes()
    }

    /// The row of the public half for `assets/rules/keys.toml`.
    #[must_use]
    pub fn public_row(&self, from: NaiveDate, holder: &str) -> String {
        let public = hex(&self.0.verifying_key().to_bytes());
        let holder = toml::Value::String(holder.to_owned());
        format!(
            "[[key]]\nid = \"{}\"\npublic = \"{public}\"\nfrom = \"{from}\"\nholder = {holder}\n",
            self.id()
        )
    }
}

/// Makes a pack of files: checked first, then signed. The same files and key make the same bytes.
///
/// # Errors
/// Everything that is wrong with the files.
pub fn sign(files: Vec<PackFile>, key: &SigningKey) -> Result<Vec<u8>, Refused> {
    let body = container::body(&files)?;
    contents::read(files)?;
    let signature = key.over(&signed_words(key.id(), &body));
    let bytes = container::write(key.id(), signature, &body);
    if bytes.len() > container::LARGEST_PACK {
        return Err(Refused::TooLarge {
            limit: container::LARGEST_PACK,
        });
    }
    Ok(bytes)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// 64 hex digits as bytes.
pub(crate) fn from_hex(text: &str) -> Option<[u8; 32]> {
    if text.len() != 64 || !text.is_ascii() {
        return None;
    }
    let mut bytes = [0_u8; 32];
    let pairs = text.as_bytes().chunks_exact(2);
    for (place, pair) in bytes.iter_mut().zip(pairs) {
        let pair = std::str::from_utf8(pair).ok()?;
        *place = u8::from_str_radix(pair, 16).ok()?;
    }
    Some(bytes)
}
