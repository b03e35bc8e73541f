//! Invented people and random facts, for the tests of this and other crates. Nobody here exists.
use chrono::{Days, NaiveDate, NaiveTime};
use proptest::strategy::Strategy;

use crate::facts::{Answer, Entry, FactPath, Facts, FieldId, Value, table};
use crate::pack::RulePack;

mod story;

pub use story::random_story;

/// The invented people: name and facts in JSON.
pub const PEOPLE: &[(&str, &str)] = &[
    (
        "amina",
        include_str!("../../../../../tests/golden/people/amina.json"),
    ),
    (
        "dawit",
        include_str!("../../../../../tests/golden/people/dawit.json"),
    ),
    (
        "leyla",
        include_str!("../../../../../tests/golden/people/leyla.json"),
    ),
    (
        "omar",
        include_str!("../../../../../tests/golden/people/omar.json"),
    ),
    (
        "selam",
        include_str!("../../../../../tests/golden/people/selam.json"),
    ),
    (
        "yusuf",
        include_str!("../../../../../tests/golden/people/yusuf.json"),
    ),
];

/// Amina: asylum permit, act of 2021, B1-route, well on her way, a child born within the term.
pub fn amina() -> Facts {
    person("amina")
}

/// Dawit: just arrived in a reception centre, no decision yet.
pub fn dawit() -> Facts {
    person("dawit")
}

/// Leyla: came for family, act of 2013, late, with a loan.
pub fn leyla() -> Facts {
    person("leyla")
}

/// One of the invented people by name; nobody's facts for an unknown name.
pub fn person(name: &str) -> Facts {
    let json = PEOPLE
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, json)| *json);
    json.and_then(|json| Facts::parse(json).ok())
        .unwrap_or_default()
}

/// Random facts, by a seed: the same seed gives the same person everywhere.
pub fn random_facts(seed: u64) -> Facts {
    let mut dice = Dice(seed);
    let mut facts = Facts::default();
    // Some people are known well, some hardly at all.
    let known = dice.below(9).saturating_add(1);
    for field in FieldId::all().filter(|id| id.field().list().is_none()) {
        if dice.below(10) < known {
            facts.set_scalar(field, dice.value(field));
        }
    }
    for list in table::list_names() {
        let count = if dice.below(10) < known {
            dice.below(4)
        } else {
            0
        };
        for _ in 0..count {
            let mut entry = Entry::new();
            for field in table::fields_of(list) {
                if field.field().required || dice.below(10) < 7 {
                    entry.insert(field, dice.value(field));
                }
            }
            facts.push(list, entry);
        }
    }
    facts
}

/// Random facts as a strategy of `proptest`: half of them wild, half of them lives that hang together.
pub fn any_facts() -> impl Strategy<Value = Facts> {
    let any = |seed: u64| {
        if seed.is_multiple_of(2) {
            random_facts(seed)
        } else {
            random_story(seed).0
        }
    };
    proptest::num::u64::ANY.prop_map(any)
}

/// Another value that a fact could have, by a seed; may by chance be the same one.
pub fn other_value(path: FactPath, seed: u64) -> Value {
    Dice(seed).value(path.field)
}

/// A small generator of numbers (SplitMix64): tests need the same people on every machine.
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: u64) -> u64 {
        self.roll().checked_rem(limit).unwrap_or(0)
    }

    fn pick<'a>(&mut self, values: &[&'a str]) -> &'a str {
        let place = self.below(u64::try_from(values.len()).unwrap_or(1));
        usize::try_from(place)
            .ok()
            .and_then(|place| values.get(place))
            .copied()
            .unwrap_or_default()
    }

    /// Mostly days of the years that matter; sometimes any day that facts may have.
    fn day(&mut self, path: &str) -> NaiveDate {
        let (first, span) = match self.below(12) {
            0 => (NaiveDate::from_ymd_opt(1900, 1, 1), 109_938),
            _ if path.ends_with("birth_date") => (NaiveDate::from_ymd_opt(1950, 1, 1), 22_000),
            _ if path.starts_with("obligation.pip") => {
                (NaiveDate::from_ymd_opt(2021, 10, 1), 2_000)
            }
            _ => (NaiveDate::from_ymd_opt(2012, 6, 1), 6_000),
        };
        let days = Days::new(self.below(span));
        first
            .and_then(|first| first.checked_add_days(days))
            .unwrap_or_default()
    }

    fn value(&mut self, id: FieldId) -> Value {
        let field = id.field();
        match field.answer {
            Answer::Date => Value::Date(self.day(field.path)),
            Answer::Moment => {
                let time = NaiveTime::from_hms_opt(9, 0, 0).unwrap_or_default();
                Value::Moment(self.day(field.path).and_time(time))
            }
            Answer::YesNo => Value::Flag(self.below(2) == 1),
            Answer::Number { max, .. } | Answer::Decimal { max, .. } => {
                let most = u64::try_from(max.min(900)).unwrap_or(1).saturating_add(1);
                Value::Hundredths(
                    i64::try_from(self.below(most))
                        .unwrap_or(0)
                        .saturating_mul(100),
                )
            }
            Answer::Choice(values) => Value::Word(self.pick(values).to_string()),
            Answer::FromPack => {
                let values: Vec<&str> = RulePack::built_in().values_of(field.path).collect();
                Value::Word(self.pick(&values).to_string())
            }
            Answer::Several(values) => Value::Words(vec![self.pick(values).to_string()]),
            Answer::Text => Value::Word(format!("invented-{}", self.below(1000))),
        }
    }
}
