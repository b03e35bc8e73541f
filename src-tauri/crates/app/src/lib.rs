//! Use cases and the types that cross to the window. Knows no Tauri.

pub mod api;
mod typescript;

pub use typescript::typescript;
