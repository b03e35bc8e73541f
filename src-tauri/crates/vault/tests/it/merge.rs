//! What two devices of one person wrote apart comes together, the same on both, and what is not theirs stays out.
use std::collections::BTreeMap;

use proptest::prelude::*;
use wegwijs_vault::{PersonId, Vault};

use crate::home::{Laptop, at, copy_folder, delete, set, value, write};

fn second_device(laptop: &Laptop, person: PersonId) -> (Laptop, Vault) {
    let other = Laptop::new();
    copy_folder(&laptop.folder(person), &other.folder(person));
    let vault = other.open(person, at(0)).unwrap();
    (other, vault)
}

fn exchange(a: &mut Vault, b: &mut Vault, now: i64) {
    let to_b = a.ops_after(&b.vector().unwrap()).unwrap();
    let to_a = b.ops_after(&a.vector().unwrap()).unwrap();
    b.apply(&to_b, at(now)).unwrap();
    a.apply(&to_a, at(now)).unwrap();
}

#[test]
fn both_devices_see_both_edits_until_somebody_picks() {
    let laptop = Laptop::new();
    let (vault, _) = laptop.amina();
    let person = vault.person();
    vault.close();
    let (_other, mut b) = second_device(&laptop, person);
    let mut a = laptop.open(person, at(0)).unwrap();
    a.record(
        &[set("fact", "me", "a", "from a"), write("n", "words of a. ")],
        "",
        at(1),
    )
    .unwrap();
    b.record(
        &[set("fact", "me", "a", "from b"), write("n", "words of b. ")],
        "",
        at(2),
    )
    .unwrap();
    exchange(&mut a, &mut b, 3);
    for vault in [&a, &b] {
        let entity = vault.entity("fact", "me").unwrap().unwrap();
        assert_eq!(entity.fields["a"], "from b");
        assert_eq!(
            (entity.conflicts.len(), &entity.conflicts[0].value),
            (1, &"from a".into())
        );
        assert_eq!(entity.conflicts[0].device, a.device());
        let text = vault.note("n").unwrap().unwrap().text;
        assert!(
            text.contains("words of a.") && text.contains("words of b."),
            "{text}"
        );
        assert_eq!(vault.search("words", 5).unwrap().len(), 1);
    }
    assert_eq!(a.dump_projections().unwrap(), b.dump_projections().unwrap());
    a.record(&[set("fact", "me", "a", "from b")], "", at(4))
        .unwrap();
    exchange(&mut a, &mut b, 5);
    assert!(
        b.entity("fact", "me")
            .unwrap()
            .unwrap()
            .conflicts
            .is_empty(),
        "picked"
    );
}

#[test]
fn an_edit_brings_back_what_the_other_deleted() {
    let laptop = Laptop::new();
    let (mut vault, _) = laptop.amina();
    let person = vault.person();
    vault
        .record(&[set("facts/exams", "e", "part", "knm")], "", at(0))
        .unwrap();
    vault.close();
    let (_other, mut b) = second_device(&laptop, person);
    let mut a = laptop.open(person, at(0)).unwrap();
    a.record(&[delete("facts/exams", "e")], "", at(1)).unwrap();
    b.record(&[set("facts/exams", "e", "result", "passed")], "", at(2))
        .unwrap();
    exchange(&mut a, &mut b, 3);
    let exams = a.entities("facts/exams").unwrap();
    assert!(exams.len() == 1 && exams[0].revived);
    assert_eq!(a.dump_projections().unwrap(), b.dump_projections().unwrap());
}

#[test]
fn what_is_changed_foreign_or_early_stays_out() {
    let laptop = Laptop::new();
    let (vault, _) = laptop.amina();
    let person = vault.person();
    vault.close();
    let (_other, mut b) = second_device(&laptop, person);
    let mut a = laptop.open(person, at(0)).unwrap();
    b.record(
        &[set("fact", "me", "a", "1"), set("fact", "me", "b", "2")],
        "",
        at(1),
    )
    .unwrap();
    let good = b.ops_after(&a.vector().unwrap()).unwrap();
    let mut changed = good.clone();
    let last = changed.len() - 1;
    let at_byte = changed[last].bytes.len() - 3;
    changed[last].bytes[at_byte] ^= 1;
    let done = a.apply(&changed, at(2)).unwrap();
    assert_eq!((done.new, done.refused), (good.len() as u64 - 1, 1));
    assert_eq!(value(&a, "fact", "me", "b"), None);
    let done = a.apply(&good, at(3)).unwrap();
    assert_eq!(
        (done.new, done.known, done.refused),
        (1, good.len() as u64 - 1, 0)
    );

    let (stranger, _) = Laptop::new().amina();
    let foreign = stranger.ops_after(&BTreeMap::new()).unwrap();
    assert_eq!(
        a.apply(&foreign, at(4)).unwrap().refused,
        foreign.len() as u64,
        "another person's device"
    );

    b.record(&[set("fact", "me", "c", "3")], "", at(5)).unwrap();
    b.record(&[set("fact", "me", "d", "4")], "", at(6)).unwrap();
    let mut rest = b.ops_after(&a.vector().unwrap()).unwrap();
    let early = rest.pop().unwrap();
    assert_eq!(
        a.apply(std::slice::from_ref(&early), at(7))
            .unwrap()
            .waiting,
        1
    );
    rest.push(early);
    rest.reverse();
    assert_eq!(a.apply(&rest, at(8)).unwrap().new, rest.len() as u64);
}

#[test]
fn a_forked_device_is_reported_and_both_sides_are_kept() {
    let laptop = Laptop::new();
    let (vault, _) = laptop.amina();
    let person = vault.person();
    vault.close();
    let before = tempfile::tempdir().unwrap();
    copy_folder(&laptop.folder(person), before.path());
    let mut vault = laptop.open(person, at(0)).unwrap();
    vault
        .record(&[set("fact", "me", "a", "one side")], "", at(1))
        .unwrap();
    let one = vault.ops_after(&BTreeMap::new()).unwrap();
    let device = vault.device();
    vault.close();
    // The disk of yesterday, put back as a whole, the high-water mark too: nothing here can tell.
    std::fs::remove_file(laptop.folder(person).join("mark")).unwrap();
    copy_folder(before.path(), &laptop.folder(person));
    let mut vault = laptop.open(person, at(2)).unwrap();
    vault
        .record(&[set("fact", "me", "a", "other side")], "", at(3))
        .unwrap();
    let done = vault.apply(&one, at(4)).unwrap();
    assert_eq!(done.forked.into_iter().collect::<Vec<_>>(), [device]);
    assert_eq!(
        value(&vault, "fact", "me", "a").as_deref(),
        Some("other side")
    );
    assert!(vault.check().unwrap().is_sound());
}

#[test]
fn a_clock_in_2037_elsewhere_does_not_move_ours() {
    let laptop = Laptop::new();
    let (vault, _) = laptop.amina();
    let person = vault.person();
    vault.close();
    let (_other, mut b) = second_device(&laptop, person);
    let mut a = laptop.open(person, at(0)).unwrap();
    let far = 350_000_000;
    b.record(&[set("fact", "me", "a", "future")], "", at(far))
        .unwrap();
    let ops = b.ops_after(&a.vector().unwrap()).unwrap();
    assert_eq!(a.apply(&ops, at(1)).unwrap().ahead.len(), 1);
    a.record(&[set("fact", "me", "b", "now")], "", at(2))
        .unwrap();
    assert_eq!(
        a.entity("fact", "me").unwrap().unwrap().fields["a"],
        "future"
    );
    a.record(&[set("fact", "me", "a", "overwritten")], "", at(3))
        .unwrap();
    assert_eq!(value(&a, "fact", "me", "a").as_deref(), Some("overwritten"));
    a.record(&[set("fact", "you", "c", "later")], "", at(4))
        .unwrap();
    assert_eq!(
        a.entity("fact", "you").unwrap().unwrap().changed_at,
        at(4),
        "our own clock stays in the present"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 30, ..ProptestConfig::default() })]

    #[test]
    fn three_devices_end_with_the_same_rows(
        deeds in prop::collection::vec((0_usize..3, 0_u8..8, 0_u8..3, -100_i64..100), 1..25),
    ) {
        let laptop = Laptop::new();
        let (vault, _) = laptop.amina();
        let person = vault.person();
        vault.close();
        let (_keep_b, b) = second_device(&laptop, person);
        let (_keep_c, c) = second_device(&laptop, person);
        let mut vaults = [laptop.open(person, at(0)).unwrap(), b, c];
        for (n, (who, deed, which, skew)) in deeds.iter().enumerate() {
            let id = format!("n{which}");
            let now = at(n as i64 + skew);
            let text = format!("word{n} ");
            let change = match deed {
                0..=2 => set("note", &id, "title", &text),
                3..=4 => {
                    let old = vaults[*who].note(&id).unwrap().map(|note| note.text).unwrap_or_default();
                    write(&id, &format!("{old}{text}"))
                }
                5 => delete("note", &id),
                _ => {
                    let from = (who + 1) % 3;
                    let ops = vaults[from].ops_after(&vaults[*who].vector().unwrap()).unwrap();
                    vaults[*who].apply(&ops, now).unwrap();
                    continue;
                }
            };
            vaults[*who].record(&[change], "step", now).unwrap();
        }
        for _ in 0..2 {
            for (from, to) in [(0, 1), (1, 2), (2, 0)] {
                let ops = vaults[from].ops_after(&vaults[to].vector().unwrap()).unwrap();
                vaults[to].apply(&ops, at(1_000)).unwrap();
            }
        }
        let rows = vaults[0].dump_projections().unwrap();
        for vault in &mut vaults {
            prop_assert_eq!(&vault.dump_projections().unwrap(), &rows);
            vault.rebuild().unwrap();
            prop_assert_eq!(&vault.dump_projections().unwrap(), &rows);
        }
    }
}
