use super::*;

fn refused(json: &str) -> String {
    Facts::parse(json).unwrap_err().to_string()
}

#[test]
fn a_full_set_of_facts_survives_writing_and_reading() {
    let json = r#"{"format":"wegwijs-facts/1","person":{"birth_date":"1990-02-28","literate":true,"schooling_years":6,
        "languages":["ti","ar"],"goals":["nurse"],"diplomas":[{"kind":"vmbo","on":"2020-06-01"}]},
        "stay":{"permit":{"kind":"asylum","made_known_on":"2023-01-01"},"reception":[{"from":"2022-01-01"}]},
        "decisions":[{"kind":"level-a2","on":"2024-01-01","parts":["writing","reading"]}],
        "activities":[{"kind":"course","hours":12.5}],"loan":{"taken":true,"amount_eur":7977.19},
        "agenda":[{"id":"a","kind":"lesson","starts_at":"2026-11-24T09:00","track":"work"}]}"#;
    let facts = Facts::parse(json).unwrap();
    assert_eq!(Facts::from_value(facts.to_value()).unwrap(), facts);
    assert_eq!(facts.to_value()["loan"]["amount_eur"], 7977.19);
    assert_eq!(facts.to_value()["activities"][0]["hours"], 12.5);
}

#[test]
fn an_unknown_field_is_refused_with_the_nearest_known_name() {
    assert_eq!(
        refused(r#"{"obligation":{"pip_date":"2024-01-01"}}"#),
        "obligation.pip_date: expected a known field (nearest: pip_on)"
    );
    assert_eq!(
        refused(r#"{"exams":[{"part":"reading","resul":"passed"}]}"#),
        "exams[0].resul: expected a known field (nearest: result)"
    );
    assert_eq!(
        refused(r#"{"persn":{}}"#),
        "persn: expected a known field (nearest: person)"
    );
}

#[test]
fn an_unknown_value_is_refused_with_the_nearest_known_value() {
    let error = Facts::parse(r#"{"stay":{"permit":{"kind":"asylm"}}}"#).unwrap_err();
    assert_eq!(
        (error.path.as_str(), error.nearest.as_deref()),
        ("stay.permit.kind", Some("asylum"))
    );
    let error = Facts::parse(r#"{"person":{"diplomas":[{"kind":"vmbow"}]}}"#).unwrap_err();
    assert_eq!(
        (error.path.as_str(), error.nearest.as_deref()),
        ("person.diplomas[0].kind", Some("vmbo"))
    );
}

#[test]
fn days_that_do_not_exist_or_lie_outside_1900_to_2200_are_refused() {
    for day in [
        "2023-02-29",
        "1899-12-31",
        "9999-12-31",
        "2023-1-1",
        "+12023-01-01",
    ] {
        let json = format!(r#"{{"obligation":{{"pip_on":"{day}"}}}}"#);
        assert!(
            refused(&json).starts_with("obligation.pip_on: expected a date"),
            "{day}"
        );
    }
}

#[test]
fn null_is_unknown_and_an_empty_list_says_nothing() {
    assert_eq!(
        Facts::parse(r#"{"person":null,"exams":null,"stay":{"arrived_on":null}}"#).unwrap(),
        Facts::default()
    );
}

#[test]
fn a_list_entry_without_a_required_field_is_refused() {
    assert_eq!(
        refused(r#"{"exams":[{"part":"knm"}]}"#),
        "exams[0].result: expected a value (required)"
    );
}

#[test]
fn numbers_with_three_decimals_or_out_of_range_are_refused() {
    assert!(refused(r#"{"loan":{"amount_eur":1.234}}"#).contains("two decimals"));
    assert!(refused(r#"{"person":{"schooling_years":-1}}"#).contains("whole number"));
    assert!(refused(r#"{"loan":{"amount_eur":1e300}}"#).contains("two decimals"));
}
