//! The only window: made here, sized as it was, closed to every address but our own page.
use std::sync::Arc;

use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, DragDropEvent, Manager, WebviewUrl, WebviewWindow, WebviewWindowBuilder};
use wegwijs_app::api::WindowEvent;

use crate::{Shell, bench, events};

/// Label of the window in the capability file.
pub(crate) const MAIN: &str = "main";

/// Smallest size that the screens are made for.
const SMALLEST: (f64, f64) = (800.0, 560.0);

/// Opens the window in the size that it had last time.
///
/// # Errors
/// When the system can't make a window or a web view.
pub(crate) fn open(tauri_app: &tauri::App, shell: &Arc<Shell>) -> tauri::Result<()> {
    let (width, height) = shell.app.window_size().unwrap_or((1180.0, 780.0));
    let mut builder = WebviewWindowBuilder::new(tauri_app, MAIN, WebviewUrl::default())
        .title("Wegwijs")
        .inner_size(width, height)
        .min_inner_size(SMALLEST.0, SMALLEST.1)
        .devtools(false)
        .on_navigation(|url| is_our_page(url.scheme(), url.host_str()))
        .on_new_window(|_url, _features| NewWindowResponse::Deny);
    builder = if std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some() {
        // A web view under test can't be an ephemeral one; its profile goes where the tests look for leaks.
        builder.data_directory(shell.app.root().join("webview"))
    } else {
        // Nothing of the page is kept on disk: no cache, no storage.
        builder.incognito(true)
    };
    if let Some(script) = bench::script() {
        builder = builder.initialization_script(script);
    }
    let window = builder.build()?;
    watch(&window, shell);
    Ok(())
}

/// Brings the window to the front (a second start of the program does this instead of opening another).
pub(crate) fn focus(handle: &AppHandle) {
    if let Some(window) = handle.get_webview_window(MAIN) {
        // A window manager may refuse; there is nothing better to do then.
        window.unminimize().ok();
        window.set_focus().ok();
    }
}

/// Only the page that was built in: `tauri://localhost`, on Windows `http(s)://tauri.localhost`.
fn is_our_page(scheme: &str, host: Option<&str>) -> bool {
    match scheme {
        "tauri" => host == Some("localhost"),
        "http" | "https" => cfg!(windows) && host == Some("tauri.localhost"),
        _ => false,
    }
}

/// Keeps the size when the window closes, and tells the page of dropped files.
fn watch(window: &WebviewWindow, shell: &Arc<Shell>) {
    let shell = Arc::clone(shell);
    let target = window.clone();
    window.on_window_event(move |event| match event {
        tauri::WindowEvent::CloseRequested { .. } => {
            if let (Ok(size), Ok(scale)) = (target.inner_size(), target.scale_factor()) {
                let size = size.to_logical::<f64>(scale);
                shell.app.keep_window_size((size.width, size.height));
            }
        }
        tauri::WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) => {
            if let Some(path) = paths.first() {
                let path = path.to_string_lossy().into_owned();
                events::send(target.app_handle(), &[WindowEvent::Dropped { path }]);
            }
        }
        _ => {}
    });
}

#[cfg(test)]
mod tests {
    use super::is_our_page;

    #[test]
    fn no_address_but_our_own_page_opens() {
        assert!(is_our_page("tauri", Some("localhost")));
        for (scheme, host) in [
            ("https", Some("example.org")),
            ("http", Some("app.evil.example")),
            ("tauri", Some("evil.localhost")),
            ("file", None),
            ("data", None),
            ("about", None),
        ] {
            assert!(!is_our_page(scheme, host), "{scheme} {host:?}");
        }
    }
}
