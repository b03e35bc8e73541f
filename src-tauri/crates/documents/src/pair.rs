//! Both languages of a sheet, with the facts that it speaks of: whatever is said is said in each.
use chrono::NaiveDate;
use wegwijs_domain::{Certainty, Facts};
use wegwijs_guidance::calendars::Beside;
use wegwijs_guidance::dates::{self, DateStyle};
use wegwijs_guidance::{Args, Texts, explain};

use crate::Two;

/// The person's language and Dutch.
pub(crate) struct Pair<'a> {
    pub(crate) own: &'a Texts,
    pub(crate) dutch: &'a Texts,
    pub(crate) facts: &'a Facts,
    /// Other calendars beside a date, where a sheet shows them.
    pub(crate) beside: Beside,
}

impl<'a> Pair<'a> {
    /// Without other calendars.
    pub(crate) fn of(own: &'a Texts, dutch: &'a Texts, facts: &'a Facts) -> Self {
        Self {
            own,
            dutch,
            facts,
            beside: Beside::default(),
        }
    }

    /// Both stand beside each other; in Dutch there is one.
    pub(crate) fn is_two(&self) -> bool {
        self.own.tag() != self.dutch.tag()
    }

    /// A warning, when no speaker has checked the words of a sheet with this title.
    pub(crate) fn unchecked(&self, title: &str) -> Option<Two> {
        let checked = self.own.text(title, &Args::new()).checked;
        (!checked && self.is_two()).then(|| self.say("print-plan-unchecked"))
    }

    pub(crate) fn say(&self, id: &str) -> Two {
        Two::message(self.own, self.dutch, id, &Args::new())
    }

    /// The same thing said in each language.
    pub(crate) fn each(&self, words: impl Fn(&Texts) -> String) -> Two {
        Two::ready(self.own, words(self.own), words(self.dutch))
    }

    pub(crate) fn with_day(&self, id: &str, day: NaiveDate, style: DateStyle) -> Two {
        self.each(|texts| {
            let shown = dates::date(texts.tag(), day, style);
            texts.text(id, &Args::new().text("date", shown)).text
        })
    }

    pub(crate) fn sure(&self, certainty: Certainty) -> Two {
        self.each(|texts| explain::certainty(texts, certainty).text)
    }
}
