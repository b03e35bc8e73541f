//! Words for people. Holds `locales/` inside the program and answers in the language asked for, or in the next one
//! that the reader is likely to know, always saying which it was: messages (Fluent), dates and numbers (CLDR data),
//! articles, letters and how they are recognised, and a plan told in words. Reads no file and no clock; makes no
//! sentence itself: sentences are in `locales/`.

mod args;
pub mod articles;
mod bundles;
pub mod calendars;
pub mod dates;
mod embedded;
pub mod explain;
mod language;
pub mod letters;
mod pack_words;
mod pseudo;
mod texts;

pub use args::{ArgValue, Args};
pub use language::{Direction, Language, language, languages, resolve};
pub use pack_words::{PackWords, WordFile};
pub use texts::{Phrase, Texts};
