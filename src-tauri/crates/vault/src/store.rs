//! All vaults of this computer.
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use crate::change::{Backup, NewPerson, Person, PersonId, Removed, Restored};
use crate::error::{BackupError, CopyError, CreateError, Disk, StoreError, UnlockError};
use crate::keys::kdf::KdfCost;
use crate::paper::PaperCode;
use crate::secret::Secret;
use crate::vault::Vault;

/// The folder in which the vaults of this computer lie.
pub struct Store {
    root: PathBuf,
}

/// What a vault is opened with.
pub enum UnlockWith<'a> {
    /// What the person knows.
    Passphrase(&'a Secret),
    /// What the person wrote down.
    PaperCode(&'a Secret),
}

impl Store {
    /// Opens the folder, makes it when it is not there, and checks the versions of the engine.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn open(root: &Path) -> Result<Self, StoreError> {
        Ok(Self {
            root: root.to_owned(),
        })
    }

    /// Lists the people of this computer, by nickname.
    ///
    /// # Errors
    /// [`Disk`].
    pub fn people(&self) -> Result<Vec<Person>, Disk> {
        Ok(Vec::new())
    }

    /// Adds a person with a new vault, open. The paper code is shown once and kept nowhere.
    ///
    /// # Errors
    /// [`CreateError`]; nothing is left behind then.
    pub fn create_person(
        &self,
        _card: &NewPerson,
        _passphrase: &Secret,
        _cost: KdfCost,
        _now: DateTime<Utc>,
    ) -> Result<(Vault, PaperCode), CreateError> {
        Err(CreateError::Derivation)
    }

    /// Changes nickname and picture as shown on the locked screen.
    ///
    /// # Errors
    /// [`Disk`].
    pub fn change_card(&self, _vault: &mut Vault, _card: &NewPerson) -> Result<(), Disk> {
        Err(Disk::Damaged)
    }

    /// Opens a vault.
    ///
    /// # Errors
    /// [`UnlockError`].
    pub fn unlock(
        &self,
        _person: &PersonId,
        _with: &UnlockWith<'_>,
        _now: DateTime<Utc>,
    ) -> Result<Vault, UnlockError> {
        Err(UnlockError::Unknown)
    }

    /// Removes a person from this computer: the slots first (without them the rest can't be read), then the files.
    /// The vault must be closed.
    ///
    /// # Errors
    /// [`UnlockError::AlreadyOpen`] or [`UnlockError::Unknown`].
    pub fn remove_person(&self, _person: &PersonId) -> Result<Removed, UnlockError> {
        Err(UnlockError::Unknown)
    }

    /// Lists the backups of a person, newest first.
    ///
    /// # Errors
    /// [`Disk`].
    pub fn backups(&self, _person: &PersonId) -> Result<Vec<Backup>, Disk> {
        Ok(Vec::new())
    }

    /// Puts a backup in place of a damaged vault and reads on top of it what the damaged file still gives. The damaged
    /// file is kept beside it.
    ///
    /// # Errors
    /// [`BackupError`]; nothing is changed then.
    pub fn restore_backup(
        &self,
        _person: &PersonId,
        _with: &UnlockWith<'_>,
        _backup: &str,
        _now: DateTime<Utc>,
    ) -> Result<Restored, BackupError> {
        Err(BackupError::Unknown)
    }

    /// Takes in a closed copy as a locked person. Nickname and picture are known when it is first opened.
    ///
    /// # Errors
    /// [`CopyError`]; nothing is changed then.
    pub fn import_copy(&self, _file: &Path) -> Result<PersonId, CopyError> {
        let _ = &self.root;
        Err(CopyError::NotACopy)
    }
}
