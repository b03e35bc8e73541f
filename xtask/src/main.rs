//! `cargo dev`: the one tool of the project.

fn main() {}
