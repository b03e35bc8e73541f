//! Reading: entities, notes, history. Never writes.
use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, ToSql};
use serde_json::Value;
use wegwijs_oplog::{DeviceId, Stamp};

use crate::change::{Conflict, Entity, HistoryRow, Note, UndoId};
use crate::error::Disk;
use crate::log::{self, number};
use crate::projections::NOTE;
use crate::vault::Vault;

impl Vault {
    /// Reads one entity, deleted ones too; nothing when it never was.
    ///
    /// # Errors
    /// [`Disk`].
    pub fn entity(&self, ent: &str, id: &str) -> Result<Option<Entity>, Disk> {
        let found = self.read_entities("ent = ?1 AND id = ?2", &[&ent, &id])?;
        Ok(found.into_values().next())
    }

    /// Reads all entities of a kind that are not deleted, in the order in which they were made.
    ///
    /// # Errors
    /// [`Disk`].
    pub fn entities(&self, ent: &str) -> Result<Vec<Entity>, Disk> {
        let mut found: Vec<Entity> = self
            .read_entities("ent = ?1", &[&ent])?
            .into_values()
            .collect();
        found.retain(|entity| !entity.deleted);
        found.sort_by_cached_key(|entity| (entity.made_at, entity.id.clone()));
        Ok(found)
    }

    /// Reads one note, a deleted one too.
    ///
    /// # Errors
    /// [`Disk`].
    pub fn note(&self, id: &str) -> Result<Option<Note>, Disk> {
        let Some(entity) = self.entity(NOTE, id)? else {
            return Ok(None);
        };
        let text: Option<String> = self
            .conn
            .prepare_cached("SELECT body FROM note WHERE id = ?1")?
            .query_row([id], |row| row.get(0))
            .optional()?;
        Ok(Some(Note {
            entity,
            text: text.unwrap_or_default(),
        }))
    }

    /// Reads all notes that are not deleted, latest change first.
    ///
    /// # Errors
    /// [`Disk`].
    pub fn notes(&self) -> Result<Vec<Note>, Disk> {
        let mut query = self.conn.prepare_cached("SELECT id, body FROM note")?;
        let mut texts: BTreeMap<String, String> = query
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<Result<_, _>>()?;
        let mut notes: Vec<Note> = self
            .entities(NOTE)?
            .into_iter()
            .map(|entity| Note {
                text: texts.remove(&entity.id).unwrap_or_default(),
                entity,
            })
            .collect();
        notes.sort_by(|a, b| {
            (b.entity.changed_at, &b.entity.id).cmp(&(a.entity.changed_at, &a.entity.id))
        });
        Ok(notes)
    }

    /// Lists the latest steps with a label, newest first.
    ///
    /// # Errors
    /// [`Disk`].
    pub fn history(&self, limit: usize) -> Result<Vec<HistoryRow>, Disk> {
        let undone = self.undone_steps()?;
        let mut query = self.conn.prepare_cached(
            "SELECT dev, first, stamp, label, undoes_dev, undoes_first FROM step
             WHERE label <> '' ORDER BY stamp DESC LIMIT ?1",
        )?;
        let mut rows = query.query([i64::try_from(limit).unwrap_or(i64::MAX)])?;
        let mut history = Vec::new();
        while let Some(row) = rows.next()? {
            let undo = UndoId {
                dev: DeviceId(row.get(0)?),
                group: row.get(1)?,
            };
            let stamp = log::stamp(row.get_ref(2)?.as_blob().map_err(|_| Disk::Damaged)?)?;
            let undoes: (Option<[u8; 16]>, Option<u64>) = (row.get(4)?, row.get(5)?);
            history.push(HistoryRow {
                undo,
                label: row.get(3)?,
                at: instant(stamp),
                device: undo.dev,
                undone: undone.contains(&undo),
                undoes: undoes.0.zip(undoes.1).map(|(dev, group)| UndoId {
                    dev: DeviceId(dev),
                    group,
                }),
                touched: self.touched_by(undo)?,
            });
        }
        Ok(history)
    }

    /// A step is undone when a step that takes it back stands, that is, is not itself undone.
    fn undone_steps(&self) -> Result<BTreeSet<UndoId>, Disk> {
        let mut query = self.conn.prepare_cached(
            "SELECT undoes_dev, undoes_first, dev, first FROM step WHERE undoes_dev IS NOT NULL ORDER BY stamp DESC",
        )?;
        let mut undone = BTreeSet::new();
        let mut rows = query.query([])?;
        // Newest first: whatever could have undone an undo has been seen by then.
        while let Some(row) = rows.next()? {
            let by = UndoId {
                dev: DeviceId(row.get(2)?),
                group: row.get(3)?,
            };
            if !undone.contains(&by) {
                undone.insert(UndoId {
                    dev: DeviceId(row.get(0)?),
                    group: row.get(1)?,
                });
            }
        }
        Ok(undone)
    }

    fn touched_by(&self, step: UndoId) -> Result<BTreeSet<(String, String)>, Disk> {
        let mut query = self
            .conn
            .prepare_cached("SELECT DISTINCT ent, id FROM op WHERE dev = ?1 AND step = ?2")?;
        let rows = query.query_map((step.dev.0.as_slice(), number(step.group)?), |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    fn read_entities(
        &self,
        filter: &str,
        params: &[&dyn ToSql],
    ) -> Result<BTreeMap<String, Entity>, Disk> {
        let mut found = BTreeMap::new();
        let mut query = self.conn.prepare_cached(&format!(
            "SELECT id, first, last, deleted, revived, newer FROM entity WHERE {filter}"
        ))?;
        let mut rows = query.query(params)?;
        while let Some(row) = rows.next()? {
            let id: String = row.get(0)?;
            let (first, last): (Vec<u8>, Vec<u8>) = (row.get(1)?, row.get(2)?);
            let entity = Entity {
                id: id.clone(),
                fields: BTreeMap::new(),
                conflicts: Vec::new(),
                deleted: row.get(3)?,
                revived: row.get(4)?,
                newer: row.get(5)?,
                made_at: instant(log::stamp(&first)?),
                changed_at: instant(log::stamp(&last)?),
            };
            found.insert(id, entity);
        }
        let mut query = self.conn.prepare_cached(&format!(
            "SELECT id, field, value FROM field WHERE {filter}"
        ))?;
        let mut rows = query.query(params)?;
        while let Some(row) = rows.next()? {
            let value = parsed(row.get_ref(2)?.as_str().map_err(|_| Disk::Damaged)?)?;
            if let Some(entity) =
                found.get_mut(row.get_ref(0)?.as_str().map_err(|_| Disk::Damaged)?)
                && !value.is_null()
            {
                entity.fields.insert(row.get(1)?, value);
            }
        }
        self.read_conflicts(filter, params, &mut found)?;
        Ok(found)
    }

    fn read_conflicts(
        &self,
        filter: &str,
        params: &[&dyn ToSql],
        found: &mut BTreeMap<String, Entity>,
    ) -> Result<(), Disk> {
        let mut query = self.conn.prepare_cached(&format!(
            "SELECT id, field, value, stamp FROM field_conflict WHERE {filter} ORDER BY id, field, stamp DESC"
        ))?;
        let mut rows = query.query(params)?;
        while let Some(row) = rows.next()? {
            let (id, field): (String, String) = (row.get(0)?, row.get(1)?);
            let value = parsed(row.get_ref(2)?.as_str().map_err(|_| Disk::Damaged)?)?;
            let stamp = log::stamp(&row.get::<_, Vec<u8>>(3)?)?;
            let Some(entity) = found.get_mut(&id) else {
                continue;
            };
            // Two people who wrote the same don't disagree.
            let shown = entity.fields.get(&field).unwrap_or(&Value::Null);
            let listed = entity
                .conflicts
                .iter()
                .any(|other| other.field == field && other.value == value);
            if *shown != value && !listed {
                entity.conflicts.push(Conflict {
                    field,
                    value,
                    at: instant(stamp),
                    device: stamp.dev,
                });
            }
        }
        Ok(())
    }
}

fn parsed(text: &str) -> Result<Value, Disk> {
    serde_json::from_str(text).map_err(|_| Disk::Damaged)
}

/// Returns when a version was made, by the clock of its device.
pub(crate) fn instant(stamp: Stamp) -> DateTime<Utc> {
    i64::try_from(stamp.hlc.ms())
        .ok()
        .and_then(DateTime::from_timestamp_millis)
        .unwrap_or_default()
}
