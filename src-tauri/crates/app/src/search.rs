//! One box for everything: notes, dates, steps, topics of the guide, in any script.
use std::ops::Range;

use wegwijs_guidance::articles;
use wegwijs_vault::{Hit, fold};

use crate::api::{HitKind, HitView, HitsView, SearchRequest};
use crate::failure::{Failure, FailureCode};
use crate::open::Visit;

/// Most notes shown.
const NOTES: usize = 50;
/// Most hits of any other kind.
const OTHERS: usize = 10;
/// Longest query, in characters.
const LONGEST: usize = 200;

impl Visit<'_> {
    pub(crate) fn search(&mut self, request: SearchRequest) -> Result<HitsView, Failure> {
        if request.query.chars().count() > LONGEST {
            return Err(Failure::of(FailureCode::TooLarge).with("limit", LONGEST));
        }
        let mut hits: Vec<HitView> = self
            .open
            .vault
            .search(&request.query, NOTES)?
            .into_iter()
            .map(note_hit)
            .collect();
        let wanted = fold(request.query.trim());
        if wanted.is_empty() {
            return Ok(HitsView { hits });
        }
        let say = self.say;
        let plan = self.open.plan(self.now.today)?;
        let of_plan = plan
            .dates
            .iter()
            .map(|date| (HitKind::Date, date.id.clone()))
            .chain(
                plan.steps
                    .iter()
                    .map(|step| (HitKind::Step, step.id.clone())),
            );
        let mut seen = Vec::new();
        for (kind, id) in of_plan {
            let phrase = match kind {
                HitKind::Date => say.day_name(&id),
                _ => say.id(&id),
            };
            if fold(&phrase.text).contains(&wanted) && !seen.contains(&id) && seen.len() < OTHERS {
                seen.push(id.clone());
                hits.push(titled(kind, id, phrase.text, Some(phrase.lang)));
            }
        }
        for topic in articles::topics(say.own.tag()) {
            if fold(&topic.title.text).contains(&wanted) {
                hits.push(titled(
                    HitKind::Guide,
                    topic.id.to_owned(),
                    topic.title.text,
                    Some(topic.title.lang.to_owned()),
                ));
            }
        }
        Ok(HitsView { hits })
    }
}

fn titled(kind: HitKind, id: String, title: String, lang: Option<String>) -> HitView {
    HitView {
        kind,
        id,
        title,
        snippet: String::new(),
        marks: Vec::new(),
        lang,
    }
}

fn note_hit(hit: Hit) -> HitView {
    HitView {
        kind: HitKind::Note,
        marks: in_utf16(&hit.snippet, &hit.snippet_marks),
        id: hit.id,
        title: hit.title,
        snippet: hit.snippet,
        lang: None,
    }
}

/// Ranges of characters as ranges of UTF-16 units, which is how the window counts.
fn in_utf16(text: &str, ranges: &[Range<usize>]) -> Vec<(u32, u32)> {
    let mut ends = vec![0_u32];
    let mut units = 0_usize;
    for c in text.chars() {
        units += c.len_utf16();
        ends.push(u32::try_from(units).unwrap_or(u32::MAX));
    }
    ranges
        .iter()
        .filter_map(|range| Some((*ends.get(range.start)?, *ends.get(range.end)?)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::in_utf16;

    #[test]
    fn marks_count_as_the_window_counts() {
        assert_eq!(
            in_utf16("een 🚲 fiets", std::slice::from_ref(&(6..11))),
            [(7, 12)]
        );
        assert_eq!(in_utf16("كتاب", std::slice::from_ref(&(0..4))), [(0, 4)]);
        assert_eq!(
            in_utf16("kort", std::slice::from_ref(&(2..9))),
            [],
            "a range outside the text is dropped"
        );
    }
}
