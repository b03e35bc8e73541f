//! Why a pack is not used. In English, for the command line; the window has its own words for each.
use chrono::NaiveDate;
use wegwijs_domain::PackError;

use crate::keys::KeyId;

/// A reason not to use a pack.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// There is nothing in the file.
    #[error("the file is empty")]
    Empty,
    /// It does not begin as a pack does.
    #[error("this is no rule pack")]
    NotAPack,
    /// Made for a later program.
    #[error("pack format {found}, this program reads up to {known}")]
    NewerFormat {
        /// What it is.
        found: u16,
        /// What we read.
        known: u16,
    },
    /// Larger than any pack.
    #[error("larger than {limit} bytes")]
    TooLarge {
        /// The most there may be.
        limit: usize,
    },
    /// Shorter than it says.
    #[error("cut off: {found} bytes of {wanted}")]
    CutOff {
        /// Bytes that are there.
        found: usize,
        /// Bytes that should be.
        wanted: usize,
    },
    /// The checksum at its end does not fit.
    #[error("damaged: its checksum does not fit")]
    Damaged,
    /// Nobody that we trust signed it.
    #[error("signed with the key {key}, which is not in the list of trusted keys")]
    UnknownKey {
        /// The key that it names.
        key: KeyId,
    },
    /// The key it names did not sign this.
    #[error("forged: the key {key} did not sign this content")]
    Forged {
        /// The key that it names.
        key: KeyId,
    },
    /// The key was not in use on the day that the pack was made.
    #[error("the key {key} was not in use on {made_on}")]
    KeyNotThen {
        /// The key.
        key: KeyId,
        /// The day.
        made_on: NaiveDate,
    },
    /// Its rules need a later program.
    #[error("its rules are written in format {needs}, this program knows {known}")]
    NeedsNewerApp {
        /// What it needs.
        needs: u32,
        /// What we know.
        known: u32,
    },
    /// Signed, but wrong inside: a mistake of its maker.
    #[error("{}", lines(.0))]
    Faulty(Vec<PackError>),
    /// A pack for something else.
    #[error("the pack {id} can't take the place of {wanted}")]
    OtherPack {
        /// What it is.
        id: String,
        /// What is wanted.
        wanted: String,
    },
    /// These very rules are in use.
    #[error("version {version} is in use already")]
    InUse {
        /// Its version.
        version: String,
    },
    /// Another content under the same version.
    #[error("version {version} is in use already, with other content")]
    SameVersion {
        /// The version.
        version: String,
    },
    /// Older than what is in use.
    #[error("version {version} is older than {in_use}, which is in use")]
    Older {
        /// Its version.
        version: String,
        /// The version in use.
        in_use: String,
    },
}

fn lines(all: &[PackError]) -> String {
    let all: Vec<String> = all.iter().map(ToString::to_string).collect();
    all.join("\n")
}
