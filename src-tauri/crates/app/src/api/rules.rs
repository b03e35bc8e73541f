//! Rules that somebody brought: what is in force, what a file would change.
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{DayView, PlanChangeView, RulesFrom};

wire! {
    /// The rules in force.
    RulesView { /// Their version.
        version: String, /// The day whose law they hold.
        dated: DayView, /// Days since then.
        age_days: u32, /// Older than a year.
        old: bool, /// Where they come from.
        from: RulesFrom, /// When they were made, if somebody brought them.
        made_on: Option<DayView>, /// What going back leads to: a version, when it was brought too.
        before: Option<String>, /// A file with newer rules lies here and can't be used.
        ignored: bool }
    /// What the rules in a file would change.
    PackPreviewView { /// Names the file's content, to use exactly this.
        digest: String, /// Its version.
        version: String, /// The version in force.
        replaces: String, /// The day whose law it holds.
        dated: DayView, /// When it was made.
        made_on: DayView, /// How many rules are different.
        rules: u32, /// What that changes for the person whose plan is open.
        changes: Vec<PlanChangeView> }
    /// Use the rules that were shown.
    PackUseRequest { /// From the preview.
        digest: String }
}
