//! `locales/<tag>/guidance/*.md`: front matter whole, no HTML, the same blocks in every language, tied to the Dutch.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::catalogue::{Catalogue, Language, files_in, read, text};
use super::messages::is_of;
use super::reviews::{Ledgers, Translation};
use super::{Mode, Report, source_hash};

/// An article that could be read.
struct Article {
    path: PathBuf,
    shown: String,
    id: String,
    front: toml::Table,
    body: String,
    hash: String,
}

/// Checks all articles; with [`Mode::Write`] puts the fingerprint of the Dutch into a new or changed translation.
pub fn check(
    all: &Catalogue,
    ledgers: &mut Ledgers,
    mode: Mode,
    report: &mut Report,
) -> Result<(), String> {
    let folder = |tag: &str| all.folder.join(tag).join("guidance");
    let mut sources = BTreeMap::new();
    for path in files_in(&folder("nl"), "md") {
        if let Some(article) = open("nl", path, report)? {
            form(&article, report);
            if article
                .front
                .get("order")
                .and_then(toml::Value::as_integer)
                .is_none()
            {
                report.problem(
                    &article.shown,
                    "`order` (its place in the guide) is missing",
                );
            }
            sources.insert(article.id.clone(), article);
        }
    }
    for language in all.languages.iter().filter(|it| it.tag != "nl") {
        let mut own = BTreeMap::new();
        for path in files_in(&folder(&language.tag), "md") {
            if let Some(article) = open(&language.tag, path, report)? {
                own.insert(article.id.clone(), article);
            }
        }
        for id in own.keys().filter(|id| !sources.contains_key(*id)) {
            report.problem(
                &format!("locales/{}/guidance/{id}.md", language.tag),
                "has no Dutch original",
            );
        }
        for (id, source) in &sources {
            match own.get(id) {
                None => report.problem(
                    &format!("locales/{}/guidance/{id}.md", language.tag),
                    "is missing",
                ),
                Some(article) => {
                    form(article, report);
                    translated(language, source, article, report);
                    origin(language, source, article, ledgers, mode, report)?;
                }
            }
        }
    }
    Ok(())
}

fn open(tag: &str, path: PathBuf, report: &mut Report) -> Result<Option<Article>, String> {
    let id = path
        .file_stem()
        .map(|it| it.to_string_lossy().into_owned())
        .unwrap_or_default();
    let shown = format!("locales/{tag}/guidance/{id}.md");
    let whole = read(&path)?;
    let Some((front, body)) = whole
        .strip_prefix("+++")
        .and_then(|it| it.split_once("\n+++"))
    else {
        report.problem(&shown, "starts with no front matter between +++ lines");
        return Ok(None);
    };
    match toml::from_str::<toml::Table>(front) {
        Err(why) => {
            report.problem(&shown, &format!("front matter: {}", why.message()));
            Ok(None)
        }
        Ok(front) => {
            let hash = source_hash::of_text(&format!("{}\n{}", text(&front, "title"), body.trim()));
            Ok(Some(Article {
                path,
                shown,
                id,
                front,
                body: body.trim().to_owned(),
                hash,
            }))
        }
    }
}

fn form(article: &Article, report: &mut Report) {
    for key in ["id", "title", "source", "checked_on"] {
        if article.front.get(key).is_none() {
            report.problem(&article.shown, &format!("front matter lacks `{key}`"));
        }
    }
    if text(&article.front, "id") != article.id {
        report.problem(&article.shown, "`id` is not the name of the file");
    }
    for (at, line) in article.body.lines().enumerate() {
        let tag_after = |it: &str| {
            it.starts_with(|next: char| next.is_ascii_alphabetic() || next == '/' || next == '!')
        };
        if line
            .match_indices('<')
            .any(|(at, _)| line.get(at + 1..).is_some_and(tag_after))
        {
            report.problem(
                &article.shown,
                &format!("line {} of the text: HTML is not allowed", at + 1),
            );
        }
    }
}

fn translated(language: &Language, source: &Article, article: &Article, report: &mut Report) {
    let title = text(&article.front, "title");
    for (what, words) in [("title", &title), ("text", &article.body)] {
        if !words.chars().any(|it| is_of(&language.script, it)) {
            report.problem(
                &article.shown,
                &format!("the {what} has no letter of {}", language.script),
            );
        }
    }
    if article.body == source.body {
        report.problem(&article.shown, "is the same as the Dutch");
    }
    if shape(&article.body) != shape(&source.body) {
        report.problem(
            &article.shown,
            "has other blocks than the Dutch: both stand side by side on screen",
        );
    }
}

/// What blocks there are: `#` heading, `-` list with its number of items, `p` paragraph.
fn shape(body: &str) -> Vec<(char, usize)> {
    let mut blocks = Vec::new();
    for block in body
        .split("\n\n")
        .map(str::trim)
        .filter(|it| !it.is_empty())
    {
        let item = |line: &&str| {
            let line = line.trim_start();
            let number = line.trim_start_matches(|it: char| it.is_ascii_digit());
            line.starts_with("- ")
                || line.starts_with("* ")
                || (number.len() < line.len() && number.starts_with(". "))
        };
        let items = block.lines().filter(item).count();
        match (block.starts_with('#'), items) {
            (true, _) => blocks.push(('#', 1)),
            (false, 0) => blocks.push(('p', 1)),
            (false, _) => blocks.push(('-', items)),
        }
    }
    blocks
}

fn origin(
    language: &Language,
    source: &Article,
    article: &Article,
    ledgers: &mut Ledgers,
    mode: Mode,
    report: &mut Report,
) -> Result<(), String> {
    let it = Translation {
        section: "articles",
        id: &article.id,
        source: &source.hash,
        text: &article.hash,
    };
    let fits = ledgers.see(&language.tag, &it, mode, report);
    if text(&article.front, "origin_hash") == source.hash {
        return Ok(());
    }
    if mode == Mode::Check || !fits {
        report.problem(
            &article.shown,
            "`origin_hash` is not that of the Dutch: run `cargo dev tidy --record`",
        );
        return Ok(());
    }
    put_origin(&article.path, &source.hash)?;
    report.done.push(format!("{}: origin_hash", article.shown));
    Ok(())
}

/// Replaces or adds the line, leaving the rest as it is.
fn put_origin(path: &Path, hash: &str) -> Result<(), String> {
    let whole = read(path)?;
    let (front, body) = whole
        .strip_prefix("+++\n")
        .and_then(|it| it.split_once("\n+++"))
        .unwrap_or(("", ""));
    let mut lines: Vec<String> = front
        .lines()
        .filter(|it| !it.trim_start().starts_with("origin_hash"))
        .map(str::to_owned)
        .collect();
    lines.push(format!("origin_hash = \"{hash}\""));
    fs::write(path, format!("+++\n{}\n+++{body}", lines.join("\n")))
        .map_err(|why| format!("{}: {why}", path.display()))
}
