//! The way from a secret to an open vault: lock file, slot file, count of tries, key derivation, database, and what is
//! noticed on the way. Nothing is changed until the secret is known to be right, but for the count of tries.
use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;

use chrono::{DateTime, Utc};

use crate::backup;
use crate::change::{Notice, PersonId};
use crate::db::{self, NotOpen, PROJECTIONS_VERSION};
use crate::device::{Author, place_of};
use crate::error::{Disk, UnlockError};
use crate::keys::kdf::NotDerived;
use crate::keys::person::PersonKey;
use crate::keys::slots::{self, SlotFile, SlotKind};
use crate::log::{self, LogError};
use crate::mark;
use crate::paper::PaperCode;
use crate::secret::Secret;
use crate::tries::Tries;
use crate::vault::{DATABASE, Vault, sweep};

const LOCK: &str = "lock";

/// What a vault is opened with.
pub enum UnlockWith<'a> {
    /// What the person knows.
    Passphrase(&'a Secret),
    /// What the person wrote down.
    PaperCode(&'a Secret),
}

/// A vault whose secret was right: its key and its slots.
pub(crate) struct Opened {
    pub(crate) key: PersonKey,
    pub(crate) slots: SlotFile,
    pub(crate) uneven: bool,
}

impl From<Disk> for UnlockError {
    fn from(disk: Disk) -> Self {
        Self::Disk(disk)
    }
}

impl From<std::io::Error> for UnlockError {
    fn from(error: std::io::Error) -> Self {
        Self::Disk(error.into())
    }
}

impl From<LogError> for UnlockError {
    fn from(error: LogError) -> Self {
        match error {
            LogError::NoRandomness => Self::NoRandomness,
            LogError::Disk(disk) => Self::Disk(disk),
            // Only our own short names are written while opening.
            LogError::TooLarge | LogError::Name => Self::Disk(Disk::Damaged),
        }
    }
}

impl From<NotDerived> for UnlockError {
    fn from(_: NotDerived) -> Self {
        Self::Derivation
    }
}

/// Makes sure that nobody else has the vault open. The system lets go of the lock when the process ends.
pub(crate) fn lock(folder: &Path) -> Result<File, UnlockError> {
    let file = OpenOptions::new()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .open(folder.join(LOCK))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(UnlockError::AlreadyOpen),
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}

/// Says that a vault is damaged, and what can be put back.
pub(crate) fn damaged(folder: &Path) -> UnlockError {
    UnlockError::Damaged {
        backups: backup::list(folder).unwrap_or_default(),
    }
}

/// Finds the key by a secret, counting the try first.
pub(crate) fn find_key(
    folder: &Path,
    person: PersonId,
    with: &UnlockWith<'_>,
    now: DateTime<Utc>,
) -> Result<Opened, UnlockError> {
    let found = slots::find(folder)?;
    if found.files.is_empty() {
        return Err(if found.newer {
            UnlockError::Newer
        } else {
            damaged(folder)
        });
    }
    let code;
    let (kind, secret) = match with {
        UnlockWith::Passphrase(secret) => (SlotKind::Passphrase, *secret),
        UnlockWith::PaperCode(typed) => {
            // A mistyped group is told at once; it is no try.
            code = PaperCode::parse(typed)?.to_secret();
            (SlotKind::Paper, &code)
        }
    };
    let mut tries = Tries::load(folder, now)?;
    match tries.wait_s(now)? {
        0 => tries.begin(now)?,
        wait_s => return Err(UnlockError::TooSoon { wait_s }),
    }
    for slots in found.files {
        if let Some(key) = slots.open(person, kind, secret)? {
            tries.succeed()?;
            return Ok(Opened {
                key,
                slots,
                uneven: found.uneven && !found.newer,
            });
        }
    }
    Err(UnlockError::Wrong {
        wait_s: tries.wait_s(now)?,
    })
}

/// Opens the database with a key that is right, and looks at what may have happened to it since.
pub(crate) fn open_vault(
    root: &Path,
    folder: &Path,
    person: PersonId,
    opened: Opened,
    lock: File,
    now: DateTime<Utc>,
) -> Result<Vault, UnlockError> {
    let told = |error: NotOpen| match error {
        NotOpen::Newer => UnlockError::Newer,
        NotOpen::Disk(Disk::Damaged) => damaged(folder),
        // The engine stops writing to a file in which it has met damage, and then calls that read-only.
        NotOpen::Disk(Disk::ReadOnly) if can_be_written(folder) => damaged(folder),
        NotOpen::Disk(disk) => UnlockError::Disk(disk),
    };
    let conn = db::open(&folder.join(DATABASE), &opened.key).map_err(told)?;
    let told = |disk: Disk| told(NotOpen::Disk(disk));
    let author = Author::load(&conn).map_err(told)?;
    if db::value(&conn, "vault").map_err(told)?.as_deref() != Some(&person.0) {
        return Err(damaged(folder));
    }
    let Opened { key, slots, uneven } = opened;
    let mut vault = Vault {
        person,
        folder: folder.to_owned(),
        conn,
        key,
        author,
        slots,
        notices: Vec::new(),
        _lock: lock,
    };
    vault.look_at_slots(uneven).map_err(told)?;
    if db::number(&vault.conn, "projections").map_err(told)? != Some(PROJECTIONS_VERSION) {
        vault.rebuild().map_err(told)?;
        vault.notices.push(Notice::Rebuilt);
    }
    vault
        .look_at_place(root, now)
        .map_err(|error| match error {
            UnlockError::Disk(disk) => told(disk),
            other => other,
        })?;
    sweep(folder);
    Ok(vault)
}

/// Says whether the disk lets us write to the database, whatever is in it.
fn can_be_written(folder: &Path) -> bool {
    OpenOptions::new()
        .write(true)
        .open(folder.join(DATABASE))
        .is_ok()
}

impl Vault {
    /// Compares the slot file with what the vault knows of it, and mends its copies.
    fn look_at_slots(&mut self, uneven: bool) -> Result<(), Disk> {
        let found = self.slots.generation();
        let expected = db::number(&self.conn, "slots")?
            .and_then(|n| u64::try_from(n).ok())
            .unwrap_or(0);
        if found < expected {
            self.notices.push(Notice::OlderSlots { found, expected });
        } else if found > expected {
            // A crash came between the new slot file and its counter.
            db::put_number(&self.conn, "slots", log::number(found)?)?;
        }
        if uneven && slots::write(&self.folder, &self.slots).is_ok() {
            self.notices.push(Notice::SlotsRepaired);
        }
        Ok(())
    }

    /// Compares the log with the high-water mark and the place with where it was; goes on as a new device when either
    /// says that somebody else may be writing under the old id.
    fn look_at_place(&mut self, root: &Path, now: DateTime<Utc>) -> Result<(), UnlockError> {
        let place = place_of(root, &self.folder)?;
        let missing = match mark::read(&self.folder, &self.key) {
            None => None,
            Some(mark) => {
                let (seq, _) = log::end_of(&self.conn, mark.dev)?;
                (seq < mark.seq).then(|| Notice::SavesMissing {
                    count: mark.seq.saturating_sub(seq),
                    until: mark.at(),
                })
            }
        };
        let moved = db::value(&self.conn, "place")?.as_deref() != Some(&place);
        if moved || missing.is_some() {
            self.become_new(&place, now)?;
        }
        if moved {
            self.notices.push(Notice::NewDevice);
        }
        self.notices.extend(missing);
        Ok(())
    }
}
