//! Words in two languages, side by side on paper.
use chrono::NaiveDate;
use serde::Serialize;
use wegwijs_guidance::calendars::{Beside, readings};
use wegwijs_guidance::{Args, Texts};

/// One thing said twice: in the person's language and in Dutch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Two {
    /// In the person's language.
    pub own: String,
    /// Tag of the language that `own` is really in (the fallback's, where a translation is missing).
    pub lang: String,
    /// In Dutch.
    pub dutch: String,
}

impl Two {
    /// A message in both languages, with the same values.
    #[must_use]
    pub fn message(own: &Texts, dutch: &Texts, id: &str, args: &Args) -> Self {
        let phrase = own.text(id, args);
        Self {
            own: phrase.text,
            lang: phrase.lang.to_owned(),
            dutch: dutch.text(id, args).text,
        }
    }

    /// Ready words, one for each language.
    #[must_use]
    pub fn ready(own: &Texts, own_words: String, dutch_words: String) -> Self {
        Self {
            own: own_words,
            lang: own.tag().to_owned(),
            dutch: dutch_words,
        }
    }

    /// A day in other calendars. Own digits belong to the own language alone: there the Dutch side stays empty.
    #[must_use]
    pub(crate) fn readings(
        own: &Texts,
        dutch: &Texts,
        day: NaiveDate,
        beside: Beside,
    ) -> Vec<Self> {
        let mine = readings(own, day, beside);
        let theirs = readings(dutch, day, beside);
        let only_mine = mine.len().saturating_sub(theirs.len());
        let nothing = std::iter::repeat_n(String::new(), only_mine);
        let theirs = nothing.chain(theirs.into_iter().map(|it| it.text));
        mine.into_iter()
            .zip(theirs)
            .map(|(mine, theirs)| Self::ready(own, mine.text, theirs))
            .collect()
    }
}
