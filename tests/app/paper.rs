//! Paper: a PDF to the viewer or into a folder; never over another file, never left behind. What stands on it in each
//! language is tested where it is made, in `documents`.
use std::path::Path;

use serde_json::{Value, json};
use wegwijs_app::api::PrintedView;

use crate::home::{Person, amina, amina_with_a_plan};

fn is_pdf(bytes: &[u8]) -> bool {
    bytes.starts_with(b"%PDF-")
        && bytes.len() > 2_000
        && String::from_utf8_lossy(bytes).trim_end().ends_with("%%EOF")
}

fn viewer() -> Value {
    json!({"to": "viewer", "folder": null})
}

fn to_folder(folder: &Path) -> Value {
    json!({"to": "folder", "folder": folder})
}

fn shown(person: &Person) -> Vec<Vec<u8>> {
    person.desktop.shown.lock().unwrap().clone()
}

#[test]
fn a_plan_in_arabic_goes_to_the_viewer_under_a_name_that_names_nobody() {
    let amina = amina_with_a_plan();
    amina.done("choose_language", json!({"tag": "ar"}));
    let printed: PrintedView = amina.get("print_plan", viewer());
    assert_eq!(printed.file, "wegwijs-plan-2026-11-24.pdf");
    let pages = shown(&amina);
    assert!(pages.len() == 1 && is_pdf(&pages[0]));
}

#[test]
fn the_paper_code_is_printed_until_it_is_confirmed() {
    let amina = amina();
    amina.done("print_paper_code", viewer());
    assert!(is_pdf(&shown(&amina)[0]));
    let groups = amina.asked_groups();
    amina.done("confirm_paper_code", json!({"groups": groups}));
    assert_eq!(amina.refused("print_paper_code", viewer()), "not-found");
}

#[test]
fn a_page_in_a_folder_lies_where_it_is_said_and_never_over_another() {
    let amina = amina();
    let folder = amina.folder.path().join("Documenten");
    let first: PrintedView = amina.get("print_plan", to_folder(&folder));
    let second: PrintedView = amina.get("print_paper_code", to_folder(&folder));
    let third: PrintedView = amina.get("print_paper_code", to_folder(&folder));
    assert_ne!(second.path, third.path);
    for printed in [&first, &second, &third] {
        assert!(is_pdf(&std::fs::read(&printed.path).unwrap()));
        let path = Path::new(&printed.path);
        assert_eq!(path.file_name().unwrap().to_str().unwrap(), printed.file);
        #[cfg(unix)]
        {
            let mode =
                std::os::unix::fs::PermissionsExt::mode(&path.metadata().unwrap().permissions());
            assert_eq!(mode & 0o077, 0, "its owner alone reads it");
        }
    }
    amina.lock();
    assert!(
        Path::new(&first.path).exists(),
        "what she saved herself stays"
    );
    assert!(shown(&amina).is_empty());
}

#[test]
fn a_laptop_without_a_viewer_says_so_and_leaves_no_page() {
    let amina = amina();
    *amina.desktop.no_viewer.lock().unwrap() = true;
    assert_eq!(
        amina.refused("print_paper_code", viewer()),
        "viewer-missing"
    );
    amina.lock();
    assert!(!amina.folder.path().join("pages").exists());
}

#[test]
fn a_folder_that_is_none_is_refused() {
    let amina = amina();
    let file = amina.folder.path().join("a-file");
    std::fs::write(&file, b"x").unwrap();
    assert_eq!(
        amina.refused("print_paper_code", to_folder(&file)),
        "disk-error"
    );
    let nowhere = json!({"to": "folder", "folder": null});
    assert_eq!(amina.refused("print_paper_code", nowhere), "bad-request");
    assert_eq!(std::fs::read(&file).unwrap(), b"x");
}
