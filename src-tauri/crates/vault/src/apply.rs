//! The door for what the person's other devices wrote. Everything is checked before it is believed: form, device, chain,
//! signature. Operations are never refused for their clock and never replaced; what doesn't follow yet waits with its
//! sender, what contradicts the log is kept aside and reported.
use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, TransactionBehavior};
use wegwijs_oplog::{
    Act, ChainHash, Clock, DeviceId, DevicePublic, Observed, Op, RosterEntry, SealError, SealedOp,
};

use crate::change::Applied;
use crate::device::{self, Position};
use crate::error::Disk;
use crate::keys::person::PersonKey;
use crate::log::{self, Stored, number};
use crate::projections;
use crate::vault::Vault;

impl Vault {
    /// Takes in operations of other devices, in any order, known ones too. All that is new is committed and synced when
    /// it returns.
    ///
    /// # Errors
    /// [`Disk`]; nothing is taken in then.
    pub fn apply(&mut self, ops: &[SealedOp], now: DateTime<Utc>) -> Result<Applied, Disk> {
        let tx = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let position = self.author.position();
        let mut door = Door {
            conn: &tx,
            key: &self.key,
            clock: position.clock,
            now,
            done: Applied::default(),
        };
        door.take(ops)?;
        let Door { clock, done, .. } = door;
        for (ent, id) in &done.touched {
            projections::refold(&tx, ent, id)?;
        }
        device::save_clock(&tx, clock)?;
        tx.commit()?;
        self.committed(Position { clock, ..position });
        Ok(done)
    }

    /// Returns how far this vault knows each device.
    ///
    /// # Errors
    /// [`Disk`].
    pub fn vector(&self) -> Result<BTreeMap<DeviceId, u64>, Disk> {
        let mut query = self
            .conn
            .prepare_cached("SELECT dev, max(seq) FROM op GROUP BY dev")?;
        let rows = query.query_map([], |row| Ok((DeviceId(row.get(0)?), row.get::<_, u64>(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Returns the operations that somebody who knows this much does not have, by device and number.
    ///
    /// # Errors
    /// [`Disk`].
    pub fn ops_after(&self, known: &BTreeMap<DeviceId, u64>) -> Result<Vec<SealedOp>, Disk> {
        let mut ops = Vec::new();
        for dev in self.vector()?.into_keys() {
            let from = known.get(&dev).copied().unwrap_or(0);
            ops.extend(ops_of(&self.conn, dev, from)?);
        }
        Ok(ops)
    }

    /// Returns the id under which this vault writes.
    pub fn device(&self) -> DeviceId {
        self.author.dev
    }
}

/// Reads the operations of a device after a number.
pub(crate) fn ops_of(conn: &Connection, dev: DeviceId, from: u64) -> Result<Vec<SealedOp>, Disk> {
    let Some(mut before) = log::hash_of(conn, dev, from)? else {
        return Ok(Vec::new());
    };
    let mut ops = Vec::new();
    let mut query = conn.prepare_cached(&format!(
        "SELECT {} FROM op WHERE dev = ?1 AND seq > ?2 ORDER BY seq",
        Stored::COLUMNS
    ))?;
    let mut rows = query.query((dev.0.as_slice(), number(from)?))?;
    while let Some(row) = rows.next()? {
        let stored = Stored::read(row)?;
        let hash = stored.hash;
        ops.push(stored.sealed(before));
        before = hash;
    }
    Ok(ops)
}

struct Door<'a> {
    conn: &'a Connection,
    key: &'a PersonKey,
    clock: Clock,
    now: DateTime<Utc>,
    done: Applied,
}

impl Door<'_> {
    fn take(&mut self, ops: &[SealedOp]) -> Result<(), Disk> {
        // Read without believing, only to put them into the order of their devices.
        let mut by_device: BTreeMap<DeviceId, Vec<(u64, &SealedOp)>> = BTreeMap::new();
        for sealed in ops {
            match Op::decode(&sealed.bytes) {
                Ok(op) => by_device.entry(op.dev).or_default().push((op.seq, sealed)),
                Err(_) => self.refuse(),
            }
        }
        for (dev, mut ops) in by_device {
            ops.sort_by_key(|(seq, sealed)| (*seq, sealed.hash()));
            let (mut last, mut end) = log::end_of(self.conn, dev)?;
            let mut public = self.public(dev)?;
            for (seq, sealed) in ops {
                if seq <= last {
                    self.take_known(dev, seq, sealed, public)?;
                } else if seq > last.saturating_add(1) {
                    self.done.waiting = self.done.waiting.saturating_add(1);
                } else if let Some(op) = self.open(sealed, dev, &mut public, end)? {
                    log::insert(self.conn, &op, sealed)?;
                    (last, end) = (seq, sealed.hash());
                    self.took(op);
                }
            }
        }
        Ok(())
    }

    fn public(&self, dev: DeviceId) -> Result<Option<DevicePublic>, Disk> {
        let found = self
            .conn
            .prepare_cached("SELECT public FROM device WHERE dev = ?1")?
            .query_row([dev.0.as_slice()], |row| row.get(0))
            .optional()?;
        Ok(found.map(DevicePublic))
    }

    /// Checks an operation that follows on the log. A device that is not known yet must introduce itself with it.
    fn open(
        &mut self,
        sealed: &SealedOp,
        dev: DeviceId,
        public: &mut Option<DevicePublic>,
        end: ChainHash,
    ) -> Result<Option<Op>, Disk> {
        let claimed = public.or_else(|| match Op::decode(&sealed.bytes).ok()?.act {
            Act::Roster(body) => RosterEntry::from_body(&body, &self.key.roster_key())
                .filter(|entry| entry.dev == dev)
                .map(|entry| entry.public),
            _ => None,
        });
        let opened: Option<Result<Op, SealError>> = claimed.map(|public| sealed.open(public));
        let (Some(claimed), Some(Ok(op)), true) = (claimed, opened, sealed.before == end) else {
            self.refuse();
            return Ok(None);
        };
        if public.is_none() {
            device::remember(self.conn, dev, claimed, None, self.now)?;
            *public = Some(claimed);
        }
        Ok(Some(op))
    }

    /// An operation under a number that is taken: the same one again, or a fork.
    fn take_known(
        &mut self,
        dev: DeviceId,
        seq: u64,
        sealed: &SealedOp,
        public: Option<DevicePublic>,
    ) -> Result<(), Disk> {
        if log::hash_of(self.conn, dev, seq)? == Some(sealed.hash()) {
            self.done.known = self.done.known.saturating_add(1);
        } else if public.is_some_and(|public| sealed.open(public).is_ok()) {
            self.conn.execute(
                "INSERT INTO op_fork (dev, seq, hash, bytes, signature) VALUES (?1, ?2, ?3, ?4, ?5)
                 ON CONFLICT (dev, seq, hash) DO NOTHING",
                (
                    dev.0.as_slice(),
                    number(seq)?,
                    sealed.hash().0.as_slice(),
                    &sealed.bytes,
                    sealed.signature.as_slice(),
                ),
            )?;
            self.done.forked.insert(dev);
        } else {
            self.refuse();
        }
        Ok(())
    }

    fn took(&mut self, op: Op) {
        self.done.new = self.done.new.saturating_add(1);
        if self.clock.observe(self.now.timestamp_millis(), op.hlc) == Observed::TooFarAhead {
            self.done.ahead.insert(op.dev);
        }
        if !matches!(op.act, Act::Roster(_) | Act::Grant(_) | Act::Epoch(_)) {
            self.done.touched.insert((op.ent, op.id));
        }
    }

    fn refuse(&mut self) {
        self.done.refused = self.done.refused.saturating_add(1);
    }
}
