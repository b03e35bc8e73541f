//! Several people on one laptop: one plan open at a time, and only oneself can be removed.
use serde_json::{Value, json};
use wegwijs_app::api::{Area, PeopleView, RemovedView, SettingsView, Theme, WindowEvent};

use crate::home::{AMINA, DAWIT, Person, amina, amina_with_a_plan, create};

fn remove(person: &str, confirm: &str) -> Value {
    json!({"person": person, "confirm": confirm})
}

fn nicknames(person: &Person) -> Vec<String> {
    let people: PeopleView = person.get("list_people", json!({}));
    people.people.into_iter().map(|it| it.nickname).collect()
}

#[test]
fn somebody_else_begins_and_the_plan_that_was_open_is_closed() {
    let amina = amina_with_a_plan();
    let plan = amina.plan_text();
    let (dawit, _) = create(&amina, "Dawit", "boat", DAWIT);
    assert_eq!(amina.session().person.unwrap().nickname, "Dawit");
    assert!(amina.plan().goals.is_empty(), "nothing of Amina is in it");
    let ask = json!({"person": dawit, "passphrase": AMINA});
    amina.lock();
    assert_eq!(amina.refused("unlock", ask), "wrong-passphrase");
    amina.unlock();
    assert_eq!(amina.plan_text(), plan);
    amina.done("unlock", json!({"person": dawit, "passphrase": DAWIT}));
    assert_eq!(amina.session().person.unwrap().id, dawit);
    assert_eq!(nicknames(&amina), ["Amina", "Dawit"]);
}

#[test]
fn a_take_back_of_one_person_is_unknown_to_the_next() {
    let amina = amina();
    let changed = amina.answer("stay.arrived_on", json!("2023-02-01"));
    create(&amina, "Dawit", "boat", DAWIT);
    assert_eq!(
        amina.refused("undo", json!({"undo": changed.undo})),
        "not-found"
    );
}

#[test]
fn settings_and_language_go_with_the_person_not_with_the_laptop() {
    let amina = amina();
    let mut settings: SettingsView = amina.get("settings", json!({}));
    settings.theme = Theme::Contrast;
    settings.text_percent = 180;
    settings.lock_minutes = 12;
    let kept: SettingsView = amina.get("change_settings", serde_json::to_value(&settings).unwrap());
    assert_eq!(kept.text_percent, 180);
    amina.done("choose_language", json!({"tag": "ti"}));
    amina.lock();
    assert_eq!(
        amina.session().language,
        "nl",
        "the start screen does not tell whose language was last"
    );

    create(&amina, "Dawit", "boat", DAWIT);
    let usual: SettingsView = amina.get("settings", json!({}));
    assert_eq!(
        (usual.theme, usual.text_percent, usual.lock_minutes),
        (Theme::System, 100, 5)
    );
    assert_eq!(amina.session().language, "nl");

    let session = amina.unlock();
    assert_eq!(
        (session.language.as_str(), session.lock_after_s),
        ("ti", 12 * 60)
    );
    for (name, value) in [
        ("textPercent", 99),
        ("textPercent", 201),
        ("lockMinutes", 0),
        ("lockMinutes", 31),
    ] {
        let mut wrong = serde_json::to_value(&settings).unwrap();
        wrong[name] = json!(value);
        assert_eq!(
            amina.refused("change_settings", wrong),
            "bad-request",
            "{name} {value}"
        );
    }
}

#[test]
fn nobody_is_removed_at_the_locked_screen_whatever_is_typed() {
    let amina = amina_with_a_plan();
    amina.lock();
    let before = amina.files();
    for confirm in ["Amina", "", "amina"] {
        assert_eq!(
            amina.refused("remove_person", remove(&amina.id, confirm)),
            "locked"
        );
    }
    assert_eq!(amina.files(), before, "not one byte is gone");
    amina.unlock();
}

#[test]
fn nobody_is_removed_by_somebody_else_whose_plan_is_open() {
    let amina = amina_with_a_plan();
    let plan = amina.plan_text();
    create(&amina, "Dawit", "boat", DAWIT);
    assert_eq!(
        amina.refused("remove_person", remove(&amina.id, "Amina")),
        "locked"
    );
    assert_eq!(
        amina.refused("remove_person", remove("nobody", "Amina")),
        "locked"
    );
    assert_eq!(
        amina.session().person.unwrap().nickname,
        "Dawit",
        "and his plan stays open"
    );
    amina.unlock();
    assert_eq!(amina.plan_text(), plan);
}

#[test]
fn removing_oneself_needs_the_nickname_typed_again() {
    let amina = amina_with_a_plan();
    for confirm in ["", "Dawit", "AMINA"] {
        assert_eq!(
            amina.refused("remove_person", remove(&amina.id, confirm)),
            "name-differs"
        );
        assert!(!amina.is_locked());
    }
    amina.plan();
}

#[test]
fn who_removes_herself_leaves_nothing_of_hers_on_the_laptop_and_others_stay() {
    let amina = amina_with_a_plan();
    let (dawit, _) = create(&amina, "Dawit", "boat", DAWIT);
    amina.answer("stay.arrived_on", json!("2022-05-01"));
    amina.unlock();
    amina.done("new_paper_code", json!({}));
    amina.done("print_paper_code", json!({"to": "viewer", "folder": null}));
    amina.wait(60);
    amina.app.tick(amina.now());
    assert!(
        amina.vault().join("backups").exists(),
        "there is a backup to remove too"
    );
    amina.app.take_events();

    let removed: RemovedView = amina.get("remove_person", remove(&amina.id, " Amina "));
    assert!(removed.left.is_empty(), "{:?}", removed.left);
    let told = amina.app.take_events();
    assert!(
        told.iter()
            .any(|event| matches!(event, WindowEvent::Locked))
    );
    assert!(told.iter().any(
        |event| matches!(event, WindowEvent::Changed { areas } if areas.contains(&Area::People))
    ));
    assert!(amina.is_locked());
    assert!(!amina.vault().exists());
    assert!(
        !amina.folder.path().join("pages").exists(),
        "the printed page to look at is gone"
    );
    for (path, content) in amina.files() {
        assert!(
            !path.to_string_lossy().contains(&amina.id),
            "{}",
            path.display()
        );
        let text = String::from_utf8_lossy(&content).into_owned();
        assert!(
            !text.contains("Amina") && !text.contains(&amina.id),
            "{}",
            path.display()
        );
    }
    assert_eq!(nicknames(&amina), ["Dawit"]);
    let ask = json!({"person": amina.id, "passphrase": AMINA});
    assert_eq!(amina.refused("unlock", ask), "not-found");
    amina.done("unlock", json!({"person": dawit, "passphrase": DAWIT}));
    create(&amina, "Amina", "tree", AMINA);
}

#[test]
#[cfg(unix)]
fn what_could_not_be_removed_is_named() {
    use std::os::unix::fs::PermissionsExt;
    let amina = amina();
    let stuck = amina.vault().join("stuck");
    std::fs::create_dir(&stuck).unwrap();
    std::fs::write(stuck.join("keep.bin"), b"x").unwrap();
    let mode =
        |mode| std::fs::set_permissions(&stuck, std::fs::Permissions::from_mode(mode)).unwrap();
    mode(0o555);
    // Root may remove from any folder; then there is nothing to see here.
    if std::fs::write(stuck.join("probe"), b"").is_ok() {
        return mode(0o755);
    }
    let removed: RemovedView = amina.get("remove_person", remove(&amina.id, "Amina"));
    mode(0o755);
    assert_eq!(removed.left, ["keep.bin"]);
}
