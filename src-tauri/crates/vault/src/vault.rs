//! One open vault: the only holder of its file, its keys and its writing end of the log. What it can do stands in the
//! modules beside: `record`, `undo`, `apply`, `queries`, `search`, `backup`, `copy`.
use std::fs::File;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use crate::change::{Integrity, NewPerson, Notice, PersonId};
use crate::db;
use crate::device::{Author, Position, become_new};
use crate::error::{Disk, SlotError};
use crate::keys::kdf::KdfCost;
use crate::keys::person::PersonKey;
use crate::keys::slots::{self, SlotFile, SlotKind};
use crate::log::{LogError, Stored};
use crate::mark::{self, Mark};
use crate::paper::PaperCode;
use crate::projections;
use crate::secret::Secret;

/// Name of the encrypted file in the folder of a vault.
pub(crate) const DATABASE: &str = "vault.db";

/// An open vault. Closes and forgets its keys when dropped.
pub struct Vault {
    pub(crate) person: PersonId,
    pub(crate) folder: PathBuf,
    pub(crate) conn: Connection,
    pub(crate) key: PersonKey,
    pub(crate) author: Author,
    pub(crate) slots: SlotFile,
    pub(crate) notices: Vec<Notice>,
    /// Held as long as the vault is open; the system lets go of it when the process ends, however it ends.
    pub(crate) _lock: File,
}

impl Vault {
    /// Returns whose vault it is.
    pub fn person(&self) -> PersonId {
        self.person
    }

    /// Returns nickname and picture as kept inside.
    ///
    /// # Errors
    /// [`Disk`].
    pub fn card(&self) -> Result<NewPerson, Disk> {
        let bytes = db::value(&self.conn, "card")?.ok_or(Disk::Damaged)?;
        let (nickname, picture) = serde_json::from_slice(&bytes).map_err(|_| Disk::Damaged)?;
        Ok(NewPerson { nickname, picture })
    }

    /// Returns what was noticed on opening, once.
    pub fn take_notices(&mut self) -> Vec<Notice> {
        std::mem::take(&mut self.notices)
    }

    /// Drops all projections and makes them again from the log.
    ///
    /// # Errors
    /// [`Disk`]; nothing is changed then.
    pub fn rebuild(&mut self) -> Result<(), Disk> {
        let tx = self.conn.transaction()?;
        projections::rebuild(&tx)?;
        Ok(tx.commit()?)
    }

    /// Checks structure, cipher, search tables and log, all rows. Takes seconds for a large vault.
    ///
    /// # Errors
    /// [`Disk`] when it could not be run to its end.
    pub fn check(&self) -> Result<Integrity, Disk> {
        let mut found = check_file(&self.conn)?;
        for table in ["note_words", "note_parts", "note_pairs"] {
            let sql = format!("INSERT INTO {table} ({table}, rank) VALUES ('integrity-check', 1)");
            if self.conn.execute(&sql, []).is_err() {
                found.structure.push(table.to_owned());
            }
        }
        found.log = broken_ops(&self.conn)?;
        Ok(found)
    }

    /// Says whether this is the passphrase in force (takes as long as unlocking).
    ///
    /// # Errors
    /// [`SlotError`].
    pub fn is_passphrase(&self, passphrase: &Secret) -> Result<bool, SlotError> {
        let opened = self
            .slots
            .open(self.person, SlotKind::Passphrase, passphrase);
        Ok(opened.map_err(|_| SlotError::Derivation)?.is_some())
    }

    /// Puts a new passphrase in force; the old one opens nothing here any more (copies elsewhere keep it).
    ///
    /// # Errors
    /// [`SlotError`]; the old one stays in force then.
    pub fn change_passphrase(&mut self, new: &Secret, cost: KdfCost) -> Result<(), SlotError> {
        if !new.is_long_enough() {
            return Err(SlotError::TooShort);
        }
        self.change_slot(SlotKind::Passphrase, new, cost)
    }

    /// Makes a new paper code; the old one opens nothing here any more (copies elsewhere keep it).
    ///
    /// # Errors
    /// [`SlotError`]; the old one stays in force then.
    pub fn new_paper_code(&mut self, cost: KdfCost) -> Result<PaperCode, SlotError> {
        let code = PaperCode::make().map_err(|_| SlotError::NoRandomness)?;
        self.change_slot(SlotKind::Paper, &code.to_secret(), cost)?;
        Ok(code)
    }

    fn change_slot(
        &mut self,
        kind: SlotKind,
        secret: &Secret,
        cost: KdfCost,
    ) -> Result<(), SlotError> {
        let known = db::number(&self.conn, "slots")?
            .and_then(|n| u64::try_from(n).ok())
            .unwrap_or(0);
        let next = self.slots.with_slot(kind, secret, cost, &self.key, known)?;
        // SAFETY-OF-DATA: the file first, the counter inside the vault after it. A crash between leaves a file that is
        // newer than the counter, which opening takes; the other way round the new secret would look like an old one.
        slots::write(&self.folder, &next)?;
        db::put_number(
            &self.conn,
            "slots",
            i64::try_from(next.generation()).unwrap_or(i64::MAX),
        )?;
        self.slots = next;
        Ok(())
    }

    /// Closes the vault and forgets its keys.
    pub fn close(self) {
        drop(self);
    }

    pub(crate) fn put_card(&self, card: &NewPerson) -> Result<(), Disk> {
        let bytes =
            serde_json::to_vec(&(&card.nickname, &card.picture)).map_err(std::io::Error::other)?;
        db::put_value(&self.conn, "card", &bytes)
    }

    /// Goes on as a new device.
    pub(crate) fn become_new(
        &mut self,
        place: &[u8; 32],
        now: DateTime<Utc>,
    ) -> Result<(), LogError> {
        self.author = become_new(&mut self.conn, &self.key, place, now)?;
        self.write_mark();
        Ok(())
    }

    /// Takes over where a committed transaction left the log.
    pub(crate) fn committed(&mut self, position: Position) {
        self.author.move_to(position);
        self.write_mark();
    }

    fn write_mark(&self) {
        let mark = Mark {
            dev: self.author.dev,
            seq: self.author.seq,
            ms: self.author.clock.last.ms(),
        };
        mark::write(&self.folder, &self.key, mark);
    }
}

/// Checks the structure and every page of a file.
pub(crate) fn check_file(conn: &Connection) -> Result<Integrity, Disk> {
    let lines = |sql: &str| -> Result<Vec<String>, Disk> {
        let mut query = conn.prepare(sql)?;
        // All rows: reading only the first under-reports (Signal Desktop #3869).
        Ok(query
            .query_map([], |row| row.get(0))?
            .collect::<Result<_, _>>()?)
    };
    let mut structure = lines("PRAGMA integrity_check")?;
    structure.retain(|line| line != "ok");
    Ok(Integrity {
        structure,
        cipher: lines("PRAGMA cipher_integrity_check")?,
        log: 0,
    })
}

/// Counts operations whose chain or signature does not hold.
fn broken_ops(conn: &Connection) -> Result<u64, Disk> {
    use wegwijs_oplog::{ChainHash, DevicePublic};
    let mut broken = 0_u64;
    let mut query = conn.prepare(&format!(
        "SELECT {}, (SELECT public FROM device WHERE device.dev = op.dev) FROM op ORDER BY dev, seq",
        Stored::COLUMNS
    ))?;
    let mut rows = query.query([])?;
    let mut before: Option<(wegwijs_oplog::DeviceId, u64, ChainHash)> = None;
    while let Some(row) = rows.next()? {
        let stored = Stored::read(row)?;
        let public: Option<[u8; 32]> = row.get(5)?;
        let (dev, seq, hash) = (stored.dev, stored.seq, stored.hash);
        let expected = match before {
            Some((same, last, end)) if same == dev => (last.saturating_add(1), end),
            _ => (1, ChainHash::START),
        };
        let sealed = stored.sealed(expected.1);
        let holds = seq == expected.0
            && sealed.hash() == hash
            && public.is_some_and(|public| {
                sealed
                    .open(DevicePublic(public))
                    .is_ok_and(|op| op.dev == dev && op.seq == seq)
            });
        broken = broken.saturating_add(u64::from(!holds));
        before = Some((dev, seq, hash));
    }
    Ok(broken)
}

/// Removes what an interrupted write left behind.
pub(crate) fn sweep(folder: &Path) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_name().to_string_lossy().starts_with(".part-") {
            // Left when it can't be: it is encrypted or holds nothing, and is in nobody's way.
            drop(std::fs::remove_file(entry.path()));
        }
    }
}
