//! K2: whatever is changed in a slot file, nothing opens.
use proptest::prelude::*;

use super::*;

const VAULT: PersonId = PersonId([7; 16]);

fn secret(text: &str) -> Secret {
    Secret::new(text.to_owned())
}

fn file() -> SlotFile {
    let key = PersonKey::from_bytes(&[9; 32]).unwrap();
    let secrets = [
        (SlotKind::Passphrase, &secret("fiets brug regen")),
        (SlotKind::Paper, &secret("12345")),
    ];
    SlotFile::make(VAULT, &key, secrets, KdfCost::for_tests()).unwrap()
}

fn opens(file: &SlotFile, kind: SlotKind, text: &str) -> bool {
    file.open(VAULT, kind, &secret(text))
        .is_ok_and(|key| key.is_some_and(|key| *key.bytes() == [9; 32]))
}

#[test]
fn each_secret_opens_its_own_slot_only() {
    let file = SlotFile::parse(&file().to_bytes()).unwrap();
    assert!(
        opens(&file, SlotKind::Passphrase, "fiets brug regen")
            && opens(&file, SlotKind::Paper, "1234 5")
    );
    assert!(!opens(&file, SlotKind::Passphrase, "fiets brug"));
    assert!(!opens(&file, SlotKind::Paper, "fiets brug regen"));
    assert!(
        file.open(PersonId([8; 16]), SlotKind::Paper, &secret("12345"))
            .is_ok_and(|k| k.is_none())
    );
}

#[test]
fn a_new_passphrase_takes_the_place_of_the_old_one() {
    let key = PersonKey::from_bytes(&[9; 32]).unwrap();
    let cost = KdfCost::for_tests();
    let next = file()
        .with_slot(
            SlotKind::Passphrase,
            &secret("new words here"),
            cost,
            &key,
            0,
        )
        .unwrap();
    assert_eq!(next.generation(), 2);
    assert!(
        opens(&next, SlotKind::Passphrase, "new words here")
            && opens(&next, SlotKind::Paper, "12345")
    );
    assert!(!opens(&next, SlotKind::Passphrase, "fiets brug regen"));
}

#[test]
fn a_file_of_a_newer_version_is_told_from_a_damaged_one() {
    let text = String::from_utf8(file().to_bytes()).unwrap();
    let newer = text
        .replace("\"format\": 1", "\"format\": 2")
        .replace("\"kind\"", "\"sort\"");
    assert_eq!(
        SlotFile::parse(newer.as_bytes()).err(),
        Some(Unreadable::Newer)
    );
    assert_eq!(SlotFile::parse(b"{}").err(), Some(Unreadable::Damaged));
}

/// A forger who can make the checksum right, but knows no secret.
fn forged(change: impl FnOnce(&mut Body)) -> SlotFile {
    let mut file = file();
    change(&mut file.body);
    file.sum = sum(&file.body, &file.mac);
    SlotFile::parse(&file.to_bytes()).unwrap()
}

#[test]
fn a_forger_with_a_right_checksum_opens_nothing() {
    let good = "fiets brug regen";
    let weak =
        forged(|body| body.slots[0].kdf = serde_json::from_str(r#"{"m":8,"t":1,"p":1}"#).unwrap());
    assert!(
        !opens(&weak, SlotKind::Passphrase, good),
        "weakened parameters"
    );
    let other = forged(|body| body.slots[0].kind = SlotKind::Paper);
    assert!(!opens(&other, SlotKind::Paper, good), "relabelled");
    let older = forged(|body| body.generation = 9);
    assert!(
        !opens(&older, SlotKind::Passphrase, good),
        "another generation: the MAC is wrong"
    );
    let fewer = forged(|body| drop(body.slots.pop()));
    assert!(
        !opens(&fewer, SlotKind::Passphrase, good),
        "a slot taken away"
    );
    let planted = forged(|body| {
        body.slots[0].kdf = serde_json::from_str(r#"{"m":4294967295,"t":3,"p":1}"#).unwrap();
    });
    assert!(
        !opens(&planted, SlotKind::Passphrase, good),
        "four terabytes are not even tried"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_500, ..ProptestConfig::default() })]

    #[test]
    fn no_changed_byte_is_accepted(at in any::<prop::sample::Index>(), flip in 1_u8..=255) {
        let mut bytes = file().to_bytes();
        let at = at.index(bytes.len());
        bytes[at] ^= flip;
        prop_assert!(SlotFile::parse(&bytes).is_err());
    }

    #[test]
    fn no_cut_file_is_accepted(at in any::<prop::sample::Index>()) {
        let bytes = file().to_bytes();
        prop_assert!(SlotFile::parse(&bytes[..at.index(bytes.len())]).is_err());
    }
}
