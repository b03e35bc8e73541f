//! One person, or one person a line: reads, works out, writes in the same order.
use std::io::{BufRead, BufReader, IsTerminal, Write};
use std::process::ExitCode;

use chrono::{NaiveDate, Utc};
use serde_json::json;
use wegwijs_domain::{Facts, RulePack, plan};
use wegwijs_guidance::Texts;

use crate::arguments::{Format, PlanArguments};
use crate::output;
use crate::read::{self, ReadError};

/// Some lines could not be read.
const SOME_LINES_BAD: u8 = 3;

/// A line longer than this is no person (a full person has a few kilobytes).
const LINE_LIMIT: usize = 8 * 1024 * 1024;

/// Persons between two lines of progress.
const PROGRESS_EVERY: u64 = 5_000;

/// Runs `plan`.
pub(crate) fn run_plan(arguments: &PlanArguments) -> Result<ExitCode, ReadError> {
    let own_pack = arguments.pack.as_deref().map(read::pack).transpose()?;
    let (pack, words) = match &own_pack {
        Some((pack, words)) => (pack, *words),
        None => (RulePack::built_in(), None),
    };
    let texts = language(&arguments.lang)?.with_words(words);
    let on = arguments.on.unwrap_or_else(today_in_amsterdam);
    let by_lines = arguments.lines || arguments.facts.extension().is_some_and(|e| e == "jsonl");
    if by_lines {
        return persons_by_line(arguments, pack, &texts, on);
    }
    let facts = read::facts(&arguments.facts)?;
    output::print_plan(&facts, &plan(&facts, pack, on), &texts, arguments.format)?;
    Ok(ExitCode::SUCCESS)
}

pub(crate) fn language(tag: &str) -> Result<Texts, ReadError> {
    if wegwijs_guidance::language(tag).is_some() {
        Ok(Texts::for_language(tag))
    } else {
        Err(ReadError::Language(tag.to_owned()))
    }
}

/// The day that it is where the law applies.
#[expect(
    clippy::disallowed_methods,
    reason = "the command line is a shell: the day comes from outside, here"
)]
pub(crate) fn today_in_amsterdam() -> NaiveDate {
    Utc::now()
        .with_timezone(&chrono_tz::Europe::Amsterdam)
        .date_naive()
}

fn persons_by_line(
    arguments: &PlanArguments,
    pack: &RulePack,
    texts: &Texts,
    on: NaiveDate,
) -> Result<ExitCode, ReadError> {
    match arguments.format {
        Format::Pdf => return Err(ReadError::OnePage("pdf")),
        Format::Ics => return Err(ReadError::OnePage("ics")),
        Format::Text | Format::Json => {}
    }
    let mut reader = BufReader::new(read::open(&arguments.facts)?);
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    let show_progress = std::io::stderr().is_terminal();
    let (mut number, mut bad) = (0_u64, 0_u64);
    let mut line = Vec::new();
    loop {
        line.clear();
        let read = reader
            .read_until(b'\n', &mut line)
            .map_err(|source| ReadError::File {
                file: read::shown(&arguments.facts),
                source,
            })?;
        if read == 0 {
            break;
        }
        number = number.saturating_add(1);
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        match person(&line) {
            Ok(facts) => {
                let plan = plan(&facts, pack, on);
                output::write_line(&mut out, &facts, &plan, texts, arguments.format)?;
            }
            Err(error) => {
                bad = bad.saturating_add(1);
                let report = json!({"line": number, "error": error});
                writeln!(out, "{report}").map_err(ReadError::Write)?;
            }
        }
        if show_progress && number.is_multiple_of(PROGRESS_EVERY) {
            eprintln!("wegwijs-cli: {number} persons");
        }
    }
    out.flush().map_err(ReadError::Write)?;
    Ok(if bad == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(SOME_LINES_BAD)
    })
}

fn person(line: &[u8]) -> Result<Facts, String> {
    if line.len() > LINE_LIMIT {
        return Err(format!("longer than {LINE_LIMIT} bytes"));
    }
    let text = std::str::from_utf8(line).map_err(|_| "expected UTF-8".to_owned())?;
    Facts::parse(text).map_err(|error| error.to_string())
}
