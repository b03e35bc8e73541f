//! The window of Wegwijs.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() {
    std::process::exit(wegwijs_shell::run());
}
