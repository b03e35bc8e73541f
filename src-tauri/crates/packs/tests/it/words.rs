//! The words of a pack over those of the program: never an old translation of a new sentence.
use wegwijs_guidance::{Args, Texts};
use wegwijs_packs::testing::{FOUR_YEARS, VERSION, pack};

use crate::{DUTCH, opened};

const RULE: &str = "wi2021-term-end-calc";

/// What is said in a language, and the language it is really in.
fn said(words: &[(&str, &str)], tag: &str, id: &str) -> (String, &'static str, bool) {
    let pack = opened(&pack(VERSION, &[FOUR_YEARS], words).unwrap_or_else(|why| panic!("{why}")));
    // As the program does with the few packs that it sees while it runs.
    let words = Box::leak(Box::new(pack.contents.words));
    let phrase = Texts::for_language(tag)
        .with_words(Some(words))
        .text(id, &Args::new());
    (phrase.text, phrase.lang, phrase.checked)
}

#[test]
fn a_changed_dutch_sentence_is_not_told_by_its_old_translation() {
    for tag in ["ar", "ti", "en"] {
        let (text, lang, _) = said(&[("nl", DUTCH)], tag, RULE);
        assert_eq!(lang, "nl", "{tag}: {text}");
        assert!(text.contains("vier jaar"), "{tag}: {text}");
    }
    // The next language of the chain that has it.
    let english =
        "wi2021-term-end-calc = Your last day is four years after the first day, less one day.\n";
    let (text, lang, checked) = said(&[("nl", DUTCH), ("en", english)], "ar", RULE);
    assert_eq!(lang, "en");
    assert!(text.contains("four years") && !checked, "{text}");
}

#[test]
fn what_the_pack_does_not_change_is_said_as_before() {
    let plain = Texts::for_language("ar").text("term-end", &Args::new());
    let (text, lang, checked) = said(&[("nl", DUTCH)], "ar", "term-end");
    assert_eq!((text, lang, checked), (plain.text, "ar", plain.checked));
    // The same Dutch sentence again is no change.
    let dutch = Texts::for_language("nl")
        .text("term-end", &Args::new())
        .text;
    let (_, lang, _) = said(
        &[("nl", &format!("term-end = {dutch}\n"))],
        "ar",
        "term-end",
    );
    assert_eq!(lang, "ar");
}

#[test]
fn terms_of_the_program_stand_in_the_words_of_a_pack() {
    let words = "wi2021-term-start = Uw termijn begint na uw { -pip }.\n";
    let (text, lang, checked) = said(&[("nl", words)], "nl", "wi2021-term-start");
    assert!(text.contains("PIP"), "{text}");
    assert_eq!((lang, checked), ("nl", true));
}
