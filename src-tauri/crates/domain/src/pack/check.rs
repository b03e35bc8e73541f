//! Reads a pack for its maker: everything that is wrong with it, not only the first thing.
use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

use super::load::{PackError, assembled, error_at};
use super::schema::PackFile;
use super::{RulePack, validate};

/// Reads the files and lists what is wrong. What one rule names of another is looked at only when every rule can be
/// read: before that, a rule that cannot be read would be missed by all that name it.
pub(super) fn pack(files: &[(&str, &str)]) -> Result<RulePack, Vec<PackError>> {
    let mut found = Vec::new();
    let mut read = Vec::with_capacity(files.len());
    for (name, text) in files {
        let before = found.len();
        match DeTable::parse(text) {
            Ok(table) => read.push(file(name, text, table.into_inner(), &mut found)),
            Err(error) => found.push(error_at(name, text, error.span(), error.message())),
        }
        if let Some(of_this_file) = found.get_mut(before..) {
            of_this_file.sort_by_key(|error| error.line);
        }
    }
    if !found.is_empty() {
        return Err(found);
    }
    let (pack, origin) = assembled(files, read).map_err(|error| vec![error])?;
    let found = validate::pack(&pack, &origin);
    if found.is_empty() {
        Ok(pack)
    } else {
        Err(found)
    }
}

/// One file, entry by entry.
fn file(name: &str, text: &str, table: DeTable<'_>, found: &mut Vec<PackError>) -> PackFile {
    let mut file = PackFile {
        pack: None,
        rule: Vec::new(),
        holiday: Vec::new(),
        whom: Vec::new(),
        values: Vec::new(),
    };
    for (key, value) in table {
        match key.get_ref().as_ref() {
            "pack" => file.pack = entry(name, text, value, found),
            "rule" => file.rule = entries(name, text, value, found),
            "holiday" => file.holiday = entries(name, text, value, found),
            "whom" => file.whom = entries(name, text, value, found),
            "values" => file.values = entries(name, text, value, found),
            other => found.push(error_at(
                name,
                text,
                Some(key.span()),
                format!("expected [pack], [[rule]], [[holiday]], [[whom]] or [[values]] instead of `{other}`"),
            )),
        }
    }
    file
}

fn entries<T: DeserializeOwned>(
    name: &str,
    text: &str,
    value: Spanned<DeValue<'_>>,
    found: &mut Vec<PackError>,
) -> Vec<T> {
    let span = value.span();
    match value.into_inner() {
        DeValue::Array(all) => all
            .into_iter()
            .filter_map(|value| entry(name, text, value, found))
            .collect(),
        _ => {
            found.push(error_at(
                name,
                text,
                Some(span),
                "expected a list of tables",
            ));
            Vec::new()
        }
    }
}

fn entry<T: DeserializeOwned>(
    name: &str,
    text: &str,
    value: Spanned<DeValue<'_>>,
    found: &mut Vec<PackError>,
) -> Option<T> {
    let whole = value.span();
    match T::deserialize(ValueDeserializer::from(value)) {
        Ok(entry) => Some(entry),
        Err(error) => {
            // An untagged form forgets where its parts stood: the entry itself is the nearest place known.
            let span = error.span().unwrap_or(whole);
            found.push(error_at(name, text, Some(span), error.message()));
            None
        }
    }
}
