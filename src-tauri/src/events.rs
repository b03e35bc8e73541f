//! What the page is told: only that something changed, never what. It asks again for what it shows.
use tauri::{AppHandle, Emitter};
use wegwijs_app::api::WindowEvent;

/// Name of the one event that the page listens to.
const NAME: &str = "window";

/// Sends events in order. A page that is gone hears nothing, which is no failure.
pub(crate) fn send(handle: &AppHandle, events: &[WindowEvent]) {
    for event in events {
        if handle.emit(NAME, event).is_err() {
            return;
        }
    }
}
