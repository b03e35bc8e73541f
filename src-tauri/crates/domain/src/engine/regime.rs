//! Which act applies: by the letter, by the day the duty arose, or by what only one act knows.
use std::rc::Rc;

use super::ctx::Ctx;
use super::trace::{Trace, Traced};
use crate::plan::{Certainty, DutyAnswer, Regime, RegimeId};

impl Ctx<'_> {
    /// The act, whether or not the person turns out to be obliged.
    pub(crate) fn act(&self) -> Rc<Traced<RegimeId>> {
        self.act.get(|| RegimeId::Unknown, || self.work_out_act())
    }

    fn work_out_act(&self) -> Traced<RegimeId> {
        let mut trace = Trace::new();
        for (id, rule) in self.rules() {
            let Some(body) = &rule.act else { continue };
            if self.holds(rule, None, &mut trace) == Some(true) {
                trace.apply(id);
                return Traced {
                    value: body.is,
                    trace,
                };
            }
        }
        trace.weaken(Certainty::Ask);
        Traced {
            value: RegimeId::Unknown,
            trace,
        }
    }

    /// The act as the plan shows it: none for somebody without a duty.
    pub(super) fn regime(&self) -> (Regime, Trace) {
        let (act, duty) = (self.act(), self.duty());
        let mut trace = act.trace.clone();
        let mut id = act.value;
        if duty.value == DutyAnswer::No {
            trace.absorb(&duty.trace);
            id = RegimeId::None;
        }
        (
            Regime {
                id,
                certainty: self.certainty(&trace),
                because: Vec::new(),
            },
            trace,
        )
    }
}
