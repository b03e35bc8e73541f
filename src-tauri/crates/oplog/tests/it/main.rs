//! The promises of the log, tried on random histories of several devices. One binary; `every_file_is_here` sees to it
//! that no module is forgotten.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "helpers of tests are outside #[test]"
)]
mod convergence;
mod family;
mod notes;

#[test]
fn every_file_is_here() {
    let here = include_str!("main.rs");
    for entry in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let module = name.trim_end_matches(".rs");
        assert!(
            module == "main" || here.contains(&format!("mod {module};")),
            "{name} is not run"
        );
    }
}
