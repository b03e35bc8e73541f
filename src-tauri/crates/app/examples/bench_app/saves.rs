//! Single saves, each on the disk before it is called saved: the vault, plain SQLite, a plain file.
use std::path::Path;

use serde_json::json;
use wegwijs_vault::testing::{plain_saves, sqlite_saves};
use wegwijs_vault::{Change, KdfCost, NewPerson, Secret, Store};

use crate::laptop::{Card, now};
use crate::times::{Times, timed};

const SAVES: usize = 300;
/// What is saved: as long as an answer or a line of a note.
const LENGTH: usize = 100;

pub fn measure(root: &Path, card: &Card) {
    let store = Store::open(root).unwrap();
    let shown = NewPerson {
        nickname: card.nickname.clone(),
        picture: "tree".to_owned(),
    };
    let secret = Secret::new(card.passphrase.clone());
    let (mut vault, _) = store
        .create_person(&shown, &secret, KdfCost::for_tests(), now().at)
        .unwrap();
    let mut answers = Vec::new();
    let mut notes = Vec::new();
    for number in 0..SAVES {
        let text = format!("{number:0>LENGTH$}");
        let answer = Change::Set {
            ent: "draft".to_owned(),
            id: "me".to_owned(),
            field: "text".to_owned(),
            value: json!(text),
        };
        let note = Change::NoteText {
            id: format!("note{number}"),
            text,
        };
        answers.push(timed(|| vault.record(&[answer], "", now().at).unwrap()).0);
        notes.push(timed(|| vault.record(&[note], "", now().at).unwrap()).0);
    }
    vault.close();
    println!("saves {SAVES}");
    Times::of(answers).say("saves_answer");
    Times::of(notes).say("saves_note");
    let text = "x".repeat(LENGTH);
    Times::of(sqlite_saves(root, SAVES, &text).unwrap()).say("saves_sqlite");
    Times::of(plain_saves(root, SAVES, &text).unwrap()).say("saves_file");
}
