//! Which letter a person may have in hand: from the sender and a few words that stand on it. A word counts for more the
//! fewer letters have it. What matches nothing is said to be unknown; nothing is guessed from the sender alone.
use std::collections::{BTreeMap, BTreeSet};

use super::plain::{SAME, alike, says, words};
use super::{Book, Letter};

/// A letter that fits less than this fits nothing: about one word that few letters have.
const LEAST: f64 = 2.0;
/// What fits much less than the best is not shown beside it.
const BESIDE: f64 = 0.45;
/// More than a person wants to compare.
const MOST: usize = 5;
/// Weight of a heading against words in the text.
const HEADING: f64 = 1.25;
/// Weight of the sender's name among typed words.
const NAME: f64 = 0.5;
/// What is left of a letter when words speak against it.
const AGAINST: f64 = 0.35;
/// A chosen sender speaks for its own letters, and does not shut others out: people take one body for another.
const OWN: f64 = 1.2;
const OTHER: f64 = 0.5;
/// A whole phrase counts for more than its words here and there.
const PHRASE: f64 = 0.6;

/// What was recognised.
#[derive(Debug, Clone, PartialEq)]
pub struct Recognised<'a> {
    /// Letters that fit, best first; none: the letter is unknown.
    pub found: Vec<Found<'a>>,
    /// Words that stand in false letters too.
    pub signs: Vec<&'a str>,
}

/// A letter that fits.
#[derive(Debug, Clone, PartialEq)]
pub struct Found<'a> {
    /// Which.
    pub letter: &'a Letter,
    /// How well; only good for comparing.
    pub score: f64,
    /// What of it was found, as it stands on letters.
    pub matched: Vec<&'a str>,
}

impl Book {
    /// Ranks the letters for words of a letter and, when it is known, its sender. With a sender and no words: the
    /// letters of that sender, for choosing one.
    pub fn recognise(&self, sender: Option<&str>, typed: &str) -> Recognised<'_> {
        if typed.trim().is_empty() {
            let of_sender = self
                .letters
                .iter()
                .filter(|it| Some(it.sender.as_str()) == sender);
            return Recognised {
                found: of_sender.map(plainly).collect(),
                signs: Vec::new(),
            };
        }
        let typed: BTreeSet<String> = words(typed).into_iter().collect();
        let rare = self.rareness();
        let mut found: Vec<Found<'_>> = self
            .letters
            .iter()
            .map(|letter| self.weigh(letter, sender, &typed, &rare))
            .filter(|it| it.score >= LEAST)
            .collect();
        found.sort_by(|a, b| b.score.total_cmp(&a.score));
        let best = found.first().map_or(0.0, |it| it.score);
        found.retain(|it| it.score >= best * BESIDE);
        found.truncate(MOST);
        let signs = self.letters.iter().flat_map(|it| &it.signs);
        Recognised {
            found,
            signs: signs
                .filter(|sign| all_said(sign, &typed))
                .map(String::as_str)
                .collect(),
        }
    }

    fn weigh<'a>(
        &'a self,
        letter: &'a Letter,
        sender: Option<&str>,
        typed: &BTreeSet<String>,
        rare: &BTreeMap<String, f64>,
    ) -> Found<'a> {
        let rareness = |word: &str| rare.get(word).copied().unwrap_or(0.0);
        let name = self
            .sender(&letter.sender)
            .map_or("", |it| it.name.as_str());
        let weighted = |text: &str, weight: f64| -> Vec<(String, f64)> {
            let all = words(text).into_iter();
            all.map(|word| (word.clone(), rareness(&word) * weight))
                .collect()
        };
        let mut own = weighted(name, NAME);
        own.extend(letter.headings.iter().flat_map(|it| weighted(it, HEADING)));
        own.extend(letter.words.iter().flat_map(|it| weighted(it, 1.0)));
        let mut score: f64 = typed
            .iter()
            .map(|word| {
                // `inburgering` is in every second letter: it says no more because one of them has a longer word for it.
                let known = rare.get(word).copied().unwrap_or(f64::MAX);
                let each = own
                    .iter()
                    .map(|(other, weight)| alike(word, other) * weight.min(known));
                each.fold(0.0, f64::max)
            })
            .sum();
        let mut matched = Vec::new();
        for phrase in letter.headings.iter().chain(&letter.words) {
            let parts = words(phrase);
            let there = parts.iter().filter(|it| stands_in(it, typed));
            let part: f64 = there.map(|it| rareness(it)).sum();
            let whole: f64 = parts.iter().map(|it| rareness(it)).sum();
            if part >= whole && whole > 0.0 {
                score += PHRASE * whole;
            }
            if part * 2.0 >= whole && whole > 0.0 {
                matched.push(phrase.as_str());
            }
        }
        let against = letter.unless.iter().any(|phrase| all_said(phrase, typed));
        if against {
            score *= AGAINST;
        }
        match sender {
            Some(chosen) if chosen == letter.sender => score *= OWN,
            Some(chosen) if chosen != "nobody" => score *= OTHER,
            _ => {}
        }
        Found {
            letter,
            score,
            matched,
        }
    }

    /// For each word of the letters: the more, the fewer letters have it.
    fn rareness(&self) -> BTreeMap<String, f64> {
        let mut letters: BTreeMap<String, f64> = BTreeMap::new();
        for letter in &self.letters {
            let name = self
                .sender(&letter.sender)
                .map_or("", |it| it.name.as_str());
            let phrases = letter
                .headings
                .iter()
                .chain(&letter.words)
                .map(String::as_str);
            let own: BTreeSet<String> = phrases.chain([name]).flat_map(words).collect();
            for word in own {
                *letters.entry(word).or_default() += 1.0;
            }
        }
        #[expect(clippy::cast_precision_loss, reason = "a few dozen letters")]
        let all = self.letters.len() as f64;
        letters
            .into_iter()
            .map(|(word, count)| (word, (1.0 + all / count).ln()))
            .collect()
    }
}

fn plainly(letter: &Letter) -> Found<'_> {
    Found {
        letter,
        score: 0.0,
        matched: Vec::new(),
    }
}

fn stands_in(word: &str, typed: &BTreeSet<String>) -> bool {
    typed.iter().any(|it| alike(it, word) >= SAME)
}

/// Whether each word of a phrase was typed, and not only its beginning: "betaal" is no "betaallink".
fn all_said(phrase: &str, typed: &BTreeSet<String>) -> bool {
    let parts = words(phrase);
    !parts.is_empty()
        && parts
            .iter()
            .all(|word| typed.iter().any(|it| says(it, word)))
}
