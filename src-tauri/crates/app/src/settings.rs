//! A person's settings, kept in the vault: they go along to the next laptop.
use serde_json::{Value, json};

use crate::api::{Area, DigitsKind, Empty, KeyboardKind, SettingsView, Theme};
use crate::beside;
use crate::failure::{Failure, FailureCode};
use crate::open::{ME, Open, SETTING, Visit, set};

/// Idle minutes before locking, unless the person chose otherwise.
pub(crate) const LOCK_MINUTES: u32 = 5;

impl Open {
    /// The settings as they stand; what was never chosen has its usual value.
    pub(crate) fn settings(&self) -> Result<SettingsView, Failure> {
        let fields = self
            .vault
            .entity(SETTING, ME)?
            .map(|it| it.fields)
            .unwrap_or_default();
        let number = |name: &str, usual: u32| {
            fields
                .get(name)
                .and_then(Value::as_u64)
                .and_then(|it| u32::try_from(it).ok())
                .unwrap_or(usual)
        };
        let flag =
            |name: &str, usual: bool| fields.get(name).and_then(Value::as_bool).unwrap_or(usual);
        let word = |name: &str| fields.get(name).cloned().unwrap_or(Value::Null);
        Ok(SettingsView {
            theme: serde_json::from_value(word("theme")).unwrap_or(Theme::System),
            text_percent: number("text-percent", 100).clamp(100, 200),
            calm: flag("calm", false),
            lock_minutes: number("lock-minutes", LOCK_MINUTES).clamp(1, 30),
            keyboard: serde_json::from_value(word("keyboard")).unwrap_or(KeyboardKind::Closed),
            dutch_beside: flag("dutch-beside", true),
            calendars: beside::calendars(&word("calendars")),
            digits: serde_json::from_value(word("digits")).unwrap_or(DigitsKind::Western),
        })
    }
}

impl Visit<'_> {
    pub(crate) fn settings(&mut self, _: Empty) -> Result<SettingsView, Failure> {
        self.open.settings()
    }

    pub(crate) fn change_settings(
        &mut self,
        request: SettingsView,
    ) -> Result<SettingsView, Failure> {
        if !(100..=200).contains(&request.text_percent) || !(1..=30).contains(&request.lock_minutes)
        {
            return Err(Failure::of(FailureCode::BadRequest));
        }
        let all = [
            set(SETTING, ME, "theme", json!(request.theme)),
            set(SETTING, ME, "text-percent", json!(request.text_percent)),
            set(SETTING, ME, "calm", json!(request.calm)),
            set(SETTING, ME, "lock-minutes", json!(request.lock_minutes)),
            set(SETTING, ME, "keyboard", json!(request.keyboard)),
            set(SETTING, ME, "dutch-beside", json!(request.dutch_beside)),
            set(
                SETTING,
                ME,
                "calendars",
                json!(beside::in_order(request.calendars)),
            ),
            set(SETTING, ME, "digits", json!(request.digits)),
        ];
        self.record(&all, "history-settings")?;
        self.open.lock_minutes = request.lock_minutes;
        self.changed(&[Area::Settings]);
        self.open.settings()
    }
}
