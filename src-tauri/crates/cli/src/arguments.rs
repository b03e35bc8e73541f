//! What can be asked on the command line.
use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand, ValueEnum};

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
    /// A rule pack in place of the built-in one: a TOML file, or a folder of them.
    #[arg(long, value_name = "FILE")]
    pub(crate) pack: Option<PathBuf>,
    /// Language of text and PDF.
    #[arg(long, value_name = "TAG", default_value = "nl")]
    pub(crate) lang: String,
    /// What comes out.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
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
