//! Articles of the guide: `locales/<tag>/guidance/<id>.md` as data. No HTML goes in and none comes out; whoever shows
//! an article decides how a heading or a link looks.

mod blocks;

use chrono::NaiveDate;

pub use blocks::{Block, Span};

use crate::embedded::{ARTICLES, RawArticle};
use crate::language::resolve;
use crate::texts::Phrase;

/// A topic in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topic {
    /// File name, the same in every language.
    pub id: &'static str,
    /// Title, in the language that the article is really in.
    pub title: Phrase,
}

/// One article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Article {
    /// File name, the same in every language.
    pub id: &'static str,
    /// Title.
    pub title: &'static str,
    /// What it says.
    pub blocks: Vec<Block>,
    /// Tag of the language that it is really in.
    pub lang: &'static str,
    /// Where it comes from: pages or articles of law.
    pub source: &'static str,
    /// Day on which the source was last read.
    pub checked_on: Option<NaiveDate>,
    /// A speaker of that language has checked it as it stands.
    pub checked: bool,
}

/// All topics, in the order that the Dutch articles give; each in the language or its fallbacks.
pub fn topics(tag: &str) -> Vec<Topic> {
    let mut ids: Vec<&'static str> = Vec::new();
    for raw in ARTICLES {
        if !ids.contains(&raw.id) {
            ids.push(raw.id);
        }
    }
    let found = ids.into_iter().filter_map(|id| find(tag, id));
    found
        .map(|raw| Topic {
            id: raw.id,
            title: Phrase {
                text: raw.title.to_owned(),
                lang: raw.tag,
                checked: raw.checked,
            },
        })
        .collect()
}

/// One article, in the language or the first of its fallbacks that has it.
pub fn article(tag: &str, id: &str) -> Option<Article> {
    let raw = find(tag, id)?;
    Some(Article {
        id: raw.id,
        title: raw.title,
        blocks: blocks::parse(raw.body),
        lang: raw.tag,
        source: raw.source,
        checked_on: raw.checked_on.parse().ok(),
        checked: raw.checked,
    })
}

fn find(tag: &str, id: &str) -> Option<&'static RawArticle> {
    resolve(tag)
        .chain()
        .find_map(|lang| ARTICLES.iter().find(|it| it.id == id && it.tag == lang))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_topic_opens_in_every_language() {
        for language in crate::languages() {
            for topic in topics(language.tag) {
                let article = article(language.tag, topic.id).unwrap();
                assert!(
                    !article.blocks.is_empty(),
                    "{}/{} is empty",
                    language.tag,
                    topic.id
                );
                assert!(
                    article.checked_on.is_some(),
                    "{}/{} has no day",
                    language.tag,
                    topic.id
                );
                assert_eq!(article.title, topic.title.text);
            }
        }
    }

    #[test]
    fn an_unknown_topic_is_none() {
        assert_eq!(article("nl", "no-such-topic"), None);
    }
}
