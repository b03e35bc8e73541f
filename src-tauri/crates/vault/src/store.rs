//! All vaults of this computer: who is here, adding, opening, removing.
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use crate::backup;
use crate::change::{Backup, NewPerson, Person, PersonId, Removed};
use crate::db::{self, NotOpen};
use crate::device::{become_new, place_of};
use crate::error::{CreateError, Disk, SlotError, StoreError, UnlockError};
use crate::files::{shred, sync_folder};
use crate::keys::kdf::KdfCost;
use crate::keys::person::PersonKey;
use crate::keys::random;
use crate::keys::slots::{self, SlotFile, SlotKind};
use crate::paper::PaperCode;
use crate::people::{self, vault_folder, vaults};
use crate::secret::Secret;
use crate::unlock::{self, Opened, UnlockWith};
use crate::vault::{DATABASE, Vault};

/// The folder in which the vaults of this computer lie: `people.json`, and `vaults/<id>/` for each person.
pub struct Store {
    pub(crate) root: PathBuf,
}

impl Store {
    /// Opens the folder, makes it when it is not there, and checks the versions of the engine.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn open(root: &Path) -> Result<Self, StoreError> {
        db::check_engine()?;
        fs::create_dir_all(vaults(root)).map_err(Disk::from)?;
        Ok(Self {
            root: root.to_owned(),
        })
    }

    /// Lists the people of this computer, by nickname.
    ///
    /// # Errors
    /// [`Disk`].
    pub fn people(&self) -> Result<Vec<Person>, Disk> {
        people::list(&self.root)
    }

    /// Adds a person with a new vault, open. The paper code is shown once and kept nowhere.
    ///
    /// # Errors
    /// [`CreateError`]; nothing is left behind then.
    pub fn create_person(
        &self,
        card: &NewPerson,
        passphrase: &Secret,
        cost: KdfCost,
        now: DateTime<Utc>,
    ) -> Result<(Vault, PaperCode), CreateError> {
        if !passphrase.is_long_enough() {
            return Err(CreateError::TooShort);
        }
        let person = PersonId(random::bytes().map_err(|_| CreateError::NoRandomness)?);
        let code = PaperCode::make().map_err(|_| CreateError::NoRandomness)?;
        let key = PersonKey::make().map_err(|_| CreateError::NoRandomness)?;
        let secrets = [
            (SlotKind::Passphrase, passphrase),
            (SlotKind::Paper, &code.to_secret()),
        ];
        let slots = SlotFile::make(person, &key, secrets, cost)?;
        // Made under another name, so that a crash half-way leaves no person who can't be opened.
        let making = vaults(&self.root).join(format!(".new-{person}"));
        let folder = vault_folder(&self.root, person);
        let done = self
            .make_folder(&making, &folder, person, &key, &slots, card, now)
            .and_then(|()| {
                people::put(&self.root, person, card)?;
                let lock = unlock::lock(&folder).map_err(create_error)?;
                let opened = Opened {
                    key,
                    slots,
                    uneven: false,
                };
                unlock::open_vault(&self.root, &folder, person, opened, lock, now)
                    .map_err(create_error)
            });
        match done {
            Ok(vault) => Ok((vault, code)),
            Err(error) => {
                drop(fs::remove_dir_all(&making));
                drop(fs::remove_dir_all(&folder));
                drop(people::remove(&self.root, person));
                Err(error)
            }
        }
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "one caller, and each is another thing"
    )]
    fn make_folder(
        &self,
        making: &Path,
        folder: &Path,
        person: PersonId,
        key: &PersonKey,
        slots: &SlotFile,
        card: &NewPerson,
        now: DateTime<Utc>,
    ) -> Result<(), CreateError> {
        fs::create_dir(making).map_err(Disk::from)?;
        make_database(&self.root, making, person, key, card, now).map_err(create_error)?;
        slots::write(making, slots)?;
        fs::rename(making, folder).map_err(Disk::from)?;
        sync_folder(&vaults(&self.root)).map_err(Disk::from)?;
        Ok(())
    }

    /// Changes nickname and picture, inside the vault and on the locked screen.
    ///
    /// # Errors
    /// [`Disk`].
    pub fn change_card(&self, vault: &mut Vault, card: &NewPerson) -> Result<(), Disk> {
        vault.put_card(card)?;
        people::put(&self.root, vault.person, card)
    }

    /// Opens a vault.
    ///
    /// # Errors
    /// [`UnlockError`].
    pub fn unlock(
        &self,
        person: &PersonId,
        with: &UnlockWith<'_>,
        now: DateTime<Utc>,
    ) -> Result<Vault, UnlockError> {
        let folder = self.folder_of(*person)?;
        let lock = unlock::lock(&folder)?;
        let opened = unlock::find_key(&folder, *person, with, now)?;
        let vault = unlock::open_vault(&self.root, &folder, *person, opened, lock, now)?;
        self.show_card(&vault);
        Ok(vault)
    }

    /// Puts the card of an opened vault onto the locked screen, where it is missing (a copy from elsewhere, a damaged
    /// list). What fails here is left for the next time.
    pub(crate) fn show_card(&self, vault: &Vault) {
        let Ok(card) = vault.card() else { return };
        let shown = self
            .people()
            .unwrap_or_default()
            .into_iter()
            .find(|person| person.id == vault.person);
        if shown
            .is_none_or(|shown| shown.nickname != card.nickname || shown.picture != card.picture)
        {
            drop(people::put(&self.root, vault.person, &card));
        }
    }

    /// Removes a person from this computer: the slots first (without them the rest can't be read), then the files.
    /// The vault must be closed.
    ///
    /// # Errors
    /// [`UnlockError::AlreadyOpen`], [`UnlockError::Unknown`] or [`UnlockError::Disk`].
    pub fn remove_person(&self, person: &PersonId) -> Result<Removed, UnlockError> {
        let folder = self.folder_of(*person)?;
        drop(unlock::lock(&folder)?);
        // SAFETY-OF-DATA: overwriting the slots is what makes everything else unreadable, so it comes first.
        for path in slots::paths(&folder) {
            drop(shred(&path));
        }
        sync_folder(&folder)?;
        let mut left = Vec::new();
        remove_all(&folder, &mut left);
        people::remove(&self.root, *person)?;
        Ok(Removed { left })
    }

    /// Lists the backups of a person, newest first.
    ///
    /// # Errors
    /// [`Disk`].
    pub fn backups(&self, person: &PersonId) -> Result<Vec<Backup>, Disk> {
        backup::list(&vault_folder(&self.root, *person))
    }

    pub(crate) fn folder_of(&self, person: PersonId) -> Result<PathBuf, UnlockError> {
        let folder = vault_folder(&self.root, person);
        if folder.try_exists()? {
            Ok(folder)
        } else {
            Err(UnlockError::Unknown)
        }
    }
}

/// Makes the database of a new vault in a folder and closes it.
pub(crate) fn make_database(
    root: &Path,
    folder: &Path,
    person: PersonId,
    key: &PersonKey,
    card: &NewPerson,
    now: DateTime<Utc>,
) -> Result<(), UnlockError> {
    let mut conn = db::create(&folder.join(DATABASE), key).map_err(|error| match error {
        NotOpen::Newer => UnlockError::Newer,
        NotOpen::Disk(disk) => UnlockError::Disk(disk),
    })?;
    let card =
        serde_json::to_vec(&(&card.nickname, &card.picture)).map_err(std::io::Error::other)?;
    db::put_value(&conn, "vault", &person.0)?;
    db::put_value(&conn, "card", &card)?;
    let place = place_of(root, folder)?;
    become_new(&mut conn, key, &place, now)?;
    conn.close().map_err(|(_, error)| Disk::from(error))?;
    Ok(())
}

/// Removes a folder with all that is in it, and names what stayed.
fn remove_all(folder: &Path, left: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            remove_all(&path, left);
        } else if fs::remove_file(&path).is_err() {
            left.push(path);
        }
    }
    if fs::remove_dir(folder).is_err() && left.is_empty() {
        left.push(folder.to_owned());
    }
}

fn create_error(error: UnlockError) -> CreateError {
    match error {
        UnlockError::Disk(disk) => CreateError::Disk(disk),
        UnlockError::NoRandomness => CreateError::NoRandomness,
        UnlockError::Derivation => CreateError::Derivation,
        UnlockError::Unknown
        | UnlockError::Wrong { .. }
        | UnlockError::TooSoon { .. }
        | UnlockError::MistypedCode(_)
        | UnlockError::Damaged { .. }
        | UnlockError::Newer
        | UnlockError::AlreadyOpen => CreateError::Disk(Disk::Damaged),
    }
}

impl From<SlotError> for CreateError {
    fn from(error: SlotError) -> Self {
        match error {
            SlotError::TooShort => Self::TooShort,
            SlotError::Derivation => Self::Derivation,
            SlotError::NoRandomness => Self::NoRandomness,
            SlotError::Disk(disk) => Self::Disk(disk),
        }
    }
}
