//! An invented person on a laptop of her own, told and asked through the calls that the window makes.
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use serde_json::{Map, Value, json};
use wegwijs_app::{App, AppConfig, Desktop, Kdf, Moment, ViewerMissing};
use wegwijs_domain::facts::table;

/// The fullest of the invented people.
pub const AMINA: &str = include_str!("../../../../../tests/golden/people/amina.json");

/// By what she comes in.
pub struct Card {
    pub nickname: String,
    pub passphrase: String,
}

/// The moment of every call: the same plan in every run.
pub fn now() -> Moment {
    let at: DateTime<Utc> = "2026-11-24T09:00:00Z".parse().unwrap();
    Moment::at(at)
}

/// A laptop with the app.
pub struct Laptop {
    pub app: App,
}

impl Laptop {
    pub fn new(root: &Path, kdf: Kdf) -> Self {
        let config = AppConfig {
            root: root.to_owned(),
            kdf,
            desktop: Box::new(NoDesktop),
        };
        Self {
            app: App::new(config),
        }
    }

    /// Makes one call of the window.
    pub fn call(&self, name: &str, request: Value) -> Value {
        self.app
            .call(name, request, now())
            .unwrap_or_else(|failure| panic!("{name}: {failure:?}"))
    }

    /// Adds a person, her paper code confirmed; returns her id.
    pub fn add(&self, card: &Card) -> String {
        let code = self.call(
            "create_person",
            json!({"nickname": card.nickname, "picture": "tree", "passphrase": card.passphrase}),
        );
        let asked: Vec<Value> = code["ask"]
            .as_array()
            .unwrap()
            .iter()
            .map(|at| code["groups"][usize::try_from(at.as_u64().unwrap()).unwrap()].clone())
            .collect();
        self.call("confirm_paper_code", json!({"groups": asked}));
        let people = self.call("list_people", json!({}));
        people["people"][0]["id"].as_str().unwrap().to_owned()
    }

    /// Tells all of Amina's facts, as the questions would.
    pub fn tell_all(&self) {
        let facts: Value = serde_json::from_str(AMINA).unwrap();
        let mut scalars = Vec::new();
        self.tell("", &facts, &mut scalars);
        for answers in scalars.chunks(20) {
            self.call("answer", json!({"answers": answers}));
        }
    }

    fn tell(&self, path: &str, value: &Value, scalars: &mut Vec<Value>) {
        match value {
            _ if path == "format" => {}
            Value::Object(fields) => {
                for (name, value) in fields {
                    let dot = if path.is_empty() { "" } else { "." };
                    self.tell(&format!("{path}{dot}{name}"), value, scalars);
                }
            }
            Value::Array(items) if table::list_names().contains(&path) => {
                for item in items {
                    let fields = match item {
                        Value::Object(fields) => fields.clone(),
                        plain => Map::from_iter([("value".to_owned(), plain.clone())]),
                    };
                    self.call(
                        "save_item",
                        json!({"list": path, "id": null, "fields": fields}),
                    );
                }
            }
            _ => scalars.push(json!({"path": path, "value": value, "unknown": false})),
        }
    }
}

struct NoDesktop;

impl Desktop for NoDesktop {
    fn pick_folder(&self) -> Option<PathBuf> {
        None
    }

    fn pick_file(&self) -> Option<PathBuf> {
        None
    }

    fn open_with_viewer(&self, _page: &Path) -> Result<(), ViewerMissing> {
        Err(ViewerMissing)
    }

    fn private_dir(&self) -> PathBuf {
        std::env::temp_dir().join("wegwijs-bench-pages")
    }
}
