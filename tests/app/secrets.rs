//! Passphrase and paper code: lost, changed, guessed at. A wrong one costs waiting, never a word of the plan.
use serde_json::{Value, json};
use wegwijs_app::api::{SessionState, SessionView};

use crate::home::{AMINA, Person, amina, amina_with_a_plan};

fn with_passphrase(person: &Person, words: &str) -> Value {
    json!({"person": person.id, "passphrase": words})
}

fn with_code(person: &Person, code: &str, new: &str) -> Value {
    json!({"person": person.id, "code": code, "newPassphrase": new})
}

#[test]
fn who_lost_the_passphrase_opens_with_the_paper_and_sets_a_new_one() {
    let amina = amina_with_a_plan();
    let plan = amina.plan_text();
    amina.lock();
    let new = "nieuwe zin die ik wel onthoud";
    assert_eq!(
        amina.refused(
            "unlock_with_paper_code",
            with_code(&amina, &amina.code(), "kort")
        ),
        "passphrase-short"
    );
    let session: SessionView = amina.get(
        "unlock_with_paper_code",
        with_code(&amina, &amina.code(), new),
    );
    assert_eq!(session.state, SessionState::Unlocked);
    assert_eq!(amina.plan_text(), plan);
    amina.lock();
    assert_eq!(
        amina.refused("unlock", with_passphrase(&amina, AMINA)),
        "wrong-passphrase"
    );
    amina.done("unlock", with_passphrase(&amina, new));
    amina.lock();
    let session: SessionView = amina.get(
        "unlock_with_paper_code",
        with_code(&amina, &amina.code(), AMINA),
    );
    assert_eq!(
        session.state,
        SessionState::Unlocked,
        "the paper stays good"
    );
}

#[test]
fn the_paper_code_reads_in_any_script_and_a_typing_error_names_its_group() {
    let amina = amina();
    amina.lock();
    let mut groups = amina.code.groups.clone();
    groups[4] = groups[4]
        .chars()
        .map(|c| if c == '9' { '0' } else { '9' })
        .collect();
    let failure = amina
        .call(
            "unlock_with_paper_code",
            with_code(&amina, &groups.concat(), AMINA),
        )
        .unwrap_err();
    assert_eq!(failure.code, "paper-group");
    assert!(failure.args["group"].contains('5'), "{:?}", failure.args);
    let failure = amina
        .call(
            "unlock_with_paper_code",
            with_code(&amina, "12345 678", AMINA),
        )
        .unwrap_err();
    assert_eq!(
        (failure.code.as_str(), failure.args["digits"].as_str()),
        ("paper-length", "8")
    );
    for _ in 0..8 {
        // Not tries: nothing is held back after them.
        amina.refused(
            "unlock_with_paper_code",
            with_code(&amina, &groups.concat(), AMINA),
        );
    }
    let persian: String = amina
        .code()
        .chars()
        .map(|c| {
            c.to_digit(10)
                .map_or('-', |digit| char::from_u32(0x6f0 + digit).unwrap())
        })
        .collect();
    amina.done("unlock_with_paper_code", with_code(&amina, &persian, AMINA));
}

#[test]
fn after_five_wrong_tries_the_right_one_waits_too_and_nothing_is_harmed() {
    let amina = amina_with_a_plan();
    let plan = amina.plan_text();
    amina.lock();
    let files = amina.files().len();
    for n in 1..=4 {
        let failure = amina
            .call("unlock", with_passphrase(&amina, "een verkeerde zin"))
            .unwrap_err();
        assert_eq!(
            (failure.code.as_str(), failure.args["wait"].as_str()),
            ("wrong-passphrase", "0"),
            "try {n}"
        );
    }
    let fifth = amina
        .call("unlock", with_passphrase(&amina, "een verkeerde zin"))
        .unwrap_err();
    assert_eq!(
        (fifth.code.as_str(), fifth.args["wait"].as_str()),
        ("wrong-passphrase", "30")
    );

    assert_eq!(
        amina.refused("unlock", with_passphrase(&amina, AMINA)),
        "try-later"
    );
    assert_eq!(
        amina.refused(
            "unlock_with_paper_code",
            with_code(&amina, &amina.code(), AMINA)
        ),
        "try-later"
    );
    let second = amina.second_window();
    assert_eq!(
        second.refused("unlock", with_passphrase(&amina, AMINA)),
        "try-later",
        "starting again does not help"
    );
    amina.set_clock("2020-01-01T00:00:00Z");
    assert_eq!(
        amina.refused("unlock", with_passphrase(&amina, AMINA)),
        "try-later",
        "nor setting the clock back"
    );
    amina.wait(31);
    assert_eq!(
        amina.unlock().state,
        SessionState::Unlocked,
        "and a wait is no longer than it says"
    );
    amina.set_clock("2026-11-24T12:00:00Z");
    assert_eq!(amina.plan_text(), plan);
    amina.lock();
    assert!(amina.files().len() >= files, "no file was wiped");
    assert_eq!(
        amina.refused("unlock", with_passphrase(&amina, "weer verkeerd")),
        "wrong-passphrase",
        "five free tries again"
    );
    amina.unlock();
}

#[test]
fn a_storm_of_wrong_tries_opens_nothing_and_wipes_nothing() {
    let amina = amina_with_a_plan();
    let plan = amina.plan_text();
    amina.lock();
    let (mut wrong, mut held) = (0, 0);
    for n in 0..300_i64 {
        // A second or so goes by; now and then somebody sets the clock back or starts the program again.
        if n % 7 == 0 {
            amina.set_clock("1999-12-31T23:59:59Z");
        }
        let words = format!("{n:03} 205 938 466");
        match amina
            .refused("unlock", with_passphrase(&amina, &words))
            .as_str()
        {
            "wrong-passphrase" => wrong += 1,
            "try-later" => held += 1,
            other => panic!("{other}"),
        }
    }
    assert!(wrong < 20 && held > 280, "{wrong} tries were taken");
    assert!(amina.is_locked());
    amina.set_clock("2026-11-24T12:00:00Z");
    amina.unlock();
    assert_eq!(amina.plan_text(), plan);
}

#[test]
fn a_passphrase_is_changed_only_by_who_knows_it() {
    let amina = amina();
    let change = |current: &str, new: &str| json!({"current": current, "new": new});
    assert_eq!(
        amina.refused("change_passphrase", change("iets anders", "een nieuwe zin")),
        "wrong-passphrase"
    );
    assert_eq!(
        amina.refused("change_passphrase", change(AMINA, "kort")),
        "passphrase-short"
    );
    amina.done("change_passphrase", change(AMINA, "een nieuwe zin"));
    amina.lock();
    assert_eq!(
        amina.refused("unlock", with_passphrase(&amina, AMINA)),
        "wrong-passphrase"
    );
    amina.done("unlock", with_passphrase(&amina, "een nieuwe zin"));
}

#[test]
fn digits_of_a_passphrase_read_alike_in_every_script() {
    let amina = amina();
    amina.lock();
    let arabic: String = AMINA
        .chars()
        .map(|c| {
            c.to_digit(10)
                .map_or(c, |digit| char::from_u32(0x660 + digit).unwrap())
        })
        .collect();
    amina.done("unlock", with_passphrase(&amina, &arabic));
}

#[test]
fn somebody_who_is_not_here_can_not_be_opened() {
    let amina = amina();
    amina.lock();
    for id in ["", "..", "../..", "00000000000000000000000000000000", "x"] {
        let ask = json!({"person": id, "passphrase": AMINA});
        assert_eq!(amina.refused("unlock", ask), "not-found", "{id:?}");
        let ask = json!({"person": id, "code": amina.code(), "newPassphrase": AMINA});
        assert_eq!(
            amina.refused("unlock_with_paper_code", ask),
            "not-found",
            "{id:?}"
        );
    }
}
