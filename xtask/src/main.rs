//! `cargo dev`: the one tool of the project. It also sets up a fresh machine, so it has next to no dependencies.
#![allow(
    clippy::print_stdout,
    reason = "a tool of the command line speaks on standard output"
)]

mod bench;
mod generate;
mod house;
mod locales_gen;
mod locales_tidy;
mod process;
mod run;
mod setup;
mod steps;

use std::path::PathBuf;
use std::process::ExitCode;

const HELP: &str = "\
cargo dev <task>

  run          the app in its window; without a display the same window in a virtual one, walked through
               the main job, with pictures and the printed plan left in a folder that it names
  test         everything that CI runs
  test core    the crates only
  test window  the real window only
  check        fast, before a commit: format, lints, house rules
  gen          writes what is generated: the TypeScript of the contract and of the messages
  bench        measures a release build: each figure with its floor, ratio and target; writes docs/figures.md
  tidy         the house rules alone; `tidy --record` notes which source each translation was made from
  setup        installs what this machine lacks (every task does it first)
";

/// What can go wrong: the message says what, and what to do.
pub(crate) type Done = Result<(), String>;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let root = root();
    let done = match words.as_slice() {
        ["run", ..] => run::run(&root),
        ["test"] => steps::test(&root),
        ["test", "core"] => steps::core(&root),
        ["test", "window"] => steps::window(&root),
        ["check"] => steps::check(&root),
        ["bench"] => bench::bench(&root),
        ["gen"] => generate::write(&root),
        ["tidy"] => house::tidy(&root),
        ["tidy", "--record"] => generate::record(&root),
        ["setup"] => setup::everything(&root),
        _ => {
            println!("{HELP}");
            Ok(())
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("\ncargo dev: {message}");
            ExitCode::FAILURE
        }
    }
}

/// The project's folder: the parent of this package's.
fn root() -> PathBuf {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    here.parent().map_or(here.clone(), PathBuf::from)
}
