//! What a vault is measured against: the same queries without what we do around them, and saves without a vault.
use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

use rusqlite::Connection;

use crate::error::Disk;
use crate::fold::{fold, words};
use crate::vault::Vault;

/// How long each of many saves took.
pub type Saves = Vec<Duration>;

impl Vault {
    /// Runs the very queries of a search on the open encrypted file and counts the rows: no text of a note is read.
    ///
    /// # Errors
    /// [`Disk`].
    pub fn search_rows(&self, query: &str, limit: usize) -> Result<usize, Disk> {
        let folded = fold(query);
        let terms: Vec<&str> = words(&folded).collect();
        Ok(self.rows(&terms, limit)?.len())
    }

    /// Runs the one query that anybody would write, on the same file: beginnings of words, best first, with title and
    /// text of each note.
    ///
    /// # Errors
    /// [`Disk`].
    pub fn search_plainly(&self, query: &str, limit: usize) -> Result<usize, Disk> {
        let folded = fold(query);
        let pattern: Vec<String> = words(&folded).map(|word| format!("\"{word}\"*")).collect();
        let mut query = self.conn.prepare_cached(
            "SELECT note.id, note.title, note.body FROM note_words JOIN note ON note.n = note_words.rowid
             WHERE note_words MATCH ?1 ORDER BY rank LIMIT ?2",
        )?;
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let mut rows = query.query((pattern.join(" "), limit))?;
        let mut read = 0;
        while let Some(row) = rows.next()? {
            let title = row.get_ref(1)?.as_str().map_err(|_| Disk::Damaged)?;
            let body = row.get_ref(2)?.as_str().map_err(|_| Disk::Damaged)?;
            read += usize::from(title.len() + body.len() > 0);
        }
        Ok(read)
    }
}

/// Inserts rows into a plain SQLite file, each synced as a vault syncs its saves.
///
/// # Errors
/// [`Disk`].
pub fn sqlite_saves(folder: &Path, times: usize, text: &str) -> Result<Saves, Disk> {
    let conn = Connection::open(folder.join("plain.db"))?;
    conn.pragma_update(None, "journal_mode", "WAL")?;
    conn.pragma_update(None, "synchronous", "FULL")?;
    conn.execute_batch("CREATE TABLE saved (n INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT")?;
    let mut insert = conn.prepare("INSERT INTO saved (n, text) VALUES (?1, ?2)")?;
    (0..times)
        .map(|n| {
            let started = Instant::now();
            insert.execute((i64::try_from(n).unwrap_or(i64::MAX), text))?;
            Ok(started.elapsed())
        })
        .collect()
}

/// Appends to a plain file and syncs it, each time.
///
/// # Errors
/// [`Disk`].
pub fn plain_saves(folder: &Path, times: usize, text: &str) -> Result<Saves, Disk> {
    let mut file = OpenOptions::new()
        .create(true)
        .append(true)
        .open(folder.join("plain.txt"))?;
    (0..times)
        .map(|_| {
            let started = Instant::now();
            file.write_all(text.as_bytes())?;
            file.sync_data()?;
            Ok(started.elapsed())
        })
        .collect()
}
