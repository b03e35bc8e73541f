//! Versions of packs: numbers with dots, compared number by number.
use std::cmp::Ordering;
use std::fmt;

/// Most numbers in a version.
const MOST_PARTS: usize = 4;
/// Most digits in one of them.
const MOST_DIGITS: usize = 6;

/// A version: `2026.11.1`.
#[derive(Debug, Clone, Default)]
pub struct Version {
    parts: [u32; MOST_PARTS],
    text: String,
}

impl Version {
    /// Reads a version; nothing when it is none.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = [0_u32; MOST_PARTS];
        let given: Vec<&str> = text.split('.').collect();
        if given.len() > MOST_PARTS {
            return None;
        }
        for (place, part) in parts.iter_mut().zip(&given) {
            let digits = part.bytes().all(|byte| byte.is_ascii_digit());
            if !digits || part.is_empty() || part.len() > MOST_DIGITS {
                return None;
            }
            *place = part.parse().ok()?;
        }
        Some(Self {
            parts,
            text: text.to_owned(),
        })
    }
}

impl fmt::Display for Version {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.text)
    }
}

// `2026.11` and `2026.11.0` are one version, however they are written.
impl PartialEq for Version {
    fn eq(&self, other: &Self) -> bool {
        self.parts == other.parts
    }
}

impl Eq for Version {}

impl PartialOrd for Version {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Version {
    fn cmp(&self, other: &Self) -> Ordering {
        self.parts.cmp(&other.parts)
    }
}

#[cfg(test)]
mod tests {
    use super::Version;

    #[test]
    fn numbers_count_and_not_letters() {
        let version = |text| Version::parse(text).unwrap();
        assert!(version("2026.11.10") > version("2026.11.9"));
        assert!(version("2027.1") > version("2026.12.3"));
        assert_eq!(version("2026.11"), version("2026.11.0"));
        for wrong in [
            "",
            ".",
            "1.",
            "v1",
            "1.2.3.4.5",
            "1234567",
            "1.-2",
            "١",
            "1 ",
        ] {
            assert!(Version::parse(wrong).is_none(), "{wrong:?}");
        }
    }
}
