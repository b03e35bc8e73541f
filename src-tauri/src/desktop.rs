//! What the core asks of the desktop: native dialogs, a viewer for paper, a folder for pages to look at.
use std::path::{Path, PathBuf};

use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::{DialogExt, FilePath};
use tauri_plugin_opener::OpenerExt;
use wegwijs_app::{Desktop, ViewerMissing};

use crate::os;

/// The desktop as Tauri gives it.
pub(crate) struct TauriDesktop {
    handle: AppHandle,
}

impl TauriDesktop {
    /// For this running app.
    pub(crate) fn new(handle: AppHandle) -> Self {
        Self { handle }
    }
}

impl Desktop for TauriDesktop {
    fn pick_folder(&self) -> Option<PathBuf> {
        if let Some(path) = os::test_setting("WEGWIJS_TEST_PICK") {
            return Some(PathBuf::from(path));
        }
        as_path(self.handle.dialog().file().blocking_pick_folder())
    }

    fn pick_file(&self) -> Option<PathBuf> {
        if let Some(path) = os::test_setting("WEGWIJS_TEST_PICK") {
            return newest_file(Path::new(&path));
        }
        as_path(self.handle.dialog().file().blocking_pick_file())
    }

    fn open_with_viewer(&self, page: &Path) -> Result<(), ViewerMissing> {
        if let Some(folder) = os::test_setting("WEGWIJS_TEST_VIEWER") {
            let name = page.file_name().ok_or(ViewerMissing)?;
            std::fs::create_dir_all(&folder).map_err(|_| ViewerMissing)?;
            return std::fs::copy(page, Path::new(&folder).join(name))
                .map(|_| ())
                .map_err(|_| ViewerMissing);
        }
        self.handle
            .opener()
            .open_path(page.to_string_lossy(), None::<&str>)
            .map_err(|_| ViewerMissing)
    }

    /// In the run-time folder of the session where there is one: it is in memory and ends with the session.
    fn private_dir(&self) -> PathBuf {
        let base = std::env::var_os("XDG_RUNTIME_DIR").map_or_else(
            || {
                self.handle
                    .path()
                    .app_cache_dir()
                    .unwrap_or_else(|_| std::env::temp_dir())
            },
            PathBuf::from,
        );
        base.join("wegwijs-pages")
    }
}

fn as_path(picked: Option<FilePath>) -> Option<PathBuf> {
    picked.and_then(|path| path.into_path().ok())
}

/// For tests: the newest file in a folder, or the file itself.
fn newest_file(path: &Path) -> Option<PathBuf> {
    if path.is_file() {
        return Some(path.to_path_buf());
    }
    let mut files: Vec<_> = std::fs::read_dir(path)
        .ok()?
        .filter_map(Result::ok)
        .filter(|entry| entry.path().is_file())
        .filter_map(|entry| Some((entry.metadata().ok()?.modified().ok()?, entry.path())))
        .collect();
    files.sort();
    files.pop().map(|(_, path)| path)
}
