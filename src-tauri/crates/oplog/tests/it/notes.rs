//! M3: whatever several people write into one note apart, all end with one text, and no character that somebody wrote
//! is missing. With letters that join, marks that combine, right-to-left script and emoji.
use std::collections::BTreeMap;

use proptest::prelude::*;
use wegwijs_oplog::{DeviceId, NoteDoc};

const WORDS: [&str; 8] = [
    "brief ",
    "مدرسة",
    "ሓበሬታ ",
    "e\u{301}e\u{323}",
    "👩‍👧‍👦",
    "\u{200f}",
    "Ĳ",
    "שָׁלוֹם ",
];

fn counted(text: &str) -> BTreeMap<char, usize> {
    let mut count = BTreeMap::new();
    text.chars().for_each(|c| *count.entry(c).or_default() += 1);
    count
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 250, ..ProptestConfig::default() })]

    #[test]
    fn all_end_with_one_text_that_holds_every_written_character(
        replicas in 2_usize..=4,
        edits in prop::collection::vec((any::<u8>(), any::<u16>(), 0_usize..WORDS.len(), any::<bool>()), 1..25),
    ) {
        let mut docs: Vec<NoteDoc> = (0..replicas).map(|_| NoteDoc::empty()).collect();
        let mut changes: Vec<Vec<u8>> = Vec::new();
        let mut written = String::new();
        for (who, at, word, meet) in edits {
            let who = usize::from(who) % replicas;
            let mut chars: Vec<char> = docs[who].text().chars().collect();
            let at = usize::from(at) % (chars.len() + 1);
            chars.splice(at..at, WORDS[word].chars());
            written.push_str(WORDS[word]);
            let text: String = chars.into_iter().collect();
            let by = DeviceId([u8::try_from(who).unwrap() + 1; 16]);
            changes.push(docs[who].update(&text, by).unwrap());
            prop_assert_eq!(docs[who].text(), text, "what was typed is what is there");
            if meet {
                docs[(who + 1) % replicas].merge(changes.iter().map(Vec::as_slice));
            }
        }
        let fresh = NoteDoc::from_changes(changes.iter().rev().map(Vec::as_slice)).text();
        for doc in &mut docs {
            doc.merge(changes.iter().map(Vec::as_slice));
            prop_assert_eq!(doc.text(), fresh.clone());
        }
        // Two who write inside one grapheme (a family emoji, say) each replace it: it may then stand twice, never less.
        let (there, expected) = (counted(&fresh), counted(&written));
        prop_assert!(expected.iter().all(|(c, n)| there.get(c).is_some_and(|m| m >= n)), "{:?}", there);
    }
}
