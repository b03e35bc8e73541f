//! The person key and what is derived from it. Made once, never derived, never changed; slots wrap it.
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use sha2::Sha256;
use wegwijs_oplog::RosterKey;
use zeroize::Zeroizing;

use super::random::{self, NoRandomness};

/// Bytes that sealing adds: nonce and tag.
pub(crate) const SEAL_BYTES: usize = 24 + 16;

/// The person key.
pub(crate) struct PersonKey(Zeroizing<[u8; 32]>);

impl PersonKey {
    /// Makes a new one.
    pub(crate) fn make() -> Result<Self, NoRandomness> {
        let mut key = Zeroizing::new([0; 32]);
        random::fill(key.as_mut_slice())?;
        Ok(Self(key))
    }

    /// Takes what a slot held.
    pub(crate) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut key = Zeroizing::new([0; 32]);
        if bytes.len() != key.len() {
            return None;
        }
        key.copy_from_slice(bytes);
        Some(Self(key))
    }

    /// Gives the bytes to a slot.
    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Returns the statement that keys the database: raw key with salt, so that opening runs no derivation.
    pub(crate) fn database_pragma(&self) -> Zeroizing<String> {
        let raw: Zeroizing<[u8; 48]> = self.derived(b"db");
        let mut text = Zeroizing::new(String::with_capacity(128));
        text.push_str("PRAGMA key = \"x'");
        for byte in raw.iter() {
            for digit in [byte >> 4, byte & 15] {
                text.extend(char::from_digit(u32::from(digit), 16));
            }
        }
        text.push_str("'\"");
        text
    }

    /// Returns the key over the slot file.
    pub(crate) fn slots_key(&self) -> Zeroizing<[u8; 32]> {
        self.derived(b"slots")
    }

    /// Returns the key by which devices show that they belong to the person.
    pub(crate) fn roster_key(&self) -> RosterKey {
        RosterKey::from_bytes(self.derived(b"roster"))
    }

    /// Seals the high-water mark.
    pub(crate) fn seal_mark(&self, mark: &[u8]) -> Result<Vec<u8>, NoRandomness> {
        seal(&self.derived(b"mark"), mark, b"wegwijs mark 1")
    }

    /// Opens the high-water mark.
    pub(crate) fn open_mark(&self, sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        open(&self.derived(b"mark"), sealed, b"wegwijs mark 1")
    }

    fn derived<const N: usize>(&self, purpose: &[u8]) -> Zeroizing<[u8; N]> {
        let mut out = Zeroizing::new([0; N]);
        let filled =
            Hkdf::<Sha256>::new(None, self.0.as_slice()).expand(purpose, out.as_mut_slice());
        // HKDF-SHA256 refuses only beyond 8160 bytes.
        debug_assert!(filled.is_ok(), "a few bytes are always given");
        out
    }
}

/// Seals with a random nonce in front.
pub(crate) fn seal(key: &[u8; 32], plain: &[u8], bound_to: &[u8]) -> Result<Vec<u8>, NoRandomness> {
    let nonce: [u8; 24] = random::bytes()?;
    let cipher = XChaCha20Poly1305::new(key.into());
    let payload = Payload {
        msg: plain,
        aad: bound_to,
    };
    let sealed = cipher
        .encrypt(&XNonce::from(nonce), payload)
        .map_err(|_| NoRandomness)?;
    Ok([nonce.as_slice(), &sealed].concat())
}

/// Opens what [`seal`] made.
pub(crate) fn open(key: &[u8; 32], sealed: &[u8], bound_to: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (nonce, sealed) = sealed.split_first_chunk::<24>()?;
    let cipher = XChaCha20Poly1305::new(key.into());
    let payload = Payload {
        msg: sealed,
        aad: bound_to,
    };
    cipher
        .decrypt(&XNonce::from(*nonce), payload)
        .ok()
        .map(Zeroizing::new)
}
