//! Every day of 1930–2060 in every calendar, beside what ICU4C says (`calendars/table.txt`).

use chrono::{Days, NaiveDate};
use wegwijs_guidance::calendars::{Calendar, InCalendar, convert};

static TABLE: &str = include_str!("calendars/table.txt");

#[test]
fn every_day_of_130_years_is_what_another_library_says() {
    let mut days = [0_u32; 3];
    for line in TABLE.lines().filter(|it| !it.starts_with('#')) {
        let words: Vec<&str> = line.split(' ').collect();
        let (which, calendars): (usize, &[Calendar]) = match words[0] {
            "persian" => (0, &[Calendar::Persian, Calendar::Afghan]),
            "ethiopic" => (1, &[Calendar::Ethiopic]),
            _ => (2, &[Calendar::Islamic]),
        };
        let year: i32 = words[1].parse().unwrap();
        let mut on: NaiveDate = words[2].parse().unwrap();
        for (month, length) in (1..).zip(&words[3..]) {
            for day in 1..=length.parse().unwrap() {
                for calendar in calendars {
                    let expected = InCalendar { year, month, day };
                    assert_eq!(convert(*calendar, on), Some(expected), "{calendar:?} {on}");
                }
                on = on + Days::new(1);
                days[which] += 1;
            }
        }
    }
    assert!(days.iter().all(|it| *it > 47_000), "{days:?}");
}

#[test]
fn nothing_is_said_where_the_table_of_mecca_ends() {
    let on = |text: &str| convert(Calendar::Islamic, text.parse().unwrap());
    let first = InCalendar {
        year: 1300,
        month: 1,
        day: 1,
    };
    assert_eq!(on("1882-11-12"), Some(first));
    assert_eq!(on("1882-11-11"), None);
    let last = InCalendar {
        year: 1600,
        month: 12,
        day: 30,
    };
    assert_eq!(on("2174-11-25"), Some(last));
    assert_eq!(on("2174-11-26"), None);
    assert_eq!(on("9999-12-31"), None);
}
