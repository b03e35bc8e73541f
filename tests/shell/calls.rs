//! Which calls exist, which of them a locked laptop answers, and that the page knows them as the core does.
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use wegwijs_app::api::Access;
use wegwijs_app::{App, AppConfig, Desktop, Kdf, Moment, ViewerMissing};

use crate::read;

/// Calls that a locked laptop answers. Longer only after a look at what comes back.
const ANSWERED_LOCKED: [&str; 19] = [
    "session",
    "languages",
    "choose_language",
    "list_people",
    "suggest_passphrase",
    "create_person",
    "unlock",
    "unlock_with_paper_code",
    "lock",
    "touch",
    "list_backups",
    "restore_backup",
    "pick",
    "open_copy",
    "guide_topics",
    "guide_topic",
    "letter_senders",
    "recognise_letter",
    "letter",
];

/// A desktop with nobody at it.
struct EmptyDesktop(PathBuf);

impl Desktop for EmptyDesktop {
    fn pick_folder(&self) -> Option<PathBuf> {
        None
    }
    fn pick_file(&self) -> Option<PathBuf> {
        None
    }
    fn open_with_viewer(&self, _: &Path) -> Result<(), ViewerMissing> {
        Err(ViewerMissing)
    }
    fn private_dir(&self) -> PathBuf {
        self.0.join("pages")
    }
}

fn app(folder: &Path) -> App {
    App::new(AppConfig {
        root: folder.join("data"),
        kdf: Kdf::Cheap,
        desktop: Box::new(EmptyDesktop(folder.to_owned())),
    })
}

fn now() -> Moment {
    Moment::at("2026-11-24T11:00:00Z".parse().unwrap())
}

fn code(app: &App, name: &str, request: Value) -> Option<String> {
    app.call(name, request, now())
        .err()
        .map(|failure| failure.code)
}

/// Requests of any shape: the lock is looked at before all of them.
fn shapes() -> Vec<Value> {
    vec![
        json!({}),
        Value::Null,
        json!([]),
        json!("x"),
        json!({"id": "x"}),
        json!({"person": "x", "confirm": "x"}),
    ]
}

#[test]
fn a_locked_laptop_answers_these_calls_and_no_other() {
    let commands = App::commands();
    let always: Vec<&str> = commands
        .iter()
        .filter(|(_, access)| *access == Access::Always)
        .map(|(name, _)| *name)
        .collect();
    assert_eq!(always, ANSWERED_LOCKED);
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    for (name, access) in commands {
        for request in shapes() {
            let locked = code(&app, name, request).as_deref() == Some("locked");
            assert_eq!(locked, access == Access::Unlocked, "{name}");
        }
    }
}

#[test]
fn each_call_is_open_while_a_plan_is_open_and_shut_again_after_locking() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let amina = json!({"nickname": "Amina", "picture": "tree", "passphrase": "714 205 938 466"});
    app.call("create_person", amina, now()).unwrap();
    for (name, access) in App::commands() {
        if access == Access::Unlocked && name != "remove_person" {
            assert_ne!(
                code(&app, name, json!({})).as_deref(),
                Some("locked"),
                "{name}"
            );
        }
    }
    app.call("lock", json!({}), now()).unwrap();
    for (name, access) in App::commands() {
        if access == Access::Unlocked {
            assert_eq!(
                code(&app, name, json!({})).as_deref(),
                Some("locked"),
                "{name}"
            );
        }
    }
}

#[test]
fn a_call_that_is_not_in_the_table_does_not_exist() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    for name in [
        "",
        "read_file",
        "shell",
        "Session",
        "session ",
        "plugin:fs|read_file",
        "eval",
        "take_events",
        "commands",
    ] {
        assert_eq!(
            code(&app, name, json!({})).as_deref(),
            Some("bad-request"),
            "{name:?}"
        );
    }
}

#[test]
fn each_call_is_in_the_table_once_and_named_alike() {
    let mut names: Vec<&str> = App::commands().into_iter().map(|(name, _)| name).collect();
    assert!(
        names
            .iter()
            .all(|name| name.bytes().all(|c| c.is_ascii_lowercase() || c == b'_'))
    );
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), count);
}

#[test]
fn the_typescript_of_the_page_is_what_the_core_makes_of_its_contract() {
    let committed = read("ui/src/lib/ipc/generated.ts");
    assert!(
        committed == wegwijs_app::typescript(),
        "ui/src/lib/ipc/generated.ts is old: run `cargo dev gen`"
    );
    for (name, _) in App::commands() {
        assert!(committed.contains(&format!("call(\"{name}\",")), "{name}");
    }
}

#[test]
fn the_page_has_one_door_and_the_shell_one_command() {
    let mut invoking = Vec::new();
    look(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/src"),
        &mut invoking,
    );
    invoking.sort();
    assert_eq!(invoking, ["call.ts"], "only call.ts invokes");
    let shell = read("src-tauri/src/lib.rs");
    assert!(shell.contains("tauri::generate_handler![gate::call]"));
    assert!(read("src-tauri/build.rs").contains(".commands(&[\"call\"])"));
}

/// Files of the page that name `invoke`, tests and their helpers left out.
fn look(folder: &Path, invoking: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let name = entry.file_name().into_string().unwrap();
        if entry.file_type().unwrap().is_dir() {
            look(&entry.path(), invoking);
        } else if !name.contains(".test.")
            && name != "fake.ts"
            && (name.ends_with(".ts") || name.ends_with(".svelte"))
        {
            let text = std::fs::read_to_string(entry.path()).unwrap();
            if text.contains("invoke(") || text.contains("invoke<") || text.contains("__TAURI") {
                invoking.push(name);
            }
        }
    }
}
