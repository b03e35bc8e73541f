//! The words of the paper-code sheet.
use serde::Serialize;
use wegwijs_guidance::{Args, Texts};

use crate::Two;

/// Everything that stands on the paper-code sheet. Holds the code: kept only while the page is made.
#[derive(Serialize)]
pub struct CodeSheet {
    /// Whether both languages stand beside each other (false in Dutch).
    pub two: bool,
    /// What this paper is.
    pub title: Two,
    /// What it is for and how to keep it.
    pub lines: Vec<Two>,
    /// Eight groups of five digits.
    pub groups: Vec<String>,
    /// What to do with it when the passphrase is lost.
    pub after: Vec<Two>,
}

/// The sheet for a code, in the person's language beside Dutch. No name stands on it: found alone it names nobody.
#[must_use]
pub fn code_sheet(groups: &[String], own: &Texts, dutch: &Texts) -> CodeSheet {
    let say = |id: &str| Two::message(own, dutch, id, &Args::new());
    CodeSheet {
        two: own.tag() != dutch.tag(),
        title: say("print-code-title"),
        lines: vec![say("print-code-what"), say("print-code-keep")],
        groups: groups.to_vec(),
        after: vec![say("print-code-use"), say("print-code-lost")],
    }
}
