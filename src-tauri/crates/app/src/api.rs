//! The contract between window and core: every call, every type that crosses. The TypeScript in
//! `ui/src/lib/ipc/generated.ts` is generated from this file by `cargo dev gen`; nothing crosses that is not here.
//!
//! Words: everything that the law says arrives as a ready [`PhraseView`] (resolved from `locales/` in Rust, with the
//! language that it is really in); the interface's own words are resolved in the window.
mod beside;
mod stakes;
mod words;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

pub use beside::{CalendarKind, DigitsKind, ReadingView};
pub use stakes::{IndView, PrintBecauseRequest, StakeView, StakesView};
pub use words::{
    AnswerKind, Area, AttachedKind, FailureKind, HitKind, KeyboardKind, PickKind, PrintTo,
    RulesFrom, SessionState, Sureness, Theme, WhenState,
};

/// Who may make a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Also while locked: nothing personal comes back.
    Always,
    /// Only while a vault is open; refused in Rust otherwise.
    Unlocked,
}

/// Calls the given macro with the whole table: `name(Request) -> Response, Access;`.
/// The dispatcher, the TypeScript and the test of the locked state are all made from this one list.
#[macro_export]
macro_rules! for_each_command {
    ($callback:ident) => {
        $callback! {
            // start and session
            session(Empty) -> SessionView, Always;
            languages(Empty) -> LanguagesView, Always;
            choose_language(ChooseLanguageRequest) -> SessionView, Always;
            list_people(Empty) -> PeopleView, Always;
            suggest_passphrase(Empty) -> PassphraseView, Always;
            create_person(CreatePersonRequest) -> PaperCodeView, Always;
            unlock(UnlockRequest) -> SessionView, Always;
            unlock_with_paper_code(PaperCodeUnlockRequest) -> SessionView, Always;
            lock(Empty) -> SessionView, Always;
            touch(Empty) -> Empty, Always;
            list_backups(PersonRequest) -> BackupsView, Always;
            restore_backup(RestoreBackupRequest) -> RestoredView, Always;
            pick(PickRequest) -> PickedView, Always;
            open_copy(PathRequest) -> PersonRequest, Always;
            guide_topics(Empty) -> GuideTopicsView, Always;
            guide_topic(GuideTopicRequest) -> ArticleView, Always;
            letter_senders(Empty) -> LetterSendersView, Always;
            recognise_letter(RecogniseLetterRequest) -> RecognisedLettersView, Always;
            letter(LetterRequest) -> LetterView, Always;
            rules_about(Empty) -> RulesView, Always;
            // the open vault
            confirm_paper_code(ConfirmPaperCodeRequest) -> Empty, Unlocked;
            print_paper_code(PrintRequest) -> PrintedView, Unlocked;
            new_paper_code(Empty) -> PaperCodeView, Unlocked;
            remove_person(RemovePersonRequest) -> RemovedView, Unlocked;
            change_passphrase(ChangePassphraseRequest) -> Empty, Unlocked;
            export_copy(PathRequest) -> PrintedView, Unlocked;
            settings(Empty) -> SettingsView, Unlocked;
            change_settings(SettingsView) -> SettingsView, Unlocked;
            save_place(PlaceRequest) -> Empty, Unlocked;
            save_draft(DraftRequest) -> Empty, Unlocked;
            drafts(Empty) -> DraftsView, Unlocked;
            // facts and plan
            intake(Empty) -> IntakeView, Unlocked;
            facts(Empty) -> FactsView, Unlocked;
            answer(AnswerRequest) -> ChangedView, Unlocked;
            save_item(SaveItemRequest) -> ChangedView, Unlocked;
            remove_item(ItemRequest) -> ChangedView, Unlocked;
            undo(UndoRequest) -> ChangedView, Unlocked;
            history(Empty) -> HistoryView, Unlocked;
            try_changes(TrialRequest) -> TrialView, Unlocked;
            keep_changes(TrialRequest) -> ChangedView, Unlocked;
            ways_out(Empty) -> WaysView, Unlocked;
            print_request(DraftedRequest) -> PrintedView, Unlocked;
            try_letter(TakeLetterRequest) -> TriedLetterView, Unlocked;
            keep_letter(TakeLetterRequest) -> ChangedView, Unlocked;
            plan(Empty) -> PlanView, Unlocked;
            print_plan(PrintRequest) -> PrintedView, Unlocked;
            print_because(PrintBecauseRequest) -> PrintedView, Unlocked;
            stakes(Empty) -> StakesView, Unlocked;
            // notes
            list_notes(Empty) -> NotesView, Unlocked;
            note(NoteRequest) -> NoteView, Unlocked;
            save_note(SaveNoteRequest) -> SavedNoteView, Unlocked;
            remove_note(NoteRequest) -> ChangedView, Unlocked;
            search(SearchRequest) -> HitsView, Unlocked;
            // rules that somebody brought
            pack_preview(PathRequest) -> PackPreviewView, Unlocked;
            pack_use(PackUseRequest) -> ChangedView, Unlocked;
            pack_undo(Empty) -> ChangedView, Unlocked;
        }
    };
}

/// Nothing to say.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Empty {}

macro_rules! wire {
    ($($(#[$meta:meta])* $name:ident { $($(#[$fmeta:meta])* $field:ident : $ty:ty),* $(,)? })*) => {
        $(
            $(#[$meta])*
            #[derive(Debug, Clone, Serialize, Deserialize, TS)]
            #[serde(rename_all = "camelCase")]
            pub struct $name { $($(#[$fmeta])* pub $field: $ty),* }
        )*
    };
}

mod letters;
mod notes;
mod trial;
mod ways;
pub use letters::{
    LetterHelpView, LetterRequest, LetterSenderView, LetterSendersView, LetterView,
    RecogniseLetterRequest, RecognisedLetterView, RecognisedLettersView, TakeLetterRequest,
    TakenFactView, TriedLetterView,
};
pub use notes::{
    AttachedView, HitView, HitsView, NoteListView, NoteRequest, NoteView, NotesView,
    SaveNoteRequest, SavedNoteView, SearchRequest,
};
pub use trial::{TrialRequest, TrialView};
pub use ways::{DraftKind, DraftedRequest, WayView, WaysView};
mod rules;
pub use rules::{PackPreviewView, PackUseRequest, RulesView};

wire! {
    /// A failure as it crosses: never a sentence, never a path of somebody else, never personal text.
    /// Words: `failure-<code>` (what happened) and `failure-<code>-do` (what to do).
    FailureView {
        /// Kebab-case code; a message id in every language.
        code: String,
        /// How it looks.
        kind: FailureKind,
        /// Numbers, dates and names of things for the message.
        args: BTreeMap<String, String>,
        /// Number to name when asking for help (only for `bug`).
        report: Option<String>,
    }
    /// Words in the language that they are really in.
    PhraseView {
        /// Ready text, isolation marks included.
        text: String,
        /// Tag of the language of `text`.
        lang: String,
        /// Checked by a speaker.
        checked: bool,
        /// The Dutch beside it, when `lang` is not Dutch and Dutch is there.
        dutch: Option<String>,
    }
    /// A calendar day in words.
    DayView {
        /// ISO 8601.
        iso: String,
        /// Weekday, day, month, year.
        full: String,
        /// Day, month, year.
        long: String,
        /// Leaf of a calendar.
        weekday: String, /// Day of the month.
        day: String, /// Month in words.
        month: String, /// Year.
        year: String,
        /// "in 3 weeks".
        distance: String,
        /// The day in own digits and in the calendars that the person reads beside.
        readings: Vec<ReadingView>,
    }
    /// Who and where we are.
    SessionView {
        /// Locked or not.
        state: SessionState,
        /// The open person.
        person: Option<PersonView>,
        /// Language in force.
        language: String,
        /// Where the person was: the window's own typed screen, as it saved it.
        #[ts(type = "unknown")]
        place: Option<Value>,
        /// Seconds of idleness after which the vault locks.
        lock_after_s: u32,
        /// The paper code still waits to be confirmed.
        paper_code_open: bool,
        /// A question of the intake is neither answered nor said unknown.
        intake_open: bool,
    }
    /// One language in the picker.
    LanguageView { /// BCP 47.
        tag: String, /// In its own script.
        name: String, /// `ltr` or `rtl`.
        direction: String, /// All parts checked by a speaker.
        checked: bool }
    /// The picker.
    LanguagesView { /// In order of the picker.
        languages: Vec<LanguageView>, /// In force.
        current: String }
    /// Choose a language; while unlocked it is kept in the vault too.
    ChooseLanguageRequest { /// BCP 47.
        tag: String }
    /// A person on this laptop: nickname and picture, nothing else.
    PersonView { /// Random id.
        id: String, /// Chosen name.
        nickname: String, /// Picture key (assets/pictograms).
        picture: String }
    /// Everybody on this laptop.
    PeopleView { /// By nickname.
        people: Vec<PersonView>, /// Keys of pictures to choose from.
        pictures: Vec<String> }
    /// Names a person.
    PersonRequest { /// Id of the person.
        person: String }
    /// An offered passphrase.
    PassphraseView { /// Typeable on a US and a Dutch keyboard.
        passphrase: String }
    /// A new person.
    CreatePersonRequest { /// Chosen name, not the legal one.
        nickname: String, /// Picture key.
        picture: String, /// At least 8 characters.
        passphrase: String }
    /// The paper code, shown once.
    PaperCodeView { /// Eight groups of five digits.
        groups: Vec<String>, /// Indexes of the groups asked back.
        ask: Vec<u8> }
    /// The groups that were asked back.
    ConfirmPaperCodeRequest { /// Digits of each asked group, in order.
        groups: Vec<String> }
    /// Unlock.
    UnlockRequest { /// Id.
        person: String, /// As typed; digits of any script, spaces ignored between digits.
        passphrase: String }
    /// Unlock with the paper code and set a new passphrase.
    PaperCodeUnlockRequest { /// Id.
        person: String, /// 40 digits.
        code: String, /// The new passphrase.
        new_passphrase: String }
    /// Change the passphrase.
    ChangePassphraseRequest { /// The one in force.
        current: String, /// The new one.
        new: String }
    /// Remove oneself; `confirm` is the nickname typed again.
    RemovePersonRequest { /// Id: the person whose vault is open, nobody else.
        person: String, /// Nickname typed again.
        confirm: String }
    /// What could not be deleted.
    RemovedView { /// File names that are still there.
        left: Vec<String> }
    /// A backup.
    BackupView { /// Id for restoring.
        id: String, /// Day.
        on: DayView }
    /// Backups, newest first.
    BackupsView { /// Newest first.
        backups: Vec<BackupView> }
    /// Put a backup in place of a damaged vault (the damaged file is kept).
    RestoreBackupRequest { /// Id.
        person: String, /// Passphrase or paper code.
        secret: String, /// Id of the backup.
        backup: String }
    /// What a restore gave back.
    RestoredView { /// The backup's day.
        from: DayView, /// Saves lost, as far as the log tells.
        lost: u32, /// The session after it.
        session: SessionView }
    /// Ask for a path by native dialog.
    PickRequest { /// What to point at.
        kind: PickKind }
    /// What was picked; nothing when the dialog was closed.
    PickedView { /// Path, for the next call only.
        path: Option<String> }
    /// A path from a dialog or a drop event.
    PathRequest { /// Path.
        path: String }
    /// Print.
    PrintRequest { /// Viewer or folder.
        to: PrintTo, /// The folder.
        folder: Option<String> }
    /// A file was written.
    PrintedView { /// Its name.
        file: String, /// Where it lies, for the person to find.
        path: String }
    /// A person's settings.
    SettingsView { /// Colours.
        theme: Theme, /// 100 to 200 (percent).
        text_percent: u32, /// Less motion.
        calm: bool, /// 1 to 30 minutes.
        lock_minutes: u32, /// On-screen keyboard.
        keyboard: KeyboardKind, /// Dutch beside own language.
        dutch_beside: bool, /// Calendars beside each date; none by itself.
        #[serde(default)]
        calendars: Vec<CalendarKind>, /// Digits beside each date.
        #[serde(default)]
        digits: DigitsKind }
    /// The window's own place, kept in the vault.
    PlaceRequest { /// Typed screen of the window.
        #[ts(type = "unknown")]
        place: Value }
    /// Half-typed words.
    DraftRequest { /// Field.
        key: String, /// Words; empty removes.
        text: String }
    /// All half-typed words.
    DraftsView { /// By field.
        drafts: BTreeMap<String, String> }
    /// One choice of a question.
    ChoiceView { /// Value in the contract.
        value: String, /// In words.
        label: PhraseView }
    /// A field of a list item.
    FieldView { /// Name in the contract.
        name: String, /// In words.
        label: PhraseView, /// How it is answered.
        answer: AnswerKind, /// For choices.
        choices: Vec<ChoiceView>, /// Must be there.
        required: bool, /// Bounds for numbers.
        min: Option<i32>, /// Bounds for numbers.
        max: Option<i32> }
    /// A list item (an exam, a decision, a stay …).
    ItemView { /// Random id.
        id: String, /// Values by field name, as in the contract.
        #[ts(type = "Record<string, unknown>")]
        fields: BTreeMap<String, Value>, /// One line in words.
        summary: PhraseView }
    /// A question.
    QuestionView { /// Path in the contract; for lists the list's path.
        path: String, /// The question.
        question: PhraseView, /// Why we ask.
        why: Option<PhraseView>, /// How it is answered.
        answer: AnswerKind, /// For choices.
        choices: Vec<ChoiceView>, /// For items.
        fields: Vec<FieldView>, /// Value now (null: open).
        #[ts(type = "unknown")]
        value: Value, /// Value now, in words.
        shown: Option<String>, /// The person said: I don't know.
        unknown: bool, /// Items now.
        items: Vec<ItemView>, /// Bounds.
        min: Option<i32>, /// Bounds.
        max: Option<i32> }
    /// A page of the intake.
    IntakePageView { /// Id.
        id: String, /// Title.
        title: PhraseView, /// A few questions.
        questions: Vec<QuestionView>, /// Each answered or said unknown.
        complete: bool }
    /// The intake as it stands.
    IntakeView { /// In order.
        pages: Vec<IntakePageView>, /// First page that is not complete, or the number of pages.
        next: u32 }
    /// Every fact, for looking and changing; pages as in the intake, then the rest.
    FactsView { /// Groups.
        pages: Vec<IntakePageView> }
    /// Answers.
    AnswerRequest { /// One or more.
        answers: Vec<AnswerItem> }
    /// One answer.
    AnswerItem { /// Path in the contract.
        path: String, /// Null with `unknown` false: taken back.
        #[ts(type = "unknown")]
        value: Value, /// "I don't know".
        unknown: bool }
    /// A list item to keep.
    SaveItemRequest { /// `exams`, `stay.reception` …
        list: String, /// None: new.
        id: Option<String>, /// Values by field name.
        #[ts(type = "Record<string, unknown>")]
        fields: BTreeMap<String, Value> }
    /// Names a list item.
    ItemRequest { /// List.
        list: String, /// Item.
        id: String }
    /// What a change changed in the plan, in words.
    PlanChangeView { /// Title of the thing.
        title: PhraseView, /// What happened to it: `added`, `removed`, `moved`, `status`.
        what: String, /// Before, in words.
        before: Option<String>, /// After, in words.
        after: Option<String> }
    /// Answer to everything that changes something.
    ChangedView { /// Takes this change back.
        undo: Option<String>, /// What changed in the plan.
        changes: Vec<PlanChangeView> }
    /// Take back.
    UndoRequest { /// From `ChangedView.undo` or the history.
        undo: String }
    /// One thing that was done.
    HistoryRowView { /// Takes it back.
        undo: String, /// In words.
        label: PhraseView, /// Day and time.
        at: String, /// Was it taken back.
        undone: bool }
    /// Newest first.
    HistoryView { /// Rows.
        rows: Vec<HistoryRowView> }
    /// A fact that a result was worked out from.
    UsedFactView { /// Path in the contract.
        path: String, /// In words.
        label: PhraseView, /// Value in words.
        value: String, /// The letter, decision or person that it came from.
        origin: Option<PhraseView>, /// Said with a rule further up already.
        again: bool }
    /// Why.
    BecauseView { /// Rule id.
        rule: String, /// What it does in its chain: `decides`, `rests`, `duty`, `check`; in this order.
        role: String, /// In words.
        statement: PhraseView, /// Article or page.
        source: String, /// How sure.
        sureness: Sureness, /// When the source was last checked.
        checked_on: Option<DayView>, /// The answers used.
        facts: Vec<UsedFactView> }
    /// A date.
    DateView { /// Names its chain of reasons (`print_because`); empty when there is none.
        key: String, /// Id.
        id: String, /// Title.
        title: PhraseView, /// Day; none: cannot be known yet.
        day: Option<DayView>, /// `legal`, `advice`, `own`.
        kind: String, /// How sure.
        sureness: Sureness, /// Where it stands.
        state: WhenState, /// What to do with it.
        how: Option<PhraseView>, /// Why.
        because: Vec<BecauseView>, /// Whom to ask when not sure.
        ask: Vec<PhraseView>, /// Notes attached.
        notes: u32 }
    /// A fact that is missing.
    MissingView { /// Path: can be asked right here.
        path: String, /// The question.
        question: PhraseView, /// What waits for it.
        unlocks: Vec<PhraseView>, /// Who can tell.
        ask: Vec<PhraseView> }
    /// A step.
    StepView { /// Names its chain of reasons.
        key: String, /// Id.
        id: String, /// Title.
        title: PhraseView, /// How.
        how: Option<PhraseView>, /// `integration`, `guidance`, `work`.
        track: String, /// `done`, `now`, `later`, `blocked`.
        state: String, /// Why.
        because: Vec<BecauseView> }
    /// A track.
    TrackView { /// `integration`, `guidance`, `work`.
        track: String, /// In order.
        steps: Vec<StepView> }
    /// The term.
    TermView { /// `not-started`, `running`, `met`, `ended`, `overrun`, `unknown`.
        state: String, /// First day.
        starts: Option<DayView>, /// Last day.
        ends: Option<DayView>, /// Safe day beside it, when it differs.
        safe_ends: Option<DayView>, /// What we worked out, when a letter says otherwise.
        computed_ends: Option<DayView>, /// "2 years and 3 months left" in words.
        left: Option<String>, /// 0 to 100.
        percent: Option<u32>, /// How sure.
        sureness: Sureness, /// Why.
        because: Vec<BecauseView> }
    /// A titled thing with text and reasons: consequence, option, requirement, component.
    CardView { /// Names its chain of reasons.
        key: String, /// Id.
        id: String, /// Title.
        title: PhraseView, /// Status word id (`status-…` in common.ftl).
        status: String, /// Lines in words.
        lines: Vec<PhraseView>, /// Days.
        days: Vec<DateView>, /// Ways out.
        way_out: Vec<PhraseView>, /// Whom to ask.
        ask: Vec<PhraseView>, /// How sure.
        sureness: Sureness, /// Why.
        because: Vec<BecauseView> }
    /// Facts that contradict each other.
    ConflictView { /// Names its chain of reasons.
        key: String, /// What does not fit.
        statement: PhraseView, /// The facts.
        facts: Vec<UsedFactView>, /// Why.
        because: Vec<BecauseView> }
    /// What was achieved.
    MilestoneView { /// Names its chain of reasons.
        key: String, /// Id.
        id: String, /// In words.
        title: PhraseView, /// When.
        on: Option<DayView>, /// Why.
        because: Vec<BecauseView> }
    /// The first six months.
    QuickStartView { /// Arrival plus six months.
        until: DayView, /// Days left, 0 when over.
        days_left: i32, /// Steps possible now.
        possible: Vec<StepView> }
    /// The plan, in words.
    PlanView { /// Day it was worked out for.
        today: DayView, /// The act, in words.
        regime: PhraseView, /// Why.
        regime_because: Vec<BecauseView>, /// `wi2013`, `wi2021`, `wi2006`, `none`, `unknown`.
        regime_id: String, /// Must the person, in words.
        obliged: PhraseView, /// Why.
        obliged_because: Vec<BecauseView>, /// One next step.
        next: Option<StepView>, /// What was achieved, first.
        milestones: Vec<MilestoneView>, /// The term.
        term: Option<TermView>, /// What would follow when the time runs out.
        next_term: Option<CardView>, /// Three tracks.
        tracks: Vec<TrackView>, /// By day.
        dates: Vec<DateView>, /// Parts of the exam and what else must be done.
        components: Vec<CardView>, /// What is at stake.
        consequences: Vec<CardView>, /// Ways out.
        options: Vec<CardView>, /// IND's own test.
        requirements: Vec<CardView>, /// What is missing.
        missing: Vec<MissingView>, /// Contradictions.
        conflicts: Vec<ConflictView>, /// The first six months.
        quick_start: Option<QuickStartView>, /// Goals in the person's words.
        goals: Vec<String>, /// Whom to call, in words.
        whom: Vec<PhraseView>, /// Pack id and day, in words.
        pack: String, /// Older than a year.
        pack_old: bool, /// Some of the words shown were not checked by a speaker.
        unchecked_words: bool }
    /// A topic of the guide.
    GuideTopicView { /// Id.
        id: String, /// Title.
        title: PhraseView }
    /// Topics in order.
    GuideTopicsView { /// In order.
        topics: Vec<GuideTopicView> }
    /// One topic, in the language in force and in Dutch.
    GuideTopicRequest { /// Id.
        id: String }
    /// A run of words.
    SpanView { /// Words.
        text: String, /// Bold.
        strong: bool, /// A link target (https, mailto, tel) or none.
        link: Option<String> }
    /// A block.
    BlockView { /// `heading`, `paragraph`, `list`, `steps`.
        kind: String, /// 1 to 3 for headings.
        level: u8, /// One entry, or one per list item.
        items: Vec<Vec<SpanView>> }
    /// An article.
    ArticleView { /// Id.
        id: String, /// Title.
        title: PhraseView, /// In the language in force.
        blocks: Vec<BlockView>, /// The same in Dutch, block by block; empty when the language is Dutch.
        dutch: Vec<BlockView>, /// Sources.
        source: String, /// When it was checked.
        checked_on: Option<DayView>, /// Checked by a speaker.
        checked: bool }
}

/// Events that the shell sends to the window (name, payload).
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(
    tag = "event",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
pub enum WindowEvent {
    /// Views of these areas must be fetched again (also when the day turned).
    Changed {
        /// Which.
        areas: Vec<Area>,
    },
    /// The session was locked (idle, suspend, key).
    Locked,
    /// It will lock in so many seconds unless somebody does something.
    LockWarning {
        /// Seconds left.
        seconds: u32,
    },
    /// A file was dropped on the window.
    Dropped {
        /// Its path, for `open_copy`.
        path: String,
    },
}
