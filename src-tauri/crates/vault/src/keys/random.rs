//! Random numbers from the operating system, the only source of them in this crate.
use thiserror::Error;

/// The operating system gave no random numbers; nothing secret may be made then.
#[derive(Debug, Error, Clone, Copy, PartialEq, Eq)]
#[error("the system gives no random numbers")]
pub struct NoRandomness;

/// Fills with random bytes.
pub(crate) fn fill(bytes: &mut [u8]) -> Result<(), NoRandomness> {
    getrandom::fill(bytes).map_err(|_| NoRandomness)
}

/// Makes `N` random bytes that are no secret (ids, salts, nonces).
pub(crate) fn bytes<const N: usize>() -> Result<[u8; N], NoRandomness> {
    let mut out = [0; N];
    fill(&mut out)?;
    Ok(out)
}

/// Makes a digit 0–9, each equally likely (bytes from 250 on are thrown away).
pub(crate) fn random_digit() -> Result<u8, NoRandomness> {
    loop {
        let [byte] = bytes()?;
        if byte < 250 {
            return Ok(byte % 10);
        }
    }
}
