//! Messages in the language of the reader. A message that this language lacks, or whose variables do not fit, comes
//! from the next language of the chain, with that language's tag. An id is never shown.

use crate::args::Args;
use crate::bundles::{Bundle, Part};
use crate::embedded::CHECKED;
use crate::language::{Language, language, resolve};
use crate::pack_words::PackWords;

/// Shown when no language has the message: the same in all scripts, and no id.
const NO_WORDS: &str = "…";

/// Words and what is known about them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    /// Ready text, with isolation marks around values.
    pub text: String,
    /// Tag of the language that `text` is really in.
    pub lang: &'static str,
    /// A speaker of that language has checked it.
    pub checked: bool,
}

/// All words in one language.
#[derive(Clone, Copy)]
pub struct Texts {
    language: &'static Language,
    /// Words of the rules in force, when these came with a pack.
    words: Option<&'static PackWords>,
}

impl Texts {
    /// The words of a language; an unknown tag gets English. Cheap: what is costly is kept.
    pub fn for_language(tag: &str) -> Self {
        Self {
            language: resolve(tag),
            words: None,
        }
    }

    /// The same language, with the words of a pack over the program's own.
    #[must_use]
    pub fn with_words(self, words: Option<&'static PackWords>) -> Self {
        Self { words, ..self }
    }

    /// The same words in another language.
    #[must_use]
    pub fn in_language(self, tag: &str) -> Self {
        Self {
            language: resolve(tag),
            ..self
        }
    }

    /// Tag of the language.
    pub fn tag(&self) -> &'static str {
        self.language.tag
    }

    /// The language.
    pub fn language(&self) -> &'static Language {
        self.language
    }

    /// A message. Without words in any language of the chain it is "…", and `has` says so beforehand.
    pub fn text(&self, id: &str, args: &Args) -> Phrase {
        self.find(id, Part::Value, args).unwrap_or(Phrase {
            text: NO_WORDS.to_owned(),
            lang: self.language.tag,
            checked: false,
        })
    }

    /// A message's attribute (`.how`, `.why`), if any language of the chain has it.
    pub fn attr(&self, id: &str, attribute: &str, args: &Args) -> Option<Phrase> {
        self.find(id, Part::Attribute(attribute), args)
    }

    /// Whether any language of the chain has the message.
    pub fn has(&self, id: &str) -> bool {
        self.bundles_for(id)
            .any(|(_, bundle)| bundle.has(id, Part::Value))
    }

    /// Whether this language has the message itself.
    pub fn has_own(&self, id: &str) -> bool {
        let own = self.bundles().next();
        own.is_some_and(|(tag, bundle)| !self.outdated(tag, id) && bundle.has(id, Part::Value))
    }

    fn find(&self, id: &str, part: Part<'_>, args: &Args) -> Option<Phrase> {
        let mut broken = None;
        for (lang, bundle) in self.bundles_for(id) {
            let Some(found) = bundle.format(id, part, &args.to_fluent(lang)) else {
                continue;
            };
            let phrase = Phrase {
                text: found.text,
                lang,
                checked: self.checked(lang, id),
            };
            if found.whole {
                return Some(phrase);
            }
            broken.get_or_insert(phrase);
        }
        // Words with a gap say more than none.
        broken
    }

    /// The bundles that may say this: none whose sentence is older than the Dutch of the pack.
    fn bundles_for<'a>(
        &self,
        id: &'a str,
    ) -> impl Iterator<Item = (&'static str, &'static Bundle)> + use<'a> {
        let texts = *self;
        self.bundles()
            .filter(move |(tag, _)| !texts.outdated(tag, id))
    }

    /// The bundles of the chain; a pseudo-language's own comes in place of its base.
    fn bundles(&self) -> impl Iterator<Item = (&'static str, &'static Bundle)> + use<> {
        let Self { language, words } = *self;
        let own = language.hidden.then_some(language.tag);
        own.into_iter()
            .chain(language.chain())
            .filter_map(move |tag| {
                let bundle = match words {
                    Some(words) => words.bundle(tag),
                    None => Bundle::of(tag),
                };
                Some((tag, bundle?))
            })
    }

    fn outdated(&self, tag: &str, id: &str) -> bool {
        self.words
            .is_some_and(|words| words.outdates(base(tag), id))
    }

    /// Whether a speaker has checked this message as it stands. Of the words of a pack only the Dutch are: their makers
    /// wrote them in it.
    fn checked(&self, lang: &str, id: &str) -> bool {
        match self.words {
            Some(words) if words.differs(lang, id) => lang == "nl",
            _ => checked(lang, id),
        }
    }
}

/// The language whose words a pseudo-language has.
fn base(tag: &str) -> &str {
    language(tag)
        .filter(|it| it.hidden)
        .and_then(|it| it.chain().next())
        .unwrap_or(tag)
}

/// Whether a speaker has checked this message as it stands.
fn checked(lang: &str, id: &str) -> bool {
    let ids = CHECKED
        .iter()
        .find(|(tag, _)| *tag == lang)
        .map(|(_, ids)| *ids);
    ids.is_some_and(|ids| ids.binary_search(&id).is_ok())
}
