//! Values that a message gets: ready text, or a number that chooses a plural form.

use std::collections::BTreeMap;

use fluent_bundle::FluentArgs;

use crate::dates;

/// One value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ArgValue {
    /// Shown as it is, isolated from the text around it.
    Text(String),
    /// Chooses a plural form and is never shown: what is shown comes beside it as text.
    Number(i64),
}

/// Named values, in the order of their names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Args(BTreeMap<String, ArgValue>);

impl Args {
    /// No values.
    pub fn new() -> Self {
        Self::default()
    }

    /// With a text.
    #[must_use]
    pub fn text(mut self, name: &str, value: impl Into<String>) -> Self {
        self.0.insert(name.to_owned(), ArgValue::Text(value.into()));
        self
    }

    /// With a number.
    #[must_use]
    pub fn number(mut self, name: &str, value: i64) -> Self {
        self.0.insert(name.to_owned(), ArgValue::Number(value));
        self
    }

    /// Sets a value.
    pub fn set(&mut self, name: &str, value: ArgValue) {
        self.0.insert(name.to_owned(), value);
    }

    /// The values, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &ArgValue)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// For a bundle of this language. A number goes in as its plural category from CLDR's own data: the table inside
    /// fluent-bundle (intl_pluralrules 7.0.2) forgets the remainder in Arabic, so that 103 would be `other`.
    pub(crate) fn to_fluent(&self, tag: &str) -> FluentArgs<'_> {
        let mut all = FluentArgs::with_capacity(self.0.len());
        for (name, value) in self.iter() {
            match value {
                ArgValue::Text(text) => all.set(name, text.as_str()),
                ArgValue::Number(number) => all.set(name, dates::plural(tag, *number)),
            }
        }
        all
    }
}

impl<'a> FromIterator<(&'a str, &'a str)> for Args {
    fn from_iter<I: IntoIterator<Item = (&'a str, &'a str)>>(pairs: I) -> Self {
        pairs
            .into_iter()
            .fold(Self::new(), |all, (name, value)| all.text(name, value))
    }
}
