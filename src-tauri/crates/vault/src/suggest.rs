//! Offers a passphrase: twelve random digits in groups of three. Digits because every keyboard and every script has
//! them; twelve because at the cost of our key derivation that is years of guessing for one graphics card
//! (sync-security §3.3).
use crate::keys::random::{NoRandomness, random_digit};
use crate::secret::Secret;

/// Makes a passphrase of twelve digits, shown as `123 456 789 012`. The caller wipes the text after use.
///
/// # Errors
/// When the system gives no random numbers.
pub fn suggest_passphrase() -> Result<String, NoRandomness> {
    let mut text = String::with_capacity(15);
    for place in 0..12 {
        if place % 3 == 0 && place > 0 {
            text.push(' ');
        }
        text.extend(char::from_digit(u32::from(random_digit()?), 10));
    }
    Ok(text)
}

/// Says whether a passphrase of the allowed length is so plain that it would be guessed within hours: digits only and
/// fewer than twelve, or fewer than five different characters.
pub fn is_easily_guessed(passphrase: &Secret) -> bool {
    let text = passphrase.normalised();
    let length = text.chars().count();
    let mut different: Vec<char> = text.chars().collect();
    different.sort_unstable();
    different.dedup();
    different.len() < 5 || (length < 12 && text.chars().all(|c| c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twelve_digits_in_groups_of_three_and_never_the_same() {
        let offered = suggest_passphrase().unwrap();
        assert_eq!(
            offered.split(' ').map(str::len).collect::<Vec<_>>(),
            [3, 3, 3, 3]
        );
        assert!(offered.chars().all(|c| c.is_ascii_digit() || c == ' '));
        assert_ne!(offered, suggest_passphrase().unwrap());
    }

    #[test]
    fn plain_passphrases_are_named() {
        let easy = |text: &str| is_easily_guessed(&Secret::new(text.to_owned()));
        assert!(easy("12345678") && easy("aaaaaaaaaaaa") && easy("0123456789"));
        assert!(!easy("714 205 938 466") && !easy("fiets brug regen"));
    }
}
