//! Paper: the plan and the paper code as A4 PDF, Dutch beside the own language, set by typst with the bundled fonts.
//!
//! Two steps, so that each can be looked at alone: a *sheet* (all words, already in both languages) is built from the
//! plan, and a *template* in `templates/` sets it. Nothing here reads a disk, a clock or the network.

mod calendar_file;
mod code_sheet;
mod pair;
mod plan_rules;
mod plan_sheet;
mod press;
mod request_sheet;
mod two;
mod why_sheet;

pub use calendar_file::calendar_file;
pub use code_sheet::{CodeSheet, code_sheet};
pub use plan_sheet::{Entry, Leaf, Part, PlanSheet, next_step, plan_sheet, plan_sheet_beside};
pub use press::{PrintError, paper_code_pdf, plan_pdf, request_pdf, why_pdf};
pub use request_sheet::{Ask, Blank, RequestSheet, request_sheet};
pub use two::Two;
pub use why_sheet::{WhyGroup, WhyLink, WhyMissing, WhySheet, why_lines, why_sheet};
