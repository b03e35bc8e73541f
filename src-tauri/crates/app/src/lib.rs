//! Use cases and the types that cross to the window. Knows no Tauri: the shell hands in the moment and the desktop.

pub mod api;
mod app;
mod cards;
mod changes;
mod code;
mod copies;
mod desktop;
mod dispatch;
mod facts;
mod failure;
mod guide;
mod intake;
mod items;
mod machine;
mod moment;
mod notes;
mod open;
mod people;
mod plan;
mod print;
mod say;
mod search;
mod session;
mod settings;
mod stakes;
mod typescript;
mod watch;

pub use app::{App, AppConfig, Kdf};
pub use desktop::{Desktop, ViewerMissing};
pub use failure::FailureCode;
pub use moment::Moment;
pub use typescript::typescript;
