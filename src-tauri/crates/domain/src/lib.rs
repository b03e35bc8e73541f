//! What the law and the plan say: facts in, plan out. Pure: no disk, clock, network or window.
//!
//! [`Facts`] are what is known about one person, a [`RulePack`] is one state of the law as data, and [`plan`] works
//! out everything that follows on a given day. Law is never in the code: no article, amount, term or list of parts.
#![cfg_attr(
    not(test),
    warn(
        clippy::indexing_slicing,
        clippy::string_slice,
        clippy::arithmetic_side_effects
    )
)]

pub mod calendar;
mod engine;
pub mod facts;
pub mod intake;
mod kinds;
mod messages;
mod pack;
mod plan;
#[cfg(feature = "testing")]
pub mod testing;
mod ways_out;

pub use engine::plan;
pub use facts::{Facts, FactsError};
pub use kinds::{Kind, kinds};
pub use messages::{message_ids, rules_markdown};
pub use pack::{BUILT_IN, PackError, RulePack};
pub use plan::*;
pub use ways_out::{Brings, WayOut, ways_out};
