//! S5: whatever happens to the bytes of a vault, there is no panic and no wrong word is shown: either all is as it was,
//! or it says that it is damaged, or it shows an earlier state and says that saves are missing.
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use proptest::sample::Index;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use wegwijs_vault::{Disk, Notice, PersonId, UnlockError, UnlockWith, Vault};

use crate::home::{Laptop, WORDS, at, secret, set, write};

/// A vault whose last saves are still in the WAL, as after a kill, and the states that it went through.
struct Victim {
    laptop: Laptop,
    person: PersonId,
    files: BTreeMap<PathBuf, Vec<u8>>,
    states: Vec<String>,
}

fn everything(vault: &Vault) -> Result<String, Disk> {
    let mut seen = String::new();
    for ent in ["fact", "facts/exams", "note"] {
        for entity in vault.entities(ent)? {
            seen.push_str(&format!(
                "{ent} {} {:?} {:?}\n",
                entity.id, entity.fields, entity.conflicts
            ));
        }
    }
    for note in vault.notes()? {
        seen.push_str(&note.text);
    }
    for hit in vault.search("woorden", 20)? {
        seen.push_str(&format!("{hit:?}\n"));
    }
    Ok(seen)
}

fn collect(folder: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        if entry.file_type().unwrap().is_dir() {
            collect(&entry.path(), files);
        } else {
            files.insert(entry.path(), fs::read(entry.path()).unwrap());
        }
    }
}

impl Victim {
    fn new() -> Self {
        let laptop = Laptop::new();
        let (mut vault, _) = laptop.amina();
        let person = vault.person();
        let mut states = vec![everything(&vault).unwrap()];
        let mut save = |vault: &mut Vault, n: i64| {
            let id = format!("n{n}");
            let text = format!("woorden {n} {}", "مدرسة ሰላም ".repeat(30));
            vault
                .record(&[set("fact", "me", "a", &id), write(&id, &text)], "", at(n))
                .unwrap();
            states.push(everything(vault).unwrap());
        };
        for n in 0..6 {
            save(&mut vault, n);
        }
        vault.back_up(at(7)).unwrap();
        vault.close();
        let mut vault = laptop.open(person, at(8)).unwrap();
        for n in 8..12 {
            save(&mut vault, n);
        }
        let mut files = BTreeMap::new();
        collect(laptop.root.path(), &mut files);
        assert!(
            files
                .iter()
                .any(|(path, bytes)| path.ends_with("vault.db-wal") && bytes.len() > 32)
        );
        vault.close();
        files.retain(|path, _| !path.ends_with("vault.db-shm"));
        Self {
            laptop,
            person,
            files,
            states,
        }
    }

    /// Puts every file back and removes what was added.
    fn reset(&self) {
        let mut there = BTreeMap::new();
        collect(self.laptop.root.path(), &mut there);
        for path in there.keys().filter(|path| !self.files.contains_key(*path)) {
            fs::remove_file(path).unwrap();
        }
        for (path, bytes) in &self.files {
            if there.get(path) != Some(bytes) {
                fs::write(path, bytes).unwrap();
            }
        }
    }

    fn change(&self, name: &str, how: u8, index: Index, flip: u8, length: usize) {
        for (path, bytes) in self
            .files
            .iter()
            .filter(|(path, _)| path.to_str().unwrap().contains(name))
        {
            let mut bad = bytes.clone();
            let at = index.index(bad.len());
            let end = (at + length).min(bad.len());
            match how {
                0 | 1 => bad[at] ^= flip,
                2 => bad[at..end].fill(0),
                3 => bad[at..end].fill(flip),
                _ => bad.truncate(at),
            }
            fs::write(path, bad).unwrap();
        }
    }

    /// Opens and reads everything; says whether a restore must be offered.
    fn look(&self) -> Look {
        match self.laptop.open(self.person, at(100_000)) {
            Ok(mut vault) => {
                let notices = vault.take_notices();
                match everything(&vault) {
                    Err(Disk::Damaged) => Look::Damaged,
                    Err(other) => panic!("{other}"),
                    Ok(seen) if Some(&seen) == self.states.last() => Look::Whole,
                    Ok(seen) => {
                        assert!(
                            self.states.contains(&seen),
                            "something was shown that never was: {seen}"
                        );
                        let told = notices
                            .iter()
                            .any(|n| matches!(n, Notice::SavesMissing { .. }));
                        assert!(told, "saves are missing and nobody says so: {notices:?}");
                        Look::Earlier
                    }
                }
            }
            Err(UnlockError::Damaged { backups }) => {
                assert_eq!(backups.len(), 1, "the backup is offered");
                Look::Damaged
            }
            // A count of tries that can't be read makes everybody wait.
            Err(UnlockError::TooSoon { wait_s: 1..=3600 }) => Look::Wait,
            Err(other) => panic!("{other}"),
        }
    }

    fn restore(&self) {
        let backup = self.laptop.store.backups(&self.person).unwrap().remove(0);
        let words = secret(WORDS);
        let with = UnlockWith::Passphrase(&words);
        let restored = self
            .laptop
            .store
            .restore_backup(&self.person, &with, &backup.id, at(200_000))
            .unwrap();
        let seen = everything(&restored.vault).unwrap();
        let state = self.states.iter().position(|state| *state == seen);
        assert!(
            state.is_some_and(|state| state >= 6),
            "at least what the backup held: {seen}"
        );
        assert!(restored.vault.check().unwrap().is_sound());
    }
}

#[derive(Debug, PartialEq, Clone, Copy)]
enum Look {
    Whole,
    Earlier,
    Damaged,
    Wait,
}

fn storm(names: &'static [&'static str], cases: u32) -> Vec<(&'static str, Look)> {
    let victim = Victim::new();
    let mut seen = Vec::new();
    // The same storm each time, so that what it finds can be found again.
    let mut runner = TestRunner::deterministic();
    let change = (
        0..names.len(),
        0_u8..5,
        any::<Index>(),
        1_u8..=255,
        1_usize..5000,
    );
    for case in 0..cases {
        let (name, how, index, flip, length) = change.new_tree(&mut runner).unwrap().current();
        victim.reset();
        victim.change(names[name], how, index, flip, length);
        let look = victim.look();
        if look == Look::Damaged && names[name] != "slots" && case % 8 == 0 {
            victim.restore();
        }
        seen.push((names[name], look));
    }
    seen
}

#[test]
fn a_changed_database_or_wal_never_shows_a_wrong_word() {
    let seen = storm(&["vault.db", "vault.db-wal"], 900);
    let count = |look| seen.iter().filter(|(_, l)| *l == look).count();
    assert!(
        count(Look::Damaged) > 50 && count(Look::Earlier) > 20,
        "the storm did something"
    );
    assert_eq!(count(Look::Wait), 0);
}

#[test]
fn changed_files_beside_the_database_cost_nothing() {
    let seen = storm(
        &[
            "slots.json",
            "slots.1.json",
            "mark",
            "people.json",
            "installation",
            "backups",
            "tries",
        ],
        900,
    );
    for (name, look) in seen {
        assert!(
            look == Look::Whole || (name == "tries" && look == Look::Wait),
            "{name}: {look:?}"
        );
    }
}

#[test]
fn when_all_slot_files_are_changed_nothing_opens_and_nothing_is_lost() {
    for (name, look) in storm(&["slots"], 200) {
        assert_eq!((name, look), ("slots", Look::Damaged));
    }
}
