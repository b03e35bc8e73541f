//! The IND's own test for a permanent permit and for naturalisation: apart from the duty.
use super::Made;
use super::ctx::Ctx;
use super::trace::Trace;
use crate::plan::{Certainty, Requirement, RequirementStatus};

impl Ctx<'_> {
    pub(super) fn requirements(&self) -> Vec<Made<Requirement>> {
        let mut found: Vec<Made<Requirement>> = Vec::new();
        for (id, rule) in self.rules() {
            let Some(body) = &rule.requirement else {
                continue;
            };
            let mut trace = Trace::new();
            let shown = found.iter().any(|made| made.item.id == body.id);
            if shown || self.holds(rule, None, &mut trace) != Some(true) {
                continue;
            }
            let exempt = body
                .exempt
                .as_ref()
                .is_some_and(|exempt| self.check(exempt, None, &mut trace) == Some(true));
            let (mut lacks, mut meets) = (Vec::new(), Vec::new());
            let mut unknown = body
                .ask
                .as_ref()
                .is_some_and(|ask| self.check(ask, None, &mut trace) == Some(true));
            for lack in &body.lacks {
                match self.check(&lack.unless, None, &mut trace) {
                    Some(true) => meets.push(lack.id.clone()),
                    Some(false) => lacks.push(lack.id.clone()),
                    None => {
                        unknown = true;
                        lacks.push(lack.id.clone());
                    }
                }
            }
            let status = match (exempt, unknown, lacks.is_empty()) {
                (true, ..) => RequirementStatus::Exempt,
                (_, true, _) => RequirementStatus::Ask,
                (_, _, true) => RequirementStatus::Met,
                _ => RequirementStatus::NotMet,
            };
            if status == RequirementStatus::Ask {
                trace.weaken(Certainty::Ask);
            }
            if exempt {
                lacks.clear();
            }
            trace.apply(id);
            let certainty = self.certainty(&trace);
            let item = Requirement {
                id: body.id.clone(),
                status,
                lacks,
                meets,
                certainty,
                because: Vec::new(),
            };
            found.push(Made { item, trace });
        }
        found
    }
}
