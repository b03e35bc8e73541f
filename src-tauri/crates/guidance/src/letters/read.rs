//! Reads the files of letters into one book, and says file and line of the first thing that is wrong.
use std::collections::BTreeSet;
use std::fmt;
use std::ops::Range;

use toml::Spanned;
use wegwijs_domain::facts::{Answer, FieldId, table};

use super::schema::{Is, LetterFile, LetterRow, Only, TakeRow};
use super::{Asked, Book, Constant, Letter, Origin, Take};

/// One thing in a file of letters that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterError {
    /// File name as given.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// What is wrong and what was expected, one line.
    pub expected: String,
}

impl fmt::Display for LetterError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}:{}: {}", self.file, self.line, self.expected)
    }
}

impl std::error::Error for LetterError {}

/// What went wrong and where in the text.
type Wrong = (Range<usize>, String);

pub(super) fn book(files: &[(&str, &str)]) -> Result<Book, LetterError> {
    let mut book = Book {
        senders: Vec::new(),
        helpers: Vec::new(),
        letters: Vec::new(),
    };
    let mut rows = Vec::new();
    for (name, text) in files {
        let file: LetterFile = toml::from_str(text)
            .map_err(|error| error_at(name, text, error.span(), error.message()))?;
        book.senders.extend(file.sender);
        book.helpers.extend(file.helper);
        rows.extend(file.letter.into_iter().map(|row| (*name, *text, row)));
    }
    let mut seen = BTreeSet::new();
    for (name, text, row) in rows {
        let letter = letter(row, &book, &mut seen)
            .map_err(|(span, expected)| error_at(name, text, Some(span), &expected))?;
        book.letters.push(letter);
    }
    Ok(book)
}

fn error_at(file: &str, text: &str, span: Option<Range<usize>>, expected: &str) -> LetterError {
    let until = span.map_or(0, |span| span.start).min(text.len());
    let before = text.bytes().take(until);
    LetterError {
        file: file.to_owned(),
        line: before.filter(|byte| *byte == b'\n').count() + 1,
        expected: expected.replace('\n', " "),
    }
}

fn letter(row: LetterRow, book: &Book, seen: &mut BTreeSet<String>) -> Result<Letter, Wrong> {
    let kinds = FieldId::of("letters[].kind").map_or(&[][..], |id| id.field().values());
    let id = row.id.get_ref();
    if !kinds.contains(&id.as_str()) {
        return wrong(&row.id, "expected a value of `letters[].kind`");
    }
    if !seen.insert(id.clone()) {
        return wrong(&row.id, "expected each letter once");
    }
    if book.sender(row.sender.get_ref()).is_none() {
        return wrong(
            &row.sender,
            "expected the id of a [[sender]] of this or an earlier file",
        );
    }
    if row.headings.get_ref().is_empty() {
        return wrong(&row.headings, "expected at least one heading");
    }
    if row.words.get_ref().len() < 2 {
        return wrong(&row.words, "expected at least two telltale words");
    }
    if row.ask.get_ref().is_empty() {
        return wrong(&row.ask, "expected at least one whom to ask");
    }
    if row.source.get_ref().trim().is_empty() {
        return wrong(&row.source, "expected where it comes from");
    }
    let place = row.id.span();
    let takes = row
        .take
        .into_iter()
        .map(|row| take(row, &place))
        .collect::<Result<_, _>>()?;
    Ok(Letter {
        id: row.id.into_inner(),
        sender: row.sender.into_inner(),
        headings: row.headings.into_inner(),
        words: row.words.into_inner(),
        unless: row.unless,
        signs: row.signs,
        kind: row.kind,
        by: row.by,
        ask: row.ask.into_inner(),
        legal_help: row.legal_help,
        takes,
        rows: row.rows,
        source: row.source.into_inner(),
        confidence: row.confidence,
        checked_on: row.checked_on,
    })
}

fn take(row: TakeRow, letter: &Range<usize>) -> Result<Take, Wrong> {
    match (&row.fact, &row.list) {
        (Some(_), None) => fact(row, letter),
        (None, Some(_)) => entry(row, letter),
        _ => Err((
            letter.clone(),
            "expected `fact` or `list` in each [[letter.take]]".to_owned(),
        )),
    }
}

fn fact(row: TakeRow, letter: &Range<usize>) -> Result<Take, Wrong> {
    let Some(path) = row.fact else {
        return Err((letter.clone(), "expected `fact`".to_owned()));
    };
    let field = match FieldId::of(path.get_ref()) {
        Some(field) if field.field().list().is_none() => field,
        _ => return wrong(&path, "expected a fact outside a list"),
    };
    let value = match (row.is, row.value) {
        (Some(is), None) => match is.get_ref() {
            Is::Dated if field.field().answer != Answer::Date => {
                return wrong(&is, "expected a fact that is a date");
            }
            Is::Dated => Origin::Dated,
            Is::Asked => {
                let only = match row.only {
                    Only::Of(values) => values,
                    Only::All | Only::By(_) => Vec::new(),
                };
                allowed(field, &only).map_err(|why| (path.span(), why))?;
                Origin::Asked(Asked {
                    field,
                    needed: row.needed,
                    only,
                    day: row.day,
                })
            }
        },
        (None, Some(constant)) => {
            fits(field, constant.get_ref()).map_err(|why| (constant.span(), why))?;
            Origin::Constant(constant.into_inner())
        }
        _ => return wrong(&path, "expected `is` or `value` beside `fact`"),
    };
    Ok(Take::Fact {
        field,
        value,
        keep: row.keep,
    })
}

fn entry(row: TakeRow, letter: &Range<usize>) -> Result<Take, Wrong> {
    let Some(list) = row.list else {
        return Err((letter.clone(), "expected `list`".to_owned()));
    };
    let Some(name) = table::list_names()
        .iter()
        .find(|it| **it == *list.get_ref())
    else {
        return wrong(&list, "expected a list of the facts");
    };
    let of = |text: &str| FieldId::in_list(name, text);
    let known = |it: &Spanned<String>| match of(it.get_ref()) {
        Some(_) => Ok(it.get_ref().clone()),
        None => wrong(it, "expected a field of the list"),
    };
    let a_date = |it: &Spanned<String>| match of(it.get_ref()) {
        Some(id) if id.field().answer == Answer::Date => Ok(it.get_ref().clone()),
        _ => wrong(it, "expected a field of the list that is a date"),
    };
    let mut set = Vec::new();
    for (key, value) in row.set {
        let Some(field) = of(&key) else {
            return wrong(&value, "expected a field of the list");
        };
        fits(field, value.get_ref()).map_err(|why| (value.span(), why))?;
        set.push((key, value.into_inner()));
    }
    let mut asked = Vec::new();
    for it in &row.asked {
        let plain = it.get_ref().trim_end_matches('!');
        let Some(field) = of(plain) else {
            return wrong(it, "expected a field of the list");
        };
        let only = match &row.only {
            Only::By(all) => all.get(plain).cloned().unwrap_or_default(),
            Only::All | Only::Of(_) => Vec::new(),
        };
        allowed(field, &only).map_err(|why| (it.span(), why))?;
        asked.push(Asked {
            field,
            needed: plain.len() < it.get_ref().len(),
            only,
            day: row.day.clone(),
        });
    }
    Ok(Take::Entry {
        list: name,
        set,
        dated: row.dated.as_ref().map(a_date).transpose()?,
        received: row.received.as_ref().map(a_date).transpose()?,
        named: row.named.as_ref().map(known).transpose()?,
        asked,
        when: row.when.iter().map(known).collect::<Result<_, _>>()?,
        same: row.same.iter().map(known).collect::<Result<_, _>>()?,
    })
}

fn wrong<T, S>(at: &Spanned<S>, expected: &str) -> Result<T, Wrong> {
    Err((at.span(), expected.to_owned()))
}

/// Whether a constant is a value of the field.
fn fits(field: FieldId, constant: &Constant) -> Result<(), String> {
    match (field.field().answer, constant) {
        (Answer::YesNo, Constant::Flag(_)) => Ok(()),
        (Answer::YesNo, Constant::Word(_)) => Err("expected true or false".to_owned()),
        (_, Constant::Word(word)) => allowed(field, std::slice::from_ref(word)),
        (_, Constant::Flag(_)) => Err("expected one of the values of the field".to_owned()),
    }
}

fn allowed(field: FieldId, only: &[String]) -> Result<(), String> {
    let values = field.field().values();
    match only.iter().find(|word| !values.contains(&word.as_str())) {
        Some(word) => Err(format!(
            "`{word}` is no value of {}; expected one of {}",
            field.field().path,
            values.join(", ")
        )),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::super::BUILT_IN;
    use super::*;

    #[test]
    fn every_kind_of_letter_of_the_facts_is_in_the_book_once() {
        let book = Book::parse(BUILT_IN).unwrap_or_else(|error| panic!("{error}"));
        let mut ids: Vec<&str> = book.letters.iter().map(|it| it.id.as_str()).collect();
        let mut kinds = FieldId::of("letters[].kind")
            .unwrap()
            .field()
            .values()
            .to_vec();
        // `other` is for a letter that is in no book.
        kinds.retain(|kind| *kind != "other");
        ids.sort_unstable();
        kinds.sort_unstable();
        assert_eq!(ids, kinds);
    }

    const GOOD: &str = "[[sender]]\nid = \"duo\"\nname = \"DUO\"\n[[letter]]\nid = \"duo-fine\"\nsender = \"duo\"\n\
        headings = [\"Boetebesluit\"]\nwords = [\"boete\", \"te laat\"]\nkind = \"decision\"\nby = \"objection\"\n\
        ask = [\"duo\"]\nrows = []\nsource = \"Awb\"\nconfidence = \"certain\"\nchecked_on = \"2026-11-01\"\n\
        [[letter.take]]\nlist = \"decisions\"\nset = { kind = \"fine\" }\ndated = \"on\"\nasked = [\"amount_eur!\"]\n";

    #[test]
    fn what_is_wrong_is_named_with_file_and_line() {
        assert!(Book::parse(&[("x.toml", GOOD)]).is_ok());
        for (from, to, line, said) in [
            ("duo-fine", "duo-fines", 5, "letters[].kind"),
            ("sender = \"duo\"", "sender = \"coa\"", 6, "[[sender]]"),
            ("[\"boete\", \"te laat\"]", "[\"boete\"]", 8, "two telltale"),
            ("\"decision\"", "\"verdict\"", 9, "unknown variant"),
            (
                "kind = \"fine\"",
                "kind = \"penalty\"",
                18,
                "no value of decisions[].kind",
            ),
            ("dated = \"on\"", "dated = \"kind\"", 19, "that is a date"),
            ("amount_eur!", "amount!", 20, "a field of the list"),
            ("rows = []", "row = []", 12, "unknown field"),
        ] {
            let text = GOOD.replace(from, to);
            let error = Book::parse(&[("x.toml", &text)]).unwrap_err();
            assert_eq!(
                (error.file.as_str(), error.line),
                ("x.toml", line),
                "{error}"
            );
            assert!(error.expected.contains(said), "{error}");
        }
    }
}
