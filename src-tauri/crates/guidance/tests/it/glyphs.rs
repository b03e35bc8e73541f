//! No text of ours has a letter that the bundled fonts lack.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use super::root;

/// Characters of all bundled fonts together: a font stack falls through, in the window and on paper.
fn in_fonts() -> BTreeSet<char> {
    let mut known = BTreeSet::new();
    let mut read = 0;
    for entry in fs::read_dir(root().join("assets/fonts")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|it| it != "ttf") {
            continue;
        }
        read += 1;
        let bytes = fs::read(&path).unwrap();
        let face = ttf_parser::Face::parse(&bytes, 0).unwrap();
        for table in face
            .tables()
            .cmap
            .unwrap()
            .subtables
            .into_iter()
            .filter(|it| it.is_unicode())
        {
            table.codepoints(|code| known.extend(char::from_u32(code)));
        }
    }
    assert_eq!(read, 6, "three families, regular and bold");
    known
}

/// Marks without a picture: line ends and direction.
fn invisible(letter: char) -> bool {
    matches!(letter, '\n' | '\r' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}')
}

fn texts(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            texts(&path, found);
        } else if path
            .extension()
            .is_some_and(|it| it == "ftl" || it == "md" || it == "toml")
        {
            found.push((
                path.display().to_string(),
                fs::read_to_string(&path).unwrap(),
            ));
        }
    }
}

#[test]
fn every_character_of_every_text_is_in_the_fonts() {
    let known = in_fonts();
    let mut all = Vec::new();
    texts(&root().join("locales"), &mut all);
    let mut missing: BTreeMap<char, String> = BTreeMap::new();
    for (path, text) in all {
        // Comments are for translators; only what comes after them is ever set.
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            for letter in line
                .chars()
                .filter(|it| !invisible(*it) && !known.contains(it))
            {
                missing.entry(letter).or_insert_with(|| path.clone());
            }
        }
    }
    assert!(missing.is_empty(), "no glyph for {missing:?}");
}

#[test]
fn the_fonts_hold_the_letters_of_neighbouring_languages() {
    let known = in_fonts();
    for (language, letters) in [
        ("Persian and Dari", "پچژگکی"),
        ("Pashto", "ټډړږښګڼېۍ"),
        ("Kurdish", "ەێۆڕڵêîûşç"),
        (
            "Tigrinya and Amharic",
            "ሀለሐመሠረሰሸቀቐበተቸኀነኘአከኸወዐዘዠየደጀገጠጨጰጸፀፈፐ፡።፣፤",
        ),
        ("Turkish, Somali and Ukrainian transliteration", "ıİğşâʿ"),
        ("every clock and calendar", "0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹"),
    ] {
        let missing: String = letters.chars().filter(|it| !known.contains(it)).collect();
        assert_eq!(missing, "", "{language}");
    }
}
