//! State as a fold over a *set* of operations: the same set gives the same bytes in any order, any grouping, any number
//! of times. A field is a register that keeps every version that nobody has replaced knowingly; the latest is shown,
//! the others are conflicts to show beside it. Delete is a flag; an edit that its author did not see brings the entity
//! back, flagged. Rejected: last writer wins without keeping losers (an edit vanishes), comparing times to guess what
//! was concurrent (wrong as soon as a clock is).
use std::collections::{BTreeMap, BTreeSet};

use crate::codec::Writer;
use crate::id::Stamp;
use crate::note::NoteDoc;
use crate::op::{Act, Op};

/// All versions of one thing that nobody has replaced knowingly.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Register<T> {
    heads: BTreeMap<Stamp, T>,
    replaced: BTreeSet<Stamp>,
}

impl<T> Default for Register<T> {
    fn default() -> Self {
        Self {
            heads: BTreeMap::new(),
            replaced: BTreeSet::new(),
        }
    }
}

impl<T: Ord> Register<T> {
    fn add(&mut self, stamp: Stamp, value: T, base: &BTreeSet<Stamp>) {
        // A base that is not older than its own operation is a lie; taking it could make two versions replace each
        // other and both vanish.
        for old in base.range(..stamp) {
            self.heads.remove(old);
            self.replaced.insert(*old);
        }
        if self.replaced.contains(&stamp) {
            return;
        }
        // Two different operations under one stamp are a fork of a device; the log reports it, the fold only has to
        // choose the same one everywhere.
        match self.heads.get_mut(&stamp) {
            Some(there) if value > *there => *there = value,
            Some(_) => {}
            None => {
                self.heads.insert(stamp, value);
            }
        }
    }
}

/// What a flag operation says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Flag {
    /// Taken out of the bin.
    Undel,
    /// In the bin.
    Del,
    /// In the bin, content gone.
    Erase,
}

/// Everything that is known of one entity.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct EntityState {
    fields: BTreeMap<String, Register<String>>,
    flags: Register<(Flag, BTreeSet<Stamp>)>,
    note: Register<()>,
    changes: BTreeMap<Stamp, Vec<u8>>,
    /// Versions that an erasure took with it. Kept apart from the registers, as it may come in before them.
    erased: BTreeSet<Stamp>,
    newer: bool,
    first: Option<Stamp>,
    last: Option<Stamp>,
}

/// The versions of one field that stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldState<'a> {
    /// Which field.
    pub name: &'a str,
    /// The version that is shown: the latest.
    pub shown: (Stamp, &'a str),
    /// The others, latest first.
    pub others: Vec<(Stamp, &'a str)>,
}

impl EntityState {
    /// Adds an operation on this entity; adding it again changes nothing. Roster, grant and epoch make no state.
    pub fn add(&mut self, op: &Op) {
        let stamp = op.stamp();
        match &op.act {
            Act::Set { field, value } => {
                self.fields
                    .entry(field.clone())
                    .or_default()
                    .add(stamp, value.clone(), &op.base);
            }
            Act::Note(change) => {
                self.note.add(stamp, (), &op.base);
                let kept = self.changes.entry(stamp).or_default();
                if change > kept {
                    kept.clone_from(change);
                }
            }
            Act::Del => self
                .flags
                .add(stamp, (Flag::Del, op.base.clone()), &op.base),
            Act::Undel => self
                .flags
                .add(stamp, (Flag::Undel, BTreeSet::new()), &op.base),
            Act::Erase => {
                self.flags
                    .add(stamp, (Flag::Erase, op.base.clone()), &op.base);
                self.erased.extend(op.base.range(..stamp));
            }
            Act::Unknown { .. } => {}
            Act::Roster(_) | Act::Grant(_) | Act::Epoch(_) => return,
        }
        self.newer |= op.is_newer();
        self.first = Some(self.first.map_or(stamp, |first| first.min(stamp)));
        self.last = Some(self.last.map_or(stamp, |last| last.max(stamp)));
    }

    /// Returns the fields with a version that stands, by name.
    pub fn fields(&self) -> impl Iterator<Item = FieldState<'_>> {
        self.fields.iter().filter_map(|(name, register)| {
            let mut standing = register
                .heads
                .iter()
                .rev()
                .filter(|(stamp, _)| !self.erased.contains(stamp))
                .map(|(stamp, value)| (*stamp, value.as_str()));
            let shown = standing.next()?;
            Some(FieldState {
                name,
                shown,
                others: standing.collect(),
            })
        })
    }

    /// Returns the standing versions of the note body: the base of the next change to it.
    pub fn note_heads(&self) -> BTreeSet<Stamp> {
        self.note
            .heads
            .keys()
            .filter(|stamp| !self.erased.contains(stamp))
            .copied()
            .collect()
    }

    /// Returns the standing flags: the base of the next one.
    pub fn flag_heads(&self) -> BTreeMap<Stamp, Flag> {
        self.flags
            .heads
            .iter()
            .map(|(stamp, (flag, _))| (*stamp, *flag))
            .collect()
    }

    /// Returns all that stands: the base of an operation that takes the whole entity with it.
    pub fn heads(&self) -> BTreeSet<Stamp> {
        let mut heads = self.content_heads();
        heads.extend(self.flags.heads.keys());
        heads
    }

    fn content_heads(&self) -> BTreeSet<Stamp> {
        let mut heads = self.note_heads();
        for register in self.fields.values() {
            heads.extend(
                register
                    .heads
                    .keys()
                    .filter(|stamp| !self.erased.contains(stamp)),
            );
        }
        heads
    }

    /// Says whether the entity is in the bin: somebody put it there who saw all that stands.
    pub fn is_deleted(&self) -> bool {
        let mut standing = self.content_heads();
        standing.extend(
            self.flags
                .heads
                .iter()
                .filter(|(_, (flag, _))| *flag == Flag::Undel)
                .map(|(stamp, _)| stamp),
        );
        self.bins()
            .any(|(stamp, seen)| standing.iter().all(|s| seen.contains(s) && *s < stamp))
    }

    /// Says whether it was deleted and, by somebody who did not know, changed: it came back.
    pub fn is_revived(&self) -> bool {
        self.bins().next().is_some() && !self.is_deleted()
    }

    fn bins(&self) -> impl Iterator<Item = (Stamp, &BTreeSet<Stamp>)> {
        self.flags
            .heads
            .iter()
            .filter(|(_, (flag, _))| *flag != Flag::Undel)
            .map(|(stamp, (_, seen))| (*stamp, seen))
    }

    /// Says whether something in it was made by a newer version.
    pub fn is_newer(&self) -> bool {
        self.newer
    }

    /// Returns the stamps of its first and its last operation.
    pub fn span(&self) -> Option<(Stamp, Stamp)> {
        self.first.zip(self.last)
    }

    /// Returns the body of the note with all changes, oldest first; nothing when there is none or it was erased.
    pub fn note(&self) -> Option<NoteDoc> {
        if self.note_heads().is_empty() {
            return None;
        }
        Some(NoteDoc::from_changes(
            self.changes.values().map(Vec::as_slice),
        ))
    }

    fn write(&self, w: &mut Writer) {
        let flags = [self.is_deleted(), self.is_revived(), self.newer];
        w.record(1, &flags.map(u8::from));
        for field in self.fields() {
            w.record(2, field.name.as_bytes());
            for (stamp, value) in std::iter::once(field.shown).chain(field.others) {
                w.record(3, &stamp.to_bytes());
                w.record(4, value.as_bytes());
            }
        }
        for stamp in self.heads() {
            w.record(5, &stamp.to_bytes());
        }
        w.record(
            6,
            self.note()
                .map(|doc| doc.text())
                .unwrap_or_default()
                .as_bytes(),
        );
        if let Some((first, last)) = self.span() {
            w.record(7, &first.to_bytes());
            w.record(8, &last.to_bytes());
        }
    }
}

/// State of everything: one [`EntityState`] for each (kind, id).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct State {
    entities: BTreeMap<(String, String), EntityState>,
}

impl State {
    /// Adds an operation; adding it again changes nothing.
    pub fn add(&mut self, op: &Op) {
        if matches!(op.act, Act::Roster(_) | Act::Grant(_) | Act::Epoch(_)) {
            return;
        }
        self.entities
            .entry((op.ent.clone(), op.id.clone()))
            .or_default()
            .add(op);
    }

    /// Returns one entity.
    pub fn entity(&self, ent: &str, id: &str) -> Option<&EntityState> {
        self.entities.get(&(ent.to_owned(), id.to_owned()))
    }

    /// Returns all entities, by kind and id.
    pub fn entities(&self) -> impl Iterator<Item = (&str, &str, &EntityState)> {
        self.entities
            .iter()
            .map(|((ent, id), state)| (ent.as_str(), id.as_str(), state))
    }

    /// Writes all that can be seen, for comparing two states byte for byte.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut w = Writer::default();
        for (ent, id, state) in self.entities() {
            w.record(9, ent.as_bytes());
            w.record(10, id.as_bytes());
            state.write(&mut w);
        }
        w.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hlc::Hlc;
    use crate::id::DeviceId;
    use crate::op::{Actor, OP_VERSION, Step};

    fn stamp(ms: u64, dev: u8) -> Stamp {
        Stamp {
            hlc: Hlc::new(ms, 0).unwrap(),
            dev: DeviceId([dev; 16]),
        }
    }

    fn op(at: Stamp, act: Act, base: &[Stamp]) -> Op {
        Op {
            v: OP_VERSION,
            dev: at.dev,
            seq: at.hlc.ms(),
            hlc: at.hlc,
            actor: Actor::person(),
            ent: "facts/exams".to_owned(),
            id: "e1".to_owned(),
            act,
            base: base.iter().copied().collect(),
            step: Step::default(),
            extra: BTreeMap::new(),
        }
    }

    fn set(at: Stamp, value: &str, base: &[Stamp]) -> Op {
        op(
            at,
            Act::Set {
                field: "part".to_owned(),
                value: format!("\"{value}\""),
            },
            base,
        )
    }

    fn fold(ops: &[Op]) -> EntityState {
        let mut state = EntityState::default();
        let mut backwards = EntityState::default();
        ops.iter().for_each(|op| state.add(op));
        ops.iter().rev().chain(ops).for_each(|op| backwards.add(op));
        assert_eq!(state, backwards, "order and repetition don't matter");
        state
    }

    fn shown(state: &EntityState) -> (String, Vec<String>) {
        let field = state.fields().next().unwrap();
        (
            field.shown.1.to_owned(),
            field.others.iter().map(|(_, v)| (*v).to_owned()).collect(),
        )
    }

    #[test]
    fn an_edit_by_somebody_who_saw_the_old_value_replaces_it_even_with_a_slow_clock() {
        let state = fold(&[
            set(stamp(10, 1), "a", &[]),
            set(stamp(11, 2), "b", &[stamp(10, 1)]),
        ]);
        assert_eq!(shown(&state), ("\"b\"".to_owned(), vec![]));
    }

    #[test]
    fn of_two_concurrent_edits_the_later_is_shown_and_the_other_kept_until_somebody_picks() {
        let (a, b, c) = (stamp(1, 1), stamp(5, 1), stamp(9, 2));
        let both = [set(a, "a", &[]), set(b, "b", &[a]), set(c, "c", &[a])];
        assert_eq!(
            shown(&fold(&both)),
            ("\"c\"".to_owned(), vec!["\"b\"".to_owned()])
        );
        let mut picked = both.to_vec();
        picked.push(set(stamp(12, 3), "b", &[b, c]));
        assert_eq!(shown(&fold(&picked)), ("\"b\"".to_owned(), vec![]));
        let mut unaware = both.to_vec();
        unaware.push(set(stamp(12, 3), "d", &[c]));
        assert_eq!(
            shown(&fold(&unaware)),
            ("\"d\"".to_owned(), vec!["\"b\"".to_owned()]),
            "who saw only one of two replaces only that one"
        );
    }

    #[test]
    fn a_base_from_the_future_replaces_nothing() {
        let (a, b) = (stamp(1, 1), stamp(2, 2));
        let state = fold(&[set(a, "a", &[b]), set(b, "b", &[a])]);
        assert_eq!(shown(&state), ("\"b\"".to_owned(), vec![]));
    }

    #[test]
    fn delete_hides_what_was_seen_and_an_unseen_edit_brings_it_back() {
        let (a, d, e) = (stamp(1, 1), stamp(5, 1), stamp(3, 2));
        let deleted = [set(a, "a", &[]), op(d, Act::Del, &[a])];
        assert!(fold(&deleted).is_deleted());
        let mut revived = deleted.to_vec();
        revived.push(set(e, "b", &[a]));
        let state = fold(&revived);
        assert!(
            !state.is_deleted() && state.is_revived(),
            "even though the edit is older than the deletion"
        );
        revived.push(op(stamp(9, 1), Act::Del, &[d, e]));
        assert!(
            fold(&revived).is_deleted(),
            "deleted again by somebody who saw the edit"
        );
        let mut restored = deleted.to_vec();
        restored.push(op(stamp(8, 2), Act::Undel, &[d]));
        let state = fold(&restored);
        assert!(!state.is_deleted() && !state.is_revived());
    }

    #[test]
    fn erased_content_is_gone_in_every_order_but_what_was_not_seen_stays() {
        let (a, e, late) = (stamp(1, 1), stamp(5, 1), stamp(4, 2));
        let erased = [set(a, "a", &[]), op(e, Act::Erase, &[a])];
        let state = fold(&erased);
        assert!(state.is_deleted() && state.fields().next().is_none());
        let mut more = erased.to_vec();
        more.push(set(late, "b", &[]));
        assert_eq!(shown(&fold(&more)), ("\"b\"".to_owned(), vec![]));
        assert!(fold(&more).is_revived());
    }

    #[test]
    fn what_is_unknown_is_marked_and_changes_nothing_else() {
        let unknown = Act::Unknown {
            code: 77,
            field: "part".to_owned(),
            body: vec![1],
        };
        let state = fold(&[
            set(stamp(1, 1), "a", &[]),
            op(stamp(2, 2), unknown, &[stamp(1, 1)]),
        ]);
        assert!(state.is_newer());
        assert_eq!(shown(&state), ("\"a\"".to_owned(), vec![]));
    }
}
