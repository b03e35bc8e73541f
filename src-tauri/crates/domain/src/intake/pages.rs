//! Which question stands on which page, and when it matters.
use super::Known;
use crate::plan::RegimeId;

/// A question and whether it matters.
type Wanted = (&'static str, fn(&Known<'_>) -> bool);

fn always(_: &Known<'_>) -> bool {
    true
}

fn has_permit(known: &Known<'_>) -> bool {
    !matches!(known.word("stay.permit.kind"), Some("none"))
}

fn may_be_obliged(known: &Known<'_>) -> bool {
    !matches!(
        known.word("stay.permit.kind"),
        Some("none" | "temporary" | "temporary-protection" | "eu-family")
    ) && !matches!(
        known.word("person.nationality"),
        Some("nl" | "eu" | "be-lu")
    )
}

fn lacks_made_known(known: &Known<'_>) -> bool {
    may_be_obliged(known) && !known.has("stay.permit.made_known_on")
}

fn came_for_family(known: &Known<'_>) -> bool {
    matches!(known.word("stay.permit.kind"), Some("family" | "other"))
}

fn under_2013(known: &Known<'_>) -> bool {
    may_be_obliged(known) && known.act == RegimeId::Wi2013
}

fn not_under_2013(known: &Known<'_>) -> bool {
    may_be_obliged(known) && !matches!(known.act, RegimeId::Wi2013 | RegimeId::Wi2006)
}

fn has_pip(known: &Known<'_>) -> bool {
    not_under_2013(known) && known.has("obligation.pip_on")
}

fn may_borrow(known: &Known<'_>) -> bool {
    may_be_obliged(known)
        && (known.act == RegimeId::Wi2013
            || !matches!(
                known.word("stay.permit.kind"),
                None | Some("asylum" | "asylum-family")
            ))
}

/// The pages in order.
pub(super) const PAGES: &[(&str, &[Wanted])] = &[
    (
        "stay",
        &[
            ("stay.arrived_on", always),
            ("stay.permit.kind", always),
            ("stay.permit.made_known_on", may_be_obliged),
            ("stay.permit.granted_on", lacks_made_known),
        ],
    ),
    (
        "you",
        &[
            ("person.birth_date", always),
            ("person.nationality", always),
            ("stay.permit.sponsor", came_for_family),
            ("stay.lawful_since", has_permit),
        ],
    ),
    (
        "letter",
        &[
            ("obligation.act", may_be_obliged),
            ("obligation.notified_on", not_under_2013),
            ("obligation.starts_on", under_2013),
            ("obligation.ends_on", may_be_obliged),
        ],
    ),
    (
        "plan",
        &[
            ("stay.municipality.registered_on", always),
            ("obligation.intake_on", not_under_2013),
            ("obligation.pip_on", not_under_2013),
            ("obligation.route", has_pip),
        ],
    ),
    (
        "learning",
        &[
            ("obligation.course_started_on", may_be_obliged),
            ("activities", always),
            ("exams", may_be_obliged),
            ("decisions", may_be_obliged),
        ],
    ),
    (
        "school",
        &[
            ("person.literate", always),
            ("person.latin_script", always),
            ("person.schooling_years", always),
            ("person.diplomas", always),
        ],
    ),
    (
        "home",
        &[
            ("person.children", always),
            ("circumstances", may_be_obliged),
            ("person.health", may_be_obliged),
            ("person.benefit", has_permit),
        ],
    ),
    (
        "work",
        &[
            ("work", always),
            ("stay.reception", always),
            ("loan.taken", may_borrow),
        ],
    ),
    (
        "goals",
        &[("person.goals", always), ("person.languages", always)],
    ),
];
