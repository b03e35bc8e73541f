//! A secret that a person types: a passphrase or a paper code. Wiped when dropped; has no `Debug`, `Display`,
//! `Clone` or serde on purpose, so that it can't reach a log or an error.
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::digits::digit_value;

/// Fewest characters of a passphrase after [`Secret::normalised`].
pub const SHORTEST_PASSPHRASE: usize = 8;

/// What was typed, held in memory that is wiped.
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Takes what was typed.
    pub fn new(typed: String) -> Self {
        Self(Zeroizing::new(typed))
    }

    /// Returns the form that keys are derived from: NFKC, digits of any script as `0–9`, runs of white space as one
    /// space, no space at the ends or between two digits. So `123 456` in Arabic digits equals `123456`.
    pub(crate) fn normalised(&self) -> Zeroizing<String> {
        let mut out = Zeroizing::new(String::with_capacity(self.0.len().saturating_mul(2)));
        let mut gap = false;
        for c in self.0.nfkc() {
            if c.is_whitespace() || is_invisible(c) {
                gap = gap || c.is_whitespace();
                continue;
            }
            let c = digit_value(c)
                .and_then(|d| char::from_digit(u32::from(d), 10))
                .unwrap_or(c);
            let between_digits = c.is_ascii_digit() && out.ends_with(|p: char| p.is_ascii_digit());
            if gap && !out.is_empty() && !between_digits {
                out.push(' ');
            }
            gap = false;
            out.push(c);
        }
        out
    }

    /// Says whether a passphrase is long enough to be taken (see [`SHORTEST_PASSPHRASE`]).
    pub fn is_long_enough(&self) -> bool {
        self.normalised().chars().count() >= SHORTEST_PASSPHRASE
    }
}

/// Marks of direction and joining that keyboards add and that nobody sees.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(a: &str, b: &str) -> bool {
        *Secret::new(a.to_owned()).normalised() == *Secret::new(b.to_owned()).normalised()
    }

    #[test]
    fn digits_of_any_script_and_spaces_between_them_read_alike() {
        assert!(same("123 456 789 012", "١٢٣٤٥٦٧٨٩٠١٢"), "Arabic digits");
        assert!(same("123456", " ۱۲۳ ۴۵۶ "), "Persian digits");
        assert!(same("12", "፩፪"), "Ethiopic digits");
        assert!(same("12", "１２"), "full-width digits");
        assert!(same("\u{200f}12\u{200e}", "12"), "marks of direction");
    }

    #[test]
    fn words_keep_their_single_spaces_and_letters() {
        assert!(same("fiets  brug ", "fiets brug"), "runs of spaces are one");
        assert!(
            !same("fietsbrug", "fiets brug"),
            "a space between words counts"
        );
        assert!(!same("Fiets", "fiets"), "case counts");
        assert!(
            same("caf\u{65}\u{301}", "caf\u{e9}"),
            "composed and decomposed letters read alike"
        );
    }

    #[test]
    fn short_passphrases_are_refused() {
        assert!(!Secret::new("1234567".to_owned()).is_long_enough());
        assert!(
            !Secret::new("1 2 3 4 5 6 7".to_owned()).is_long_enough(),
            "spaces don't count"
        );
        assert!(Secret::new("12345678".to_owned()).is_long_enough());
    }
}
