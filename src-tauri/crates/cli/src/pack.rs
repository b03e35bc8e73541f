//! `wegwijs-cli pack …`: for whoever makes, checks and compares rule packs.
#![allow(
    clippy::print_stdout,
    reason = "standard output is what a command line writes to"
)]
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use wegwijs_packs::{Contents, KeyRing, SigningKey, sign, untranslated};
use zeroize::Zeroizing;

use crate::arguments::{PackCheck, PackCommand, PackKey, PackSign};
use crate::pack_files::{self, folder_files};
use crate::read::ReadError;
use crate::{pack_diff, read};

/// Runs one of the commands.
pub(crate) fn run(command: &PackCommand) -> Result<ExitCode, ReadError> {
    match command {
        PackCommand::Check(arguments) => check(arguments),
        PackCommand::Diff(arguments) => pack_diff::run(arguments),
        PackCommand::Sign(arguments) => sign_folder(arguments),
        PackCommand::Key(arguments) => make_key(arguments),
    }
    .map(|()| ExitCode::SUCCESS)
}

fn check(arguments: &PackCheck) -> Result<(), ReadError> {
    let mut out = std::io::stdout().lock();
    let mut keys = KeyRing::trusted();
    if let Some(path) = &arguments.keys {
        keys.add(pack_files::keys(path)?);
    }
    let (contents, signed_by) = pack_files::contents(&arguments.pack, &keys)?;
    let mut say = |line: String| writeln!(out, "{line}").map_err(ReadError::Write);
    say(head(&contents))?;
    if let Some(key) = signed_by {
        say(format!("signed with the key {key}"))?;
    }
    for (tag, ids) in untranslated(&contents) {
        say(format!(
            "{tag}: {} sentences shown in another language: {}",
            ids.len(),
            ids.join(", ")
        ))?;
    }
    Ok(())
}

/// One line about a pack.
fn head(contents: &Contents) -> String {
    let of = &contents.manifest;
    format!(
        "{} {}: the law of {}, made on {}, after {}; {} files, {} words",
        of.id,
        of.version,
        of.dated,
        of.made_on,
        of.supersedes,
        contents.files.len(),
        contents.words.ids().count(),
    )
}

fn sign_folder(arguments: &PackSign) -> Result<(), ReadError> {
    let text = Zeroizing::new(read::small_text(&arguments.key)?);
    let key =
        SigningKey::parse(&text).ok_or_else(|| ReadError::NoKey(read::shown(&arguments.key)))?;
    let files = folder_files(&arguments.folder)?;
    let bytes = sign(files, &key).map_err(|why| ReadError::refused(&arguments.folder, why))?;
    let as_error = |source| ReadError::File {
        file: read::shown(&arguments.out),
        source,
    };
    // Written beside and moved into place: a stick that is pulled out leaves the old file or none.
    let beside = arguments.out.with_extension("part");
    let written = write_new(&beside, &bytes, Secrecy::Open)
        .and_then(|()| std::fs::rename(&beside, &arguments.out));
    if written.is_err() {
        std::fs::remove_file(&beside).ok();
    }
    written.map_err(as_error)?;
    println!(
        "{}: signed with the key {}",
        read::shown(&arguments.out),
        key.id()
    );
    Ok(())
}

fn make_key(arguments: &PackKey) -> Result<(), ReadError> {
    let as_error = |source| ReadError::File {
        file: read::shown(&arguments.out),
        source,
    };
    let mut seed = Zeroizing::new([0_u8; 32]);
    getrandom::fill(&mut *seed).map_err(|_| ReadError::NoRandomness)?;
    let key = SigningKey::from_seed(&seed);
    // Never over a file that is there: it may be the only copy of another key.
    write_new(
        &arguments.out,
        key.private_file().as_bytes(),
        Secrecy::Private,
    )
    .map_err(as_error)?;
    eprintln!(
        "{}: the private key. Keep it off line, with a second copy; whoever has it can sign rules.",
        read::shown(&arguments.out)
    );
    let from = arguments
        .from
        .unwrap_or_else(crate::plan::today_in_amsterdam);
    print!("{}", key.public_row(from, &arguments.holder));
    Ok(())
}

/// Who may read a new file.
enum Secrecy {
    Private,
    Open,
}

/// Writes a file and brings it to the disk; one that is secret is made so, not made so afterwards.
fn write_new(path: &Path, bytes: &[u8], secrecy: Secrecy) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true);
    match secrecy {
        Secrecy::Private => {
            options.create_new(true);
            #[cfg(unix)]
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        }
        Secrecy::Open => {
            options.create(true).truncate(true);
        }
    }
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}
