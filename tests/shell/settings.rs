//! The cage of the page, as `tauri.conf.json`, the capability and the manifest set it.
use serde_json::{Value, json};

use crate::read;

/// The one policy: nothing but our own page, no inline script or style, no address, no frame.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; \
     font-src 'self'; connect-src ipc: http://ipc.localhost; frame-src 'none'; base-uri 'none'; form-action 'none'; \
     object-src 'none'";

fn conf() -> Value {
    serde_json::from_str(&read("tauri.conf.json")).unwrap()
}

#[test]
fn the_page_may_load_its_own_files_and_nothing_else() {
    let security = &conf()["app"]["security"];
    assert_eq!(security["csp"], json!(POLICY));
    assert!(
        security.get("devCsp").is_none(),
        "no looser policy for development"
    );
    assert!(
        security
            .get("dangerousDisableAssetCspModification")
            .is_none()
    );
}

#[test]
fn no_setting_says_unsafe_or_dangerous() {
    for file in [
        "tauri.conf.json",
        "src-tauri/capabilities/main.json",
        "ui/index.html",
    ] {
        let text = read(file).to_lowercase();
        for word in ["unsafe-", "dangerous", "wasm-eval"] {
            assert!(!text.contains(word), "{word} in {file}");
        }
    }
}

#[test]
fn prototypes_are_frozen_and_tauri_is_no_global() {
    let app = &conf()["app"];
    assert_eq!(app["security"]["freezePrototype"], json!(true));
    assert_eq!(app["withGlobalTauri"], json!(false));
    assert_eq!(app["security"]["assetProtocol"]["enable"], json!(false));
    assert_eq!(
        app["windows"],
        json!([]),
        "the one window is made in code, where its addresses are shut"
    );
}

#[test]
fn the_page_is_built_in_and_never_fetched() {
    let conf = conf();
    assert_eq!(
        conf["build"],
        json!({"frontendDist": "ui/dist"}),
        "no development server, no command before building"
    );
    assert!(conf.get("plugins").is_none(), "no updater, no deep links");
}

#[test]
fn the_only_capability_grants_three_things_to_one_window() {
    assert_eq!(conf()["app"]["security"]["capabilities"], json!(["main"]));
    let capability: Value =
        serde_json::from_str(&read("src-tauri/capabilities/main.json")).unwrap();
    assert_eq!(capability["identifier"], "main");
    assert_eq!(capability["windows"], json!(["main"]));
    assert_eq!(
        capability["permissions"],
        json!([
            "allow-call",
            "core:event:allow-listen",
            "core:event:allow-unlisten"
        ])
    );
    for field in ["remote", "webviews", "local", "platforms"] {
        assert!(capability.get(field).is_none(), "{field}");
    }
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src-tauri/capabilities");
    assert_eq!(
        std::fs::read_dir(folder).unwrap().count(),
        1,
        "no second capability"
    );
}

#[test]
fn the_shell_has_no_plugin_for_files_network_or_programs() {
    let manifest = read("Cargo.toml");
    let plugins: Vec<&str> = manifest
        .lines()
        .filter_map(|line| line.trim_start().strip_prefix("tauri-plugin-"))
        .map(|line| line.split([' ', '=']).next().unwrap())
        .collect();
    assert_eq!(plugins, ["dialog", "opener", "single-instance"]);
    for dependency in ["reqwest", "hyper", "ureq", "tokio"] {
        assert!(
            !manifest
                .lines()
                .any(|line| line.starts_with(&format!("{dependency} "))),
            "{dependency}"
        );
    }
}

#[test]
fn tauri_is_new_enough_to_keep_other_pages_out() {
    // CVE-2026-42184: before 2.11 a remote page could pass as our own.
    let lock = read("Cargo.lock");
    let (_, after) = lock
        .split_once("name = \"tauri\"\nversion = \"")
        .expect("tauri is in the lock file");
    let version: Vec<u32> = after
        .split('"')
        .next()
        .unwrap()
        .split('.')
        .map(|part| part.parse().unwrap())
        .collect();
    assert!(version[0] == 2 && version[1] >= 11, "{version:?}");
}

#[test]
fn switches_for_tests_are_dead_in_a_release() {
    let os = read("src-tauri/src/os.rs");
    assert!(os.contains("cfg!(any(debug_assertions, feature = \"drive\"))"));
    for file in [
        "desktop", "events", "gate", "lib", "main", "tasks", "window",
    ] {
        let text = read(&format!("src-tauri/src/{file}.rs"));
        assert!(
            !text.contains("var(\"WEGWIJS_") && !text.contains("var_os(\"WEGWIJS_"),
            "{file} asks round the door"
        );
    }
    let manifest = read("Cargo.toml");
    assert!(
        !manifest.contains("default = ["),
        "no feature is on by itself"
    );
}

#[test]
fn the_shell_closes_every_address_but_its_own() {
    let window = read("src-tauri/src/window.rs");
    for guard in [
        ".on_navigation(",
        ".on_new_window(",
        ".devtools(false)",
        ".incognito(true)",
    ] {
        assert!(window.contains(guard), "{guard}");
    }
}
