//! Words that come with a rule pack, laid over the program's own. A pack may change what a sentence says in Dutch and
//! leave the translation behind: then the old translation is not shown, since it would tell the old law.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Attribute, Entry, Pattern};
use wegwijs_domain::PackError;

use crate::bundles::Bundle;
use crate::embedded::{FTL, LANGUAGES};
use crate::language::language;

/// The language that the law's words are written in.
const SOURCE: &str = "nl";
/// Deeper braces are no words for people.
const DEEPEST_BRACE: usize = 32;

/// The words of one pack, in every language that it has.
pub struct PackWords {
    texts: Vec<(&'static str, String)>,
    /// Ids that the pack brings, by language.
    brings: BTreeMap<&'static str, BTreeSet<String>>,
    /// Of these, those that say something else than the program's own.
    differs: BTreeMap<&'static str, BTreeSet<String>>,
    /// One a language, built when it is first asked for.
    bundles: Vec<OnceLock<Bundle>>,
}

/// One file of words.
#[derive(Debug, Clone, Copy)]
pub struct WordFile<'a> {
    /// Tag of its language.
    pub tag: &'a str,
    /// Its name, for what is said about it.
    pub name: &'a str,
    /// Fluent.
    pub text: &'a str,
}

impl PackWords {
    /// Reads the words of a pack.
    ///
    /// # Errors
    /// Everything that is no Fluent, or in a language that the program does not speak, or a term: names of bodies and
    /// laws belong to the program.
    pub fn read(files: &[WordFile<'_>]) -> Result<Self, Vec<PackError>> {
        let mut words = Self {
            texts: Vec::new(),
            brings: BTreeMap::new(),
            differs: BTreeMap::new(),
            bundles: LANGUAGES.iter().map(|_| OnceLock::new()).collect(),
        };
        let mut found = Vec::new();
        for file in files {
            match language(file.tag).filter(|it| !it.hidden && it.tag == file.tag) {
                Some(known) => words.add(known.tag, *file, &mut found),
                None => found.push(error_at(
                    *file,
                    0,
                    "a folder named after a language of the program",
                )),
            }
        }
        if found.is_empty() {
            Ok(words)
        } else {
            Err(found)
        }
    }

    /// Every id that the pack brings, with its language.
    pub fn ids(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.brings
            .iter()
            .flat_map(|(tag, ids)| ids.iter().map(|id| (*tag, id.as_str())))
    }

    /// Whether the pack has this message in this language.
    pub fn brings(&self, tag: &str, id: &str) -> bool {
        self.brings.get(tag).is_some_and(|ids| ids.contains(id))
    }

    /// Whether the message says something else than the program's own.
    pub(crate) fn differs(&self, tag: &str, id: &str) -> bool {
        self.differs.get(tag).is_some_and(|ids| ids.contains(id))
    }

    /// Whether the program's translation was made from a Dutch sentence that the pack has changed.
    pub(crate) fn outdates(&self, tag: &str, id: &str) -> bool {
        tag != SOURCE && self.differs(SOURCE, id) && !self.brings(tag, id)
    }

    /// The program's words with those of the pack over them.
    pub(crate) fn bundle(&self, tag: &str) -> Option<&Bundle> {
        let at = LANGUAGES.iter().position(|it| it.tag == tag)?;
        let place = self.bundles.get(at)?;
        Some(place.get_or_init(|| {
            let wanted = LANGUAGES.get(at).copied();
            let words = wanted.and_then(|it| it.chain().next()).unwrap_or(SOURCE);
            let own = self.texts.iter().filter(|(tag, _)| *tag == words);
            Bundle::build(wanted, own.map(|(_, text)| text.as_str()))
        }))
    }

    fn add(&mut self, tag: &'static str, file: WordFile<'_>, found: &mut Vec<PackError>) {
        if let Some(at) = too_deep(file.text) {
            found.push(error_at(file, at, "fewer braces in one message"));
            return;
        }
        let resource = match FluentResource::try_new(file.text.to_owned()) {
            Ok(whole) => whole,
            Err((_, errors)) => {
                found.extend(
                    errors
                        .iter()
                        .map(|error| error_at(file, error.pos.start, &format!("Fluent: {error}"))),
                );
                return;
            }
        };
        let own = own_messages(tag);
        for entry in resource.entries() {
            match entry {
                Entry::Message(message) => {
                    let id = message.id.name.to_owned();
                    let same = own
                        .get(message.id.name)
                        .is_some_and(|own| own.is(&message.value, &message.attributes));
                    if !same {
                        self.differs.entry(tag).or_default().insert(id.clone());
                    }
                    if !self.brings.entry(tag).or_default().insert(id) {
                        let said = format!("one message of the name {}", message.id.name);
                        found.push(error_at(file, place_of(file.text, message.id.name), &said));
                    }
                }
                Entry::Term(term) => {
                    let said = format!("messages only: -{} belongs to the program", term.id.name);
                    found.push(error_at(file, place_of(file.text, term.id.name), &said));
                }
                _ => {}
            }
        }
        self.texts.push((tag, file.text.to_owned()));
    }
}

/// A message of the program.
struct OwnMessage {
    value: Option<Pattern<&'static str>>,
    attributes: Vec<Attribute<&'static str>>,
}

impl OwnMessage {
    fn is(&self, value: &Option<Pattern<&str>>, attributes: &[Attribute<&str>]) -> bool {
        self.value == *value && self.attributes == *attributes
    }
}

/// The program's messages of one language, as they are written.
fn own_messages(tag: &str) -> BTreeMap<&'static str, OwnMessage> {
    let mut all = BTreeMap::new();
    for file in FTL.iter().filter(|file| file.tag == tag) {
        let resource = match fluent_syntax::parser::parse_runtime(file.text) {
            Ok(whole) | Err((whole, _)) => whole,
        };
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                let (value, attributes) = (message.value, message.attributes);
                all.insert(message.id.name, OwnMessage { value, attributes });
            }
        }
    }
    all
}

/// Where braces stand deeper than any sentence needs: the parser goes down one level a brace.
fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut line_start = true;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            // A line that does not begin with a space begins another message.
            _ if line_start && !byte.is_ascii_whitespace() && byte != b'}' => depth = 0,
            b'{' => depth = depth.saturating_add(1),
            b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST_BRACE {
            return Some(at);
        }
        line_start = byte == b'\n';
    }
    None
}

fn place_of(text: &str, name: &str) -> usize {
    let mut at = 0_usize;
    for line in text.split_inclusive('\n') {
        let rest = line.trim_start_matches('-').strip_prefix(name);
        if rest.is_some_and(|rest| rest.trim_start().starts_with('=')) {
            return at;
        }
        at = at.saturating_add(line.len());
    }
    0
}

fn error_at(file: WordFile<'_>, at: usize, expected: &str) -> PackError {
    let before = file.text.bytes().take(at);
    PackError {
        file: file.name.to_owned(),
        line: before
            .filter(|byte| *byte == b'\n')
            .count()
            .saturating_add(1),
        expected: if expected.starts_with("Fluent:") {
            expected.to_owned()
        } else {
            format!("expected {expected}")
        },
    }
}
