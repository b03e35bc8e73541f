//! The high-water mark: how far the log of this device had come, sealed, in a small file of its own. Written after each
//! save without waiting for the disk. When the vault that opens is behind it, saves are missing (a cut WAL, an older
//! file put back) and the person is told how many. SQLite alone would go on silently.
use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;

use chrono::{DateTime, Utc};
use wegwijs_oplog::DeviceId;

use crate::files::read_small;
use crate::keys::person::{PersonKey, SEAL_BYTES};

const FILE: &str = "mark";
const PLAIN: usize = 16 + 8 + 8;

/// How far a device had come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Mark {
    /// Which device.
    pub(crate) dev: DeviceId,
    /// Its last operation.
    pub(crate) seq: u64,
    /// When it was made (milliseconds since 1970).
    pub(crate) ms: u64,
}

impl Mark {
    /// Returns when its operation was made.
    pub(crate) fn at(&self) -> DateTime<Utc> {
        i64::try_from(self.ms)
            .ok()
            .and_then(DateTime::from_timestamp_millis)
            .unwrap_or_default()
    }
}

/// Writes the mark. SAFETY-OF-DATA: only after the commit, or a crash between would report a save that never was.
/// What fails here is left: the mark is a witness, not a part of the save.
pub(crate) fn write(folder: &Path, key: &PersonKey, mark: Mark) {
    let plain = [
        mark.dev.0.as_slice(),
        &mark.seq.to_be_bytes(),
        &mark.ms.to_be_bytes(),
    ]
    .concat();
    if let Ok(sealed) = key.seal_mark(&plain)
        && let Ok(mut file) = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(false)
            .open(folder.join(FILE))
    {
        // In place and always the same length: one small write, whole after any kill.
        drop(file.write_all(&sealed));
    }
}

/// Reads the mark; nothing when there is none that is genuine.
pub(crate) fn read(folder: &Path, key: &PersonKey) -> Option<Mark> {
    let sealed = read_small(&folder.join(FILE), (PLAIN + SEAL_BYTES) as u64).ok()??;
    let plain = key.open_mark(&sealed)?;
    let (dev, rest) = plain.split_first_chunk::<16>()?;
    let (seq, ms) = rest.split_first_chunk::<8>()?;
    Some(Mark {
        dev: DeviceId(*dev),
        seq: u64::from_be_bytes(*seq),
        ms: u64::from_be_bytes(ms.try_into().ok()?),
    })
}
