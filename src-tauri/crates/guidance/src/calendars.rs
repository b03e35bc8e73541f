//! A day in other calendars, to be read beside the Gregorian one and never instead of it: Dutch letters know one
//! calendar only. Nothing here is approximated: where a calendar's own table ends, it says nothing.

use chrono::{Datelike, NaiveDate};
use icu_calendar::cal::hijri::UmmAlQura;
use icu_calendar::cal::{Ethiopian, Hijri, Persian};
use icu_calendar::{AsCalendar, Date};

use crate::args::Args;
use crate::dates::{self, DateStyle};
use crate::texts::Texts;

/// A calendar that can be read beside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Calendar {
    /// Solar Hijri, with the names of the months in Iran.
    Persian,
    /// Solar Hijri, with the names of the months in Afghanistan.
    Afghan,
    /// Ethiopic, years since the Incarnation.
    Ethiopic,
    /// Islamic, as announced in Mecca (Umm al-Qura): other places may differ by a day.
    Islamic,
}

impl Calendar {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Persian, Self::Afghan, Self::Ethiopic, Self::Islamic];

    /// Its name in ids of messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Persian => "persian",
            Self::Afghan => "afghan",
            Self::Ethiopic => "ethiopic",
            Self::Islamic => "islamic",
        }
    }

    /// The calendar of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.as_str() == name)
    }

    fn bit(self) -> u8 {
        match self {
            Self::Persian => 1,
            Self::Afghan => 2,
            Self::Ethiopic => 4,
            Self::Islamic => 8,
        }
    }
}

/// Digits of what stands beside; the date itself always has Western ones, as letters have.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Digits {
    /// 0 1 2 3
    #[default]
    Western,
    /// ٠ ١ ٢ ٣
    Arabic,
    /// ۰ ۱ ۲ ۳
    Persian,
}

impl Digits {
    /// The digits of a text in these. (Ethiopic numerals have no zero and no places; nobody reads years in them.)
    fn write(self, text: &str) -> String {
        let zero = match self {
            Self::Western => return text.to_owned(),
            Self::Arabic => '\u{660}',
            Self::Persian => '\u{6f0}',
        };
        let own = |letter: char| {
            letter
                .to_digit(10)
                .and_then(|it| char::from_u32(zero as u32 + it))
        };
        text.chars().map(|it| own(it).unwrap_or(it)).collect()
    }

    /// These, where words are written in the script that they belong to; Western ones elsewhere.
    fn fitting(self, texts: &Texts) -> Self {
        if texts.language().script == "Arab" {
            self
        } else {
            Self::Western
        }
    }
}

/// What a person wants to read beside a date. By itself nothing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Beside {
    calendars: u8,
    digits: Digits,
}

impl Beside {
    /// With one more calendar.
    #[must_use]
    pub fn with(self, calendar: Calendar) -> Self {
        Self {
            calendars: self.calendars | calendar.bit(),
            ..self
        }
    }

    /// In these digits.
    #[must_use]
    pub fn in_digits(self, digits: Digits) -> Self {
        Self { digits, ..self }
    }

    /// Whether nothing is wanted.
    pub fn is_nothing(self) -> bool {
        self == Self::default()
    }

    fn has(self, calendar: Calendar) -> bool {
        self.calendars & calendar.bit() != 0
    }
}

/// A day as another calendar says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InCalendar {
    /// Year of the calendar's own era.
    pub year: i32,
    /// Month, from 1.
    pub month: u8,
    /// Day of the month.
    pub day: u8,
}

/// One reading of a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// Day, month, year.
    pub date: String,
    /// The same with the name of the calendar before it, the date isolated.
    pub text: String,
}

/// Years of Umm al-Qura for which there is a table; ICU goes on with a rule of thumb outside.
const TABLE: std::ops::RangeInclusive<i32> = 1300..=1600;

/// A day in another calendar; nothing where that cannot be known.
pub fn convert(calendar: Calendar, day: NaiveDate) -> Option<InCalendar> {
    let month = u8::try_from(day.month()).ok()?;
    let of_month = u8::try_from(day.day()).ok()?;
    let iso = Date::try_new_iso(day.year(), month, of_month).ok()?;
    let said = match calendar {
        Calendar::Persian | Calendar::Afghan => in_calendar(&iso.to_calendar(Persian)),
        Calendar::Ethiopic => in_calendar(&iso.to_calendar(Ethiopian::new())),
        Calendar::Islamic => in_calendar(&iso.to_calendar(Hijri::<UmmAlQura>::new_umm_al_qura())),
    };
    let known = match calendar {
        Calendar::Islamic => TABLE.contains(&said.year),
        Calendar::Persian | Calendar::Afghan | Calendar::Ethiopic => said.year >= 1,
    };
    known.then_some(said)
}

fn in_calendar<C: AsCalendar>(date: &Date<C>) -> InCalendar {
    InCalendar {
        year: date.year().extended_year(),
        month: date.month().number(),
        day: date.day_of_month().0,
    }
}

/// Everything that stands beside a day: the day itself in own digits, then each calendar.
pub fn readings(texts: &Texts, day: NaiveDate, beside: Beside) -> Vec<Reading> {
    let digits = beside.digits.fitting(texts);
    let mut all = Vec::new();
    if digits != Digits::Western {
        let date = digits.write(&dates::date(texts.tag(), day, DateStyle::Long));
        all.push(reading(texts, "digits", date));
    }
    for calendar in Calendar::ALL {
        if !beside.has(calendar) {
            continue;
        }
        if let Some(said) = convert(calendar, day) {
            let name = calendar.as_str();
            let args = Args::new().text("month", format!("m{}", said.month));
            let month = texts.text(&format!("calendars-month-{name}"), &args).text;
            // Day, month, year in all our languages. No isolation marks inside, so that the month gives the direction.
            let date = digits.write(&format!("{} {month} {}", said.day, said.year));
            all.push(reading(texts, name, date));
        }
    }
    all
}

fn reading(texts: &Texts, name: &str, date: String) -> Reading {
    let args = Args::new().text("date", date.as_str());
    let text = texts.text(&format!("calendars-beside-{name}"), &args).text;
    Reading { date, text }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(tag: &str, beside: Beside) -> Vec<String> {
        let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        let all = readings(&Texts::for_language(tag), day, beside);
        all.into_iter().map(|it| it.date).collect()
    }

    fn all() -> Beside {
        Calendar::ALL
            .into_iter()
            .fold(Beside::default(), Beside::with)
    }

    #[test]
    fn nothing_stands_beside_a_date_unless_it_is_asked_for() {
        for language in crate::languages() {
            assert!(said(language.tag, Beside::default()).is_empty());
        }
    }

    #[test]
    fn each_language_has_its_names_of_the_months() {
        let in_order = |tag| said(tag, all()).join(" / ");
        assert_eq!(
            in_order("nl"),
            "2 Azar 1405 / 2 Qaws 1405 / 14 Hidar 2019 / 13 Joemada al-thania 1448"
        );
        assert_eq!(
            in_order("en"),
            "2 Azar 1405 / 2 Qaws 1405 / 14 Hidar 2019 / 13 Jumada al-Thani 1448"
        );
        assert_eq!(
            in_order("ar"),
            "2 آذر 1405 / 2 قوس 1405 / 14 هدار 2019 / 13 جمادى الآخرة 1448"
        );
        assert_eq!(
            in_order("ti"),
            "2 ኣዛር 1405 / 2 ቀውስ 1405 / 14 ሕዳር 2019 / 13 ጁማዳ ኣል-ሳኒ 1448"
        );
    }

    #[test]
    fn every_month_of_every_calendar_has_a_name_of_its_own() {
        for language in crate::languages().iter().filter(|it| !it.hidden) {
            let texts = Texts::for_language(language.tag);
            for calendar in Calendar::ALL {
                let months = if calendar == Calendar::Ethiopic {
                    13
                } else {
                    12
                };
                let names: std::collections::BTreeSet<String> = (1..=months)
                    .map(|month| {
                        let args = Args::new().text("month", format!("m{month}"));
                        let id = format!("calendars-month-{}", calendar.as_str());
                        let name = texts.text(&id, &args);
                        assert_eq!(name.lang, language.tag, "{id} {month}");
                        assert!(!name.text.contains('\u{2068}'), "{id} {month}");
                        name.text
                    })
                    .collect();
                assert_eq!(names.len(), months, "{}: {names:?}", language.tag);
            }
        }
    }

    #[test]
    fn own_digits_stand_beside_the_date_in_arabic_script_only() {
        let arabic = Beside::default().in_digits(Digits::Arabic);
        assert_eq!(said("ar", arabic), ["٢٣ نوفمبر ٢٠٢٦"]);
        let persian = Beside::default()
            .with(Calendar::Afghan)
            .in_digits(Digits::Persian);
        assert_eq!(said("ar", persian), ["۲۳ نوفمبر ۲۰۲۶", "۲ قوس ۱۴۰۵"]);
        for tag in ["nl", "en", "ti"] {
            assert!(said(tag, arabic).is_empty(), "{tag}");
            assert_eq!(said(tag, persian).len(), 1, "{tag}");
            assert!(said(tag, persian)[0].contains("1405"), "{tag}");
        }
    }

    #[test]
    fn the_name_stands_before_the_date_and_the_date_is_isolated() {
        let texts = Texts::for_language("ar");
        let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        let beside = Beside::default()
            .with(Calendar::Islamic)
            .in_digits(Digits::Arabic);
        let last = readings(&texts, day, beside).pop().unwrap();
        assert!(
            last.text.contains("\u{2068}١٣ جمادى الآخرة ١٤٤٨\u{2069}"),
            "{}",
            last.text
        );
    }

    #[test]
    fn names_lead_back_to_calendars() {
        for calendar in Calendar::ALL {
            assert_eq!(Calendar::named(calendar.as_str()), Some(calendar));
        }
        assert_eq!(Calendar::named("gregorian"), None);
    }
}
