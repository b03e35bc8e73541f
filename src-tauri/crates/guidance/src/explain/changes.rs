//! What is different between two plans, in words.
use wegwijs_domain::{ChangeKind, PlanChange};

use super::{day_name, title};
use crate::args::Args;
use crate::dates::{self, DateStyle};
use crate::texts::{Phrase, Texts};

/// The name of the thing that changed.
pub fn change_title(texts: &Texts, change: &PlanChange) -> Phrase {
    match change.kind {
        ChangeKind::Regime => title(texts, "history-what-regime"),
        ChangeKind::Duty => title(texts, "history-what-duty"),
        ChangeKind::Term => title(texts, "history-what-term"),
        ChangeKind::Component => title(texts, &format!("value-part-{}", change.id)),
        ChangeKind::Date => day_name(texts, &change.id),
        _ => title(texts, &change.id),
    }
}

/// Its day or status, before or after.
pub fn change_face(texts: &Texts, kind: ChangeKind, value: &str) -> String {
    if let Ok(day) = value.parse() {
        return dates::date(texts.tag(), day, DateStyle::Long);
    }
    let specific = match kind {
        ChangeKind::Regime => Some(format!("value-regime-{value}")),
        ChangeKind::Duty => Some(format!("value-duty-{value}")),
        ChangeKind::Term => Some(format!("value-term-{value}")),
        ChangeKind::Component => Some(format!("value-component-{value}")),
        ChangeKind::Option => Some(format!("value-option-{value}")),
        ChangeKind::Requirement => Some(format!("value-requirement-{value}")),
        _ => None,
    };
    let id = specific.unwrap_or_else(|| match value {
        "ask" => "common-certainty-ask".to_owned(),
        "now" => "common-state-due".to_owned(),
        other => format!("common-state-{other}"),
    });
    texts.text(&id, &Args::new()).text
}
