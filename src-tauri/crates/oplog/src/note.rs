//! Body of a note: one Automerge document with one text. The only place that knows Automerge; another library could
//! stand behind the same few functions. Damage never reaches it: changes come out of signed operations.
use automerge::transaction::Transactable;
use automerge::{ActorId, AutoCommit, Change, ObjId, ObjType, ROOT, ReadDoc};

use crate::id::{DeviceId, Stamp};

const TEXT: &str = "text";
/// Most characters, removed and written together, that are compared one by one. Comparing takes the square of them: a
/// page pasted over a few words would stop the program for minutes.
const COMPARED: usize = 8_000;

/// The body of a note, in memory.
pub struct NoteDoc {
    doc: AutoCommit,
    text: ObjId,
}

impl Default for NoteDoc {
    fn default() -> Self {
        Self::empty()
    }
}

impl NoteDoc {
    /// Makes an empty body. Every device starts from the same first change, made by nobody at no time: else two
    /// devices that begin the same note apart would each have a text of their own, and one would be lost.
    pub fn empty() -> Self {
        let mut doc = AutoCommit::new();
        doc.set_actor(ActorId::from([0_u8; 16]));
        let text = doc.put_object(ROOT, TEXT, ObjType::Text).unwrap_or(ROOT);
        doc.commit_with(automerge::transaction::CommitOptions::default().with_time(0));
        Self { doc, text }
    }

    /// Makes a body from changes, in any order. One that can't be read is left out.
    pub fn from_changes<'a>(changes: impl IntoIterator<Item = &'a [u8]>) -> Self {
        let mut note = Self::empty();
        note.merge(changes);
        note
    }

    /// Reads what [`NoteDoc::save`] wrote; nothing when it can't be read, the caller then starts from the changes.
    pub fn load(saved: &[u8]) -> Option<Self> {
        let doc = AutoCommit::load(saved).ok()?;
        let (_, text) = doc.get(ROOT, TEXT).ok()??;
        Some(Self { doc, text })
    }

    /// Writes the whole document, for loading it faster than from its changes.
    pub fn save(&mut self) -> Vec<u8> {
        self.doc.save()
    }

    /// Returns the text.
    pub fn text(&self) -> String {
        self.doc.text(&self.text).unwrap_or_default()
    }

    /// Adds changes of other devices, or the same ones again.
    pub fn merge<'a>(&mut self, changes: impl IntoIterator<Item = &'a [u8]>) {
        let read = changes
            .into_iter()
            .filter_map(|bytes| Change::from_bytes(bytes.to_vec()).ok());
        for change in read {
            // One by one: a change that does not fit (two under one number, from a forked device) must not keep the
            // others out.
            drop(self.doc.apply_changes([change]));
        }
    }

    /// Changes the text by the difference to what it is now and returns the change for the log; nothing when the text
    /// is the same already.
    pub fn update(&mut self, text: &str, by: DeviceId) -> Option<Vec<u8>> {
        if self.text() == text {
            return None;
        }
        self.doc.set_actor(ActorId::from(by.0));
        rewrite(&mut self.doc, &self.text, text)?;
        self.commit()
    }

    /// Takes a change back and leaves all that came after it; returns the opposite change for the log. `at` makes the
    /// author of the opposite change unique. Nothing when the change is unknown or leaves nothing to take back.
    pub fn revert(&mut self, change: &[u8], at: Stamp) -> Option<Vec<u8>> {
        let change = Change::from_bytes(change.to_vec()).ok()?;
        let change = self.doc.get_change_by_hash(&change.hash())?;
        let before = self.doc.text_at(&self.text, change.deps()).ok()?;
        let now = self.text();
        // The opposite is written against the text right after the change, as if its author had acted then; merging it
        // keeps every later word.
        let mut then = self.doc.fork_at(&[change.hash()]).ok()?;
        then.set_actor(ActorId::from(at.to_bytes().as_slice()));
        rewrite(&mut then, &self.text, &before)?;
        then.commit();
        let opposite = then.get_last_local_change()?;
        let bytes = opposite.raw_bytes().to_vec();
        self.doc.apply_changes([opposite]).ok()?;
        (self.text() != now).then_some(bytes)
    }

    fn commit(&mut self) -> Option<Vec<u8>> {
        self.doc
            .commit_with(automerge::transaction::CommitOptions::default().with_time(0));
        self.doc
            .get_last_local_change()
            .map(|change| change.raw_bytes().to_vec())
    }
}

/// Makes a text what it is to be: by the smallest difference, or, where much is new, by replacing the stretch between
/// the first and the last character that differ.
fn rewrite(doc: &mut AutoCommit, text: &ObjId, new: &str) -> Option<()> {
    let old: Vec<char> = doc.text(text).ok()?.chars().collect();
    let written: Vec<char> = new.chars().collect();
    let same = |a: &[char], b: &[char]| a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let start = same(&old, &written);
    let (old, written) = (old.get(start..)?, written.get(start..)?);
    let end = old
        .iter()
        .rev()
        .zip(written.iter().rev())
        .take_while(|(a, b)| a == b)
        .count();
    let removed = old.len().saturating_sub(end);
    let written = written.get(..written.len().saturating_sub(end))?;
    if removed.saturating_add(written.len()) <= COMPARED {
        return doc.update_text(text, new).ok();
    }
    let written: String = written.iter().collect();
    doc.splice_text(text, start, isize::try_from(removed).ok()?, &written)
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hlc::Hlc;

    const A: DeviceId = DeviceId([1; 16]);
    const B: DeviceId = DeviceId([2; 16]);

    fn at(ms: u64) -> Stamp {
        Stamp {
            hlc: Hlc::new(ms, 0).unwrap(),
            dev: A,
        }
    }

    #[test]
    fn two_devices_that_begin_the_same_note_apart_keep_both_texts() {
        let (mut a, mut b) = (NoteDoc::empty(), NoteDoc::empty());
        let from_a = a.update("brief van DUO", A).unwrap();
        let from_b = b.update("رسالة", B).unwrap();
        a.merge([from_b.as_slice()]);
        b.merge([from_a.as_slice()]);
        assert_eq!(a.text(), b.text());
        assert!(a.text().contains("brief van DUO") && a.text().contains("رسالة"));
    }

    #[test]
    fn a_page_pasted_over_a_few_words_is_there_at_once_and_can_be_taken_back() {
        let page: String = (0..8_000).map(|n| format!("{n} ")).collect();
        let mut note = NoteDoc::empty();
        note.update("naar 🚲 رسالة en terug", A).unwrap();
        let mut other = NoteDoc::load(&note.save()).unwrap();
        let pasted = note.update(&format!("naar 🚲 {page}terug"), A).unwrap();
        assert_eq!(note.text(), format!("naar 🚲 {page}terug"));
        let added = other.update("naar 🚲 رسالة en terug, morgen", B).unwrap();
        note.merge([added.as_slice()]);
        assert_eq!(note.text(), format!("naar 🚲 {page}terug, morgen"));
        note.revert(&pasted, at(1)).unwrap();
        assert_eq!(note.text(), "naar 🚲 رسالة en terug, morgen");
    }

    #[test]
    fn a_saved_document_goes_on_where_it_was() {
        let mut note = NoteDoc::empty();
        let first = note.update("one", A).unwrap();
        let mut loaded = NoteDoc::load(&note.save()).unwrap();
        let second = loaded.update("one two", A).unwrap();
        assert_eq!(
            NoteDoc::from_changes([second.as_slice(), first.as_slice()]).text(),
            "one two"
        );
        assert_eq!(
            loaded.update("one two", A),
            None,
            "the same text is no change"
        );
        assert!(NoteDoc::load(b"damaged").is_none());
    }

    #[test]
    fn taking_a_change_back_leaves_later_words() {
        let mut note = NoteDoc::empty();
        let first = note.update("one ", A).unwrap();
        let second = note.update("one two ", A).unwrap();
        let third = note.update("one two three", A).unwrap();
        let opposite = note.revert(&second, at(9)).unwrap();
        assert_eq!(note.text(), "one three");
        let all = [&opposite, &third, &first, &second].map(Vec::as_slice);
        assert_eq!(NoteDoc::from_changes(all).text(), "one three");
        assert_eq!(
            note.revert(&second, at(10)),
            None,
            "nothing is left to take back"
        );
        assert!(
            note.update("one three four", A).is_some(),
            "writing goes on"
        );
        let again = note.revert(&opposite, at(11)).unwrap();
        assert!(
            note.text().contains("two"),
            "{} after {} bytes",
            note.text(),
            again.len()
        );
    }

    #[test]
    fn garbage_is_left_out() {
        let mut note = NoteDoc::empty();
        let good = note.update("good", A).unwrap();
        assert_eq!(
            NoteDoc::from_changes([b"garbage".as_slice(), &good, &[]]).text(),
            "good"
        );
    }
}
