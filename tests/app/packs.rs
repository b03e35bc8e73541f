//! Newer rules from a stick: looked at, used, taken back; and every file that is not used says why.
use std::path::PathBuf;

use serde_json::{Value, json};
use wegwijs_app::api::{
    Area, ChangedView, PackPreviewView, PlanView, RulesFrom, RulesView, WindowEvent,
};
use wegwijs_packs::testing::{FOUR_YEARS, VERSION, files, key, pack, sign_anything, with_checksum};
use wegwijs_packs::{MAGIC, PackFile, SigningKey, sign};

use crate::home::{AMINA, Laptop, Person, amina, amina_with_a_plan, create};

const DUTCH: &str =
    "wi2021-term-end-calc = Uw laatste dag is vier jaar na de eerste dag, min één dag.\n";

/// A good pack with an invented change.
fn four_years() -> Vec<u8> {
    pack(VERSION, &[FOUR_YEARS], &[("nl", DUTCH)]).unwrap_or_else(|why| panic!("{why}"))
}

fn of_version(version: &str) -> Vec<u8> {
    pack(version, &[], &[]).unwrap_or_else(|why| panic!("{why}"))
}

/// Puts a file on the stick.
fn on_stick(laptop: &Laptop, bytes: &[u8]) -> PathBuf {
    let stick = laptop.folder.path().join("stick");
    std::fs::create_dir_all(&stick).unwrap();
    let path = stick.join("nieuw.wegwijs-pack");
    std::fs::write(&path, bytes).unwrap();
    path
}

fn preview(person: &Laptop, bytes: &[u8]) -> PackPreviewView {
    let path = on_stick(person, bytes);
    person.get("pack_preview", json!({"path": path}))
}

fn take(person: &Laptop, bytes: &[u8]) -> ChangedView {
    let shown = preview(person, bytes);
    person.get("pack_use", json!({"digest": shown.digest}))
}

fn about(laptop: &Laptop) -> RulesView {
    laptop.get("rules_about", json!({}))
}

fn term_end(plan: &PlanView) -> String {
    let ends = plan.term.as_ref().and_then(|term| term.ends.as_ref());
    ends.map(|day| day.iso.clone()).unwrap_or_default()
}

/// The packs that lie on the laptop.
fn packs(laptop: &Laptop) -> Vec<PathBuf> {
    laptop
        .files()
        .into_keys()
        .filter(|path| path.parent().is_some_and(|it| it.ends_with("packs")))
        .collect()
}

/// The same laptop, started again.
fn started_again(person: &Person) -> Laptop {
    person.lock();
    let again = Laptop::at_root(person.app.root(), person.folder.clone());
    let request = json!({"person": person.id, "passphrase": person.words});
    again.done("unlock", request);
    again
}

#[test]
fn new_rules_are_shown_used_kept_and_taken_back() {
    let amina = amina_with_a_plan();
    let before = amina.plan();
    assert_eq!(about(&amina).from, RulesFrom::BuiltIn);

    let shown = preview(&amina, &four_years());
    assert_eq!((shown.version.as_str(), shown.rules), (VERSION, 1));
    assert!(!shown.changes.is_empty(), "it touches everybody with a PIP");
    assert_eq!(
        amina.plan_text(),
        serde_json::to_string_pretty(&before).unwrap()
    );
    assert!(packs(&amina).is_empty(), "looking keeps nothing");

    amina.app.take_events();
    let used: ChangedView = amina.get("pack_use", json!({"digest": shown.digest}));
    let told = amina.app.take_events();
    let plan_is_old = |event: &WindowEvent| matches!(event, WindowEvent::Changed { areas } if areas.contains(&Area::Plan));
    assert!(told.iter().any(plan_is_old), "{told:?}");
    assert_eq!(
        json!(used.changes),
        json!(shown.changes),
        "what was shown is what happened"
    );
    let after = amina.plan();
    let year = |plan: &PlanView| term_end(plan)[..4].parse::<i32>().unwrap();
    assert_eq!(year(&after), year(&before) + 1);
    assert!(after.pack.contains(VERSION), "{}", after.pack);
    let told = amina.plan_text();
    assert!(
        told.contains("vier jaar na de eerste dag"),
        "the new words are used"
    );
    let rules = about(&amina);
    assert_eq!(
        (rules.version.as_str(), rules.from),
        (VERSION, RulesFrom::Stick)
    );
    assert_eq!((rules.before, rules.ignored), (None, false));

    // The stick is gone, the laptop starts anew.
    std::fs::remove_dir_all(amina.folder.path().join("stick")).unwrap();
    let again = started_again(&amina);
    assert_eq!(term_end(&again.plan()), term_end(&after));

    let back: ChangedView = again.get("pack_undo", json!({}));
    assert!(!back.changes.is_empty());
    assert_eq!(term_end(&again.plan()), term_end(&before));
    assert!(packs(&again).is_empty());
    assert_eq!(again.refused("pack_undo", json!({})), "not-found");
}

#[test]
fn new_rules_are_for_everybody_on_the_laptop() {
    let amina = amina_with_a_plan();
    take(&amina, &four_years());
    amina.lock();
    assert_eq!(about(&amina).version, VERSION, "also while nobody is here");
    create(&amina, "Dawit", "boat", "vier kikkers onder de brug");
    assert!(amina.plan().pack.contains(VERSION));
    for file in packs(&amina) {
        let bytes = std::fs::read(file).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains("Amina") && !text.contains(AMINA));
    }
}

#[test]
fn nothing_of_it_works_while_locked_but_how_old_the_rules_are() {
    let amina = amina();
    let path = on_stick(&amina, &four_years());
    amina.lock();
    for (name, request) in [
        ("pack_preview", json!({"path": path})),
        ("pack_use", json!({"digest": ""})),
        ("pack_undo", json!({})),
    ] {
        assert_eq!(amina.refused(name, request), "locked", "{name}");
    }
    assert!(!about(&amina).old);
    amina.set_clock("2028-01-01T12:00:00Z");
    let rules = about(&amina);
    assert!(rules.old && rules.age_days > 365, "{rules:?}");
}

#[test]
fn every_file_that_is_not_used_says_why_and_changes_nothing() {
    let amina = amina_with_a_plan();
    take(&amina, &four_years());
    let (plan, files_before) = (amina.plan_text(), packs(&amina));
    let good = of_version("2100.1");
    let flipped = |at: usize| {
        let mut bytes = good.clone();
        bytes[at] ^= 1;
        bytes
    };
    let stranger = SigningKey::from_seed(&zeroize::Zeroizing::new([3; 32]));
    let mut wrong_words: Vec<PackFile> = files("2100.1", &[], &[("nl", "common-next = Betaal\n")]);
    wrong_words.sort_by(|a, b| a.name.cmp(&b.name));
    let mut needs = files("2100.1", &[], &[]);
    for file in needs.iter_mut().filter(|file| file.name == "pack.toml") {
        file.text = file.text.replace("needs = 1", "needs = 2");
    }
    needs.sort_by(|a, b| a.name.cmp(&b.name));
    let later_format = {
        let mut bytes = good.clone();
        bytes[MAGIC.len() + 1] = 7;
        bytes
    };
    for (what, bytes, code) in [
        ("nothing", Vec::new(), "not-a-pack"),
        ("a page", b"%PDF-1.7 and so on".to_vec(), "not-a-pack"),
        ("cut off", good[..good.len() / 3].to_vec(), "pack-damaged"),
        ("damaged", flipped(good.len() / 2), "pack-damaged"),
        ("too large", vec![7; 9 * 1024 * 1024], "pack-damaged"),
        (
            "forged",
            with_checksum(flipped(good.len() / 2)),
            "pack-forged",
        ),
        (
            "a stranger's",
            sign(files("2100.1", &[], &[]), &stranger).unwrap(),
            "pack-unknown-key",
        ),
        (
            "for later rules",
            sign_anything(&needs, &key()),
            "pack-newer",
        ),
        ("of a later format", later_format, "pack-newer"),
        (
            "with words for a button",
            sign_anything(&wrong_words, &key()),
            "pack-faulty",
        ),
        ("older", of_version("2098.1"), "pack-older"),
        (
            "another one of that version",
            of_version(VERSION),
            "pack-same-version",
        ),
        ("in use", four_years(), "pack-in-use"),
    ] {
        let path = on_stick(&amina, &bytes);
        assert_eq!(
            amina.refused("pack_preview", json!({"path": path})),
            code,
            "{what}"
        );
        assert_eq!(
            amina.refused("pack_use", json!({"digest": ""})),
            "not-found",
            "{what}"
        );
    }
    let folder = amina.folder.path();
    assert_eq!(
        amina.refused("pack_preview", json!({"path": folder})),
        "not-a-pack"
    );
    let gone = folder.join("gone");
    assert_eq!(
        amina.refused("pack_preview", json!({"path": gone})),
        "disk-error"
    );
    assert_eq!(amina.plan_text(), plan);
    assert_eq!(packs(&amina), files_before);
}

#[test]
fn what_is_used_is_what_was_shown_whatever_lies_on_the_stick_by_then() {
    let amina = amina_with_a_plan();
    let shown = preview(&amina, &four_years());
    on_stick(&amina, b"something else");
    assert_eq!(
        amina.refused("pack_use", json!({"digest": "0000"})),
        "not-found"
    );
    // After a wrong name it has to be looked at again.
    assert_eq!(
        amina.refused("pack_use", json!({"digest": shown.digest})),
        "not-found"
    );
    let shown = preview(&amina, &four_years());
    on_stick(&amina, b"something else");
    amina.done("pack_use", json!({"digest": shown.digest}));
    assert_eq!(about(&amina).version, VERSION);
    // What was shown to one person is not used by the next.
    let shown = preview(&amina, &of_version("2100.1"));
    amina.lock();
    amina.unlock();
    assert_eq!(
        amina.refused("pack_use", json!({"digest": shown.digest})),
        "not-found"
    );
}

#[test]
fn one_goes_back_one_step_at_a_time_and_no_more_than_two_are_kept() {
    let amina = amina();
    for version in ["2099.1", "2099.2", "2099.3"] {
        take(&amina, &of_version(version));
    }
    assert_eq!(packs(&amina).len(), 2);
    let rules = about(&amina);
    assert_eq!(
        (rules.version.as_str(), rules.before.as_deref()),
        ("2099.3", Some("2099.2"))
    );
    amina.done("pack_undo", json!({}));
    let rules = about(&amina);
    assert_eq!((rules.version.as_str(), rules.before), ("2099.2", None));
    amina.done("pack_undo", json!({}));
    assert_eq!(about(&amina).from, RulesFrom::BuiltIn);
}

#[test]
fn a_damaged_pack_on_the_laptop_is_said_and_the_one_behind_it_is_used() {
    let amina = amina();
    take(&amina, &of_version("2099.1"));
    let first = packs(&amina);
    take(&amina, &of_version("2099.2"));
    let newest = packs(&amina)
        .into_iter()
        .find(|path| !first.contains(path))
        .unwrap();
    let whole = std::fs::read(&newest).unwrap();
    for damage in [whole[..whole.len() / 2].to_vec(), Vec::new(), vec![0; 100]] {
        std::fs::write(&newest, damage).unwrap();
        let again = started_again(&amina);
        let rules = about(&again);
        assert_eq!((rules.version.as_str(), rules.ignored), ("2099.1", true));
        assert!(again.plan().pack.contains("2099.1"));
    }
    // The same one once more from the stick: the damage is gone.
    let again = started_again(&amina);
    take(&again, &of_version("2099.2"));
    again.done("lock", json!({}));
    let rules = about(&started_again(&amina));
    assert_eq!((rules.version.as_str(), rules.ignored), ("2099.2", false));
    // Nothing readable at all: the rules of the program.
    for file in packs(&amina) {
        std::fs::write(file, b"x").unwrap();
    }
    let rules = about(&started_again(&amina));
    assert_eq!((rules.from, rules.ignored), (RulesFrom::BuiltIn, true));
}

#[test]
fn rules_of_the_program_that_are_newer_win() {
    let amina = amina();
    take(&amina, &of_version("2099.1"));
    // As after an update of the program: what lies there is older than what it brings.
    let folder = packs(&amina)[0].parent().unwrap().to_owned();
    std::fs::remove_dir_all(&folder).unwrap();
    std::fs::create_dir(&folder).unwrap();
    std::fs::write(folder.join("old.wegwijs-pack"), of_version("2020.1")).unwrap();
    std::fs::write(folder.join("strange.txt"), "x").unwrap();
    let rules = about(&started_again(&amina));
    assert_eq!((rules.from, rules.ignored), (RulesFrom::BuiltIn, false));
}

#[test]
fn a_full_disk_says_so_and_the_old_rules_stay() {
    let amina = amina();
    let shown = preview(&amina, &four_years());
    // A file where the folder should be: it can't be made.
    std::fs::write(amina.app.root().join("packs"), b"").unwrap();
    let refused: Result<Value, _> = amina.call("pack_use", json!({"digest": shown.digest}));
    assert!(refused.is_err());
    assert_eq!(about(&amina).from, RulesFrom::BuiltIn);
    std::fs::remove_file(amina.app.root().join("packs")).unwrap();
    amina.done("pack_use", json!({"digest": shown.digest}));
    assert_eq!(about(&amina).version, VERSION);
}
