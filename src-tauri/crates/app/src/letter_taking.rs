//! Taking a letter over: what it gives to the facts, what that would change, and keeping it as one step. Decides nothing:
//! which field goes where stands in `assets/letters`, and what it means is worked out by the engine.
use std::collections::BTreeMap;

use serde_json::{Value, json};
use wegwijs_domain::facts::{Answer, FieldId};
use wegwijs_guidance::letters::{Book, Constant, Keep, Letter, Origin, Take, answer_name};
use wegwijs_vault::Change;

use crate::api::{
    AnswerItem, Area, ChangedView, SaveItemRequest, TakeLetterRequest, TakenFactView, TrialRequest,
    TriedLetterView,
};
use crate::facts::{FACT, list_ent};
use crate::failure::{Failure, FailureCode};
use crate::items::{item_title, value_in_words};
use crate::letters::{DATED, OTHER, RECEIVED, title};
use crate::notes::NOTE;
use crate::open::{ME, Visit, new_id, set};

/// The list of letters that were kept.
const LETTERS: &str = "letters";
/// Longest note about a letter.
const LONGEST_NOTE: usize = 20_000;

type Fields = BTreeMap<String, Value>;

/// What a letter gives.
#[derive(Default)]
struct Taken {
    changes: TrialRequest,
    facts: Vec<TakenFactView>,
}

impl Visit<'_> {
    pub(crate) fn try_letter(
        &mut self,
        request: TakeLetterRequest,
    ) -> Result<TriedLetterView, Failure> {
        let taken = self.taken(&request)?;
        Ok(TriedLetterView {
            facts: taken.facts,
            trial: self.try_changes(taken.changes)?,
        })
    }

    /// The same as one step, which one undo takes back; a note about the letter goes with it.
    pub(crate) fn keep_letter(
        &mut self,
        request: TakeLetterRequest,
    ) -> Result<ChangedView, Failure> {
        let taken = self.taken(&request)?;
        let mut all = self.edits(taken.changes)?;
        let note = request.note.as_deref().map_or("", str::trim);
        if !note.is_empty() {
            all.extend(self.note_about(&request.id, note)?);
            self.changed(&[Area::Notes]);
        }
        self.change_plan(&all, "history-kept:letters")
    }

    fn note_about(&self, letter: &str, text: &str) -> Result<Vec<Change>, Failure> {
        if text.chars().count() > LONGEST_NOTE {
            return Err(Failure::of(FailureCode::TooLarge).with("limit", LONGEST_NOTE));
        }
        let id = new_id()?;
        Ok(vec![
            set(NOTE, &id, "title", json!(title(self.say, letter).text)),
            Change::NoteText {
                id,
                text: text.to_owned(),
            },
        ])
    }

    fn taken(&self, request: &TakeLetterRequest) -> Result<Taken, Failure> {
        let values: Fields = request
            .values
            .iter()
            .filter(|(_, value)| !value.is_null() && value.as_str() != Some(""))
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect();
        let letter = Book::built_in().letter(&request.id);
        if letter.is_none() && request.id != OTHER {
            return Err(Failure::of(FailureCode::NotFound));
        }
        check_names(letter, &values)?;
        let mut taken = Taken::default();
        self.take_letter(&request.id, &values, &mut taken)?;
        let takes = letter.map_or(&[][..], |it| &it.takes);
        for (place, take) in takes.iter().enumerate() {
            match take {
                Take::Fact { field, value, keep } => {
                    let value = match value {
                        Origin::Dated => values.get(DATED).cloned(),
                        Origin::Asked(_) => values.get(&answer_name(place, *field)).cloned(),
                        Origin::Constant(it) => Some(constant(it)),
                    };
                    if let Some(value) = value {
                        self.take_fact(*field, value, *keep, &mut taken)?;
                    }
                }
                Take::Entry { .. } => {
                    self.take_entry(&request.id, place, take, &values, &mut taken)?;
                }
            }
        }
        Ok(taken)
    }

    /// The letter itself, kept as proof.
    fn take_letter(&self, id: &str, values: &Fields, taken: &mut Taken) -> Result<(), Failure> {
        let mut fields = Fields::from([("kind".to_owned(), json!(id))]);
        for name in [DATED, RECEIVED] {
            if let Some(value) = values.get(name) {
                fields.insert(name.to_owned(), value.clone());
            }
        }
        let known = self.entry_like(LETTERS, &fields, &["kind".to_owned(), DATED.to_owned()])?;
        self.push_item(LETTERS, fields, known, taken);
        Ok(())
    }

    fn take_fact(
        &self,
        field: FieldId,
        value: Value,
        keep: Keep,
        taken: &mut Taken,
    ) -> Result<(), Failure> {
        let path = field.field().path;
        let known = self.open.vault.entity(FACT, ME)?;
        let before = known.and_then(|mut it| it.fields.remove(path));
        // ISO days compare as texts.
        let earlier = before.as_ref().and_then(Value::as_str) < value.as_str();
        let stays = keep == Keep::Earliest && before.is_some() && earlier;
        let words = |it: &Value| value_in_words(&self.say.own, field.field(), it);
        taken.facts.push(TakenFactView {
            label: self
                .say
                .id(&format!("fact-{}", field.field().message_part())),
            before: before.as_ref().filter(|it| **it != value).and_then(words),
            after: words(&value).unwrap_or_default(),
            stays,
        });
        if !stays {
            taken.changes.answers.push(AnswerItem {
                path: path.to_owned(),
                value,
                unknown: false,
            });
        }
        Ok(())
    }

    fn take_entry(
        &self,
        letter: &str,
        place: usize,
        take: &Take,
        values: &Fields,
        taken: &mut Taken,
    ) -> Result<(), Failure> {
        let Take::Entry {
            list,
            set,
            dated,
            received,
            named,
            asked,
            when,
            same,
        } = take
        else {
            return Ok(());
        };
        let mut fields: Fields = set
            .iter()
            .map(|(name, value)| (name.clone(), constant(value)))
            .collect();
        for (from, to) in [(DATED, dated), (RECEIVED, received)] {
            if let (Some(value), Some(to)) = (values.get(from), to) {
                fields.insert(to.clone(), value.clone());
            }
        }
        if let Some(name) = named {
            fields.insert(name.clone(), json!(title(self.say, letter).text));
        }
        for it in asked {
            if let Some(value) = values.get(&answer_name(place, it.field)) {
                let name = it.field.field().name().to_owned();
                fields.insert(name, moment_of(it.field, value));
            }
        }
        if when.iter().any(|name| !fields.contains_key(name)) {
            return Ok(());
        }
        let known = self.entry_like(list, &fields, same)?;
        self.push_item(list, fields, known, taken);
        Ok(())
    }

    /// An entry that is there already and has the same in these fields: the letter tells more about it.
    fn entry_like(
        &self,
        list: &str,
        fields: &Fields,
        same: &[String],
    ) -> Result<Option<(String, Fields)>, Failure> {
        if same.is_empty() || same.iter().any(|name| !fields.contains_key(name)) {
            return Ok(None);
        }
        let all = self.open.vault.entities(&list_ent(list))?;
        let alike = |known: &Fields| same.iter().all(|name| known.get(name) == fields.get(name));
        let found = all.into_iter().find(|it| alike(&it.fields));
        Ok(found.map(|it| (it.id, it.fields)))
    }

    fn push_item(
        &self,
        list: &str,
        fields: Fields,
        known: Option<(String, Fields)>,
        taken: &mut Taken,
    ) {
        let in_words = |fields: &Fields| item_title(&self.say, list, fields);
        let (id, mut whole) = known.clone().unzip();
        let before = known.map(|(_, fields)| in_words(&fields).text);
        let whole = whole.get_or_insert_default();
        whole.extend(fields);
        let after = in_words(whole).text;
        taken.facts.push(TakenFactView {
            label: self.say.id(&format!("fact-{}", list.replace('.', "-"))),
            before: before.filter(|it| *it != after),
            after,
            stays: false,
        });
        taken.changes.items.push(SaveItemRequest {
            list: list.to_owned(),
            id,
            fields: whole.clone(),
        });
    }
}

/// Every value has a place in the form, and what the form needs is there.
fn check_names(letter: Option<&Letter>, values: &Fields) -> Result<(), Failure> {
    let asked = letter.map(Letter::asked).unwrap_or_default();
    let known =
        |name: &str| name == DATED || name == RECEIVED || asked.iter().any(|(own, _)| own == name);
    if values.keys().any(|name| !known(name)) {
        return Err(Failure::of(FailureCode::BadRequest));
    }
    let needs_date = letter.is_some_and(Letter::needs_its_date);
    if needs_date && !values.contains_key(DATED) {
        return Err(Failure::of(FailureCode::BadDate).with("fact", "letters[].dated_on"));
    }
    match asked
        .iter()
        .find(|(name, it)| it.needed && !values.contains_key(name))
    {
        Some((_, it)) => {
            Err(Failure::of(FailureCode::BadValue).with("fact", it.field.field().path))
        }
        None => Ok(()),
    }
}

fn constant(value: &Constant) -> Value {
    match value {
        Constant::Flag(flag) => json!(flag),
        Constant::Word(word) => json!(word),
    }
}

/// A letter names a day where the facts have a moment: then the day begins it.
fn moment_of(field: FieldId, value: &Value) -> Value {
    match (field.field().answer, value.as_str()) {
        (Answer::Moment, Some(day)) if !day.contains('T') => json!(format!("{day}T00:00")),
        _ => value.clone(),
    }
}
