//! Opens the encrypted file: version floor, key, settings in their order, schema.
use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags, OptionalExtension};

use crate::error::{Disk, StoreError};
use crate::keys::person::PersonKey;

/// "WGWS" in the header of the file.
const APPLICATION_ID: i32 = 0x5747_5753;
/// Version of the schema that this code writes.
pub(crate) const SCHEMA_VERSION: i64 = 1;
/// Version of the projections; another one in a file makes them anew.
pub(crate) const PROJECTIONS_VERSION: i64 = 1;
/// Oldest schema version whose code may still open what this code writes.
const OLDEST_READER: i64 = 1;
/// SQLite before it can corrupt a WAL that two connections use.
const SQLITE_FLOOR: i32 = 3_051_003;
const CIPHER_FLOOR: (u32, u32) = (4, 14);

const LOG: &str = include_str!("schema/0001_log.sql");
const PROJECTIONS: &str = include_str!("schema/projections.sql");
/// Tables of the projections, virtual ones first.
pub(crate) const PROJECTION_TABLES: [&str; 11] = [
    "note_words",
    "note_parts",
    "note_pairs",
    "note_search",
    "note_doc",
    "note",
    "step",
    "head",
    "field_conflict",
    "field",
    "entity",
];

/// Why a file does not open.
#[derive(Debug)]
pub(crate) enum NotOpen {
    /// Written by a newer version that this one must not touch.
    Newer,
    /// Anything of the disk, damage included. The key is right: it came out of a slot.
    Disk(Disk),
}

impl<E: Into<Disk>> From<E> for NotOpen {
    fn from(error: E) -> Self {
        Self::Disk(error.into())
    }
}

/// Refuses an engine with known bugs that corrupt files.
pub(crate) fn check_engine() -> Result<(), StoreError> {
    let memory = Connection::open_in_memory().map_err(Disk::from)?;
    let cipher: Option<String> = memory
        .query_row("PRAGMA cipher_version", [], |row| row.get(0))
        .optional()
        .map_err(Disk::from)?;
    let cipher = cipher.unwrap_or_default();
    let mut numbers = cipher
        .split(|c: char| !c.is_ascii_digit())
        .filter_map(|part| part.parse::<u32>().ok());
    let found = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    if rusqlite::version_number() < SQLITE_FLOOR || found < CIPHER_FLOOR {
        return Err(StoreError::Engine {
            sqlite: rusqlite::version().to_owned(),
            cipher,
        });
    }
    Ok(())
}

/// Makes a new file with its schema.
pub(crate) fn create(path: &Path, key: &PersonKey) -> Result<Connection, NotOpen> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut conn = connect(path, key, flags)?;
    let tx = conn.transaction()?;
    tx.execute_batch(LOG)?;
    tx.execute_batch(PROJECTIONS)?;
    tx.pragma_update(None, "application_id", APPLICATION_ID)?;
    tx.pragma_update(None, "user_version", SCHEMA_VERSION)?;
    put_number(&tx, "oldest_reader", OLDEST_READER)?;
    put_number(&tx, "projections", PROJECTIONS_VERSION)?;
    tx.commit()?;
    Ok(conn)
}

/// Opens an existing file. One that is not there is damage, never a reason to make an empty one.
pub(crate) fn open(path: &Path, key: &PersonKey) -> Result<Connection, NotOpen> {
    if !path.try_exists()? {
        return Err(NotOpen::Disk(Disk::Damaged));
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = connect(path, key, flags)?;
    let application: i32 = conn.pragma_query_value(None, "application_id", |row| row.get(0))?;
    if application != APPLICATION_ID {
        return Err(NotOpen::Disk(Disk::Damaged));
    }
    let version: i64 = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let oldest = number(&conn, "oldest_reader")?.ok_or(Disk::Damaged)?;
    if version > SCHEMA_VERSION && oldest > SCHEMA_VERSION {
        return Err(NotOpen::Newer);
    }
    Ok(conn)
}

/// Opens a file for reading only, to check or to salvage it.
pub(crate) fn open_read_only(path: &Path, key: &PersonKey) -> Result<Connection, Disk> {
    let conn = Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    unlock(&conn, key)?;
    Ok(conn)
}

/// The order matters: first the key, then the test of the key, then the settings; no `cipher_*` setting after the key.
fn connect(path: &Path, key: &PersonKey, flags: OpenFlags) -> Result<Connection, Disk> {
    let conn = Connection::open_with_flags(path, flags)?;
    conn.busy_timeout(Duration::from_secs(5))?;
    unlock(&conn, key)?;
    conn.pragma_update(None, "journal_mode", "WAL")?;
    for (name, value) in [
        ("synchronous", "FULL"),
        ("secure_delete", "ON"),
        ("foreign_keys", "ON"),
        ("trusted_schema", "OFF"),
        ("cell_size_check", "ON"),
        ("mmap_size", "0"),
        ("temp_store", "MEMORY"),
    ] {
        conn.pragma_update(None, name, value)?;
    }
    Ok(conn)
}

fn unlock(conn: &Connection, key: &PersonKey) -> Result<(), Disk> {
    // Before the key: the cipher would write its complaints about damage to the standard error.
    conn.execute_batch("PRAGMA cipher_log_level = NONE")?;
    conn.execute_batch(&key.database_pragma())?;
    conn.query_row("SELECT count(*) FROM sqlite_schema", [], |row| {
        row.get::<_, i64>(0)
    })?;
    Ok(())
}

/// Drops the projections and makes them empty.
pub(crate) fn reset_projections(conn: &Connection) -> Result<(), Disk> {
    for table in PROJECTION_TABLES {
        conn.execute_batch(&format!("DROP TABLE IF EXISTS {table}"))?;
    }
    conn.execute_batch(PROJECTIONS)?;
    put_number(conn, "projections", PROJECTIONS_VERSION)
}

/// Reads a single value.
pub(crate) fn value(conn: &Connection, key: &str) -> Result<Option<Vec<u8>>, Disk> {
    Ok(conn
        .query_row("SELECT value FROM meta WHERE key = ?1", [key], |row| {
            row.get(0)
        })
        .optional()?)
}

/// Writes a single value.
pub(crate) fn put_value(conn: &Connection, key: &str, value: &[u8]) -> Result<(), Disk> {
    conn.execute(
        "INSERT INTO meta (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, value),
    )?;
    Ok(())
}

/// Reads a single number.
pub(crate) fn number(conn: &Connection, key: &str) -> Result<Option<i64>, Disk> {
    let Some(bytes) = value(conn, key)? else {
        return Ok(None);
    };
    serde_json::from_slice(&bytes)
        .map(Some)
        .map_err(|_| Disk::Damaged)
}

/// Writes a single number.
pub(crate) fn put_number(conn: &Connection, key: &str, number: i64) -> Result<(), Disk> {
    put_value(conn, key, number.to_string().as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_engine_is_new_enough() {
        check_engine().unwrap();
    }

    /// What a file is made of: every table and index, with the statement that made it, comments included.
    fn schema_of(conn: &Connection) -> Vec<(String, Option<String>)> {
        let mut query = conn
            .prepare("SELECT name, sql FROM sqlite_schema ORDER BY name")
            .unwrap();
        let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)));
        rows.unwrap().collect::<Result<_, _>>().unwrap()
    }

    #[test]
    fn the_documentation_shows_the_schema_of_a_vault_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let key = PersonKey::from_bytes(&[1; 32]).unwrap();
        let vault = create(&folder.path().join("vault.db"), &key).unwrap();
        let documented = Connection::open_in_memory().unwrap();
        documented
            .execute_batch(include_str!("../../../../docs/schema.sql"))
            .unwrap();
        assert_eq!(
            schema_of(&documented),
            schema_of(&vault),
            "docs/schema.sql must hold src-tauri/crates/vault/src/schema/*.sql as they are"
        );
    }

    #[test]
    fn every_column_of_the_schema_is_described() {
        let shown = include_str!("../../../../docs/schema.sql");
        let conn = Connection::open_in_memory().unwrap();
        conn.execute_batch(shown).unwrap();
        let mut query = conn
            .prepare(
                "SELECT list.name, list.type, info.name
                 FROM pragma_table_list AS list JOIN pragma_table_info(list.name) AS info
                 WHERE list.schema = 'main' AND list.type IN ('table', 'virtual')
                   AND list.name NOT LIKE 'sqlite_%'",
            )
            .unwrap();
        let mut rows = query.query([]).unwrap();
        let mut seen = 0;
        while let Some(row) = rows.next().unwrap() {
            let (table, kind, column): (String, String, String) = (
                row.get(0).unwrap(),
                row.get(1).unwrap(),
                row.get(2).unwrap(),
            );
            let described = if kind == "table" {
                let (_, body) = shown
                    .split_once(&format!("CREATE TABLE {table} ("))
                    .unwrap();
                let (body, _) = body.split_once("\n) STRICT").unwrap();
                body.lines().any(|line| {
                    line.trim().starts_with(&format!("{column} ")) && line.contains("-- ")
                })
            } else {
                // A search table names its columns in the comment above it.
                let (before, _) = shown
                    .split_once(&format!("CREATE VIRTUAL TABLE {table} "))
                    .unwrap();
                let above = before.trim_end().lines().next_back().unwrap();
                above.starts_with("-- ") && above.contains(&column)
            };
            assert!(described, "{table}.{column} has no description");
            seen += 1;
        }
        assert!(seen > 50, "only {seen} columns were looked at");
    }

    #[test]
    fn settings_hold_and_a_file_of_a_newer_version_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("vault.db");
        let key = PersonKey::from_bytes(&[1; 32]).unwrap();
        let conn = create(&path, &key).unwrap();
        let setting = |name: &str| -> String {
            conn.query_row(&format!("PRAGMA {name}"), [], |row| {
                row.get::<_, rusqlite::types::Value>(0)
                    .map(|value| format!("{value:?}"))
            })
            .unwrap()
        };
        assert_eq!(setting("journal_mode"), "Text(\"wal\")");
        assert_eq!(setting("synchronous"), "Integer(2)");
        assert_eq!(setting("secure_delete"), "Integer(1)");
        assert_eq!(setting("foreign_keys"), "Integer(1)");
        assert_eq!(setting("trusted_schema"), "Integer(0)");
        assert_eq!(setting("cell_size_check"), "Integer(1)");
        assert_eq!(setting("temp_store"), "Integer(2)");
        assert_eq!(setting("cipher_page_size"), "Text(\"4096\")");
        conn.pragma_update(None, "user_version", 7).unwrap();
        drop(conn);
        assert!(
            open(&path, &key).is_ok(),
            "newer, but says that we may open it"
        );
        put_number(&open(&path, &key).unwrap(), "oldest_reader", 7).unwrap();
        assert!(matches!(open(&path, &key), Err(NotOpen::Newer)));
        assert!(matches!(
            open(&folder.path().join("gone.db"), &key),
            Err(NotOpen::Disk(Disk::Damaged))
        ));
    }
}
