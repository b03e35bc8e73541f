//! How often a wrong secret was tried, on the disk before any key derivation runs, so that killing the program gives no
//! free try. Five tries are free, then thirty seconds, doubled each time up to an hour. It slows down people at our
//! window and nobody else: who copies the files guesses elsewhere, against the key derivation. Never wipes anything.
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::error::Disk;
use crate::files::{read_small, write_whole};

const FILE: &str = "tries.json";
const FREE: u32 = 5;
const FIRST_WAIT_S: u64 = 30;
const LONGEST_WAIT_S: u64 = 3600;

/// The count of one vault.
pub(crate) struct Tries {
    path: PathBuf,
    count: Count,
}

#[derive(Serialize, Deserialize, Clone, Copy, Default, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
struct Count {
    failed: u32,
    last_s: i64,
}

impl Tries {
    /// Reads the count. One that can't be read counts as all free tries used just now.
    pub(crate) fn load(folder: &Path, now: DateTime<Utc>) -> Result<Self, Disk> {
        let path = folder.join(FILE);
        let used_up = Count {
            failed: FREE,
            last_s: now.timestamp(),
        };
        let count = match path.try_exists()? {
            false => Count::default(),
            true => match read_small(&path, 4096)?
                .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            {
                Some(count) => count,
                None => {
                    let tries = Self {
                        path,
                        count: used_up,
                    };
                    tries.save()?;
                    return Ok(tries);
                }
            },
        };
        Ok(Self { path, count })
    }

    /// Returns the seconds until the next try is taken. A clock that went back starts the wait again, once: it opens
    /// nothing, and it locks nobody out until 2106.
    pub(crate) fn wait_s(&mut self, now: DateTime<Utc>) -> Result<u64, Disk> {
        let wait = wait_after(self.count.failed);
        if wait > 0 && now.timestamp() < self.count.last_s {
            self.count.last_s = now.timestamp();
            self.save()?;
        }
        let passed = now.timestamp().saturating_sub(self.count.last_s);
        Ok(wait.saturating_sub(u64::try_from(passed).unwrap_or(0)))
    }

    /// Counts a try, on the disk, before it is made.
    pub(crate) fn begin(&mut self, now: DateTime<Utc>) -> Result<(), Disk> {
        self.count = Count {
            failed: self.count.failed.saturating_add(1),
            last_s: now.timestamp(),
        };
        self.save()
    }

    /// Forgets the count after a right secret.
    pub(crate) fn succeed(&mut self) -> Result<(), Disk> {
        self.count = Count::default();
        self.save()
    }

    fn save(&self) -> Result<(), Disk> {
        let bytes = serde_json::to_vec(&self.count).map_err(std::io::Error::other)?;
        Ok(write_whole(&self.path, &bytes)?)
    }
}

fn wait_after(failed: u32) -> u64 {
    match failed.checked_sub(FREE) {
        None => 0,
        Some(more) => FIRST_WAIT_S
            .checked_shl(more.min(20))
            .unwrap_or(LONGEST_WAIT_S)
            .min(LONGEST_WAIT_S),
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::*;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::seconds(1_795_478_400 + seconds)
    }

    #[test]
    fn five_tries_are_free_then_the_wait_doubles_up_to_an_hour() {
        let waits: Vec<u64> = (0..16).map(wait_after).collect();
        assert_eq!(
            waits,
            [
                0, 0, 0, 0, 0, 30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600, 3600
            ]
        );
        assert_eq!(wait_after(u32::MAX), 3600);
    }

    #[test]
    fn the_count_survives_a_restart_and_a_clock_that_jumps() {
        let folder = tempfile::tempdir().unwrap();
        for n in 0..6 {
            Tries::load(folder.path(), at(n))
                .unwrap()
                .begin(at(n))
                .unwrap();
        }
        let wait = |now| {
            Tries::load(folder.path(), now)
                .unwrap()
                .wait_s(now)
                .unwrap()
        };
        assert_eq!(wait(at(5)), 60);
        assert_eq!(wait(at(35)), 30);
        assert_eq!(wait(at(-1_000_000)), 60, "back: the wait starts again");
        assert_eq!(wait(at(-1_000_000 + 59)), 1, "and ends");
        assert_eq!(wait(at(65)), 0);
        Tries::load(folder.path(), at(70))
            .unwrap()
            .succeed()
            .unwrap();
        assert_eq!(wait(at(70)), 0);
    }

    #[test]
    fn a_damaged_count_is_no_free_try() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join(FILE), b"{damaged").unwrap();
        let mut tries = Tries::load(folder.path(), at(0)).unwrap();
        assert_eq!(tries.wait_s(at(0)).unwrap(), 30);
        assert_eq!(
            Tries::load(folder.path(), at(10))
                .unwrap()
                .wait_s(at(10))
                .unwrap(),
            20,
            "written down at once"
        );
    }
}
