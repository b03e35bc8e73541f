//! For `cargo dev bench`: says "ready" on standard output when the first screen has been painted. Does nothing in a
//! release, where the switches of `os.rs` are not read.
use crate::os;

/// The call by which the page says so; while nobody's vault is open it makes this one for no other reason.
const PAINTED: &str = "touch";

/// Whether this run is measured.
pub(crate) fn is_on() -> bool {
    os::test_setting("WEGWIJS_BENCH").is_some()
}

/// What the page runs beside its own scripts: waits for a frame with what the selector in `WEGWIJS_BENCH` finds and for
/// the one after it, as the bare window does that we compare with.
pub(crate) fn script() -> Option<String> {
    let selector = serde_json::to_string(&os::test_setting("WEGWIJS_BENCH")?).ok()?;
    Some(format!(
        "{{
  const look = () => {{
    if (document.querySelector({selector}) === null) return requestAnimationFrame(look);
    requestAnimationFrame(() =>
      window.__TAURI_INTERNALS__.invoke('call', {{ name: '{PAINTED}', request: {{}} }}),
    );
  }};
  requestAnimationFrame(look);
}}"
    ))
}

/// The page made a call: when it is the one that says that it has painted, tells whoever measures, and ends when
/// that was all that was wanted.
#[expect(
    clippy::print_stdout,
    reason = "the bench reads this line; only when it asks for it"
)]
pub(crate) fn heard(name: &str) {
    if name != PAINTED || !is_on() {
        return;
    }
    println!("ready");
    if os::test_setting("WEGWIJS_EXIT").is_some() {
        std::process::exit(0);
    }
}
