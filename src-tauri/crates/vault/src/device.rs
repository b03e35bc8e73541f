//! Which device this copy of the vault is. A copied profile, a restored backup and an opened copy must not go on under
//! the old id: two writers under one id would fork its chain. So the id is bound to where the vault lies, and a new one
//! is made when that changes. A whole disk that is cloned can't be told apart by us; the fork is then found on merging.
use std::fs;
use std::path::Path;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension};
use wegwijs_oplog::{Act, ChainHash, Clock, DeviceId, DeviceKey, DevicePublic, RosterEntry, Stamp};
use zeroize::Zeroizing;

use crate::db;
use crate::error::Disk;
use crate::files::{read_small, write_whole};
use crate::keys::person::PersonKey;
use crate::keys::random;
use crate::log::{self, Draft, LogError, StepOf};

const INSTALLATION: &str = "installation";

/// The writing end of the log: who signs, where the chain and the clock stand.
pub(crate) struct Author {
    pub(crate) dev: DeviceId,
    pub(crate) key: DeviceKey,
    pub(crate) seq: u64,
    pub(crate) hash: ChainHash,
    pub(crate) clock: Clock,
}

/// Where the log stands after a transaction, taken over once it is committed.
#[derive(Clone, Copy)]
pub(crate) struct Position {
    pub(crate) seq: u64,
    pub(crate) hash: ChainHash,
    pub(crate) clock: Clock,
}

impl Author {
    /// Reads the device that this file last wrote as.
    pub(crate) fn load(conn: &Connection) -> Result<Self, Disk> {
        let dev: [u8; 16] = db::value(conn, "device")?
            .and_then(|id| id.try_into().ok())
            .ok_or(Disk::Damaged)?;
        let seed: Option<Vec<u8>> = conn
            .query_row(
                "SELECT seed FROM device WHERE dev = ?1",
                [dev.as_slice()],
                |row| row.get(0),
            )
            .optional()?
            .flatten();
        let seed = Zeroizing::new(seed.ok_or(Disk::Damaged)?);
        let mut fixed = Zeroizing::new([0; 32]);
        if seed.len() != fixed.len() {
            return Err(Disk::Damaged);
        }
        fixed.copy_from_slice(&seed);
        let dev = DeviceId(dev);
        let (seq, hash) = log::end_of(conn, dev)?;
        Ok(Self {
            dev,
            key: DeviceKey::from_seed(&fixed),
            seq,
            hash,
            clock: load_clock(conn)?,
        })
    }

    /// Returns where the log stands.
    pub(crate) fn position(&self) -> Position {
        Position {
            seq: self.seq,
            hash: self.hash,
            clock: self.clock,
        }
    }

    /// Takes over where a committed transaction left the log.
    pub(crate) fn move_to(&mut self, position: Position) {
        self.seq = position.seq;
        self.hash = position.hash;
        self.clock = position.clock;
    }
}

/// Reads the hybrid clock of this file.
pub(crate) fn load_clock(conn: &Connection) -> Result<Clock, Disk> {
    let Some(bytes) = db::value(conn, "clock")? else {
        return Ok(Clock::default());
    };
    serde_json::from_slice(&bytes).map_err(|_| Disk::Damaged)
}

/// Keeps the hybrid clock, in the transaction of the operations that moved it.
pub(crate) fn save_clock(conn: &Connection, clock: Clock) -> Result<(), Disk> {
    let bytes = serde_json::to_vec(&clock).map_err(std::io::Error::other)?;
    db::put_value(conn, "clock", &bytes)
}

/// Makes this file a new device: id, key, and the operation that introduces it.
pub(crate) fn become_new(
    conn: &mut Connection,
    key: &PersonKey,
    place: &[u8; 32],
    now: DateTime<Utc>,
) -> Result<Author, LogError> {
    let dev = DeviceId(random::bytes().map_err(|_| LogError::NoRandomness)?);
    let mut seed = Zeroizing::new([0; 32]);
    random::fill(seed.as_mut_slice()).map_err(|_| LogError::NoRandomness)?;
    let tx = conn.transaction().map_err(Disk::from)?;
    let clock = load_clock(&tx)?;
    let mut author = Author {
        dev,
        key: DeviceKey::from_seed(&seed),
        seq: 0,
        hash: ChainHash::START,
        clock,
    };
    let public = author.key.public();
    remember(&tx, dev, public, Some(&seed), now)?;
    let body = RosterEntry { dev, public }.to_body(&key.roster_key());
    let draft = Draft {
        ent: "roster".to_owned(),
        id: crate::hex::encode(&dev.0),
        act: Act::Roster(body),
        base: std::collections::BTreeSet::<Stamp>::new(),
    };
    let mut position = author.position();
    log::append(&tx, &author, &mut position, draft, &StepOf::default(), now)?;
    db::put_value(&tx, "device", &dev.0)?;
    db::put_value(&tx, "place", place)?;
    tx.commit().map_err(Disk::from)?;
    author.move_to(position);
    Ok(author)
}

/// Remembers a device; one that is known stays as it is.
pub(crate) fn remember(
    conn: &Connection,
    dev: DeviceId,
    public: DevicePublic,
    seed: Option<&Zeroizing<[u8; 32]>>,
    now: DateTime<Utc>,
) -> Result<(), Disk> {
    conn.execute(
        "INSERT INTO device (dev, public, seed, made_ms) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (dev) DO NOTHING",
        (dev.0.as_slice(), public.0.as_slice(), seed.map(|seed| seed.as_slice()), now.timestamp_millis()),
    )?;
    Ok(())
}

/// Returns a fingerprint of where a vault lies: this installation, this folder, this machine.
pub(crate) fn place_of(root: &Path, folder: &Path) -> Result<[u8; 32], Disk> {
    let mut hasher = blake3::Hasher::new();
    hasher
        .update(b"wegwijs place 1")
        .update(&installation(root)?);
    hasher.update(&folder_number(folder)?.to_be_bytes());
    if let Some(machine) = read_small(Path::new("/etc/machine-id"), 256).ok().flatten() {
        hasher.update(&machine);
    }
    Ok(*hasher.finalize().as_bytes())
}

/// Random bytes of this installation, in the root folder, made once.
fn installation(root: &Path) -> Result<Vec<u8>, Disk> {
    let path = root.join(INSTALLATION);
    if let Some(bytes) = read_small(&path, 64)?.filter(|bytes| bytes.len() == 16) {
        return Ok(bytes);
    }
    let bytes: [u8; 16] = random::bytes().map_err(std::io::Error::other)?;
    write_whole(&path, &bytes)?;
    Ok(bytes.to_vec())
}

#[cfg(unix)]
fn folder_number(folder: &Path) -> Result<u64, Disk> {
    use std::os::unix::fs::MetadataExt;
    Ok(fs::metadata(folder)?.ino())
}

#[cfg(not(unix))]
fn folder_number(folder: &Path) -> Result<u64, Disk> {
    let made = fs::metadata(folder)?.created().ok();
    let age = made.and_then(|made| made.duration_since(std::time::UNIX_EPOCH).ok());
    Ok(age
        .and_then(|age| u64::try_from(age.as_nanos()).ok())
        .unwrap_or(0))
}
