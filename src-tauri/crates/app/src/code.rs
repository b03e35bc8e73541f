//! The paper code between being made and being confirmed: kept in memory only, wiped with the session.
use wegwijs_vault::PaperCode;
use zeroize::Zeroizing;

use crate::api::PaperCodeView;
use crate::failure::{Failure, FailureCode};

/// How many groups are asked back.
const ASKED: usize = 2;

/// A paper code that the person has not confirmed yet.
pub(crate) struct OpenCode {
    groups: Vec<Zeroizing<String>>,
    ask: Vec<u8>,
}

impl OpenCode {
    /// Chooses which groups will be asked back from the code itself: no order that a neighbour could learn.
    pub(crate) fn new(code: &PaperCode) -> Self {
        let groups: Vec<Zeroizing<String>> =
            code.groups().into_iter().map(Zeroizing::new).collect();
        let count = groups.len().max(ASKED);
        let sum: usize = groups
            .iter()
            .flat_map(|group| group.bytes().map(usize::from))
            .sum();
        let first = sum % (count / ASKED);
        let ask = (0..ASKED)
            .filter_map(|n| u8::try_from(first + n * (count / ASKED)).ok())
            .collect();
        Self { groups, ask }
    }

    /// The code to show, with the groups to ask.
    pub(crate) fn view(&self) -> PaperCodeView {
        PaperCodeView {
            groups: self.groups.iter().map(|it| it.to_string()).collect(),
            ask: self.ask.clone(),
        }
    }

    /// The groups for printing.
    pub(crate) fn groups(&self) -> Vec<String> {
        self.groups.iter().map(|it| it.to_string()).collect()
    }

    /// Compares what the person typed back; digits of any script count alike.
    pub(crate) fn confirm(&self, typed: &[String]) -> Result<(), Failure> {
        let right = self.ask.len() == typed.len()
            && self.ask.iter().zip(typed).all(|(at, typed)| {
                self.groups
                    .get(usize::from(*at))
                    .is_some_and(|group| wegwijs_vault::latin_digits(typed) == **group)
            });
        if right {
            Ok(())
        } else {
            Err(Failure::of(FailureCode::PaperNotSame))
        }
    }
}
