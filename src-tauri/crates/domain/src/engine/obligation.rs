//! Is there a duty? The rules for it stand in the pack in the order that they count; the first that holds decides.
use std::rc::Rc;

use super::ctx::Ctx;
use super::trace::{Trace, Traced};
use crate::plan::{Certainty, DutyAnswer, Obliged};

impl Ctx<'_> {
    /// Whether the person has to integrate.
    pub(crate) fn duty(&self) -> Rc<Traced<DutyAnswer>> {
        self.duty
            .get(|| DutyAnswer::Unknown, || self.work_out_duty())
    }

    fn work_out_duty(&self) -> Traced<DutyAnswer> {
        let mut trace = Trace::new();
        for (id, rule) in self.rules() {
            let Some(body) = &rule.duty else { continue };
            let mut holds = self.holds(rule, None, &mut trace);
            if let (Some(true), Some(not_before)) = (holds, &body.not_before) {
                holds = self
                    .moment(not_before, None, &mut trace)
                    .map(|day| self.on >= day);
            }
            match (holds, body.doubt) {
                (Some(true), _) => {
                    trace.apply(id);
                    return Traced {
                        value: body.answer,
                        trace,
                    };
                }
                (None, Some(doubt)) => trace.weaken(doubt),
                _ => {}
            }
        }
        trace.weaken(Certainty::Ask);
        Traced {
            value: DutyAnswer::Unknown,
            trace,
        }
    }

    pub(super) fn obliged(&self) -> (Obliged, Trace) {
        let duty = self.duty();
        let certainty = self.certainty(&duty.trace);
        (
            Obliged {
                answer: duty.value,
                certainty,
                because: Vec::new(),
            },
            duty.trace.clone(),
        )
    }
}
