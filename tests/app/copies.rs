//! The closed copy: out to a stick, into another laptop, opened by passphrase or paper, and by nothing else.
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use wegwijs_app::api::{PersonRequest, PickedView, PrintedView, SessionView};

use crate::home::{AMINA, Laptop, Person, amina, amina_with_a_plan};

fn stick(person: &Person) -> PathBuf {
    let stick = person.folder.path().join("stick");
    std::fs::create_dir_all(&stick).unwrap();
    stick
}

fn export(person: &Person) -> PathBuf {
    let copy: PrintedView = person.get("export_copy", json!({"path": stick(person)}));
    let path = PathBuf::from(copy.path);
    assert_eq!(path.file_name().unwrap().to_str().unwrap(), copy.file);
    path
}

fn import(laptop: &Laptop, copy: &Path) -> String {
    laptop
        .get::<PersonRequest>("open_copy", json!({"path": copy}))
        .person
}

#[test]
fn a_copy_opens_on_another_laptop_with_the_passphrase_and_all_is_there() {
    let amina = amina_with_a_plan();
    let plan = amina.plan_text();
    let copy = export(&amina);
    let other = Laptop::new();
    let person = import(&other, &copy);
    assert_eq!(
        other.refused(
            "unlock",
            json!({"person": person, "passphrase": "een gok van iemand"})
        ),
        "wrong-passphrase"
    );
    let session: SessionView = other.get("unlock", json!({"person": person, "passphrase": AMINA}));
    let card = session.person.unwrap();
    assert_eq!(
        (card.nickname.as_str(), card.picture.as_str()),
        ("Amina", "tree")
    );
    assert_eq!(other.plan_text(), plan);
}

#[test]
fn a_copy_opens_on_another_laptop_with_the_paper_code() {
    let amina = amina_with_a_plan();
    let plan = amina.plan_text();
    let copy = export(&amina);
    let other = Laptop::new();
    let person = import(&other, &copy);
    let new = "een zin voor de nieuwe laptop";
    let ask = json!({"person": person, "code": amina.code(), "newPassphrase": new});
    other.done("unlock_with_paper_code", ask);
    assert_eq!(other.plan_text(), plan);
    amina.lock();
    amina.unlock();
    assert_eq!(
        amina.plan_text(),
        plan,
        "the first laptop keeps its own passphrase"
    );
}

#[test]
fn a_copy_says_nothing_of_her_to_who_finds_the_stick() {
    let amina = amina_with_a_plan();
    let copy = export(&amina);
    let bytes = std::fs::read(&copy).unwrap();
    for word in [
        "Amina",
        "bakery",
        "2024-03-28",
        "stay.arrived_on",
        "SQLite format",
    ] {
        assert!(
            !bytes.windows(word.len()).any(|it| it == word.as_bytes()),
            "{word}"
        );
    }
    assert!(!copy.to_string_lossy().to_lowercase().contains("amina"));
}

#[test]
fn a_second_copy_never_writes_over_the_first() {
    let amina = amina();
    let first = export(&amina);
    let second = export(&amina);
    assert_ne!(first, second);
    assert!(first.exists() && second.exists());
}

#[test]
fn a_copy_of_who_is_here_already_is_refused_and_what_is_no_copy_too() {
    let amina = amina();
    let copy = export(&amina);
    assert_eq!(
        amina.refused("open_copy", json!({"path": copy})),
        "copy-exists"
    );

    let other = Laptop::new();
    let holiday = amina.folder.path().join("holiday.jpg");
    std::fs::write(&holiday, vec![0x42; 100_000]).unwrap();
    assert_eq!(
        other.refused("open_copy", json!({"path": holiday})),
        "not-a-copy"
    );
    let empty = amina.folder.path().join("empty");
    std::fs::write(&empty, b"").unwrap();
    assert_eq!(
        other.refused("open_copy", json!({"path": empty})),
        "not-a-copy"
    );
    assert_eq!(
        other.refused(
            "open_copy",
            json!({"path": amina.folder.path().join("gone")})
        ),
        "disk-error"
    );
    assert_eq!(
        other.refused("open_copy", json!({"path": stick(&amina)})),
        "not-a-copy",
        "a folder"
    );

    let mut bytes = std::fs::read(&copy).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&copy, &bytes).unwrap();
    assert_eq!(
        other.refused("open_copy", json!({"path": copy})),
        "copy-damaged"
    );
    std::fs::write(&copy, &bytes[..middle]).unwrap();
    assert_eq!(
        other.refused("open_copy", json!({"path": copy})),
        "copy-damaged",
        "cut off"
    );
    let people: Value = other.get("list_people", json!({}));
    assert_eq!(
        people["people"],
        json!([]),
        "a refusal leaves nobody behind"
    );
}

#[test]
fn a_copy_to_a_folder_that_is_gone_says_so_and_nothing_is_lost() {
    let amina = amina();
    let gone = amina.folder.path().join("pulled-out");
    assert_eq!(
        amina.refused("export_copy", json!({"path": gone})),
        "disk-error"
    );
    amina.plan();
}

#[test]
fn what_is_pointed_at_in_a_dialog_is_what_the_page_gets() {
    let amina = amina();
    let picked: PickedView = amina.get("pick", json!({"kind": "folder"}));
    assert!(picked.path.is_none(), "the dialog was closed");
    *amina.desktop.picks.lock().unwrap() = Some(stick(&amina));
    for kind in ["folder", "copy"] {
        let picked: PickedView = amina.get("pick", json!({"kind": kind}));
        assert_eq!(picked.path.as_deref(), stick(&amina).to_str());
    }
    assert_eq!(
        amina.refused("pick", json!({"kind": "secret"})),
        "bad-request"
    );
}
