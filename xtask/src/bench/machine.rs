//! What was measured on: what a reader needs to compare, and nothing that names whose machine it is.
use std::path::Path;

use crate::process::output;

/// How many programs wanted to run in the last minute. Above half a program, times may be longer than they need to be.
pub(crate) fn load() -> Option<f64> {
    std::fs::read_to_string("/proc/loadavg")
        .ok()?
        .split_whitespace()
        .next()?
        .parse()
        .ok()
}

/// Lines about the machine, the day, and the versions that the figures hang on.
pub(crate) fn lines(root: &Path, load_before: Option<f64>) -> Vec<String> {
    let said = |words: &[&str]| output(root, words).map(|it| it.trim().to_owned());
    let cores = std::thread::available_parallelism().map_or(0, std::num::NonZero::get);
    let mut lines = vec![format!(
        "{cores} cores ({}), {} GiB of memory",
        value_of("/proc/cpuinfo", "model name").unwrap_or_else(|| "unknown".to_owned()),
        memory_gib()
    )];
    let system = value_of("/etc/os-release", "PRETTY_NAME").unwrap_or_default();
    let kernel = said(&["uname", "-sr"]).unwrap_or_default();
    lines.push(format!("{}, {kernel}", system.trim_matches('"')));
    let webkit = said(&["pkg-config", "--modversion", "webkit2gtk-4.1"]).unwrap_or_default();
    let rust = said(&["rustc", "--version"]).unwrap_or_default();
    lines.push(format!("WebKitGTK {webkit}, {rust}, profile `release`"));
    if let Some(day) = said(&["date", "+%Y-%m-%d %H:%M %Z"]) {
        lines.push(day);
    }
    if let Some(load) = load_before {
        let busy = if load > 0.5 {
            ", the build included: a busy machine takes longer"
        } else {
            ""
        };
        lines.push(format!("load before measuring {load:.1}{busy}"));
    }
    lines
}

fn memory_gib() -> u64 {
    let kib = value_of("/proc/meminfo", "MemTotal")
        .and_then(|it| it.split(' ').next()?.parse::<u64>().ok())
        .unwrap_or(0);
    (kib + 512 * 1024) / (1024 * 1024)
}

/// What stands behind a name in a file of lines `name: value` or `name=value`.
fn value_of(file: &str, name: &str) -> Option<String> {
    let text = std::fs::read_to_string(file).ok()?;
    let value = text
        .lines()
        .find_map(|line| line.strip_prefix(name))?
        .trim_start_matches([' ', '\t', ':', '=']);
    Some(value.to_owned())
}
