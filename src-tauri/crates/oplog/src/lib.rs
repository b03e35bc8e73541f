//! The operation log: operations, hybrid clock, fold, conflicts, chain and signatures. Pure, knows no domain.
mod hlc;
mod id;

pub use hlc::{Clock, END_MS, Hlc, Observed, TRUSTED_AHEAD_MS};
pub use id::{DeviceId, Stamp};
