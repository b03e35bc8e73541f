//! Writes plans: JSON as in the contract, text and paper in the chosen language.
#![allow(
    clippy::print_stdout,
    reason = "standard output is what a command line writes to"
)]
use std::io::Write;

use chrono::NaiveDate;
use wegwijs_documents::{PlanSheet, Two, calendar_file, plan_pdf, plan_sheet_beside};
use wegwijs_domain::{Facts, Kind, Plan, RulePack, kinds};
use wegwijs_guidance::calendars::Beside;
use wegwijs_guidance::{Args, Texts};

use crate::arguments::Format;
use crate::read::ReadError;

/// What is asked about everybody.
pub(crate) struct Asked<'a> {
    pub(crate) pack: &'a RulePack,
    pub(crate) on: NaiveDate,
    pub(crate) texts: Texts,
    pub(crate) format: Format,
    pub(crate) beside: Beside,
}

impl Asked<'_> {
    fn sheet(&self, facts: &Facts, plan: &Plan) -> PlanSheet {
        let dutch = self.texts.in_language("nl");
        plan_sheet_beside(plan, facts, (&self.texts, &dutch), self.beside)
    }
}

/// Writes one person's plan to standard output.
pub(crate) fn print_plan(facts: &Facts, plan: &Plan, asked: &Asked<'_>) -> Result<(), ReadError> {
    let mut out = std::io::stdout().lock();
    match asked.format {
        Format::Json => {
            let json = serde_json::to_string_pretty(plan)
                .map_err(|e| ReadError::Write(std::io::Error::other(e)))?;
            writeln!(out, "{json}").map_err(ReadError::Write)
        }
        Format::Text => write_text(&mut out, &asked.sheet(facts, plan)).map_err(ReadError::Write),
        Format::Pdf => {
            let pdf = plan_pdf(&asked.sheet(facts, plan))?;
            out.write_all(&pdf).map_err(ReadError::Write)
        }
        Format::Ics => out
            .write_all(calendar_file(plan, &asked.texts).as_bytes())
            .map_err(ReadError::Write),
    }
}

/// Writes one plan of many: a line of JSON, or text between empty lines.
pub(crate) fn write_line(
    out: &mut impl Write,
    facts: &Facts,
    plan: &Plan,
    asked: &Asked<'_>,
) -> Result<(), ReadError> {
    if asked.format == Format::Text {
        write_text(out, &asked.sheet(facts, plan)).map_err(ReadError::Write)?;
    } else {
        serde_json::to_writer(&mut *out, plan).map_err(|e| ReadError::Write(e.into()))?;
    }
    writeln!(out).map_err(ReadError::Write)
}

/// The printed plan as lines of text, in the own language only.
fn write_text(out: &mut impl Write, sheet: &PlanSheet) -> std::io::Result<()> {
    let mut say = |before: &str, words: &Two| writeln!(out, "{before}{}", words.own);
    say("", &sheet.title)?;
    say("", &sheet.made_on)?;
    if let Some(words) = &sheet.unchecked {
        say("", words)?;
    }
    for part in &sheet.parts {
        say("\n", &part.heading)?;
        for entry in &part.entries {
            say("  ", &entry.title)?;
            for words in entry.day.iter().chain(&entry.lines).chain(&entry.why) {
                say("    ", words)?;
            }
            say("    ", &entry.sure_words)?;
        }
        for words in &part.lines {
            say("  ", words)?;
        }
    }
    say("", &sheet.footer)
}

/// Every value of every kind, with its meaning in English.
pub(crate) fn print_kinds() -> Result<(), ReadError> {
    let texts = Texts::for_language("en");
    let all = kinds(RulePack::built_in());
    // Two spaces more than the widest cell: so that no column runs into the next, wherever the rows are shown.
    let wide = |cell: fn(&Kind) -> &str| all.iter().map(|kind| cell(kind).len()).max().unwrap_or(0);
    let field = wide(|kind| &kind.field).saturating_add(2);
    let value = wide(|kind| &kind.value).saturating_add(2);
    let mut out = std::io::stdout().lock();
    for kind in &all {
        let meaning = texts.text(&kind.message_id, &Args::new());
        writeln!(
            out,
            "{:field$}{:value$}{}",
            kind.field, kind.value, meaning.text
        )
        .map_err(ReadError::Write)?;
    }
    Ok(())
}
