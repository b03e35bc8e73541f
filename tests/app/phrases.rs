//! Everything of the plan speaks the language that was chosen, for every golden person: no message id, no gap, no
//! half-filled sentence, and the Dutch beside it.
use serde_json::{Value, json};
use wegwijs_app::api::{GuideTopicsView, LanguagesView, SessionView};

use crate::home::{Person, amina, amina_with_a_plan};

const GOLDEN: [&str; 6] = ["amina", "dawit", "leyla", "omar", "selam", "yusuf"];
const LANGUAGES: [&str; 4] = ["nl", "en", "ar", "ti"];
/// Beginnings of message ids: none of them is a word of any language.
const ID_STARTS: [&str; 9] = [
    "value-", "fact-", "ask-", "plan-", "history-", "common-", "failure-", "status-", "whom-",
];
/// Fields that hold ids and codes, never words.
const CODES: [&str; 20] = [
    "key", "role", "id", "path", "iso", "kind", "state", "status", "track", "rule", "regimeId",
    "lang", "sureness", "value", "answer", "undo", "what", "source", "name", "pack",
];

/// Calls back for each phrase and each plain text of a view, with where it stands.
fn walk(
    place: &str,
    value: &Value,
    phrase: &mut dyn FnMut(&str, &Value),
    text: &mut dyn FnMut(&str, &str),
) {
    match value {
        Value::Object(fields) if fields.contains_key("text") && fields.contains_key("lang") => {
            phrase(place, value);
            // Without a language: her own words, whatever they look like.
            if fields["lang"] != "" {
                text(place, fields["text"].as_str().unwrap());
            }
            if let Some(dutch) = fields["dutch"].as_str() {
                text(&format!("{place}.dutch"), dutch);
            }
        }
        // A choice of a question: its value is as the contract has it, its label in words.
        Value::Object(fields) if fields.len() == 2 && fields.contains_key("label") => {
            walk(&format!("{place}.label"), &fields["label"], phrase, text);
        }
        Value::Object(fields) => {
            for (name, value) in fields {
                // The value of a used fact is in words; that of a question is as the contract has it.
                if !CODES.contains(&name.as_str())
                    || (name == "value" && fields.contains_key("label"))
                {
                    walk(&format!("{place}.{name}"), value, phrase, text);
                }
            }
        }
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                walk(&format!("{place}[{at}]"), item, phrase, text);
            }
        }
        Value::String(words) => text(place, words),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// What is wrong with words for a person, if anything.
fn wrong(words: &str) -> Option<&'static str> {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    let mut pieces = words.split(|c: char| !plain(c) && c != '-');
    if words.trim().is_empty() {
        Some("empty")
    } else if words.contains('…')
        || words.contains('{')
        || words.contains('}')
        || words.contains('$')
    {
        Some("a gap")
    } else if words.contains('-')
        && !words.contains("--")
        && words.chars().all(|c| plain(c) || c == '-')
        && !words.starts_with(|c: char| c.is_ascii_digit())
    {
        Some("an id")
    } else if pieces.any(|piece| ID_STARTS.iter().any(|start| piece.starts_with(start))) {
        Some("an id inside")
    } else if words.matches(['\u{2066}', '\u{2067}', '\u{2068}']).count()
        != words.matches('\u{2069}').count()
    {
        Some("isolation left open")
    } else {
        None
    }
}

fn check(who: &str, tag: &str, view: &Value, faults: &mut Vec<String>) -> usize {
    let mut count = 0;
    let mut found = Vec::new();
    let mut phrase = |place: &str, value: &Value| {
        count += 1;
        let lang = value["lang"].as_str().unwrap();
        // Her own words have no language; all others are in the one that she chose.
        if lang != tag && !lang.is_empty() {
            found.push(format!(
                "{who} {tag} {place}: is in {lang}: {}",
                value["text"]
            ));
        }
        if tag == "nl" && !value["dutch"].is_null() {
            found.push(format!("{who} {place}: Dutch beside Dutch"));
        }
        if tag != "nl" && !lang.is_empty() && value["dutch"].is_null() {
            found.push(format!("{who} {tag} {place}: no Dutch beside it"));
        }
    };
    let mut texts = Vec::new();
    walk("", view, &mut phrase, &mut |place, words| {
        if let Some(fault) = wrong(words) {
            texts.push(format!("{who} {tag} {place}: {fault}: {words}"));
        }
    });
    faults.extend(found);
    faults.extend(texts);
    count
}

fn choose(person: &Person, tag: &str) {
    let session: SessionView = person.get("choose_language", json!({"tag": tag}));
    assert_eq!(session.language, tag);
}

fn golden(name: &str) -> Person {
    let person = amina();
    person.tells(name);
    person
}

/// All views of one golden person in all languages.
fn check_person(name: &str) {
    let person = golden(name);
    let mut faults = Vec::new();
    for tag in LANGUAGES {
        choose(&person, tag);
        for view in ["plan", "stakes", "facts", "intake", "history"] {
            let words: Value = person.get(view, json!({}));
            let count = check(&format!("{name} {view}"), tag, &words, &mut faults);
            assert!(count > 2, "{name} {view} {tag}: only {count} phrases");
        }
    }
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
}

#[test]
fn everything_that_amina_reads_is_in_her_language() {
    check_person("amina");
}

#[test]
fn everything_that_dawit_reads_is_in_his_language() {
    check_person("dawit");
}

#[test]
fn everything_that_leyla_reads_is_in_her_language() {
    check_person("leyla");
}

#[test]
fn everything_that_omar_reads_is_in_his_language() {
    check_person("omar");
}

#[test]
fn everything_that_selam_reads_is_in_her_language() {
    check_person("selam");
}

#[test]
fn everything_that_yusuf_reads_is_in_his_language() {
    check_person("yusuf");
}

#[test]
fn no_golden_person_is_forgotten() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/people");
    for entry in std::fs::read_dir(folder).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(
            GOLDEN.contains(&name.trim_end_matches(".json")),
            "{name} is read by no story"
        );
    }
}

#[test]
fn what_somebody_new_reads_before_the_first_answer_is_in_her_language() {
    let person = amina();
    let mut faults = Vec::new();
    for tag in LANGUAGES {
        choose(&person, tag);
        for view in ["plan", "facts", "intake"] {
            let words: Value = person.get(view, json!({}));
            check(&format!("new {view}"), tag, &words, &mut faults);
        }
    }
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
}

#[test]
fn what_changed_is_told_in_her_language() {
    let person = amina_with_a_plan();
    let mut faults = Vec::new();
    for tag in LANGUAGES {
        choose(&person, tag);
        for (path, value) in [
            ("obligation.pip_on", json!("2024-09-02")),
            ("obligation.route", json!("z")),
            ("stay.permit.kind", json!("family")),
            ("person.birth_date", json!("1950-01-01")),
            ("stay.lawful_since", Value::Null),
        ] {
            let changed = person.answer(path, value);
            assert!(!changed.changes.is_empty(), "{path} moves something");
            check(
                path,
                tag,
                &serde_json::to_value(&changed).unwrap(),
                &mut faults,
            );
            person.undo(&changed);
        }
    }
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
}

#[test]
fn the_languages_of_the_picker_are_those_that_are_promised() {
    let person = amina();
    let view: LanguagesView = person.get("languages", json!({}));
    let tags: Vec<&str> = view.languages.iter().map(|it| it.tag.as_str()).collect();
    for tag in LANGUAGES {
        assert!(tags.contains(&tag), "{tags:?}");
    }
    assert!(
        !tags
            .iter()
            .any(|tag| tag.starts_with("en-X") || tag.starts_with("ar-X")),
        "no test language: {tags:?}"
    );
    let arabic = view.languages.iter().find(|it| it.tag == "ar").unwrap();
    assert_eq!(
        (arabic.direction.as_str(), arabic.name.as_str()),
        ("rtl", "العربية")
    );
    for tag in ["xx", "", "../en", "NL"] {
        assert_eq!(
            person.refused("choose_language", json!({"tag": tag})),
            "bad-request"
        );
    }
    assert_eq!(person.session().language, "nl");
}

#[test]
fn the_guide_is_there_in_every_language_and_also_while_locked() {
    let person = amina();
    person.lock();
    for tag in LANGUAGES {
        choose(&person, tag);
        let topics: GuideTopicsView = person.get("guide_topics", json!({}));
        assert!(topics.topics.len() >= 10);
        let mut faults = Vec::new();
        for topic in &topics.topics {
            let article: Value = person.get("guide_topic", json!({"id": topic.id}));
            check(&topic.id, tag, &article, &mut faults);
            assert_eq!(article["title"]["lang"], json!(tag), "{}", topic.id);
            let (own, dutch) = (&article["blocks"], &article["dutch"]);
            assert!(!own.as_array().unwrap().is_empty());
            let beside = if tag == "nl" {
                0
            } else {
                own.as_array().unwrap().len()
            };
            assert_eq!(
                dutch.as_array().unwrap().len(),
                beside,
                "{tag} {}: block by block",
                topic.id
            );
        }
        faults.retain(|fault| !fault.contains(".link:") && !fault.contains("an id"));
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }
    assert_eq!(
        person.refused("guide_topic", json!({"id": "../en/your-data"})),
        "not-found"
    );
}
