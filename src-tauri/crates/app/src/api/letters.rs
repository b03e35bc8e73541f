//! Letters: who sends them, which one it may be, what it means, and taking its dates over.
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::{DayView, FieldView, PhraseView, Sureness, TrialView};

wire! {
    /// Somebody who sends letters.
    LetterSenderView { /// Id.
        id: String, /// Name as it stands on letters, in Dutch.
        name: String, /// What they write about.
        what: PhraseView, /// Telltale words to tick, in Dutch.
        words: Vec<String> }
    /// Who sends letters, in the order in which they are offered.
    LetterSendersView { /// In order.
        senders: Vec<LetterSenderView> }
    /// What is known about a letter that somebody has in hand.
    RecogniseLetterRequest { /// Id of the sender, when it is known.
        sender: Option<String>, /// Words that stand on it, in Dutch.
        words: String }
    /// A letter that it may be.
    RecognisedLetterView { /// Id.
        id: String, /// Usual heading, in Dutch.
        heading: String, /// Name of the letter.
        title: PhraseView, /// What was found of it, in Dutch.
        matched: Vec<String> }
    /// Which letters it may be.
    RecognisedLettersView { /// Best first; none: unknown.
        letters: Vec<RecognisedLetterView>, /// Words that stand in false letters too.
        signs: Vec<String>, /// Who helps with any letter.
        help: Vec<LetterHelpView> }
    /// Somebody to ask.
    LetterHelpView { /// Name.
        who: PhraseView, /// A long-standing public number.
        phone: Option<String> }
    /// Names a kind of letter.
    LetterRequest { /// Id.
        id: String }
    /// One kind of letter.
    LetterView { /// Id; a value of `letters[].kind`.
        id: String, /// Usual heading, in Dutch.
        heading: String, /// Sender's name, in Dutch.
        sender: String, /// Name of the letter.
        title: PhraseView, /// What it is and means.
        what: PhraseView, /// What sort of letter.
        kind: PhraseView, /// What begins with it.
        starts: Option<PhraseView>, /// What to do.
        todo: PhraseView, /// By when.
        by: PhraseView, /// What happens if nothing is done.
        otherwise: PhraseView, /// Whom to ask, nearest first.
        ask: Vec<LetterHelpView>, /// Somebody who knows the law should look at it.
        legal_help: bool, /// What can be read in it and goes into the answers.
        fields: Vec<FieldView>, /// Where it comes from.
        source: String, /// How sure.
        sureness: Sureness, /// When the source was last read.
        checked_on: DayView }
    /// A letter with what was read in it.
    TakeLetterRequest { /// Kind of letter; `other` for one that is not known.
        id: String, /// Values by field name, as in `LetterView.fields`.
        #[ts(type = "Record<string, unknown>")]
        values: BTreeMap<String, Value>, /// The person's own words about it, for a note.
        note: Option<String> }
    /// An answer that a letter gives.
    TakenFactView { /// Name of the answer.
        label: PhraseView, /// What stands there now, in words.
        before: Option<String>, /// What would stand there.
        after: String, /// The letter does not change it: an earlier one counts.
        stays: bool }
    /// What a letter would change. Nothing of it is saved.
    TriedLetterView { /// The answers that it gives.
        facts: Vec<TakenFactView>, /// The plan as it is and as it would be.
        trial: TrialView }
}
