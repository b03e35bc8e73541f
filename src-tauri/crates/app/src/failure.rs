//! The one place where errors become failures that a person can act on. Every match is exhaustive: a new error does
//! not compile until it is decided what is said. Words: `failure-<code>` and `failure-<code>-do` in `failures.ftl`.
use std::collections::BTreeMap;

use wegwijs_packs::Refused;
use wegwijs_vault::{
    BackupError, CodeError, CopyError, CreateError, Disk, NoRandomness, SaveError, SlotError,
    StoreError, UndoError, UnlockError,
};

use crate::api::{FailureKind, FailureView};

macro_rules! codes {
    ($($(#[$meta:meta])* $variant:ident = $word:literal, $kind:ident;)*) => {
        /// Every failure that the window can be told of.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum FailureCode { $($(#[$meta])* $variant),* }
        impl FailureCode {
            /// All codes.
            pub const ALL: &'static [FailureCode] = &[$(FailureCode::$variant),*];
            /// The code as it crosses; part of two message ids.
            #[must_use]
            pub fn as_str(self) -> &'static str { match self { $(FailureCode::$variant => $word),* } }
            fn kind(self) -> FailureKind { match self { $(FailureCode::$variant => FailureKind::$kind),* } }
        }
    };
}

codes! {
    /// Wrong passphrase; `wait` seconds until the next try.
    WrongPassphrase = "wrong-passphrase", Refused;
    /// Too many tries; `wait` seconds.
    TryLater = "try-later", Refused;
    /// Wrong paper code; `wait` seconds.
    WrongPaperCode = "wrong-paper-code", Refused;
    /// A group of the paper code has a typing error; `group` 1 to 8.
    PaperGroup = "paper-group", Refused;
    /// Not 40 digits; `digits` found.
    PaperLength = "paper-length", Refused;
    /// The groups typed back are not those of the code.
    PaperNotSame = "paper-not-same", Refused;
    /// The vault is damaged; there is a backup.
    DamagedVault = "damaged-vault", Damaged;
    /// The vault is damaged and there is no backup.
    DamagedNoBackup = "damaged-no-backup", Damaged;
    /// The backup is damaged too.
    BackupDamaged = "backup-damaged", Damaged;
    /// Made by a newer version.
    NewerVault = "newer-vault", NeedsAction;
    /// Open in another window.
    AlreadyOpen = "already-open", NeedsAction;
    /// No room on the disk.
    DiskFull = "disk-full", NeedsAction;
    /// The disk can't be written.
    ReadOnly = "read-only", NeedsAction;
    /// The disk does not answer.
    DiskError = "disk-error", Unavailable;
    /// Not enough memory.
    NoMemory = "no-memory", Unavailable;
    /// A nickname is needed.
    NicknameEmpty = "nickname-empty", Refused;
    /// Somebody here has that nickname and picture.
    NicknameTaken = "nickname-taken", Refused;
    /// Shorter than eight characters.
    PassphraseShort = "passphrase-short", Refused;
    /// Long enough, but few digits or the same characters again and again.
    PassphraseGuessable = "passphrase-guessable", Refused;
    /// The vault is locked.
    Locked = "locked", NeedsAction;
    /// Too long to keep; `limit` in characters.
    TooLarge = "too-large", Refused;
    /// The window asked for something that does not exist.
    BadRequest = "bad-request", Bug;
    /// Not a day between 1900 and 2200.
    BadDate = "bad-date", Refused;
    /// Not an answer to that question.
    BadValue = "bad-value", Refused;
    /// It is no longer there.
    NotFound = "not-found", Refused;
    /// It was changed again since.
    ChangedSince = "changed-since", Refused;
    /// Not a closed copy.
    NotACopy = "not-a-copy", Refused;
    /// The copy is damaged.
    CopyDamaged = "copy-damaged", Damaged;
    /// This person is on this laptop already.
    CopyExists = "copy-exists", Refused;
    /// The stick does not give back what was written.
    CopyNotReadBack = "copy-not-read-back", Unavailable;
    /// No program opens the page.
    ViewerMissing = "viewer-missing", NeedsAction;
    /// The nickname typed is another one.
    NameDiffers = "name-differs", Refused;
    /// No file with rules.
    NotAPack = "not-a-pack", Refused;
    /// A file with rules that is damaged.
    PackDamaged = "pack-damaged", Damaged;
    /// A file with rules whose signature does not fit.
    PackForged = "pack-forged", Refused;
    /// Signed by somebody that this program does not know.
    PackUnknownKey = "pack-unknown-key", Refused;
    /// Made for a newer program.
    PackNewer = "pack-newer", NeedsAction;
    /// Its maker made a mistake.
    PackFaulty = "pack-faulty", Refused;
    /// Older than the rules in use; `version` and `used`.
    PackOlder = "pack-older", Refused;
    /// Other rules under the version in use; `version`.
    PackSameVersion = "pack-same-version", Refused;
    /// In use already; `version`.
    PackInUse = "pack-in-use", Refused;
    /// The page did not paint (said by the shell).
    NoPaint = "no-paint", Unavailable;
    /// Our fault.
    Bug = "bug", Bug;
}

/// A failure on its way to the window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Failure {
    /// What.
    pub(crate) code: FailureCode,
    /// Numbers, dates and names of things for the message; never personal text.
    pub(crate) args: BTreeMap<String, String>,
}

impl Failure {
    pub(crate) fn of(code: FailureCode) -> Self {
        Self {
            code,
            args: BTreeMap::new(),
        }
    }

    pub(crate) fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }

    /// As it crosses. `report` is named only where the fault is ours.
    pub(crate) fn view(self, report: &str) -> FailureView {
        let kind = self.code.kind();
        let mut args = self.args;
        let report = (kind == FailureKind::Bug).then(|| report.to_owned());
        if let Some(number) = &report {
            args.insert("report".to_owned(), number.clone());
        }
        FailureView {
            code: self.code.as_str().to_owned(),
            kind,
            args,
            report,
        }
    }
}

impl From<Disk> for Failure {
    fn from(error: Disk) -> Self {
        Self::of(match error {
            Disk::Full => FailureCode::DiskFull,
            Disk::ReadOnly => FailureCode::ReadOnly,
            Disk::Io(_) => FailureCode::DiskError,
            Disk::Damaged => FailureCode::DamagedVault,
            Disk::Engine(_) => FailureCode::Bug,
        })
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Self::from(Disk::from(error))
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Engine { .. } => Self::of(FailureCode::Bug),
            StoreError::Disk(disk) => disk.into(),
        }
    }
}

impl From<NoRandomness> for Failure {
    fn from(_: NoRandomness) -> Self {
        Self::of(FailureCode::Bug)
    }
}

impl From<CreateError> for Failure {
    fn from(error: CreateError) -> Self {
        match error {
            CreateError::TooShort => Self::of(FailureCode::PassphraseShort),
            CreateError::NoRandomness => Self::of(FailureCode::Bug),
            CreateError::Derivation => Self::of(FailureCode::NoMemory),
            CreateError::Disk(disk) => disk.into(),
        }
    }
}

impl From<SlotError> for Failure {
    fn from(error: SlotError) -> Self {
        match error {
            SlotError::TooShort => Self::of(FailureCode::PassphraseShort),
            SlotError::NoRandomness => Self::of(FailureCode::Bug),
            SlotError::Derivation => Self::of(FailureCode::NoMemory),
            SlotError::Disk(disk) => disk.into(),
        }
    }
}

impl From<CodeError> for Failure {
    fn from(error: CodeError) -> Self {
        match error {
            CodeError::Length { digits } => {
                Self::of(FailureCode::PaperLength).with("digits", digits)
            }
            CodeError::Groups(groups) => {
                let names: Vec<String> = groups.iter().map(u8::to_string).collect();
                Self::of(FailureCode::PaperGroup).with("group", names.join(", "))
            }
        }
    }
}

impl From<UnlockError> for Failure {
    fn from(error: UnlockError) -> Self {
        match error {
            UnlockError::Unknown => Self::of(FailureCode::NotFound),
            UnlockError::Wrong { wait_s } => {
                Self::of(FailureCode::WrongPassphrase).with("wait", wait_s)
            }
            UnlockError::TooSoon { wait_s } => Self::of(FailureCode::TryLater).with("wait", wait_s),
            UnlockError::MistypedCode(error) => error.into(),
            UnlockError::Damaged { backups } if backups.is_empty() => {
                Self::of(FailureCode::DamagedNoBackup)
            }
            UnlockError::Damaged { .. } => Self::of(FailureCode::DamagedVault),
            UnlockError::Newer => Self::of(FailureCode::NewerVault),
            UnlockError::AlreadyOpen => Self::of(FailureCode::AlreadyOpen),
            UnlockError::Derivation => Self::of(FailureCode::NoMemory),
            UnlockError::NoRandomness => Self::of(FailureCode::Bug),
            UnlockError::Disk(disk) => disk.into(),
        }
    }
}

impl From<SaveError> for Failure {
    fn from(error: SaveError) -> Self {
        match error {
            SaveError::TooLarge { limit } => Self::of(FailureCode::TooLarge).with("limit", limit),
            // Ids and field names come from the window.
            SaveError::Name => Self::of(FailureCode::BadRequest),
            SaveError::Disk(disk) => disk.into(),
        }
    }
}

impl From<UndoError> for Failure {
    fn from(error: UndoError) -> Self {
        match error {
            UndoError::Unknown => Self::of(FailureCode::NotFound),
            UndoError::Overtaken => Self::of(FailureCode::ChangedSince),
            UndoError::Save(save) => save.into(),
        }
    }
}

impl From<BackupError> for Failure {
    fn from(error: BackupError) -> Self {
        match error {
            BackupError::Unsound => Self::of(FailureCode::BackupDamaged),
            BackupError::Unknown => Self::of(FailureCode::NotFound),
            BackupError::Unlock(UnlockError::Damaged { .. }) => {
                Self::of(FailureCode::BackupDamaged)
            }
            BackupError::Unlock(unlock) => unlock.into(),
            BackupError::Disk(disk) => disk.into(),
        }
    }
}

impl From<CopyError> for Failure {
    fn from(error: CopyError) -> Self {
        match error {
            CopyError::NotACopy => Self::of(FailureCode::NotACopy),
            CopyError::Damaged => Self::of(FailureCode::CopyDamaged),
            CopyError::Newer => Self::of(FailureCode::NewerVault),
            CopyError::AlreadyHere(_) => Self::of(FailureCode::CopyExists),
            CopyError::NotReadBack => Self::of(FailureCode::CopyNotReadBack),
            CopyError::Disk(disk) => disk.into(),
        }
    }
}

impl From<Refused> for Failure {
    fn from(why: Refused) -> Self {
        match why {
            Refused::Empty | Refused::NotAPack | Refused::OtherPack { .. } => {
                Self::of(FailureCode::NotAPack)
            }
            Refused::TooLarge { .. } | Refused::CutOff { .. } | Refused::Damaged => {
                Self::of(FailureCode::PackDamaged)
            }
            Refused::NewerFormat { .. } | Refused::NeedsNewerApp { .. } => {
                Self::of(FailureCode::PackNewer)
            }
            Refused::UnknownKey { .. } | Refused::KeyNotThen { .. } => {
                Self::of(FailureCode::PackUnknownKey)
            }
            Refused::Forged { .. } => Self::of(FailureCode::PackForged),
            Refused::Faulty(_) => Self::of(FailureCode::PackFaulty),
            Refused::InUse { version } => Self::of(FailureCode::PackInUse).with("version", version),
            Refused::SameVersion { version } => {
                Self::of(FailureCode::PackSameVersion).with("version", version)
            }
            Refused::Older { version, in_use } => Self::of(FailureCode::PackOlder)
                .with("version", version)
                .with("used", in_use),
        }
    }
}

impl From<wegwijs_documents::PrintError> for Failure {
    fn from(_: wegwijs_documents::PrintError) -> Self {
        Self::of(FailureCode::Bug)
    }
}

#[cfg(test)]
mod tests {
    use wegwijs_guidance::Texts;

    use super::FailureCode;

    #[test]
    fn every_failure_says_what_happened_and_what_to_do() {
        let texts = Texts::for_language("en");
        for code in FailureCode::ALL {
            for id in [
                format!("failure-{}", code.as_str()),
                format!("failure-{}-do", code.as_str()),
            ] {
                assert!(
                    texts.has(&id),
                    "no words for {id} in locales/en/failures.ftl"
                );
            }
        }
    }
}
