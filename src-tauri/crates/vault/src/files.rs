//! Files written so that a crash leaves the old one or the new one, never a half one, and removed so that little is left.
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::Path;

use tempfile::NamedTempFile;

/// Writes a whole file: temporary name in the same folder → write → sync → rename → sync of the folder.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().ok_or(io::ErrorKind::InvalidInput)?;
    let mut file = NamedTempFile::with_prefix_in(".part-", folder)?;
    file.write_all(bytes)?;
    // SAFETY-OF-DATA: the content must be on the disk before the name points at it.
    file.as_file().sync_all()?;
    persist_with_patience(file, path)?;
    sync_folder(folder)
}

/// Renames; on Windows a virus scanner may hold the file for a moment (tempfile issue 445).
fn persist_with_patience(mut file: NamedTempFile, path: &Path) -> io::Result<()> {
    let mut tries_left = 20_u32;
    loop {
        match file.persist(path) {
            Ok(_) => return Ok(()),
            Err(refused) if cfg!(windows) && tries_left > 0 => {
                tries_left = tries_left.saturating_sub(1);
                file = refused.file;
                std::thread::sleep(std::time::Duration::from_millis(10));
            }
            Err(refused) => return Err(refused.error),
        }
    }
}

/// Brings a rename or a removal to the disk, where the system can.
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

/// Reads a file of at most `limit` bytes; nothing when it is not there or larger.
pub(crate) fn read_small(path: &Path, limit: u64) -> io::Result<Option<Vec<u8>>> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let mut bytes = Vec::new();
    file.take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
    Ok((bytes.len() as u64 <= limit).then_some(bytes))
}

/// Overwrites a file with zeros and removes it. What an SSD keeps of it is out of reach; the documentation says so.
pub(crate) fn shred(path: &Path) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).open(path)?;
    let zeros = [0_u8; 4096];
    let mut left = file.metadata()?.len();
    while left > 0 {
        let part = usize::try_from(left)
            .unwrap_or(zeros.len())
            .min(zeros.len());
        file.write_all(zeros.get(..part).unwrap_or_default())?;
        left = left.saturating_sub(part as u64);
    }
    file.sync_all()?;
    fs::remove_file(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_whole_and_nothing_else_is_left() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        write_whole(&path, b"first").unwrap();
        write_whole(&path, b"second").unwrap();
        assert_eq!(
            read_small(&path, 100).unwrap().as_deref(),
            Some(b"second".as_slice())
        );
        assert_eq!(read_small(&path, 3).unwrap(), None, "larger than allowed");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        shred(&path).unwrap();
        assert_eq!(read_small(&path, 100).unwrap(), None);
    }
}
