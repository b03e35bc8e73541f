//! Puts `locales/` into the crate: every file as text, the language table and the list of reviewed messages as
//! constants. A file that can't be read as it should is left out with a warning, so that a translator's half-done
//! file stops nobody; `cargo dev tidy` refuses it.

#![expect(
    clippy::print_stdout,
    reason = "a build script speaks to cargo on standard output"
)]

mod articles;
mod languages;
mod reviews;
mod source_hash;

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let locales = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("../../../locales");
    println!("cargo:rerun-if-changed={}", locales.display());
    println!("cargo:rerun-if-changed=build");
    let locales = locales.canonicalize()?;
    let table = languages::read(&locales.join("languages.toml"))?;

    let mut out = String::new();
    writeln!(
        out,
        "pub(crate) static TERMS: &str = include_str!({:?});",
        locales.join("terms.ftl")
    )?;
    writeln!(out, "pub(crate) static FTL: &[FtlFile] = &[")?;
    for language in &table.languages {
        for path in files(&locales.join(&language.tag), "ftl")? {
            writeln!(
                out,
                "    FtlFile {{ tag: {:?}, text: include_str!({path:?}) }},",
                language.tag
            )?;
        }
    }
    writeln!(out, "];")?;

    let reviews = reviews::read(&locales, &table)?;
    languages::write(&mut out, &table, &reviews)?;
    reviews::write(&mut out, &reviews)?;
    articles::write(&mut out, &locales, &table, &reviews)?;
    fs::write(Path::new(&env::var("OUT_DIR")?).join("embedded.rs"), out)?;
    Ok(())
}

/// Files of a folder with this ending, by name; none when there is no folder.
fn files(folder: &Path, ending: &str) -> std::io::Result<Vec<PathBuf>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|it| it == ending) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// Name of a file without folder and ending.
fn stem(path: &Path) -> String {
    path.file_stem()
        .map(|it| it.to_string_lossy().into_owned())
        .unwrap_or_default()
}
