//! The shell: one window around the app. Knows Tauri; decides nothing about law, plan or vault.

/// Opens the window and runs until it is closed.
pub fn run() {
    let built = tauri::Builder::default().run(tauri::generate_context!());
    if let Err(error) = built {
        eprintln!("{error}");
    }
}
