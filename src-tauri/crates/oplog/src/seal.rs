//! Chain and signature: each operation names the hash of the one before it on its device, and the device signs that
//! hash. Each can be checked and passed on by itself (a signature for a whole segment would tie them together).
use ed25519_dalek::{Signature, Signer};
use zeroize::Zeroizing;

use crate::codec::Malformed;
use crate::id::DeviceId;
use crate::op::Op;

const CONTEXT: &str = "wegwijs 2026 operation chain 1";
const ROSTER_CONTEXT: &[u8] = b"wegwijs roster 1";

/// Hash of an operation and, through it, of all before it on its device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChainHash(pub [u8; 32]);

impl ChainHash {
    /// What the first operation of a device names as the one before it.
    pub const START: Self = Self([0; 32]);

    fn of(before: Self, bytes: &[u8]) -> Self {
        let mut hasher = blake3::Hasher::new_derive_key(CONTEXT);
        hasher.update(&before.0).update(bytes);
        Self(*hasher.finalize().as_bytes())
    }
}

/// The private half of a device's signing key. Opaque: no `Debug`, wiped when dropped.
pub struct DeviceKey(ed25519_dalek::SigningKey);

impl DeviceKey {
    /// Makes the key from 32 secret random bytes.
    pub fn from_seed(seed: &Zeroizing<[u8; 32]>) -> Self {
        Self(ed25519_dalek::SigningKey::from_bytes(seed))
    }

    /// Returns the public half.
    pub fn public(&self) -> DevicePublic {
        DevicePublic(self.0.verifying_key().to_bytes())
    }
}

/// The public half of a device's signing key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DevicePublic(pub [u8; 32]);

/// Why a sealed operation is not taken.
#[derive(Debug, thiserror::Error, Clone, Copy, PartialEq, Eq)]
pub enum SealError {
    /// Not an operation in canonical form.
    #[error(transparent)]
    Malformed(#[from] Malformed),
    /// The signature is not the device's.
    #[error("wrong signature")]
    Signature,
}

/// An operation as stored and passed on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedOp {
    /// Canonical form.
    pub bytes: Vec<u8>,
    /// Hash of the operation before it on its device.
    pub before: ChainHash,
    /// Ed25519 over [`SealedOp::hash`].
    pub signature: [u8; 64],
}

impl SealedOp {
    /// Chains and signs an operation.
    ///
    /// # Errors
    /// [`Malformed`] when it has no canonical form.
    pub fn seal(op: &Op, before: ChainHash, key: &DeviceKey) -> Result<Self, Malformed> {
        let bytes = op.encode()?;
        let signature = key.0.sign(&ChainHash::of(before, &bytes).0).to_bytes();
        Ok(Self {
            bytes,
            before,
            signature,
        })
    }

    /// Returns its hash in the chain.
    pub fn hash(&self) -> ChainHash {
        ChainHash::of(self.before, &self.bytes)
    }

    /// Checks the signature, strictly, and reads the operation.
    ///
    /// # Errors
    /// [`SealError`].
    pub fn open(&self, device: DevicePublic) -> Result<Op, SealError> {
        let key =
            ed25519_dalek::VerifyingKey::from_bytes(&device.0).map_err(|_| SealError::Signature)?;
        key.verify_strict(&self.hash().0, &Signature::from_bytes(&self.signature))
            .map_err(|_| SealError::Signature)?;
        Ok(Op::decode(&self.bytes)?)
    }
}

/// The secret that shows that a device belongs to the person: derived from the person key. Opaque, wiped.
pub struct RosterKey(Zeroizing<[u8; 32]>);

impl RosterKey {
    /// Takes 32 derived bytes.
    pub fn from_bytes(bytes: Zeroizing<[u8; 32]>) -> Self {
        Self(bytes)
    }
}

/// Body of a roster operation: a device introduces itself and proves that it holds the person key. A device is thus
/// never admitted by who spoke first, and a cloned or restored vault can go on as a new device without the old one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RosterEntry {
    /// The device.
    pub dev: DeviceId,
    /// Its public key.
    pub public: DevicePublic,
}

impl RosterEntry {
    /// Writes it with its proof.
    pub fn to_body(self, key: &RosterKey) -> Vec<u8> {
        [
            self.dev.0.as_slice(),
            &self.public.0,
            self.proof(key).as_bytes(),
        ]
        .concat()
    }

    /// Reads it; nothing when the proof does not hold.
    pub fn from_body(body: &[u8], key: &RosterKey) -> Option<Self> {
        let (dev, rest) = body.split_first_chunk::<16>()?;
        let (public, proof) = rest.split_first_chunk::<32>()?;
        let entry = Self {
            dev: DeviceId(*dev),
            public: DevicePublic(*public),
        };
        let proof: [u8; 32] = proof.try_into().ok()?;
        // `blake3::Hash` compares in constant time.
        (entry.proof(key) == blake3::Hash::from_bytes(proof)).then_some(entry)
    }

    fn proof(self, key: &RosterKey) -> blake3::Hash {
        let mut hasher = blake3::Hasher::new_keyed(&key.0);
        hasher
            .update(ROSTER_CONTEXT)
            .update(&self.dev.0)
            .update(&self.public.0);
        hasher.finalize()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;
    use crate::hlc::Hlc;
    use crate::op::{Act, Actor, OP_VERSION, Step};

    fn key(seed: u8) -> DeviceKey {
        DeviceKey::from_seed(&Zeroizing::new([seed; 32]))
    }

    fn op(seq: u64) -> Op {
        Op {
            v: OP_VERSION,
            dev: DeviceId([1; 16]),
            seq,
            hlc: Hlc::new(seq, 0).unwrap(),
            actor: Actor::person(),
            ent: "fact".to_owned(),
            id: "me".to_owned(),
            act: Act::Del,
            base: BTreeSet::new(),
            step: Step::default(),
            extra: BTreeMap::new(),
        }
    }

    #[test]
    fn a_chain_holds_and_any_change_breaks_it() {
        let first = SealedOp::seal(&op(1), ChainHash::START, &key(1)).unwrap();
        let second = SealedOp::seal(&op(2), first.hash(), &key(1)).unwrap();
        assert_eq!(second.open(key(1).public()), Ok(op(2)));
        assert_eq!(
            second.open(key(2).public()),
            Err(SealError::Signature),
            "another device"
        );
        let moved = SealedOp {
            before: ChainHash::START,
            ..second.clone()
        };
        assert_eq!(
            moved.open(key(1).public()),
            Err(SealError::Signature),
            "another place in the chain"
        );
        for at in 0..second.bytes.len() {
            let mut changed = second.clone();
            changed.bytes[at] ^= 1;
            assert_eq!(
                changed.open(key(1).public()),
                Err(SealError::Signature),
                "byte {at}"
            );
        }
    }

    #[test]
    fn only_who_holds_the_person_key_can_add_a_device() {
        let roster = |seed| RosterKey::from_bytes(Zeroizing::new([seed; 32]));
        let entry = RosterEntry {
            dev: DeviceId([1; 16]),
            public: key(1).public(),
        };
        let body = entry.to_body(&roster(1));
        assert_eq!(RosterEntry::from_body(&body, &roster(1)), Some(entry));
        assert_eq!(RosterEntry::from_body(&body, &roster(2)), None);
        for at in 0..body.len() {
            let mut changed = body.clone();
            changed[at] ^= 1;
            assert_eq!(
                RosterEntry::from_body(&changed, &roster(1)),
                None,
                "byte {at}"
            );
        }
    }
}
