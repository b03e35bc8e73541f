//! The press: hands a sheet to its typst template and makes the PDF.
use std::sync::OnceLock;

use serde::Serialize;
use typst::foundations::{Bytes, Dict, IntoValue};
use typst_as_lib::{TypstEngine, TypstTemplateMainFile};

use crate::{CodeSheet, PlanSheet, RequestSheet, WhySheet};

/// The fonts of the window, cut from Noto; see `assets/fonts/README.md`.
static FONTS: [&[u8]; 6] = [
    include_bytes!("../../../../assets/fonts/NotoSans-Regular.ttf"),
    include_bytes!("../../../../assets/fonts/NotoSans-Bold.ttf"),
    include_bytes!("../../../../assets/fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("../../../../assets/fonts/NotoSansArabic-Bold.ttf"),
    include_bytes!("../../../../assets/fonts/NotoSansEthiopic-Regular.ttf"),
    include_bytes!("../../../../assets/fonts/NotoSansEthiopic-Bold.ttf"),
];

static PLAN_TEMPLATE: &str = include_str!("templates/plan.typ");
static WHY_TEMPLATE: &str = include_str!("templates/why.typ");
static CODE_TEMPLATE: &str = include_str!("templates/paper_code.typ");
static REQUEST_TEMPLATE: &str = include_str!("templates/request.typ");

type Engine = TypstEngine<TypstTemplateMainFile>;

/// Why a page could not be made. Both are defects of ours: words of the person can't cause them.
#[derive(Debug, thiserror::Error)]
pub enum PrintError {
    /// The template and the sheet do not fit.
    #[error("the template could not be set: {0}")]
    Template(String),
    /// The PDF could not be written.
    #[error("the PDF could not be made: {0}")]
    Pdf(String),
}

/// The plan on paper: next step, dates with their reasons, whom to call.
///
/// # Errors
/// [`PrintError`] when the template does not fit the sheet.
pub fn plan_pdf(sheet: &PlanSheet) -> Result<Vec<u8>, PrintError> {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    press(ENGINE.get_or_init(|| engine(PLAN_TEMPLATE)), sheet)
}

/// One chain of reasons on one sheet: the letters shrink to keep it on one side, a very long one goes on overleaf.
///
/// # Errors
/// [`PrintError`] when the template does not fit the sheet.
pub fn why_pdf(sheet: &WhySheet) -> Result<Vec<u8>, PrintError> {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    press(ENGINE.get_or_init(|| engine(WHY_TEMPLATE)), sheet)
}

/// The paper code on paper.
///
/// # Errors
/// [`PrintError`] when the template does not fit the sheet.
pub fn paper_code_pdf(sheet: &CodeSheet) -> Result<Vec<u8>, PrintError> {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    press(ENGINE.get_or_init(|| engine(CODE_TEMPLATE)), sheet)
}

/// A request on paper, on one page.
///
/// # Errors
/// [`PrintError`] when the template does not fit the sheet.
pub fn request_pdf(sheet: &RequestSheet) -> Result<Vec<u8>, PrintError> {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    press(ENGINE.get_or_init(|| engine(REQUEST_TEMPLATE)), sheet)
}

fn engine(template: &'static str) -> Engine {
    TypstEngine::builder()
        .main_file(template)
        .fonts(FONTS)
        .build()
}

fn press(engine: &Engine, sheet: &impl Serialize) -> Result<Vec<u8>, PrintError> {
    press_counted(engine, sheet).map(|(pdf, _)| pdf)
}

/// The PDF and the number of its pages.
fn press_counted(engine: &Engine, sheet: &impl Serialize) -> Result<(Vec<u8>, usize), PrintError> {
    let json = serde_json::to_vec(sheet).map_err(|e| PrintError::Template(e.to_string()))?;
    let mut input = Dict::new();
    input.insert("sheet".into(), Bytes::new(json).into_value());
    let document = engine
        .compile_with_input(input)
        .output
        .map_err(|e| PrintError::Template(e.to_string()))?;
    let options = typst_pdf::PdfOptions::default();
    let pdf = typst_pdf::pdf(&document, &options)
        .map_err(|errors| PrintError::Pdf(format!("{errors:?}")));
    // Typst keeps what it laid out for the next time; a plan is personal and must not stay in memory.
    comemo::evict(0);
    Ok((pdf?, document.pages().len()))
}

#[cfg(test)]
mod tests {
    use wegwijs_domain::testing::{PEOPLE, person};
    use wegwijs_domain::{RulePack, plan};
    use wegwijs_guidance::Texts;
    use wegwijs_guidance::explain::chain;

    use super::*;
    use crate::why_sheet;

    /// The longest chains of the golden people, by letters in Dutch, each on one sheet in every language.
    #[test]
    fn a_chain_fits_on_both_sides_of_one_sheet_in_every_language() {
        let dutch = Texts::for_language("nl");
        let on = "2026-11-24".parse().unwrap();
        for (name, _) in PEOPLE {
            let facts = person(name);
            let plan = plan(&facts, RulePack::built_in(), on);
            let mut sheets: Vec<(String, usize)> = chain::results(&plan)
                .iter()
                .filter_map(|found| {
                    let sheet = why_sheet(&plan, &facts, &found.key(), &dutch, &dutch)?;
                    Some((found.key(), serde_json::to_string(&sheet).ok()?.len()))
                })
                .collect();
            sheets.sort_by_key(|(_, size)| std::cmp::Reverse(*size));
            let longest = sheets.first().map(|(key, _)| key.clone()).unwrap();
            for tag in ["nl", "ar", "ti"] {
                let own = Texts::for_language(tag);
                let sheet = why_sheet(&plan, &facts, &longest, &own, &dutch).unwrap();
                let (_, pages) = press_counted(&engine(WHY_TEMPLATE), &sheet).unwrap();
                assert!(pages <= 2, "{name} {longest} {tag}: {pages}");
            }
        }
    }
}
