//! Prints the TypeScript of the contract; `cargo dev gen` writes it to `ui/src/lib/ipc/generated.ts`.
#![allow(clippy::print_stdout, reason = "printing is what it is for")]

fn main() {
    print!("{}", wegwijs_app::typescript());
}
