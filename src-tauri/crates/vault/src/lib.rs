//! Keys and slots, the encrypted file, projections, queries, backup: the only SQL of the project.
//!
//! A [`Store`] is a folder with the vaults of one computer, a [`Vault`] one of them, open. Writes have one door
//! ([`Vault::record`], and [`Vault::apply`] for what other devices wrote); reads never write. What is recorded becomes
//! signed operations of `wegwijs-oplog`; tables and search are projections of them, written in the same transaction.
//!
//! In the folder: `people.json` (nickname and picture key of each person, nothing else), `installation` (random bytes),
//! and for each person `vaults/<id>/` with `vault.db` (encrypted), `slots.json` and two copies (the wrapped key),
//! `tries.json` (wrong tries), `mark` (sealed: how far the log had come), `lock`, and `backups/`.
mod apply;
mod backup;
mod change;
mod copy;
mod db;
mod device;
mod digits;
mod error;
mod files;
mod fold;
mod hex;
mod keys;
mod log;
mod mark;
mod paper;
mod people;
mod projections;
mod queries;
mod record;
mod restore;
mod search;
mod secret;
mod store;
mod suggest;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
mod tries;
mod undo;
mod unlock;
mod vault;

pub use change::{
    Applied, Backup, Change, Conflict, DeviceId, Entity, HistoryRow, Hit, Integrity, NewPerson,
    Note, Notice, ONLY, Person, PersonId, Recorded, Removed, Restored, UndoId,
};
pub use digits::latin_digits;
pub use error::{
    BackupError, CodeError, CopyError, CreateError, Disk, SaveError, SlotError, StoreError,
    UndoError, UnlockError,
};
pub use fold::fold;
pub use keys::kdf::{KdfCost, calibrate};
pub use keys::random::NoRandomness;
pub use paper::PaperCode;
pub use record::MAX_TEXT_BYTES;
pub use secret::{SHORTEST_PASSPHRASE, Secret};
pub use store::Store;
pub use suggest::{is_easily_guessed, suggest_passphrase};
pub use unlock::UnlockWith;
pub use vault::Vault;
