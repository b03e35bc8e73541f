//! What the log says, ready to read. Two ways lead to the same rows: `advance` for an operation of our own, whose author
//! saw everything that stands, and `refold` from all operations of an entity, for everything else. A test holds them
//! equal, and `rebuild` makes all rows anew.
pub(crate) mod note;

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension};
use wegwijs_oplog::{Act, EntityState, Flag, Op, Stamp};

use crate::db;
use crate::error::Disk;
use crate::log;

/// Kind of entity that has a text and is found by search.
pub(crate) const NOTE: &str = "note";

/// Brings one operation of our own into the rows. Its base must be all that stands of what it replaces; then it is
/// what stands. The body of a note is written by its caller, who has it at hand.
pub(crate) fn advance(conn: &Connection, op: &Op) -> Result<(), Disk> {
    let stamp = op.stamp();
    match &op.act {
        Act::Set { field, value } => {
            conn.prepare_cached(
                "DELETE FROM field_conflict WHERE ent = ?1 AND id = ?2 AND field = ?3",
            )?
            .execute((&op.ent, &op.id, field))?;
            put_field(conn, &op.ent, &op.id, field, stamp, value)?;
            touch(conn, op, Touch::Content)?;
        }
        Act::Note(_) => {
            clear_heads(conn, &op.ent, &op.id, &[NOTE])?;
            put_head(conn, &op.ent, &op.id, NOTE, stamp)?;
            touch(conn, op, Touch::Content)?;
        }
        Act::Del => {
            clear_heads(conn, &op.ent, &op.id, &FLAGS)?;
            put_head(conn, &op.ent, &op.id, "del", stamp)?;
            touch(conn, op, Touch::Deleted)?;
        }
        Act::Undel => {
            clear_heads(conn, &op.ent, &op.id, &FLAGS)?;
            put_head(conn, &op.ent, &op.id, "undel", stamp)?;
            touch(conn, op, Touch::Restored)?;
        }
        Act::Erase | Act::Roster(_) | Act::Grant(_) | Act::Epoch(_) | Act::Unknown { .. } => {
            return refold(conn, &op.ent, &op.id);
        }
    }
    if op.ent == NOTE && !matches!(op.act, Act::Note(_)) {
        note::refresh(conn, &op.id, note::Body::Kept)?;
    }
    Ok(())
}

/// A version of a field: its stamp and its JSON text.
pub(crate) type Version = (Stamp, String);

const FLAGS: [&str; 3] = ["del", "undel", "erase"];

enum Touch {
    Content,
    Deleted,
    Restored,
}

fn touch(conn: &Connection, op: &Op, touch: Touch) -> Result<(), Disk> {
    let stamp = op.stamp().to_bytes();
    // Content that is written onto a deleted entity brings it back, as it would from any other device.
    let flags = match touch {
        Touch::Content => "revived = max(revived, deleted), deleted = 0",
        Touch::Deleted => "revived = 0, deleted = 1",
        Touch::Restored => "revived = 0, deleted = 0",
    };
    let deleted = i64::from(matches!(touch, Touch::Deleted));
    conn.prepare_cached(&format!(
        "INSERT INTO entity (ent, id, first, last, deleted, revived, newer) VALUES (?1, ?2, ?3, ?3, ?4, 0, 0)
         ON CONFLICT (ent, id) DO UPDATE SET
           first = min(first, excluded.first), last = max(last, excluded.last), {flags}"
    ))?
    .execute((&op.ent, &op.id, stamp.as_slice(), deleted))?;
    Ok(())
}

/// Makes all rows of one entity from its operations.
pub(crate) fn refold(conn: &Connection, ent: &str, id: &str) -> Result<(), Disk> {
    let mut state = EntityState::default();
    for op in log::of_entity(conn, ent, id)? {
        state.add(&op);
    }
    for table in ["field", "field_conflict", "head", "entity"] {
        conn.prepare_cached(&format!("DELETE FROM {table} WHERE ent = ?1 AND id = ?2"))?
            .execute((ent, id))?;
    }
    let Some((first, last)) = state.span() else {
        return Ok(());
    };
    conn.prepare_cached(
        "INSERT INTO entity (ent, id, first, last, deleted, revived, newer) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?
    .execute((
        ent,
        id,
        first.to_bytes().as_slice(),
        last.to_bytes().as_slice(),
        i64::from(state.is_deleted()),
        i64::from(state.is_revived()),
        i64::from(state.is_newer()),
    ))?;
    for field in state.fields() {
        put_field(conn, ent, id, field.name, field.shown.0, field.shown.1)?;
        for (stamp, value) in &field.others {
            conn.prepare_cached(
                "INSERT INTO field_conflict (ent, id, field, stamp, value) VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute((ent, id, field.name, stamp.to_bytes().as_slice(), value))?;
        }
    }
    for stamp in state.note_heads() {
        put_head(conn, ent, id, NOTE, stamp)?;
    }
    for (stamp, flag) in state.flag_heads() {
        let kind = match flag {
            Flag::Undel => "undel",
            Flag::Del => "del",
            Flag::Erase => "erase",
        };
        put_head(conn, ent, id, kind, stamp)?;
    }
    if ent == NOTE {
        let mut doc = state.note();
        note::save_doc(conn, id, doc.as_mut())?;
        let text = doc.map(|doc| doc.text()).unwrap_or_default();
        note::refresh(conn, id, note::Body::Now(&text))?;
    }
    Ok(())
}

/// Drops all rows and makes them again. Runs in the caller's transaction.
pub(crate) fn rebuild(conn: &Connection) -> Result<(), Disk> {
    db::reset_projections(conn)?;
    let mut query = conn.prepare("SELECT ent, id FROM op GROUP BY ent, id ORDER BY min(n)")?;
    let all: Vec<(String, String)> = query
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    for (ent, id) in all {
        refold(conn, &ent, &id)?;
    }
    let mut query = conn.prepare("SELECT bytes FROM op WHERE step = seq ORDER BY n")?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let op = Op::decode(row.get_ref(0)?.as_blob().map_err(|_| Disk::Damaged)?)
            .map_err(|_| Disk::Damaged)?;
        log::insert_step(conn, &op)?;
    }
    Ok(())
}

/// Returns the versions of a field that stand: the base of the next one, and the value that is shown.
pub(crate) fn field_heads(
    conn: &Connection,
    ent: &str,
    id: &str,
    field: &str,
) -> Result<(BTreeSet<Stamp>, Option<Version>), Disk> {
    let shown: Option<(Vec<u8>, String)> = conn
        .prepare_cached("SELECT stamp, value FROM field WHERE ent = ?1 AND id = ?2 AND field = ?3")?
        .query_row((ent, id, field), |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let shown = shown
        .map(|(bytes, value)| Ok::<_, Disk>((log::stamp(&bytes)?, value)))
        .transpose()?;
    let mut heads: BTreeSet<Stamp> = shown.iter().map(|(stamp, _)| *stamp).collect();
    heads.extend(stamps(
        conn,
        "SELECT stamp FROM field_conflict WHERE ent = ?1 AND id = ?2 AND field = ?3",
        &[&ent, &id, &field],
    )?);
    Ok((heads, shown))
}

/// Returns the standing flags.
pub(crate) fn flag_heads(conn: &Connection, ent: &str, id: &str) -> Result<BTreeSet<Stamp>, Disk> {
    stamps(
        conn,
        "SELECT stamp FROM head WHERE ent = ?1 AND id = ?2 AND kind <> 'note'",
        &[&ent, &id],
    )
}

/// Returns the standing versions of a note's body.
pub(crate) fn note_heads(conn: &Connection, id: &str) -> Result<BTreeSet<Stamp>, Disk> {
    stamps(
        conn,
        "SELECT stamp FROM head WHERE ent = 'note' AND id = ?1 AND kind = 'note'",
        &[&id],
    )
}

/// Returns all that stands of an entity.
pub(crate) fn all_heads(conn: &Connection, ent: &str, id: &str) -> Result<BTreeSet<Stamp>, Disk> {
    stamps(
        conn,
        "SELECT stamp FROM field WHERE ent = ?1 AND id = ?2
         UNION SELECT stamp FROM field_conflict WHERE ent = ?1 AND id = ?2
         UNION SELECT stamp FROM head WHERE ent = ?1 AND id = ?2",
        &[&ent, &id],
    )
}

/// Returns whether an entity is deleted; nothing when there is none.
pub(crate) fn is_deleted(conn: &Connection, ent: &str, id: &str) -> Result<Option<bool>, Disk> {
    Ok(conn
        .prepare_cached("SELECT deleted FROM entity WHERE ent = ?1 AND id = ?2")?
        .query_row((ent, id), |row| row.get(0))
        .optional()?)
}

fn stamps(
    conn: &Connection,
    sql: &str,
    params: &[&dyn rusqlite::ToSql],
) -> Result<BTreeSet<Stamp>, Disk> {
    let mut query = conn.prepare_cached(sql)?;
    let rows = query.query_map(params, |row| row.get::<_, Vec<u8>>(0))?;
    rows.map(|bytes| log::stamp(&bytes?)).collect()
}

fn put_field(
    conn: &Connection,
    ent: &str,
    id: &str,
    field: &str,
    stamp: Stamp,
    value: &str,
) -> Result<(), Disk> {
    conn.prepare_cached(
        "INSERT INTO field (ent, id, field, stamp, value) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (ent, id, field) DO UPDATE SET stamp = excluded.stamp, value = excluded.value",
    )?
    .execute((ent, id, field, stamp.to_bytes().as_slice(), value))?;
    Ok(())
}

fn put_head(conn: &Connection, ent: &str, id: &str, kind: &str, stamp: Stamp) -> Result<(), Disk> {
    conn.prepare_cached("INSERT INTO head (ent, id, kind, stamp) VALUES (?1, ?2, ?3, ?4)")?
        .execute((ent, id, kind, stamp.to_bytes().as_slice()))?;
    Ok(())
}

fn clear_heads(conn: &Connection, ent: &str, id: &str, kinds: &[&str]) -> Result<(), Disk> {
    for kind in kinds {
        conn.prepare_cached("DELETE FROM head WHERE ent = ?1 AND id = ?2 AND kind = ?3")?
            .execute((ent, id, kind))?;
    }
    Ok(())
}
