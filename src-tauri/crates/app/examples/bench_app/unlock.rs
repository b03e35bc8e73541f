//! Unlocking: a full person with many notes. What the derivation of the key takes alone is no fault of ours, what comes
//! on top of it is.
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
    let laptop = Laptop::new(root, Kdf::Calibrated);
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

    let id = PersonId::parse(&person).unwrap();
    let secret = Secret::new(card.passphrase.clone());
    let unlock = json!({"person": person, "passphrase": card.passphrase});
    let (mut alone, mut over, mut shown) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let store = Store::open(root).unwrap();
        let vault = store
            .unlock(&id, &UnlockWith::Passphrase(&secret), now().at)
            .unwrap();
        let (derivation, right) = timed(|| vault.is_passphrase(&secret));
        assert!(right.unwrap());
        vault.close();
        let (whole, _) = timed(|| laptop.call("unlock", unlock.clone()));
        // What the window asks for before it can show My path.
        let (first_screen, _) = timed(|| {
            laptop.call("settings", json!({}));
            laptop.call("plan", json!({}))
        });
        laptop.call("lock", json!({}));
        alone.push(derivation);
        over.push(whole.saturating_sub(derivation));
        shown.push(first_screen);
    }
    println!("unlock_notes {NOTES}");
    Times::of(alone).say("unlock_derivation");
    Times::of(over).say("unlock_over");
    Times::of(shown).say("unlock_first_screen");
}
