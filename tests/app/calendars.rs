//! Other calendars beside each date: as the person chose, nowhere else, and only in what is read.
use serde_json::{Value, json};
use wegwijs_app::api::SettingsView;

use crate::home::{Person, amina_with_a_plan};

/// Chooses calendars and digits.
fn choose(amina: &Person, calendars: &Value, digits: &str) -> SettingsView {
    let mut settings: Value = amina.get("settings", json!({}));
    settings["calendars"] = calendars.clone();
    settings["digits"] = json!(digits);
    amina.get("change_settings", settings)
}

/// The last day of the term, and what stands beside it.
fn term(amina: &Person) -> (String, Vec<String>) {
    let plan: Value = amina.get("plan", json!({}));
    let ends = &plan["term"]["ends"];
    let readings = ends["readings"].as_array().unwrap();
    let text = |it: &Value| {
        it["text"]
            .as_str()
            .unwrap()
            .replace(['\u{2068}', '\u{2069}'], "")
    };
    (
        ends["long"].as_str().unwrap().to_owned(),
        readings.iter().map(text).collect(),
    )
}

#[test]
fn nothing_stands_beside_a_date_until_it_is_chosen_and_the_date_itself_stays() {
    let amina = amina_with_a_plan();
    let (long, none) = term(&amina);
    assert!(none.is_empty(), "{none:?}");
    let kept = choose(&amina, &json!(["islamic", "ethiopic", "islamic"]), "arabic");
    assert_eq!(json!(kept.calendars), json!(["ethiopic", "islamic"]));
    let (same, both) = term(&amina);
    assert_eq!(same, long);
    assert_eq!(both.len(), 2, "no own digits in Dutch: {both:?}");
    amina.done("choose_language", json!({"tag": "ar"}));
    let (western, three) = term(&amina);
    assert!(
        western.contains(|it: char| it.is_ascii_digit()),
        "{western}"
    );
    assert_eq!(three.len(), 3, "{three:?}");
    for text in three {
        let own = text.chars().any(|it| ('٠'..='٩').contains(&it));
        assert!(
            own && !text.contains(|it: char| it.is_ascii_digit()),
            "{text}"
        );
    }
    amina.lock();
    amina.unlock();
    assert_eq!(term(&amina).1.len(), 3, "kept with the person");
    choose(&amina, &json!([]), "western");
    assert!(term(&amina).1.is_empty());
}

#[test]
fn a_calendar_that_nobody_knows_is_refused() {
    let amina = amina_with_a_plan();
    let mut settings: Value = amina.get("settings", json!({}));
    settings["calendars"] = json!(["mayan"]);
    assert_eq!(amina.refused("change_settings", settings), "bad-request");
}
