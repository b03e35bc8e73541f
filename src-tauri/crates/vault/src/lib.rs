//! Keys and slots, the encrypted file, projections, queries, backup: the only SQL of the project.
//!
//! A [`Store`] is a folder with the vaults of one computer, a [`Vault`] one of them, open. Writes have one door
//! ([`Vault::record`], and `apply` for what other devices wrote); reads never write. What is recorded becomes signed
//! operations of `wegwijs-oplog`; tables and search are projections of them, written in the same transaction.
mod change;
mod digits;
mod error;
mod hex;
mod keys;
mod paper;
mod secret;
mod store;
mod suggest;
mod vault;

pub use change::{
    Applied, Backup, Change, Conflict, DeviceId, Entity, HistoryRow, Hit, Integrity, NewPerson,
    Note, Notice, Person, PersonId, Recorded, Removed, Restored, UndoId,
};
pub use error::{
    BackupError, CodeError, CopyError, CreateError, Disk, SaveError, SlotError, StoreError,
    UndoError, UnlockError,
};
pub use keys::kdf::{KdfCost, calibrate};
pub use keys::random::NoRandomness;
pub use paper::PaperCode;
pub use secret::{SHORTEST_PASSPHRASE, Secret};
pub use store::{Store, UnlockWith};
pub use suggest::{is_easily_guessed, suggest_passphrase};
pub use vault::Vault;
