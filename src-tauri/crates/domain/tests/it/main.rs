//! Promises of the rules engine, kept with the built-in pack.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod examples_2021;
