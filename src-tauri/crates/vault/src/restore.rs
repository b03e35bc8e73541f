//! Puts something sound in place of a damaged vault: a backup, or nothing but the log, and on top of it every operation
//! that the damaged file still gives and whose chain and signature hold. The damaged file is kept beside it.
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use wegwijs_oplog::{ChainHash, DeviceId, SealedOp};

use crate::backup;
use crate::change::{NewPerson, PersonId, Restored};
use crate::db;
use crate::device::place_of;
use crate::error::{BackupError, Disk, UnlockError};
use crate::files::sync_folder;
use crate::keys::person::PersonKey;
use crate::log::{self, Stored};
use crate::mark;
use crate::queries::instant;
use crate::store::{Store, make_database};
use crate::unlock::{self, Opened, UnlockWith};
use crate::vault::{DATABASE, Vault};

const PARTS: [&str; 3] = ["vault.db", "vault.db-wal", "vault.db-shm"];

impl Store {
    /// Puts a backup in place of a damaged vault and reads on top of it what the damaged file still gives. The damaged
    /// file is kept beside it. The vault goes on as a new device.
    ///
    /// # Errors
    /// [`BackupError`]; nothing is changed then.
    pub fn restore_backup(
        &self,
        person: &PersonId,
        with: &UnlockWith<'_>,
        backup: &str,
        now: DateTime<Utc>,
    ) -> Result<Restored, BackupError> {
        self.restore(*person, with, Some(backup), now)
    }

    /// Makes a damaged vault anew from what its log still gives, without a backup. The damaged file is kept beside it.
    ///
    /// # Errors
    /// [`BackupError`]; [`BackupError::Unsound`] when the log gives nothing. Nothing is changed then.
    pub fn restore_from_log(
        &self,
        person: &PersonId,
        with: &UnlockWith<'_>,
        now: DateTime<Utc>,
    ) -> Result<Restored, BackupError> {
        self.restore(*person, with, None, now)
    }

    fn restore(
        &self,
        person: PersonId,
        with: &UnlockWith<'_>,
        backup: Option<&str>,
        now: DateTime<Utc>,
    ) -> Result<Restored, BackupError> {
        let folder = self.folder_of(person)?;
        let lock = unlock::lock(&folder)?;
        let Opened { key, slots, uneven } = unlock::find_key(&folder, person, with, now)?;
        let mark = mark::read(&folder, &key);
        let ops = salvage(&folder.join(DATABASE), &key);
        let making = Making::begin(&folder)?;
        match backup {
            Some(id) => self.take_backup(&folder, id, &key, &making)?,
            None if ops.is_empty() => return Err(BackupError::Unsound),
            None => {
                let card = self.last_card(person, &folder, &key);
                make_database(&self.root, &making.folder, person, &key, &card, now)?;
            }
        }
        making.put_in_place(&folder)?;
        let opened = Opened { key, slots, uneven };
        let mut vault = unlock::open_vault(&self.root, &folder, person, opened, lock, now)?;
        // The backup may be older than the mark; what is missing is told by the result, not by a notice.
        vault.notices.clear();
        let from = last_save(&vault.conn)?;
        vault
            .become_new(&place_of(&self.root, &folder)?, now)
            .map_err(UnlockError::from)?;
        let salvaged = vault.apply(&ops, now)?.new;
        let lost = match mark {
            None => None,
            Some(mark) => Some(
                mark.seq
                    .saturating_sub(log::end_of(&vault.conn, mark.dev)?.0),
            ),
        };
        self.show_card(&vault);
        Ok(Restored {
            vault,
            from,
            until: mark.map(|mark| mark.at()),
            salvaged,
            lost,
        })
    }

    fn take_backup(
        &self,
        folder: &Path,
        id: &str,
        key: &PersonKey,
        making: &Making,
    ) -> Result<(), BackupError> {
        if !backup::list(folder)?.iter().any(|there| there.id == id) {
            return Err(BackupError::Unknown);
        }
        let file = backup::file(folder, id);
        backup::check(&file, key)?;
        let copy = making.folder.join(DATABASE);
        fs::copy(file, &copy).map_err(Disk::from)?;
        fs::File::open(&copy)
            .and_then(|copy| copy.sync_all())
            .map_err(Disk::from)?;
        Ok(())
    }

    fn last_card(&self, person: PersonId, folder: &Path, key: &PersonKey) -> NewPerson {
        let inside = db::open_read_only(&folder.join(DATABASE), key)
            .and_then(|conn| db::value(&conn, "card"))
            .ok()
            .flatten()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .map(|(nickname, picture)| NewPerson { nickname, picture });
        inside.unwrap_or_else(|| {
            let shown = self
                .people()
                .unwrap_or_default()
                .into_iter()
                .find(|shown| shown.id == person);
            let (nickname, picture) = shown
                .map(|shown| (shown.nickname, shown.picture))
                .unwrap_or_default();
            NewPerson { nickname, picture }
        })
    }
}

/// A folder beside the vault in which the new database is made; removed when it was not put in place.
struct Making {
    folder: PathBuf,
}

impl Making {
    fn begin(vault: &Path) -> Result<Self, Disk> {
        let folder = vault.join("restoring");
        if folder.try_exists()? {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir(&folder)?;
        Ok(Self { folder })
    }

    /// Moves the damaged files aside and the new one in. SAFETY-OF-DATA: the new file is whole and synced by now, and
    /// nothing of the old one is removed.
    fn put_in_place(&self, vault: &Path) -> Result<(), Disk> {
        let mut number = 1_u32;
        let aside = loop {
            let aside = vault.join(format!("damaged-{number}"));
            if !aside.try_exists()? {
                break aside;
            }
            number = number.saturating_add(1);
        };
        fs::create_dir(&aside)?;
        for name in PARTS {
            if vault.join(name).try_exists()? {
                fs::rename(vault.join(name), aside.join(name))?;
            }
        }
        fs::rename(self.folder.join(DATABASE), vault.join(DATABASE))?;
        Ok(sync_folder(vault)?)
    }
}

impl Drop for Making {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.folder));
    }
}

/// Reads all operations that a damaged file still gives, from its beginning and from its end. Whether they hold is for
/// the door through which they come in.
fn salvage(path: &Path, key: &PersonKey) -> Vec<SealedOp> {
    let mut found: BTreeMap<(DeviceId, u64), Stored> = BTreeMap::new();
    let Ok(conn) = db::open_read_only(path, key) else {
        return Vec::new();
    };
    for order in ["n", "n DESC"] {
        // Whatever stops the reading: what was read until then counts.
        drop(collect(&conn, order, &mut found));
    }
    let hashes: BTreeMap<(DeviceId, u64), ChainHash> = found
        .iter()
        .map(|(place, stored)| (*place, stored.hash))
        .collect();
    let before = |dev, seq: u64| match seq.checked_sub(1) {
        None | Some(0) => Some(ChainHash::START),
        Some(seq) => hashes.get(&(dev, seq)).copied(),
    };
    found
        .into_iter()
        .filter_map(|((dev, seq), stored)| before(dev, seq).map(|before| stored.sealed(before)))
        .collect()
}

fn collect(
    conn: &Connection,
    order: &str,
    found: &mut BTreeMap<(DeviceId, u64), Stored>,
) -> Result<(), rusqlite::Error> {
    let mut query = conn.prepare(&format!(
        "SELECT {} FROM op ORDER BY {order}",
        Stored::COLUMNS
    ))?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let stored = Stored::read(row)?;
        // Met again from the other end: all between is known.
        if found.insert((stored.dev, stored.seq), stored).is_some() {
            break;
        }
    }
    Ok(())
}

/// Returns when the latest operation of a person was made.
fn last_save(conn: &Connection) -> Result<Option<DateTime<Utc>>, Disk> {
    let last: Option<Vec<u8>> = conn.query_row(
        "SELECT max(stamp) FROM op WHERE ent <> 'roster'",
        [],
        |row| row.get(0),
    )?;
    last.map(|last| log::stamp(&last).map(instant)).transpose()
}

impl Vault {
    /// Returns when the latest save was made, by the clock of its device; nothing when there is none.
    ///
    /// # Errors
    /// [`Disk`].
    pub fn last_save(&self) -> Result<Option<DateTime<Utc>>, Disk> {
        last_save(&self.conn)
    }
}
