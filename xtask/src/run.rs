//! Opens the window; without a display the same window in a virtual one, walked through the main job.
use std::path::Path;

use crate::Done;
use crate::process::{command, finish, run as run_program, step};
use crate::setup;
use crate::steps::{FEATURES, virtual_display};

/// Builds and opens the app.
pub(crate) fn run(root: &Path) -> Done {
    step("setup", || setup::for_window(root))?;
    step("page", || {
        run_program(&root.join("ui"), &["npm", "run", "--silent", "build"])
    })?;
    step("build (the first time takes some minutes)", || {
        let mut words = vec!["cargo", "build", "--locked", "--bin", "wegwijs"];
        words.extend(FEATURES);
        run_program(root, &words)
    })?;
    let app = root.join("target/debug/wegwijs");
    if has_display() {
        println!("\nOpening the window.");
        return finish(&mut command(root, &[&app.to_string_lossy()]), "wegwijs");
    }
    println!(
        "\nThere is no display here: walking an invented person through the window in a virtual one."
    );
    step("setup for the virtual display", || setup::everything(root))?;
    let folder = root.join("target/demo");
    let mut walk = virtual_display(&root.join("tests/e2e"), &["node", "demo.mjs"]);
    walk.env("WEGWIJS_ROOT", root).env("WEGWIJS_DEMO", &folder);
    step("the walk", || {
        finish(&mut walk, "the walk through the window")
    })?;
    println!(
        "\nPictures in each language and the printed plan are in {}",
        folder.display()
    );
    Ok(())
}

/// Whether there is a screen to open a window on.
pub(crate) fn has_display() -> bool {
    let set = |name: &str| std::env::var_os(name).is_some_and(|it| !it.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}
