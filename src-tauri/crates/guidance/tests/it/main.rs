//! What `guidance` promises to the crates above it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests"
)]

mod calendars;
mod dignity;
mod glyphs;
mod law;
mod letters;
mod words;

/// The root of the project.
fn root() -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}
