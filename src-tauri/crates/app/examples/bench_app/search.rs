//! Search over many notes: the call of the window, and the same queries of the same encrypted file without us.
use std::path::Path;
use std::time::Duration;

use serde_json::json;
use wegwijs_app::Kdf;
use wegwijs_vault::{Change, PersonId, Secret, Store, UnlockWith, Vault};

use crate::laptop::{Card, Laptop, now};
use crate::library;
use crate::times::{Times, timed};

const NOTES: usize = 20_000;
/// Notes that are saved in one step, to have them soon.
const AT_ONCE: usize = 1_000;
const ROUNDS: usize = 15;
/// Single saves among so many notes.
const SAVES: usize = 50;
/// As many hits as the app asks for.
const LIMIT: usize = 50;

pub fn measure(root: &Path, card: &Card) {
    let laptop = Laptop::new(root, Kdf::Cheap);
    let person = laptop.add(card);
    laptop.tell_all();
    laptop.call("lock", json!({}));
    let id = PersonId::parse(&person).unwrap();
    let secret = Secret::new(card.passphrase.clone());
    let open = || {
        Store::open(root)
            .unwrap()
            .unlock(&id, &UnlockWith::Passphrase(&secret), now().at)
            .unwrap()
    };
    let mut vault = open();
    let (took, ()) = timed(|| fill(&mut vault));
    println!("search_notes {NOTES}");
    println!("search_filled_s {:.1}", took.as_secs_f64());
    let one_more = (NOTES..NOTES + SAVES).map(|number| {
        let (title, text) = changes(number);
        timed(|| vault.record(&[title, text], "", now().at).unwrap()).0
    });
    Times::of(one_more.collect()).say("search_save");
    let rows = each(|query| vault.search_rows(query, LIMIT).unwrap());
    let plain = each(|query| vault.search_plainly(query, LIMIT).unwrap());
    let of_vault = each(|query| vault.search(query, LIMIT).unwrap().len());
    vault.close();
    laptop.call(
        "unlock",
        json!({"person": person, "passphrase": card.passphrase}),
    );
    let call = each(|query| {
        let found = laptop.call("search", json!({"query": query}));
        found["hits"].as_array().unwrap().len()
    });
    Times::of(rows).say("search_rows");
    Times::of(plain).say("search_plain");
    Times::of(of_vault).say("search_vault");
    Times::of(call).say("search_call");
    laptop.call("lock", json!({}));
    println!("search_queries {}", library::queries().len() * ROUNDS);
}

/// Every query once to warm up, then all of them in turn.
fn each(mut look_for: impl FnMut(&str) -> usize) -> Vec<Duration> {
    let queries = library::queries();
    for query in &queries {
        look_for(query);
    }
    (0..ROUNDS)
        .flat_map(|_| &queries)
        .map(|query| {
            let (took, hits) = timed(|| look_for(query));
            if std::env::var_os("WEGWIJS_LOUD").is_some() {
                eprintln!(
                    "{:8.3} ms  {hits:4} hits  {query}",
                    took.as_secs_f64() * 1e3
                );
            }
            took
        })
        .collect()
}

fn changes(number: usize) -> (Change, Change) {
    let (title, text) = library::note(number);
    let id = format!("note{number}");
    let title = Change::Set {
        ent: "note".to_owned(),
        id: id.clone(),
        field: "title".to_owned(),
        value: json!(title),
    };
    (title, Change::NoteText { id, text })
}

fn fill(vault: &mut Vault) {
    let numbers: Vec<usize> = (0..NOTES).collect();
    for some in numbers.chunks(AT_ONCE) {
        // All titles, then all texts: the search tables write themselves out whenever a note changes twice in a row.
        let (titles, texts): (Vec<Change>, Vec<Change>) =
            some.iter().map(|number| changes(*number)).unzip();
        vault.record(&titles, "", now().at).unwrap();
        vault.record(&texts, "", now().at).unwrap();
    }
}
