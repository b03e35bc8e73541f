//! The command line of Wegwijs: facts in, plan out. No vault, no window, no network.
//!
//! Exit codes: 0 a plan, a good pack; 2 facts or pack can't be read or used (a line on the error stream for each
//! reason); 3 done, some lines bad.

mod arguments;
mod chunks;
mod lines;
mod output;
mod pack;
mod pack_diff;
mod pack_files;
mod plan;
mod read;

use std::process::ExitCode;

use clap::Parser;

use crate::arguments::{Arguments, Command};

/// Facts or pack could not be read.
const UNREADABLE: u8 = 2;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let done = match &arguments.command {
        Command::Plan(plan) => plan::run(plan),
        Command::Pack(command) => pack::run(command),
        Command::Kinds => output::print_kinds().map(|()| ExitCode::SUCCESS),
    };
    match done {
        Ok(code) => code,
        Err(error) => {
            eprintln!("wegwijs-cli: {error}");
            ExitCode::from(UNREADABLE)
        }
    }
}
