//! Messages in the language of the reader. A message that this language lacks, or whose variables do not fit, comes
//! from the next language of the chain, with that language's tag. An id is never shown.

use crate::args::Args;
use crate::bundles::{Bundle, Part};
use crate::embedded::CHECKED;
use crate::language::{Language, resolve};

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
}

impl Texts {
    /// The words of a language; an unknown tag gets English. Cheap: what is costly is kept.
    pub fn for_language(tag: &str) -> Self {
        Self {
            language: resolve(tag),
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
        self.bundles()
            .any(|(_, bundle)| bundle.has(id, Part::Value))
    }

    /// Whether this language has the message itself.
    pub fn has_own(&self, id: &str) -> bool {
        let own = self.bundles().next();
        own.is_some_and(|(_, bundle)| bundle.has(id, Part::Value))
    }

    fn find(&self, id: &str, part: Part<'_>, args: &Args) -> Option<Phrase> {
        let mut broken = None;
        for (lang, bundle) in self.bundles() {
            let Some(found) = bundle.format(id, part, &args.to_fluent(lang)) else {
                continue;
            };
            let phrase = Phrase {
                text: found.text,
                lang,
                checked: checked(lang, id),
            };
            if found.whole {
                return Some(phrase);
            }
            broken.get_or_insert(phrase);
        }
        // Words with a gap say more than none.
        broken
    }

    /// The bundles of the chain; a pseudo-language's own comes in place of its base.
    fn bundles(&self) -> impl Iterator<Item = (&'static str, &'static Bundle)> + use<> {
        let language = self.language;
        let own = language.hidden.then_some(language.tag);
        own.into_iter()
            .chain(language.chain())
            .filter_map(|tag| Some((tag, Bundle::of(tag)?)))
    }
}

/// Whether a speaker has checked this message as it stands.
fn checked(lang: &str, id: &str) -> bool {
    let ids = CHECKED
        .iter()
        .find(|(tag, _)| *tag == lang)
        .map(|(_, ids)| *ids);
    ids.is_some_and(|ids| ids.binary_search(&id).is_ok())
}
