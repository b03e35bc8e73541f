//! What is at stake, what can be done about it, and how much time is left.

use chrono::NaiveDate;
use wegwijs_domain::{Consequence, PlanOption};

use super::{how, whom};
use crate::args::Args;
use crate::dates::{self, DateStyle};
use crate::texts::{Phrase, Texts};

/// Something with a title, a state and some lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// Its title.
    pub title: Phrase,
    /// How it stands, in a word.
    pub state: Phrase,
    /// What is said below the title, most important first.
    pub lines: Vec<Phrase>,
    /// What can be done, or what is needed for it.
    pub way_out: Vec<Phrase>,
    /// Who decides, or where to ask.
    pub whom: Option<Phrase>,
}

/// A consequence, once and plainly, with the way out beside it.
pub fn consequence(texts: &Texts, it: &Consequence) -> Card {
    let tag = texts.tag();
    let mut args = Args::new();
    let mut lines = Vec::new();
    if let Some(on) = it.on {
        let day = dates::date(tag, on, DateStyle::Long);
        lines.push(texts.text("common-on", &Args::new().text("date", day.as_str())));
        args = args.text("date", day);
    }
    if let Some(amount) = it.amount_eur {
        let amount = dates::money(tag, amount);
        lines.push(texts.text(
            "common-amount",
            &Args::new().text("amount", amount.as_str()),
        ));
        args = args.text("amount", amount);
    }
    if let Some(most) = it.max_eur {
        let most = dates::money(tag, most);
        if it.amount_eur.is_none() {
            lines.push(texts.text(
                "common-amount-max",
                &Args::new().text("amount", most.as_str()),
            ));
        }
        args = args.text("max", most);
    }
    if let Some(months) = it.months {
        args = args
            .number("count", months)
            .text("shown", dates::number(tag, months));
    }
    if let Some(percent) = it.remitted_pct {
        let percent = dates::number(tag, percent);
        lines.push(texts.text(
            "common-loan-waived",
            &Args::new().text("percent", percent.as_str()),
        ));
        args = args.text("percent", percent);
    }
    lines.extend(how(texts, &it.id));
    Card {
        title: texts.text(&it.id, &args),
        state: state(texts, it.status.as_str()),
        lines,
        way_out: it.way_out.iter().map(|id| way_out(texts, id)).collect(),
        whom: Some(whom(texts, it.by.as_str())),
    }
}

/// A way out: from when, until when, what it would bring.
pub fn option(texts: &Texts, it: &PlanOption) -> Card {
    let tag = texts.tag();
    let day = |day: NaiveDate| dates::date(tag, day, DateStyle::Long);
    let mut lines: Vec<Phrase> = how(texts, &it.id).into_iter().collect();
    if let Some(opens) = it.opens_on {
        lines.push(texts.text("common-option-opens", &Args::new().text("date", day(opens))));
    }
    if let Some(last) = it.apply_by {
        lines.push(texts.text(
            "common-option-apply-by",
            &Args::new().text("date", day(last)),
        ));
    }
    if let Some(adds) = &it.adds {
        for (id, count) in [
            ("common-option-adds-months", adds.months),
            ("common-option-adds-days", adds.days),
        ] {
            if let Some(count) = count {
                let args = Args::new()
                    .number("count", count)
                    .text("shown", dates::number(tag, count));
                lines.push(texts.text(id, &args));
            }
        }
    }
    if let Some(end) = it.would_end_on {
        lines.push(texts.text(
            "common-option-would-end",
            &Args::new().text("date", day(end)),
        ));
    }
    Card {
        title: texts.text(&it.id, &Args::new()),
        state: state(texts, it.status.as_str()),
        lines,
        way_out: it
            .needs
            .iter()
            .map(|id| texts.text(id, &Args::new()))
            .collect(),
        whom: it.to.map(|to| whom(texts, to.as_str())),
    }
}

/// How much time is left until a day: "2 years and 3 months left". None once the day is over.
pub fn time_left(texts: &Texts, from: NaiveDate, until: NaiveDate) -> Option<Phrase> {
    (until >= from).then(|| dates::left(texts, from, until))
}

/// Where something stands; `ask` is said with the word for it.
pub(super) fn state(texts: &Texts, status: &str) -> Phrase {
    match status {
        "ask" => texts.text("common-certainty-ask", &Args::new()),
        known => texts.text(&format!("common-state-{known}"), &Args::new()),
    }
}

/// A way out is an option, or somebody to ask.
fn way_out(texts: &Texts, id: &str) -> Phrase {
    if texts.has(id) {
        texts.text(id, &Args::new())
    } else {
        whom(texts, id)
    }
}

#[cfg(test)]
mod tests {
    use wegwijs_domain::{
        Authority, Certainty, ConsequenceAbout, ConsequenceKind, ConsequenceStatus,
    };

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_part_of_a_loan_that_is_waived_is_said_in_every_language() {
        let loan = |remitted_pct| Consequence {
            id: "loan-remission".into(),
            kind: ConsequenceKind::Loan,
            about: ConsequenceAbout::Term,
            by: Authority::Duo,
            status: ConsequenceStatus::Ask,
            on: None,
            amount_eur: None,
            max_eur: None,
            months: None,
            remitted_pct,
            way_out: Vec::new(),
            certainty: Certainty::Likely,
            because: Vec::new(),
        };
        for tag in ["en", "nl", "ar", "ti"] {
            let texts = Texts::for_language(tag);
            let lines = |pct| consequence(&texts, &loan(pct)).lines;
            let (said, silent) = (lines(Some(90)), lines(None));
            let more: Vec<&Phrase> = said.iter().filter(|line| !silent.contains(line)).collect();
            let shown = dates::number(tag, 90);
            assert!(
                matches!(more.as_slice(), [line] if line.text.contains(&shown)),
                "{tag}: {more:?}"
            );
        }
    }

    #[test]
    fn time_left_is_said_until_the_last_day_itself() {
        let texts = Texts::for_language("en");
        let left = |until: &str| {
            let phrase = time_left(&texts, day("2026-11-24"), day(until))?;
            Some(phrase.text.replace(['\u{2068}', '\u{2069}'], ""))
        };
        assert_eq!(
            left("2029-03-01").as_deref(),
            Some("2 years and 3 months left")
        );
        assert_eq!(left("2026-11-25").as_deref(), Some("1 day left"));
        assert_eq!(left("2026-11-24").as_deref(), Some("today is the last day"));
        assert_eq!(left("2026-11-23"), None);
    }
}
