//! The open vault of one person, and a visit to it: one call while it is open.
use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde_json::Value;
use wegwijs_domain::{Facts, Plan};
use wegwijs_vault::{Change, UndoId, Vault};

use crate::api::{Area, PersonView, WindowEvent};
use crate::app::{App, State};
use crate::code::OpenCode;
use crate::failure::{Failure, FailureCode};
use crate::moment::Moment;
use crate::rules::{Offered, Rules, Shelf};
use crate::say::Say;

/// Kind and id of the entity that holds settings.
pub(crate) const SETTING: &str = "setting";
/// The only id of entities of which there is one.
pub(crate) const ME: &str = wegwijs_vault::ONLY;

/// One person's open vault and what is worked out from it.
pub(crate) struct Open {
    pub(crate) vault: Vault,
    pub(crate) person: PersonView,
    pub(crate) language: Option<String>,
    pub(crate) lock_minutes: u32,
    /// A paper code that was made and not confirmed yet.
    pub(crate) code: Option<OpenCode>,
    /// The rules in force.
    pub(crate) rules: Rules,
    /// Rules that were shown to the person and are not used yet.
    pub(crate) offered: Option<Offered>,
    /// Facts as they stand; read again after each change.
    facts: Option<Facts>,
    /// The plan of a day.
    plan: Option<(NaiveDate, Plan)>,
    /// Steps that the window may take back, by the name that it was given.
    undos: BTreeMap<String, UndoId>,
    /// The day of the last backup.
    pub(crate) backed_up: Option<NaiveDate>,
}

impl Open {
    pub(crate) fn new(vault: Vault, person: PersonView) -> Result<Self, Failure> {
        let mut open = Self {
            vault,
            person,
            language: None,
            lock_minutes: crate::settings::LOCK_MINUTES,
            code: None,
            rules: Rules::default(),
            offered: None,
            facts: None,
            plan: None,
            undos: BTreeMap::new(),
            backed_up: None,
        };
        let settings = open.settings()?;
        open.lock_minutes = settings.lock_minutes;
        open.language = open
            .setting("language")?
            .and_then(|it| it.as_str().map(str::to_owned));
        Ok(open)
    }

    /// One setting of the person.
    pub(crate) fn setting(&self, field: &str) -> Result<Option<Value>, Failure> {
        let entity = self.vault.entity(SETTING, ME)?;
        Ok(entity.and_then(|mut it| it.fields.remove(field)))
    }

    /// The facts as they stand.
    pub(crate) fn facts(&mut self) -> Result<&Facts, Failure> {
        if self.facts.is_none() {
            self.facts = Some(crate::facts::load(&self.vault)?);
        }
        self.facts.as_ref().ok_or(Failure::of(FailureCode::Bug))
    }

    /// The plan of a day, worked out once.
    pub(crate) fn plan(&mut self, on: NaiveDate) -> Result<&Plan, Failure> {
        if self.plan.as_ref().is_none_or(|(day, _)| *day != on) {
            let rules = self.rules;
            let plan = wegwijs_domain::plan(self.facts()?, rules.pack(), on);
            self.plan = Some((on, plan));
        }
        self.plan
            .as_ref()
            .map(|(_, plan)| plan)
            .ok_or(Failure::of(FailureCode::Bug))
    }

    /// Facts and plan together.
    pub(crate) fn facts_and_plan(&mut self, on: NaiveDate) -> Result<(Facts, Plan), Failure> {
        let facts = self.facts()?.clone();
        Ok((facts, self.plan(on)?.clone()))
    }

    /// What was worked out from the facts is no longer current.
    pub(crate) fn forget_plan(&mut self) {
        self.facts = None;
        self.plan = None;
    }

    /// A name for a step, for the window to take it back by.
    pub(crate) fn undo_name(&mut self, undo: Option<UndoId>) -> Option<String> {
        let undo = undo?;
        if let Some((name, _)) = self.undos.iter().find(|(_, known)| **known == undo) {
            return Some(name.clone());
        }
        let name = format!("u{}", self.undos.len());
        self.undos.insert(name.clone(), undo);
        Some(name)
    }

    pub(crate) fn undo_of(&self, name: &str) -> Option<UndoId> {
        self.undos.get(name).copied()
    }
}

/// One call while a vault is open.
pub(crate) struct Visit<'a> {
    pub(crate) app: &'a App,
    pub(crate) open: &'a mut Open,
    pub(crate) shelf: &'a mut Shelf,
    pub(crate) events: &'a mut Vec<WindowEvent>,
    pub(crate) now: Moment,
    pub(crate) say: Say,
}

impl Visit<'_> {
    /// Saves changes as one step. When it returns they are on the disk.
    pub(crate) fn record(
        &mut self,
        changes: &[Change],
        label: &str,
    ) -> Result<Option<String>, Failure> {
        let done = self.open.vault.record(changes, label, self.now.at)?;
        Ok(self.open.undo_name(done.undo))
    }

    /// Tells the window what to fetch again.
    pub(crate) fn changed(&mut self, areas: &[Area]) {
        self.events.push(WindowEvent::Changed {
            areas: areas.to_vec(),
        });
    }
}

impl App {
    /// Refuses while no vault is open.
    pub(crate) fn is_open(&self) -> Result<(), Failure> {
        if self.state().open.is_some() {
            Ok(())
        } else {
            Err(Failure::of(FailureCode::Locked))
        }
    }

    /// Lets a use case at the open vault.
    pub(crate) fn visit<T>(
        &self,
        now: Moment,
        case: impl FnOnce(&mut Visit<'_>) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let mut state = self.state();
        let words = state.shelf.in_force().words();
        let say = Say::new(&state.language(), now.today).with_words(words);
        let State {
            open,
            shelf,
            events,
            ..
        } = &mut *state;
        let open = open.as_mut().ok_or(Failure::of(FailureCode::Locked))?;
        let say = say.beside(open.beside());
        case(&mut Visit {
            app: self,
            open,
            shelf,
            events,
            now,
            say,
        })
    }
}

/// Sets one field.
pub(crate) fn set(ent: &str, id: &str, field: &str, value: Value) -> Change {
    Change::Set {
        ent: ent.to_owned(),
        id: id.to_owned(),
        field: field.to_owned(),
        value,
    }
}

/// A new random id.
pub(crate) fn new_id() -> Result<String, Failure> {
    let mut bytes = [0_u8; 16];
    getrandom::fill(&mut bytes).map_err(|_| Failure::of(FailureCode::Bug))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}
