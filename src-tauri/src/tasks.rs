//! What goes on beside the page: the clock's tick (idle lock, the day that turns, waking up), the signal that the
//! laptop goes to sleep, and the watch over the first paint.
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tauri::AppHandle;
use tauri_plugin_dialog::{DialogExt, MessageDialogKind};

use crate::{Shell, events, gate};

/// How long the page may take to paint before a native message says so.
const FIRST_PAINT: Duration = Duration::from_secs(8);

/// Whether the page has painted.
#[derive(Default)]
pub(crate) struct Painted(AtomicBool);

impl Painted {
    /// The page made a call: it runs.
    pub(crate) fn mark(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    fn seen(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// Starts the tasks; they end with the process.
pub(crate) fn start(handle: &AppHandle, shell: &Arc<Shell>) {
    spawn("tick", handle, shell, |handle, shell| {
        loop {
            std::thread::sleep(Duration::from_secs(1));
            events::send(handle, &shell.app.tick(gate::now()));
        }
    });
    spawn("first-paint", handle, shell, |handle, shell| {
        std::thread::sleep(FIRST_PAINT);
        if !shell.painted.seen() {
            handle
                .dialog()
                .message(format!(
                    "{}\n\n{}",
                    shell.app.word("failure-no-paint"),
                    shell.app.word("failure-no-paint-do")
                ))
                .title("Wegwijs")
                .kind(MessageDialogKind::Warning)
                .show(|_| {});
        }
    });
    #[cfg(target_os = "linux")]
    spawn("sleep", handle, shell, |handle, shell| {
        // No system bus (a container, a minimal desktop): the tick sees the jump of the clock instead.
        if let Ok(signals) = sleep_signals() {
            for going_to_sleep in signals {
                if going_to_sleep {
                    events::send(handle, &shell.app.suspend(gate::now()));
                } else {
                    events::send(handle, &shell.app.tick(gate::now()));
                }
            }
        }
    });
}

fn spawn(
    name: &str,
    handle: &AppHandle,
    shell: &Arc<Shell>,
    body: impl FnOnce(&AppHandle, &Shell) + Send + 'static,
) {
    let (handle, shell) = (handle.clone(), Arc::clone(shell));
    let spawned = std::thread::Builder::new()
        .name(name.to_owned())
        .spawn(move || body(&handle, &shell));
    if let Err(error) = spawned {
        eprintln!("wegwijs: the task {name} could not start: {error}");
    }
}

/// logind's signal: true just before the laptop sleeps, false when it woke.
#[cfg(target_os = "linux")]
fn sleep_signals() -> zbus::Result<impl Iterator<Item = bool>> {
    let connection = zbus::blocking::Connection::system()?;
    let proxy = zbus::blocking::Proxy::new_owned(
        connection,
        "org.freedesktop.login1",
        "/org/freedesktop/login1",
        "org.freedesktop.login1.Manager",
    )?;
    let signals = proxy.receive_signal("PrepareForSleep")?;
    Ok(signals.filter_map(|message| message.body().deserialize::<bool>().ok()))
}
