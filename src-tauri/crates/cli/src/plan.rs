//! `wegwijs-cli plan`: one person, or one person a line.
use std::process::ExitCode;

use chrono::{NaiveDate, Utc};
use wegwijs_domain::{RulePack, plan};
use wegwijs_guidance::Texts;
use wegwijs_guidance::calendars::Beside;

use crate::arguments::PlanArguments;
use crate::lines;
use crate::output::{self, Asked};
use crate::read::{self, ReadError};

/// Some lines could not be read.
const SOME_LINES_BAD: u8 = 3;

/// Runs `plan`.
pub(crate) fn run(arguments: &PlanArguments) -> Result<ExitCode, ReadError> {
    let own_pack = arguments.pack.as_deref().map(read::pack).transpose()?;
    let (pack, words) = match &own_pack {
        Some((pack, words)) => (pack, *words),
        None => (RulePack::built_in(), None),
    };
    let asked = Asked {
        pack,
        on: arguments.on.unwrap_or_else(today_in_amsterdam),
        texts: language(&arguments.lang)?.with_words(words),
        format: arguments.format,
        beside: beside(arguments),
    };
    let by_lines = arguments.lines || arguments.facts.extension().is_some_and(|e| e == "jsonl");
    if !by_lines {
        let facts = read::facts(&arguments.facts)?;
        let plan = plan(&facts, asked.pack, asked.on);
        output::print_plan(&facts, &plan, &asked)?;
        return Ok(ExitCode::SUCCESS);
    }
    lines::fits(asked.format)?;
    let input = read::open(&arguments.facts)?;
    let threads = arguments
        .threads
        .or_else(|| std::thread::available_parallelism().ok())
        .map_or(1, Into::into);
    let told = lines::persons_by_line(input, &mut std::io::stdout().lock(), &asked, threads)
        .map_err(|error| error.of(&arguments.facts))?;
    Ok(if told.bad == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(SOME_LINES_BAD)
    })
}

pub(crate) fn language(tag: &str) -> Result<Texts, ReadError> {
    if wegwijs_guidance::language(tag).is_some() {
        Ok(Texts::for_language(tag))
    } else {
        Err(ReadError::Language(tag.to_owned()))
    }
}

fn beside(arguments: &PlanArguments) -> Beside {
    let calendars = arguments.calendar.iter().map(|it| it.calendar());
    calendars.fold(Beside::default(), Beside::with)
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
