//! Keys: random numbers, derivation, slots. Raw key bytes never leave this crate.
pub(crate) mod kdf;
pub(crate) mod person;
pub(crate) mod random;
pub(crate) mod slots;
