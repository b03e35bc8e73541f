//! The app: one folder of vaults, at most one of them open. Safe to call from any thread.
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, NaiveDate, Utc};
use wegwijs_guidance::{Args, Texts};
use wegwijs_vault::{KdfCost, Store};

use crate::api::WindowEvent;
use crate::desktop::Desktop;
use crate::failure::Failure;
use crate::machine::Machine;
use crate::moment::Moment;
use crate::open::Open;
use crate::rules::Shelf;
use crate::say::Say;

/// What a key derivation costs on this laptop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kdf {
    /// Measured once, when the first passphrase is set: at most a second.
    Calibrated,
    /// Protects nothing: for tests and throw-away vaults. In a release without the feature `testing` it is calibrated.
    Cheap,
}

/// How the app is set up.
pub struct AppConfig {
    /// Folder of everything that is kept.
    pub root: PathBuf,
    /// Cost of key derivation.
    pub kdf: Kdf,
    /// The desktop around it.
    pub desktop: Box<dyn Desktop>,
}

/// The app.
pub struct App {
    root: PathBuf,
    kdf: Kdf,
    desktop: Box<dyn Desktop>,
    state: Mutex<State>,
}

/// Everything that changes.
pub(crate) struct State {
    pub(crate) machine: Machine,
    pub(crate) open: Option<Open>,
    /// The rules in force, for everybody on this laptop.
    pub(crate) shelf: Shelf,
    pub(crate) events: Vec<WindowEvent>,
    /// When somebody last did something.
    pub(crate) active_at: Option<DateTime<Utc>>,
    /// When the clock last ticked.
    pub(crate) ticked_at: Option<DateTime<Utc>>,
    /// The day of the last tick.
    pub(crate) day: Option<NaiveDate>,
    /// The page was told that it will lock.
    pub(crate) warned: bool,
}

impl App {
    /// Sets the app up; touches the disk only to read what the laptop remembers.
    #[must_use]
    pub fn new(config: AppConfig) -> Self {
        let machine = Machine::load(&config.root);
        let shelf = Shelf::load(&config.root);
        Self {
            root: config.root,
            kdf: config.kdf,
            desktop: config.desktop,
            state: Mutex::new(State {
                machine,
                open: None,
                shelf,
                events: Vec::new(),
                active_at: None,
                ticked_at: None,
                day: None,
                warned: false,
            }),
        }
    }

    /// The folder of everything that is kept.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Takes the events that the window has not been told of yet.
    pub fn take_events(&self) -> Vec<WindowEvent> {
        std::mem::take(&mut self.state().events)
    }

    /// A word of the shell, for a native message.
    #[must_use]
    pub fn word(&self, id: &str) -> String {
        Texts::for_language(&self.language())
            .text(id, &Args::new())
            .text
    }

    /// Size of the window last time, in logical pixels.
    #[must_use]
    pub fn window_size(&self) -> Option<(f64, f64)> {
        self.state().machine.window
    }

    /// Remembers the size of the window. A disk that refuses costs only the size.
    pub fn keep_window_size(&self, size: (f64, f64)) {
        let mut state = self.state();
        if state.machine.window != Some(size) {
            state.machine.window = Some(size);
            state.machine.keep(&self.root).ok();
        }
    }

    /// Locks and forgets everything; for the end of the program.
    pub fn close(&self) {
        self.lock_now();
    }

    pub(crate) fn desktop(&self) -> &dyn Desktop {
        &*self.desktop
    }

    pub(crate) fn store(&self) -> Result<Store, Failure> {
        Ok(Store::open(&self.root)?)
    }

    /// A panic inside a call has already dropped what it held; the state itself is plain data and stays usable.
    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn cost(&self) -> KdfCost {
        match self.kdf {
            #[cfg(any(test, feature = "testing"))]
            Kdf::Cheap => KdfCost::for_tests(),
            _ => wegwijs_vault::calibrate(),
        }
    }

    /// The language in force: the open person's, else the laptop's, else the first of the picker.
    pub(crate) fn language(&self) -> String {
        self.state().language()
    }

    pub(crate) fn say(&self, now: Moment) -> Say {
        let state = self.state();
        Say::new(&state.language(), now.today).with_words(state.shelf.in_force().words())
    }
}

impl State {
    pub(crate) fn language(&self) -> String {
        self.open
            .as_ref()
            .and_then(|open| open.language.clone())
            .or_else(|| self.machine.language.clone())
            .unwrap_or_else(|| "nl".to_owned())
    }
}
