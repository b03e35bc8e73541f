//! Bytes from anywhere: each is refused with its own reason, and nothing panics.
use proptest::prelude::*;
use wegwijs_domain::RulePack;
use wegwijs_packs::testing::{VERSION, files, key, pack, sign_body, with_checksum};
use wegwijs_packs::{
    FORMAT, InForce, KeyRing, LARGEST_FILE, LARGEST_PACK, MAGIC, PackFile, Refused, SigningKey,
    open, sign,
};
use zeroize::Zeroizing;

use crate::{DUTCH, good, opened, refused};

/// Bytes before the body: the first words, format, key, signature, length.
const HEAD: usize = MAGIC.len() + 2 + 8 + 64 + 4;

fn other_key() -> SigningKey {
    SigningKey::from_seed(&Zeroizing::new([7; 32]))
}

#[test]
fn a_good_pack_opens_and_is_the_same_whenever_it_is_made() {
    let bytes = good();
    assert_eq!(bytes, good());
    let opened = opened(&bytes);
    assert_eq!(opened.contents.manifest.version.to_string(), VERSION);
    assert_eq!(opened.contents.rules.version(), VERSION);
    assert_eq!(opened.key, key().id());
}

#[test]
fn a_pack_that_was_cut_off_anywhere_is_refused() {
    let bytes = good();
    for length in (0..bytes.len())
        .step_by(64)
        .chain(0..HEAD + 4)
        .chain([bytes.len() - 1])
    {
        let why = refused(&bytes[..length]);
        let right = match length {
            0 => why == Refused::Empty,
            _ => matches!(why, Refused::CutOff { .. }),
        };
        assert!(right, "{length} bytes: {why:?}");
    }
}

#[test]
fn a_flipped_bit_anywhere_is_refused() {
    let bytes = good();
    let inside = (HEAD..bytes.len()).step_by(61);
    for at in (0..HEAD).chain(inside).chain(bytes.len() - 32..bytes.len()) {
        for bit in [0, 7] {
            let mut flipped = bytes.clone();
            flipped[at] ^= 1 << bit;
            let why = refused(&flipped);
            let right = match at {
                _ if at < MAGIC.len() => why == Refused::NotAPack,
                _ if at < MAGIC.len() + 2 => {
                    matches!(why, Refused::NewerFormat { .. } | Refused::NotAPack)
                }
                _ if at < HEAD - 4 => why == Refused::Damaged,
                _ if at < HEAD => matches!(
                    why,
                    Refused::Damaged | Refused::CutOff { .. } | Refused::TooLarge { .. }
                ),
                _ => why == Refused::Damaged,
            };
            assert!(right, "bit {bit} of byte {at}: {why:?}");
        }
    }
}

#[test]
fn a_pack_changed_on_purpose_is_called_forged() {
    let bytes = good();
    for at in [HEAD + 2, HEAD + 200, bytes.len() - 40, MAGIC.len() + 12] {
        let mut forged = bytes.clone();
        forged[at] ^= 1;
        let why = refused(&with_checksum(forged));
        assert_eq!(why, Refused::Forged { key: key().id() }, "byte {at}");
    }
}

#[test]
fn a_signature_does_not_carry_to_another_body_or_key() {
    let (one, two) = (good(), pack(VERSION, &[], &[]).unwrap());
    // The right key, the right signature, and the body of another pack.
    let mut mixed = one[..HEAD - 4].to_vec();
    mixed.extend_from_slice(&two[HEAD - 4..]);
    assert_eq!(
        refused(&with_checksum(mixed)),
        Refused::Forged { key: key().id() }
    );
    // Signed by somebody else, under the name of the trusted key.
    let strange = sign(files(VERSION, &[], &[]), &other_key()).unwrap();
    assert_eq!(
        refused(&strange),
        Refused::UnknownKey {
            key: other_key().id()
        }
    );
    let mut renamed = strange;
    let id = MAGIC.len() + 2..MAGIC.len() + 10;
    renamed[id.clone()].copy_from_slice(&one[id]);
    assert_eq!(
        refused(&with_checksum(renamed)),
        Refused::Forged { key: key().id() }
    );
}

#[test]
fn a_release_that_trusts_nobody_uses_no_pack() {
    let empty = KeyRing::parse("").unwrap();
    assert!(matches!(
        open(&good(), &empty),
        Err(Refused::UnknownKey { .. })
    ));
}

#[test]
fn sizes_that_cannot_be_are_refused_before_anything_is_taken() {
    let mut large = good();
    large[HEAD - 4..HEAD].copy_from_slice(&u32::MAX.to_be_bytes());
    assert_eq!(
        refused(&large),
        Refused::TooLarge {
            limit: LARGEST_PACK
        }
    );
    assert_eq!(
        refused(&vec![0; LARGEST_PACK + 1]),
        Refused::TooLarge {
            limit: LARGEST_PACK
        }
    );
    // A file that says it is four gigabytes, properly signed.
    let mut body = 9_u16.to_be_bytes().to_vec();
    body.extend_from_slice(b"pack.toml");
    body.extend_from_slice(&u32::MAX.to_be_bytes());
    assert!(matches!(
        refused(&sign_body(&body, &key())),
        Refused::Faulty(_)
    ));
    let huge = PackFile {
        name: "rules/huge.toml".to_owned(),
        text: "#".repeat(LARGEST_FILE + 1),
    };
    assert!(matches!(sign(vec![huge], &key()), Err(Refused::Faulty(_))));
    // Ten thousand empty files.
    let many = (0..10_000).map(|at| PackFile {
        name: format!("rules/{at:05}.toml"),
        text: String::new(),
    });
    assert!(matches!(
        sign(many.collect(), &key()),
        Err(Refused::Faulty(_))
    ));
}

#[test]
fn a_later_format_is_called_that_and_not_damaged() {
    let mut later = good();
    later[MAGIC.len() + 1] = 2;
    assert_eq!(
        refused(&later),
        Refused::NewerFormat {
            found: 2,
            known: FORMAT
        }
    );
    // The same container, rules that this program does not know.
    let mut needs = files(VERSION, &[], &[]);
    let manifest = needs
        .iter_mut()
        .find(|file| file.name == "pack.toml")
        .unwrap();
    manifest.text = manifest
        .text
        .replace("needs = 1", "needs = 9\nsomething_new = true");
    let bytes = wegwijs_packs::testing::sign_anything(&sorted(needs), &key());
    assert_eq!(
        refused(&bytes),
        Refused::NeedsNewerApp { needs: 9, known: 1 }
    );
}

/// As a body has them.
pub(crate) fn sorted(mut files: Vec<PackFile>) -> Vec<PackFile> {
    files.sort_by(|a, b| a.name.cmp(&b.name));
    files
}

#[test]
fn only_a_newer_pack_of_the_same_kind_follows() {
    let newer = opened(&good());
    let built_in = InForce {
        rules: RulePack::built_in(),
        digest: None,
    };
    assert_eq!(newer.follows(built_in), Ok(()));
    let in_force = InForce {
        rules: &newer.contents.rules,
        digest: Some(&newer.digest),
    };
    let why = |bytes: &[u8]| opened(bytes).follows(in_force).unwrap_err();
    assert!(matches!(why(&good()), Refused::InUse { .. }));
    let other_body = pack(VERSION, &[], &[("nl", DUTCH)]).unwrap();
    assert!(matches!(why(&other_body), Refused::SameVersion { .. }));
    let older = pack("2098.12", &[], &[]).unwrap();
    assert!(matches!(why(&older), Refused::Older { .. }));
    let built_in_again = pack(RulePack::built_in().version(), &[], &[]).unwrap();
    assert!(matches!(
        opened(&built_in_again).follows(built_in),
        Err(Refused::SameVersion { .. })
    ));
    let mut other = files(
        "2100.1",
        &[("id = \"wegwijs-nl\"", "id = \"wegwijs-be\"")],
        &[],
    );
    for file in &mut other {
        file.text = file
            .text
            .replace("id = \"wegwijs-nl\"", "id = \"wegwijs-be\"");
    }
    let other = sign(other, &key()).unwrap_or_else(|why| panic!("{why}"));
    assert!(matches!(why(&other), Refused::OtherPack { .. }));
}

#[test]
fn a_key_signs_only_while_it_is_in_use() {
    let list = include_str!("../../../../../tests/golden/pack-key/public.toml");
    let ended = list.replace("holder", "until = \"2026-11-20\"\nholder");
    let later = list.replace("2020-01-01", "2026-11-22");
    for list in [ended, later] {
        let keys = KeyRing::parse(&list).unwrap();
        assert!(
            matches!(open(&good(), &keys), Err(Refused::KeyNotThen { .. })),
            "{list}"
        );
    }
    let that_day = list.replace("holder", "until = \"2026-11-21\"\nholder");
    assert!(open(&good(), &KeyRing::parse(&that_day).unwrap()).is_ok());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn random_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(open(&bytes, &KeyRing::trusted()).is_err());
        // With the right first words, and signed by a holder of a key who signs anything.
        let mut begun = MAGIC.to_vec();
        begun.extend_from_slice(&FORMAT.to_be_bytes());
        begun.extend_from_slice(&bytes);
        prop_assert!(open(&begun, &KeyRing::trusted()).is_err());
        prop_assert!(open(&sign_body(&bytes, &key()), &KeyRing::trusted()).is_err());
    }
}
