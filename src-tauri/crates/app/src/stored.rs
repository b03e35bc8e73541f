//! What a person told, as the vault keeps it: read once, and changed in a copy by the same changes that a save would
//! record. What is tried and what is kept can't differ, since both come from one list of [`Change`]s.
use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use wegwijs_domain::Facts;
use wegwijs_domain::facts::table;
use wegwijs_vault::{Change, Vault};

use crate::facts::{FACT, item_value, list_ent, put, readable};
use crate::failure::Failure;
use crate::open::ME;

/// Values by field name.
type Fields = BTreeMap<String, Value>;

/// Answers and list entries, not read yet.
#[derive(Clone)]
pub(crate) struct Stored {
    scalars: Fields,
    /// By list; entries in the order in which they were first told.
    lists: BTreeMap<&'static str, Vec<(String, Fields)>>,
}

impl Stored {
    /// Everything that was told.
    pub(crate) fn of(vault: &Vault) -> Result<Self, Failure> {
        let scalars = vault
            .entity(FACT, ME)?
            .map(|it| it.fields)
            .unwrap_or_default();
        let mut lists = BTreeMap::new();
        for list in table::list_names() {
            let entries = vault
                .entities(&list_ent(list))?
                .into_iter()
                .map(|entity| (entity.id, entity.fields))
                .collect();
            lists.insert(*list, entries);
        }
        Ok(Self { scalars, lists })
    }

    /// Makes changes in this copy only. What is not a fact (an answer "I don't know") is left out.
    pub(crate) fn apply(&mut self, changes: &[Change]) {
        for change in changes {
            match change {
                Change::Set {
                    ent,
                    id,
                    field,
                    value,
                } => self.set(ent, id, field, value),
                Change::Clear { ent, id, field } => self.set(ent, id, field, &Value::Null),
                Change::Delete { ent, id } => {
                    if let Some(entries) = self.list(ent) {
                        entries.retain(|(known, _)| known != id);
                    }
                }
                Change::NoteText { .. } | Change::Restore { .. } => {}
            }
        }
    }

    fn set(&mut self, ent: &str, id: &str, field: &str, value: &Value) {
        let fields = if ent == FACT {
            &mut self.scalars
        } else {
            let Some(entries) = self.list(ent) else {
                return;
            };
            if !entries.iter().any(|(known, _)| known == id) {
                entries.push((id.to_owned(), Fields::new()));
            }
            let Some((_, fields)) = entries.iter_mut().find(|(known, _)| known == id) else {
                return;
            };
            fields
        };
        if value.is_null() {
            fields.remove(field);
        } else {
            fields.insert(field.to_owned(), value.clone());
        }
    }

    fn list(&mut self, ent: &str) -> Option<&mut Vec<(String, Fields)>> {
        self.lists
            .iter_mut()
            .find(|(list, _)| list_ent(list) == ent)
            .map(|(_, entries)| entries)
    }

    /// The facts, as the contract has them. A value that this version can't read is left out of the plan.
    pub(crate) fn facts(self) -> Facts {
        let mut root = Map::new();
        root.insert("format".to_owned(), json!("wegwijs-facts/1"));
        for (path, value) in self.scalars {
            put(&mut root, &path, value);
        }
        for (list, entries) in self.lists {
            let items: Vec<Value> = entries
                .into_iter()
                .map(|(_, fields)| item_value(list, fields))
                .collect();
            if !items.is_empty() {
                put(&mut root, list, Value::Array(items));
            }
        }
        readable(Value::Object(root))
    }
}
