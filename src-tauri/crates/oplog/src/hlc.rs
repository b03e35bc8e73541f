//! The hybrid clock: wall time where it can be trusted, a counter where it can't. Never refuses, never goes back.
//! Time comes in as an argument. A wall clock may stand at 1970 or 2106; what is asked of it is order, not truth.
use serde::{Deserialize, Serialize};

/// How far another device's clock may be ahead before it no longer moves ours (milliseconds).
pub const TRUSTED_AHEAD_MS: u64 = 24 * 60 * 60 * 1000;

/// First millisecond that is refused in an operation (year 10 854). The room above it keeps [`Hlc::next`] from ever
/// reaching the end: 2⁴⁰ milliseconds with 2³² steps each.
pub const END_MS: u64 = (1 << 48) - (1 << 40);

/// A moment of the hybrid clock: milliseconds since 1970 (48 bits) and a counter. Ordered by both.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
pub struct Hlc {
    ms: u64,
    count: u32,
}

impl Hlc {
    /// Makes a moment; nothing when the milliseconds don't fit 48 bits.
    pub fn new(ms: u64, count: u32) -> Option<Self> {
        (ms < 1 << 48).then_some(Self { ms, count })
    }

    /// Returns the milliseconds since 1970.
    pub fn ms(self) -> u64 {
        self.ms
    }

    /// Returns the counter.
    pub fn count(self) -> u32 {
        self.count
    }

    /// Returns the next moment; stays where it is only at the very end of the 48 bits, which [`END_MS`] keeps away.
    #[must_use]
    pub fn next(self) -> Self {
        match self.count.checked_add(1) {
            Some(count) => Self { ms: self.ms, count },
            None if self.ms < (1 << 48) - 1 => Self {
                ms: self.ms.saturating_add(1),
                count: 0,
            },
            None => self,
        }
    }

    /// Writes it as ten bytes that sort like the moments.
    pub fn to_bytes(self) -> [u8; 10] {
        let [_, _, a, b, c, d, e, f] = self.ms.to_be_bytes();
        let [g, h, i, j] = self.count.to_be_bytes();
        [a, b, c, d, e, f, g, h, i, j]
    }

    /// Reads ten bytes.
    pub fn from_bytes(bytes: [u8; 10]) -> Self {
        let [a, b, c, d, e, f, g, h, i, j] = bytes;
        Self {
            ms: u64::from_be_bytes([0, 0, a, b, c, d, e, f]),
            count: u32::from_be_bytes([g, h, i, j]),
        }
    }
}

/// Whether another device's moment moved our clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Observed {
    /// Our clock is now at least there.
    Followed,
    /// More than a day ahead: taken as it is, but our clock stays.
    TooFarAhead,
}

/// The clock of one device. Kept with the log, moved in the same transaction as the operations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Clock {
    /// Latest moment given out or followed.
    pub last: Hlc,
    /// Latest moment given out on top of one that was too far ahead; apart, so that one bad clock does not drag
    /// everything else along.
    pub ahead: Hlc,
}

impl Clock {
    /// Gives the moment for a new operation: later than all that this device gave out on the same track, and later
    /// than `base`, the newest version that its author saw.
    pub fn tick(&mut self, wall_ms: i64, base: Option<Hlc>) -> Hlc {
        let wall = wall(wall_ms);
        if let Some(base) = base
            && base.ms > self.trusted_until(wall)
        {
            self.ahead = self.ahead.max(base).next();
            return self.ahead;
        }
        let floor = base.map_or(self.last, |base| self.last.max(base));
        self.last = if wall > floor.ms {
            Hlc { ms: wall, count: 0 }
        } else {
            floor.next()
        };
        self.last
    }

    /// Takes note of another device's moment.
    pub fn observe(&mut self, wall_ms: i64, remote: Hlc) -> Observed {
        if remote.ms > self.trusted_until(wall(wall_ms)) {
            return Observed::TooFarAhead;
        }
        self.last = self.last.max(remote);
        Observed::Followed
    }

    fn trusted_until(&self, wall: u64) -> u64 {
        wall.max(self.last.ms).saturating_add(TRUSTED_AHEAD_MS)
    }
}

/// Brings the wall clock into the range that an operation may carry.
fn wall(ms: i64) -> u64 {
    u64::try_from(ms).unwrap_or(0).min(END_MS - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: i64 = 24 * 60 * 60 * 1000;
    const NOW: i64 = 1_795_000_000_000;

    #[test]
    fn goes_forward_whatever_the_wall_clock_says() {
        let mut clock = Clock::default();
        let mut before = Hlc::default();
        for wall in [
            NOW,
            NOW,
            0,
            -DAY,
            4_291_747_200_000,
            NOW,
            i64::MAX,
            i64::MIN,
            NOW,
        ] {
            let next = clock.tick(wall, None);
            assert!(next > before, "wall {wall}");
            assert!(next.ms() < 1 << 48, "wall {wall}");
            before = next;
        }
    }

    #[test]
    fn a_full_counter_moves_on_to_the_next_millisecond() {
        let mut clock = Clock {
            last: Hlc {
                ms: 5,
                count: u32::MAX,
            },
            ahead: Hlc::default(),
        };
        assert_eq!(clock.tick(0, None), Hlc { ms: 6, count: 0 });
    }

    #[test]
    fn a_far_future_does_not_move_our_clock_but_can_be_overwritten() {
        let mut clock = Clock::default();
        let first = clock.tick(NOW, None);
        let far = Hlc {
            ms: 2_120_000_000_000,
            count: 7,
        };
        assert_eq!(clock.observe(NOW, far), Observed::TooFarAhead);
        let over = clock.tick(NOW + 1, Some(far));
        let again = clock.tick(NOW + 1, Some(far));
        assert!(
            over > far && again > over,
            "each edit of it is later, and no two are alike"
        );
        let next = clock.tick(NOW + 2, None);
        assert!(
            next > first && next.ms() < 1_800_000_000_000,
            "other edits stay in the present"
        );
    }

    #[test]
    fn a_clock_less_than_a_day_ahead_is_followed() {
        let mut clock = Clock::default();
        let near = Hlc {
            ms: (NOW + DAY).unsigned_abs(),
            count: 3,
        };
        assert_eq!(clock.observe(NOW, near), Observed::Followed);
        assert!(clock.tick(NOW, None) > near);
    }

    #[test]
    fn bytes_sort_like_moments() {
        let mut moments = [
            Hlc {
                ms: 1 << 47,
                count: 0,
            },
            Hlc { ms: 1, count: 256 },
            Hlc { ms: 1, count: 9 },
        ];
        moments.sort();
        assert!(
            moments
                .windows(2)
                .all(|pair| pair[0].to_bytes() < pair[1].to_bytes())
        );
        assert!(moments.iter().all(|m| Hlc::from_bytes(m.to_bytes()) == *m));
    }
}
