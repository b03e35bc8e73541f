//! The packs on this laptop: `packs/<checksum>.wegwijs-pack` beside the vaults, each as it was signed. What is in force
//! follows from what lies there and can be read: the newest one, if it is newer than the rules of the program. There is
//! no list beside the files that could say something else.
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use wegwijs_packs::{Digest, ENDING, KeyRing, LARGEST_PACK, MOST_FILES, Refused, open};

use super::{Brought, Offered, Rules};

/// Name of the folder.
const FOLDER: &str = "packs";
/// Packs that are kept: the one in force, and the one to go back to.
const KEPT: usize = 2;

/// The rules in force and those behind them.
pub(crate) struct Shelf {
    folder: PathBuf,
    /// Newest first; only those that are newer than the rules of the program.
    brought: Vec<&'static Brought>,
    /// Files that can't be used, and whether they ever could.
    unusable: Vec<(PathBuf, Hope)>,
}

/// Whether a file that can't be used now could be used by another program.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Hope {
    /// It is damaged.
    None,
    /// It is for a newer program, or its key is not trusted any more.
    Some,
}

impl Shelf {
    /// Looks at what lies there. Whatever is wrong with it, the program starts with the rules that it has.
    pub(crate) fn load(root: &Path) -> Self {
        let mut shelf = Self {
            folder: root.join(FOLDER),
            brought: Vec::new(),
            unusable: Vec::new(),
        };
        shelf.look();
        shelf
    }

    /// The rules in force.
    pub(crate) fn in_force(&self) -> Rules {
        Rules(self.brought.first().copied())
    }

    /// The rules that come in force when those of now are taken back.
    pub(super) fn behind(&self) -> Rules {
        Rules(self.brought.get(1).copied())
    }

    /// A file lies here that can't be used.
    pub(super) fn has_unusable(&self) -> bool {
        !self.unusable.is_empty()
    }

    /// Puts rules in force. When it returns they are on the disk.
    pub(super) fn put(&mut self, offered: &Offered) -> io::Result<()> {
        fs::create_dir_all(&self.folder)?;
        let path = self.path_of(&offered.rules.digest);
        let beside = path.with_extension("part");
        let written =
            write_synced(&beside, &offered.bytes).and_then(|()| fs::rename(&beside, &path));
        if written.is_err() {
            fs::remove_file(&beside).ok();
        }
        written?;
        // SAFETY-OF-DATA: the name must be on the disk before the person is told that the rules are in use.
        sync_folder(&self.folder)?;
        // The same pack, damaged before, lay under this very name: it is whole now.
        self.unusable.retain(|(old, _)| *old != path);
        self.brought.insert(0, offered.rules);
        self.tidy();
        Ok(())
    }

    /// Takes the rules in force away; those behind them come in force.
    pub(super) fn take_back(&mut self) -> io::Result<()> {
        let Some(gone) = self.brought.first() else {
            return Ok(());
        };
        match fs::remove_file(self.path_of(&gone.digest)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        sync_folder(&self.folder)?;
        self.brought.remove(0);
        Ok(())
    }

    fn path_of(&self, digest: &Digest) -> PathBuf {
        self.folder.join(format!("{digest}.{ENDING}"))
    }

    fn look(&mut self) {
        let Ok(entries) = fs::read_dir(&self.folder) else {
            return;
        };
        let keys = KeyRing::trusted();
        for entry in entries.take(MOST_FILES).filter_map(Result::ok) {
            let path = entry.path();
            if path.extension().is_none_or(|it| it != ENDING) {
                continue;
            }
            match read(&path).map(|bytes| open(&bytes, &keys)) {
                Ok(Ok(pack)) if pack.follows(Rules::default().in_force()).is_ok() => {
                    self.brought.push(Brought::keep(pack));
                }
                // The program has grown newer than it.
                Ok(Ok(_)) => {}
                Ok(Err(why)) => self.unusable.push((path, hope(&why))),
                Err(_) => self.unusable.push((path, Hope::Some)),
            }
        }
        self.brought.sort_by(|a, b| {
            let by_version = b.manifest.version.cmp(&a.manifest.version);
            by_version.then(a.digest.cmp(&b.digest))
        });
    }

    /// Takes away what nobody goes back to. A file that stays is no harm: the newest one counts.
    fn tidy(&mut self) {
        for old in self.brought.split_off(KEPT.min(self.brought.len())) {
            fs::remove_file(self.path_of(&old.digest)).ok();
        }
        self.unusable
            .retain(|(path, hope)| *hope == Hope::Some || fs::remove_file(path).is_err());
    }
}

fn hope(why: &Refused) -> Hope {
    match why {
        Refused::Empty
        | Refused::NotAPack
        | Refused::TooLarge { .. }
        | Refused::CutOff { .. }
        | Refused::Damaged
        | Refused::Forged { .. }
        | Refused::Faulty(_) => Hope::None,
        Refused::NewerFormat { .. }
        | Refused::NeedsNewerApp { .. }
        | Refused::UnknownKey { .. }
        | Refused::KeyNotThen { .. }
        | Refused::OtherPack { .. }
        | Refused::InUse { .. }
        | Refused::SameVersion { .. }
        | Refused::Older { .. } => Hope::Some,
    }
}

/// The bytes of a file, as far as a pack can go; one more says that it is too large.
pub(super) fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let limit = u64::try_from(LARGEST_PACK).unwrap_or(u64::MAX);
    File::open(path)?
        .take(limit.saturating_add(1))
        .read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn write_synced(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    // SAFETY-OF-DATA: the content must be on the disk before the name points at it.
    file.sync_all()
}

fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}
