//! One Fluent bundle a language, built when it is first asked for and kept: a change of language costs a look-up.

use std::sync::{LazyLock, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::embedded::{FTL, LANGUAGES, TERMS};
use crate::language::{Language, language};
use crate::pseudo;

/// Which part of a message.
#[derive(Clone, Copy)]
pub(crate) enum Part<'a> {
    Value,
    Attribute(&'a str),
}

/// All messages of one language.
pub(crate) struct Bundle(FluentBundle<FluentResource>);

/// A formatted message, and whether each of its variables was given.
pub(crate) struct Formatted {
    pub(crate) text: String,
    pub(crate) whole: bool,
}

impl Bundle {
    /// The bundle of a language; of a pseudo-language: its base, changed.
    pub(crate) fn of(tag: &str) -> Option<&'static Self> {
        static ALL: LazyLock<Vec<OnceLock<Bundle>>> =
            LazyLock::new(|| LANGUAGES.iter().map(|_| OnceLock::new()).collect());
        let at = LANGUAGES.iter().position(|it| it.tag == tag)?;
        Some(
            ALL.get(at)?
                .get_or_init(|| Self::build(LANGUAGES.get(at).copied(), [].into_iter())),
        )
    }

    /// The program's words of a language, and more laid over them.
    pub(crate) fn build<'a>(wanted: Option<Language>, more: impl Iterator<Item = &'a str>) -> Self {
        let tag = wanted.map_or("en", |it| it.tag);
        let words = wanted.and_then(|it| it.chain().next()).unwrap_or("en");
        let plural_rules = language(words).map_or("en", |it| it.format);
        let locale: LanguageIdentifier = plural_rules.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        bundle.set_transform(pseudo::transform(tag));
        let files = FTL
            .iter()
            .filter(|file| file.tag == words)
            .map(|file| file.text);
        for text in std::iter::once(TERMS).chain(files).chain(more) {
            // A file with a broken line gives its other lines; `cargo dev tidy` refuses the broken one.
            let resource = match FluentResource::try_new(text.to_owned()) {
                Ok(whole) | Err((whole, _)) => whole,
            };
            bundle.add_resource_overriding(resource);
        }
        Self(bundle)
    }

    /// Whether the part is there.
    pub(crate) fn has(&self, id: &str, part: Part<'_>) -> bool {
        self.0.get_message(id).is_some_and(|message| match part {
            Part::Value => message.value().is_some(),
            Part::Attribute(name) => message.get_attribute(name).is_some(),
        })
    }

    /// The part with its values put in.
    pub(crate) fn format(
        &self,
        id: &str,
        part: Part<'_>,
        args: &FluentArgs<'_>,
    ) -> Option<Formatted> {
        let message = self.0.get_message(id)?;
        let pattern = match part {
            Part::Value => message.value()?,
            Part::Attribute(name) => message.get_attribute(name)?.value(),
        };
        let mut errors = Vec::new();
        let text = self
            .0
            .format_pattern(pattern, Some(args), &mut errors)
            .into_owned();
        Some(Formatted {
            text,
            whole: errors.is_empty(),
        })
    }
}
