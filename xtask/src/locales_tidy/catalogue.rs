//! Everything in `locales/`, read and taken apart: which language has which message, with which variables.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{self, Entry, Expression, InlineExpression, PatternElement, VariantKey};

use super::source_hash;

/// A language of `languages.toml`.
pub struct Language {
    /// BCP 47.
    pub tag: String,
    /// ISO 15924.
    pub script: String,
    /// The table as it stands, for the generator.
    pub entry: toml::Table,
}

/// What a variable must be, as far as the message tells.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Variable {
    /// Shown.
    Text,
    /// Chooses a plural form.
    Number,
    /// Chooses one of these words.
    Choice(BTreeSet<String>),
}

/// The value or an attribute of a message.
#[derive(Debug, Clone)]
pub struct Part {
    /// Attribute name; none for the value.
    pub attribute: Option<String>,
    /// All that a reader could see, without placeables.
    pub words: String,
    /// As Fluent writes it, for comparing.
    pub code: String,
}

/// A message.
#[derive(Debug, Clone)]
pub struct Message {
    /// Id.
    pub id: String,
    /// Value and attributes.
    pub parts: Vec<Part>,
    /// Its own variables and, after [`Catalogue::read`], those of the messages that it refers to.
    pub variables: BTreeMap<String, Variable>,
    /// Messages that it refers to.
    pub references: BTreeSet<String>,
    /// Variables that it shows itself.
    pub shown: BTreeSet<String>,
    /// Numbers that it compares with, as in `[0]`.
    pub numbers: BTreeSet<String>,
    /// Functions that it calls.
    pub functions: BTreeSet<String>,
    /// Fingerprint of the whole message.
    pub hash: String,
}

/// One `.ftl` file.
pub struct File {
    /// Language.
    pub tag: String,
    /// Name without ending.
    pub name: String,
    /// Path from the project's root, for reports.
    pub shown: String,
    /// Messages, in order.
    pub messages: Vec<Message>,
    /// Lines that are no Fluent.
    pub broken: Vec<String>,
}

/// All of `locales/`.
pub struct Catalogue {
    /// The folder.
    pub folder: PathBuf,
    /// Languages with a folder, in order.
    pub languages: Vec<Language>,
    /// Made by the programs.
    pub pseudo: Vec<toml::Table>,
    /// Files whose source is Dutch.
    pub content: Vec<String>,
    /// Interface files that only Rust says.
    pub core: Vec<String>,
    /// All files but `terms.ftl`.
    pub files: Vec<File>,
}

impl Catalogue {
    /// Reads all of it. Broken lines are kept as findings; a missing or broken `languages.toml` is an error.
    pub fn read(root: &Path) -> Result<Self, String> {
        let folder = root.join("locales");
        let table: toml::Table = toml::from_str(&read(&folder.join("languages.toml"))?)
            .map_err(|why| format!("locales/languages.toml: {why}"))?;
        let list = |key: &str| -> Vec<toml::Table> {
            let all = table
                .get(key)
                .and_then(toml::Value::as_array)
                .into_iter()
                .flatten();
            all.filter_map(toml::Value::as_table).cloned().collect()
        };
        let languages: Vec<Language> = list("language")
            .into_iter()
            .map(|entry| Language {
                tag: text(&entry, "tag"),
                script: text(&entry, "script"),
                entry,
            })
            .collect();
        let mut files = Vec::new();
        for language in &languages {
            for path in files_in(&folder.join(&language.tag), "ftl") {
                files.push(parse(&language.tag, &path)?);
            }
        }
        let names = |key: &str| -> Vec<String> {
            let all = table
                .get(key)
                .and_then(toml::Value::as_array)
                .into_iter()
                .flatten();
            all.filter_map(toml::Value::as_str)
                .map(str::to_owned)
                .collect()
        };
        let mut all = Self {
            content: names("content"),
            core: names("core"),
            pseudo: list("pseudo"),
            folder,
            languages,
            files,
        };
        all.spread_variables();
        Ok(all)
    }

    /// The language that this file's translations are made from.
    pub fn source_of(&self, file: &str) -> &'static str {
        if self.content.iter().any(|it| it == file) {
            "nl"
        } else {
            "en"
        }
    }

    /// Files of a language.
    pub fn of<'a>(&'a self, tag: &'a str) -> impl Iterator<Item = &'a File> {
        self.files.iter().filter(move |it| it.tag == tag)
    }

    /// Messages in the language that they were written in, with their file's name.
    pub fn sources(&self) -> impl Iterator<Item = (&File, &Message)> {
        let own = self
            .files
            .iter()
            .filter(|it| self.source_of(&it.name) == it.tag);
        own.flat_map(|file| file.messages.iter().map(move |message| (file, message)))
    }

    /// A message that refers to others needs their variables too.
    fn spread_variables(&mut self) {
        for at in 0..self.files.len() {
            let tag = self.files[at].tag.clone();
            let known: BTreeMap<String, (BTreeMap<String, Variable>, BTreeSet<String>)> = self
                .of(&tag)
                .flat_map(|file| &file.messages)
                .map(|it| (it.id.clone(), (it.variables.clone(), it.references.clone())))
                .collect();
            for message in &mut self.files[at].messages {
                let mut waiting: Vec<String> = message.references.iter().cloned().collect();
                let mut seen = BTreeSet::new();
                while let Some(id) = waiting.pop() {
                    let Some((variables, further)) = known.get(&id) else {
                        continue;
                    };
                    if seen.insert(id) {
                        message.variables.extend(variables.clone());
                        waiting.extend(further.iter().cloned());
                    }
                }
            }
        }
    }
}

/// Reads a text file, naming it when that fails.
pub fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|why| format!("{}: {why}", path.display()))
}

/// Files of a folder with this ending, sorted; none without a folder.
pub fn files_in(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|it| it.path());
    let mut found: Vec<PathBuf> = entries
        .filter(|it| it.extension().is_some_and(|it| it == ending))
        .collect();
    found.sort();
    found
}

/// A text of a TOML table; empty when it is not there.
pub fn text(table: &toml::Table, key: &str) -> String {
    table
        .get(key)
        .and_then(toml::Value::as_str)
        .unwrap_or_default()
        .to_owned()
}

fn parse(tag: &str, path: &Path) -> Result<File, String> {
    let source = read(path)?;
    let name = path
        .file_stem()
        .map(|it| it.to_string_lossy().into_owned())
        .unwrap_or_default();
    let (resource, errors) = match fluent_syntax::parser::parse(source.as_str()) {
        Ok(whole) => (whole, Vec::new()),
        Err((part, errors)) => (part, errors),
    };
    let line = |at: usize| {
        source
            .get(..at)
            .map_or(0, |before| before.matches('\n').count())
            + 1
    };
    Ok(File {
        tag: tag.to_owned(),
        shown: format!("locales/{tag}/{name}.ftl"),
        name,
        messages: resource.body.iter().filter_map(message).collect(),
        broken: errors
            .iter()
            .map(|it| format!("line {}: {}", line(it.pos.start), it.kind))
            .collect(),
    })
}

fn message(entry: &Entry<&str>) -> Option<Message> {
    let Entry::Message(it) = entry else {
        return None;
    };
    let mut found = Message {
        id: it.id.name.to_owned(),
        parts: Vec::new(),
        variables: BTreeMap::new(),
        references: BTreeSet::new(),
        shown: BTreeSet::new(),
        numbers: BTreeSet::new(),
        functions: BTreeSet::new(),
        hash: source_hash::of_message(it),
    };
    let value = it.value.iter().map(|pattern| (None, pattern));
    let attributes = it
        .attributes
        .iter()
        .map(|it| (Some(it.id.name.to_owned()), &it.value));
    for (attribute, pattern) in value.chain(attributes) {
        let mut words = String::new();
        found.walk(pattern, &mut words);
        let bare = ast::Message {
            id: ast::Identifier { name: "x" },
            value: Some(pattern.clone()),
            attributes: Vec::new(),
            comment: None,
        };
        let code = fluent_syntax::serializer::serialize(&ast::Resource {
            body: vec![Entry::Message(bare)],
        });
        found.parts.push(Part {
            attribute,
            words,
            code,
        });
    }
    Some(found)
}

impl Message {
    fn walk(&mut self, pattern: &ast::Pattern<&str>, words: &mut String) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => words.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression, words),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>, words: &mut String) {
        match expression {
            Expression::Inline(inline) => {
                if let InlineExpression::VariableReference { id } = inline {
                    self.shown.insert(id.name.to_owned());
                }
                self.inline(inline, Variable::Text, words);
            }
            Expression::Select { selector, variants } => {
                self.inline(selector, chooses(variants), words);
                for variant in variants {
                    if let VariantKey::NumberLiteral { value } = &variant.key {
                        self.numbers.insert((*value).to_owned());
                    }
                    words.push(' ');
                    self.walk(&variant.value, words);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, kind: Variable, words: &mut String) {
        match inline {
            InlineExpression::VariableReference { id } => {
                let known = self
                    .variables
                    .entry(id.name.to_owned())
                    .or_insert(Variable::Text);
                *known = kind.max(known.clone());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { id, .. } => {
                self.functions.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.expression(expression, words),
            InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. }
            | InlineExpression::TermReference { .. } => {}
        }
    }
}

/// What the variants of a select say about its variable.
fn chooses(variants: &[ast::Variant<&str>]) -> Variable {
    let mut words = BTreeSet::new();
    for variant in variants {
        match &variant.key {
            VariantKey::NumberLiteral { .. } => return Variable::Number,
            VariantKey::Identifier { name } => words.insert((*name).to_owned()),
        };
    }
    let plural = ["zero", "one", "two", "few", "many", "other"];
    if words.iter().all(|it| plural.contains(&it.as_str())) {
        Variable::Number
    } else {
        Variable::Choice(words)
    }
}
