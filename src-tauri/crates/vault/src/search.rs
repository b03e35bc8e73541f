//! Finds notes by words, by beginnings of words and by parts of words, in any script. First what begins with all that
//! was typed, best first; then what has it inside. Pieces to show are cut from the text as written, with the places of
//! the matches in characters, never as markup.
use std::ops::Range;

use rusqlite::{OptionalExtension, params};

use crate::change::Hit;
use crate::error::Disk;
use crate::fold::{fold, fold_with_origin, joins_prefixes, words};
use crate::vault::Vault;

/// Words of a query that are looked at; more than this nobody types.
const MOST_WORDS: usize = 12;
/// Characters of a snippet before and after its first match.
const BEFORE: usize = 40;
const AFTER: usize = 140;
/// Matches that are marked in one text.
const MOST_MARKS: usize = 50;

impl Vault {
    /// Finds notes by words or parts of words, in any script, best first. All words of the query must be there.
    ///
    /// # Errors
    /// [`Disk`].
    pub fn search(&self, query: &str, limit: usize) -> Result<Vec<Hit>, Disk> {
        let folded = fold(query);
        let terms: Vec<&str> = words(&folded).take(MOST_WORDS).collect();
        if terms.is_empty() || limit == 0 {
            return Ok(Vec::new());
        }
        let rows = self.rows(&terms, limit)?;
        let mut hits = Vec::with_capacity(rows.len());
        for n in rows {
            hits.extend(self.hit(n, &terms)?);
        }
        Ok(hits)
    }

    /// Finds the rows of the notes, best first: the queries alone.
    pub(crate) fn rows(&self, terms: &[&str], limit: usize) -> Result<Vec<i64>, Disk> {
        let mut rows = self.beginnings(terms, limit)?;
        if rows.len() < limit
            && let Some(parts) = Parts::of(terms)
        {
            for n in self.parts(&parts, limit)? {
                if !rows.contains(&n) && rows.len() < limit {
                    rows.push(n);
                }
            }
        }
        Ok(rows)
    }

    fn beginnings(&self, terms: &[&str], limit: usize) -> Result<Vec<i64>, Disk> {
        // One or two letters begin half of all words: their rank says nothing and costs a look at every note. The
        // newest are what people mean.
        let order = if terms.iter().all(|term| is_short(term)) {
            "rowid DESC"
        } else {
            "bm25(note_words, 4.0, 1.0)"
        };
        let sql = format!(
            "SELECT rowid FROM note_words WHERE note_words MATCH ?1 ORDER BY {order} LIMIT ?2"
        );
        let mut query = self.conn.prepare_cached(&sql)?;
        let rows = query.query_map((all_of(terms, "*"), limit_of(limit)), |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    fn parts(&self, parts: &Parts, limit: usize) -> Result<Vec<i64>, Disk> {
        let mut sources = Vec::new();
        for (table, pattern) in [
            ("note_parts", &parts.long),
            ("note_pairs", &parts.pairs),
            ("note_words", &parts.beginnings),
        ] {
            if !pattern.is_empty() {
                sources.push((table, pattern));
            }
        }
        let Some(((table, pattern), others)) = sources.split_first() else {
            return Ok(Vec::new());
        };
        let order = if *table == "note_parts" {
            "bm25(note_parts, 4.0, 1.0)"
        } else {
            "rowid DESC"
        };
        let also: String = others
            .iter()
            .zip(3..)
            .map(|((table, _), n)| {
                format!(" AND rowid IN (SELECT rowid FROM {table} WHERE {table} MATCH ?{n})")
            })
            .collect();
        let sql = format!(
            "SELECT rowid FROM {table} WHERE {table} MATCH ?1{also} ORDER BY {order} LIMIT ?2"
        );
        let mut query = self.conn.prepare_cached(&sql)?;
        let limit = limit_of(limit);
        let read = |row: &rusqlite::Row<'_>| row.get(0);
        let rows: Result<Vec<i64>, rusqlite::Error> = match others {
            [] => query.query_map(params![pattern, limit], read)?.collect(),
            [(_, one)] => query
                .query_map(params![pattern, limit, one], read)?
                .collect(),
            [(_, one), (_, two), ..] => query
                .query_map(params![pattern, limit, one, two], read)?
                .collect(),
        };
        Ok(rows?)
    }

    fn hit(&self, n: i64, terms: &[&str]) -> Result<Option<Hit>, Disk> {
        let row: Option<(String, String, String)> = self
            .conn
            .prepare_cached("SELECT id, title, body FROM note WHERE n = ?1")?
            .query_row([n], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
            .optional()?;
        Ok(row.map(|(id, title, body)| {
            let title_marks = marks(&title, terms);
            let body_marks = marks(&body, terms);
            let place = body_marks.first().cloned();
            let (snippet, snippet_marks) = snippet(&body, &body_marks);
            Hit {
                id,
                title,
                title_marks,
                snippet,
                snippet_marks,
                place,
            }
        }))
    }
}

/// A query by parts of words, sorted into the tables that can answer it.
struct Parts {
    long: String,
    pairs: String,
    beginnings: String,
}

impl Parts {
    /// Nothing when no word of the query can be a part of another: one or two Latin letters are beginnings only.
    fn of(terms: &[&str]) -> Option<Self> {
        let (long, short): (Vec<&str>, Vec<&str>) = terms.iter().partition(|term| !is_short(term));
        let (joined, alone): (Vec<&str>, Vec<&str>) = short
            .iter()
            .partition(|term| term.chars().all(joins_prefixes));
        let (pairs, singles): (Vec<&str>, Vec<&str>) =
            joined.iter().partition(|term| term.chars().count() == 2);
        if long.is_empty() && joined.is_empty() {
            return None;
        }
        let pairs = [all_of(&pairs, ""), all_of(&singles, "*")].join(" ");
        Some(Self {
            long: all_of(&long, ""),
            pairs: pairs.trim().to_owned(),
            beginnings: all_of(&alone, "*"),
        })
    }
}

fn is_short(term: &str) -> bool {
    term.chars().count() < 3
}

/// Writes terms as FTS5 strings, all of which must match. Terms hold letters and digits only, so nothing in them is
/// syntax.
fn all_of(terms: &[&str], ending: &str) -> String {
    terms
        .iter()
        .map(|term| format!("\"{term}\"{ending}"))
        .collect::<Vec<_>>()
        .join(" ")
}

fn limit_of(limit: usize) -> i64 {
    i64::try_from(limit).unwrap_or(i64::MAX)
}

/// Finds where terms stand in a text as written: at beginnings of words, else inside of them. In characters, in order,
/// without overlap.
fn marks(original: &str, terms: &[&str]) -> Vec<Range<usize>> {
    let folded = fold_with_origin(original);
    let mut found: Vec<Range<usize>> = Vec::new();
    for term in terms {
        let all: Vec<(usize, bool)> = folded
            .text
            .match_indices(term)
            .map(|(at, _)| {
                let before = folded
                    .text
                    .get(..at)
                    .and_then(|before| before.chars().next_back());
                (at, before.is_none_or(|c| !c.is_alphanumeric()))
            })
            .collect();
        let only_beginnings = all.iter().any(|(_, beginning)| *beginning);
        let length = term.chars().count();
        let mut counted = (0, 0);
        for (at, _) in all
            .iter()
            .filter(|(_, beginning)| *beginning || !only_beginnings)
            .take(MOST_MARKS)
        {
            let more = folded
                .text
                .get(counted.0..*at)
                .map_or(0, |between| between.chars().count());
            counted = (*at, counted.1 + more);
            let first = folded.origin.get(counted.1).copied().unwrap_or(0);
            let last = folded
                .origin
                .get(counted.1 + length - 1)
                .copied()
                .unwrap_or(first);
            // Marks that fold to nothing belong to the letter before them.
            let end = folded
                .origin
                .get(counted.1 + length)
                .copied()
                .unwrap_or_else(|| original.chars().count());
            let end = if end > last { end } else { last + 1 };
            found.push(first..end);
        }
    }
    found.sort_by_key(|range| (range.start, std::cmp::Reverse(range.end)));
    let mut joined: Vec<Range<usize>> = Vec::new();
    for range in found {
        match joined.last_mut() {
            Some(last) if range.start < last.end => last.end = last.end.max(range.end),
            _ => joined.push(range),
        }
    }
    joined
}

/// Cuts a piece around the first match, at spaces where there are any, with the matches inside it.
fn snippet(original: &str, marks: &[Range<usize>]) -> (String, Vec<Range<usize>>) {
    let chars: Vec<char> = original.chars().collect();
    let (first, first_end) = marks.first().map_or((0, 0), |mark| (mark.start, mark.end));
    let mut start = first.saturating_sub(BEFORE);
    if start > 0 {
        let space = (start..first).find(|at| chars.get(*at).is_some_and(|c| c.is_whitespace()));
        start = space.map_or(start, |at| at + 1);
    }
    let mut end = first.saturating_add(AFTER).max(first_end).min(chars.len());
    if end < chars.len() {
        let space = (first_end.max(start)..end)
            .rev()
            .find(|at| chars.get(*at).is_some_and(|c| c.is_whitespace()));
        end = space.unwrap_or(end);
    }
    let piece = chars.get(start..end).unwrap_or_default();
    let text = piece
        .iter()
        .map(|c| if c.is_whitespace() { ' ' } else { *c })
        .collect();
    let inside = marks
        .iter()
        .filter(|mark| mark.start >= start && mark.end <= end)
        .map(|mark| mark.start - start..mark.end - start)
        .collect();
    (text, inside)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(original: &str, query: &str) -> Vec<String> {
        let folded = fold(query);
        let terms: Vec<&str> = words(&folded).collect();
        let chars: Vec<char> = original.chars().collect();
        marks(original, &terms)
            .into_iter()
            .map(|range| chars[range].iter().collect())
            .collect()
    }

    #[test]
    fn marks_stand_on_the_text_as_written() {
        assert_eq!(marked("Het Café en de cafés", "cafe"), ["Café", "café"]);
        assert_eq!(
            marked("مُدَرِّسَة جديدة", "مدرسة"),
            ["مُدَرِّسَة"],
            "vowel marks belong to the match"
        );
        assert_eq!(
            marked("والمدرسة", "مدرسة"),
            ["مدرسة"],
            "inside a word when there is no beginning"
        );
        assert_eq!(marked("Straße", "strass"), ["Straß"]);
        assert_eq!(
            marked("inburgering burger", "burger"),
            ["burger"],
            "beginnings first"
        );
        assert_eq!(marked("ሰላም ኣብ ቤት ትምህርቲ", "ትም"), ["ትም"]);
        assert_eq!(marked("een brief", "brief een"), ["een", "brief"]);
    }

    #[test]
    fn a_snippet_keeps_its_matches() {
        let body = format!(
            "{} de brief van DUO {}",
            "woord ".repeat(40),
            "nog meer ".repeat(60)
        );
        let found = marks(&body, &["brief"]);
        let (text, inside) = snippet(&body, &found);
        let chars: Vec<char> = text.chars().collect();
        let match_text: String = chars[inside[0].clone()].iter().collect();
        assert_eq!(match_text, "brief");
        assert!(chars.len() <= BEFORE + AFTER && text.starts_with("woord") && !text.ends_with(' '));
        assert_eq!(snippet("kort", &[]), ("kort".to_owned(), vec![]));
    }
}
