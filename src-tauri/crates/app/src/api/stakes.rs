//! Where I stand: what was achieved, what is next, what is at stake with the way out beside it, and what the IND asks.
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{CardView, DateView, MilestoneView, PhraseView, PrintTo, StepView};

/// Print the reasons of one result.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PrintBecauseRequest {
    /// The `key` of a view: `regime`, `obliged`, `term`, `next-term`, or that of a date, card, step …
    pub result: String,
    /// Viewer or folder.
    pub to: PrintTo,
    /// The folder.
    pub folder: Option<String>,
}

/// Something that is at stake.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StakeView {
    /// What, how much, when, by whom, and what can be done.
    pub card: CardView,
    /// Ways out that the law gives this person, those that can be asked for first.
    pub options: Vec<CardView>,
}

/// What the IND asks, apart from the duty.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IndView {
    /// Which, how it stands, how sure, why. What is lacking stands in `lacks`.
    pub card: CardView,
    /// What is there already.
    pub meets: Vec<PhraseView>,
    /// What is still lacking, or not known.
    pub lacks: Vec<PhraseView>,
    /// The first day on which one can ask.
    pub earliest: Option<DateView>,
    /// What the duty means for it.
    pub duty: Option<CardView>,
}

/// The whole page, in the order in which it is read.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StakesView {
    /// What was achieved.
    pub milestones: Vec<MilestoneView>,
    /// One next step.
    pub next: Option<StepView>,
    /// Old decisions that can be looked at again.
    pub reviews: Vec<CardView>,
    /// What is at stake.
    pub open: Vec<StakeView>,
    /// What does not apply to this person, though letters or people may speak of it.
    pub not_mine: Vec<CardView>,
    /// Permanent permit and naturalisation.
    pub ind: Vec<IndView>,
    /// Who can help, in words.
    pub whom: Vec<PhraseView>,
}
