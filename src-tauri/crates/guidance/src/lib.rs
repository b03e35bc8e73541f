//! Words for people. Holds `locales/` inside the program and answers in the language asked for, or in the next one
//! that the reader is likely to know, always saying which it was: messages (Fluent), dates and numbers (CLDR data),
//! articles, and a plan told in words. Reads no file and no clock; makes no sentence itself: sentences are in
//! `locales/`.

mod args;
pub mod articles;
mod bundles;
pub mod calendars;
pub mod dates;
mod embedded;
pub mod explain;
mod language;
mod pseudo;
mod texts;

pub use args::{ArgValue, Args};
pub use language::{Direction, Language, language, languages, resolve};
pub use texts::{Phrase, Texts};
