//! The ids of all words that a plan needs, by the file of `locales/` they stand in; and the table of rules for people
//! who check the law.
use std::collections::BTreeSet;
use std::fmt::Write;

use crate::facts::{FieldId, table};
use crate::kinds::kinds;
use crate::pack::{Rule, RulePack};
use crate::plan::{
    Authority, ComponentStatus, DutyAnswer, OptionStatus, Part, RegimeId, RequirementStatus,
    TermStatus,
};

/// Lists every message that a plan of this pack can need: (file, id). The words themselves stand in `locales/`.
pub fn message_ids(pack: &RulePack) -> Vec<(String, String)> {
    let mut ids: BTreeSet<(&str, String)> = BTreeSet::new();
    for rule in pack.rules() {
        ids.insert((
            "rules",
            rule.statement
                .clone()
                .unwrap_or_else(|| rule.id.get_ref().clone()),
        ));
        of_body(rule, &mut ids);
    }
    for (_, ask) in pack.all_whom() {
        ids.insert(("facts", format!("whom-{ask}")));
    }
    for name in [
        "self",
        "duo",
        "municipality",
        "ind",
        "coa",
        "vwn",
        "juridisch-loket",
        "school",
        "doctor",
    ] {
        ids.insert(("facts", format!("whom-{name}")));
    }
    for id in FieldId::all() {
        ids.insert(("facts", format!("fact-{}", id.field().message_part())));
        ids.insert(("facts", format!("ask-{}", id.field().message_part())));
    }
    for list in table::list_names() {
        ids.insert(("facts", format!("fact-{}", table::message_part(list))));
        ids.insert(("facts", format!("ask-{}", table::message_part(list))));
    }
    ids.extend(
        kinds(pack)
            .into_iter()
            .map(|kind| ("facts", kind.message_id)),
    );
    let words = |name: &str, words: Vec<&str>| -> Vec<(&'static str, String)> {
        words
            .into_iter()
            .map(|word| ("facts", format!("value-{name}-{word}")))
            .collect()
    };
    ids.extend(words(
        "regime",
        RegimeId::ALL.iter().map(|value| value.as_str()).collect(),
    ));
    ids.extend(words(
        "duty",
        DutyAnswer::ALL.iter().map(|value| value.as_str()).collect(),
    ));
    ids.extend(words(
        "term",
        TermStatus::ALL.iter().map(|value| value.as_str()).collect(),
    ));
    ids.extend(words(
        "part",
        Part::ALL.iter().map(|value| value.as_str()).collect(),
    ));
    ids.extend(words(
        "component",
        ComponentStatus::ALL
            .iter()
            .map(|value| value.as_str())
            .collect(),
    ));
    ids.extend(words(
        "option",
        OptionStatus::ALL
            .iter()
            .map(|value| value.as_str())
            .collect(),
    ));
    ids.extend(words(
        "requirement",
        RequirementStatus::ALL
            .iter()
            .map(|value| value.as_str())
            .collect(),
    ));
    ids.extend(words(
        "authority",
        Authority::ALL.iter().map(|value| value.as_str()).collect(),
    ));
    ids.into_iter()
        .map(|(file, id)| (file.to_string(), id))
        .collect()
}

fn of_body(rule: &Rule, ids: &mut BTreeSet<(&str, String)>) {
    if let Some(body) = &rule.date {
        ids.insert(("rules", body.id.clone()));
    }
    if rule.exam_plan.is_some() {
        ids.insert(("rules", "exam-last-booking".into()));
        ids.insert(("rules", "exam-last-sitting".into()));
    }
    if let Some(body) = &rule.step {
        ids.insert(("steps", body.id.clone()));
    }
    if let Some(body) = &rule.milestone {
        ids.insert(("steps", body.id.clone()));
    }
    if let Some(body) = &rule.option {
        ids.insert(("options", body.id.clone()));
        ids.extend(body.needs.iter().map(|id| ("options", id.clone())));
    }
    if let Some(body) = &rule.consequence {
        ids.insert(("consequences", body.id.clone()));
        // A way out that names an option is said by the option's own words.
        ids.extend(
            body.way_out
                .iter()
                .filter(|id| id.starts_with("way-"))
                .map(|id| ("consequences", id.clone())),
        );
    }
    if let Some(body) = &rule.clash {
        ids.extend(body.way_out.iter().map(|id| ("consequences", id.clone())));
    }
    if let Some(body) = &rule.requirement {
        ids.insert(("consequences", body.id.clone()));
        ids.extend(
            body.lacks
                .iter()
                .map(|lack| ("consequences", lack.id.clone())),
        );
    }
}

/// The table of all rules, as Markdown for `docs/rules.md`.
pub fn rules_markdown(pack: &RulePack) -> String {
    let mut out = String::from(
        "# Rules\n\nGenerated from `assets/rules/` by a test of `wegwijs-domain`; refresh with \
         `UPDATE_GOLDEN=1 cargo nextest run -p wegwijs-domain rules_page`.\n\n",
    );
    let _ = writeln!(
        out,
        "Pack {} {}, state of the law of {}.\n",
        pack.id(),
        pack.version(),
        pack.dated()
    );
    out.push_str("| id | act | says | meaning | source | confidence | checked on | twins |\n");
    out.push_str("|---|---|---|---|---|---|---|---|\n");
    for rule in pack.rules() {
        let _ = writeln!(
            out,
            "| {} | {} | {} | {} | {} | {} | {} | {} |",
            rule.id.get_ref(),
            rule.regime.as_str(),
            says(rule),
            rule.note.replace('|', "/"),
            rule.source.replace('|', "/"),
            rule.confidence.as_str(),
            rule.checked_on,
            rule.rows.join(", "),
        );
    }
    out
}

/// What a rule produces: kind of thing and its id, if it has one.
fn says(rule: &Rule) -> String {
    let named = |what: &str, id: &str| format!("{what} `{id}`");
    if let Some(body) = &rule.date {
        return named("date", &body.id);
    }
    if let Some(body) = &rule.day {
        return named("day", &body.defines);
    }
    if let Some(body) = &rule.step {
        return named("step", &body.id);
    }
    if let Some(body) = &rule.option {
        return named("option", &body.id);
    }
    if let Some(body) = &rule.consequence {
        return named("consequence", &body.id);
    }
    if let Some(body) = &rule.requirement {
        return named("requirement", &body.id);
    }
    if let Some(body) = &rule.milestone {
        return named("milestone", &body.id);
    }
    let plain = [
        (rule.act.is_some(), "act"),
        (rule.duty.is_some(), "duty"),
        (rule.extension.is_some(), "how extensions are added"),
        (rule.next_term.is_some(), "new term"),
        (rule.component.is_some(), "parts"),
        (rule.closes.is_some(), "diploma that closes parts"),
        (rule.frees.is_some(), "parts not asked"),
        (rule.lowers.is_some(), "lower level"),
        (rule.fee.is_some(), "price"),
        (
            rule.exam_plan.is_some(),
            "dates `exam-last-booking`, `exam-last-sitting`",
        ),
        (rule.check.is_some(), "check"),
        (rule.clash.is_some(), "clash"),
    ];
    plain
        .iter()
        .find(|(there, _)| *there)
        .map_or("cited reason", |(_, what)| what)
        .to_string()
}
