//! Ways out, and requests on paper.
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    BecauseView, CardView, DayView, PhraseView, PrintTo, SaveItemRequest, Sureness, TrialRequest,
};

/// Which request is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum DraftKind {
    /// The option itself.
    Option,
    /// The municipality's statement that an option needs.
    Statement,
    /// A lower amount a month for a loan.
    LowerAmount,
}

wire! {
    /// One way out, tried in a copy of the facts.
    WayView {
        /// Id of the option.
        id: String,
        /// Path of the decision or the part that it concerns.
        about: Option<String>,
        /// For another route: which.
        route: Option<String>,
        /// Title.
        title: PhraseView,
        /// What it is and when it is possible.
        how: Option<PhraseView>,
        /// `possible` or `not-yet`.
        status: String,
        /// Whether anything would be better.
        helps: bool,
        /// What it would change, in words.
        brings: Vec<PhraseView>,
        /// What would stand worse.
        costs: Vec<PhraseView>,
        /// First day to ask.
        opens: Option<DayView>,
        /// Last day to ask.
        apply_by: Option<DayView>,
        /// Papers that are needed.
        proof: Vec<PhraseView>,
        /// Where to ask.
        whom: Option<PhraseView>,
        /// The weakest of the option and of what it would change.
        sureness: Sureness,
        /// Why.
        because: Vec<BecauseView>,
        /// The same for `try_changes`, to see both plans; none when there is nothing to try.
        trial: Option<TrialRequest>,
        /// A statement of the municipality has to be asked for first.
        statement: bool,
    }
    /// All ways out, what helps most first.
    WaysView {
        /// That can be asked for now or later.
        ways: Vec<WayView>,
        /// That wait for an answer of the person.
        waiting: Vec<CardView>,
        /// A lower amount a month for a loan can be asked for.
        lower_amount: bool,
    }
    /// Print a request.
    DraftedRequest {
        /// Which.
        kind: DraftKind,
        /// Id of the option; empty for a lower amount.
        option: String,
        /// As in `WayView`.
        about: Option<String>,
        /// As in `WayView`.
        route: Option<String>,
        /// Viewer or folder.
        to: PrintTo,
        /// The folder.
        folder: Option<String>,
    }
}

impl TrialRequest {
    /// One entry to add.
    pub(crate) fn adding(item: SaveItemRequest) -> Self {
        Self {
            answers: Vec::new(),
            items: vec![item],
            gone: Vec::new(),
        }
    }
}
