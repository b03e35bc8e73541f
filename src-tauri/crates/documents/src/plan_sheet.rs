//! The words of the printed plan.
use serde::Serialize;

use crate::Two;

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
    /// What to do, whom to ask.
    pub lines: Vec<Two>,
    /// Rules, sources, answers used.
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
