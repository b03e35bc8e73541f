//! Only the right secret opens; wrong ones wait longer and longer, lose nothing and can't be outrun.
use std::fs;

use wegwijs_vault::{
    CodeError, CreateError, KdfCost, NewPerson, Notice, Secret, SlotError, UnlockError, UnlockWith,
};

use crate::home::{Laptop, WORDS, at, copy_folder, secret, set, value};

#[test]
fn the_passphrase_opens_in_any_digits_and_the_paper_code_too() {
    let laptop = Laptop::new();
    let (vault, code) = laptop.amina();
    let person = vault.person();
    vault.close();
    for typed in ["714205938466", "٧١٤ ٢٠٥ ٩٣٨ ٤٦٦", " ۷۱۴۲۰۵۹۳۸۴۶۶ "] {
        laptop.open_with(person, typed, at(1)).unwrap();
    }
    let typed = code.to_secret();
    laptop
        .store
        .unlock(&person, &UnlockWith::PaperCode(&typed), at(1))
        .unwrap();
    let as_passphrase = laptop
        .store
        .unlock(&person, &UnlockWith::Passphrase(&typed), at(1));
    assert!(matches!(as_passphrase, Err(UnlockError::Wrong { .. })));
}

#[test]
fn a_mistyped_paper_code_names_the_group_and_is_no_try() {
    let laptop = Laptop::new();
    let (vault, code) = laptop.amina();
    let person = vault.person();
    vault.close();
    let mut groups = code.groups();
    let wrong = if groups[3].starts_with('1') { "2" } else { "1" };
    groups[3].replace_range(0..1, wrong);
    let typed = Secret::new(groups.join(" "));
    for _ in 0..20 {
        match laptop
            .store
            .unlock(&person, &UnlockWith::PaperCode(&typed), at(1))
        {
            Err(UnlockError::MistypedCode(error)) => assert_eq!(error, CodeError::Groups(vec![4])),
            _ => panic!("a mistyped code must be named"),
        }
    }
    laptop.open(person, at(1)).unwrap();
}

#[test]
fn a_new_passphrase_and_a_new_code_take_the_place_of_the_old_ones() {
    let laptop = Laptop::new();
    let (mut vault, old_code) = laptop.amina();
    let person = vault.person();
    assert!(matches!(
        vault.change_passphrase(&secret("short"), KdfCost::for_tests()),
        Err(SlotError::TooShort)
    ));
    vault
        .change_passphrase(&secret("fiets brug regen"), KdfCost::for_tests())
        .unwrap();
    assert!(vault.is_passphrase(&secret("fiets brug regen")).unwrap());
    assert!(!vault.is_passphrase(&secret(WORDS)).unwrap());
    let code = vault.new_paper_code(KdfCost::for_tests()).unwrap();
    vault.close();
    assert!(matches!(
        laptop.open(person, at(1)),
        Err(UnlockError::Wrong { .. })
    ));
    let old = laptop.store.unlock(
        &person,
        &UnlockWith::PaperCode(&old_code.to_secret()),
        at(1),
    );
    assert!(matches!(old, Err(UnlockError::Wrong { .. })));
    laptop
        .store
        .unlock(&person, &UnlockWith::PaperCode(&code.to_secret()), at(1))
        .unwrap();
    laptop.open_with(person, "fiets brug regen", at(1)).unwrap();
    for entry in fs::read_dir(laptop.folder(person)).unwrap().flatten() {
        let name = entry.file_name().into_string().unwrap();
        assert!(
            !name.starts_with("slots")
                || fs::read_to_string(entry.path())
                    .unwrap()
                    .contains("\"generation\": 3")
        );
    }
}

#[test]
fn a_storm_of_wrong_tries_with_restarts_and_clock_jumps_opens_nothing_and_loses_nothing() {
    let laptop = Laptop::new();
    let (mut vault, _) = laptop.amina();
    let person = vault.person();
    vault
        .record(&[set("fact", "me", "a", "kept")], "", at(0))
        .unwrap();
    vault.close();
    let (mut looked_at, mut now, mut earliest) = (0_u32, 0_i64, 0_i64);
    for n in 0_i64..500 {
        now = match n % 7 {
            3 => now - 100_000,
            5 => now + 20,
            _ => now + 1,
        };
        match laptop.open_with(person, &format!("wrong {n} guess"), at(now)) {
            Err(UnlockError::Wrong { wait_s }) => {
                looked_at += 1;
                assert!(
                    looked_at <= 5 || now >= earliest,
                    "a try was looked at too early"
                );
                earliest = now + i64::try_from(wait_s).unwrap();
            }
            Err(UnlockError::TooSoon { wait_s }) => {
                assert!((1..=3600).contains(&wait_s));
                earliest = now + i64::try_from(wait_s).unwrap();
            }
            Ok(_) => panic!("a wrong passphrase opened"),
            Err(other) => panic!("{other}"),
        }
    }
    assert!(
        (5..12).contains(&looked_at),
        "{looked_at} tries were looked at in 500"
    );
    assert!(
        matches!(
            laptop.open(person, at(now)),
            Err(UnlockError::TooSoon { .. })
        ),
        "the right one waits too"
    );
    let vault = laptop.open(person, at(now + 3600)).unwrap();
    assert_eq!(value(&vault, "fact", "me", "a").as_deref(), Some("kept"));
}

#[test]
fn a_vault_is_open_only_once() {
    let laptop = Laptop::new();
    let (vault, _) = laptop.amina();
    let person = vault.person();
    assert!(matches!(
        laptop.open(person, at(1)),
        Err(UnlockError::AlreadyOpen)
    ));
    assert!(matches!(
        laptop.store.remove_person(&person),
        Err(UnlockError::AlreadyOpen)
    ));
    vault.close();
    laptop.open(person, at(1)).unwrap();
}

#[test]
fn an_old_slot_file_put_back_is_noticed() {
    let laptop = Laptop::new();
    let (mut vault, _) = laptop.amina();
    let person = vault.person();
    let folder = laptop.folder(person);
    let old = fs::read(folder.join("slots.json")).unwrap();
    vault
        .change_passphrase(&secret("fiets brug regen"), KdfCost::for_tests())
        .unwrap();
    vault.close();
    fs::write(folder.join("slots.json"), &old).unwrap();
    let mut vault = laptop.open_with(person, "fiets brug regen", at(1)).unwrap();
    assert_eq!(
        vault.take_notices(),
        [Notice::SlotsRepaired],
        "one old copy of three is mended"
    );
    assert_eq!(vault.take_notices(), [], "told once");
    vault.close();
    for name in ["slots.json", "slots.1.json", "slots.2.json"] {
        fs::write(folder.join(name), &old).unwrap();
    }
    let mut vault = laptop.open(person, at(1)).unwrap();
    assert_eq!(
        vault.take_notices(),
        [Notice::OlderSlots {
            found: 1,
            expected: 2
        }]
    );
    vault
        .change_passphrase(&secret("yet another one"), KdfCost::for_tests())
        .unwrap();
    vault.close();
    let mut vault = laptop.open_with(person, "yet another one", at(1)).unwrap();
    assert_eq!(vault.take_notices(), [], "a new passphrase ends it");
}

#[test]
fn a_copied_vault_goes_on_as_another_device() {
    let (laptop, other) = (Laptop::new(), Laptop::new());
    let (mut vault, _) = laptop.amina();
    let (person, device) = (vault.person(), vault.device());
    vault
        .record(&[set("fact", "me", "a", "1")], "", at(1))
        .unwrap();
    vault.close();
    copy_folder(&laptop.folder(person), &other.folder(person));
    let mut clone = other.open(person, at(2)).unwrap();
    assert_eq!(clone.take_notices(), [Notice::NewDevice]);
    assert_ne!(clone.device(), device);
    clone
        .record(&[set("fact", "me", "a", "2")], "", at(3))
        .unwrap();
    assert!(clone.check().unwrap().is_sound());
    clone.close();
    let mut clone = other.open(person, at(4)).unwrap();
    assert_eq!(clone.take_notices(), [], "from then on it is at home");
    assert_eq!(
        laptop.open(person, at(4)).unwrap().device(),
        device,
        "the first one stays what it was"
    );
}

#[test]
fn saves_that_vanished_are_noticed() {
    let laptop = Laptop::new();
    let (mut vault, _) = laptop.amina();
    let person = vault.person();
    vault
        .record(&[set("fact", "me", "a", "1")], "", at(1))
        .unwrap();
    vault.close();
    let old = fs::read(laptop.folder(person).join("vault.db")).unwrap();
    let mut vault = laptop.open(person, at(2)).unwrap();
    vault
        .record(
            &[set("fact", "me", "a", "2"), set("fact", "me", "b", "2")],
            "",
            at(3),
        )
        .unwrap();
    let device = vault.device();
    vault.close();
    fs::write(laptop.folder(person).join("vault.db"), old).unwrap();
    let mut vault = laptop.open(person, at(4)).unwrap();
    assert_eq!(
        vault.take_notices(),
        [Notice::SavesMissing {
            count: 2,
            until: at(3)
        }]
    );
    assert_ne!(
        vault.device(),
        device,
        "numbers that were given out are not given out again"
    );
    assert_eq!(value(&vault, "fact", "me", "a").as_deref(), Some("1"));
}

#[test]
fn a_person_is_removed_keys_first_and_nothing_stays() {
    let laptop = Laptop::new();
    let (mut vault, _) = laptop.amina();
    let person = vault.person();
    vault.back_up(at(1)).unwrap();
    vault.close();
    assert_eq!(
        laptop.store.remove_person(&person).unwrap().left,
        Vec::<std::path::PathBuf>::new()
    );
    assert!(!laptop.folder(person).exists() && laptop.store.people().unwrap().is_empty());
    assert!(matches!(
        laptop.open(person, at(2)),
        Err(UnlockError::Unknown)
    ));
}

#[test]
fn a_short_passphrase_makes_no_person() {
    let laptop = Laptop::new();
    let card = NewPerson {
        nickname: "X".into(),
        picture: "sun".into(),
    };
    let made = laptop
        .store
        .create_person(&card, &secret("1234567"), KdfCost::for_tests(), at(0));
    assert!(matches!(made, Err(CreateError::TooShort)));
    assert!(laptop.store.people().unwrap().is_empty());
}
