//! The dates of a plan as a calendar file (RFC 5545): whole days, no name of anybody, nothing that rings.
use chrono::{NaiveTime, TimeZone, Utc};
use icalendar::{Calendar, Component, Event, EventLike};
use wegwijs_domain::Plan;
use wegwijs_guidance::{Texts, explain};

/// All dates that are not behind, each as a whole day with its title.
///
/// A calendar is often kept by somebody else's computer: that it is the plan of a certain person stands nowhere in it.
#[must_use]
pub fn calendar_file(plan: &Plan, texts: &Texts) -> String {
    let made = Utc.from_utc_datetime(&plan.on.and_time(NaiveTime::MIN));
    let mut calendar = Calendar::new();
    for (place, date) in plan.dates.iter().enumerate() {
        if date.on < plan.on {
            continue;
        }
        let title = explain::day_name(texts, &date.id);
        calendar.push(
            Event::new()
                .uid(&format!("{}-{place}-{}@wegwijs", date.id, date.on))
                .timestamp(made)
                .all_day(date.on)
                .summary(&without_marks(&title.text))
                .done(),
        );
    }
    calendar.done().to_string()
}

/// Isolation marks are for running text; a calendar shows each title alone.
fn without_marks(words: &str) -> String {
    words
        .chars()
        .filter(|c| !matches!(c, '\u{2066}'..='\u{2069}'))
        .collect()
}
