//! A damaged vault is put back from a backup, with what the damaged file still gives on top, and the person is told
//! what is lost.
use std::fs;

use chrono::TimeDelta;
use wegwijs_vault::{BackupError, PersonId, UnlockError, UnlockWith};

use crate::home::{Laptop, WORDS, at, secret, set, value, write};

const DAY: i64 = 24 * 60 * 60;

/// Overwrites the middle of the database, where its pages are.
fn damage(laptop: &Laptop, person: PersonId, from: usize, length: usize) {
    let path = laptop.folder(person).join("vault.db");
    let mut bytes = fs::read(&path).unwrap();
    let end = (from + length).min(bytes.len());
    bytes[from..end].fill(0x5a);
    fs::write(path, bytes).unwrap();
}

#[test]
fn one_backup_a_day_is_made_and_seven_are_kept() {
    let laptop = Laptop::new();
    let (mut vault, _) = laptop.amina();
    for day in 0..10 {
        assert!(vault.is_backup_due(at(day * DAY)).unwrap());
        let made = vault.back_up(at(day * DAY)).unwrap();
        assert_eq!(
            vault.back_up(at(day * DAY + 60)).unwrap(),
            made,
            "one a day"
        );
    }
    // A clock that is set back does not throw the real ones away.
    vault.back_up(chrono::DateTime::UNIX_EPOCH).unwrap();
    let backups = laptop.store.backups(&vault.person()).unwrap();
    assert_eq!(backups.len(), 7);
    assert_eq!(backups[0].on.to_string(), "1970-01-01");
    assert_eq!(backups[1].on, (at(9 * DAY)).date_naive());
    assert_eq!(
        backups[6].on,
        (at(9 * DAY) - TimeDelta::days(5)).date_naive()
    );
}

#[test]
fn a_backup_brings_everything_back_and_says_what_is_lost() {
    let laptop = Laptop::new();
    let (mut vault, _) = laptop.amina();
    let person = vault.person();
    vault
        .record(
            &[set("fact", "me", "a", "old"), write("n", "the old words")],
            "",
            at(1),
        )
        .unwrap();
    let backup = vault.back_up(at(2)).unwrap();
    vault
        .record(&[set("fact", "me", "a", "new")], "", at(3))
        .unwrap();
    let device = vault.device();
    vault.close();
    damage(&laptop, person, 0, 1 << 30);

    match laptop.open(person, at(4)) {
        Err(UnlockError::Damaged { backups }) => assert_eq!(backups, std::slice::from_ref(&backup)),
        _ => panic!("a vault of rubbish must not open"),
    }
    let words = secret(WORDS);
    let with = UnlockWith::Passphrase(&words);
    let mut restored = laptop
        .store
        .restore_backup(&person, &with, &backup.id, at(5))
        .unwrap();
    assert_eq!((restored.from, restored.until), (Some(at(1)), Some(at(3))));
    assert_eq!((restored.salvaged, restored.lost), (0, Some(1)));
    assert_eq!(
        value(&restored.vault, "fact", "me", "a").as_deref(),
        Some("old")
    );
    assert_eq!(restored.vault.search("words", 5).unwrap().len(), 1);
    assert_ne!(
        restored.vault.device(),
        device,
        "a restored vault is a new device"
    );
    restored
        .vault
        .record(&[set("fact", "me", "a", "again")], "", at(6))
        .unwrap();
    assert!(restored.vault.check().unwrap().is_sound());
    restored.vault.close();
    let mut vault = laptop.open(person, at(7)).unwrap();
    assert_eq!(vault.take_notices(), [], "told once");
    assert!(
        laptop
            .folder(person)
            .join("damaged-1")
            .join("vault.db")
            .exists(),
        "nothing is thrown away"
    );
}

#[test]
fn what_the_damaged_file_still_gives_is_read_on_top_of_the_backup() {
    let laptop = Laptop::new();
    let (mut vault, _) = laptop.amina();
    let person = vault.person();
    let backup = vault.back_up(at(1)).unwrap();
    for n in 0..5 {
        vault
            .record(&[set("fact", "me", "a", &n.to_string())], "", at(2 + n))
            .unwrap();
    }
    vault.close();
    let words = secret(WORDS);
    let with = UnlockWith::Passphrase(&words);
    let restored = laptop
        .store
        .restore_backup(&person, &with, &backup.id, at(9))
        .unwrap();
    assert_eq!((restored.salvaged, restored.lost), (5, Some(0)));
    assert_eq!(
        value(&restored.vault, "fact", "me", "a").as_deref(),
        Some("4")
    );
}

#[test]
fn without_a_backup_the_log_alone_brings_everything_back() {
    let laptop = Laptop::new();
    let (mut vault, _) = laptop.amina();
    let person = vault.person();
    vault
        .record(
            &[set("fact", "me", "a", "kept"), write("n", "kept words")],
            "saved",
            at(1),
        )
        .unwrap();
    let before = vault.dump_projections().unwrap();
    vault.close();
    let words = secret(WORDS);
    let with = UnlockWith::Passphrase(&words);
    let restored = laptop
        .store
        .restore_from_log(&person, &with, at(2))
        .unwrap();
    assert_eq!(restored.lost, Some(0));
    let after = restored.vault.dump_projections().unwrap();
    assert!(
        before.lines().all(|line| after.contains(line)),
        "{before}\n{after}"
    );
    assert_eq!(restored.vault.card().unwrap().nickname, "Amina");
    restored.vault.close();
    damage(&laptop, person, 0, 1 << 30);
    let again = laptop.store.restore_from_log(&person, &with, at(3));
    assert!(
        matches!(again, Err(BackupError::Unsound)),
        "nothing is left to make it from"
    );
}

#[test]
fn a_damaged_backup_is_not_put_back_and_changes_nothing() {
    let laptop = Laptop::new();
    let (mut vault, _) = laptop.amina();
    let person = vault.person();
    vault
        .record(&[set("fact", "me", "a", "kept")], "", at(1))
        .unwrap();
    let backup = vault.back_up(at(1)).unwrap();
    vault.close();
    let path = laptop
        .folder(person)
        .join("backups")
        .join(format!("{}.db", backup.id));
    let mut bytes = fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(path, bytes).unwrap();
    let words = secret(WORDS);
    let with = UnlockWith::Passphrase(&words);
    for (id, unknown) in [
        (backup.id.as_str(), false),
        ("nonsense", true),
        ("../../x", true),
    ] {
        match laptop.store.restore_backup(&person, &with, id, at(2)) {
            Err(BackupError::Unsound) if !unknown => {}
            Err(BackupError::Unknown) if unknown => {}
            _ => panic!("{id}"),
        }
    }
    let vault = laptop.open(person, at(3)).unwrap();
    assert_eq!(value(&vault, "fact", "me", "a").as_deref(), Some("kept"));
}
