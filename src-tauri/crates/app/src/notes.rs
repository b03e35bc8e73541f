//! Notes: a title, a text, and what they hang on (a date of the plan or a course).
use std::collections::BTreeMap;

use serde_json::{Value, json};
use wegwijs_vault::{Change, Note, Vault};

use crate::api::{
    Area, AttachedKind, AttachedView, ChangedView, Empty, NoteListView, NoteRequest, NoteView,
    NotesView, SaveNoteRequest, SavedNoteView,
};
use crate::facts::list_ent;
use crate::failure::{Failure, FailureCode};
use crate::items::item_title;
use crate::moment::Moment;
use crate::open::{Visit, new_id, set};
use crate::plan::DATE_IDS;

/// Kind of entity.
pub(crate) const NOTE: &str = "note";
/// List of the facts that holds courses.
const ACTIVITIES: &str = "activities";
/// Longest note and title, in characters.
const LONGEST_TEXT: usize = 400_000;
const LONGEST_TITLE: usize = 300;
/// Characters of the line shown under a title.
const START: usize = 120;

impl Visit<'_> {
    pub(crate) fn list_notes(&mut self, _: Empty) -> Result<NotesView, Failure> {
        let mut notes = Vec::new();
        for note in self.open.vault.notes()? {
            let (title, start) = heading(&note);
            notes.push(NoteListView {
                title,
                start,
                changed: self.say.day(Moment::at(note.entity.changed_at).today),
                attached: self.attached(&note)?,
                id: note.entity.id,
            });
        }
        Ok(NotesView {
            notes,
            targets: self.targets()?,
        })
    }

    pub(crate) fn note(&mut self, request: NoteRequest) -> Result<NoteView, Failure> {
        let note = self
            .open
            .vault
            .note(&request.id)?
            .filter(|note| !note.entity.deleted)
            .ok_or(Failure::of(FailureCode::NotFound))?;
        self.note_view(note)
    }

    pub(crate) fn save_note(&mut self, request: SaveNoteRequest) -> Result<SavedNoteView, Failure> {
        for (text, limit) in [
            (&request.title, LONGEST_TITLE),
            (&request.text, LONGEST_TEXT),
        ] {
            if text.chars().count() > limit {
                return Err(Failure::of(FailureCode::TooLarge).with("limit", limit));
            }
        }
        let id = match request.id {
            Some(id) => id,
            None => new_id()?,
        };
        let attached = match (request.attached_kind, request.attached_id) {
            (AttachedKind::None, _) | (_, None) => Value::Null,
            (kind, Some(to)) => {
                self.check_target(&id, kind, &to)?;
                json!({"kind": kind, "id": to})
            }
        };
        let all = [
            set(NOTE, &id, "title", json!(request.title)),
            set(NOTE, &id, "attached", attached),
            Change::NoteText {
                id: id.clone(),
                text: request.text,
            },
        ];
        let undo = self.record(&all, "history-note")?;
        self.changed(&[Area::Notes]);
        let note = self
            .open
            .vault
            .note(&id)?
            .ok_or(Failure::of(FailureCode::Bug))?;
        Ok(SavedNoteView {
            note: self.note_view(note)?,
            undo,
        })
    }

    pub(crate) fn remove_note(&mut self, request: NoteRequest) -> Result<ChangedView, Failure> {
        let there = self.open.vault.note(&request.id)?;
        if there.is_none_or(|it| it.entity.deleted) {
            return Err(Failure::of(FailureCode::NotFound));
        }
        let gone = Change::Delete {
            ent: NOTE.to_owned(),
            id: request.id,
        };
        let undo = self.record(&[gone], "history-note-removed")?;
        self.changed(&[Area::Notes]);
        Ok(ChangedView {
            undo,
            changes: Vec::new(),
        })
    }

    /// A note hangs on what is there: a day that a plan can have, a course that was entered. Where it hangs already
    /// it stays, though that be gone by now.
    fn check_target(&mut self, note: &str, kind: AttachedKind, to: &str) -> Result<(), Failure> {
        let before = self.open.vault.note(note)?;
        let stays = before.and_then(|it| attached_to(&it)) == Some((kind, to.to_owned()));
        let there = match kind {
            AttachedKind::Course => {
                let course = self.open.vault.entity(&list_ent(ACTIVITIES), to)?;
                course.is_some_and(|it| !it.deleted)
            }
            AttachedKind::Date => {
                let plan = self.open.plan(self.now.today)?;
                DATE_IDS.contains(&to) || plan.dates.iter().any(|date| date.id == to)
            }
            AttachedKind::None => true,
        };
        if stays || there {
            Ok(())
        } else {
            Err(Failure::of(FailureCode::NotFound))
        }
    }

    fn note_view(&mut self, note: Note) -> Result<NoteView, Failure> {
        let attached = self.attached(&note)?;
        let conflicts = note
            .entity
            .conflicts
            .iter()
            .filter(|it| it.field == "title")
            .filter_map(|it| it.value.as_str().map(str::to_owned))
            .collect();
        Ok(NoteView {
            title: field(&note, "title").to_owned(),
            text: note.text,
            attached,
            conflicts,
            id: note.entity.id,
        })
    }

    fn attached(&mut self, note: &Note) -> Result<AttachedView, Failure> {
        let Some((kind, id)) = attached_to(note) else {
            return Ok(AttachedView {
                kind: AttachedKind::None,
                id: None,
                title: None,
            });
        };
        let title = match kind {
            AttachedKind::Course => {
                let course = self.open.vault.entity(&list_ent(ACTIVITIES), &id)?;
                course.map(|it| item_title(&self.say, ACTIVITIES, &it.fields))
            }
            AttachedKind::Date => Some(self.say.day_name(&id)),
            AttachedKind::None => None,
        };
        Ok(AttachedView {
            kind,
            id: Some(id),
            title,
        })
    }

    /// Everything that a note can hang on: the dates of the plan and the courses that were entered.
    fn targets(&mut self) -> Result<Vec<AttachedView>, Failure> {
        let say = self.say;
        let mut ids: Vec<String> = Vec::new();
        for date in &self.open.plan(self.now.today)?.dates {
            if !ids.contains(&date.id) {
                ids.push(date.id.clone());
            }
        }
        let mut all: Vec<AttachedView> = ids
            .into_iter()
            .map(|id| AttachedView {
                kind: AttachedKind::Date,
                title: Some(say.day_name(&id)),
                id: Some(id),
            })
            .collect();
        for course in self.open.vault.entities(&list_ent(ACTIVITIES))? {
            all.push(AttachedView {
                kind: AttachedKind::Course,
                title: Some(item_title(&say, ACTIVITIES, &course.fields)),
                id: Some(course.id),
            });
        }
        Ok(all)
    }
}

fn field<'a>(note: &'a Note, name: &str) -> &'a str {
    note.entity
        .fields
        .get(name)
        .and_then(Value::as_str)
        .unwrap_or("")
}

/// What a note hangs on.
pub(crate) fn attached_to(note: &Note) -> Option<(AttachedKind, String)> {
    let attached = note.entity.fields.get("attached")?;
    let id = attached.get("id")?.as_str()?.to_owned();
    match attached.get("kind")?.as_str()? {
        "course" => Some((AttachedKind::Course, id)),
        "date" => Some((AttachedKind::Date, id)),
        _ => None,
    }
}

/// Title and first line; a note without a title is known by its first words.
fn heading(note: &Note) -> (String, String) {
    let mut lines = note.text.lines().map(str::trim).filter(|it| !it.is_empty());
    let title = field(note, "title").trim();
    let title = if title.is_empty() {
        shortened(lines.next().unwrap_or(""))
    } else {
        title.to_owned()
    };
    (title, shortened(lines.next().unwrap_or("")))
}

fn shortened(line: &str) -> String {
    if line.chars().count() <= START {
        return line.to_owned();
    }
    let mut short: String = line.chars().take(START).collect();
    short.push('…');
    short
}

/// How many notes hang on each date.
pub(crate) fn notes_by_date(vault: &Vault) -> Result<BTreeMap<String, u32>, Failure> {
    let mut counts = BTreeMap::new();
    for note in vault.notes()? {
        if let Some((AttachedKind::Date, id)) = attached_to(&note) {
            *counts.entry(id).or_insert(0) += 1;
        }
    }
    Ok(counts)
}
