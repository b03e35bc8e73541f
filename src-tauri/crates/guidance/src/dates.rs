//! Days and numbers as people write them, from CLDR data, so that window, paper and command line agree. The calendar
//! is always the Gregorian one and the digits Western, because they must match the letter in the reader's hand.

use std::cmp::Ordering;

use chrono::{Datelike, NaiveDate};
use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{E, M, MD, YMD, YMDE};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};

use crate::args::Args;
use crate::language::resolve;
use crate::texts::{Phrase, Texts};

/// How much of a day is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateStyle {
    /// Weekday, day, month, year.
    Full,
    /// Day, month, year.
    Long,
    /// Day and month.
    DayMonth,
}

/// A leaf of a tear-off calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leaf {
    /// Weekday in words.
    pub weekday: String,
    /// Day of the month, in digits.
    pub day: String,
    /// Month in words.
    pub month: String,
    /// Year, in digits.
    pub year: String,
}

/// One field set of one day in words; the ISO form if CLDR has nothing. A macro, since each field set is a type of
/// its own and a dynamic one would link the patterns of them all.
macro_rules! in_words {
    ($tag:expr, $day:expr, $fields:expr) => {{
        let formatter =
            FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale($tag).into(), $fields);
        match (formatter, gregorian($day)) {
            (Ok(formatter), Some(day)) => formatter.format(&day).to_string(),
            _ => $day.to_string(),
        }
    }};
}

/// A day in words.
pub fn date(tag: &str, day: NaiveDate, style: DateStyle) -> String {
    match style {
        DateStyle::Full => match resolve(tag).full_date {
            Some(pattern) => pattern
                .replace("{weekday}", &in_words!(tag, day, E::long()))
                .replace("{date}", &in_words!(tag, day, YMD::long())),
            None => in_words!(tag, day, YMDE::long()),
        },
        DateStyle::Long => in_words!(tag, day, YMD::long()),
        DateStyle::DayMonth => in_words!(tag, day, MD::long()),
    }
}

/// A day as a calendar leaf.
pub fn leaf(tag: &str, day: NaiveDate) -> Leaf {
    Leaf {
        weekday: in_words!(tag, day, E::long()),
        day: day.day().to_string(),
        month: in_words!(tag, day, M::long()),
        year: day.year().to_string(),
    }
}

/// How far a day is from another: "today", "in 3 weeks", "2 months ago". Rounded towards now, so that nobody is told
/// that there is more time than there is.
pub fn distance(texts: &Texts, from: NaiveDate, to: NaiveDate) -> Phrase {
    let (id, span) = match to.signed_duration_since(from).num_days() {
        0 => return texts.text("common-distance-today", &Args::new()),
        1 => return texts.text("common-distance-tomorrow", &Args::new()),
        -1 => return texts.text("common-distance-yesterday", &Args::new()),
        days if days > 0 => ("common-distance-in-", Span::between(from, to)),
        _ => ("common-distance-ago-", Span::between(to, from)),
    };
    span.say(texts, id)
}

/// How much is left until a day that is not over: "today is the last day", "3 weeks left". Rounded likewise.
pub(crate) fn left(texts: &Texts, from: NaiveDate, until: NaiveDate) -> Phrase {
    if from == until {
        return texts.text("common-left-today", &Args::new());
    }
    Span::between(from, until).say(texts, "common-left-")
}

/// How far a day moved: "3 months later", "2 weeks earlier". None when it did not.
pub fn moved(texts: &Texts, was: NaiveDate, is: NaiveDate) -> Option<Phrase> {
    match is.cmp(&was) {
        Ordering::Equal => None,
        Ordering::Greater => Some(Span::between(was, is).say(texts, "whatif-later-")),
        Ordering::Less => Some(Span::between(is, was).say(texts, "whatif-earlier-")),
    }
}

/// A whole number with the language's grouping.
pub fn number(tag: &str, value: i64) -> String {
    say_decimal(tag, &Decimal::from(value))
}

/// A number of hundredths, with two decimals unless it is whole.
pub(crate) fn hundredths(tag: &str, value: i64) -> String {
    if value.rem_euclid(100) == 0 {
        return number(tag, value.div_euclid(100));
    }
    let mut decimal = Decimal::from(value);
    decimal.multiply_pow10(-2);
    say_decimal(tag, &decimal)
}

/// An amount in whole euros, as the language writes it.
pub fn money(tag: &str, euros: i64) -> String {
    let texts = Texts::for_language(tag);
    texts
        .text(
            "common-euros",
            &Args::new().text("amount", number(tag, euros)),
        )
        .text
}

/// The unit that a distance is told in.
enum Span {
    Days(i64),
    Weeks(i64),
    Months(i64),
    Years(i64),
    YearsMonths(i64, i64),
}

impl Span {
    /// Days for two weeks, weeks for two months, months for two years, then years and months.
    fn between(early: NaiveDate, late: NaiveDate) -> Self {
        let days = late.signed_duration_since(early).num_days();
        let months = whole_months(early, late);
        match (days, months) {
            (..14, _) => Self::Days(days),
            (_, ..2) => Self::Weeks(days.div_euclid(7)),
            (_, ..24) => Self::Months(months),
            _ if months.rem_euclid(12) == 0 => Self::Years(months.div_euclid(12)),
            _ => Self::YearsMonths(months.div_euclid(12), months.rem_euclid(12)),
        }
    }
}

impl Span {
    /// The message of this unit, with its numbers.
    fn say(self, texts: &Texts, beginning: &str) -> Phrase {
        let tag = texts.tag();
        let with = |args: Args, name: &str, count: i64| {
            args.number(&format!("{name}-count"), count)
                .text(&format!("{name}-shown"), number(tag, count))
        };
        let (unit, args) = match self {
            Self::Days(count) => ("days", with(Args::new(), "days", count)),
            Self::Weeks(count) => ("weeks", with(Args::new(), "weeks", count)),
            Self::Months(count) => ("months", with(Args::new(), "months", count)),
            Self::Years(count) => ("years", with(Args::new(), "years", count)),
            Self::YearsMonths(years, months) => (
                "years-months",
                with(with(Args::new(), "years", years), "months", months),
            ),
        };
        texts.text(&format!("{beginning}{unit}"), &args)
    }
}

/// Calendar months that are over; for words only, the law's own arithmetic is in `domain`.
fn whole_months(early: NaiveDate, late: NaiveDate) -> i64 {
    let count = |day: NaiveDate| i64::from(day.year()) * 12 + i64::from(day.month0());
    let begun = count(late) - count(early);
    if late.day() < early.day() {
        begun - 1
    } else {
        begun
    }
}

fn say_decimal(tag: &str, value: &Decimal) -> String {
    match DecimalFormatter::try_new(locale(tag).into(), DecimalFormatterOptions::default()) {
        Ok(formatter) => formatter.format(value).to_string(),
        Err(_) => value.to_string(),
    }
}

/// The plural category of a whole number, by CLDR: `zero`, `one`, `two`, `few`, `many` or `other`.
pub(crate) fn plural(tag: &str, value: i64) -> &'static str {
    let category = match PluralRules::try_new_cardinal(locale(tag).into()) {
        Ok(rules) => rules.category_for(value),
        Err(_) => PluralCategory::Other,
    };
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// CLDR locale of a language, Western digits.
fn locale(tag: &str) -> Locale {
    let format = resolve(tag).format;
    format!("{format}-u-nu-latn")
        .parse()
        .unwrap_or(Locale::UNKNOWN)
}

fn gregorian(day: NaiveDate) -> Option<Date<Gregorian>> {
    let month = u8::try_from(day.month()).ok()?;
    let of_month = u8::try_from(day.day()).ok()?;
    Date::try_new_gregorian(day.year(), month, of_month).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn each_language_writes_days_its_own_way() {
        let on = day("2026-11-23");
        for (tag, full, long, short) in [
            (
                "nl",
                "maandag 23 november 2026",
                "23 november 2026",
                "23 november",
            ),
            (
                "en",
                "Monday, 23 November 2026",
                "23 November 2026",
                "23 November",
            ),
            (
                "ar",
                "الاثنين، 23 نوفمبر 2026",
                "23 نوفمبر 2026",
                "23 نوفمبر",
            ),
            ("ti", "ሰኑይ፣ 23 ሕዳር 2026", "23 ሕዳር 2026", "23 ሕዳር"),
        ] {
            assert_eq!(date(tag, on, DateStyle::Full), full);
            assert_eq!(date(tag, on, DateStyle::Long), long);
            assert_eq!(date(tag, on, DateStyle::DayMonth), short);
        }
    }

    #[test]
    fn tigrinya_has_its_own_names_for_every_month_and_weekday() {
        let months: Vec<String> = (1..=12)
            .map(|month| leaf("ti", NaiveDate::from_ymd_opt(2027, month, 1).unwrap()).month)
            .collect();
        assert_eq!(
            months.join(" "),
            "ጥሪ ለካቲት መጋቢት ሚያዝያ ጉንበት ሰነ ሓምለ ነሓሰ መስከረም ጥቅምቲ ሕዳር ታሕሳስ"
        );
        let weekdays: Vec<String> = (1..=7)
            .map(|of| leaf("ti", NaiveDate::from_ymd_opt(2027, 2, of).unwrap()).weekday)
            .collect();
        assert_eq!(weekdays.join(" "), "ሰኑይ ሰሉስ ረቡዕ ሓሙስ ዓርቢ ቀዳም ሰንበት");
    }

    #[test]
    fn numbers_are_grouped_as_the_language_does() {
        let said = |tag| number(tag, 1_234_567);
        assert_eq!(said("nl"), "1.234.567");
        assert_eq!(said("en"), "1,234,567");
        assert_eq!(said("ar"), "1,234,567");
        assert_eq!(number("nl", 950), "950");
    }

    #[test]
    fn a_leaf_has_the_month_in_words() {
        let expected = Leaf {
            weekday: "الاثنين".into(),
            day: "23".into(),
            month: "نوفمبر".into(),
            year: "2026".into(),
        };
        assert_eq!(leaf("ar", day("2026-11-23")), expected);
    }

    #[test]
    fn euros_are_said_in_the_language() {
        assert!(money("en", 1250).contains("1,250"), "{}", money("en", 1250));
        assert!(money("nl", 1250).contains("1.250"), "{}", money("nl", 1250));
    }

    #[test]
    fn digits_are_western_in_every_language() {
        for language in crate::languages() {
            for style in [DateStyle::Full, DateStyle::Long, DateStyle::DayMonth] {
                let text = date(language.tag, day("2027-02-14"), style);
                assert!(text.contains("14"), "{}: {text}", language.tag);
            }
        }
    }

    #[test]
    fn a_distance_never_promises_more_time_than_there_is() {
        let texts = Texts::for_language("en");
        let from = day("2026-11-23");
        let said = |to: &str| {
            let text = distance(&texts, from, day(to)).text;
            text.replace(['\u{2068}', '\u{2069}'], "")
        };
        for (to, expected) in [
            ("2026-11-23", "today"),
            ("2026-11-24", "tomorrow"),
            ("2026-11-22", "yesterday"),
            ("2026-12-06", "in 13 days"),
            ("2026-12-07", "in 2 weeks"),
            ("2026-12-20", "in 3 weeks"),
            ("2027-01-22", "in 8 weeks"),
            ("2027-01-23", "in 2 months"),
            ("2027-11-22", "in 11 months"),
            ("2028-11-22", "in 23 months"),
            ("2028-11-23", "in 2 years"),
            ("2029-02-22", "in 2 years and 2 months"),
            ("2026-11-10", "13 days ago"),
            ("2026-10-20", "4 weeks ago"),
            ("2023-08-23", "3 years and 3 months ago"),
        ] {
            assert_eq!(said(to), expected, "to {to}");
        }
    }

    #[test]
    fn distances_are_said_in_the_language_itself() {
        let from = day("2026-11-23");
        for language in crate::languages().iter().filter(|it| !it.hidden) {
            let texts = Texts::for_language(language.tag);
            for days in [
                -2000, -400, -40, -9, -1, 0, 1, 2, 3, 9, 11, 20, 70, 100, 400, 1100, 2000,
            ] {
                let phrase = distance(&texts, from, from + chrono::Duration::days(days));
                assert_eq!(phrase.lang, language.tag, "{days} days: {}", phrase.text);
            }
        }
    }
}
