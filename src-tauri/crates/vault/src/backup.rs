//! Backups beside the vault: one a day, the seven newest, each checked page by page before it counts. Encrypted with the
//! same key, so the slots of the vault open them too.
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::Connection;

use crate::change::Backup;
use crate::db;
use crate::error::{BackupError, Disk};
use crate::files::sync_folder;
use crate::keys::person::PersonKey;
use crate::vault::{Vault, check_file};

/// Backups that are kept.
const KEEP: usize = 7;
const FOLDER: &str = "backups";

impl Vault {
    /// Makes the backup of the day, unless there is one, checks it and keeps the seven newest.
    ///
    /// # Errors
    /// [`BackupError`]; earlier backups stay.
    pub fn back_up(&mut self, now: DateTime<Utc>) -> Result<Backup, BackupError> {
        let folder = self.folder.join(FOLDER);
        let made = !folder.try_exists().map_err(Disk::from)?;
        fs::create_dir_all(&folder).map_err(Disk::from)?;
        if made {
            sync_folder(&self.folder).map_err(Disk::from)?;
        }
        let there = list(&self.folder)?;
        let today = now.date_naive();
        if let Some(newest) = there.first().filter(|newest| newest.on == today) {
            return Ok(newest.clone());
        }
        // Numbered, so that a clock set to 1970 or 2106 does not decide which ones are old.
        let number = there
            .first()
            .and_then(|backup| number_of(&backup.id))
            .unwrap_or(0)
            .saturating_add(1);
        let id = format!("{number:06}-{today}");
        let part = folder.join(format!(".part-{id}"));
        let result = write_checked(&self.conn, &self.key, &part)
            .and_then(|()| Ok(fs::rename(&part, file(&self.folder, &id)).map_err(Disk::from)?));
        if let Err(error) = result {
            drop(fs::remove_file(&part));
            return Err(error);
        }
        sync_folder(&folder).map_err(Disk::from)?;
        for old in list(&self.folder)?.iter().skip(KEEP) {
            fs::remove_file(file(&self.folder, &old.id)).map_err(Disk::from)?;
        }
        Ok(Backup { id, on: today })
    }

    /// Says whether the day has no backup yet.
    ///
    /// # Errors
    /// [`Disk`].
    pub fn is_backup_due(&self, now: DateTime<Utc>) -> Result<bool, Disk> {
        Ok(list(&self.folder)?
            .first()
            .is_none_or(|newest| newest.on != now.date_naive()))
    }
}

/// Writes the whole database to a new file with the same key, syncs it and checks all of it.
pub(crate) fn write_checked(
    conn: &Connection,
    key: &PersonKey,
    to: &Path,
) -> Result<(), BackupError> {
    if to.try_exists().map_err(Disk::from)? {
        fs::remove_file(to).map_err(Disk::from)?;
    }
    let name = to
        .to_str()
        .ok_or_else(|| Disk::Io(std::io::ErrorKind::InvalidFilename.into()))?;
    conn.execute("VACUUM INTO ?1", [name]).map_err(Disk::from)?;
    fs::File::open(to)
        .and_then(|file| file.sync_all())
        .map_err(Disk::from)?;
    check(to, key)
}

/// Checks a backup file, all rows of both checks.
pub(crate) fn check(path: &Path, key: &PersonKey) -> Result<(), BackupError> {
    let sound = db::open_read_only(path, key).and_then(|conn| check_file(&conn));
    match sound {
        Ok(found) if found.is_sound() => Ok(()),
        Ok(_) | Err(Disk::Damaged) => Err(BackupError::Unsound),
        Err(other) => Err(other.into()),
    }
}

/// Lists the backups in the folder of a vault, newest first.
pub(crate) fn list(vault: &Path) -> Result<Vec<Backup>, Disk> {
    let folder = vault.join(FOLDER);
    if !folder.try_exists()? {
        return Ok(Vec::new());
    }
    let mut backups = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name();
        if let Some(id) = name.to_str().and_then(|name| name.strip_suffix(".db"))
            && let Some(on) = day_of(id)
        {
            backups.push(Backup {
                id: id.to_owned(),
                on,
            });
        }
    }
    backups.sort_by(|a, b| b.id.cmp(&a.id));
    Ok(backups)
}

/// Returns where a backup lies. Its id must come from [`list`].
pub(crate) fn file(vault: &Path, id: &str) -> PathBuf {
    vault.join(FOLDER).join(format!("{id}.db"))
}

fn number_of(id: &str) -> Option<u32> {
    id.split_once('-')?.0.parse().ok()
}

fn day_of(id: &str) -> Option<NaiveDate> {
    number_of(id)?;
    id.split_once('-')?.1.parse().ok()
}
