//! Why facts could not be read: where in the JSON, what was expected, and what was probably meant.
use std::fmt;

/// One thing in the facts that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactsError {
    /// JSON path of the thing (`decisions[0].kind`).
    pub path: String,
    /// What was expected there, in plain English for programmers.
    pub expected: String,
    /// The nearest known name or value, when one is near.
    pub nearest: Option<String>,
}

impl FactsError {
    pub(crate) fn new(path: impl Into<String>, expected: impl Into<String>) -> FactsError {
        FactsError {
            path: path.into(),
            expected: expected.into(),
            nearest: None,
        }
    }

    pub(crate) fn near<'a>(
        mut self,
        given: &str,
        known: impl Iterator<Item = &'a str>,
    ) -> FactsError {
        self.nearest = nearest(given, known);
        self
    }
}

impl fmt::Display for FactsError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: expected {}", self.path, self.expected)?;
        match &self.nearest {
            Some(nearest) => write!(out, " (nearest: {nearest})"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for FactsError {}

/// The known word that is most like the given one; none when nothing is at all like it.
pub(crate) fn nearest<'a>(given: &str, known: impl Iterator<Item = &'a str>) -> Option<String> {
    let given: String = given.chars().take(64).collect();
    let mut best: Option<(f64, &str)> = None;
    for word in known {
        let score = strsim::jaro_winkler(&given, word);
        if best.is_none_or(|(top, _)| score > top) {
            best = Some((score, word));
        }
    }
    best.filter(|(score, _)| *score >= 0.6)
        .map(|(_, word)| word.to_string())
}
