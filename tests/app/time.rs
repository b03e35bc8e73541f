//! What the clock does: locking by itself with a warning, sleep, the day that turns, and clocks that are plainly wrong.
use serde_json::{Value, json};
use wegwijs_app::api::{Area, NoteView, SavedNoteView, SettingsView, WindowEvent};

use crate::home::{Person, amina, amina_with_a_plan};

fn warnings(told: &[WindowEvent]) -> Vec<u32> {
    let seconds = told.iter().filter_map(|event| match event {
        WindowEvent::LockWarning { seconds } => Some(*seconds),
        _ => None,
    });
    seconds.collect()
}

fn locks(told: &[WindowEvent]) -> usize {
    told.iter()
        .filter(|event| matches!(event, WindowEvent::Locked))
        .count()
}

fn plan_is_old(told: &[WindowEvent]) -> bool {
    told.iter()
        .any(|event| matches!(event, WindowEvent::Changed { areas } if areas.contains(&Area::Plan)))
}

#[test]
fn after_five_quiet_minutes_it_locks_and_says_so_thirty_seconds_before() {
    let amina = amina();
    amina.done("touch", json!({}));
    let told = amina.ticks(269);
    assert!(warnings(&told).is_empty() && locks(&told) == 0, "{told:?}");
    let told = amina.ticks(1);
    assert_eq!(warnings(&told), [30]);
    let told = amina.ticks(29);
    assert!(warnings(&told).is_empty(), "said once");
    assert_eq!(locks(&told), 0);
    let told = amina.ticks(1);
    assert_eq!(locks(&told), 1);
    assert!(amina.is_locked());
    assert_eq!(locks(&amina.ticks(400)), 0, "locked is said once");
}

#[test]
fn who_says_that_she_is_still_there_has_five_minutes_again() {
    let amina = amina();
    amina.app.tick(amina.now());
    assert_eq!(warnings(&amina.ticks(280)).len(), 1);
    amina.done("touch", json!({}));
    let told = amina.ticks(269);
    assert!(warnings(&told).is_empty() && locks(&told) == 0);
    assert_eq!(warnings(&amina.ticks(1)), [30], "and is warned again");
    assert!(!amina.is_locked());
}

#[test]
fn the_minutes_are_hers_to_choose() {
    let amina = amina();
    let mut settings: SettingsView = amina.get("settings", json!({}));
    settings.lock_minutes = 1;
    amina.done("change_settings", serde_json::to_value(settings).unwrap());
    amina.done("touch", json!({}));
    let told = amina.ticks(60);
    assert_eq!((warnings(&told), locks(&told)), (vec![30], 1));
    assert_eq!(amina.unlock().lock_after_s, 60);
}

#[test]
fn sleep_locks_at_once_and_so_does_a_jump_of_the_clock() {
    let amina = amina();
    amina.app.tick(amina.now());
    assert_eq!(locks(&amina.app.suspend(amina.now())), 1);
    assert!(amina.is_locked());
    assert_eq!(locks(&amina.app.suspend(amina.now())), 0);

    amina.unlock();
    amina.ticks(5);
    amina.wait(91);
    assert_eq!(
        locks(&amina.app.tick(amina.now())),
        1,
        "the laptop slept without a signal"
    );
    assert!(amina.is_locked());

    amina.unlock();
    amina.app.tick(amina.now());
    amina.set_clock("2026-11-24T08:00:00Z");
    amina.app.tick(amina.now());
    let told = amina.ticks(305);
    assert_eq!(
        locks(&told),
        1,
        "a clock that is set back keeps nothing open for ever"
    );
}

#[test]
fn pages_to_look_at_are_gone_when_it_locks() {
    let amina = amina();
    amina.done("print_paper_code", json!({"to": "viewer", "folder": null}));
    let pages = amina.folder.path().join("pages");
    assert_eq!(std::fs::read_dir(&pages).unwrap().count(), 1);
    amina.app.suspend(amina.now());
    assert!(!pages.exists());
}

#[test]
fn when_the_day_turns_in_the_netherlands_the_plan_is_fetched_again() {
    let amina = amina_with_a_plan();
    amina.set_clock("2026-11-24T22:59:55Z");
    let before = amina.plan();
    amina.done("touch", json!({}));
    amina.app.take_events();
    assert!(!plan_is_old(&amina.ticks(2)), "23:59:59 in Amsterdam");
    let told = amina.ticks(1);
    assert!(plan_is_old(&told), "{told:?}");
    let after = amina.plan();
    assert_eq!(
        (before.today.iso.as_str(), after.today.iso.as_str()),
        ("2026-11-24", "2026-11-25")
    );
    assert!(!plan_is_old(&amina.ticks(60)), "once a day");
}

#[test]
fn the_rules_say_when_they_are_older_than_a_year() {
    let amina = amina_with_a_plan();
    assert!(!amina.plan().pack_old);
    amina.set_clock("2029-01-01T12:00:00Z");
    assert!(amina.plan().pack_old);
}

/// Everything that a person does in a day; nothing of it may fail for the year.
fn a_day(person: &Person, year: &str) -> SavedNoteView {
    let changed = person.answer("person.schooling_years", json!(3));
    person.plan();
    if changed.undo.is_some() {
        person.undo(&changed);
    }
    person.save_item(
        "exams",
        json!({"part": "knm", "on": "2026-01-05", "result": "passed"}),
    );
    let note = json!({"id": null, "title": year, "text": "in dat jaar", "attachedKind": "none", "attachedId": null});
    let saved = person.get("save_note", note);
    for name in [
        "intake",
        "facts",
        "history",
        "list_notes",
        "drafts",
        "settings",
    ] {
        person.done(name, json!({}));
    }
    person.done("search", json!({"query": "jaar"}));
    saved
}

#[test]
fn a_clock_at_1970_or_2106_breaks_nothing_and_loses_nothing() {
    let amina = amina_with_a_plan();
    let mut kept = vec![a_day(&amina, "2026")];
    for (clock, year) in [
        ("1970-01-01T00:00:00Z", "1970"),
        ("2106-02-07T06:28:20Z", "2106"),
        ("2038-01-19T03:14:10Z", "2038"),
        ("1969-12-31T23:00:00Z", "1969"),
        ("2026-11-25T09:00:00Z", "2026 again"),
    ] {
        amina.set_clock(clock);
        amina.app.tick(amina.now());
        amina.lock();
        amina.unlock();
        kept.push(a_day(&amina, year));
        amina.ticks(12);
        if year == "2106" {
            amina.done("print_plan", json!({"to": "viewer", "folder": null}));
        }
        amina.app.tick(amina.now());
        assert!(!amina.is_locked(), "{year}");
    }
    for saved in kept {
        let note: NoteView = amina.get("note", json!({"id": saved.note.id}));
        assert_eq!(note.text, "in dat jaar");
    }
    assert_eq!(amina.plan().today.iso, "2026-11-25");
    // What is written last wins, whatever the clock said before.
    amina.answer("person.schooling_years", json!(11));
    let facts: Value = amina.get("facts", json!({}));
    assert!(facts.to_string().contains(r#""value":11"#));
}

#[test]
fn a_clock_beyond_all_calendars_is_met_with_a_sentence() {
    let amina = amina_with_a_plan();
    for clock in [
        "+262142-12-31T00:00:00Z",
        "-262143-01-02T00:00:00Z",
        "9999-12-31T23:59:59Z",
        "0001-01-01T00:00:00Z",
    ] {
        let at = clock.parse().unwrap();
        for name in ["plan", "history", "list_notes", "facts"] {
            let done = amina.app.call(name, json!({}), wegwijs_app::Moment::at(at));
            if let Err(failure) = done {
                panic!("{name} at {clock}: {}", failure.code);
            }
        }
        amina.app.tick(wegwijs_app::Moment::at(at));
        if amina.is_locked() {
            amina.unlock();
        }
    }
    assert!(!amina.plan().dates.is_empty());
}
