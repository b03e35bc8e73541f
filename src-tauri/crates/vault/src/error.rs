//! Typed failures, one enum per operation. None holds a secret, personal text or SQL; words for people are the
//! business of `app`. What the disk does is told apart once, in [`Disk`].
use std::io;

use thiserror::Error;

use crate::change::{Backup, PersonId};

/// Trouble with the disk or with a file on it.
#[derive(Debug, Error)]
pub enum Disk {
    /// No room left; nothing was changed.
    #[error("no room left on the disk")]
    Full,
    /// Can't be written; nothing was changed.
    #[error("the folder can't be written")]
    ReadOnly,
    /// The operating system refused to read or write.
    #[error("the disk could not be read or written")]
    Io(#[source] io::Error),
    /// The encrypted file is damaged, or a part of it.
    #[error("the vault file is damaged")]
    Damaged,
    /// The engine refused for another reason: a bug of ours.
    #[error("the store refused")]
    Engine(#[source] rusqlite::Error),
}

impl From<io::Error> for Disk {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull
            | io::ErrorKind::QuotaExceeded
            | io::ErrorKind::FileTooLarge => Self::Full,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            _ => Self::Io(error),
        }
    }
}

impl From<rusqlite::Error> for Disk {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        let Some(code) = error.sqlite_error().map(|e| (e.code, e.extended_code)) else {
            return match error {
                // A stored value of the wrong shape: the file says what this version never wrote.
                rusqlite::Error::FromSqlConversionFailure(..)
                | rusqlite::Error::IntegralValueOutOfRange(..)
                | rusqlite::Error::Utf8Error(..)
                | rusqlite::Error::InvalidColumnType(..) => Self::Damaged,
                other => Self::Engine(other),
            };
        };
        match code.0 {
            ErrorCode::DiskFull => Self::Full,
            ErrorCode::ReadOnly | ErrorCode::PermissionDenied => Self::ReadOnly,
            ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => Self::Damaged,
            // A write that the disk did not take whole, or an index of the log that could not grow: the usual faces of
            // a full disk behind a cipher.
            ErrorCode::SystemIoFailure
                if matches!(
                    code.1,
                    rusqlite::ffi::SQLITE_IOERR_WRITE | rusqlite::ffi::SQLITE_IOERR_SHMSIZE
                ) =>
            {
                Self::Full
            }
            ErrorCode::SystemIoFailure
            | ErrorCode::CannotOpen
            | ErrorCode::FileLockingProtocolFailed => Self::Io(io::Error::other(error)),
            _ => Self::Engine(error),
        }
    }
}

/// The store can't be used at all.
#[derive(Debug, Error)]
pub enum StoreError {
    /// SQLite or SQLCipher is older than the floor (a known bug that corrupts files).
    #[error("SQLite {sqlite} or SQLCipher {cipher} is too old")]
    Engine {
        /// Version found.
        sqlite: String,
        /// Version found.
        cipher: String,
    },
    /// See [`Disk`].
    #[error(transparent)]
    Disk(#[from] Disk),
}

/// A person could not be added.
#[derive(Debug, Error)]
pub enum CreateError {
    /// Shorter than [`crate::SHORTEST_PASSPHRASE`].
    #[error("the passphrase is too short")]
    TooShort,
    /// The system gave no random numbers.
    #[error("no random numbers")]
    NoRandomness,
    /// The key derivation could not run (memory).
    #[error("the key could not be derived")]
    Derivation,
    /// See [`Disk`].
    #[error(transparent)]
    Disk(#[from] Disk),
}

/// A vault did not open.
#[derive(Debug, Error)]
pub enum UnlockError {
    /// No such person here.
    #[error("no such vault")]
    Unknown,
    /// Wrong passphrase or paper code.
    #[error("wrong secret")]
    Wrong {
        /// Seconds until the next try is taken; 0 = at once.
        wait_s: u64,
    },
    /// Too many wrong tries; this one was not looked at.
    #[error("too soon after a wrong try")]
    TooSoon {
        /// Seconds until the next try is taken.
        wait_s: u64,
    },
    /// The paper code has a mistyped group; this was not counted as a try.
    #[error("the paper code is mistyped")]
    MistypedCode(#[from] CodeError),
    /// The vault or all its slot files are damaged. Nothing was changed.
    #[error("the vault is damaged")]
    Damaged {
        /// What can be put back, newest first.
        backups: Vec<Backup>,
    },
    /// Made by a newer version of the app, which says that this one must not open it.
    #[error("made by a newer version")]
    Newer,
    /// Another program on this computer has it open.
    #[error("already open")]
    AlreadyOpen,
    /// No memory for the key derivation.
    #[error("the key could not be derived")]
    Derivation,
    /// The system gave no random numbers.
    #[error("no random numbers")]
    NoRandomness,
    /// See [`Disk`].
    #[error(transparent)]
    Disk(Disk),
}

/// A change was not saved. Nothing of it is in the vault.
#[derive(Debug, Error)]
pub enum SaveError {
    /// A text or value is larger than the log takes.
    #[error("too large")]
    TooLarge {
        /// Largest size in bytes.
        limit: usize,
    },
    /// An entity kind, id or field is empty or too long: a bug of the caller.
    #[error("a name is empty or too long")]
    Name,
    /// See [`Disk`].
    #[error(transparent)]
    Disk(#[from] Disk),
}

/// A step was not undone.
#[derive(Debug, Error)]
pub enum UndoError {
    /// No such step.
    #[error("no such step")]
    Unknown,
    /// All that it changed was changed again since; undoing would overwrite later words.
    #[error("changed again since")]
    Overtaken,
    /// See [`SaveError`].
    #[error(transparent)]
    Save(#[from] SaveError),
}

impl From<Disk> for UndoError {
    fn from(disk: Disk) -> Self {
        Self::Save(SaveError::Disk(disk))
    }
}

/// A backup was not made or not put back.
#[derive(Debug, Error)]
pub enum BackupError {
    /// The backup did not pass its check and was not kept.
    #[error("the backup did not pass its check")]
    Unsound,
    /// No such backup.
    #[error("no such backup")]
    Unknown,
    /// See [`UnlockError`].
    #[error(transparent)]
    Unlock(#[from] UnlockError),
    /// See [`Disk`].
    #[error(transparent)]
    Disk(#[from] Disk),
}

/// Slots were not changed; the old secrets stay in force.
#[derive(Debug, Error)]
pub enum SlotError {
    /// Shorter than [`crate::SHORTEST_PASSPHRASE`].
    #[error("the passphrase is too short")]
    TooShort,
    /// The key derivation could not run (memory).
    #[error("the key could not be derived")]
    Derivation,
    /// The system gave no random numbers.
    #[error("no random numbers")]
    NoRandomness,
    /// See [`Disk`].
    #[error(transparent)]
    Disk(#[from] Disk),
}

/// A closed copy was not written or not taken in.
#[derive(Debug, Error)]
pub enum CopyError {
    /// Not a copy of ours.
    #[error("not a copy of a vault")]
    NotACopy,
    /// A copy of ours that is damaged or cut off.
    #[error("the copy is damaged")]
    Damaged,
    /// Made by a newer version of the app.
    #[error("made by a newer version")]
    Newer,
    /// This vault is on this computer already; nothing was changed.
    #[error("this vault is here already")]
    AlreadyHere(PersonId),
    /// What was written does not read back the same (a bad stick).
    #[error("the copy does not read back")]
    NotReadBack,
    /// See [`Disk`].
    #[error(transparent)]
    Disk(#[from] Disk),
}

/// A paper code that can't be right.
#[derive(Debug, Error, PartialEq, Eq, Clone)]
pub enum CodeError {
    /// Not 40 digits.
    #[error("not 40 digits")]
    Length {
        /// Digits found.
        digits: usize,
    },
    /// These groups (1–8) have a wrong digit or stand in the wrong place.
    #[error("a group is wrong")]
    Groups(Vec<u8>),
}
