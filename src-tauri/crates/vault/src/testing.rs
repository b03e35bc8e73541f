//! For tests of this crate and of those above it: looks into a vault that nobody else needs.
use rusqlite::types::ValueRef;

mod floor;

pub use floor::{Saves, plain_saves, sqlite_saves};

use crate::error::Disk;
use crate::vault::Vault;

/// Tables whose rows must be the same after a rebuild, with the columns that count. Row numbers of notes and the cache
/// of their documents mean nothing.
const COMPARED: [(&str, &str); 6] = [
    (
        "entity",
        "ent, id, hex(first), hex(last), deleted, revived, newer",
    ),
    ("field", "ent, id, field, hex(stamp), value"),
    ("field_conflict", "ent, id, field, hex(stamp), value"),
    ("head", "ent, id, kind, hex(stamp)"),
    (
        "step",
        "hex(dev), first, hex(stamp), label, hex(undoes_dev), undoes_first",
    ),
    (
        "note LEFT JOIN note_search USING (n)",
        "id, note.title, note.body, note_search.title, note_search.body, pairs",
    ),
];

impl Vault {
    /// Writes all projections as text, in a fixed order.
    ///
    /// # Errors
    /// [`Disk`].
    pub fn dump_projections(&self) -> Result<String, Disk> {
        let mut text = String::new();
        for (table, columns) in COMPARED {
            let mut query = self
                .conn
                .prepare(&format!("SELECT {columns} FROM {table} ORDER BY {columns}"))?;
            let count = query.column_count();
            let mut rows = query.query([])?;
            while let Some(row) = rows.next()? {
                text.push_str(table.split(' ').next().unwrap_or_default());
                for column in 0..count {
                    let value = match row.get_ref(column)? {
                        ValueRef::Null => "-".to_owned(),
                        ValueRef::Integer(n) => n.to_string(),
                        ValueRef::Text(bytes) => String::from_utf8_lossy(bytes).into_owned(),
                        ValueRef::Real(_) | ValueRef::Blob(_) => "?".to_owned(),
                    };
                    text.push_str(&format!("|{value:?}"));
                }
                text.push('\n');
            }
        }
        Ok(text)
    }

    /// Lets the file grow by at most this many pages: a full disk, as the engine sees it. Zero takes the limit away.
    ///
    /// # Errors
    /// [`Disk`].
    pub fn limit_growth(&self, pages: u32) -> Result<(), Disk> {
        let now: u32 = self
            .conn
            .pragma_query_value(None, "page_count", |row| row.get(0))?;
        let most = if pages == 0 {
            u32::MAX - 1
        } else {
            now.saturating_add(pages)
        };
        self.conn
            .pragma_update_and_check(None, "max_page_count", most, |_| Ok(()))?;
        Ok(())
    }
}
