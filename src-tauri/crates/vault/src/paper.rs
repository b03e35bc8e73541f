//! The paper code: 40 digits in eight groups of five, to be written down and to open the vault when the passphrase is
//! lost. Four digits of a group are random (32 in all, 106 bits), the fifth is a check digit by Damm's method that starts
//! from the number of the group: every single wrong digit, every swap of two neighbours and every group in the wrong
//! place is found *and named*. Digits, not words: readable in every script, sayable over a phone.
use zeroize::{Zeroize, Zeroizing};

use crate::digits::digit_value;
use crate::error::CodeError;
use crate::keys::random::{NoRandomness, random_digit};
use crate::secret::Secret;

const GROUPS: usize = 8;
const GROUP: usize = 5;

/// Damm's totally anti-symmetric quasigroup of order ten.
const DAMM: [[u8; 10]; 10] = [
    [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
    [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
    [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
    [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
    [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
    [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
    [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
    [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
    [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
    [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];

/// A paper code, shown once. Wiped when dropped; no `Debug`.
pub struct PaperCode(Zeroizing<[u8; GROUPS * GROUP]>);

impl PaperCode {
    /// Makes a random code.
    pub(crate) fn make() -> Result<Self, NoRandomness> {
        let mut digits = Zeroizing::new([0; GROUPS * GROUP]);
        for (number, group) in digits.chunks_exact_mut(GROUP).enumerate() {
            if let Some((check, free)) = group.split_last_mut() {
                for digit in free.iter_mut() {
                    *digit = random_digit()?;
                }
                *check = check_digit(number, free);
            }
        }
        Ok(Self(digits))
    }

    /// Reads what was typed: digits of any script, with spaces, dashes or nothing between them.
    ///
    /// # Errors
    /// [`CodeError`] says how many digits there are, or which groups are wrong.
    pub fn parse(typed: &Secret) -> Result<Self, CodeError> {
        let mut found = Zeroizing::new(Vec::with_capacity(GROUPS * GROUP));
        found.extend(typed.normalised().chars().filter_map(digit_value));
        let mut digits = Zeroizing::new([0; GROUPS * GROUP]);
        if found.len() != digits.len() {
            return Err(CodeError::Length {
                digits: found.len(),
            });
        }
        digits.copy_from_slice(&found);
        let code = Self(digits);
        let wrong: Vec<u8> = code
            .0
            .chunks_exact(GROUP)
            .zip(1..)
            .enumerate()
            .filter(|(number, (group, _))| {
                group
                    .split_last()
                    .is_none_or(|(check, free)| *check != check_digit(*number, free))
            })
            .map(|(_, (_, shown))| shown)
            .collect();
        if wrong.is_empty() {
            Ok(code)
        } else {
            Err(CodeError::Groups(wrong))
        }
    }

    /// Returns the groups to show or print. The caller wipes them after use.
    pub fn groups(&self) -> [String; GROUPS] {
        let mut groups: [String; GROUPS] = Default::default();
        for (text, group) in groups.iter_mut().zip(self.0.chunks_exact(GROUP)) {
            text.extend(
                group
                    .iter()
                    .filter_map(|d| char::from_digit(u32::from(*d), 10)),
            );
        }
        groups
    }

    /// Returns the whole code as the secret that keys are derived from.
    pub fn to_secret(&self) -> Secret {
        let mut groups = self.groups();
        let secret = Secret::new(groups.concat());
        groups.zeroize();
        secret
    }
}

fn check_digit(number: usize, digits: &[u8]) -> u8 {
    let start = u8::try_from(number.saturating_add(1)).unwrap_or(0);
    digits.iter().fold(start, |row, digit| {
        DAMM.get(usize::from(row))
            .and_then(|row| row.get(usize::from(*digit)))
            .copied()
            .unwrap_or(0)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<PaperCode, CodeError> {
        PaperCode::parse(&Secret::new(text.to_owned()))
    }

    #[test]
    fn reads_itself_back_in_any_script() {
        let code = PaperCode::make().unwrap();
        let text = code.groups().join(" ");
        assert!(parse(&text).is_ok_and(|read| read.groups() == code.groups()));
        let arabic: String = text
            .chars()
            .map(|c| {
                c.to_digit(10)
                    .and_then(|d| char::from_u32(0x660 + d))
                    .unwrap_or('-')
            })
            .collect();
        assert!(
            parse(&arabic).is_ok_and(|read| read.groups() == code.groups()),
            "Arabic digits with dashes"
        );
    }

    #[test]
    fn names_the_wrong_group_for_every_single_digit_and_every_swap_of_neighbours() {
        let code = PaperCode::make().unwrap();
        let good: Vec<u8> = code.groups().concat().bytes().collect();
        let verdict = |digits: &[u8]| parse(std::str::from_utf8(digits).unwrap()).err();
        for at in 0..40 {
            let group = u8::try_from(at / 5 + 1).unwrap();
            for digit in b'0'..=b'9' {
                let mut bad = good.clone();
                bad[at] = digit;
                if bad != good {
                    assert_eq!(
                        verdict(&bad),
                        Some(CodeError::Groups(vec![group])),
                        "digit {at} as {digit}"
                    );
                }
            }
            let mut bad = good.clone();
            if at % 5 < 4 && bad[at] != bad[at + 1] {
                bad.swap(at, at + 1);
                assert_eq!(
                    verdict(&bad),
                    Some(CodeError::Groups(vec![group])),
                    "swap at {at}"
                );
            }
        }
    }

    #[test]
    fn a_group_in_the_wrong_place_is_found() {
        let mut groups = PaperCode::make().unwrap().groups();
        if groups[2] != groups[5] {
            groups.swap(2, 5);
            assert_eq!(
                parse(&groups.concat()).err(),
                Some(CodeError::Groups(vec![3, 6]))
            );
        }
        assert_eq!(parse("12345").err(), Some(CodeError::Length { digits: 5 }));
    }
}
