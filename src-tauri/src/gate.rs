//! The one door from the page to the core: reads the clock, makes the call, hands back a typed answer.
//! Locked state, sizes and panics are dealt with in the core itself, so that they hold without a window too.
use std::sync::Arc;

use serde_json::Value;
use tauri::{AppHandle, State};
use wegwijs_app::api::FailureView;

use crate::{Shell, bench, events};

/// Makes one call of `api.rs`.
///
/// Runs on Tauri's own threads, never on the window's: a key derivation takes up to a second.
///
/// # Errors
/// The failure as it crosses to the page: a code, never a sentence.
#[tauri::command(async)]
pub(crate) fn call(
    handle: AppHandle,
    shell: State<'_, Arc<Shell>>,
    name: &str,
    request: Value,
) -> Result<Value, FailureView> {
    shell.painted.mark();
    bench::heard(name);
    let answered = shell.app.call(name, request, now());
    events::send(&handle, &shell.app.take_events());
    answered
}

/// The only place that reads the clock.
#[expect(
    clippy::disallowed_methods,
    reason = "one door for time: everything else is handed the moment"
)]
pub(crate) fn now() -> wegwijs_app::Moment {
    wegwijs_app::Moment::at(chrono::Utc::now())
}
