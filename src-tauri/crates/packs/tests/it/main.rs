//! Packs as somebody gets them: good ones, damaged ones, forged ones, and those of a maker who made a mistake.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a failed step is a failed test"
)]

mod differences;
mod hostile;
mod makers;
mod words;

use wegwijs_packs::testing::{FOUR_YEARS, VERSION, pack};
use wegwijs_packs::{KeyRing, Pack, Refused, open};

/// Dutch words that go with the invented change.
pub(crate) const DUTCH: &str =
    "wi2021-term-end-calc = Uw laatste dag is vier jaar na de eerste dag, min één dag.\n";

/// A good pack.
pub(crate) fn good() -> Vec<u8> {
    pack(VERSION, &[FOUR_YEARS], &[("nl", DUTCH)]).unwrap_or_else(|why| panic!("{why}"))
}

/// Why these bytes are no pack.
pub(crate) fn refused(bytes: &[u8]) -> Refused {
    match open(bytes, &KeyRing::trusted()) {
        Err(why) => why,
        Ok(_) => panic!("it was not refused"),
    }
}

pub(crate) fn opened(bytes: &[u8]) -> Pack {
    open(bytes, &KeyRing::trusted()).unwrap_or_else(|why| panic!("{why}"))
}
