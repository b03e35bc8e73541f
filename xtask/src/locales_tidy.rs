//! `cargo dev tidy`, the part about words: is every message there, in its own script, with the variables of its
//! source, used by somebody, and translated from the source as it stands now? [`Mode::Write`] records
//! the translators' work in `locales/<tag>/review.toml`.

mod articles;
pub mod catalogue;
mod messages;
mod reviews;
#[path = "../../src-tauri/crates/guidance/build/source_hash.rs"]
mod source_hash;
mod usage;

use std::path::Path;

use catalogue::Catalogue;

/// Look only, or write what can be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Changes nothing; what is not current is a problem.
    Check,
    /// Writes what is generated; for the reviews: notes from which source each translation was made.
    Write,
}

/// What was found.
#[derive(Debug, Default)]
pub struct Report {
    /// What must be mended, each with its file.
    pub problems: Vec<String>,
    /// What was written.
    pub done: Vec<String>,
}

impl Report {
    /// Notes something to mend.
    pub fn problem(&mut self, place: &str, what: &str) {
        self.problems.push(format!("{place}: {what}"));
    }
}

/// Checks all of `locales/`; with [`Mode::Write`] records translations first. A report without problems is a pass;
/// an error means that the files could not be read at all.
pub fn run(root: &Path, mode: Mode) -> Result<Report, String> {
    let all = Catalogue::read(root)?;
    let mut report = Report::default();
    messages::check(&all, &mut report)?;
    usage::check(root, &all, &mut report)?;
    let mut ledgers = reviews::Ledgers::read(&all, &mut report)?;
    reviews::check(&all, &mut ledgers, mode, &mut report);
    articles::check(&all, &mut ledgers, mode, &mut report)?;
    if mode == Mode::Write {
        ledgers.write(&mut report)?;
    }
    Ok(report)
}

#[cfg(test)]
mod tests;
