//! The languages of the program, as `locales/languages.toml` lists them.

use crate::embedded::LANGUAGES;

/// The way that a script runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Latin, Ethiopic, Cyrillic.
    LeftToRight,
    /// Arabic.
    RightToLeft,
}

impl Direction {
    /// The value of the `dir` attribute.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// A language that the program can speak.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Language {
    /// BCP 47 tag; also the name of the folder in `locales/`.
    pub tag: &'static str,
    /// Its name for itself, in its own script.
    pub name: &'static str,
    /// The way that it runs.
    pub direction: Direction,
    /// ISO 15924 code of the script.
    pub script: &'static str,
    /// Font family in `assets/fonts`.
    pub font: &'static str,
    /// CLDR numbering system for what is only read.
    pub digits: &'static str,
    /// Where a message is looked for next, best first.
    pub fallback: &'static [&'static str],
    /// Locale whose CLDR data formats dates and numbers.
    pub format: &'static str,
    /// How `{weekday}` and `{date}` stand together, where CLDR's data does not say.
    pub full_date: Option<&'static str>,
    /// A pseudo-language for tests: never offered to a person.
    pub hidden: bool,
    /// Each message was checked by a speaker.
    pub checked: bool,
}

impl Language {
    /// The language itself and then its fallbacks; a pseudo-language has no words of its own.
    pub fn chain(&self) -> impl Iterator<Item = &'static str> + use<> {
        let own = (!self.hidden).then_some(self.tag);
        own.into_iter().chain(self.fallback.iter().copied())
    }
}

/// Every language, in the order of the picker, hidden ones last.
pub fn languages() -> &'static [Language] {
    LANGUAGES
}

/// The language with exactly this tag.
pub fn language(tag: &str) -> Option<&'static Language> {
    LANGUAGES.iter().find(|it| it.tag.eq_ignore_ascii_case(tag))
}

/// The best language for a tag as systems give it (`ar-SY`, `nl_NL.UTF-8`); English when nothing fits.
pub fn resolve(tag: &str) -> &'static Language {
    let tag = tag.split('.').next().unwrap_or(tag).replace('_', "-");
    let mut rest = tag.as_str();
    loop {
        if let Some(found) = language(rest) {
            return found;
        }
        match rest.rsplit_once('-') {
            Some((shorter, _)) => rest = shorter,
            None => return language("en").unwrap_or(&LAST_RESORT),
        }
    }
}

/// What is left if `languages.toml` should lose English: no words, but no panic either.
static LAST_RESORT: Language = Language {
    tag: "en",
    name: "English",
    direction: Direction::LeftToRight,
    script: "Latn",
    font: "Noto Sans",
    digits: "latn",
    fallback: &[],
    format: "en-GB",
    full_date: None,
    hidden: true,
    checked: false,
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_languages_are_offered_in_their_own_names() {
        let offered: Vec<_> = languages()
            .iter()
            .filter(|it| !it.hidden)
            .map(|it| it.name)
            .collect();
        assert_eq!(offered, ["Nederlands", "English", "العربية", "ትግርኛ"]);
    }

    #[test]
    fn a_system_locale_finds_its_language() {
        for (given, expected) in [
            ("ar-SY", "ar"),
            ("nl_NL.UTF-8", "nl"),
            ("TI", "ti"),
            ("en-XA", "en-XA"),
            ("en-US", "en"),
            ("tlh", "en"),
            ("", "en"),
        ] {
            assert_eq!(resolve(given).tag, expected, "for {given:?}");
        }
    }

    #[test]
    fn a_chain_starts_with_itself_and_a_pseudo_language_with_its_base() {
        let chain = |tag| resolve(tag).chain().collect::<Vec<_>>();
        assert_eq!(chain("ti"), ["ti", "en", "nl"]);
        assert_eq!(chain("ar-XB"), ["en", "nl"]);
    }
}
