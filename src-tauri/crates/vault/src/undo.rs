//! Takes a step back by recording the opposite. The log never goes back, and later words are never overwritten: a field
//! that was changed again since stays as it is, and of a note only what the step wrote or removed is turned round.
use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use rusqlite::OptionalExtension;
use wegwijs_oplog::{Act, Op, Stamp};

use crate::change::{Change, ONLY, Recorded, UndoId};
use crate::error::{Disk, SaveError, UndoError};
use crate::log;
use crate::projections::{self, note};
use crate::record::Writer;
use crate::vault::Vault;

impl Vault {
    /// Takes a step back by recording the opposite. Fields that were changed again since stay as they are.
    ///
    /// # Errors
    /// [`UndoError`].
    pub fn undo(&mut self, step: UndoId, now: DateTime<Utc>) -> Result<Recorded, UndoError> {
        let ops = log::of_step(&self.conn, step.dev, step.group)?;
        let Some(label) = ops.first().map(|op| op.step.label.clone()) else {
            return Err(UndoError::Unknown);
        };
        let mut overtaken = false;
        let recorded = self.step(&label, Some(step), now, |writer| {
            take_back(writer, &ops)?;
            overtaken = writer.is_empty();
            Ok(())
        })?;
        if overtaken {
            Err(UndoError::Overtaken)
        } else {
            Ok(recorded)
        }
    }
}

fn take_back(writer: &mut Writer<'_>, ops: &[Op]) -> Result<(), SaveError> {
    let made: BTreeSet<Stamp> = ops.iter().map(Op::stamp).collect();
    let mut gone: BTreeSet<(&str, &str)> = BTreeSet::new();
    // What the step brought into being goes into the bin whole, if nobody has touched it since.
    for op in ops {
        if op.id != ONLY
            && !gone.contains(&(op.ent.as_str(), op.id.as_str()))
            && is_all_of_it(writer, op, &made)?
        {
            writer.delete(&op.ent, &op.id)?;
            gone.insert((&op.ent, &op.id));
        }
    }
    // Backwards: within a step a later operation may stand on an earlier one.
    for op in ops
        .iter()
        .rev()
        .filter(|op| !gone.contains(&(op.ent.as_str(), op.id.as_str())))
    {
        match &op.act {
            Act::Set { field, value } => take_back_value(writer, op, field, value, &made)?,
            Act::Note(change) => {
                let mut doc = note::load_doc(writer.conn, &op.id)?;
                if let Some(opposite) = doc.revert(change, writer.own_stamp()) {
                    writer.note_change(&op.id, opposite, &mut doc)?;
                }
            }
            Act::Del if stands(writer, op)? => writer.restore(&op.ent, &op.id)?,
            Act::Undel if stands(writer, op)? => writer.delete(&op.ent, &op.id)?,
            Act::Del | Act::Undel | Act::Erase | Act::Unknown { .. } => {}
            Act::Roster(_) | Act::Grant(_) | Act::Epoch(_) => {}
        }
    }
    // What the step brought into being and of which nothing is left goes too, though it was touched meanwhile.
    for op in ops.iter().filter(|op| op.id != ONLY) {
        if began_with(writer, op, &made)? && is_hollow(writer, op)? {
            writer.delete(&op.ent, &op.id)?;
        }
    }
    Ok(())
}

/// Says whether an operation belongs to a step that took another one back.
fn takes_back(writer: &Writer<'_>, op: &Op) -> Result<bool, Disk> {
    let found = writer
        .conn
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM step WHERE dev = ?1 AND first = ?2 AND undoes_dev IS NOT NULL)",
        )?
        .query_row((op.dev.0.as_slice(), log::number(op.step.first)?), |row| row.get(0))?;
    Ok(found)
}

fn began_with(writer: &Writer<'_>, op: &Op, made: &BTreeSet<Stamp>) -> Result<bool, Disk> {
    Ok(span(writer, op)?.is_some_and(|span| made.contains(&span.first)))
}

/// Says whether an entity has no value and no text.
fn is_hollow(writer: &Writer<'_>, op: &Op) -> Result<bool, Disk> {
    let full: bool = writer
        .conn
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM field WHERE ent = ?1 AND id = ?2 AND value <> 'null')
                 OR EXISTS (SELECT 1 FROM note WHERE ?1 = 'note' AND id = ?2 AND body <> '')",
        )?
        .query_row((&op.ent, &op.id), |row| row.get(0))?;
    Ok(!full)
}

/// Says whether an entity began with this step and consists of nothing else.
fn is_all_of_it(writer: &Writer<'_>, op: &Op, made: &BTreeSet<Stamp>) -> Result<bool, Disk> {
    let whole =
        |span: Span| !span.deleted && made.contains(&span.first) && made.contains(&span.last);
    Ok(span(writer, op)?.is_some_and(whole))
}

/// First and last operation of an entity.
struct Span {
    first: Stamp,
    last: Stamp,
    deleted: bool,
}

fn span(writer: &Writer<'_>, op: &Op) -> Result<Option<Span>, Disk> {
    let row: Option<(Vec<u8>, Vec<u8>, bool)> = writer
        .conn
        .prepare_cached("SELECT first, last, deleted FROM entity WHERE ent = ?1 AND id = ?2")?
        .query_row((&op.ent, &op.id), |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })
        .optional()?;
    let Some((first, last, deleted)) = row else {
        return Ok(None);
    };
    Ok(Some(Span {
        first: log::stamp(&first)?,
        last: log::stamp(&last)?,
        deleted,
    }))
}

fn stands(writer: &Writer<'_>, op: &Op) -> Result<bool, Disk> {
    Ok(projections::flag_heads(writer.conn, &op.ent, &op.id)?.contains(&op.stamp()))
}

fn take_back_value(
    writer: &mut Writer<'_>,
    op: &Op,
    field: &str,
    given: &str,
    made: &BTreeSet<Stamp>,
) -> Result<(), SaveError> {
    let (_, shown) = projections::field_heads(writer.conn, &op.ent, &op.id, field)?;
    let Some((stamp, there)) = shown else {
        return Ok(());
    };
    // A value that was replaced, and put back by undoing that, is what this step gave.
    let put_back = || -> Result<bool, Disk> {
        let now = log::at_stamp(writer.conn, &op.ent, &op.id, stamp)?;
        Ok(there == given && now.map_or(Ok(false), |now| takes_back(writer, &now))?)
    };
    if stamp != op.stamp() && !put_back()? {
        return Ok(());
    }
    // Back to the latest version that its author saw and that is not of the same step.
    let mut base = op.base.clone();
    let mut value = serde_json::Value::Null;
    while let Some(stamp) = base.pop_last() {
        let Some(before) = log::at_stamp(writer.conn, &op.ent, &op.id, stamp)? else {
            continue;
        };
        if made.contains(&stamp) {
            base.extend(before.base);
        } else if let Act::Set { value: text, .. } = &before.act {
            value = serde_json::from_str(text).map_err(|_| Disk::Damaged)?;
            break;
        }
    }
    let (ent, id, field) = (op.ent.clone(), op.id.clone(), field.to_owned());
    writer.change(&Change::Set {
        ent,
        id,
        field,
        value,
    })
}
