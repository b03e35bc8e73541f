//! The press: hands a sheet to its typst template and makes the PDF.
use std::sync::OnceLock;

use serde::Serialize;
use typst::foundations::{Bytes, Dict, IntoValue};
use typst_as_lib::{TypstEngine, TypstTemplateMainFile};

use crate::{CodeSheet, PlanSheet, RequestSheet};

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
    pdf
}
