//! Words for the views: the language in force, Dutch beside it, days in words.
use chrono::NaiveDate;
use wegwijs_guidance::calendars::{self, Beside};
use wegwijs_guidance::dates::{self, DateStyle};
use wegwijs_guidance::{Args, PackWords, Phrase, Texts};

use crate::api::{DayView, PhraseView, ReadingView};

/// The tag of Dutch: the language of letters and of the law.
const DUTCH: &str = "nl";

/// Says things in the language in force, with the Dutch beside.
#[derive(Clone, Copy)]
pub(crate) struct Say {
    pub(crate) own: Texts,
    pub(crate) dutch: Texts,
    today: NaiveDate,
    /// What stands beside each date; nothing while no vault is open.
    pub(crate) beside: Beside,
}

impl Say {
    pub(crate) fn new(tag: &str, today: NaiveDate) -> Self {
        Self {
            own: Texts::for_language(tag),
            dutch: Texts::for_language(DUTCH),
            today,
            beside: Beside::default(),
        }
    }

    /// With the words that came with the rules in force.
    pub(crate) fn with_words(self, words: Option<&'static PackWords>) -> Self {
        Self {
            own: self.own.with_words(words),
            dutch: self.dutch.with_words(words),
            ..self
        }
    }

    /// With these calendars and digits beside each date.
    pub(crate) fn beside(self, beside: Beside) -> Self {
        Self { beside, ..self }
    }

    /// A message without values.
    pub(crate) fn id(&self, id: &str) -> PhraseView {
        self.each(|texts| texts.text(id, &Args::new()))
    }

    /// Words that are made the same way in each language.
    pub(crate) fn each(&self, words: impl Fn(&Texts) -> Phrase) -> PhraseView {
        beside(words(&self.own), || Some(words(&self.dutch).text))
    }

    /// Words that may be missing; there only when the language in force (or its fallback) has them.
    pub(crate) fn maybe(&self, words: impl Fn(&Texts) -> Option<Phrase>) -> Option<PhraseView> {
        let dutch = || words(&self.dutch).map(|it| it.text);
        Some(beside(words(&self.own)?, dutch))
    }

    /// Something that is made of many words at once, made once in the language in force and once in Dutch, for
    /// [`Self::pair`].
    pub(crate) fn once<T: Clone>(&self, make: impl Fn(&Texts) -> T) -> (T, T) {
        let own = make(&self.own);
        let dutch = if self.own.tag() == DUTCH {
            own.clone()
        } else {
            make(&self.dutch)
        };
        (own, dutch)
    }

    /// Words that were made already, in the language in force and in Dutch.
    pub(crate) fn pair(own: Phrase, dutch: Option<Phrase>) -> PhraseView {
        beside(own, || dutch.map(|it| it.text))
    }

    /// The same for a list of them.
    pub(crate) fn pairs(own: Vec<Phrase>, dutch: Vec<Phrase>) -> Vec<PhraseView> {
        let mut dutch = dutch.into_iter();
        let all = own.into_iter();
        all.map(|own| Self::pair(own, dutch.next())).collect()
    }

    /// The name of a day of the plan: a message, or what the person called an appointment of their own.
    pub(crate) fn day_name(&self, id: &str) -> PhraseView {
        if self.own.has(id) {
            self.id(id)
        } else {
            self.own_words(id)
        }
    }

    /// The person's own words: no translation, nothing to check.
    pub(crate) fn own_words(&self, words: &str) -> PhraseView {
        PhraseView {
            text: words.to_owned(),
            lang: String::new(),
            checked: true,
            dutch: None,
        }
    }

    /// A day in words.
    pub(crate) fn day(&self, day: NaiveDate) -> DayView {
        let tag = self.own.tag();
        let leaf = dates::leaf(tag, day);
        DayView {
            iso: day.to_string(),
            full: dates::date(tag, day, DateStyle::Full),
            long: dates::date(tag, day, DateStyle::Long),
            weekday: leaf.weekday,
            day: leaf.day,
            month: leaf.month,
            year: leaf.year,
            distance: dates::distance(&self.own, self.today, day).text,
            readings: calendars::readings(&self.own, day, self.beside)
                .into_iter()
                .map(|it| ReadingView {
                    date: it.date,
                    text: it.text,
                })
                .collect(),
        }
    }
}

/// The Dutch stands beside what is really in another language.
fn beside(own: Phrase, dutch: impl FnOnce() -> Option<String>) -> PhraseView {
    let dutch = if own.lang == DUTCH { None } else { dutch() };
    PhraseView {
        text: own.text,
        lang: own.lang.to_owned(),
        checked: own.checked,
        dutch,
    }
}
