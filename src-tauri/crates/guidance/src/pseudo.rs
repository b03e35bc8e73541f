//! Pseudo-languages: English made long and strange, or mirrored, so that a screen that can't bear a longer word or
//! the other direction shows it before a translator meets it. Only text is changed, never a value.

use std::borrow::Cow;

/// How text of a language is changed, if at all.
pub(crate) fn transform(tag: &str) -> Option<fn(&str) -> Cow<'_, str>> {
    match tag {
        "en-XA" => Some(lengthen),
        "ar-XB" => Some(mirror),
        _ => None,
    }
}

/// Accents, and two letters more for each five (+40 %).
fn lengthen(text: &str) -> Cow<'_, str> {
    let mut out = String::with_capacity(text.len() * 2);
    let mut letters = 0_usize;
    for letter in text.chars() {
        let changed = accent(letter);
        out.push(changed);
        if letter.is_ascii_alphabetic() {
            letters += 1;
            if letters.is_multiple_of(5) {
                out.push(changed);
                out.push(changed);
            }
        }
    }
    Cow::Owned(out)
}

/// Right-to-left override around each run, as a mirrored script would run.
fn mirror(text: &str) -> Cow<'_, str> {
    if text.trim().is_empty() {
        return Cow::Borrowed(text);
    }
    Cow::Owned(format!("\u{202e}{text}\u{202c}"))
}

fn accent(letter: char) -> char {
    match letter {
        'a' => 'á',
        'c' => 'ç',
        'e' => 'é',
        'g' => 'ĝ',
        'i' => 'í',
        'j' => 'ĵ',
        'n' => 'ñ',
        'o' => 'ó',
        's' => 'š',
        'u' => 'ú',
        'w' => 'ŵ',
        'y' => 'ý',
        'A' => 'Á',
        'E' => 'É',
        'I' => 'Í',
        'O' => 'Ó',
        'S' => 'Š',
        'U' => 'Ú',
        'W' => 'Ŵ',
        'Y' => 'Ý',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_text_is_forty_percent_longer_and_still_readable() {
        assert_eq!(
            lengthen("Keep this date"),
            "Kéép tttĥíš dáááté".replace('ĥ', "h")
        );
        let text = "abcde".repeat(20);
        assert_eq!(lengthen(&text).chars().count(), 140);
    }

    #[test]
    fn mirrored_text_closes_what_it_opens() {
        assert_eq!(mirror("Back"), "\u{202e}Back\u{202c}");
        assert_eq!(mirror(" "), " ");
    }
}
