//! Names of devices and of versions: opaque random bytes, and the stamp that orders versions everywhere alike.
use serde::{Deserialize, Serialize};

use crate::hlc::Hlc;

/// Random id of one installation of one person's vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct DeviceId(pub [u8; 16]);

/// Names one version: when, and by which device. Unique, as no device gives out a moment twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Stamp {
    /// By the hybrid clock of the device.
    pub hlc: Hlc,
    /// Breaks ties.
    pub dev: DeviceId,
}

impl Stamp {
    /// Writes it as 26 bytes that sort like stamps.
    pub fn to_bytes(self) -> [u8; 26] {
        let mut out = [0; 26];
        let (hlc, dev) = out.split_at_mut(10);
        hlc.copy_from_slice(&self.hlc.to_bytes());
        dev.copy_from_slice(&self.dev.0);
        out
    }

    /// Reads 26 bytes; nothing when there are more or fewer.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (hlc, dev) = bytes.split_first_chunk::<10>()?;
        Some(Self {
            hlc: Hlc::from_bytes(*hlc),
            dev: DeviceId(dev.try_into().ok()?),
        })
    }
}
