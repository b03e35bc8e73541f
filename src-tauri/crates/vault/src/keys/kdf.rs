//! Derives the key of a slot from what a person knows: Argon2id with parameters that stand in the slot itself.
//! Floor 64 MiB and three passes (RFC 9106), calibrated upwards to at most a second; a slot that asks for more than
//! 1 GiB or ten passes is refused before any work (a planted file must not freeze the laptop).
use std::time::{Duration, Instant};

use argon2::{Algorithm, Argon2, Block, Params, Version};
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, Zeroizing};

use crate::secret::Secret;

/// Least memory that a new slot asks for (KiB).
const FLOOR_KIB: u32 = 64 * 1024;
/// Most memory that calibration chooses (KiB).
const CEILING_KIB: u32 = 256 * 1024;
/// Most memory that a slot may ask for (KiB).
const REFUSED_ABOVE_KIB: u32 = 1024 * 1024;
/// Most passes that a slot may ask for.
const REFUSED_ABOVE_PASSES: u32 = 10;
/// Passes of a new slot.
const PASSES: u32 = 3;
/// Longest derivation that calibration accepts.
const PATIENCE: Duration = Duration::from_secs(1);

/// What a guess costs: memory, passes and lanes of Argon2id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KdfCost {
    /// Memory in KiB.
    m: u32,
    /// Passes.
    t: u32,
    /// Lanes.
    p: u32,
}

/// The derivation did not run: parameters out of bounds, or no memory.
#[derive(Debug, thiserror::Error, Clone, Copy, PartialEq, Eq)]
#[error("the key could not be derived")]
pub(crate) struct NotDerived;

impl KdfCost {
    /// Returns the least cost of a real slot: 64 MiB, three passes.
    pub const fn floor() -> Self {
        Self {
            m: FLOOR_KIB,
            t: PASSES,
            p: 1,
        }
    }

    /// Returns a cost that protects nothing and takes no time. For tests and for throw-away vaults only.
    #[cfg(any(test, feature = "testing"))]
    pub const fn for_tests() -> Self {
        Self { m: 64, t: 1, p: 1 }
    }

    /// Says whether the parameters may be run at all.
    pub(crate) fn is_acceptable(self) -> bool {
        (8..=REFUSED_ABOVE_KIB).contains(&self.m)
            && (1..=REFUSED_ABOVE_PASSES).contains(&self.t)
            && self.p == 1
    }

    /// Writes the parameters for the authenticated data of a slot.
    pub(crate) fn to_bytes(self) -> [u8; 12] {
        let mut out = [0; 12];
        for (place, part) in out.chunks_exact_mut(4).zip([self.m, self.t, self.p]) {
            place.copy_from_slice(&part.to_be_bytes());
        }
        out
    }
}

/// Derives 32 bytes from a secret.
pub(crate) fn derive(
    secret: &Secret,
    salt: &[u8],
    cost: KdfCost,
) -> Result<Zeroizing<[u8; 32]>, NotDerived> {
    if !cost.is_acceptable() {
        return Err(NotDerived);
    }
    let mut out = Zeroizing::new([0; 32]);
    let params = Params::new(cost.m, cost.t, cost.p, Some(out.len())).map_err(|_| NotDerived)?;
    // Our own memory, so that a laptop without enough of it gives an error and not an abort.
    let mut memory: Vec<Block> = Vec::new();
    memory
        .try_reserve_exact(params.block_count())
        .map_err(|_| NotDerived)?;
    memory.resize(params.block_count(), Block::default());
    let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let typed = secret.normalised();
    let done = argon.hash_password_into_with_memory(
        typed.as_bytes(),
        salt,
        out.as_mut_slice(),
        &mut memory,
    );
    memory.iter_mut().for_each(Zeroize::zeroize);
    done.map_err(|_| NotDerived)?;
    Ok(out)
}

/// Measures this computer and returns the cost for new slots: the floor or more, at most about a second, at most
/// 256 MiB and an eighth of the memory. Takes about half a second itself; run it while the person chooses a name.
pub fn calibrate() -> KdfCost {
    let floor = KdfCost::floor();
    let started = Instant::now();
    let probe = derive(&Secret::new("calibration".to_owned()), &[0; 16], floor);
    let took = if probe.is_ok() {
        started.elapsed()
    } else {
        PATIENCE
    };
    choose(took, memory_kib().unwrap_or(u64::from(FLOOR_KIB) * 8))
}

/// Chooses the cost from the time that the floor took and the memory of the computer (KiB).
fn choose(floor_took: Duration, memory_kib: u64) -> KdfCost {
    let mut cost = KdfCost::floor();
    let mut took = floor_took;
    while took.saturating_mul(2) <= PATIENCE
        && cost.m.saturating_mul(2) <= CEILING_KIB
        && u64::from(cost.m).saturating_mul(2) <= memory_kib / 8
    {
        cost.m = cost.m.saturating_mul(2);
        took = took.saturating_mul(2);
    }
    cost
}

/// Reads the size of the memory where the system tells it in a file; elsewhere the floor is right anyway.
fn memory_kib() -> Option<u64> {
    let text = std::fs::read_to_string("/proc/meminfo").ok()?;
    text.lines()
        .find_map(|line| line.strip_prefix("MemTotal:"))?
        .split_whitespace()
        .next()?
        .parse()
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calibration_stays_between_floor_and_ceiling() {
        let memory = |gib: u64| gib * 1024 * 1024;
        let ms = Duration::from_millis;
        assert_eq!(
            choose(ms(900), memory(16)),
            KdfCost::floor(),
            "a slow laptop gets the floor"
        );
        assert_eq!(
            choose(ms(5_000), memory(1)),
            KdfCost::floor(),
            "never below the floor"
        );
        assert_eq!(choose(ms(300), memory(16)).m, 128 * 1024);
        assert_eq!(
            choose(ms(10), memory(64)).m,
            256 * 1024,
            "never above the ceiling"
        );
        assert_eq!(
            choose(ms(10), memory(1)).m,
            128 * 1024,
            "at most an eighth of the memory"
        );
    }

    #[test]
    fn planted_parameters_are_refused_without_work() {
        for cost in [
            KdfCost {
                m: u32::MAX,
                t: 1,
                p: 1,
            },
            KdfCost { m: 64, t: 11, p: 1 },
            KdfCost { m: 64, t: 0, p: 1 },
            KdfCost { m: 0, t: 1, p: 1 },
            KdfCost {
                m: 64,
                t: 1,
                p: 255,
            },
        ] {
            assert!(
                derive(&Secret::new("x".to_owned()), &[0; 16], cost).is_err(),
                "{cost:?}"
            );
        }
    }

    #[test]
    fn the_key_depends_on_secret_salt_and_cost() {
        let key = |text: &str, salt: u8, m| {
            *derive(
                &Secret::new(text.to_owned()),
                &[salt; 16],
                KdfCost { m, t: 1, p: 1 },
            )
            .unwrap()
        };
        let one = key("123 456", 1, 64);
        assert_eq!(one, key("١٢٣٤٥٦", 1, 64), "the same digits");
        assert!(
            one != key("123457", 1, 64)
                && one != key("123456", 2, 64)
                && one != key("123456", 1, 128)
        );
    }
}
