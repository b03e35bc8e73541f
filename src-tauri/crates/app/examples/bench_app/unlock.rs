//! Unlocking: a full person with many notes. What the derivation of the key takes alone is wanted; what comes on top of it
//! is measured in a vault whose derivation takes no time, since it would drown in the other's ups and downs.
use std::path::Path;

use serde_json::json;
use wegwijs_app::Kdf;
use wegwijs_vault::{PersonId, Secret, Store, UnlockWith};

use crate::laptop::{Card, Laptop, now};
use crate::library;
use crate::times::{Times, timed};

const NOTES: usize = 500;
const ROUNDS: usize = 9;

pub fn measure(root: &Path, card: &Card) {
    println!("unlock_notes {NOTES}");
    let real = prepare(&root.join("window"), card, Kdf::Calibrated);
    Times::of(derivation(&root.join("window"), &real.1, card)).say("unlock_derivation");
    unlock(&real, card).0.say("unlock_whole");

    let cheap = prepare(&root.join("cheap"), card, Kdf::Cheap);
    let (over, first_screen) = unlock(&cheap, card);
    over.say("unlock_over");
    first_screen.say("unlock_first_screen");
}

/// A person of whom all is known, with her notes, on My path; locked.
fn prepare(root: &Path, card: &Card, kdf: Kdf) -> (Laptop, String) {
    let laptop = Laptop::new(root, kdf);
    let person = laptop.add(card);
    laptop.tell_all();
    for number in 0..NOTES {
        let (title, text) = library::note(number);
        laptop.call(
            "save_note",
            json!({"id": null, "title": title, "text": text, "attachedKind": "none", "attachedId": null}),
        );
    }
    laptop.call("save_place", json!({"place": {"name": "path"}}));
    laptop.call("lock", json!({}));
    (laptop, person)
}

fn derivation(root: &Path, person: &str, card: &Card) -> Vec<std::time::Duration> {
    let id = PersonId::parse(person).unwrap();
    let secret = Secret::new(card.passphrase.clone());
    let store = Store::open(root).unwrap();
    let vault = store
        .unlock(&id, &UnlockWith::Passphrase(&secret), now().at)
        .unwrap();
    let measured = (0..ROUNDS).map(|_| {
        let (took, right) = timed(|| vault.is_passphrase(&secret));
        assert!(right.unwrap());
        took
    });
    measured.collect()
}

/// The call itself, and what the window asks for after it before it can show My path.
fn unlock((laptop, person): &(Laptop, String), card: &Card) -> (Times, Times) {
    let request = json!({"person": person, "passphrase": card.passphrase});
    let (mut calls, mut screens) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        calls.push(timed(|| laptop.call("unlock", request.clone())).0);
        let asked = timed(|| {
            laptop.call("settings", json!({}));
            laptop.call("plan", json!({}))
        });
        screens.push(asked.0);
        laptop.call("lock", json!({}));
    }
    (Times::of(calls), Times::of(screens))
}
