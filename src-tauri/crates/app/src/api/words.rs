//! The closed sets of words that cross between window and core, kebab-case on the wire.
use serde::{Deserialize, Serialize};
use ts_rs::TS;

macro_rules! words {
    ($($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident),* $(,)? })*) => {
        $(
            $(#[$meta])*
            #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
            #[serde(rename_all = "kebab-case")]
            pub enum $name { $($(#[$vmeta])* $variant),* }
        )*
    };
}

words! {
    /// Where the session stands.
    SessionState {
        /// Nobody's vault is open.
        Locked,
        /// A vault is open.
        Unlocked,
    }
    /// What kind of failure: decides how it looks.
    FailureKind {
        /// The person asked for something that can't be; a calm note at the field.
        Refused,
        /// Something to do first, with a button.
        NeedsAction,
        /// Try again later.
        Unavailable,
        /// A file is damaged; the way to restore it.
        Damaged,
        /// Our fault; with a report number.
        Bug,
    }
    /// How sure: the weakest of the rules and facts used.
    Sureness { /// Computed from certain rules and facts.
        Certain, /// Good source, not read again.
        Likely, /// Not known; ask.
        Ask }
    /// Where a date stands on the day asked about.
    WhenState { /// Behind.
        Past, /// Now.
        Due, /// Ahead.
        Later, /// Settled.
        Done }
    /// How an intake question is answered.
    AnswerKind { /// A calendar day.
        Date, /// Yes or no.
        YesNo, /// A whole number between min and max.
        Number, /// One of `choices`.
        Choice, /// Several of `choices`.
        Choices, /// Free words of the person.
        Text, /// A list of things, each with `fields`.
        Items }
    /// What the person is asked to point at in a native dialog.
    PickKind { /// A folder, for a copy or a printed page.
        Folder, /// A closed copy.
        Copy, /// A file with rules.
        Pack }
    /// Where the rules in force come from.
    RulesFrom { /// They are part of the program.
        BuiltIn, /// Somebody brought them.
        Stick }
    /// Where a printed page goes.
    PrintTo { /// The system's viewer.
        Viewer, /// A folder that was picked.
        Folder }
    /// What a search hit is.
    HitKind { /// A note.
        Note, /// A date of the plan.
        Date, /// A guide topic.
        Guide, /// A step of the plan.
        Step, /// An action of the app, by its name.
        Action }
    /// What a note hangs on.
    AttachedKind { /// Nothing.
        None, /// A course (an item of facts/activities).
        Course, /// A date of the plan, by its id.
        Date }
    /// Colours.
    Theme { /// As the system says.
        System, /// Light paper.
        Light, /// Dark.
        Dark, /// High contrast.
        Contrast }
    /// Areas whose views are no longer current.
    Area { /// Facts, plan, dates.
        Plan, /// Notes.
        Notes, /// Settings and language.
        Settings, /// The list of people.
        People }
    /// The second on-screen script.
    KeyboardKind { /// Shown only when asked for.
        Closed, /// Open at text fields.
        Open }
}
