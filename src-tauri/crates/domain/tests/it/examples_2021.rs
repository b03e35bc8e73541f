use wegwijs_domain::{Facts, RulePack, plan};

#[test]
fn smoke() {
    let facts = Facts::parse(r#"{"person":{"birth_date":"1990-02-28","nationality":"other"},"stay":{"arrived_on":"2023-02-01","permit":{"kind":"asylum","made_known_on":"2023-03-01"}},"obligation":{"pip_on":"2024-02-28","route":"b1"}}"#).unwrap();
    let p = plan(&facts, RulePack::built_in(), "2026-11-24".parse().unwrap());
    println!("{}", serde_json::to_string_pretty(&p).unwrap());
}
