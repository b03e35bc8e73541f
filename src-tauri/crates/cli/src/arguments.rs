//! What can be asked on the command line.
use std::num::NonZero;
use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand, ValueEnum};
use wegwijs_guidance::calendars::Calendar;

/// Works out an integration plan from facts.
#[derive(Parser)]
#[command(name = "wegwijs-cli", version, about)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Works out the plan of one person, or of one person a line.
    Plan(PlanArguments),
    /// Prints every value of every kind, part, ground and relation, with its meaning.
    Kinds,
    /// Makes, checks and compares rule packs.
    #[command(subcommand)]
    Pack(PackCommand),
}

#[derive(Subcommand)]
pub(crate) enum PackCommand {
    /// Says everything that is wrong with a pack, with file and line.
    Check(PackCheck),
    /// Says what is different between two states of the rules, field by field, and for whom.
    Diff(PackDiff),
    /// Makes a signed pack of a folder.
    Sign(PackSign),
    /// Makes a key to sign with, and prints the row of its public half for assets/rules/keys.toml.
    Key(PackKey),
}

#[derive(Args)]
pub(crate) struct PackCheck {
    /// A signed pack, or a folder with pack.toml, rules and locales.
    #[arg(value_name = "FOLDER|FILE")]
    pub(crate) pack: PathBuf,
    /// A list of public keys to trust beside those of the program.
    #[arg(long, value_name = "FILE")]
    pub(crate) keys: Option<PathBuf>,
}

#[derive(Args)]
pub(crate) struct PackDiff {
    /// The rules of before: a signed pack, a folder, or the word built-in.
    #[arg(value_name = "OLD")]
    pub(crate) old: PathBuf,
    /// The rules of after.
    #[arg(value_name = "NEW")]
    pub(crate) new: PathBuf,
    /// Facts of a person to compare the plans of; without it six invented people.
    #[arg(long, value_name = "FILE", num_args = 1..)]
    pub(crate) facts: Vec<PathBuf>,
    /// The day asked about; without it today in Amsterdam.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) on: Option<NaiveDate>,
    /// Language of what changes for a person.
    #[arg(long, value_name = "TAG", default_value = "nl")]
    pub(crate) lang: String,
    /// A list of public keys to trust beside those of the program.
    #[arg(long, value_name = "FILE")]
    pub(crate) keys: Option<PathBuf>,
}

#[derive(Args)]
pub(crate) struct PackSign {
    /// A folder with pack.toml, rules and locales.
    #[arg(value_name = "FOLDER")]
    pub(crate) folder: PathBuf,
    /// The private key.
    #[arg(long, value_name = "FILE")]
    pub(crate) key: PathBuf,
    /// The pack to write; its name should end in .wegwijs-pack.
    #[arg(long, value_name = "FILE")]
    pub(crate) out: PathBuf,
}

#[derive(Args)]
pub(crate) struct PackKey {
    /// Where the private key goes; never over a file that is there.
    #[arg(long, value_name = "FILE")]
    pub(crate) out: PathBuf,
    /// Who will keep it, for readers of the list.
    #[arg(long, value_name = "NAME")]
    pub(crate) holder: String,
    /// First day of packs that it signs; without it today.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) from: Option<NaiveDate>,
}

#[derive(Args)]
pub(crate) struct PlanArguments {
    /// File with facts (`wegwijs-facts/1`), or - for standard input; a name ending in .jsonl is one person a line.
    #[arg(long, value_name = "FILE|-")]
    pub(crate) facts: PathBuf,
    /// One person a line, whatever the name.
    #[arg(long)]
    pub(crate) lines: bool,
    /// The day asked about; without it today in Amsterdam.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) on: Option<NaiveDate>,
    /// Rules in place of the built-in ones: a signed pack, the folder of one, a TOML file, or a folder of them.
    #[arg(long, value_name = "FILE")]
    pub(crate) pack: Option<PathBuf>,
    /// Language of text and PDF.
    #[arg(long, value_name = "TAG", default_value = "nl")]
    pub(crate) lang: String,
    /// What comes out.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
    /// A calendar beside each date, in text and PDF; may be said more than once.
    #[arg(long, value_enum, value_name = "NAME")]
    pub(crate) calendar: Vec<CalendarName>,
    /// Threads for one person a line; without it as many as the machine has. The order stays.
    #[arg(long, value_name = "NUMBER")]
    pub(crate) threads: Option<NonZero<usize>>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people.
    Text,
    /// The contract `wegwijs-plan/1`.
    Json,
    /// A4, Dutch beside the language.
    Pdf,
    /// A calendar file of the dates.
    Ics,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum CalendarName {
    /// Solar Hijri, months as in Iran.
    Persian,
    /// Solar Hijri, months as in Afghanistan.
    Afghan,
    /// Ethiopic.
    Ethiopic,
    /// Islamic (Umm al-Qura); may differ by a day.
    Islamic,
}

impl CalendarName {
    pub(crate) fn calendar(self) -> Calendar {
        match self {
            Self::Persian => Calendar::Persian,
            Self::Afghan => Calendar::Afghan,
            Self::Ethiopic => Calendar::Ethiopic,
            Self::Islamic => Calendar::Islamic,
        }
    }
}
