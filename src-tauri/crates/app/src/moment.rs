//! When a call is made. The core never asks what time it is; it is told.
use chrono::{DateTime, NaiveDate, Utc};

/// An instant and the day that it is where the law applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The instant.
    pub at: DateTime<Utc>,
    /// The day in the Netherlands.
    pub today: NaiveDate,
}

impl Moment {
    /// The moment of an instant.
    #[must_use]
    pub fn at(at: DateTime<Utc>) -> Self {
        Self {
            at,
            today: at.with_timezone(&chrono_tz::Europe::Amsterdam).date_naive(),
        }
    }
}
