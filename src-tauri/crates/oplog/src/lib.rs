//! The operation log: operations, hybrid clock, fold, conflicts, chain and signatures. Pure, knows no domain.
//!
//! An [`Op`] says who did what to which entity, having seen which versions. [`SealedOp`] chains and signs it. [`State`]
//! is a fold over a set of operations: the same set gives the same bytes, in any order and any grouping. Time,
//! randomness and secrets come in as arguments. Why a log of our own: docs/adr/0001-operation-log.md.
#![cfg_attr(
    not(test),
    warn(
        clippy::indexing_slicing,
        clippy::string_slice,
        clippy::arithmetic_side_effects
    )
)]
mod codec;
mod fold;
mod hlc;
mod id;
mod note;
mod op;
mod seal;

pub use codec::Malformed;
pub use fold::{EntityState, FieldState, Flag, State};
pub use hlc::{Clock, END_MS, Hlc, Observed, TRUSTED_AHEAD_MS};
pub use id::{DeviceId, Stamp};
pub use note::NoteDoc;
pub use op::{Act, Actor, MAX_NAME_BYTES, MAX_OP_BYTES, OP_VERSION, Op, Step};
pub use seal::{ChainHash, DeviceKey, DevicePublic, RosterEntry, RosterKey, SealError, SealedOp};
