//! Notes are found by words, by beginnings and by parts of words, in the scripts that people write.
use crate::home::{Laptop, at, set, write};

fn found(notes: &[(&str, &str, &str)], query: &str) -> Vec<String> {
    let laptop = Laptop::new();
    let (mut vault, _) = laptop.amina();
    for (n, (id, title, text)) in notes.iter().enumerate() {
        vault
            .record(
                &[set("note", id, "title", title), write(id, text)],
                "",
                at(n as i64),
            )
            .unwrap();
    }
    vault
        .search(query, 10)
        .unwrap()
        .into_iter()
        .map(|hit| hit.id)
        .collect()
}

const NOTES: [(&str, &str, &str); 6] = [
    (
        "nl",
        "Gesprek",
        "De inburgeringscursus begint in september. Café De Brug.",
    ),
    ("duo", "Brief van DUO", "Lening en termijn."),
    ("ar", "المدرسة", "ذَهَبْتُ إلى المَدْرَسَةِ مع ابنتي ١٢"),
    ("ti", "ቤት ትምህርቲ", "ናብ ቤት ትምህርቲ ከይደ። ምምህርና ጽቡቕ ነይሩ።"),
    ("am", "ትምህርት", "ሠላም ለሁሉም"),
    ("fa", "کتاب", "کتاب‌های فارسی ۱۲"),
];

#[test]
fn words_are_found_in_every_script_and_however_they_are_written() {
    for (query, expected) in [
        ("september", &["nl"][..]),
        ("SEPTEMBER cafe", &["nl"]),
        ("brief duo", &["duo"]),
        ("مدرسة", &["ar"]),
        ("مَدرَسه", &["ar"]),
        ("ابنتي", &["ar"]),
        ("ትምህርቲ", &["ti"]),
        ("ሰላም", &["am"]),
        ("كتاب", &["fa"]),
        ("nergens", &[]),
        ("", &[]),
        ("\"*:()^", &[]),
    ] {
        assert_eq!(found(&NOTES, query), expected, "{query}");
    }
}

#[test]
fn parts_of_words_and_two_letters_are_enough() {
    for (query, expected) in [
        ("cursus", "nl"),
        ("sept", "nl"),
        ("درس", "ar"),
        ("در", "ar"),
        ("ትም", "ti"),
        ("ህር", "ti"),
        ("ምህርና", "ti"),
        ("du", "duo"),
    ] {
        assert!(
            found(&NOTES, query).contains(&expected.to_owned()),
            "{query}"
        );
    }
    assert_eq!(found(&NOTES, "12").len(), 2, "digits of both scripts");
}

#[test]
fn a_title_and_a_beginning_come_before_a_part() {
    let notes = [
        ("part", "x", "de taalcursus"),
        ("word", "x", "een cursus hier"),
        ("title", "Cursus", "x"),
    ];
    assert_eq!(found(&notes, "cursus"), ["title", "word", "part"]);
}

#[test]
fn a_hit_shows_the_words_as_written_and_where_they_are() {
    let laptop = Laptop::new();
    let (mut vault, _) = laptop.amina();
    let text = format!("{}الْمُدَرِّسَة الجديدة", "كلمة ".repeat(30));
    vault
        .record(
            &[set("note", "n", "title", "درس"), write("n", &text)],
            "",
            at(1),
        )
        .unwrap();
    let hit = vault.search("مدرسة", 5).unwrap().remove(0);
    let chars: Vec<char> = hit.snippet.chars().collect();
    let marked: String = chars[hit.snippet_marks[0].clone()].iter().collect();
    assert_eq!(marked, "مُدَرِّسَة");
    let all: Vec<char> = text.chars().collect();
    let place: String = all[hit.place.unwrap()].iter().collect();
    assert_eq!(place, "مُدَرِّسَة");
    assert!(hit.title_marks.is_empty());
}

#[test]
fn what_is_changed_or_deleted_is_no_longer_found() {
    let laptop = Laptop::new();
    let (mut vault, _) = laptop.amina();
    vault
        .record(&[write("n", "oude woorden")], "", at(1))
        .unwrap();
    vault
        .record(&[write("n", "nieuwe zinnen")], "", at(2))
        .unwrap();
    assert!(vault.search("oude", 5).unwrap().is_empty());
    assert_eq!(vault.search("nieuwe", 5).unwrap().len(), 1);
    vault
        .record(&[crate::home::delete("note", "n")], "", at(3))
        .unwrap();
    assert!(vault.search("nieuwe", 5).unwrap().is_empty());
    assert!(vault.check().unwrap().is_sound());
}
