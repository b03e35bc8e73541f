//! How fast the core is, without a window: unlocking, search, paper, saving. `cargo dev bench` builds it for release
//! and reads its lines: a name and a number. Leaves the vault of a full person in the folder that it is given, for the
//! window to open.
#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "an example that measures and says so; what fails here ends it"
)]
mod laptop;
mod library;
mod paper;
mod saves;
mod search;
mod times;
mod unlock;

use std::path::PathBuf;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let mut next = |what: &str| {
        arguments
            .next()
            .unwrap_or_else(|| panic!("bench_app FOLDER NICKNAME PASSPHRASE: no {what}"))
    };
    let folder = PathBuf::from(next("folder"));
    let card = laptop::Card {
        nickname: next("nickname"),
        passphrase: next("passphrase"),
    };
    // A part alone, to look into it.
    let only = arguments.next();
    let wanted = |part: &str| only.as_deref().is_none_or(|only| only == part);
    if wanted("paper") {
        paper::measure();
    }
    if wanted("unlock") {
        unlock::measure(&folder, &card);
    }
    if wanted("search") {
        search::measure(&folder.join("search"), &card);
    }
    if wanted("saves") {
        saves::measure(&folder.join("saves"), &card);
    }
}
