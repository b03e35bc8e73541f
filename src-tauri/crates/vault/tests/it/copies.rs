//! A closed copy goes out on a stick and comes in elsewhere, with the passphrase or the paper code.
use std::fs;

use proptest::prelude::*;
use wegwijs_vault::{CopyError, Notice, UnlockError, UnlockWith};

use crate::home::{Laptop, WORDS, at, secret, set, value, write};

#[test]
fn a_copy_opens_elsewhere_with_the_passphrase_and_with_the_paper_code() {
    let (laptop, stick) = (Laptop::new(), tempfile::tempdir().unwrap());
    let (mut vault, code) = laptop.amina();
    let person = vault.person();
    vault
        .record(&[set("fact", "me", "a", "1"), write("n", "ሰላም")], "", at(1))
        .unwrap();
    let file = vault.export_copy(stick.path(), at(2)).unwrap();
    assert_eq!(
        fs::read_dir(stick.path()).unwrap().count(),
        1,
        "one file and nothing beside it"
    );
    assert_eq!(
        fs::metadata(&file).unwrap().len() % (64 * 1024),
        0,
        "its size tells little"
    );
    assert!(
        !file
            .file_name()
            .unwrap()
            .to_str()
            .unwrap()
            .contains("Amina")
    );

    let paper = code.to_secret();
    let words = secret(WORDS);
    for with in [
        UnlockWith::Passphrase(&words),
        UnlockWith::PaperCode(&paper),
    ] {
        let other = Laptop::new();
        assert_eq!(other.store.import_copy(&file).unwrap(), person);
        assert_eq!(
            other.store.people().unwrap()[0].nickname,
            "",
            "nothing personal before it is opened"
        );
        let mut copy = other.store.unlock(&person, &with, at(3)).unwrap();
        assert_eq!(copy.take_notices(), [Notice::NewDevice]);
        assert_eq!(other.store.people().unwrap()[0].nickname, "Amina");
        assert_eq!(value(&copy, "fact", "me", "a").as_deref(), Some("1"));
        assert_eq!(copy.search("ሰላ", 3).unwrap().len(), 1);
        assert!(copy.check().unwrap().is_sound());
    }
}

#[test]
fn a_copy_of_somebody_who_is_here_changes_nothing_and_after_removal_it_brings_them_back() {
    let (laptop, stick) = (Laptop::new(), tempfile::tempdir().unwrap());
    let (mut vault, _) = laptop.amina();
    let person = vault.person();
    vault
        .record(&[set("fact", "me", "a", "1")], "", at(1))
        .unwrap();
    let file = vault.export_copy(stick.path(), at(2)).unwrap();
    let second = vault.export_copy(stick.path(), at(2)).unwrap();
    assert_ne!(file, second, "a copy never overwrites another");
    vault
        .record(&[set("fact", "me", "a", "2")], "", at(3))
        .unwrap();
    vault.close();
    match laptop.store.import_copy(&file) {
        Err(CopyError::AlreadyHere(who)) => assert_eq!(who, person),
        _ => panic!("must be refused"),
    }
    let vault = laptop.open(person, at(4)).unwrap();
    assert_eq!(value(&vault, "fact", "me", "a").as_deref(), Some("2"));
    vault.close();
    laptop.store.remove_person(&person).unwrap();
    laptop.store.import_copy(&file).unwrap();
    let vault = laptop.open(person, at(5)).unwrap();
    assert_eq!(value(&vault, "fact", "me", "a").as_deref(), Some("1"));
}

#[test]
fn a_wrong_secret_does_not_open_a_copy() {
    let (laptop, other, stick) = (Laptop::new(), Laptop::new(), tempfile::tempdir().unwrap());
    let (mut vault, _) = laptop.amina();
    let file = vault.export_copy(stick.path(), at(1)).unwrap();
    let person = other.store.import_copy(&file).unwrap();
    assert!(matches!(
        other.open_with(person, "000 000 000 000", at(1)),
        Err(UnlockError::Wrong { .. })
    ));
    other.open(person, at(1)).unwrap();
}

#[test]
fn other_files_and_newer_copies_are_told_apart() {
    let laptop = Laptop::new();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.wegwijs");
    let import = |bytes: &[u8]| {
        fs::write(&path, bytes).unwrap();
        laptop.store.import_copy(&path)
    };
    assert!(matches!(import(b""), Err(CopyError::NotACopy)));
    assert!(matches!(import(&[b'x'; 500]), Err(CopyError::NotACopy)));
    let mut newer = b"WEGWIJS-COPY\r\n\x1a\n".to_vec();
    newer.extend([0, 0, 0, 0, 0, 0, 0, 9]);
    newer.extend([0; 16]);
    assert!(matches!(import(&newer), Err(CopyError::Newer)));
    let mut huge = b"WEGWIJS-COPY\r\n\x1a\n".to_vec();
    huge.extend([0, 0, 0, 0, 0, 0, 0, 1]);
    huge.extend([0xff; 16]);
    assert!(
        matches!(import(&huge), Err(CopyError::Damaged)),
        "lengths are looked at first"
    );
    assert!(matches!(
        laptop.store.import_copy(&folder.path().join("gone")),
        Err(CopyError::Disk(_))
    ));
    assert!(laptop.store.people().unwrap().is_empty());
    assert_eq!(
        fs::read_dir(laptop.root.path().join("vaults"))
            .unwrap()
            .count(),
        0,
        "nothing is left behind"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1, ..ProptestConfig::default() })]

    #[test]
    fn no_damaged_copy_is_taken_in(changes in prop::collection::vec((any::<prop::sample::Index>(), 1_u8..=255), 200)) {
        let (laptop, other, stick) = (Laptop::new(), Laptop::new(), tempfile::tempdir().unwrap());
        let (mut vault, _) = laptop.amina();
        let file = vault.export_copy(stick.path(), at(1)).unwrap();
        let good = fs::read(&file).unwrap();
        // Behind the checksum there are only zeros that mean nothing.
        let length = good.iter().rposition(|byte| *byte != 0).unwrap() + 1;
        for (at, flip) in changes {
            let mut bad = good[..length].to_vec();
            let at = at.index(length);
            bad[at] ^= flip;
            fs::write(&file, &bad).unwrap();
            prop_assert!(other.store.import_copy(&file).is_err(), "byte {}", at);
            fs::write(&file, &good[..at]).unwrap();
            prop_assert!(other.store.import_copy(&file).is_err(), "cut at {}", at);
        }
        prop_assert!(other.store.people().unwrap().is_empty());
    }
}
