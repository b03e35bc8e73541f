//! One message at a time, and against its source: readable, once, complete, in its own script, same variables.

use std::collections::{BTreeMap, BTreeSet};

use super::Report;
use super::catalogue::{Catalogue, File, Language, Message, Part, Variable, read};

/// More than a translator can oversee.
const MOST_MESSAGES: usize = 150;

/// Words that need not be translated.
struct Kept {
    everywhere: Vec<String>,
    same: BTreeMap<String, Vec<String>>,
}

/// Runs all of it.
pub fn check(all: &Catalogue, report: &mut Report) -> Result<(), String> {
    let kept = kept(all)?;
    for file in &all.files {
        form(all, file, report);
    }
    for language in &all.languages {
        once(all, language, report);
        against_source(all, language, &kept, report);
    }
    Ok(())
}

/// What can be said without looking at other files.
fn form(all: &Catalogue, file: &File, report: &mut Report) {
    for broken in &file.broken {
        report.problem(&file.shown, broken);
    }
    if file.messages.len() > MOST_MESSAGES {
        let count = file.messages.len();
        report.problem(
            &file.shown,
            &format!("{count} messages, more than {MOST_MESSAGES}: split it"),
        );
    }
    let interface = all.source_of(&file.name) == "en";
    for message in &file.messages {
        for function in &message.functions {
            let why = "values come in as ready text";
            report.problem(
                &file.shown,
                &format!("{}: {function}() is not allowed, {why}", message.id),
            );
        }
        for number in &message.numbers {
            report.problem(
                &file.shown,
                &format!("{}: [{number}], use the plural forms only", message.id),
            );
        }
        for (name, kind) in &message.variables {
            if *kind == Variable::Number && message.shown.contains(name) {
                let what = format!(
                    "{}: shows ${name}, which only chooses; show its text",
                    message.id
                );
                report.problem(&file.shown, &what);
            }
        }
        if interface && !fits(&message.id, &file.name) {
            report.problem(
                &file.shown,
                &format!("{}: must start with `{}-`", message.id, file.name),
            );
        }
    }
}

/// `dates.ftl` holds `dates-…` and `date-…`.
fn fits(id: &str, file: &str) -> bool {
    let starts = |prefix: &str| {
        id.strip_prefix(prefix)
            .is_some_and(|rest| rest.starts_with('-'))
    };
    starts(file) || file.strip_suffix('s').is_some_and(starts)
}

/// Ids are unique in a language, whatever the file.
fn once(all: &Catalogue, language: &Language, report: &mut Report) {
    let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
    for file in all.of(&language.tag) {
        for message in &file.messages {
            if let Some(other) = seen.insert(&message.id, &file.shown) {
                report.problem(&file.shown, &format!("{} is also in {other}", message.id));
            }
        }
    }
}

fn against_source(all: &Catalogue, language: &Language, kept: &Kept, report: &mut Report) {
    let tag = language.tag.as_str();
    let own: BTreeMap<(&str, &str), &Message> = all
        .of(tag)
        .flat_map(|file| {
            file.messages
                .iter()
                .map(move |it| ((file.name.as_str(), it.id.as_str()), it))
        })
        .collect();
    let mut absent: BTreeMap<&str, usize> = BTreeMap::new();
    let mut wanted = BTreeSet::new();
    for (file, source) in all.sources() {
        wanted.insert((file.name.as_str(), source.id.as_str()));
        if file.tag == tag {
            for part in &source.parts {
                script(&file.shown, language, source, part, kept, report);
            }
            continue;
        }
        let place = format!("locales/{tag}/{}.ftl", file.name);
        match own.get(&(file.name.as_str(), source.id.as_str())) {
            None if !all.of(tag).any(|it| it.name == file.name) => {
                *absent.entry(file.name.as_str()).or_default() += 1;
            }
            None => report.problem(&place, &format!("{} is missing", source.id)),
            Some(translated) => compare(&place, language, source, translated, kept, report),
        }
    }
    for (file, count) in absent {
        report.problem(
            &format!("locales/{tag}/{file}.ftl"),
            &format!("is missing, with {count} messages"),
        );
    }
    for (file, id) in own.keys().filter(|it| !wanted.contains(*it)) {
        let source = all.source_of(file);
        report.problem(
            &format!("locales/{tag}/{file}.ftl"),
            &format!("{id} is not in locales/{source}/{file}.ftl"),
        );
    }
}

fn compare(
    place: &str,
    language: &Language,
    source: &Message,
    own: &Message,
    kept: &Kept,
    report: &mut Report,
) {
    let id = &source.id;
    let names = |it: &Message| {
        it.parts
            .iter()
            .map(|part| part.attribute.clone())
            .collect::<BTreeSet<_>>()
    };
    for missing in names(source).difference(&names(own)) {
        report.problem(place, &format!("{id} lacks {}", shown(missing.as_deref())));
    }
    for surplus in names(own).difference(&names(source)) {
        report.problem(
            place,
            &format!("{id} has {}, its source has not", shown(surplus.as_deref())),
        );
    }
    variables(place, source, own, report);
    for part in &own.parts {
        script(place, language, own, part, kept, report);
        let original = source
            .parts
            .iter()
            .find(|it| it.attribute == part.attribute);
        if original.is_some_and(|it| it.code == part.code)
            && kept.leaves_letters(&language.tag, &part.words)
        {
            report.problem(
                place,
                &format!("{id}{} is the same as its source", dotted(part)),
            );
        }
    }
}

/// A translation may leave out a value that it can't use in a plural form, but may not ask for another.
fn variables(place: &str, source: &Message, own: &Message, report: &mut Report) {
    for (name, kind) in &own.variables {
        match source.variables.get(name) {
            None => report.problem(
                place,
                &format!("{} uses ${name}, its source does not", own.id),
            ),
            Some(Variable::Text) if matches!(kind, Variable::Number) => {
                report.problem(
                    place,
                    &format!(
                        "{}: ${name} chooses a plural, but is text in the source",
                        own.id
                    ),
                );
            }
            Some(Variable::Choice(words)) => {
                if let Variable::Choice(others) = kind
                    && let Some(unknown) = others.difference(words).next()
                {
                    report.problem(place, &format!("{}: ${name} is never `{unknown}`", own.id));
                }
            }
            Some(_) => {}
        }
    }
    for (name, kind) in &source.variables {
        if *kind == Variable::Text && !own.variables.contains_key(name) {
            report.problem(place, &format!("{} does not use ${name}", own.id));
        }
    }
}

/// A text in another script was not translated.
fn script(
    place: &str,
    language: &Language,
    message: &Message,
    part: &Part,
    kept: &Kept,
    report: &mut Report,
) {
    if kept.leaves_letters(&language.tag, &part.words)
        && !part.words.chars().any(|it| is_of(&language.script, it))
    {
        let (id, script) = (&message.id, &language.script);
        report.problem(
            place,
            &format!(
                "{id}{} has no letter of its own script ({script})",
                dotted(part)
            ),
        );
    }
}

/// Whether a letter belongs to a script (ISO 15924 code).
pub fn is_of(script: &str, letter: char) -> bool {
    match script {
        "Arab" => {
            matches!(letter, '\u{620}'..='\u{64a}' | '\u{66e}'..='\u{6d3}' | '\u{750}'..='\u{77f}')
        }
        "Ethi" => {
            matches!(letter, '\u{1200}'..='\u{135a}' | '\u{1380}'..='\u{138f}' | '\u{2d80}'..='\u{2dde}')
        }
        "Cyrl" => matches!(letter, '\u{400}'..='\u{4ff}'),
        "Latn" => letter.is_alphabetic() && u32::from(letter) < 0x250,
        _ => letter.is_alphabetic(),
    }
}

impl Kept {
    /// Whether there is anything to translate, once the listed words are taken out.
    fn leaves_letters(&self, tag: &str, words: &str) -> bool {
        let mut listed: Vec<&String> = self
            .everywhere
            .iter()
            .chain(self.same.get(tag).into_iter().flatten())
            .collect();
        listed.sort_by_key(|it| std::cmp::Reverse(it.len()));
        let mut rest = words.to_owned();
        for word in listed {
            rest = rest.replace(word.as_str(), " ");
        }
        rest.chars().any(char::is_alphabetic)
    }
}

fn kept(all: &Catalogue) -> Result<Kept, String> {
    let table: toml::Table = toml::from_str(&read(&all.folder.join("terms-latin.toml"))?)
        .map_err(|why| format!("locales/terms-latin.toml: {why}"))?;
    let list = |value: &toml::Value| -> Vec<String> {
        let words = value.as_array().into_iter().flatten();
        words
            .filter_map(toml::Value::as_str)
            .map(str::to_owned)
            .collect()
    };
    let same = table
        .get("same")
        .and_then(toml::Value::as_table)
        .into_iter()
        .flatten();
    Ok(Kept {
        everywhere: table.get("latin").map(list).unwrap_or_default(),
        same: same
            .map(|(tag, words)| (tag.clone(), list(words)))
            .collect(),
    })
}

fn dotted(part: &Part) -> String {
    part.attribute
        .as_ref()
        .map(|it| format!(".{it}"))
        .unwrap_or_default()
}

fn shown(attribute: Option<&str>) -> String {
    attribute.map_or_else(|| "its text".to_owned(), |it| format!(".{it}"))
}
