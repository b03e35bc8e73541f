//! A few devices of one person: each with a clock of its own, its own knowledge, and edits made on what it knows.
use std::collections::{BTreeMap, BTreeSet};

use wegwijs_oplog::{
    Act, Actor, Clock, DeviceId, EntityState, Hlc, OP_VERSION, Op, Stamp, State, Step,
};

/// Something that a device does.
#[derive(Debug, Clone)]
pub enum Deed {
    /// Give a field a value.
    Set { entity: u8, field: u8 },
    /// Insert a word into a note.
    Insert { entity: u8, at: u16 },
    /// Delete some characters of a note.
    Cut { entity: u8, at: u16, length: u8 },
    /// Into the bin.
    Delete { entity: u8 },
    /// Out of the bin.
    Restore { entity: u8 },
    /// Content gone.
    Erase { entity: u8 },
    /// Something that only a newer version knows.
    Unknown { entity: u8 },
    /// Take operations from another device: some or all, mixed, some twice.
    Take { from: u8, part: u8, seed: u64 },
    /// Start again from the operations alone.
    Restart,
}

/// One device.
pub struct Device {
    pub id: DeviceId,
    clock: Clock,
    skew_ms: i64,
    seq: u64,
    pub state: State,
    pub known: BTreeMap<Stamp, Op>,
}

/// Devices that share one person.
pub struct Family {
    pub devices: Vec<Device>,
    wall_ms: i64,
    written: u32,
}

/// 24 November 2026.
const START_MS: i64 = 1_795_478_400_000;

impl Family {
    pub fn new(skews_ms: &[i64]) -> Self {
        let device = |(number, skew_ms): (usize, &i64)| Device {
            id: DeviceId([u8::try_from(number).unwrap() + 1; 16]),
            clock: Clock::default(),
            skew_ms: *skew_ms,
            seq: 0,
            state: State::default(),
            known: BTreeMap::new(),
        };
        Self {
            devices: skews_ms.iter().enumerate().map(device).collect(),
            wall_ms: START_MS,
            written: 0,
        }
    }

    /// Lets a device do something; `pause_ms` passes first.
    pub fn act(&mut self, device: u8, pause_ms: i64, deed: &Deed) {
        self.wall_ms += pause_ms;
        let at = usize::from(device) % self.devices.len();
        if let Deed::Take { from, part, seed } = deed {
            let from = usize::from(*from) % self.devices.len();
            let all: Vec<Op> = self.devices[from].known.values().cloned().collect();
            let count = all.len() * (usize::from(*part) % 4 + 1) / 4;
            let wall = self.wall_ms;
            self.devices[at].take(mixed(all, *seed).into_iter().take(count), wall);
            return;
        }
        self.written += 1;
        let word = format!("w{} ", self.written);
        let wall = self.wall_ms;
        self.devices[at].edit(deed, &word, wall);
    }

    /// Gives everybody everything, each in another order.
    pub fn meet(&mut self, seed: u64) {
        let all = self.all();
        for (n, device) in self.devices.iter_mut().enumerate() {
            device.take(
                mixed(all.clone(), seed.wrapping_add(n as u64)).into_iter(),
                self.wall_ms,
            );
        }
    }

    pub fn all(&self) -> Vec<Op> {
        let all: BTreeMap<Stamp, Op> = self.devices.iter().flat_map(|d| d.known.clone()).collect();
        all.into_values().collect()
    }
}

impl Device {
    fn take(&mut self, ops: impl Iterator<Item = Op>, wall_ms: i64) {
        for op in ops {
            self.clock.observe(wall_ms + self.skew_ms, op.hlc);
            self.state.add(&op);
            self.known.insert(op.stamp(), op);
        }
    }

    fn edit(&mut self, deed: &Deed, word: &str, wall_ms: i64) {
        let (entity, field) = match deed {
            Deed::Set { entity, field } => (*entity, *field),
            Deed::Insert { entity, .. }
            | Deed::Cut { entity, .. }
            | Deed::Delete { entity }
            | Deed::Restore { entity }
            | Deed::Erase { entity }
            | Deed::Unknown { entity } => (*entity, 0),
            Deed::Take { .. } => return,
            Deed::Restart => {
                let mut again = State::default();
                self.known.values().for_each(|op| again.add(op));
                assert_eq!(
                    again.to_bytes(),
                    self.state.to_bytes(),
                    "incremental = from the log alone"
                );
                self.state = again;
                return;
            }
        };
        let (ent, id) = ("note".to_owned(), format!("n{}", entity % 3));
        let field = format!("f{}", field % 3);
        let empty = EntityState::default();
        let state = self.state.entity(&ent, &id).unwrap_or(&empty);
        let flags: BTreeSet<Stamp> = state.flag_heads().into_keys().collect();
        let text = |change: &dyn Fn(Vec<char>) -> Vec<char>| {
            let mut doc = state.note().unwrap_or_default();
            let next: String = change(doc.text().chars().collect()).into_iter().collect();
            doc.update(&next, self.id)
        };
        let (act, base) = match deed {
            Deed::Set { .. } => {
                let base = state.fields().find(|f| f.name == field).map(|f| {
                    std::iter::once(f.shown.0)
                        .chain(f.others.iter().map(|o| o.0))
                        .collect()
                });
                (
                    Act::Set {
                        field,
                        value: format!("\"{word}\""),
                    },
                    base.unwrap_or_default(),
                )
            }
            Deed::Insert { at, .. } => {
                let insert = |mut chars: Vec<char>| {
                    let at = usize::from(*at) % (chars.len() + 1);
                    chars.splice(at..at, word.chars());
                    chars
                };
                let Some(change) = text(&insert) else { return };
                (Act::Note(change), state.note_heads())
            }
            Deed::Cut { at, length, .. } => {
                let cut = |mut chars: Vec<char>| {
                    let at = usize::from(*at) % (chars.len() + 1);
                    let end = (at + usize::from(*length % 8)).min(chars.len());
                    chars.drain(at..end);
                    chars
                };
                let Some(change) = text(&cut) else { return };
                (Act::Note(change), state.note_heads())
            }
            Deed::Delete { .. } => (Act::Del, state.heads()),
            Deed::Restore { .. } => (Act::Undel, flags),
            Deed::Erase { .. } => (Act::Erase, state.heads()),
            _ => (
                Act::Unknown {
                    code: 500,
                    field: String::new(),
                    body: word.into(),
                },
                BTreeSet::new(),
            ),
        };
        let newest: Option<Hlc> = base.iter().map(|stamp| stamp.hlc).max();
        self.seq += 1;
        let op = Op {
            v: OP_VERSION,
            dev: self.id,
            seq: self.seq,
            hlc: self.clock.tick(wall_ms + self.skew_ms, newest),
            actor: Actor::person(),
            ent,
            id,
            act,
            base,
            step: Step::default(),
            extra: BTreeMap::new(),
        };
        let op = Op::decode(&op.encode().unwrap()).unwrap();
        assert!(
            self.known.keys().all(|s| *s != op.stamp()),
            "no stamp is given out twice"
        );
        self.state.add(&op);
        self.known.insert(op.stamp(), op);
    }
}

/// Mixes operations, with some of them twice.
fn mixed(ops: Vec<Op>, seed: u64) -> Vec<Op> {
    let mut random = seed | 1;
    let mut next = move || {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        random
    };
    let mut mixed: Vec<(u64, Op)> = Vec::new();
    for op in ops {
        if next() % 5 == 0 {
            mixed.push((next(), op.clone()));
        }
        mixed.push((next(), op));
    }
    mixed.sort_by_key(|(key, _)| *key);
    mixed.into_iter().map(|(_, op)| op).collect()
}
