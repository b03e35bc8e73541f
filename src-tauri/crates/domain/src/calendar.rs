//! Day arithmetic: months that end early, Easter, public holidays, working days. The only place where days are
//! counted. Everything answers `None` instead of overflowing. Which days are holidays is data of the rule pack.
use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

/// What to do when the day that months or years lead to does not exist (31 April, 29 February).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rounding {
    /// The last day of that month.
    Clamp,
    /// The first day of the next month.
    RollForward,
}

/// One public holiday, by its rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holiday {
    /// Name in kebab-case.
    pub id: String,
    /// Month and day of a fixed holiday.
    pub month: Option<u32>,
    /// Day in the month.
    pub day: Option<u32>,
    /// Days after Easter Sunday (negative: before).
    pub easter: Option<i64>,
    /// Days to move when a fixed holiday is a Sunday.
    pub sunday_moves: Option<i64>,
    /// First year in which it counts.
    pub from_year: Option<i32>,
    /// Last year in which it counts.
    pub until_year: Option<i32>,
}

impl Holiday {
    fn in_year(&self, year: i32) -> Option<NaiveDate> {
        if self.from_year.is_some_and(|from| year < from)
            || self.until_year.is_some_and(|until| year > until)
        {
            return None;
        }
        if let Some(offset) = self.easter {
            return add_days(easter_sunday(year)?, offset);
        }
        let day = NaiveDate::from_ymd_opt(year, self.month?, self.day?)?;
        match self.sunday_moves {
            Some(offset) if day.weekday() == Weekday::Sun => add_days(day, offset),
            _ => Some(day),
        }
    }
}

/// Adds days (negative: takes away).
pub fn add_days(date: NaiveDate, days: i64) -> Option<NaiveDate> {
    let count = Days::new(days.unsigned_abs());
    if days < 0 {
        date.checked_sub_days(count)
    } else {
        date.checked_add_days(count)
    }
}

/// Adds calendar months (negative: takes away), rounding a day that does not exist.
pub fn add_months(date: NaiveDate, months: i64, rounding: Rounding) -> Option<NaiveDate> {
    let count = Months::new(u32::try_from(months.unsigned_abs()).ok()?);
    let clamped = if months < 0 {
        date.checked_sub_months(count)?
    } else {
        date.checked_add_months(count)?
    };
    match rounding {
        Rounding::RollForward if clamped.day() != date.day() => add_days(clamped, 1),
        _ => Some(clamped),
    }
}

/// The first day of the month after this day's.
pub fn first_of_next_month(date: NaiveDate) -> Option<NaiveDate> {
    add_months(date.with_day(1)?, 1, Rounding::Clamp)
}

/// Days from one date to another; negative when the second comes first.
pub fn days_between(from: NaiveDate, until: NaiveDate) -> i64 {
    until.signed_duration_since(from).num_days()
}

/// Easter Sunday of a year (Gregorian; Meeus, Jones and Butcher).
pub fn easter_sunday(year: i32) -> Option<NaiveDate> {
    if !(1583..=9999).contains(&year) {
        return None;
    }
    let y = i64::from(year);
    #[expect(
        clippy::arithmetic_side_effects,
        reason = "years 1583 to 9999: all terms stay far below i64's range"
    )]
    let (month, day) = {
        let (a, b, c) = (y % 19, y / 100, y % 100);
        let (d, e, f) = (b / 4, b % 4, (b + 8) / 25);
        let g = (b - f + 1) / 3;
        let h = (19 * a + b - d - g + 15) % 30;
        let (i, k) = (c / 4, c % 4);
        let l = (32 + 2 * e + 2 * i - h - k) % 7;
        let m = (a + 11 * h + 22 * l) / 451;
        let n = h + l - 7 * m + 114;
        (n / 31, n % 31 + 1)
    };
    NaiveDate::from_ymd_opt(year, u32::try_from(month).ok()?, u32::try_from(day).ok()?)
}

/// The day itself, or the next one that is no Saturday, Sunday or holiday (Algemene termijnenwet art. 1).
pub fn working_day_from(date: NaiveDate, holidays: &[Holiday]) -> Option<NaiveDate> {
    let mut day = date;
    // Never more than a weekend with holidays on both sides; the bound keeps odd packs from looping.
    for _ in 0..40 {
        let weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
        if !weekend && !is_holiday(day, holidays) {
            return Some(day);
        }
        day = add_days(day, 1)?;
    }
    None
}

/// Whether a day is one of the holidays.
pub fn is_holiday(day: NaiveDate, holidays: &[Holiday]) -> bool {
    holidays
        .iter()
        .any(|holiday| holiday.in_year(day.year()) == Some(day))
}

/// A period from a first to a last day.
pub type Span = (NaiveDate, NaiveDate);

/// Merges periods that overlap or touch, so that no day counts twice. Reversed periods are left out.
pub fn merge(mut spans: Vec<Span>) -> Vec<Span> {
    spans.retain(|(from, until)| from <= until);
    spans.sort_unstable();
    let mut merged: Vec<Span> = Vec::new();
    for (from, until) in spans {
        match merged.last_mut() {
            Some(last) if add_days(last.1, 1).is_none_or(|next| from <= next) => {
                last.1 = last.1.max(until);
            }
            _ => merged.push((from, until)),
        }
    }
    merged
}

/// Length of a period, both ends included: whole months when it is exactly that, else days.
pub fn length(span: Span) -> Length {
    let Some(after) = add_days(span.1, 1) else {
        return Length::Days(days_between(span.0, span.1).saturating_add(1));
    };
    let years = i64::from(after.year()).saturating_sub(i64::from(span.0.year()));
    let months = years
        .saturating_mul(12)
        .saturating_add(i64::from(after.month()))
        .saturating_sub(span.0.month().into());
    if months > 0 && add_months(span.0, months, Rounding::Clamp) == Some(after) {
        return Length::Months(months);
    }
    Length::Days(days_between(span.0, after))
}

/// A length of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// Whole months.
    Months(i64),
    /// Days.
    Days(i64),
}

#[cfg(test)]
mod tests {
    use super::*;

    fn d(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_month_that_ends_early_is_clamped_or_rolled_forward_as_asked() {
        assert_eq!(
            add_months(d("2024-08-31"), 6, Rounding::Clamp),
            Some(d("2025-02-28"))
        );
        assert_eq!(
            add_months(d("2024-08-31"), 6, Rounding::RollForward),
            Some(d("2025-03-01"))
        );
        assert_eq!(
            add_months(d("2024-02-29"), 36, Rounding::RollForward),
            Some(d("2027-03-01"))
        );
        assert_eq!(
            add_months(d("2026-08-31"), -6, Rounding::RollForward),
            Some(d("2026-03-01"))
        );
    }

    #[test]
    fn easter_is_where_the_tables_have_it() {
        for (year, day) in [
            (2024, "2024-03-31"),
            (2025, "2025-04-20"),
            (2026, "2026-04-05"),
            (2038, "2038-04-25"),
        ] {
            assert_eq!(easter_sunday(year), Some(d(day)));
        }
    }

    #[test]
    fn the_calendar_answers_none_at_its_ends_instead_of_overflowing() {
        assert_eq!(add_days(NaiveDate::MAX, 1), None);
        assert_eq!(add_months(NaiveDate::MIN, -1, Rounding::Clamp), None);
        assert_eq!(add_months(d("2024-01-01"), i64::MAX, Rounding::Clamp), None);
        assert_eq!(easter_sunday(1), None);
    }

    #[test]
    fn periods_that_overlap_or_touch_count_once() {
        let spans = vec![
            (d("2024-03-01"), d("2024-03-31")),
            (d("2024-01-01"), d("2024-02-10")),
            (d("2024-02-01"), d("2024-02-29")),
            (d("2024-06-02"), d("2024-06-01")),
        ];
        assert_eq!(merge(spans), vec![(d("2024-01-01"), d("2024-03-31"))]);
    }

    #[test]
    fn a_period_of_whole_months_is_counted_in_months() {
        assert_eq!(
            length((d("2016-03-01"), d("2016-07-31"))),
            Length::Months(5)
        );
        assert_eq!(
            length((d("2016-03-15"), d("2016-08-14"))),
            Length::Months(5)
        );
        assert_eq!(
            length((d("2016-03-15"), d("2016-08-15"))),
            Length::Days(154)
        );
    }
}
