//! A page that asks for nonsense: every call answers with a code, none with a panic, and the plan stays as it was.
use serde_json::{Map, Value, json};
use wegwijs_app::App;
use wegwijs_app::api::Access;

use crate::home::{Person, amina, amina_with_a_plan};

/// Made-up numbers, the same in each run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % (below as u64)).unwrap()
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.roll(from.len())]
    }

    fn value(&mut self, depth: usize) -> Value {
        match self.roll(if depth == 0 { 7 } else { 10 }) {
            0 => Value::Null,
            1 => json!(self.roll(2) == 0),
            2 => json!(self.roll(1_000_000)),
            3 => json!(-1.5e300),
            4 => json!(u64::MAX),
            5 => json!(self.pick(WORDS)),
            6 => json!(self.pick(WORDS).repeat(1 + self.roll(3))),
            7 => Value::Array((0..self.roll(4)).map(|_| self.value(depth - 1)).collect()),
            _ => Value::Object(self.object(depth - 1)),
        }
    }

    fn object(&mut self, depth: usize) -> Map<String, Value> {
        let count = self.roll(5);
        (0..count)
            .map(|_| (self.pick(FIELDS).to_owned(), self.value(depth)))
            .collect()
    }
}

/// Fields that requests really have, so that some of the nonsense gets past the types.
const FIELDS: &[&str] = &[
    "person",
    "passphrase",
    "tag",
    "kind",
    "id",
    "list",
    "fields",
    "answers",
    "path",
    "value",
    "unknown",
    "query",
    "title",
    "text",
    "attachedKind",
    "attachedId",
    "undo",
    "to",
    "folder",
    "groups",
    "code",
    "newPassphrase",
    "current",
    "new",
    "secret",
    "backup",
    "confirm",
    "nickname",
    "picture",
    "key",
    "place",
    "theme",
    "textPercent",
    "",
    "__proto__",
];
/// No dot and no slash among them: a path made of these stays in the folder of the test.
const WORDS: &[&str] = &[
    "",
    " ",
    "x",
    "exams",
    "person",
    "nl",
    "ti",
    "none",
    "date",
    "course",
    "viewer",
    "folder",
    "copy",
    "2026-02-30",
    "0000000000000000000000000000000",
    "\u{0}",
    "\u{202e}",
    "🚲",
    "ሰላም",
    "%s%n",
    "' OR 1=1 --",
    "<img src=x>",
    "null",
    "12345123451234512345123451234512345123451",
];

/// Codes that nonsense may get. None of them is `bug`.
const PLAIN: &[&str] = &[
    "bad-request",
    "bad-value",
    "bad-date",
    "too-large",
    "not-found",
    "locked",
    "wrong-passphrase",
    "try-later",
    "paper-length",
    "paper-group",
    "paper-not-same",
    "passphrase-short",
    "passphrase-guessable",
    "nickname-empty",
    "name-differs",
    "changed-since",
    "disk-error",
    "not-a-copy",
    "copy-exists",
];

fn throw(person: &Person, dice: &mut Dice, name: &str) {
    // Setting a page takes a second; nonsense fits that request too easily.
    if name.starts_with("print_") && dice.roll(8) > 0 {
        return;
    }
    let request = match dice.roll(12) {
        0 => dice.value(3),
        1 => json!({}),
        _ => Value::Object(dice.object(3)),
    };
    let shown = request.to_string();
    if let Err(failure) = person.call(name, request) {
        assert!(
            PLAIN.contains(&failure.code.as_str()),
            "{name} {shown}: {failure:?}"
        );
    }
}

/// Paths without a folder are below this one.
fn stand_aside(person: &Person) {
    let aside = person.folder.path().join("aside");
    std::fs::create_dir_all(&aside).unwrap();
    std::env::set_current_dir(aside).unwrap();
}

#[test]
fn nonsense_to_a_locked_laptop_is_refused_and_opens_nothing() {
    let amina = amina_with_a_plan();
    let plan = amina.plan_text();
    amina.lock();
    stand_aside(&amina);
    let mut dice = Dice(1);
    for _ in 0..25 {
        for (name, access) in App::commands() {
            throw(&amina, &mut dice, name);
            if access == Access::Unlocked {
                assert_eq!(amina.refused(name, dice.value(2)), "locked", "{name}");
            }
        }
        assert!(amina.is_locked());
    }
    amina.wait(4_000);
    amina.unlock();
    amina.done("choose_language", json!({"tag": "nl"}));
    assert_eq!(amina.plan_text(), plan);
}

#[test]
fn nonsense_to_an_open_plan_is_refused_and_what_was_told_stays() {
    let amina = amina_with_a_plan();
    let before: Value = amina.get("facts", json!({}));
    stand_aside(&amina);
    let mut dice = Dice(2);
    for _ in 0..25 {
        for (name, _) in App::commands() {
            // A request that happens to fit does what it says; these would change what is compared below.
            if !["choose_language", "unlock_with_paper_code"].contains(&name) {
                throw(&amina, &mut dice, name);
            }
            if amina.is_locked() {
                assert_eq!(name, "lock", "only `lock` locks");
                amina.unlock();
            }
        }
    }
    let after: Value = amina.get("facts", json!({}));
    assert_eq!(after, before);
    amina.lock();
    amina.unlock();
}

#[test]
fn a_name_that_is_no_command_is_refused() {
    let amina = amina();
    for name in [
        "",
        "Session",
        "plan ",
        "visit",
        "dispatch",
        "call",
        "is_open",
        "__proto__",
        "plan\u{0}",
    ] {
        assert_eq!(amina.refused(name, json!({})), "bad-request", "{name:?}");
    }
}

#[test]
fn more_than_two_megabytes_are_refused_before_they_are_looked_at() {
    let amina = amina();
    let large = "x".repeat(2 * 1024 * 1024 + 1);
    for (name, _) in App::commands() {
        let failure = amina.call(name, json!({"text": large})).unwrap_err();
        assert_eq!(failure.code, "too-large", "{name}");
    }
    amina.lock();
    assert_eq!(amina.refused("plan", json!({"text": large})), "too-large");
    let many: Vec<Value> = (0..3_000_000).map(|_| Value::Null).collect();
    assert_eq!(amina.refused("session", Value::Array(many)), "too-large");
}

#[test]
fn what_is_too_long_for_its_place_is_refused_with_a_plain_code() {
    let amina = amina();
    let long = "w".repeat(1_500_000);
    let note = |id: Value, title: &str, text: &str| json!({"id": id, "title": title, "text": text, "attachedKind": "none", "attachedId": null});
    let tell = |path: &str, value: &str| json!({"answers": [{"path": path, "value": value, "unknown": false}]});
    for (name, request, code) in [
        ("save_note", note(json!(long), "", ""), "bad-request"),
        ("save_note", note(json!(""), "a", ""), "bad-request"),
        ("save_note", note(Value::Null, &long, ""), "too-large"),
        (
            "save_draft",
            json!({"key": long, "text": "a"}),
            "bad-request",
        ),
        ("save_draft", json!({"key": "", "text": "a"}), "bad-request"),
        ("save_draft", json!({"key": "a", "text": long}), "too-large"),
        ("save_place", json!({"place": long}), "too-large"),
        ("answer", tell(&long, "a"), "bad-request"),
        (
            "unlock",
            json!({"person": long, "passphrase": "a"}),
            "not-found",
        ),
        ("search", json!({"query": long}), "too-large"),
        ("undo", json!({"undo": long}), "not-found"),
        ("note", json!({"id": long}), "not-found"),
        ("guide_topic", json!({"id": long}), "not-found"),
    ] {
        assert_eq!(amina.refused(name, request), code, "{name}");
    }
    let answers: Vec<Value> = (0..51)
        .map(|_| json!({"path": "person.literate", "value": true, "unknown": false}))
        .collect();
    assert_eq!(
        amina.refused("answer", json!({"answers": answers})),
        "bad-request"
    );
}

#[test]
fn a_place_as_deep_as_the_bridge_lets_through_is_kept() {
    let amina = amina();
    let mut place = json!("bottom");
    for _ in 0..120 {
        place = json!({"in": place});
    }
    amina.done("save_place", json!({"place": place}));
    assert_eq!(amina.session().place, Some(place.clone()));
    amina.lock();
    assert_eq!(amina.unlock().place, Some(place));
}

#[test]
fn a_failure_carries_no_words_of_the_person_and_no_path() {
    let amina = amina();
    let secret = "kanarie-in-de-kooi";
    let place = amina.folder.path().join(secret);
    let folder = amina.folder.path().to_string_lossy().into_owned();
    for (name, request) in [
        (
            "answer",
            json!({"answers": [{"path": "stay.arrived_on", "value": secret, "unknown": false}]}),
        ),
        (
            "save_item",
            json!({"list": "exams", "id": null, "fields": {"part": secret}}),
        ),
        ("open_copy", json!({"path": place})),
        ("export_copy", json!({"path": place})),
        (
            "change_passphrase",
            json!({"current": secret, "new": "een nieuwe zin"}),
        ),
        ("unlock", json!({"person": amina.id, "passphrase": secret})),
        ("note", json!({"id": secret})),
        (secret, json!({})),
    ] {
        let failure = serde_json::to_string(&amina.call(name, request).unwrap_err()).unwrap();
        assert!(
            !failure.contains(secret) && !failure.contains(&folder),
            "{name}: {failure}"
        );
    }
}
