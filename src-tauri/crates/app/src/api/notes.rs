//! Notes and search in the contract.
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AttachedKind, DayView, HitKind, PhraseView};

wire! {
    /// What a note hangs on.
    AttachedView { /// Kind.
        kind: AttachedKind, /// Id of it.
        id: Option<String>, /// In words.
        title: Option<PhraseView> }
    /// A note in a list.
    NoteListView { /// Id.
        id: String, /// Title or first words.
        title: String, /// A line of it.
        start: String, /// Last change, in words.
        changed: DayView, /// Hangs on.
        attached: AttachedView }
    /// All notes, newest first, and what notes can hang on.
    NotesView { /// Newest first.
        notes: Vec<NoteListView>, /// Dates and courses.
        targets: Vec<AttachedView> }
    /// Names a note.
    NoteRequest { /// Id.
        id: String }
    /// A note.
    NoteView { /// Id.
        id: String, /// Title.
        title: String, /// Text.
        text: String, /// Hangs on.
        attached: AttachedView, /// Other version of the title that nobody chose yet.
        conflicts: Vec<String> }
    /// Keep a note.
    SaveNoteRequest { /// None: new.
        id: Option<String>, /// Title.
        title: String, /// Text.
        text: String, /// Hangs on.
        attached_kind: AttachedKind, /// Id of it.
        attached_id: Option<String> }
    /// A kept note.
    SavedNoteView { /// The note.
        note: NoteView, /// Takes it back.
        undo: Option<String> }
    /// Search.
    SearchRequest { /// As typed.
        query: String }
    /// A hit.
    HitView { /// What.
        kind: HitKind, /// Id of it.
        id: String, /// Title.
        title: String, /// Words around the hit.
        snippet: String, /// Marked ranges in `snippet`, in UTF-16 units.
        marks: Vec<(u32, u32)>, /// Language of the text, if known.
        lang: Option<String> }
    /// Hits, best first.
    HitsView { /// Best first.
        hits: Vec<HitView> }
}
