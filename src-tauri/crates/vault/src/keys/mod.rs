//! Keys: random numbers, derivation, slots. Raw key bytes never leave this crate.
pub(crate) mod kdf;
pub(crate) mod random;
