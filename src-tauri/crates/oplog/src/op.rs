//! One operation: who did what to which entity, having seen which versions. Operations are never changed, rejected or
//! replaced; state is a fold over a set of them. Kinds and records that this version does not know stay as they came.
use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::codec::{Malformed, Writer, read_number, read_records};
use crate::hlc::{END_MS, Hlc};
use crate::id::{DeviceId, Stamp};

/// Version of operations that this code writes.
pub const OP_VERSION: u64 = 1;
/// Largest operation in bytes.
pub const MAX_OP_BYTES: usize = 4 * 1024 * 1024;
/// Longest name (entity kind, id, field, label, role) in bytes.
pub const MAX_NAME_BYTES: usize = 256;

mod tag {
    pub(super) const VERSION: u64 = 1;
    pub(super) const DEVICE: u64 = 2;
    pub(super) const SEQ: u64 = 3;
    pub(super) const HLC: u64 = 4;
    pub(super) const ACTOR_KIND: u64 = 5;
    pub(super) const ACTOR_ID: u64 = 6;
    pub(super) const ACTOR_ROLE: u64 = 7;
    pub(super) const ENT: u64 = 8;
    pub(super) const ID: u64 = 9;
    pub(super) const ACT: u64 = 10;
    pub(super) const FIELD: u64 = 11;
    pub(super) const BODY: u64 = 12;
    pub(super) const BASE: u64 = 13;
    pub(super) const STEP: u64 = 14;
    pub(super) const LABEL: u64 = 15;
    pub(super) const UNDOES: u64 = 16;
    pub(super) const LAST: u64 = UNDOES;
}

/// Who made an operation. Kinds and roles of newer versions are kept as they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// 0 = the person of the vault, 1 = a helper; others are newer.
    pub kind: u64,
    /// Random id of a helper; all zero for the person.
    pub id: [u8; 16],
    /// Role of a helper; empty for the person.
    pub role: String,
}

impl Actor {
    /// Returns the person whose vault it is.
    pub fn person() -> Self {
        Self {
            kind: 0,
            id: [0; 16],
            role: String::new(),
        }
    }
}

/// What an operation does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// Gives a field a value: JSON text. `null` empties it.
    Set {
        /// Which field.
        field: String,
        /// JSON text, kept as written.
        value: String,
    },
    /// Changes the body of a note: one Automerge change.
    Note(Vec<u8>),
    /// Puts the entity into the bin.
    Del,
    /// Takes it out of the bin.
    Undel,
    /// Puts it into the bin and leaves its content out of all later snapshots.
    Erase,
    /// Names a device of the person (see [`crate::RosterEntry`]).
    Roster(Vec<u8>),
    /// Gives or takes a right; kept for a later version.
    Grant(Vec<u8>),
    /// Starts a new key for the transport; kept for a later version.
    Epoch(Vec<u8>),
    /// Made by a newer version; kept byte for byte.
    Unknown {
        /// Its number.
        code: u64,
        /// Its field, if any.
        field: String,
        /// Its body, if any.
        body: Vec<u8>,
    },
}

/// The step of a person that an operation belongs to: all that one click recorded.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Step {
    /// Sequence number of the first operation of the step.
    pub first: u64,
    /// What the step is called in the history; empty = not listed. Only on the first operation.
    pub label: String,
    /// The step that this one takes back.
    pub undoes: Option<(DeviceId, u64)>,
}

/// One operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Op {
    /// Version of its writer.
    pub v: u64,
    /// Device that made it.
    pub dev: DeviceId,
    /// Its number on that device, from 1 without gaps.
    pub seq: u64,
    /// When, by the hybrid clock.
    pub hlc: Hlc,
    /// By whom.
    pub actor: Actor,
    /// Kind of entity.
    pub ent: String,
    /// Which one.
    pub id: String,
    /// What.
    pub act: Act,
    /// The versions that its author saw: those that it replaces (`Set`, `Note`, `Undel`) or takes with it (`Del`,
    /// `Erase`). True concurrency is then a fact, not a guess. Usually one; several once versions conflicted.
    pub base: BTreeSet<Stamp>,
    /// The step that it belongs to.
    pub step: Step,
    /// Records of newer versions, by tag.
    pub extra: BTreeMap<u64, Vec<u8>>,
}

impl Op {
    /// Returns the stamp of the version that it makes.
    pub fn stamp(&self) -> Stamp {
        Stamp {
            hlc: self.hlc,
            dev: self.dev,
        }
    }

    /// Says whether a newer version made it, so that this one can't know all of its meaning.
    pub fn is_newer(&self) -> bool {
        self.v > OP_VERSION || matches!(self.act, Act::Unknown { .. })
    }

    /// Writes the canonical form.
    ///
    /// # Errors
    /// [`Malformed`] when it is too large or a name too long; reading it back would refuse it.
    pub fn encode(&self) -> Result<Vec<u8>, Malformed> {
        let (code, field, body) = self.act.parts();
        let mut w = Writer::default();
        w.number_record(tag::VERSION, self.v);
        w.record(tag::DEVICE, &self.dev.0);
        w.number_record(tag::SEQ, self.seq);
        w.record(tag::HLC, &self.hlc.to_bytes());
        w.number_record(tag::ACTOR_KIND, self.actor.kind);
        if self.actor.id != [0; 16] {
            w.record(tag::ACTOR_ID, &self.actor.id);
        }
        w.record(tag::ACTOR_ROLE, self.actor.role.as_bytes());
        w.record(tag::ENT, self.ent.as_bytes());
        w.record(tag::ID, self.id.as_bytes());
        w.number_record(tag::ACT, code);
        w.record(tag::FIELD, field.as_bytes());
        w.record(tag::BODY, body);
        let base: Vec<u8> = self
            .base
            .iter()
            .flat_map(|stamp| stamp.to_bytes())
            .collect();
        w.record(tag::BASE, &base);
        w.number_record(tag::STEP, self.step.first);
        w.record(tag::LABEL, self.step.label.as_bytes());
        if let Some((dev, first)) = self.step.undoes {
            w.record(
                tag::UNDOES,
                &[dev.0.as_slice(), &first.to_be_bytes()].concat(),
            );
        }
        for (tag, bytes) in &self.extra {
            w.record(*tag, bytes);
        }
        let bytes = w.finish();
        // Reading it back is the one definition of what is allowed.
        Self::decode(&bytes)?;
        Ok(bytes)
    }

    /// Reads the canonical form and nothing else: `decode(b)?.encode()? == b`.
    ///
    /// # Errors
    /// [`Malformed`].
    pub fn decode(bytes: &[u8]) -> Result<Self, Malformed> {
        if bytes.len() > MAX_OP_BYTES {
            return Err(Malformed::TooLarge);
        }
        let mut known = BTreeMap::new();
        let mut extra = BTreeMap::new();
        for (tag, record) in read_records(bytes)? {
            if tag <= tag::LAST {
                known.insert(tag, record);
            } else {
                extra.insert(tag, record.to_vec());
            }
        }
        let records = Records(known);
        let hlc = Hlc::from_bytes(records.array(tag::HLC)?);
        if hlc.ms() >= END_MS {
            return Err(Malformed::Record(tag::HLC));
        }
        let undoes = match records.0.get(&tag::UNDOES) {
            None => None,
            Some(record) => {
                let (dev, first) = record
                    .split_first_chunk::<16>()
                    .ok_or(Malformed::Record(tag::UNDOES))?;
                let first = first
                    .try_into()
                    .map_err(|_| Malformed::Record(tag::UNDOES))?;
                Some((DeviceId(*dev), u64::from_be_bytes(first)))
            }
        };
        let act = Act::from_parts(
            records.required_number(tag::ACT)?,
            records.name(tag::FIELD)?,
            records.0.get(&tag::BODY).copied().unwrap_or_default(),
        )?;
        Ok(Self {
            v: records.required_number(tag::VERSION)?,
            dev: DeviceId(records.array(tag::DEVICE)?),
            seq: records.required_number(tag::SEQ)?,
            hlc,
            actor: Actor {
                kind: records.number(tag::ACTOR_KIND)?,
                id: match records.0.get(&tag::ACTOR_ID) {
                    None => [0; 16],
                    Some(_) => match records.array(tag::ACTOR_ID)? {
                        [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] => {
                            return Err(Malformed::Record(tag::ACTOR_ID));
                        }
                        id => id,
                    },
                },
                role: records.name(tag::ACTOR_ROLE)?,
            },
            ent: records.name(tag::ENT)?,
            id: records.name(tag::ID)?,
            act,
            base: records.stamps()?,
            step: Step {
                first: records.number(tag::STEP)?,
                label: records.name(tag::LABEL)?,
                undoes,
            },
            extra,
        })
    }
}

impl Act {
    fn parts(&self) -> (u64, &str, &[u8]) {
        match self {
            Self::Set { field, value } => (1, field, value.as_bytes()),
            Self::Note(change) => (2, "", change),
            Self::Del => (3, "", &[]),
            Self::Undel => (4, "", &[]),
            Self::Erase => (5, "", &[]),
            Self::Roster(body) => (6, "", body),
            Self::Grant(body) => (7, "", body),
            Self::Epoch(body) => (8, "", body),
            Self::Unknown { code, field, body } => (*code, field, body),
        }
    }

    fn from_parts(code: u64, field: String, body: &[u8]) -> Result<Self, Malformed> {
        let bare = |act: Self, fits: bool| {
            if fits {
                Ok(act)
            } else {
                Err(Malformed::Record(tag::ACT))
            }
        };
        let no_field = field.is_empty();
        let whole = no_field && !body.is_empty();
        match code {
            1 => {
                let text = std::str::from_utf8(body).map_err(|_| Malformed::Record(tag::BODY))?;
                // Read once here, so that a value in the log is always one that can be shown.
                serde_json::from_str::<Value>(text).map_err(|_| Malformed::Record(tag::BODY))?;
                bare(
                    Self::Set {
                        field,
                        value: text.to_owned(),
                    },
                    !no_field,
                )
            }
            2 => bare(Self::Note(body.to_vec()), whole),
            3 => bare(Self::Del, no_field && body.is_empty()),
            4 => bare(Self::Undel, no_field && body.is_empty()),
            5 => bare(Self::Erase, no_field && body.is_empty()),
            6 => bare(Self::Roster(body.to_vec()), whole),
            7 => bare(Self::Grant(body.to_vec()), whole),
            8 => bare(Self::Epoch(body.to_vec()), whole),
            _ => Ok(Self::Unknown {
                code,
                field,
                body: body.to_vec(),
            }),
        }
    }
}

/// The known records of an operation, by tag.
struct Records<'a>(BTreeMap<u64, &'a [u8]>);

impl Records<'_> {
    fn required(&self, tag: u64) -> Result<&[u8], Malformed> {
        self.0.get(&tag).copied().ok_or(Malformed::Missing(tag))
    }

    fn array<const N: usize>(&self, tag: u64) -> Result<[u8; N], Malformed> {
        self.required(tag)?
            .try_into()
            .map_err(|_| Malformed::Record(tag))
    }

    /// A number that is there is never 0: 0 is written by leaving it out.
    fn required_number(&self, tag: u64) -> Result<u64, Malformed> {
        match read_number(self.required(tag)?)? {
            (0, _) => Err(Malformed::Record(tag)),
            (number, []) => Ok(number),
            _ => Err(Malformed::Record(tag)),
        }
    }

    fn number(&self, tag: u64) -> Result<u64, Malformed> {
        if self.0.contains_key(&tag) {
            self.required_number(tag)
        } else {
            Ok(0)
        }
    }

    fn name(&self, tag: u64) -> Result<String, Malformed> {
        let Some(record) = self.0.get(&tag) else {
            return Ok(String::new());
        };
        let text = std::str::from_utf8(record).map_err(|_| Malformed::Record(tag))?;
        if text.len() > MAX_NAME_BYTES {
            Err(Malformed::Record(tag))
        } else {
            Ok(text.to_owned())
        }
    }

    fn stamps(&self) -> Result<BTreeSet<Stamp>, Malformed> {
        let mut stamps = BTreeSet::new();
        let record = self.0.get(&tag::BASE).copied().unwrap_or_default();
        let (chunks, rest) = record.as_chunks::<26>();
        for chunk in chunks {
            let stamp = Stamp::from_bytes(chunk).ok_or(Malformed::Record(tag::BASE))?;
            // Strictly rising, so that a set has one form.
            if stamps.last().is_some_and(|last| *last >= stamp) {
                return Err(Malformed::Record(tag::BASE));
            }
            stamps.insert(stamp);
        }
        if rest.is_empty() {
            Ok(stamps)
        } else {
            Err(Malformed::Record(tag::BASE))
        }
    }
}

#[cfg(test)]
mod tests;
