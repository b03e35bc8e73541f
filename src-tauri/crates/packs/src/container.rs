//! The bytes of a pack: a head, a body of named files, a checksum. Lengths are looked at before anything is taken, and
//! nothing is compressed, so that a file never becomes larger than it is.
use std::fmt;

use sha2::{Digest as _, Sha256};
use wegwijs_domain::PackError;

use crate::keys::KeyId;
use crate::refused::Refused;

/// The first bytes of each pack, of whatever format.
pub const MAGIC: &[u8] = b"wegwijs-pack\n";
/// The format that is written, and the highest that is read.
pub const FORMAT: u16 = 1;
/// Most bytes of a pack.
pub const LARGEST_PACK: usize = 8 * 1024 * 1024;
/// Most bytes of one file in it.
pub const LARGEST_FILE: usize = 1024 * 1024;
/// Most files in it.
pub const MOST_FILES: usize = 256;
/// Longest name of a file in it.
const LONGEST_NAME: usize = 100;

const SIGNATURE: usize = 64;
pub(crate) const CHECKSUM: usize = 32;

/// One file in a pack. Its name says what it is; it is never written anywhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackFile {
    /// `pack.toml`, `rules/….toml` or `locales/<tag>/….ftl`.
    pub name: String,
    /// What stands in it.
    pub text: String,
}

/// SHA-256 of a pack's file without the checksum itself.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest(pub(crate) [u8; CHECKSUM]);

impl fmt::Display for Digest {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(out, "{byte:02x}"))
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{self}")
    }
}

/// A pack whose form is whole; who signed it is not looked at yet.
pub(crate) struct Sealed<'a> {
    pub(crate) key: KeyId,
    pub(crate) signature: [u8; SIGNATURE],
    pub(crate) body: &'a [u8],
    pub(crate) digest: Digest,
}

/// What is signed: said apart from anything else that the same key could sign.
pub(crate) fn signed_words(key: KeyId, body: &[u8]) -> Vec<u8> {
    let mut words = b"wegwijs rule pack, format 1\0".to_vec();
    words.extend_from_slice(&key.0);
    words.extend_from_slice(body);
    words
}

/// Takes a pack apart.
pub(crate) fn read(bytes: &[u8]) -> Result<Sealed<'_>, Refused> {
    if bytes.is_empty() {
        return Err(Refused::Empty);
    }
    if bytes.len() > LARGEST_PACK {
        return Err(Refused::TooLarge {
            limit: LARGEST_PACK,
        });
    }
    let mut rest = match bytes.strip_prefix(MAGIC) {
        Some(rest) => rest,
        None if MAGIC.starts_with(bytes) => return Err(cut_off(bytes, MAGIC.len())),
        None => return Err(Refused::NotAPack),
    };
    let short = || cut_off(bytes, HEAD);
    let format = u16::from_be_bytes(take_array(&mut rest).ok_or_else(short)?);
    if format > FORMAT {
        return Err(Refused::NewerFormat {
            found: format,
            known: FORMAT,
        });
    }
    if format != FORMAT {
        return Err(Refused::NotAPack);
    }
    let key = KeyId(take_array(&mut rest).ok_or_else(short)?);
    let signature = take_array(&mut rest).ok_or_else(short)?;
    let length = u32::from_be_bytes(take_array(&mut rest).ok_or_else(short)?);
    let length = usize::try_from(length).unwrap_or(usize::MAX);
    let wanted = length.saturating_add(HEAD).saturating_add(CHECKSUM);
    if wanted > LARGEST_PACK {
        return Err(Refused::TooLarge {
            limit: LARGEST_PACK,
        });
    }
    let body = take(&mut rest, length).ok_or_else(|| cut_off(bytes, wanted))?;
    let checksum: [u8; CHECKSUM] = take_array(&mut rest).ok_or_else(|| cut_off(bytes, wanted))?;
    let covered = bytes.get(..wanted.saturating_sub(CHECKSUM));
    if !rest.is_empty() || covered.map(sum) != Some(checksum) {
        return Err(Refused::Damaged);
    }
    Ok(Sealed {
        key,
        signature,
        body,
        digest: Digest(checksum),
    })
}

/// Bytes before the body.
const HEAD: usize = MAGIC.len() + 2 + 8 + SIGNATURE + 4;

fn cut_off(bytes: &[u8], wanted: usize) -> Refused {
    Refused::CutOff {
        found: bytes.len(),
        wanted,
    }
}

pub(crate) fn sum(bytes: &[u8]) -> [u8; CHECKSUM] {
    Sha256::digest(bytes).into()
}

/// Puts a pack together.
pub(crate) fn write(key: KeyId, signature: [u8; SIGNATURE], body: &[u8]) -> Vec<u8> {
    let length = u32::try_from(body.len()).unwrap_or(u32::MAX);
    let mut bytes = MAGIC.to_vec();
    bytes.extend_from_slice(&FORMAT.to_be_bytes());
    bytes.extend_from_slice(&key.0);
    bytes.extend_from_slice(&signature);
    bytes.extend_from_slice(&length.to_be_bytes());
    bytes.extend_from_slice(body);
    let checksum = sum(&bytes);
    bytes.extend_from_slice(&checksum);
    bytes
}

/// The body of files: sorted by name, each name and text after its length. The same files make the same bytes.
pub(crate) fn body(files: &[PackFile]) -> Result<Vec<u8>, Refused> {
    let body = body_unchecked(files);
    // Read again, so that nothing is signed that will be refused.
    self::files(&body)?;
    Ok(body)
}

/// The body of files, whatever they are.
pub(crate) fn body_unchecked(files: &[PackFile]) -> Vec<u8> {
    let mut sorted: Vec<&PackFile> = files.iter().collect();
    sorted.sort_by(|a, b| a.name.cmp(&b.name));
    let mut body = Vec::new();
    for file in sorted {
        let name = u16::try_from(file.name.len()).unwrap_or(u16::MAX);
        let text = u32::try_from(file.text.len()).unwrap_or(u32::MAX);
        body.extend_from_slice(&name.to_be_bytes());
        body.extend_from_slice(file.name.as_bytes());
        body.extend_from_slice(&text.to_be_bytes());
        body.extend_from_slice(file.text.as_bytes());
    }
    body
}

/// The files of a body, in their one order.
pub(crate) fn files(mut body: &[u8]) -> Result<Vec<PackFile>, Refused> {
    let mut files: Vec<PackFile> = Vec::new();
    while !body.is_empty() {
        let file = next(&mut body)?;
        if files.last().is_some_and(|last| last.name >= file.name) {
            return Err(faulty(
                &file.name,
                "a name that sorts after the one before it",
            ));
        }
        if files.len() >= MOST_FILES {
            return Err(faulty(&file.name, &format!("at most {MOST_FILES} files")));
        }
        files.push(file);
    }
    Ok(files)
}

fn next(body: &mut &[u8]) -> Result<PackFile, Refused> {
    let broken = || faulty("the pack", "whole files");
    let length = usize::from(u16::from_be_bytes(take_array(body).ok_or_else(broken)?));
    let name = take(body, length).ok_or_else(broken)?;
    let name = std::str::from_utf8(name).map_err(|_| faulty("the pack", "names in ASCII"))?;
    if !is_name(name) {
        let shown: String = name.chars().filter(|c| !c.is_control()).take(60).collect();
        return Err(faulty(
            &shown,
            "pack.toml, rules/….toml or locales/<language>/….ftl",
        ));
    }
    let length = u32::from_be_bytes(take_array(body).ok_or_else(broken)?);
    let length = usize::try_from(length).unwrap_or(usize::MAX);
    if length > LARGEST_FILE {
        return Err(faulty(name, &format!("at most {LARGEST_FILE} bytes")));
    }
    let text = take(body, length).ok_or_else(broken)?;
    let text = std::str::from_utf8(text).map_err(|_| faulty(name, "UTF-8"))?;
    Ok(PackFile {
        name: name.to_owned(),
        text: text.to_owned(),
    })
}

/// Whether a name is one of those that a pack may hold. No name can lead out of it: no `..`, no root, no drive.
pub(crate) fn is_name(name: &str) -> bool {
    let parts: Vec<&str> = name.split('/').collect();
    let plain = |part: &&str| {
        let known = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_');
        !part.is_empty() && !part.starts_with('.') && part.bytes().all(known)
    };
    if name.len() > LONGEST_NAME || !parts.iter().all(plain) {
        return false;
    }
    match parts.as_slice() {
        ["pack.toml"] => true,
        ["rules", .., file] => file.ends_with(".toml") && parts.len() <= 4,
        ["locales", _, file] => file.ends_with(".ftl"),
        _ => false,
    }
}

fn faulty(file: &str, expected: &str) -> Refused {
    Refused::Faulty(vec![PackError {
        file: file.to_owned(),
        line: 1,
        expected: format!("expected {expected}"),
    }])
}

fn take<'a>(rest: &mut &'a [u8], length: usize) -> Option<&'a [u8]> {
    let (taken, left) = rest.split_at_checked(length)?;
    *rest = left;
    Some(taken)
}

fn take_array<const LENGTH: usize>(rest: &mut &[u8]) -> Option<[u8; LENGTH]> {
    take(rest, LENGTH)?.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::is_name;

    #[test]
    fn no_name_leads_out_of_a_pack() {
        for good in [
            "pack.toml",
            "rules/wi2021/2027-01-01.toml",
            "rules/a.toml",
            "locales/nl/rules-shared.ftl",
        ] {
            assert!(is_name(good), "{good}");
        }
        for bad in [
            "",
            "/pack.toml",
            "rules/../pack.toml",
            "rules/..toml/a.toml",
            "rules//a.toml",
            "rules\\a.toml",
            "C:/rules/a.toml",
            "rules/a.sh",
            "locales/nl/sub/a.ftl",
            "locales/nl/a.md",
            "rules/a\0.toml",
            "rules/à.toml",
            "rules/a/b/c/d.toml",
            "other/a.toml",
        ] {
            assert!(!is_name(bad), "{bad:?}");
        }
    }
}
