//! Who and where we are: session, language, place, half-typed words.
use std::collections::BTreeMap;

use serde_json::{Value, json};
use wegwijs_guidance::languages;

use crate::api::{
    ChooseLanguageRequest, DraftRequest, DraftsView, Empty, LanguageView, LanguagesView,
    PlaceRequest, SessionState, SessionView,
};
use crate::app::App;
use crate::failure::{Failure, FailureCode};
use crate::moment::Moment;
use crate::open::{ME, Open, SETTING, Visit, set};

/// Kind of entity of half-typed words, one a field of the window.
const DRAFT: &str = "draft";
/// Kind of entity that holds where the person was.
const PLACE: &str = "place";
/// Longest half-typed text that is kept, in characters.
const LONGEST_DRAFT: usize = 200_000;

impl App {
    pub(crate) fn session(&self, _: Empty, _now: Moment) -> Result<SessionView, Failure> {
        let mut state = self.state();
        let language = state.language();
        match state.open.as_mut() {
            Some(open) => view(open, language),
            None => Ok(SessionView {
                state: SessionState::Locked,
                person: None,
                language,
                place: None,
                lock_after_s: crate::settings::LOCK_MINUTES * 60,
                paper_code_open: false,
                intake_open: false,
            }),
        }
    }

    pub(crate) fn languages(&self, _: Empty, _now: Moment) -> Result<LanguagesView, Failure> {
        Ok(LanguagesView {
            languages: languages()
                .iter()
                .filter(|language| !language.hidden)
                .map(|language| LanguageView {
                    tag: language.tag.to_owned(),
                    name: language.name.to_owned(),
                    direction: language.direction.as_str().to_owned(),
                    checked: language.checked,
                })
                .collect(),
            current: self.language(),
        })
    }

    /// Kept for the laptop while nobody's vault is open, in the vault while one is: the next person's start screen
    /// does not show whose language was last.
    pub(crate) fn choose_language(
        &self,
        request: ChooseLanguageRequest,
        now: Moment,
    ) -> Result<SessionView, Failure> {
        let known = languages().iter().any(|it| it.tag == request.tag);
        if !known {
            return Err(Failure::of(FailureCode::BadRequest));
        }
        let mut state = self.state();
        let tag = json!(request.tag);
        if let Some(open) = state.open.as_mut() {
            open.vault
                .record(&[set(SETTING, ME, "language", tag)], "", now.at)?;
            open.language = Some(request.tag);
        } else {
            state.machine.language = Some(request.tag);
            state.machine.keep(self.root())?;
        }
        drop(state);
        self.session(Empty {}, now)
    }

    pub(crate) fn lock(&self, _: Empty, now: Moment) -> Result<SessionView, Failure> {
        self.lock_now();
        self.session(Empty {}, now)
    }

    pub(crate) fn touch(&self, _: Empty, now: Moment) -> Result<Empty, Failure> {
        self.mark_active(now);
        Ok(Empty {})
    }

    /// Puts an opened vault in place and says who is there.
    pub(crate) fn enter(&self, mut open: Open, now: Moment) -> Result<SessionView, Failure> {
        let mut state = self.state();
        // Somebody else's vault can't stay open behind a new one.
        if let Some(before) = state.open.take() {
            before.vault.close();
        }
        let language = match open.language.clone() {
            Some(language) => language,
            None => {
                // The language in which the person set up the vault goes with them from now on.
                let language = state.language();
                let kept = set(SETTING, ME, "language", json!(language));
                open.vault.record(&[kept], "", now.at)?;
                open.language = Some(language.clone());
                language
            }
        };
        open.rules = state.shelf.in_force();
        // A vault that can't be read, damaged inside, is closed again: only then can a backup take its place.
        let session = view(&mut open, language)?;
        state.active_at = Some(now.at);
        state.warned = false;
        state.open = Some(open);
        Ok(session)
    }
}

/// The session of an open vault.
pub(crate) fn view(open: &mut Open, language: String) -> Result<SessionView, Failure> {
    let place = open
        .vault
        .entity(PLACE, ME)?
        .and_then(|mut it| it.fields.remove("screen"));
    let intake_open = crate::intake::is_open(open)?;
    Ok(SessionView {
        state: SessionState::Unlocked,
        person: Some(open.person.clone()),
        language,
        place,
        lock_after_s: open.lock_minutes * 60,
        paper_code_open: open.setting("paper-code-confirmed")? != Some(Value::Bool(true)),
        intake_open,
    })
}

impl Visit<'_> {
    pub(crate) fn save_place(&mut self, request: PlaceRequest) -> Result<Empty, Failure> {
        self.record(&[set(PLACE, ME, "screen", request.place)], "")?;
        Ok(Empty {})
    }

    pub(crate) fn save_draft(&mut self, request: DraftRequest) -> Result<Empty, Failure> {
        if request.text.chars().count() > LONGEST_DRAFT {
            return Err(Failure::of(FailureCode::TooLarge).with("limit", LONGEST_DRAFT));
        }
        if request.key.is_empty() {
            return Err(Failure::of(FailureCode::BadRequest));
        }
        let value = if request.text.is_empty() {
            Value::Null
        } else {
            Value::String(request.text)
        };
        self.record(&[set(DRAFT, &request.key, "text", value)], "")?;
        Ok(Empty {})
    }

    pub(crate) fn drafts(&mut self, _: Empty) -> Result<DraftsView, Failure> {
        let mut drafts = BTreeMap::new();
        for mut draft in self.open.vault.entities(DRAFT)? {
            if let Some(Value::String(text)) = draft.fields.remove("text") {
                drafts.insert(draft.id, text);
            }
        }
        Ok(DraftsView { drafts })
    }
}
