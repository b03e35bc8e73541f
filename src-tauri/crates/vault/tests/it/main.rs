//! The promises of the vault, on a real encrypted file in a temporary folder. One binary; `every_file_is_here` sees to
//! it that no module is forgotten.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "helpers of tests are outside #[test]"
)]
mod backups;
mod canary;
mod copies;
mod corrupt;
mod disk;
mod home;
mod kill;
mod merge;
mod notes;
mod saves;
mod undo;
mod unlocking;

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
