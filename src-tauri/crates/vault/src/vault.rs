//! One open vault.
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use crate::change::{
    Backup, Change, Entity, HistoryRow, Hit, Integrity, NewPerson, Note, Notice, PersonId,
    Recorded, UndoId,
};
use crate::error::{BackupError, CopyError, Disk, SaveError, SlotError, UndoError};
use crate::keys::kdf::KdfCost;
use crate::paper::PaperCode;
use crate::secret::Secret;

/// An open vault. Closes and forgets its keys when dropped.
pub struct Vault {
    id: PersonId,
}

impl Vault {
    /// Returns whose vault it is.
    pub fn person(&self) -> PersonId {
        self.id
    }

    /// Returns nickname and picture as kept inside.
    ///
    /// # Errors
    /// [`Disk`].
    pub fn card(&self) -> Result<NewPerson, Disk> {
        Err(Disk::Damaged)
    }

    /// Returns what was noticed on opening, once.
    pub fn take_notices(&mut self) -> Vec<Notice> {
        Vec::new()
    }

    /// Records changes as one step. When it returns, they are committed and synced to the disk. `label` is what
    /// [`Vault::history`] gives back (a message id, say); a step with an empty label is not listed there.
    ///
    /// # Errors
    /// [`SaveError`]; nothing of the step is kept then.
    pub fn record(
        &mut self,
        _changes: &[Change],
        _label: &str,
        _now: DateTime<Utc>,
    ) -> Result<Recorded, SaveError> {
        Err(SaveError::Name)
    }

    /// Takes a step back by recording the opposite. Fields that were changed again since stay as they are.
    ///
    /// # Errors
    /// [`UndoError`].
    pub fn undo(&mut self, _step: UndoId, _now: DateTime<Utc>) -> Result<Recorded, UndoError> {
        Err(UndoError::Unknown)
    }

    /// Lists the latest steps with a label, newest first.
    ///
    /// # Errors
    /// [`Disk`].
    pub fn history(&self, _limit: usize) -> Result<Vec<HistoryRow>, Disk> {
        Ok(Vec::new())
    }

    /// Reads one entity, deleted ones too; nothing when it never was.
    ///
    /// # Errors
    /// [`Disk`].
    pub fn entity(&self, _ent: &str, _id: &str) -> Result<Option<Entity>, Disk> {
        Ok(None)
    }

    /// Reads all entities of a kind that are not deleted, in the order in which they were made.
    ///
    /// # Errors
    /// [`Disk`].
    pub fn entities(&self, _ent: &str) -> Result<Vec<Entity>, Disk> {
        Ok(Vec::new())
    }

    /// Reads one note, a deleted one too.
    ///
    /// # Errors
    /// [`Disk`].
    pub fn note(&self, _id: &str) -> Result<Option<Note>, Disk> {
        Ok(None)
    }

    /// Reads all notes that are not deleted, latest change first.
    ///
    /// # Errors
    /// [`Disk`].
    pub fn notes(&self) -> Result<Vec<Note>, Disk> {
        Ok(Vec::new())
    }

    /// Finds notes by words or parts of words, in any script, best first.
    ///
    /// # Errors
    /// [`Disk`].
    pub fn search(&self, _query: &str, _limit: usize) -> Result<Vec<Hit>, Disk> {
        Ok(Vec::new())
    }

    /// Drops all projections and makes them again from the log.
    ///
    /// # Errors
    /// [`Disk`]; nothing is changed then.
    pub fn rebuild(&mut self) -> Result<(), Disk> {
        Ok(())
    }

    /// Checks structure, cipher and log, all rows.
    ///
    /// # Errors
    /// [`Disk`].
    pub fn check(&self) -> Result<Integrity, Disk> {
        Err(Disk::Damaged)
    }

    /// Makes the backup of the day, unless there is one, checks it and keeps the seven newest.
    ///
    /// # Errors
    /// [`BackupError`].
    pub fn back_up(&mut self, _now: DateTime<Utc>) -> Result<Backup, BackupError> {
        Err(BackupError::Unknown)
    }

    /// Writes the whole vault as one closed, encrypted file into a folder (a stick) and reads it back. Opens elsewhere
    /// with the passphrase or the paper code.
    ///
    /// # Errors
    /// [`CopyError`].
    pub fn export_copy(
        &mut self,
        _folder: &Path,
        _now: DateTime<Utc>,
    ) -> Result<PathBuf, CopyError> {
        Err(CopyError::NotReadBack)
    }

    /// Says whether this is the passphrase in force (takes as long as unlocking).
    ///
    /// # Errors
    /// [`SlotError`].
    pub fn is_passphrase(&self, _passphrase: &Secret) -> Result<bool, SlotError> {
        Err(SlotError::Derivation)
    }

    /// Puts a new passphrase in force; the old one opens nothing any more.
    ///
    /// # Errors
    /// [`SlotError`]; the old one stays in force then.
    pub fn change_passphrase(&mut self, _new: &Secret, _cost: KdfCost) -> Result<(), SlotError> {
        Err(SlotError::Derivation)
    }

    /// Makes a new paper code; the old one opens nothing any more.
    ///
    /// # Errors
    /// [`SlotError`]; the old one stays in force then.
    pub fn new_paper_code(&mut self, _cost: KdfCost) -> Result<PaperCode, SlotError> {
        Err(SlotError::Derivation)
    }

    /// Closes the vault and forgets its keys.
    pub fn close(self) {}
}
