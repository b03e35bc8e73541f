//! What callers hand in and get back: changes, entities, notes, history, hits.
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::PathBuf;

use chrono::{DateTime, NaiveDate, Utc};
use serde_json::Value;
pub use wegwijs_oplog::DeviceId;

/// Id of an entity that is the only one of its kind. Taking back the step that began it empties its fields; it never goes
/// into the bin, where a later answer would bring the old ones back with it.
pub const ONLY: &str = "me";

/// One thing to change. A list of them is recorded as one undoable step.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// Gives a field a value. `null` is the same as [`Change::Clear`].
    Set {
        /// Kind of entity: `fact`, `facts/exams`, `note`, `setting`, `draft`, `place` …
        ent: String,
        /// Which one.
        id: String,
        /// Which field.
        field: String,
        /// Its value.
        value: Value,
    },
    /// Empties a field.
    Clear {
        /// Kind of entity.
        ent: String,
        /// Which one.
        id: String,
        /// Which field.
        field: String,
    },
    /// Gives a note its whole new text; what others wrote meanwhile is merged, not replaced.
    NoteText {
        /// Which note.
        id: String,
        /// The whole text.
        text: String,
    },
    /// Puts an entity into the bin.
    Delete {
        /// Kind of entity.
        ent: String,
        /// Which one.
        id: String,
    },
    /// Takes it out of the bin.
    Restore {
        /// Kind of entity.
        ent: String,
        /// Which one.
        id: String,
    },
}

/// Names one recorded step of this or another device of the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UndoId {
    pub(crate) dev: DeviceId,
    pub(crate) group: u64,
}

/// What a record, an undo or a merge did.
#[derive(Debug, Clone, PartialEq)]
pub struct Recorded {
    /// For [`crate::Vault::undo`]; nothing when every change was already so.
    pub undo: Option<UndoId>,
    /// (kind, id) of each entity that changed.
    pub touched: BTreeSet<(String, String)>,
}

/// A value that another device gave the same field without having seen the one that is shown.
#[derive(Debug, Clone, PartialEq)]
pub struct Conflict {
    /// Which field.
    pub field: String,
    /// The other value; `null` = emptied.
    pub value: Value,
    /// When it was given, by the clock of that device.
    pub at: DateTime<Utc>,
    /// By which device.
    pub device: DeviceId,
}

/// An entity as it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Entity {
    /// Its id.
    pub id: String,
    /// Fields with a value.
    pub fields: BTreeMap<String, Value>,
    /// Second versions to show, until somebody gives the field a value again.
    pub conflicts: Vec<Conflict>,
    /// In the bin.
    pub deleted: bool,
    /// Was deleted on one device and changed on another meanwhile; came back.
    pub revived: bool,
    /// Holds something made by a newer version of the app.
    pub newer: bool,
    /// First change, by the clock of its device; entities are listed in this order.
    pub made_at: DateTime<Utc>,
    /// Latest change.
    pub changed_at: DateTime<Utc>,
}

/// A note as it stands: its entity and its text.
#[derive(Debug, Clone, PartialEq)]
pub struct Note {
    /// Fields `title`, `attached`, `tags` …
    pub entity: Entity,
    /// The whole text.
    pub text: String,
}

/// One step of the past, newest first. Steps recorded with an empty label are left out.
#[derive(Debug, Clone, PartialEq)]
pub struct HistoryRow {
    /// For undoing it.
    pub undo: UndoId,
    /// As given to [`crate::Vault::record`].
    pub label: String,
    /// By the clock of its device.
    pub at: DateTime<Utc>,
    /// By which device.
    pub device: DeviceId,
    /// It was undone since.
    pub undone: bool,
    /// It undid another step.
    pub undoes: Option<UndoId>,
    /// (kind, id) of each entity that it changed.
    pub touched: BTreeSet<(String, String)>,
}

/// A note that matches a search, best first. All ranges count characters (Unicode scalar values), never bytes.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// The note.
    pub id: String,
    /// Its title as written.
    pub title: String,
    /// Matching parts of `title`.
    pub title_marks: Vec<Range<usize>>,
    /// A piece of the text as written, around the first match.
    pub snippet: String,
    /// Matching parts of `snippet`.
    pub snippet_marks: Vec<Range<usize>>,
    /// First match in the whole text; nothing when only the title matches.
    pub place: Option<Range<usize>>,
}

/// A person on this computer, as far as one may know while the vault is locked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Which vault.
    pub id: PersonId,
    /// Chosen name; empty for a copy from elsewhere that was not opened yet.
    pub nickname: String,
    /// Key of a picture; empty likewise.
    pub picture: String,
}

/// Random id of a person's vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PersonId(pub(crate) [u8; 16]);

impl PersonId {
    /// Reads 32 lower-case hexadecimal digits.
    pub fn parse(text: &str) -> Option<Self> {
        crate::hex::decode(text)?.try_into().ok().map(Self)
    }
}

impl std::fmt::Display for PersonId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&crate::hex::encode(&self.0))
    }
}

/// Card of somebody new.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPerson {
    /// Chosen name, not the legal one.
    pub nickname: String,
    /// Key of a picture.
    pub picture: String,
}

/// A backup on this computer.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Backup {
    /// For restoring.
    pub id: String,
    /// Day on which it was made.
    pub on: NaiveDate,
}

/// What the vault noticed while it was opened; each is to be told to the person once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// An older slot file was put back: an old passphrase may open this vault.
    OlderSlots {
        /// Generation found.
        found: u64,
        /// Generation that the vault knows.
        expected: u64,
    },
    /// The slot file was damaged or gone; a copy was used and put in its place.
    SlotsRepaired,
    /// Saves that were made are no longer in the file (damage, or an older file put back).
    SavesMissing {
        /// How many operations.
        count: u64,
        /// When the last of them was made.
        until: DateTime<Utc>,
    },
    /// This copy goes on as a new device (cloned disk, restored backup, opened copy).
    NewDevice,
    /// The projections were from another version or damaged, and were made again from the log.
    Rebuilt,
}

/// What a restore gave back.
pub struct Restored {
    /// The vault, open.
    pub vault: crate::Vault,
    /// Last save that the backup itself held; nothing for an empty one.
    pub from: Option<DateTime<Utc>>,
    /// Last save that is known to have been made; nothing when that can't be known.
    pub until: Option<DateTime<Utc>>,
    /// Operations read back from the damaged file on top of the backup.
    pub salvaged: u64,
    /// Operations that are lost; nothing when that can't be known.
    pub lost: Option<u64>,
}

/// What could not be removed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Removed {
    /// Files that are still there.
    pub left: Vec<PathBuf>,
}

/// What a full check found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Integrity {
    /// Lines of `integrity_check` other than `ok`.
    pub structure: Vec<String>,
    /// All lines of `cipher_integrity_check`.
    pub cipher: Vec<String>,
    /// Operations whose chain or signature doesn't hold.
    pub log: u64,
}

impl Integrity {
    /// Says whether nothing was found.
    pub fn is_sound(&self) -> bool {
        self.structure.is_empty() && self.cipher.is_empty() && self.log == 0
    }
}

/// What a merge did.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Applied {
    /// Operations that were new.
    pub new: u64,
    /// Operations that were known already.
    pub known: u64,
    /// Operations that wait for an earlier one of their device; present them again with it.
    pub waiting: u64,
    /// Devices of which two different operations carry the same number; both are kept aside.
    pub forked: BTreeSet<DeviceId>,
    /// Devices whose clock is more than a day ahead.
    pub ahead: BTreeSet<DeviceId>,
    /// Operations refused: no known device, wrong chain or wrong signature.
    pub refused: u64,
    /// (kind, id) of each entity that changed.
    pub touched: BTreeSet<(String, String)>,
}
