//! A closed copy: the whole vault in one encrypted file on a stick or in a folder, and back from it. It holds the slots
//! and the database as they are, so it opens elsewhere with the passphrase or the paper code, and with nothing else.
//! No nickname in it that could be read.
//!
//! Form: magic, format, length of the slot file, length of the database (eight bytes each), the slot file, the database,
//! BLAKE3 of all before it, then zeros up to a multiple of 64 KiB.
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use tempfile::NamedTempFile;

use crate::backup;
use crate::change::PersonId;
use crate::error::{BackupError, CopyError, Disk};
use crate::files::sync_folder;
use crate::hex;
use crate::keys::random;
use crate::keys::slots::{self, SlotFile, Unreadable};
use crate::people::{vault_folder, vaults};
use crate::store::Store;
use crate::vault::{DATABASE, Vault};

const MAGIC: &[u8; 16] = b"WEGWIJS-COPY\r\n\x1a\n";
const FORMAT: u64 = 1;
const HEADER: usize = 16 + 3 * 8;
const PADDING: u64 = 64 * 1024;
/// Largest database that is taken in.
const LARGEST: u64 = 2 * 1024 * 1024 * 1024;
/// Ending of the file name.
const ENDING: &str = "wegwijs";

impl Vault {
    /// Writes the whole vault as one closed, encrypted file into a folder (a stick) and reads it back. Opens elsewhere
    /// with the passphrase or the paper code. Never overwrites anything.
    ///
    /// # Errors
    /// [`CopyError`]; no half copy is left in the folder then.
    pub fn export_copy(&mut self, folder: &Path, now: DateTime<Utc>) -> Result<PathBuf, CopyError> {
        let part = self.folder.join(".part-copy");
        let result = self.write_copy(&part, folder, now);
        drop(fs::remove_file(&part));
        result
    }

    fn write_copy(
        &self,
        part: &Path,
        folder: &Path,
        now: DateTime<Utc>,
    ) -> Result<PathBuf, CopyError> {
        backup::write_checked(&self.conn, &self.key, part).map_err(|error| match error {
            BackupError::Disk(disk) => CopyError::Disk(disk),
            BackupError::Unsound | BackupError::Unknown | BackupError::Unlock(_) => {
                CopyError::Damaged
            }
        })?;
        let mut database = File::open(part)?;
        let length = database.metadata()?.len();
        let slots = self.slots.to_bytes();
        let mut out = NamedTempFile::with_prefix_in(".wegwijs-", folder)?;
        let mut hashed = Hashed {
            inner: out.as_file_mut(),
            hasher: blake3::Hasher::new(),
            written: 0,
        };
        hashed.write_all(MAGIC)?;
        for number in [FORMAT, slots.len() as u64, length] {
            hashed.write_all(&number.to_be_bytes())?;
        }
        hashed.write_all(&slots)?;
        io::copy(&mut database, &mut hashed)?;
        let sum = hashed.hasher.finalize();
        hashed.write_all(sum.as_bytes())?;
        let padding = hashed
            .written
            .next_multiple_of(PADDING)
            .saturating_sub(hashed.written);
        io::copy(&mut io::repeat(0).take(padding), &mut hashed)?;
        out.as_file().sync_all()?;
        let tail: [u8; 2] = random::bytes().map_err(io::Error::other)?;
        let path = folder.join(format!(
            "wegwijs-{}-{}.{ENDING}",
            now.date_naive(),
            hex::encode(&tail)
        ));
        // SAFETY-OF-DATA: never over a file that is there; an older copy may be the only one.
        out.persist_noclobber(&path).map_err(|error| error.error)?;
        // Sticks often can't sync a folder; reading back is the test that counts.
        drop(sync_folder(folder));
        match parse(&mut File::open(&path)?, &mut io::sink()) {
            Ok(found) if found.sum == *sum.as_bytes() => Ok(path),
            _ => Err(CopyError::NotReadBack),
        }
    }
}

impl Store {
    /// Takes in a closed copy as a locked person. Nickname and picture are known when it is first opened.
    ///
    /// # Errors
    /// [`CopyError`]; nothing is changed then.
    pub fn import_copy(&self, file: &Path) -> Result<PersonId, CopyError> {
        let mut copy = File::open(file)?;
        let making = tempfile::Builder::new()
            .prefix(".new-")
            .tempdir_in(vaults(&self.root))?;
        let path = making.path().join(DATABASE);
        let mut database = File::create(&path)?;
        let Parsed { slots, .. } = parse(&mut copy, &mut database)?;
        database.sync_all()?;
        drop(database);
        let person = slots.vault().ok_or(CopyError::Damaged)?;
        let folder = vault_folder(&self.root, person);
        if folder.try_exists()? {
            return Err(CopyError::AlreadyHere(person));
        }
        slots::write(making.path(), &slots)?;
        fs::rename(making.path(), &folder)?;
        sync_folder(&vaults(&self.root))?;
        Ok(person)
    }
}

struct Parsed {
    slots: SlotFile,
    sum: [u8; 32],
}

/// Reads a copy and writes its database elsewhere. Lengths are looked at before anything is held in memory.
fn parse(from: &mut impl Read, database: &mut impl Write) -> Result<Parsed, CopyError> {
    let mut header = [0; HEADER];
    from.read_exact(&mut header)
        .map_err(|error| short(error, CopyError::NotACopy))?;
    let mut hasher = blake3::Hasher::new();
    hasher.update(&header);
    let (magic, numbers) = header.split_at(MAGIC.len());
    if magic != MAGIC {
        return Err(CopyError::NotACopy);
    }
    let mut numbers = numbers.chunks_exact(8).map(|n| {
        n.iter()
            .fold(0_u64, |all, byte| (all << 8) | u64::from(*byte))
    });
    let (format, slots, length) = (numbers.next(), numbers.next(), numbers.next());
    if format != Some(FORMAT) {
        return Err(if format > Some(FORMAT) {
            CopyError::Newer
        } else {
            CopyError::Damaged
        });
    }
    let (Some(slots @ 1..=slots::LIMIT), Some(length @ 1..=LARGEST)) = (slots, length) else {
        return Err(CopyError::Damaged);
    };
    let mut bytes = Vec::new();
    from.take(slots).read_to_end(&mut bytes)?;
    hasher.update(&bytes);
    let mut hashed = Hashed {
        inner: database,
        hasher,
        written: 0,
    };
    if io::copy(&mut from.take(length), &mut hashed)? != length {
        return Err(CopyError::Damaged);
    }
    let expected = hashed.hasher.finalize();
    let mut sum = [0; 32];
    from.read_exact(&mut sum)
        .map_err(|error| short(error, CopyError::Damaged))?;
    if expected != sum {
        return Err(CopyError::Damaged);
    }
    match SlotFile::parse(&bytes) {
        Ok(slots) => Ok(Parsed { slots, sum }),
        Err(Unreadable::Newer) => Err(CopyError::Newer),
        Err(Unreadable::Damaged) => Err(CopyError::Damaged),
    }
}

fn short(error: io::Error, otherwise: CopyError) -> CopyError {
    if error.kind() == io::ErrorKind::UnexpectedEof {
        otherwise
    } else {
        error.into()
    }
}

impl From<io::Error> for CopyError {
    fn from(error: io::Error) -> Self {
        Self::Disk(Disk::from(error))
    }
}

/// Hashes and counts what is written through it.
struct Hashed<'a, W: Write> {
    inner: &'a mut W,
    hasher: blake3::Hasher,
    written: u64,
}

impl<W: Write> Write for Hashed<'_, W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let count = self.inner.write(bytes)?;
        self.hasher.update(bytes.get(..count).unwrap_or_default());
        self.written = self.written.saturating_add(count as u64);
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}
