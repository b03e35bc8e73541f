//! The log in the file: adding operations and reading them back. Nothing here changes or removes one.
use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row};
use thiserror::Error;
use wegwijs_oplog::{
    Act, Actor, ChainHash, DeviceId, Hlc, MAX_OP_BYTES, Malformed, OP_VERSION, Op, SealedOp, Stamp,
    Step,
};

use crate::device::{Author, Position, save_clock};
use crate::error::{Disk, SaveError};

/// Why an operation was not added.
#[derive(Debug, Error)]
pub(crate) enum LogError {
    #[error("too large")]
    TooLarge,
    #[error("a name is too long")]
    Name,
    #[error("no random numbers")]
    NoRandomness,
    #[error(transparent)]
    Disk(#[from] Disk),
}

impl From<rusqlite::Error> for LogError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Disk(error.into())
    }
}

impl From<LogError> for SaveError {
    fn from(error: LogError) -> Self {
        match error {
            LogError::TooLarge => Self::TooLarge {
                limit: MAX_OP_BYTES,
            },
            LogError::Name => Self::Name,
            LogError::NoRandomness => {
                Self::Disk(Disk::Io(std::io::Error::other("no random numbers")))
            }
            LogError::Disk(disk) => Self::Disk(disk),
        }
    }
}

/// An operation that is not yet numbered, dated and signed.
pub(crate) struct Draft {
    pub(crate) ent: String,
    pub(crate) id: String,
    pub(crate) act: Act,
    pub(crate) base: BTreeSet<Stamp>,
}

/// The step that operations are added to.
#[derive(Default)]
pub(crate) struct StepOf {
    /// Sequence number of its first operation; nothing while there is none.
    pub(crate) first: Option<u64>,
    pub(crate) label: String,
    pub(crate) undoes: Option<(DeviceId, u64)>,
}

/// Numbers, dates, signs and adds an operation.
pub(crate) fn append(
    conn: &Connection,
    author: &Author,
    position: &mut Position,
    draft: Draft,
    step: &StepOf,
    now: DateTime<Utc>,
) -> Result<Op, LogError> {
    let newest: Option<Hlc> = draft.base.iter().map(|stamp| stamp.hlc).max();
    let seq = position.seq.saturating_add(1);
    let is_first = step.first.is_none();
    let op = Op {
        v: OP_VERSION,
        dev: author.dev,
        seq,
        hlc: position.clock.tick(now.timestamp_millis(), newest),
        actor: Actor::person(),
        ent: draft.ent,
        id: draft.id,
        act: draft.act,
        base: draft.base,
        step: Step {
            first: step.first.unwrap_or(seq),
            label: if is_first {
                step.label.clone()
            } else {
                String::new()
            },
            undoes: if is_first { step.undoes } else { None },
        },
        extra: BTreeMap::new(),
    };
    let sealed = SealedOp::seal(&op, position.hash, &author.key).map_err(|error| match error {
        Malformed::TooLarge => LogError::TooLarge,
        Malformed::Short
        | Malformed::Number
        | Malformed::Order
        | Malformed::Record(_)
        | Malformed::Missing(_) => LogError::Name,
    })?;
    insert(conn, &op, &sealed)?;
    save_clock(conn, position.clock)?;
    position.seq = seq;
    position.hash = sealed.hash();
    Ok(op)
}

/// Adds an operation as it is.
pub(crate) fn insert(conn: &Connection, op: &Op, sealed: &SealedOp) -> Result<(), Disk> {
    conn.prepare_cached(
        "INSERT INTO op (dev, seq, stamp, ent, id, step, bytes, hash, signature)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?
    .execute((
        op.dev.0.as_slice(),
        number(op.seq)?,
        op.stamp().to_bytes().as_slice(),
        &op.ent,
        &op.id,
        number(op.step.first)?,
        &sealed.bytes,
        sealed.hash().0.as_slice(),
        sealed.signature.as_slice(),
    ))?;
    if op.step.first == op.seq {
        insert_step(conn, op)?;
    }
    Ok(())
}

/// Adds the step that an operation begins to the history.
pub(crate) fn insert_step(conn: &Connection, op: &Op) -> Result<(), Disk> {
    let undoes = op.step.undoes;
    conn.prepare_cached(
        "INSERT INTO step (dev, first, stamp, label, undoes_dev, undoes_first) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (dev, first) DO NOTHING",
    )?
    .execute((
        op.dev.0.as_slice(),
        number(op.seq)?,
        op.stamp().to_bytes().as_slice(),
        &op.step.label,
        undoes.map(|(dev, _)| dev.0.to_vec()),
        undoes.map(|(_, first)| number(first)).transpose()?,
    ))?;
    Ok(())
}

/// Returns where the chain of a device ends: last number and its hash.
pub(crate) fn end_of(conn: &Connection, dev: DeviceId) -> Result<(u64, ChainHash), Disk> {
    let found: Option<(i64, Vec<u8>)> = conn
        .prepare_cached("SELECT seq, hash FROM op WHERE dev = ?1 ORDER BY seq DESC LIMIT 1")?
        .query_row([dev.0.as_slice()], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    match found {
        None => Ok((0, ChainHash::START)),
        Some((seq, hash)) => Ok((
            u64::try_from(seq).map_err(|_| Disk::Damaged)?,
            ChainHash(hash.try_into().map_err(|_| Disk::Damaged)?),
        )),
    }
}

/// Returns the hash of one operation.
pub(crate) fn hash_of(
    conn: &Connection,
    dev: DeviceId,
    seq: u64,
) -> Result<Option<ChainHash>, Disk> {
    if seq == 0 {
        return Ok(Some(ChainHash::START));
    }
    let hash: Option<Vec<u8>> = conn
        .prepare_cached("SELECT hash FROM op WHERE dev = ?1 AND seq = ?2")?
        .query_row((dev.0.as_slice(), number(seq)?), |row| row.get(0))
        .optional()?;
    hash.map(|hash| hash.try_into().map(ChainHash).map_err(|_| Disk::Damaged))
        .transpose()
}

/// Reads all operations on one entity.
pub(crate) fn of_entity(conn: &Connection, ent: &str, id: &str) -> Result<Vec<Op>, Disk> {
    let mut query =
        conn.prepare_cached("SELECT bytes FROM op WHERE ent = ?1 AND id = ?2 ORDER BY stamp")?;
    decoded(query.query_map((ent, id), |row| row.get::<_, Vec<u8>>(0))?)
}

/// Reads all operations of one step.
pub(crate) fn of_step(conn: &Connection, dev: DeviceId, first: u64) -> Result<Vec<Op>, Disk> {
    let mut query =
        conn.prepare_cached("SELECT bytes FROM op WHERE dev = ?1 AND step = ?2 ORDER BY seq")?;
    decoded(query.query_map((dev.0.as_slice(), number(first)?), |row| {
        row.get::<_, Vec<u8>>(0)
    })?)
}

/// Reads the operation that made a version of an entity.
pub(crate) fn at_stamp(
    conn: &Connection,
    ent: &str,
    id: &str,
    stamp: Stamp,
) -> Result<Option<Op>, Disk> {
    let mut query = conn
        .prepare_cached("SELECT bytes FROM op WHERE stamp = ?1 AND ent = ?2 AND id = ?3 LIMIT 1")?;
    let rows = query.query_map((stamp.to_bytes().as_slice(), ent, id), |row| {
        row.get::<_, Vec<u8>>(0)
    })?;
    Ok(decoded(rows)?.into_iter().next())
}

fn decoded(rows: impl Iterator<Item = rusqlite::Result<Vec<u8>>>) -> Result<Vec<Op>, Disk> {
    rows.map(|bytes| Op::decode(&bytes?).map_err(|_| Disk::Damaged))
        .collect()
}

/// A stored operation with where it stands.
pub(crate) struct Stored {
    pub(crate) dev: DeviceId,
    pub(crate) seq: u64,
    pub(crate) hash: ChainHash,
    pub(crate) bytes: Vec<u8>,
    pub(crate) signature: [u8; 64],
}

impl Stored {
    /// Returns the columns that [`Stored::read`] reads.
    pub(crate) const COLUMNS: &str = "dev, seq, hash, bytes, signature";

    /// Reads a row of [`Stored::COLUMNS`].
    pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            dev: DeviceId(row.get(0)?),
            seq: row.get::<_, u64>(1)?,
            hash: ChainHash(row.get(2)?),
            bytes: row.get(3)?,
            signature: row.get(4)?,
        })
    }

    /// Returns it as it is passed on.
    pub(crate) fn sealed(self, before: ChainHash) -> SealedOp {
        SealedOp {
            bytes: self.bytes,
            before,
            signature: self.signature,
        }
    }
}

/// SQLite's integers have a sign.
pub(crate) fn number(value: u64) -> Result<i64, Disk> {
    i64::try_from(value).map_err(|_| Disk::Damaged)
}

/// Reads a stamp column.
pub(crate) fn stamp(bytes: &[u8]) -> Result<Stamp, Disk> {
    Stamp::from_bytes(bytes).ok_or(Disk::Damaged)
}
