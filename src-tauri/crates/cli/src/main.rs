//! The command line of Wegwijs.

fn main() {}
