//! What crosses about other calendars beside the date.
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A calendar that can stand beside the date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CalendarKind {
    /// Solar Hijri, months as in Iran.
    Persian,
    /// Solar Hijri, months as in Afghanistan.
    Afghan,
    /// Ethiopic.
    Ethiopic,
    /// Islamic (Umm al-Qura).
    Islamic,
}

/// Digits of what stands beside the date, in languages with Arabic script.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum DigitsKind {
    /// 0 1 2 3
    #[default]
    Western,
    /// ٠ ١ ٢ ٣
    Arabic,
    /// ۰ ۱ ۲ ۳
    Persian,
}

/// A day as it stands beside the date: in another calendar, or in own digits.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReadingView {
    /// Day, month, year.
    pub date: String,
    /// The same with the name of the calendar before it.
    pub text: String,
}
