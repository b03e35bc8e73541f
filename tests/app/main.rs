//! The whole core without a window: stories of invented people who share a laptop, through `App::call` only, the door
//! that the page uses too. One binary; `every_file_is_here` sees to it that no module is forgotten.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "tests"
)]
mod calendars;
mod changing;
mod copies;
mod damage;
mod dignity;
mod disk;
mod home;
mod hostile;
mod letters;
mod notes;
mod packs;
mod paper;
mod people;
mod phrases;
mod search;
mod secrets;
mod telling;
mod time;
mod trial;
mod words;

#[test]
fn every_file_is_here() {
    let here = include_str!("main.rs");
    for entry in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/app")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let module = name.trim_end_matches(".rs");
        assert!(
            module == "main" || here.contains(&format!("mod {module};")),
            "{name} is not run"
        );
    }
}
