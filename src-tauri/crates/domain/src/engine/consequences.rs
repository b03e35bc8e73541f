//! What is at stake: stated once, with the way out beside it. `none` is looked at first, so that a ruling that takes
//! a fine away can never be overlooked.
use super::Made;
use super::ctx::Ctx;
use super::trace::Trace;
use crate::pack::{ConsequenceBody, Rule, RuleId};
use crate::plan::{Consequence, ConsequenceKind, ConsequenceStatus};

impl Ctx<'_> {
    pub(super) fn consequences(&self) -> Vec<Made<Consequence>> {
        let mut found: Vec<Made<Consequence>> = Vec::new();
        for (id, rule) in self.rules() {
            let Some(body) = &rule.consequence else {
                continue;
            };
            if found.iter().any(|made| made.item.id == body.id) {
                continue;
            }
            found.extend(self.consequence(id, rule, body));
        }
        found
    }

    fn consequence(
        &self,
        id: RuleId,
        rule: &Rule,
        body: &ConsequenceBody,
    ) -> Option<Made<Consequence>> {
        let mut trace = Trace::new();
        if self.holds(rule, None, &mut trace) != Some(true) {
            return None;
        }
        let cases = [
            (&body.none, ConsequenceStatus::None),
            (&body.ask, ConsequenceStatus::Ask),
            (&body.applies, ConsequenceStatus::Applies),
            (&body.threatens, ConsequenceStatus::Threatens),
        ];
        let mut status = None;
        for (condition, answer) in cases {
            if let Some(condition) = condition
                && self.check(condition, None, &mut trace) == Some(true)
            {
                status = Some(answer);
                break;
            }
        }
        let status = status?;
        let open = matches!(
            status,
            ConsequenceStatus::Applies | ConsequenceStatus::Threatens
        );
        let money = body.kind == ConsequenceKind::Fine && open;
        let case = body
            .amounts
            .iter()
            .find(|case| self.check(&case.when, None, &mut trace) == Some(true));
        let most = case.map(|case| case.eur).or(body.max_eur);
        let exact = body
            .exact
            .as_ref()
            .is_some_and(|exact| self.check(exact, None, &mut trace) == Some(true));
        let amount = if exact {
            case.map(|case| case.eur)
        } else {
            None
        }
        .or(body.amount_eur);
        let remits = body
            .remits
            .iter()
            .find(|case| self.check(&case.when, None, &mut trace) == Some(true));
        let on = body
            .on
            .as_ref()
            .and_then(|moment| self.moment(moment, None, &mut trace));
        trace.apply(id);
        if status == ConsequenceStatus::None {
            for cited in body.none_cites.iter().filter_map(|id| self.pack.find(id)) {
                trace.apply(cited);
            }
        }
        let item = Consequence {
            id: body.id.clone(),
            kind: body.kind,
            about: body.about,
            by: body.by,
            status,
            on: on.filter(|_| open),
            amount_eur: amount.filter(|_| money),
            max_eur: most.filter(|_| money),
            months: body.months.filter(|_| open),
            remitted_pct: remits
                .map(|case| case.pct)
                .filter(|_| body.kind == ConsequenceKind::Loan),
            way_out: body.way_out.clone(),
            certainty: self.certainty(&trace),
            because: Vec::new(),
        };
        Some(Made { item, trace })
    }
}
