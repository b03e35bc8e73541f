//! What the core needs of the desktop. The shell implements it with native dialogs; tests with a folder.
use std::path::{Path, PathBuf};

/// No program opened the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ViewerMissing;

/// The desktop around the app.
pub trait Desktop: Send + Sync {
    /// Lets the person point at a folder; nothing when they closed the dialog.
    fn pick_folder(&self) -> Option<PathBuf>;
    /// Lets the person point at a file; nothing when they closed the dialog.
    fn pick_file(&self) -> Option<PathBuf>;
    /// Hands a page to the system's viewer.
    ///
    /// # Errors
    /// [`ViewerMissing`].
    fn open_with_viewer(&self, page: &Path) -> Result<(), ViewerMissing>;
    /// Folder for pages to look at, of this session only where the system has such a place.
    fn private_dir(&self) -> PathBuf;
}
