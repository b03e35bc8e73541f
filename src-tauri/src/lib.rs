//! The shell: one window around the app. Knows Tauri; decides nothing about law, plan or vault.
//!
//! Everything that the page asks comes through the one command in `gate.rs`; everything that the page is told
//! goes through `events.rs`. `tasks.rs` watches time, sleep and the first paint.

mod bench;
mod desktop;
mod events;
mod gate;
mod os;
mod tasks;
mod window;

use std::path::PathBuf;
use std::sync::Arc;

use tauri::Manager;
use wegwijs_app::{App, AppConfig, Kdf};

/// What the shell keeps for the whole run.
pub(crate) struct Shell {
    /// The core; safe to call from any thread.
    pub(crate) app: App,
    /// When the page made its first call: it has painted by then.
    pub(crate) painted: tasks::Painted,
}

/// Opens the window and runs until it is closed. Returns the exit code of the process.
#[must_use]
pub fn run() -> i32 {
    os::draw_plainly();
    os::harden();
    let built = tauri::Builder::default()
        // First, so that a second start ends before it touches any file.
        .plugin(tauri_plugin_single_instance::init(
            |app, _arguments, _folder| {
                window::focus(app);
            },
        ))
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .invoke_handler(tauri::generate_handler![gate::call])
        .setup(|tauri_app| {
            let root = data_root(tauri_app.handle())?;
            let config = AppConfig {
                root,
                kdf: if os::test_setting("WEGWIJS_KDF").as_deref() == Some("test") {
                    Kdf::Cheap
                } else {
                    Kdf::Calibrated
                },
                desktop: Box::new(desktop::TauriDesktop::new(tauri_app.handle().clone())),
            };
            let shell = Arc::new(Shell {
                app: App::new(config),
                painted: tasks::Painted::default(),
            });
            tauri_app.manage(Arc::clone(&shell));
            window::open(tauri_app, &shell)?;
            tasks::start(tauri_app.handle(), &shell);
            Ok(())
        })
        .build(tauri::generate_context!());
    match built {
        Ok(tauri_app) => tauri_app.run_return(|handle, event| {
            if let tauri::RunEvent::Exit = event {
                handle.state::<Arc<Shell>>().app.close();
            }
        }),
        Err(error) => {
            // No window to say it in: the terminal is all there is.
            eprintln!("wegwijs: the window could not be opened: {error}");
            1
        }
    }
}

/// Where vaults and the list of people live: the system's folder for application data, or, in builds for
/// development, the folder that `WEGWIJS_DATA` names (tests give each run its own).
fn data_root(handle: &tauri::AppHandle) -> tauri::Result<PathBuf> {
    match os::test_setting("WEGWIJS_DATA") {
        Some(folder) => Ok(PathBuf::from(folder)),
        None => handle.path().app_local_data_dir(),
    }
}
