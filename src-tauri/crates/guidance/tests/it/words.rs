//! Messages, fallbacks and marks.

use wegwijs_guidance::{Args, Texts, languages};

#[test]
fn an_id_is_never_shown() {
    for language in languages() {
        let phrase = Texts::for_language(language.tag).text("no-such-message", &Args::new());
        assert_eq!(phrase.text, "…");
        assert!(!phrase.checked);
    }
    assert!(!Texts::for_language("ar").has("no-such-message"));
}

#[test]
fn proper_names_stay_as_they_are_in_every_language() {
    for language in languages().iter().filter(|it| !it.hidden) {
        let text = Texts::for_language(language.tag)
            .text("common-app", &Args::new())
            .text;
        assert_eq!(
            text.replace(['\u{2068}', '\u{2069}'], ""),
            "Wegwijs",
            "{}",
            language.tag
        );
    }
}

#[test]
fn values_are_isolated_from_the_text_around_them() {
    let text = Texts::for_language("en").text("common-until", &Args::new().text("date", "14 مايو"));
    assert_eq!(text.text, "Until \u{2068}14 مايو\u{2069}");
}

#[test]
fn a_value_that_is_not_given_leaves_words_with_a_gap_rather_than_none() {
    let text = Texts::for_language("en").text("common-until", &Args::new());
    assert!(text.text.starts_with("Until"));
}

#[test]
fn the_original_counts_as_checked_and_a_pseudo_language_never() {
    let said = |tag: &str| Texts::for_language(tag).text("common-back", &Args::new());
    assert_eq!((said("en").lang, said("en").checked), ("en", true));
    assert_eq!(
        (said("en-XA").lang, said("en-XA").checked),
        ("en-XA", false)
    );
    assert_eq!(said("en-XA").text, "Báçk");
    assert_eq!(said("ar-XB").text, "\u{202e}Back\u{202c}");
}

#[test]
fn an_attribute_is_there_or_none() {
    let texts = Texts::for_language("nl");
    assert_eq!(
        texts.attr("common-back", "no-such-attribute", &Args::new()),
        None
    );
}

#[test]
fn plurals_follow_the_rules_of_each_language() {
    let said = |tag: &str, count: i64| {
        let args = Args::new()
            .number("count", count)
            .text("shown", count.to_string());
        let phrase = Texts::for_language(tag).text("common-hours", &args);
        assert_eq!(phrase.lang, tag);
        phrase.text.replace(['\u{2068}', '\u{2069}'], "")
    };
    for (tag, count, expected) in [
        ("nl", 1, "1 uur"),
        ("en", 1, "1 hour"),
        ("en", 0, "0 hours"),
        ("ar", 0, "0 ساعة"),
        ("ar", 1, "ساعة واحدة"),
        ("ar", 2, "ساعتان"),
        ("ar", 3, "3 ساعات"),
        ("ar", 11, "11 ساعة"),
        ("ar", 100, "100 ساعة"),
        ("ar", 103, "103 ساعات"),
        ("ti", 0, "0 ሰዓት"),
        ("ti", 1, "1 ሰዓት"),
        ("ti", 2, "2 ሰዓታት"),
    ] {
        assert_eq!(said(tag, count), expected, "{count} in {tag}");
    }
}
