//! The rules in force: those of the program, or newer ones that somebody brought on a stick. They are for everybody on
//! this laptop, and hold nothing of anybody.
mod shelf;
mod using;

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use chrono::NaiveDate;
use wegwijs_domain::{BUILT_IN, RulePack};
use wegwijs_guidance::PackWords;
use wegwijs_packs::{Digest, InForce, Manifest, Pack, Version};

pub(crate) use shelf::Shelf;

/// Days after which rules ask to be renewed.
const OLD_DAYS: i64 = 365;

/// Whether rules of that day ask to be renewed.
pub(crate) fn is_old(dated: NaiveDate, today: NaiveDate) -> bool {
    (today - dated).num_days() > OLD_DAYS
}

/// Rules to plan by. Cheap to hand on; without a pack they are those of the program.
#[derive(Clone, Copy, Default)]
pub(crate) struct Rules(Option<&'static Brought>);

/// Rules that were shown to a person: the bytes as they were read, so that what is used is what was shown.
pub(crate) struct Offered {
    bytes: Vec<u8>,
    rules: &'static Brought,
}

/// A pack, read and checked.
pub(crate) struct Brought {
    pack: RulePack,
    words: PackWords,
    texts: Vec<(String, String)>,
    manifest: Manifest,
    digest: Digest,
}

impl Brought {
    /// Keeps a pack until the program ends: words are handed out by reference everywhere. A laptop sees one or two, and
    /// the same one is kept once.
    fn keep(pack: Pack) -> &'static Self {
        static KEPT: Mutex<BTreeMap<Digest, &'static Brought>> = Mutex::new(BTreeMap::new());
        let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
        kept.entry(pack.digest).or_insert_with(|| {
            let Pack {
                contents, digest, ..
            } = pack;
            let owned = |(name, text): (&str, &str)| (name.to_owned(), text.to_owned());
            let texts = contents.rule_texts().into_iter().map(owned).collect();
            Box::leak(Box::new(Brought {
                pack: contents.rules,
                words: contents.words,
                texts,
                manifest: contents.manifest,
                digest,
            }))
        })
    }
}

impl Rules {
    /// The rules themselves.
    pub(crate) fn pack(self) -> &'static RulePack {
        self.0
            .map_or_else(RulePack::built_in, |brought| &brought.pack)
    }

    /// The words that came with them.
    pub(crate) fn words(self) -> Option<&'static PackWords> {
        self.0.map(|brought| &brought.words)
    }

    /// What they are compared with.
    fn in_force(self) -> InForce<'static> {
        InForce {
            rules: self.pack(),
            digest: self.0.map(|brought| &brought.digest),
        }
    }

    /// Names and texts of their files.
    fn texts(self) -> Vec<(&'static str, &'static str)> {
        match self.0 {
            None => BUILT_IN.to_vec(),
            Some(brought) => brought
                .texts
                .iter()
                .map(|(name, text)| (name.as_str(), text.as_str()))
                .collect(),
        }
    }

    fn version(self) -> Version {
        Version::parse(self.pack().version()).unwrap_or_default()
    }
}
