//! Letters that a person can get: which one it may be, and what it means. Public words, also while locked.
use wegwijs_guidance::Args;
use wegwijs_guidance::letters::{Book, Letter};

use crate::api::{
    Empty, FieldView, LetterHelpView, LetterRequest, LetterSenderView, LetterSendersView,
    LetterView, RecogniseLetterRequest, RecognisedLetterView, RecognisedLettersView,
};
use crate::app::App;
use crate::cards::sureness;
use crate::failure::{Failure, FailureCode};
use crate::intake::field_view;
use crate::moment::Moment;
use crate::say::Say;

/// Field of the form: the date on the letter.
pub(crate) const DATED: &str = "dated_on";
/// Field of the form: the day on which it came.
pub(crate) const RECEIVED: &str = "received_on";
/// The kind of a letter that the app does not know.
pub(crate) const OTHER: &str = "other";
/// Longest text of a letter that is looked through: a long letter.
const LONGEST: usize = 20_000;

impl App {
    pub(crate) fn letter_senders(
        &self,
        _: Empty,
        now: Moment,
    ) -> Result<LetterSendersView, Failure> {
        let (book, say) = (Book::built_in(), self.say(now));
        let senders = book.senders.iter().map(|sender| LetterSenderView {
            what: say.id(&format!("letter-sender-{}", sender.id)),
            id: sender.id.clone(),
            name: sender.name.clone(),
            words: telltale_words(book, &sender.id),
        });
        Ok(LetterSendersView {
            senders: senders.collect(),
        })
    }

    pub(crate) fn recognise_letter(
        &self,
        request: RecogniseLetterRequest,
        now: Moment,
    ) -> Result<RecognisedLettersView, Failure> {
        if request.words.chars().count() > LONGEST {
            return Err(Failure::of(FailureCode::TooLarge).with("limit", LONGEST));
        }
        let (book, say) = (Book::built_in(), self.say(now));
        let sender = request.sender.as_deref();
        if sender.is_some_and(|id| book.sender(id).is_none()) {
            return Err(Failure::of(FailureCode::BadRequest));
        }
        let recognised = book.recognise(sender, &request.words);
        let letters = recognised.found.iter().map(|it| RecognisedLetterView {
            id: it.letter.id.clone(),
            heading: it.letter.heading().to_owned(),
            title: title(say, &it.letter.id),
            matched: it.matched.iter().map(|words| (*words).to_owned()).collect(),
        });
        let nearest = book.helpers.iter().map(|it| it.id.as_str());
        // The sender can always say what their own letter is.
        let own = sender.filter(|id| say.own.has(&format!("whom-{id}")));
        Ok(RecognisedLettersView {
            letters: letters.collect(),
            signs: recognised.signs.into_iter().map(str::to_owned).collect(),
            help: nearest.chain(own).map(|id| help(say, book, id)).collect(),
        })
    }

    pub(crate) fn letter(
        &self,
        request: LetterRequest,
        now: Moment,
    ) -> Result<LetterView, Failure> {
        let (book, say) = (Book::built_in(), self.say(now));
        if request.id == OTHER {
            return Err(Failure::of(FailureCode::NotFound));
        }
        let letter = book
            .letter(&request.id)
            .ok_or(Failure::of(FailureCode::NotFound))?;
        let id = format!("letter-{}", letter.id);
        let part = |name: &str| say.maybe(|texts| texts.attr(&id, name, &Args::new()));
        let words = |name: &str| part(name).ok_or(Failure::of(FailureCode::Bug));
        Ok(LetterView {
            heading: letter.heading().to_owned(),
            sender: book
                .sender(&letter.sender)
                .map(|it| it.name.clone())
                .unwrap_or_default(),
            title: title(say, &letter.id),
            what: say.id(&id),
            kind: say.id(&format!("letter-kind-{}", letter.kind.word())),
            starts: part("starts"),
            todo: words("do")?,
            by: say.id(&format!("letter-by-{}", letter.by.word())),
            otherwise: words("otherwise")?,
            ask: letter
                .ask
                .iter()
                .map(|whom| help(say, book, whom))
                .collect(),
            legal_help: letter.legal_help,
            fields: fields(say, letter),
            source: letter.source.clone(),
            sureness: sureness(letter.confidence),
            checked_on: say.day(letter.checked_on),
            id: letter.id.clone(),
        })
    }
}

/// Name of a kind of letter.
pub(crate) fn title(say: Say, id: &str) -> crate::api::PhraseView {
    say.id(&format!("value-letters-kind-{id}"))
}

fn help(say: Say, book: &Book, whom: &str) -> LetterHelpView {
    LetterHelpView {
        who: say.id(&format!("whom-{whom}")),
        phone: book.phone(whom).map(str::to_owned),
    }
}

/// What the form of a letter asks: its two dates, then what else it says.
fn fields(say: Say, letter: &Letter) -> Vec<FieldView> {
    let of_letters = |name: &str| {
        let field = wegwijs_domain::facts::FieldId::in_list("letters", name);
        field.map(|id| field_view(say, id, &[]))
    };
    let mut all: Vec<FieldView> = [DATED, RECEIVED]
        .into_iter()
        .filter_map(of_letters)
        .collect();
    if let Some(dated) = all.first_mut() {
        dated.required = letter.needs_its_date();
    }
    for (name, asked) in letter.asked() {
        let mut field = field_view(say, asked.field, &asked.only);
        if let Some(day) = &asked.day {
            field.label = say.id(&format!("letter-day-{day}"));
        }
        field.required = asked.needed;
        field.name = name;
        all.push(field);
    }
    all
}

/// For each letter of a sender the words that tell it best from the others, each once.
fn telltale_words(book: &Book, sender: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for letter in book.letters.iter().filter(|it| it.sender == sender) {
        let best = letter
            .words
            .iter()
            .take(if sender == "nobody" { 12 } else { 2 });
        for words in best {
            if !all.contains(words) {
                all.push(words.clone());
            }
        }
    }
    all
}
