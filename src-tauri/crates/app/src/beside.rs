//! Which calendars and digits a person reads beside each date.
use serde_json::Value;
use wegwijs_guidance::calendars::{Beside, Calendar, Digits};

use crate::api::{CalendarKind, DigitsKind};
use crate::open::Open;

/// The kept list; a name from a later version is passed over.
pub(crate) fn calendars(kept: &Value) -> Vec<CalendarKind> {
    let names = kept.as_array().map(Vec::as_slice).unwrap_or_default();
    let known = names
        .iter()
        .filter_map(|it| serde_json::from_value(it.clone()).ok());
    in_order(known.collect())
}

/// Each once, in the order in which they are shown.
pub(crate) fn in_order(mut kinds: Vec<CalendarKind>) -> Vec<CalendarKind> {
    kinds.sort_unstable();
    kinds.dedup();
    kinds
}

impl Open {
    /// What stands beside each date. Settings that cannot be read are told where they are asked for, not here.
    pub(crate) fn beside(&self) -> Beside {
        let Ok(settings) = self.settings() else {
            return Beside::default();
        };
        let digits = match settings.digits {
            DigitsKind::Western => Digits::Western,
            DigitsKind::Arabic => Digits::Arabic,
            DigitsKind::Persian => Digits::Persian,
        };
        let of = |kind: CalendarKind| match kind {
            CalendarKind::Persian => Calendar::Persian,
            CalendarKind::Afghan => Calendar::Afghan,
            CalendarKind::Ethiopic => Calendar::Ethiopic,
            CalendarKind::Islamic => Calendar::Islamic,
        };
        let calendars = settings.calendars.into_iter().map(of);
        calendars.fold(Beside::default().in_digits(digits), Beside::with)
    }
}
