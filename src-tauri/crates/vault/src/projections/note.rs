//! Rows of notes: text as written, folded text, and the three search tables over it.
use rusqlite::{Connection, OptionalExtension};
use wegwijs_oplog::{Act, NoteDoc};

use super::NOTE;
use crate::error::Disk;
use crate::fold::{fold, joins_prefixes, words};
use crate::log;

/// Where the body of a note comes from.
pub(crate) enum Body<'a> {
    /// As it stands in the row.
    Kept,
    /// Newly written.
    Now(&'a str),
}

/// Writes the rows of one note from its fields and its body.
pub(crate) fn refresh(conn: &Connection, id: &str, body: Body<'_>) -> Result<(), Disk> {
    let deleted = super::is_deleted(conn, NOTE, id)?;
    let row: Option<(i64, String)> = conn
        .prepare_cached("SELECT n, body FROM note WHERE id = ?1")?
        .query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let body = match body {
        Body::Now(text) => text.to_owned(),
        Body::Kept => row
            .as_ref()
            .map(|(_, body)| body.clone())
            .unwrap_or_default(),
    };
    let title = title(conn, id)?;
    let n = match row {
        Some((n, _)) => {
            unindex(conn, n)?;
            conn.prepare_cached("UPDATE note SET title = ?2, body = ?3 WHERE n = ?1")?
                .execute((n, &title, &body))?;
            n
        }
        None => {
            conn.prepare_cached("INSERT INTO note (id, title, body) VALUES (?1, ?2, ?3)")?
                .execute((id, &title, &body))?;
            conn.last_insert_rowid()
        }
    };
    if deleted == Some(false) {
        index(conn, n, &title, &body)?;
    }
    Ok(())
}

fn title(conn: &Connection, id: &str) -> Result<String, Disk> {
    let (_, shown) = super::field_heads(conn, NOTE, id, "title")?;
    let value = shown.and_then(|(_, text)| serde_json::from_str(&text).ok());
    Ok(match value {
        Some(serde_json::Value::String(title)) => title,
        _ => String::new(),
    })
}

fn index(conn: &Connection, n: i64, title: &str, body: &str) -> Result<(), Disk> {
    let (title, body) = (fold(title), fold(body));
    let pairs = pairs(&title, &body);
    conn.prepare_cached("INSERT INTO note_search (n, title, body, pairs) VALUES (?1, ?2, ?3, ?4)")?
        .execute((n, &title, &body, &pairs))?;
    for table in ["note_words", "note_parts"] {
        conn.prepare_cached(&format!(
            "INSERT INTO {table} (rowid, title, body) VALUES (?1, ?2, ?3)"
        ))?
        .execute((n, &title, &body))?;
    }
    conn.prepare_cached("INSERT INTO note_pairs (rowid, pairs) VALUES (?1, ?2)")?
        .execute((n, &pairs))?;
    Ok(())
}

/// A search table over content of its own must be told the old words to forget them.
fn unindex(conn: &Connection, n: i64) -> Result<(), Disk> {
    let old: Option<(String, String, String)> = conn
        .prepare_cached("SELECT title, body, pairs FROM note_search WHERE n = ?1")?
        .query_row([n], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .optional()?;
    let Some((title, body, pairs)) = old else {
        return Ok(());
    };
    for table in ["note_words", "note_parts"] {
        conn.prepare_cached(&format!(
            "INSERT INTO {table} ({table}, rowid, title, body) VALUES ('delete', ?1, ?2, ?3)"
        ))?
        .execute((n, &title, &body))?;
    }
    conn.prepare_cached(
        "INSERT INTO note_pairs (note_pairs, rowid, pairs) VALUES ('delete', ?1, ?2)",
    )?
    .execute((n, &pairs))?;
    conn.prepare_cached("DELETE FROM note_search WHERE n = ?1")?
        .execute([n])?;
    Ok(())
}

/// Returns every pair of neighbouring letters of words in scripts that write prefixes onto the word, each once.
fn pairs(title: &str, body: &str) -> String {
    let mut found = std::collections::BTreeSet::new();
    for word in words(title).chain(words(body)) {
        let mut before = None;
        for c in word.chars() {
            if let Some(before) = before
                .replace(c)
                .filter(|b| joins_prefixes(*b) && joins_prefixes(c))
            {
                found.insert([before, c]);
            }
        }
    }
    let mut text = String::with_capacity(found.len().saturating_mul(7));
    for pair in found {
        text.extend(pair);
        text.push(' ');
    }
    text
}

/// Returns the document of a note: from the cache, or from its changes.
pub(crate) fn load_doc(conn: &Connection, id: &str) -> Result<NoteDoc, Disk> {
    let saved: Option<Vec<u8>> = conn
        .prepare_cached("SELECT doc FROM note_doc WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?;
    if let Some(doc) = saved.and_then(|saved| NoteDoc::load(&saved)) {
        return Ok(doc);
    }
    let changes: Vec<Vec<u8>> = log::of_entity(conn, NOTE, id)?
        .into_iter()
        .filter_map(|op| {
            if let Act::Note(change) = op.act {
                Some(change)
            } else {
                None
            }
        })
        .collect();
    Ok(NoteDoc::from_changes(changes.iter().map(Vec::as_slice)))
}

/// Keeps the document of a note in the cache.
pub(crate) fn save_doc(conn: &Connection, id: &str, doc: Option<&mut NoteDoc>) -> Result<(), Disk> {
    match doc {
        Some(doc) => conn
            .prepare_cached(
                "INSERT INTO note_doc (id, doc) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET doc = excluded.doc",
            )?
            .execute((id, doc.save()))?,
        None => conn.prepare_cached("DELETE FROM note_doc WHERE id = ?1")?.execute([id])?,
    };
    Ok(())
}
