//! Words as they can be compared: small letters without marks, and how much two of them are alike.

/// Words so common that they tell no letter from another.
const COMMON: &[&str] = &[
    "aan", "al", "als", "bent", "bij", "dag", "dat", "de", "deze", "die", "dit", "door", "een",
    "en", "er", "gaat", "geen", "heb", "hebt", "heeft", "het", "ik", "in", "is", "je", "kan",
    "kunt", "met", "mijn", "moet", "na", "naar", "niet", "nog", "of", "om", "ons", "onze", "op",
    "over", "te", "tot", "u", "uit", "uw", "van", "volgens", "voor", "was", "wij", "wordt", "zijn",
];

/// How alike two words must be to count as the same in a phrase.
pub(super) const SAME: f64 = 0.7;

/// The words of a text, small and without marks; common ones are left out.
pub(super) fn words(text: &str) -> Vec<String> {
    let letters = text.chars().flat_map(char::to_lowercase).map(bare);
    // Marks that stand apart from their letter.
    let folded: String = letters
        .filter(|it| !('\u{300}'..='\u{36f}').contains(it))
        .collect();
    folded
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty() && !COMMON.contains(word))
        .map(str::to_owned)
        .collect()
}

/// A letter without its mark.
fn bare(letter: char) -> char {
    match letter {
        'à' | 'á' | 'â' | 'ä' | 'ã' | 'å' => 'a',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ò' | 'ó' | 'ô' | 'ö' | 'õ' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ç' => 'c',
        'ñ' => 'n',
        'ÿ' | 'ý' => 'y',
        other => other,
    }
}

/// How alike a typed word and a word of a letter are, 0 to 1. Years and numbers are the same or they are not.
pub(super) fn alike(typed: &str, word: &str) -> f64 {
    if typed == word {
        return 1.0;
    }
    let (short, long) = if typed.len() < word.len() {
        (typed, word)
    } else {
        (word, typed)
    };
    let shorter = short.chars().count();
    let numbered = |it: &str| it.chars().any(char::is_numeric);
    if shorter < 4 || numbered(typed) || numbered(word) {
        return 0.0;
    }
    if long.starts_with(short) {
        return 0.85;
    }
    let wrong = strsim::osa_distance(typed, word);
    match shorter {
        5.. if wrong == 1 => 0.8,
        8.. if wrong == 2 => SAME,
        12.. if wrong == 3 => SAME,
        // A part of a Dutch compound: `termijn` in `inburgeringstermijn`.
        6.. if long.contains(short) => SAME,
        _ => 0.0,
    }
}

/// Whether a typed word is this one, or a longer one with it inside. Stricter than [`alike`]: a beginning is not yet said.
pub(super) fn says(typed: &str, word: &str) -> bool {
    typed == word
        || (word.chars().count() >= 5
            && (typed.contains(word) || strsim::osa_distance(typed, word) == 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_marks_and_hyphens_do_not_matter() {
        assert_eq!(
            words("Uw BÉSLUIT over e\u{301}\u{301}n Z-route"),
            ["besluit", "z", "route"]
        );
        assert_eq!(words("… — !"), Vec::<String>::new());
    }

    #[test]
    fn typing_errors_and_beginnings_are_alike_and_years_are_not() {
        for (typed, word) in [
            ("verlenging", "verlenging"),
            ("verleng", "verlenging"),
            ("verlengin", "verlenging"),
            ("vooraankondigng", "vooraankondiging"),
            ("voorankonding", "vooraankondiging"),
            ("leerruote", "leerroute"),
            ("termijn", "inburgeringstermijn"),
        ] {
            assert!(alike(typed, word) >= SAME, "{typed} {word}");
        }
        for (typed, word) in [
            ("2013", "2021"),
            ("pip", "pvt"),
            ("fiets", "boete"),
            ("b1", "b2"),
            ("kind", "intake"),
        ] {
            assert!(alike(typed, word) < SAME, "{typed} {word}");
        }
    }
}
