//! What is saved is there: after closing, in the same order, with what two devices disagree on; and the rows are the
//! same whether they grew or were made anew.
use chrono::{DateTime, Utc};
use proptest::prelude::*;
use serde_json::json;
use wegwijs_vault::{Change, SaveError};

use crate::home::{Laptop, at, delete, secret, set, value, write};

#[test]
fn what_was_saved_is_there_after_closing() {
    let laptop = Laptop::new();
    let (mut vault, _) = laptop.amina();
    let person = vault.person();
    let changes = [
        set("fact", "me", "stay.arrived_on", "2026-01-05"),
        set("facts/exams", "e1", "part", "knm"),
        write("n1", "brief van DUO"),
    ];
    let recorded = vault.record(&changes, "answered", at(1)).unwrap();
    assert_eq!(recorded.touched.len(), 3);
    vault.close();

    let vault = laptop.open(person, at(2)).unwrap();
    assert_eq!(
        value(&vault, "fact", "me", "stay.arrived_on").as_deref(),
        Some("2026-01-05")
    );
    assert_eq!(
        value(&vault, "facts/exams", "e1", "part").as_deref(),
        Some("knm")
    );
    assert_eq!(vault.note("n1").unwrap().unwrap().text, "brief van DUO");
    assert!(vault.check().unwrap().is_sound());
    let people = laptop.store.people().unwrap();
    assert_eq!((people.len(), people[0].nickname.as_str()), (1, "Amina"));
}

#[test]
fn saving_the_same_again_writes_nothing_and_clearing_empties() {
    let laptop = Laptop::new();
    let (mut vault, _) = laptop.amina();
    let same = [set("fact", "me", "a", "1"), write("n", "x")];
    assert!(vault.record(&same, "", at(1)).unwrap().undo.is_some());
    let again = vault.record(&same, "", at(2)).unwrap();
    assert_eq!((again.undo, again.touched.len()), (None, 0));
    let clear = Change::Clear {
        ent: "fact".into(),
        id: "me".into(),
        field: "a".into(),
    };
    vault.record(&[clear], "", at(3)).unwrap();
    assert_eq!(value(&vault, "fact", "me", "a"), None);
}

#[test]
fn lists_keep_the_order_in_which_they_were_made_and_hide_what_is_deleted() {
    let laptop = Laptop::new();
    let (mut vault, _) = laptop.amina();
    for (n, id) in ["z", "a", "m"].iter().enumerate() {
        vault
            .record(&[set("facts/exams", id, "part", "knm")], "", at(n as i64))
            .unwrap();
    }
    vault
        .record(&[delete("facts/exams", "a")], "", at(9))
        .unwrap();
    let ids: Vec<String> = vault
        .entities("facts/exams")
        .unwrap()
        .into_iter()
        .map(|e| e.id)
        .collect();
    assert_eq!(ids, ["z", "m"]);
    assert!(
        vault.entity("facts/exams", "a").unwrap().unwrap().deleted,
        "in the bin, not gone"
    );
    let restore = Change::Restore {
        ent: "facts/exams".into(),
        id: "a".into(),
    };
    vault.record(&[restore], "", at(10)).unwrap();
    assert_eq!(vault.entities("facts/exams").unwrap().len(), 3);
}

#[test]
fn a_clock_at_1970_or_2106_loses_no_save() {
    let laptop = Laptop::new();
    let (mut vault, _) = laptop.amina();
    let person = vault.person();
    let clocks = [
        at(0),
        DateTime::UNIX_EPOCH,
        "2106-02-07T06:28:15Z".parse::<DateTime<Utc>>().unwrap(),
        at(5),
    ];
    for (n, now) in clocks.iter().enumerate() {
        vault
            .record(&[set("fact", "me", "a", &n.to_string())], "save", *now)
            .unwrap();
        assert_eq!(
            value(&vault, "fact", "me", "a"),
            Some(n.to_string()),
            "clock {now}"
        );
        vault.close();
        vault = laptop.open(person, *now).unwrap();
    }
    assert_eq!(vault.history(10).unwrap().len(), 4);
    assert_eq!(value(&vault, "fact", "me", "a").as_deref(), Some("3"));
}

#[test]
fn what_is_too_large_or_has_no_name_is_refused_whole() {
    let laptop = Laptop::new();
    let (mut vault, _) = laptop.amina();
    let large = "x".repeat(wegwijs_vault::MAX_TEXT_BYTES + 1);
    let changes = [set("fact", "me", "kept", "no"), write("n", &large)];
    assert!(matches!(
        vault.record(&changes, "", at(1)),
        Err(SaveError::TooLarge { .. })
    ));
    assert_eq!(
        value(&vault, "fact", "me", "kept"),
        None,
        "a step is saved whole or not at all"
    );
    assert!(matches!(
        vault.record(&[set("", "me", "a", "1")], "", at(1)),
        Err(SaveError::Name)
    ));
    assert!(matches!(
        vault.record(&[set("fact", "me", "", "1")], "", at(1)),
        Err(SaveError::Name)
    ));
    let long = "n".repeat(300);
    assert!(matches!(
        vault.record(&[set("fact", &long, "a", "1")], "", at(1)),
        Err(SaveError::Name)
    ));
    let nested = Change::Set {
        ent: "fact".into(),
        id: "me".into(),
        field: "a".into(),
        value: json!({"b": [1, null]}),
    };
    vault.record(&[nested], "", at(2)).unwrap();
    assert_eq!(
        vault.entity("fact", "me").unwrap().unwrap().fields["a"],
        json!({"b": [1, null]})
    );
}

#[test]
fn the_list_of_people_holds_nickname_and_picture_and_nothing_else() {
    let laptop = Laptop::new();
    let (mut vault, _) = laptop.amina();
    let person = vault.person();
    let card = wegwijs_vault::NewPerson {
        nickname: "Mina".into(),
        picture: "boat".into(),
    };
    laptop.store.change_card(&mut vault, &card).unwrap();
    let text = std::fs::read_to_string(laptop.root.path().join("people.json")).unwrap();
    let shown: serde_json::Value = serde_json::from_str(&text).unwrap();
    let expected = json!({"format": 1, "people": {person.to_string(): {"nickname": "Mina", "picture": "boat"}}});
    assert_eq!(shown, expected);
    vault.close();
    std::fs::write(laptop.root.path().join("people.json"), "damaged").unwrap();
    assert_eq!(
        laptop.store.people().unwrap()[0].id,
        person,
        "a damaged list loses nobody"
    );
    laptop.open(person, at(1)).unwrap();
    assert_eq!(
        laptop.store.people().unwrap()[0].nickname,
        "Mina",
        "and mends itself"
    );
    assert!(!secret("x").is_long_enough());
}

fn change() -> impl Strategy<Value = Change> {
    let entity = prop::sample::select(vec![
        ("fact", "me"),
        ("note", "n1"),
        ("note", "n2"),
        ("facts/exams", "e1"),
    ]);
    let field = prop::sample::select(vec!["title", "part", "done"]);
    let text = prop::sample::select(vec!["", "brief", "مدرسة", "ሰላም ዓለም", "een twee drie"]);
    prop_oneof![
        6 => (entity.clone(), field, text.clone()).prop_map(|((ent, id), field, text)| set(ent, id, field, text)),
        3 => (prop::sample::select(vec!["n1", "n2"]), text).prop_map(|(id, text)| write(id, text)),
        1 => entity.clone().prop_map(|(ent, id)| delete(ent, id)),
        1 => entity.prop_map(|(ent, id)| Change::Restore { ent: ent.to_owned(), id: id.to_owned() }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn rows_that_grew_equal_rows_made_anew(
        steps in prop::collection::vec((prop::collection::vec(change(), 1..4), any::<bool>()), 1..12),
    ) {
        let laptop = Laptop::new();
        let (mut vault, _) = laptop.amina();
        for (n, (changes, undo)) in steps.iter().enumerate() {
            let recorded = vault.record(changes, "step", at(n as i64)).unwrap();
            if let (true, Some(step)) = (undo, recorded.undo) {
                vault.undo(step, at(n as i64)).ok();
            }
        }
        let grown = vault.dump_projections().unwrap();
        vault.rebuild().unwrap();
        prop_assert_eq!(vault.dump_projections().unwrap(), grown);
        prop_assert!(vault.check().unwrap().is_sound());
    }
}
