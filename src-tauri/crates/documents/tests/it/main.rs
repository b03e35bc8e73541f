//! What stands on paper, as golden text: refreshed with `UPDATE_GOLDEN=1`, and read before it is committed.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod why;
