//! A full disk and a folder that can't be written, as the whole core sees them: one code each, and nothing is lost.
#![cfg(unix)]
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use serde_json::json;
use wegwijs_app::api::{NoteView, NotesView};

use crate::home::{AMINA, Laptop, Person, amina, amina_with_a_plan};

/// Root of the data, for the process that has no room.
const ROOT: &str = "WEGWIJS_STORY_ROOT";
/// Whose plan it is.
const PERSON: &str = "WEGWIJS_STORY_PERSON";

/// Does everything that writes and prints the code of each refusal; by itself, as a test, with room enough.
#[test]
fn everything_that_writes_says_which_trouble_the_disk_is() {
    let Some(root) = std::env::var_os(ROOT) else {
        return;
    };
    let person = std::env::var(PERSON).unwrap();
    let elsewhere = Arc::new(tempfile::tempdir().unwrap());
    let laptop = Laptop::at_root(Path::new(&root), elsewhere);
    laptop.wait(3_600);
    let large: String = (0..9_000).map(|n| format!("{n} ")).collect();
    let note = json!({"id": null, "title": "Groot", "text": large, "attachedKind": "none", "attachedId": null});
    let copies = Path::new(&root).join("copies");
    let calls = [
        ("unlock", json!({"person": person, "passphrase": AMINA})),
        ("save_note", note),
        (
            "answer",
            json!({"answers": [{"path": "person.schooling_years", "value": 3, "unknown": false}]}),
        ),
        ("print_plan", json!({"to": "folder", "folder": copies})),
        ("export_copy", json!({"path": copies})),
        (
            "change_passphrase",
            json!({"current": AMINA, "new": "fiets brug regen"}),
        ),
        (
            "create_person",
            json!({"nickname": "Dawit", "picture": "boat", "passphrase": AMINA}),
        ),
        ("choose_language", json!({"tag": "ar"})),
    ];
    for (name, request) in calls {
        match laptop.call(name, request) {
            Ok(_) => println!("{name}: done"),
            Err(failure) => println!("{name}: {}", failure.code),
        }
    }
}

/// Runs the story above in a process of its own, and gives what it printed.
fn run(mut command: Command, amina: &Person) -> String {
    let out = command
        .args([
            "--exact",
            "disk::everything_that_writes_says_which_trouble_the_disk_is",
            "--nocapture",
        ])
        .env(ROOT, amina.app.root())
        .env(PERSON, &amina.id)
        .env("RUST_BACKTRACE", "0")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&out.stdout).into_owned();
    assert!(
        out.status.success(),
        "{said} {}",
        String::from_utf8_lossy(&out.stderr)
    );
    assert!(said.contains("unlock: "), "it ran: {said}");
    said
}

/// The refusals of a run, without those that only follow from another.
fn codes(said: &str) -> Vec<(&str, &str)> {
    let lines = said.lines().filter_map(|line| line.split_once(": "));
    lines
        .filter(|(_, code)| !["done", "locked"].contains(code) && !code.contains(' '))
        .collect()
}

#[test]
fn a_full_disk_is_said_as_that_and_what_was_kept_stays() {
    let mut refusals = Vec::new();
    for (blocks, amina) in [
        (1, amina as fn() -> Person),
        (80, amina_with_a_plan),
        (150, amina_with_a_plan),
        (600, amina),
    ] {
        let amina = amina();
        let copies = amina.app.root().join("copies");
        fs::create_dir(&copies).unwrap();
        let text = json!({"id": null, "title": "Blijft", "text": "dit", "attachedKind": "none", "attachedId": null});
        amina.done("save_note", text);
        let plan = amina.plan_text();
        amina.lock();

        let mut command = Command::new("sh");
        // With the signal ignored, a write beyond the limit fails as it does on a full disk.
        let script = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" \"$@\"");
        command
            .args(["-c", &script])
            .arg(std::env::current_exe().unwrap());
        let said = run(command, &amina);
        for (name, code) in codes(&said) {
            assert_eq!(code, "disk-full", "{name} with {blocks} blocks: {said}");
            refusals.push(name.to_owned());
        }

        amina.wait(7_200);
        let words = if said.contains("change_passphrase: done") {
            "fiets brug regen"
        } else {
            AMINA
        };
        amina.done("unlock", json!({"person": amina.id, "passphrase": words}));
        let notes: NotesView = amina.get("list_notes", json!({}));
        let title = |title: &str| notes.notes.iter().find(|note| note.title == title);
        let kept: NoteView = amina.get("note", json!({"id": title("Blijft").unwrap().id}));
        assert_eq!(kept.text, "dit");
        assert_eq!(
            title("Groot").is_some(),
            said.contains("save_note: done"),
            "said and done are the same: {said}"
        );
        if !said.contains("answer: done") {
            assert_eq!(amina.plan_text(), plan);
        }
        amina.answer("person.schooling_years", json!(5));
        for entry in fs::read_dir(&copies).unwrap().flatten() {
            let name = entry.file_name().into_string().unwrap();
            let whole = if name.ends_with(".pdf") {
                "print_plan: done"
            } else {
                "export_copy: done"
            };
            assert!(said.contains(whole), "half a file is left, {name}: {said}");
        }
    }
    for name in ["save_note", "export_copy", "print_plan", "create_person"] {
        assert!(
            refusals.iter().any(|it| it == name),
            "the limits did not reach {name}: {refusals:?}"
        );
    }
}

fn set_modes(folder: &Path, folders: u32, files: u32) {
    fs::set_permissions(folder, fs::Permissions::from_mode(0o755)).unwrap();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        if entry.file_type().unwrap().is_dir() {
            set_modes(&entry.path(), folders, files);
        } else {
            fs::set_permissions(entry.path(), fs::Permissions::from_mode(files)).unwrap();
        }
    }
    fs::set_permissions(folder, fs::Permissions::from_mode(folders)).unwrap();
}

#[test]
fn a_folder_that_can_not_be_written_is_said_as_that_and_nothing_is_lost() {
    let amina = amina_with_a_plan();
    let plan = amina.plan_text();
    amina.lock();
    fs::set_permissions(amina.folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
    set_modes(amina.app.root(), 0o555, 0o444);
    let tools = tempfile::tempdir().unwrap();
    fs::set_permissions(tools.path(), fs::Permissions::from_mode(0o755)).unwrap();
    let child = tools.path().join("child");
    fs::copy(std::env::current_exe().unwrap(), &child).unwrap();
    let mut command = Command::new(child);
    command.current_dir(tools.path());
    // Root may write everywhere, so somebody else has to try.
    if fs::write(amina.app.root().join("probe"), "").is_ok() {
        fs::remove_file(amina.app.root().join("probe")).unwrap();
        command.uid(65_534).gid(65_534);
    }
    let said = run(command, &amina);
    set_modes(amina.app.root(), 0o755, 0o644);
    let codes = codes(&said);
    for name in ["unlock", "create_person", "choose_language"] {
        assert!(codes.contains(&(name, "read-only")), "{name}: {said}");
    }
    assert!(codes.iter().all(|(_, code)| *code == "read-only"), "{said}");
    amina.unlock();
    assert_eq!(amina.plan_text(), plan);
}
