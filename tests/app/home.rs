//! A laptop for stories: a folder, a clock, a desktop that only notes down what it is asked, and invented people.
use std::cell::Cell;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use chrono::{DateTime, TimeDelta, Utc};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tempfile::TempDir;
use wegwijs_app::api::{
    ChangedView, FailureView, PaperCodeView, PlanView, SessionState, SessionView, WindowEvent,
};
use wegwijs_app::{App, AppConfig, Desktop, Kdf, Moment, ViewerMissing};

/// Amina's passphrase.
pub const AMINA: &str = "714 205 938 466";
/// Dawit's passphrase.
pub const DAWIT: &str = "vier kikkers onder de brug";

/// A desktop that opens nothing: it remembers which pages it was handed.
pub struct FakeDesktop {
    private: PathBuf,
    notes: Arc<DesktopNotes>,
}

/// What a [`FakeDesktop`] was asked, and how it answers.
#[derive(Default)]
pub struct DesktopNotes {
    pub shown: Mutex<Vec<Vec<u8>>>,
    pub picks: Mutex<Option<PathBuf>>,
    pub no_viewer: Mutex<bool>,
}

impl Desktop for FakeDesktop {
    fn pick_folder(&self) -> Option<PathBuf> {
        self.notes.picks.lock().unwrap().clone()
    }
    fn pick_file(&self) -> Option<PathBuf> {
        self.notes.picks.lock().unwrap().clone()
    }
    fn open_with_viewer(&self, page: &Path) -> Result<(), ViewerMissing> {
        if *self.notes.no_viewer.lock().unwrap() {
            return Err(ViewerMissing);
        }
        let bytes = std::fs::read(page).map_err(|_| ViewerMissing)?;
        self.notes.shown.lock().unwrap().push(bytes);
        Ok(())
    }
    fn private_dir(&self) -> PathBuf {
        self.private.clone()
    }
}

/// An app on a folder, with a clock that goes one second for each call.
pub struct Laptop {
    pub folder: Arc<TempDir>,
    pub app: App,
    pub desktop: Arc<DesktopNotes>,
    clock: Cell<DateTime<Utc>>,
}

/// Tuesday 24 November 2026, noon in the Netherlands.
pub fn noon() -> DateTime<Utc> {
    "2026-11-24T11:00:00Z".parse().unwrap()
}

impl Laptop {
    pub fn new() -> Self {
        Self::on(Arc::new(tempfile::tempdir().unwrap()))
    }

    fn on(folder: Arc<TempDir>) -> Self {
        let laptop = Self::at_root(&folder.path().join("data"), folder.clone());
        laptop.done("choose_language", json!({"tag": "nl"}));
        laptop
    }

    /// An app on data that are there, which touches nothing yet.
    pub fn at_root(root: &Path, folder: Arc<TempDir>) -> Self {
        let desktop = Arc::new(DesktopNotes::default());
        let app = App::new(AppConfig {
            root: root.to_owned(),
            kdf: Kdf::Cheap,
            desktop: Box::new(FakeDesktop {
                private: folder.path().join("pages"),
                notes: Arc::clone(&desktop),
            }),
        });
        Self {
            folder,
            app,
            desktop,
            clock: Cell::new(noon()),
        }
    }

    /// A second program on the same data, as when two accounts or windows have one folder.
    pub fn second_window(&self) -> Self {
        let second = Self::at_root(self.app.root(), Arc::clone(&self.folder));
        second.clock.set(self.clock.get());
        second
    }

    pub fn now(&self) -> Moment {
        Moment::at(self.clock.get())
    }

    pub fn wait(&self, seconds: i64) {
        self.clock
            .set(self.clock.get() + TimeDelta::seconds(seconds));
    }

    pub fn set_clock(&self, at: &str) {
        self.clock.set(at.parse().unwrap());
    }

    pub fn call(&self, name: &str, request: Value) -> Result<Value, FailureView> {
        self.wait(1);
        self.app.call(name, request, self.now())
    }

    /// A call that has to work, as the type that crosses.
    pub fn get<T: DeserializeOwned>(&self, name: &str, request: Value) -> T {
        let done = self.call(name, request);
        let value = done.unwrap_or_else(|failure| panic!("{name}: {failure:?}"));
        serde_json::from_value(value).unwrap()
    }

    /// A call that has to work and whose answer does not matter.
    pub fn done(&self, name: &str, request: Value) {
        drop(self.get::<Value>(name, request));
    }

    /// The code of a call that has to be refused.
    pub fn refused(&self, name: &str, request: Value) -> String {
        match self.call(name, request) {
            Err(failure) => failure.code,
            Ok(done) => panic!("{name} was not refused: {done}"),
        }
    }

    pub fn session(&self) -> SessionView {
        self.get("session", json!({}))
    }

    pub fn is_locked(&self) -> bool {
        self.session().state == SessionState::Locked
    }

    pub fn plan(&self) -> PlanView {
        self.get("plan", json!({}))
    }

    /// The plan as it crosses, without the numbers of notes.
    pub fn plan_text(&self) -> String {
        serde_json::to_string_pretty(&self.plan()).unwrap()
    }

    pub fn answer(&self, path: &str, value: Value) -> ChangedView {
        let answers = json!([{"path": path, "value": value, "unknown": false}]);
        self.get("answer", json!({"answers": answers}))
    }

    pub fn does_not_know(&self, path: &str) -> ChangedView {
        let answers = json!([{"path": path, "value": null, "unknown": true}]);
        self.get("answer", json!({"answers": answers}))
    }

    pub fn save_item(&self, list: &str, fields: Value) -> ChangedView {
        self.get(
            "save_item",
            json!({"list": list, "id": null, "fields": fields}),
        )
    }

    pub fn undo(&self, changed: &ChangedView) -> ChangedView {
        let undo = changed.undo.as_deref().expect("it can be taken back");
        self.get("undo", json!({"undo": undo}))
    }

    /// Ticks each second for so long, and says what the window was told.
    pub fn ticks(&self, seconds: u32) -> Vec<WindowEvent> {
        let mut told = Vec::new();
        for _ in 0..seconds {
            self.wait(1);
            told.extend(self.app.tick(self.now()));
        }
        told
    }

    /// Every answer of a golden person, told through the calls that the page makes.
    pub fn tells(&self, golden: &str) {
        let path = format!(
            "{}/tests/golden/people/{golden}.json",
            env!("CARGO_MANIFEST_DIR")
        );
        let facts: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        self.tells_facts(&facts);
    }

    /// Every answer of somebody whose facts are in the format of the contract.
    pub fn tells_facts(&self, facts: &Value) {
        let mut answers = Vec::new();
        let mut items = Vec::new();
        sort_out("", facts, &self.lists(), &mut answers, &mut items);
        for some in answers.chunks(20) {
            self.done("answer", json!({"answers": some}));
        }
        for (list, fields) in items {
            self.save_item(&list, fields);
        }
    }

    /// Paths of the facts that are lists of entries.
    fn lists(&self) -> Vec<String> {
        let facts: Value = self.get("facts", json!({}));
        let pages = facts["pages"].as_array().unwrap();
        let questions = pages
            .iter()
            .flat_map(|page| page["questions"].as_array().unwrap());
        questions
            .filter(|question| question["answer"] == "items")
            .map(|question| question["path"].as_str().unwrap().to_owned())
            .collect()
    }

    /// All files below the folder of the data, by path and content.
    pub fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut files = BTreeMap::new();
        collect(self.app.root(), &mut files);
        files
    }
}

fn sort_out(
    path: &str,
    value: &Value,
    lists: &[String],
    answers: &mut Vec<Value>,
    items: &mut Vec<(String, Value)>,
) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields.iter().filter(|(name, _)| *name != "format") {
                let path = if path.is_empty() {
                    name.clone()
                } else {
                    format!("{path}.{name}")
                };
                sort_out(&path, value, lists, answers, items);
            }
        }
        Value::Array(entries) if lists.iter().any(|list| list == path) => {
            for entry in entries {
                let fields = if entry.is_object() {
                    entry.clone()
                } else {
                    json!({"value": entry})
                };
                items.push((path.to_owned(), fields));
            }
        }
        other => answers.push(json!({"path": path, "value": other, "unknown": false})),
    }
}

pub fn collect(folder: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_type().unwrap().is_dir() {
            collect(&entry.path(), files);
        } else {
            files.insert(entry.path(), std::fs::read(entry.path()).unwrap());
        }
    }
}

/// Somebody with a plan on a laptop.
pub struct Person {
    pub laptop: Laptop,
    pub id: String,
    pub words: &'static str,
    pub code: PaperCodeView,
}

impl std::ops::Deref for Person {
    type Target = Laptop;
    fn deref(&self) -> &Laptop {
        &self.laptop
    }
}

impl Person {
    pub fn code(&self) -> String {
        self.code.groups.join(" ")
    }

    /// The groups that are asked back.
    pub fn asked_groups(&self) -> Vec<String> {
        let asked = self.code.ask.iter();
        asked
            .map(|at| self.code.groups[usize::from(*at)].clone())
            .collect()
    }

    pub fn lock(&self) {
        let session: SessionView = self.get("lock", json!({}));
        assert_eq!(session.state, SessionState::Locked);
    }

    pub fn unlock(&self) -> SessionView {
        self.get(
            "unlock",
            json!({"person": self.id, "passphrase": self.words}),
        )
    }

    pub fn vault(&self) -> PathBuf {
        self.app.root().join("vaults").join(&self.id)
    }
}

/// Makes somebody on a laptop; their plan is open then.
pub fn create(
    laptop: &Laptop,
    nickname: &str,
    picture: &str,
    words: &str,
) -> (String, PaperCodeView) {
    let card = json!({"nickname": nickname, "picture": picture, "passphrase": words});
    let code = laptop.get("create_person", card);
    (laptop.session().person.unwrap().id, code)
}

/// Amina, new on a new laptop, her plan open and empty.
pub fn amina() -> Person {
    let laptop = Laptop::new();
    let (id, code) = create(&laptop, "Amina", "tree", AMINA);
    Person {
        laptop,
        id,
        words: AMINA,
        code,
    }
}

/// Amina after the intake: everything of the golden person is told.
pub fn amina_with_a_plan() -> Person {
    let amina = amina();
    amina.tells("amina");
    amina
}
