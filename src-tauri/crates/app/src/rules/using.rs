//! What a person can do with rules: look at those in force, at what a file would change, use it, and go back.
use std::path::Path;

use wegwijs_domain::{ChangeKind, PlanChange, changes, plan};
use wegwijs_packs::{KeyRing, compare, open};

use super::shelf::{Shelf, read};
use super::{Brought, Offered, Rules, is_old};
use crate::api::{
    Area, ChangedView, Empty, PackPreviewView, PackUseRequest, PathRequest, PlanChangeView,
    RulesFrom, RulesView,
};
use crate::app::App;
use crate::changes::change_view;
use crate::failure::{Failure, FailureCode};
use crate::moment::Moment;
use crate::open::Visit;
use crate::say::Say;

impl App {
    pub(crate) fn rules_about(&self, _: Empty, now: Moment) -> Result<RulesView, Failure> {
        let say = self.say(now);
        Ok(about(&self.state().shelf, say, now))
    }
}

fn about(shelf: &Shelf, say: Say, now: Moment) -> RulesView {
    let rules = shelf.in_force();
    let dated = rules.pack().dated();
    let age = (now.today - dated).num_days().max(0);
    let behind = shelf.behind();
    RulesView {
        version: rules.pack().version().to_owned(),
        dated: say.day(dated),
        age_days: u32::try_from(age).unwrap_or(u32::MAX),
        old: is_old(dated, now.today),
        from: match rules.0 {
            Some(_) => RulesFrom::Stick,
            None => RulesFrom::BuiltIn,
        },
        made_on: rules.0.map(|brought| say.day(brought.manifest.made_on)),
        before: behind.0.map(|_| behind.version().to_string()),
        ignored: shelf.has_unusable(),
    }
}

impl Visit<'_> {
    /// Reads a file that was pointed at, and says what it would change for this person. Nothing is kept on the disk.
    pub(crate) fn pack_preview(
        &mut self,
        request: PathRequest,
    ) -> Result<PackPreviewView, Failure> {
        self.open.offered = None;
        let path = Path::new(&request.path);
        // A folder can be dropped on the window as well.
        if path.is_dir() {
            return Err(Failure::of(FailureCode::NotAPack));
        }
        let bytes = read(path)?;
        let pack = open(&bytes, &KeyRing::trusted())?;
        let in_force = self.open.rules;
        pack.follows(in_force.in_force())?;
        let brought = Brought::keep(pack);
        let new = Rules(Some(brought));
        let different = compare(&in_force.texts(), &new.texts());
        let view = PackPreviewView {
            digest: brought.digest.to_string(),
            version: new.pack().version().to_owned(),
            replaces: in_force.pack().version().to_owned(),
            dated: self.say.day(new.pack().dated()),
            made_on: self.say.day(brought.manifest.made_on),
            rules: u32::try_from(different.len()).unwrap_or(u32::MAX),
            changes: self.changed_by(new)?,
        };
        self.open.offered = Some(Offered {
            bytes,
            rules: brought,
        });
        Ok(view)
    }

    /// Uses the rules that were shown: the bytes of then, whatever lies on the stick by now.
    pub(crate) fn pack_use(&mut self, request: PackUseRequest) -> Result<ChangedView, Failure> {
        let offered = self
            .open
            .offered
            .take()
            .filter(|offered| offered.rules.digest.to_string() == request.digest)
            .ok_or(Failure::of(FailureCode::NotFound))?;
        let changes = self.changed_by(Rules(Some(offered.rules)))?;
        if let Err(error) = self.shelf.put(&offered) {
            // What was shown can be tried again when there is room.
            self.open.offered = Some(offered);
            return Err(error.into());
        }
        Ok(self.plan_anew(changes))
    }

    pub(crate) fn pack_undo(&mut self, _: Empty) -> Result<ChangedView, Failure> {
        if self.open.rules.0.is_none() {
            return Err(Failure::of(FailureCode::NotFound));
        }
        let changes = self.changed_by(self.shelf.behind())?;
        self.shelf.take_back()?;
        Ok(self.plan_anew(changes))
    }

    /// What other rules would change in the plan, in the words of those rules.
    fn changed_by(&mut self, new: Rules) -> Result<Vec<PlanChangeView>, Failure> {
        let (facts, before) = self.open.facts_and_plan(self.now.today)?;
        let after = plan(&facts, new.pack(), self.now.today);
        let (then, now) = (self.say, self.say.with_words(new.words()));
        let say = |change: &PlanChange| {
            // What is gone may have words in the old rules only.
            let gone = change.after.is_none() && !now.own.has(&change.id);
            change_view(if gone { then } else { now }, change)
        };
        Ok(changes(&before, &after)
            .iter()
            .filter(|change| change.kind != ChangeKind::Missing)
            .map(say)
            .collect())
    }

    /// Plans by the rules that are in force now.
    fn plan_anew(&mut self, changes: Vec<PlanChangeView>) -> ChangedView {
        self.open.rules = self.shelf.in_force();
        self.open.forget_plan();
        self.changed(&[Area::Plan]);
        ChangedView {
            undo: None,
            changes,
        }
    }
}
