//! The one door for writes of our own. One call = one step = one transaction: operations, projections, search, clock.
//! When it returns, all of it is committed and synced; when it fails, nothing of it is there.
use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, TransactionBehavior};
use serde_json::Value;
use wegwijs_oplog::{Act, MAX_NAME_BYTES, NoteDoc, Op};

use crate::change::{Change, Recorded, UndoId};
use crate::device::{Author, Position};
use crate::error::{Disk, SaveError};
use crate::log::{self, Draft, StepOf};
use crate::projections::{self, NOTE, note};
use crate::vault::Vault;

/// Longest text of a note, and of a value, in bytes.
pub const MAX_TEXT_BYTES: usize = 1024 * 1024;

impl Vault {
    /// Records changes as one step. When it returns, they are committed and synced to the disk. `label` is what
    /// [`Vault::history`] gives back (a message id, say); a step with an empty label is not listed there.
    ///
    /// # Errors
    /// [`SaveError`]; nothing of the step is kept then.
    pub fn record(
        &mut self,
        changes: &[Change],
        label: &str,
        now: DateTime<Utc>,
    ) -> Result<Recorded, SaveError> {
        self.step(label, None, now, |writer| {
            changes.iter().try_for_each(|change| writer.change(change))
        })
    }

    /// Runs one step and commits it.
    pub(crate) fn step(
        &mut self,
        label: &str,
        undoes: Option<UndoId>,
        now: DateTime<Utc>,
        write: impl FnOnce(&mut Writer<'_>) -> Result<(), SaveError>,
    ) -> Result<Recorded, SaveError> {
        if label.len() > MAX_NAME_BYTES {
            return Err(SaveError::Name);
        }
        let tx = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(Disk::from)?;
        let mut writer = Writer {
            conn: &tx,
            author: &self.author,
            position: self.author.position(),
            step: StepOf {
                first: None,
                label: label.to_owned(),
                undoes: undoes.map(|step| (step.dev, step.group)),
            },
            touched: BTreeSet::new(),
            now,
        };
        write(&mut writer)?;
        let Writer {
            position,
            step,
            touched,
            ..
        } = writer;
        let Some(group) = step.first else {
            // Everything was so already: nothing to write, nothing to undo.
            return Ok(Recorded {
                undo: None,
                touched,
            });
        };
        tx.commit().map_err(Disk::from)?;
        self.committed(position);
        Ok(Recorded {
            undo: Some(UndoId {
                dev: self.author.dev,
                group,
            }),
            touched,
        })
    }
}

/// Writes the operations of one step into an open transaction.
pub(crate) struct Writer<'a> {
    pub(crate) conn: &'a Connection,
    author: &'a Author,
    position: Position,
    step: StepOf,
    touched: BTreeSet<(String, String)>,
    now: DateTime<Utc>,
}

impl Writer<'_> {
    /// Writes one change, unless it is so already.
    pub(crate) fn change(&mut self, change: &Change) -> Result<(), SaveError> {
        match change {
            Change::Set {
                ent,
                id,
                field,
                value,
            } => self.set(ent, id, field, value),
            Change::Clear { ent, id, field } => self.set(ent, id, field, &Value::Null),
            Change::NoteText { id, text } => self.note_text(id, text),
            Change::Delete { ent, id } => self.delete(ent, id),
            Change::Restore { ent, id } => self.restore(ent, id),
        }
    }

    fn set(&mut self, ent: &str, id: &str, field: &str, value: &Value) -> Result<(), SaveError> {
        check_name(field)?;
        let value = serde_json::to_string(value)
            .map_err(std::io::Error::other)
            .map_err(Disk::from)?;
        check_size(&value)?;
        let (base, shown) = projections::field_heads(self.conn, ent, id, field)?;
        let same = match &shown {
            None => value == "null",
            Some((_, there)) => *there == value && base.len() == 1,
        };
        // Setting what is there already brings a deleted entity back, as any other edit does.
        if same && projections::is_deleted(self.conn, ent, id)? != Some(true) {
            return Ok(());
        }
        let act = Act::Set {
            field: field.to_owned(),
            value,
        };
        self.write(
            Draft {
                ent: ent.to_owned(),
                id: id.to_owned(),
                act,
                base,
            },
            None,
        )
    }

    fn note_text(&mut self, id: &str, text: &str) -> Result<(), SaveError> {
        check_size(text)?;
        let mut doc = note::load_doc(self.conn, id)?;
        let Some(change) = doc.update(text, self.author.dev) else {
            return Ok(());
        };
        self.note_change(id, change, &mut doc)
    }

    /// Writes a change of a note's body that the document already holds.
    pub(crate) fn note_change(
        &mut self,
        id: &str,
        change: Vec<u8>,
        doc: &mut NoteDoc,
    ) -> Result<(), SaveError> {
        let base = projections::note_heads(self.conn, id)?;
        let draft = Draft {
            ent: NOTE.to_owned(),
            id: id.to_owned(),
            act: Act::Note(change),
            base,
        };
        self.write(draft, Some(doc))
    }

    pub(crate) fn delete(&mut self, ent: &str, id: &str) -> Result<(), SaveError> {
        if projections::is_deleted(self.conn, ent, id)? != Some(false) {
            return Ok(());
        }
        let base = projections::all_heads(self.conn, ent, id)?;
        self.write(
            Draft {
                ent: ent.to_owned(),
                id: id.to_owned(),
                act: Act::Del,
                base,
            },
            None,
        )
    }

    pub(crate) fn restore(&mut self, ent: &str, id: &str) -> Result<(), SaveError> {
        if projections::is_deleted(self.conn, ent, id)?.is_none() {
            return Ok(());
        }
        let base = projections::flag_heads(self.conn, ent, id)?;
        if base.is_empty() {
            return Ok(());
        }
        self.write(
            Draft {
                ent: ent.to_owned(),
                id: id.to_owned(),
                act: Act::Undel,
                base,
            },
            None,
        )
    }

    fn write(&mut self, draft: Draft, doc: Option<&mut NoteDoc>) -> Result<(), SaveError> {
        check_name(&draft.ent)?;
        check_name(&draft.id)?;
        let op: Op = log::append(
            self.conn,
            self.author,
            &mut self.position,
            draft,
            &self.step,
            self.now,
        )?;
        self.step.first.get_or_insert(op.seq);
        projections::advance(self.conn, &op)?;
        if let Some(doc) = doc {
            note::save_doc(self.conn, &op.id, Some(doc))?;
            note::refresh(self.conn, &op.id, note::Body::Now(&doc.text()))?;
        }
        self.touched.insert((op.ent, op.id));
        Ok(())
    }

    /// Returns a stamp that no other operation has, for naming the author of a note's opposite change.
    pub(crate) fn own_stamp(&self) -> wegwijs_oplog::Stamp {
        let mut clock = self.position.clock;
        wegwijs_oplog::Stamp {
            hlc: clock.tick(self.now.timestamp_millis(), None),
            dev: self.author.dev,
        }
    }

    /// Says whether nothing was written so far.
    pub(crate) fn is_empty(&self) -> bool {
        self.step.first.is_none()
    }
}

fn check_name(name: &str) -> Result<(), SaveError> {
    if name.is_empty() || name.len() > MAX_NAME_BYTES {
        Err(SaveError::Name)
    } else {
        Ok(())
    }
}

fn check_size(text: &str) -> Result<(), SaveError> {
    if text.len() > MAX_TEXT_BYTES {
        Err(SaveError::TooLarge {
            limit: MAX_TEXT_BYTES,
        })
    } else {
        Ok(())
    }
}
