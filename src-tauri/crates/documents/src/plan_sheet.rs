//! The words of the printed plan: next step, dates with why, what is missing, whom to call.
use serde::Serialize;
use wegwijs_domain::{
    Certainty, DateKind, DateStatus, Facts, Missing, Plan, PlanDate, Step, StepStatus, Track,
};
use wegwijs_guidance::calendars::Beside;
use wegwijs_guidance::dates::{self, DateStyle};
use wegwijs_guidance::{Args, Texts, explain};

use crate::Two;
use crate::pair::Pair;
use crate::plan_rules::Rules;

/// A leaf of a calendar, in Dutch: the paper is read beside Dutch letters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Leaf {
    /// Day of the week.
    pub weekday: String,
    /// Day of the month.
    pub day: String,
    /// Month in words.
    pub month: String,
    /// Year.
    pub year: String,
}

/// One box on the page: a step or a date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// For dates.
    pub leaf: Option<Leaf>,
    /// What.
    pub title: Two,
    /// The day in words.
    pub day: Option<Two>,
    /// The day in other calendars, what to do, whom to ask.
    pub lines: Vec<Two>,
    /// The first rule in full, the answers used, and the numbers of all rules in the part at the end.
    pub why: Vec<Two>,
    /// `certain`, `likely` or `ask`: the edge of the box.
    pub sure: &'static str,
    /// The same in words.
    pub sure_words: Two,
}

/// A part of the page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Part {
    /// Its heading.
    pub heading: Two,
    /// Boxes.
    pub entries: Vec<Entry>,
    /// Plain lines after the boxes.
    pub lines: Vec<Two>,
    /// Set in small letters: for whoever checks, not for reading at once.
    pub small: bool,
}

/// Everything that stands on the printed plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PlanSheet {
    /// Whether both languages stand beside each other (false in Dutch).
    pub two: bool,
    /// Heading.
    pub title: Two,
    /// When it was made.
    pub made_on: Two,
    /// Said when some words were not checked by a speaker.
    pub unchecked: Option<Two>,
    /// The parts, in order.
    pub parts: Vec<Part>,
    /// At the foot of each page.
    pub footer: Two,
}

/// Who can help, on every printed plan, in the order of help: free and walk-in first.
const WHO_HELPS: [&str; 4] = ["vwn", "municipality", "duo", "juridisch-loket"];

/// The sheet of a plan, in the person's language beside Dutch.
#[must_use]
pub fn plan_sheet(plan: &Plan, facts: &Facts, own: &Texts, dutch: &Texts) -> PlanSheet {
    plan_sheet_beside(plan, facts, (own, dutch), Beside::default())
}

/// The same, with other calendars beside each date. The texts: the person's language, then Dutch.
#[must_use]
pub fn plan_sheet_beside(
    plan: &Plan,
    facts: &Facts,
    (own, dutch): (&Texts, &Texts),
    beside: Beside,
) -> PlanSheet {
    let pair = Pair {
        beside,
        ..Pair::of(own, dutch, facts)
    };
    let mut parts = Vec::new();
    if let Some(step) = next_step(plan) {
        parts.push(Part {
            heading: pair.say("print-plan-next"),
            entries: vec![pair.step(step)],
            lines: Vec::new(),
            small: false,
        });
    }
    let rules = Rules::of(plan);
    parts.push(pair.dates(plan, &rules));
    if !plan.missing.is_empty() {
        parts.push(Part {
            heading: pair.say("print-plan-missing"),
            entries: plan.missing.iter().map(|gap| pair.missing(gap)).collect(),
            lines: Vec::new(),
            small: false,
        });
    }
    if !plan.milestones.is_empty() {
        parts.push(pair.achieved(plan));
    }
    parts.push(Part {
        heading: pair.say("print-plan-whom"),
        entries: Vec::new(),
        lines: WHO_HELPS.iter().map(|who| pair.whom(who)).collect(),
        small: false,
    });
    if !rules.is_empty() {
        parts.push(pair.everything(plan, &rules));
        parts.push(pair.rules(&rules));
    }
    PlanSheet {
        two: pair.is_two(),
        title: pair.say("print-plan-title"),
        made_on: pair.with_day("print-plan-made", plan.on, DateStyle::Full),
        unchecked: pair.unchecked("print-plan-title"),
        parts,
        footer: pair.say("print-plan-footer"),
    }
}

/// The one step that comes next: of the integration track first, since the term hangs on it.
#[must_use]
pub fn next_step(plan: &Plan) -> Option<&Step> {
    let now = |step: &&Step| step.status == StepStatus::Now;
    let mut of_integration = plan
        .steps
        .iter()
        .filter(|step| step.track == Track::Integration);
    of_integration
        .find(now)
        .or_else(|| plan.steps.iter().find(now))
}

/// The dates on paper: what lies ahead or is due.
pub(crate) fn shown(plan: &Plan) -> impl Iterator<Item = &PlanDate> {
    plan.dates
        .iter()
        .filter(|date| !matches!(date.status, DateStatus::Past | DateStatus::Done))
}

impl Pair<'_> {
    fn whom(&self, who: &str) -> Two {
        self.each(|texts| {
            let name = explain::whom(texts, who).text;
            match explain::how(texts, &format!("whom-{who}")) {
                Some(how) => format!("{name}. {}", how.text),
                None => name,
            }
        })
    }

    fn how(&self, id: &str) -> Option<Two> {
        explain::how(self.dutch, id)?;
        Some(self.each(|texts| explain::how(texts, id).map_or_else(String::new, |it| it.text)))
    }

    fn step(&self, step: &Step) -> Entry {
        Entry {
            leaf: None,
            title: self.say(&step.id),
            day: None,
            lines: self.how(&step.id).into_iter().collect(),
            why: Vec::new(),
            sure: "certain",
            sure_words: self.say(&format!("common-track-{}", step.track.as_str())),
        }
    }

    fn dates(&self, plan: &Plan, rules: &Rules<'_>) -> Part {
        let shown: Vec<Entry> = shown(plan).map(|date| self.date(date, rules)).collect();
        let nothing = shown.is_empty().then(|| self.say("print-plan-nothing"));
        Part {
            heading: self.say("print-plan-dates"),
            entries: shown,
            lines: nothing.into_iter().collect(),
            small: false,
        }
    }

    fn date(&self, date: &PlanDate, rules: &Rules<'_>) -> Entry {
        let leaf = dates::leaf(self.dutch.tag(), date.on);
        let mut lines = Two::readings(self.own, self.dutch, date.on, self.beside);
        lines.extend(self.how(&date.id));
        if date.kind != DateKind::Own {
            lines.push(self.say(&format!("common-date-{}", date.kind.as_str())));
        }
        Entry {
            leaf: Some(Leaf {
                weekday: leaf.weekday,
                day: leaf.day,
                month: leaf.month,
                year: leaf.year,
            }),
            title: self.each(|texts| explain::day_name(texts, &date.id).text),
            day: Some(self.each(|texts| dates::date(texts.tag(), date.on, DateStyle::Full))),
            lines,
            why: self.why(&date.because, rules),
            sure: date.certainty.as_str(),
            sure_words: self.sure(date.certainty),
        }
    }

    fn missing(&self, gap: &Missing) -> Entry {
        let ask = self.each(|texts| {
            let who = explain::missing(texts, gap).whom.text;
            texts
                .text("print-plan-ask", &Args::new().text("who", who))
                .text
        });
        Entry {
            leaf: None,
            title: self.each(|texts| explain::missing(texts, gap).question.text),
            day: None,
            lines: vec![ask],
            why: Vec::new(),
            sure: Certainty::Ask.as_str(),
            sure_words: self.sure(Certainty::Ask),
        }
    }

    fn achieved(&self, plan: &Plan) -> Part {
        let lines = plan
            .milestones
            .iter()
            .map(|reached| {
                self.each(|texts| {
                    let title = explain::title(texts, &reached.id).text;
                    match reached.reached_on {
                        Some(day) => {
                            let day = dates::date(texts.tag(), day, DateStyle::Long);
                            explain::labelled(texts, title, day).text
                        }
                        None => title,
                    }
                })
            })
            .collect();
        Part {
            heading: self.say("print-plan-achieved"),
            entries: Vec::new(),
            lines,
            small: false,
        }
    }
}
