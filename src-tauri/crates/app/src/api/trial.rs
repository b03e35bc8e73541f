//! What if: changes tried in a copy of the facts, nothing saved.
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    AnswerItem, ConflictView, ItemRequest, PhraseView, PlanChangeView, PlanView, SaveItemRequest,
};

wire! {
    /// Changes to try or to keep together: answers, list entries to add or change, entries to take away.
    #[derive(Default)]
    TrialRequest {
        /// Answers, as in `answer`.
        answers: Vec<AnswerItem>,
        /// Entries, as in `save_item`: `id` none is a new one.
        items: Vec<SaveItemRequest>,
        /// Entries that would no longer be there, as in `remove_item`.
        gone: Vec<ItemRequest>,
    }
    /// The plan as it is and as it would be. Nothing of it is saved.
    TrialView {
        /// What is tried, in words: answers, entries, entries taken away, in the order of the request.
        tried: Vec<PhraseView>,
        /// Differences in words, what matters most first.
        changes: Vec<PlanChangeView>,
        /// How far the end of the time would move, in words; none when it would not, or can't be known.
        term_moves: Option<PhraseView>,
        /// Contradictions that the changes would bring in.
        conflicts: Vec<ConflictView>,
        /// The plan as it is.
        before: PlanView,
        /// The plan as it would be.
        after: PlanView,
    }
}
