//! Folds text for search, so that what a person types finds what a person wrote: case, accents, vowel marks, letter
//! variants and digits of any script read alike. Pure. Loose on purpose: a hit too many is better than one too few.
use unicode_normalization::char::decompose_compatible;

use crate::digits::digit_value;

/// Folded text, and for each of its characters which character of the original it came from.
pub(crate) struct Folded {
    /// Lower case, without marks.
    pub(crate) text: String,
    /// One for each character of `text`: index of the character in the original.
    pub(crate) origin: Vec<usize>,
}

/// Folds a text and keeps where each character came from.
pub(crate) fn fold_with_origin(original: &str) -> Folded {
    let mut folded = Folded {
        text: String::with_capacity(original.len()),
        origin: Vec::new(),
    };
    for (index, c) in original.chars().enumerate() {
        fold_char(c, &mut |out| {
            folded.text.push(out);
            folded.origin.push(index);
        });
    }
    folded
}

/// Folds a text for search: what reads alike becomes alike.
pub fn fold(original: &str) -> String {
    let mut text = String::with_capacity(original.len());
    original
        .chars()
        .for_each(|c| fold_char(c, &mut |out| text.push(out)));
    text
}

/// Splits folded text into words: runs of letters and digits, as the search tables do.
pub(crate) fn words(folded: &str) -> impl Iterator<Item = &str> {
    folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
}

/// Says whether a folded character belongs to a script whose words carry what is looked for in their middle (prefixes
/// written together, as in Arabic, Tigrinya and Amharic).
pub(crate) fn joins_prefixes(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{1200}'..='\u{139f}' | '\u{2d80}'..='\u{2ddf}' | '\u{ab00}'..='\u{ab2f}')
}

fn fold_char(c: char, push: &mut impl FnMut(char)) {
    if let Some(digit) = digit_value(c).and_then(|digit| char::from_digit(u32::from(digit), 10)) {
        push(digit);
        return;
    }
    if c.is_ascii() {
        push(c.to_ascii_lowercase());
        return;
    }
    decompose_compatible(c, |part| {
        if !is_mark(part) {
            part.to_lowercase()
                .filter(|lower| !is_mark(*lower))
                .for_each(|lower| fold_letter(lower, push));
        }
    });
}

/// Marks that readers leave out when they type: accents, Arabic and Hebrew vowels, tatweel, joiners, direction, soft
/// hyphens. Not all combining marks: vowel signs of Indian scripts are letters to their readers.
fn is_mark(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{487}' | '\u{591}'..='\u{5c7}'
        | '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6dc}'
        | '\u{6df}'..='\u{6e8}' | '\u{6ea}'..='\u{6ed}' | '\u{8d3}'..='\u{8ff}' | '\u{135d}'..='\u{135f}'
        | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}')
}

fn fold_letter(c: char, push: &mut impl FnMut(char)) {
    let folded = match c {
        // Latin letters that are not a letter with an accent.
        'ß' => return "ss".chars().for_each(push),
        'æ' => return "ae".chars().for_each(push),
        'œ' => return "oe".chars().for_each(push),
        'þ' => return "th".chars().for_each(push),
        'ø' => 'o',
        'đ' | 'ð' => 'd',
        'ł' => 'l',
        'ħ' => 'h',
        'ı' => 'i',
        'ŋ' => 'n',
        '’' | '‘' | 'ʼ' | '′' => '\'',
        // Arabic script: alef, ye, kaf, he and their neighbours in Persian, Dari, Pashto, Urdu and Kurdish.
        'ٱ' | 'ٲ' | 'ٳ' => 'ا',
        'ى' | 'ی' | 'ې' | 'ے' | 'ێ' | 'ۍ' | 'ئ' => 'ي',
        'ک' | 'ڪ' => 'ك',
        'ګ' => 'گ',
        'ة' | 'ە' | 'ہ' | 'ھ' | 'ۀ' => 'ه',
        'ۆ' | 'ۇ' | 'ۈ' | 'ۋ' => 'و',
        'ڵ' => 'ل',
        'ڕ' => 'ر',
        'ء' => return,
        _ => fold_ethiopic(c),
    };
    push(folded);
}

/// Ethiopic rows that sound alike for many writers: ሐ ኀ ኸ → ሀ, ሠ → ሰ, ዐ → አ, ፀ → ጸ; and the first order of ሀ and አ,
/// which is said like the fourth.
fn fold_ethiopic(c: char) -> char {
    let moved = |from: u32, to: u32| {
        u32::from(c)
            .checked_sub(from)
            .and_then(|order| char::from_u32(to.saturating_add(order)))
    };
    let folded = match c {
        '\u{1210}'..='\u{1216}' => moved(0x1210, 0x1200),
        '\u{1280}'..='\u{1286}' => moved(0x1280, 0x1200),
        '\u{12b8}'..='\u{12be}' => moved(0x12b8, 0x1200),
        '\u{1220}'..='\u{1227}' => moved(0x1220, 0x1230),
        '\u{12d0}'..='\u{12d6}' => moved(0x12d0, 0x12a0),
        '\u{1340}'..='\u{1346}' => moved(0x1340, 0x1338),
        _ => Some(c),
    };
    match folded.unwrap_or(c) {
        '\u{1200}' => '\u{1203}',
        '\u{12a0}' => '\u{12a3}',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_reads_alike_folds_alike() {
        for (one, other) in [
            ("Één Café", "een cafe"),
            ("ĲSBEER", "ijsbeer"),
            ("İstanbul", "istanbul"),
            ("Straße", "strasse"),
            ("مُدَرِّسَة", "مدرسه"),
            ("كتـــاب", "كتاب"),
            ("أحمد إلى آخر", "احمد الي اخر"),
            ("کتابی", "كتابي"),
            ("۱۴۰۳ ١٤٠٣", "1403 1403"),
            ("ሠላም", "ሰላም"),
            ("ዐይኒ", "ኣይኒ"),
            ("ፀሓይ", "ጸሃይ"),
            ("፫ መዓልቲ", "3 መኣልቲ"),
            ("סֵפֶר", "ספר"),
            ("ﻻ", "لا"),
        ] {
            assert_eq!(fold(one), fold(other), "{one} and {other}");
        }
    }

    #[test]
    fn letters_that_differ_stay_apart() {
        for (one, other) in [
            ("بيت", "بنت"),
            ("ሰላም", "ሸላም"),
            ("тест", "test"),
            ("हिन्दी", "हन्द"),
        ] {
            assert_ne!(fold(one), fold(other), "{one} and {other}");
        }
    }

    #[test]
    fn each_folded_character_knows_where_it_came_from() {
        let folded = fold_with_origin("aé\u{301}ßx");
        assert_eq!(folded.text, "aessx");
        assert_eq!(folded.origin, [0, 1, 3, 3, 4]);
        assert_eq!(folded.text, fold("aé\u{301}ßx"));
    }
}
