//! A damaged vault offers its backup, says what is lost, and loses nothing more. Two programs never write one vault.
use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use wegwijs_app::api::{BackupsView, FailureKind, RestoredView, SessionState};

use crate::home::{AMINA, Person, amina, amina_with_a_plan};

fn unlock(person: &Person) -> Value {
    json!({"person": person.id, "passphrase": person.words})
}

fn backups(person: &Person) -> BackupsView {
    person.get("list_backups", json!({"person": person.id}))
}

fn restore(person: &Person, secret: &str) -> Value {
    json!({"person": person.id, "secret": secret, "backup": backups(person).backups[0].id})
}

/// A quiet moment: the tick makes the backup of the day.
fn quiet(person: &Person) {
    person.wait(15);
    person.app.tick(person.now());
}

/// Overwrites a part of a file.
fn scribble(path: &Path, from: usize, length: usize) {
    let mut bytes = fs::read(path).unwrap();
    let end = bytes.len().min(from + length);
    bytes[from..end].fill(0x5a);
    fs::write(path, bytes).unwrap();
}

#[test]
fn the_backup_of_the_day_is_made_in_a_quiet_moment_and_once() {
    let amina = amina();
    assert!(backups(&amina).backups.is_empty());
    amina.app.tick(amina.now());
    assert!(
        backups(&amina).backups.is_empty(),
        "not in the middle of work"
    );
    quiet(&amina);
    let made = backups(&amina).backups;
    assert_eq!(made.len(), 1);
    assert_eq!(made[0].on.iso, "2026-11-24");
    quiet(&amina);
    assert_eq!(backups(&amina).backups.len(), 1);
}

#[test]
fn a_damaged_vault_offers_the_backup_and_the_backup_says_what_is_lost() {
    let amina = amina_with_a_plan();
    quiet(&amina);
    let plan = amina.plan_text();
    amina.answer("person.schooling_years", json!(4));
    amina.lock();
    let vault = amina.vault().join("vault.db");
    scribble(&vault, 0, fs::metadata(&vault).unwrap().len() as usize);
    let damaged = fs::read(&vault).unwrap();

    let failure = amina.call("unlock", unlock(&amina)).unwrap_err();
    assert_eq!(
        (failure.code.as_str(), failure.kind),
        ("damaged-vault", FailureKind::Damaged)
    );
    assert_eq!(
        fs::read(&vault).unwrap(),
        damaged,
        "looking changes nothing"
    );
    assert!(amina.is_locked());

    assert_eq!(
        amina.refused("restore_backup", restore(&amina, "een gok van iemand")),
        "wrong-passphrase"
    );
    assert_eq!(
        fs::read(&vault).unwrap(),
        damaged,
        "nor does a wrong secret"
    );
    let restored: RestoredView = amina.get("restore_backup", restore(&amina, AMINA));
    assert_eq!(restored.from.iso, "2026-11-24");
    assert!(
        restored.lost > 0,
        "the answer of after the backup is named as lost"
    );
    assert_eq!(restored.session.state, SessionState::Unlocked);
    assert_eq!(restored.session.person.unwrap().nickname, "Amina");
    assert_eq!(amina.plan_text(), plan);
    let kept = amina
        .files()
        .into_iter()
        .any(|(path, bytes)| path != vault && bytes == damaged);
    assert!(kept, "the damaged file is kept");
    amina.answer("person.schooling_years", json!(4));
    amina.lock();
    amina.unlock();
}

#[test]
fn a_backup_opens_with_the_paper_code_even_after_wrong_tries() {
    let amina = amina_with_a_plan();
    quiet(&amina);
    amina.lock();
    for _ in 0..4 {
        amina.refused(
            "unlock",
            json!({"person": amina.id, "passphrase": "een verkeerde zin"}),
        );
    }
    let vault = amina.vault().join("vault.db");
    scribble(&vault, 0, 10_000_000);
    let restored: RestoredView = amina.get("restore_backup", restore(&amina, &amina.code()));
    assert_eq!(restored.lost, 0);
    amina.lock();
    amina.unlock();
}

#[test]
fn a_wrong_paper_code_at_the_backup_is_called_that() {
    let amina = amina();
    quiet(&amina);
    let old = amina.code();
    amina.done("new_paper_code", json!({}));
    amina.lock();
    assert_eq!(
        amina.refused("restore_backup", restore(&amina, &old)),
        "wrong-paper-code"
    );
}

#[test]
fn without_a_backup_the_damage_is_said_as_it_is() {
    let amina = amina();
    amina.lock();
    scribble(&amina.vault().join("vault.db"), 0, 10_000_000);
    assert_eq!(amina.refused("unlock", unlock(&amina)), "damaged-no-backup");
    let ask = json!({"person": amina.id, "secret": AMINA, "backup": "000001-2026-11-24"});
    assert_eq!(amina.refused("restore_backup", ask), "not-found");
}

#[test]
fn a_damaged_backup_is_named_and_nothing_changes() {
    let amina = amina();
    quiet(&amina);
    amina.lock();
    let id = backups(&amina).backups[0].id.clone();
    scribble(
        &amina.vault().join("backups").join(format!("{id}.db")),
        5_000,
        3_000,
    );
    let before = amina.files();
    assert_eq!(
        amina.refused("restore_backup", restore(&amina, AMINA)),
        "backup-damaged"
    );
    let after = amina.files();
    // The count of tries; and what the engine keeps beside a file while it only reads it.
    let counted = |path: &Path| {
        ["tries.json", "vault.db-shm", "vault.db-wal"]
            .iter()
            .any(|name| path.ends_with(name))
    };
    for (path, bytes) in &before {
        assert!(
            counted(path) || after.get(path) == Some(bytes),
            "{} changed",
            path.display()
        );
    }
    for path in after.keys() {
        assert!(
            counted(path) || before.contains_key(path),
            "{} is new",
            path.display()
        );
    }
    amina.unlock();
}

#[test]
fn wherever_the_file_is_damaged_she_gets_on_with_the_backup() {
    let amina = amina();
    amina.answer("stay.arrived_on", json!("2023-02-01"));
    let note = json!({"id": null, "title": "Lang", "text": "woorden ".repeat(1_500), "attachedKind": "none", "attachedId": null});
    amina.done("save_note", note);
    quiet(&amina);
    let plan = amina.plan_text();
    amina.lock();
    let vault = amina.vault().join("vault.db");
    let sound = amina.files();
    let pages = sound[&vault].len() / 4096;
    let mut offered = 0;
    for page in (0..pages).step_by(pages / 14) {
        fs::remove_dir_all(amina.vault()).unwrap();
        for (path, bytes) in &sound {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
        scribble(&vault, page * 4096 + 100, 2_000);
        let damaged = match amina.call("unlock", unlock(&amina)) {
            Err(failure) => {
                assert_eq!(failure.code, "damaged-vault", "page {page}");
                assert!(
                    amina.is_locked(),
                    "page {page}: a vault that did not open is not open"
                );
                true
            }
            Ok(_) => ["plan", "facts", "list_notes", "history", "drafts"]
                .iter()
                .any(|name| {
                    let done = amina.call(name, json!({}));
                    if let Err(failure) = &done {
                        assert_eq!(failure.code, "damaged-vault", "page {page}, {name}");
                    }
                    done.is_err()
                }),
        };
        if damaged {
            offered += 1;
            let restored: RestoredView = amina.get("restore_backup", restore(&amina, AMINA));
            assert_eq!(restored.session.state, SessionState::Unlocked);
            assert_eq!(amina.plan_text(), plan, "page {page}");
        }
        amina.lock();
    }
    assert!(offered > 3, "{offered} of {pages}");
}

#[test]
fn the_second_program_is_told_that_the_plan_is_open() {
    let amina = amina_with_a_plan();
    let second = amina.second_window();
    assert_eq!(second.refused("unlock", unlock(&amina)), "already-open");
    let code = json!({"person": amina.id, "code": amina.code(), "newPassphrase": "een nieuwe zin"});
    assert_eq!(
        second.refused("unlock_with_paper_code", code),
        "already-open"
    );
    quiet(&amina);
    assert_eq!(
        second.refused("restore_backup", restore(&amina, AMINA)),
        "already-open"
    );
    assert_eq!(
        second.refused(
            "remove_person",
            json!({"person": amina.id, "confirm": "Amina"})
        ),
        "locked"
    );
    let plan = amina.plan_text();
    amina.lock();
    second.done("unlock", unlock(&amina));
    assert_eq!(second.plan_text(), plan);
    assert_eq!(amina.refused("unlock", unlock(&amina)), "already-open");
    second.app.close();
    amina.unlock();
}

#[test]
fn a_lost_list_of_people_is_made_again_when_she_opens_her_plan() {
    let amina = amina_with_a_plan();
    amina.lock();
    for damage in ["", "{damaged", "[]"] {
        fs::write(amina.app.root().join("people.json"), damage).unwrap();
        let people: Value = amina.get("list_people", json!({}));
        assert_eq!(people["people"][0]["id"], json!(amina.id), "{damage:?}");
        amina.unlock();
        let people: Value = amina.get("list_people", json!({}));
        assert_eq!(people["people"][0]["nickname"], "Amina");
        amina.lock();
    }
}
