//! What was measured, as lines of a name and a number, and the rows that are made of it.
use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::Done;
use crate::process::command;

/// Everything that was measured, by name.
#[derive(Default)]
pub(crate) struct Measured {
    numbers: BTreeMap<String, f64>,
    parts: Vec<(String, f64, String)>,
}

impl Measured {
    /// Runs a program and takes its lines.
    pub(crate) fn take(&mut self, folder: &Path, words: &[&str]) -> Done {
        self.take_from(&mut command(folder, words), words.first().unwrap_or(&""))
    }

    /// Runs a prepared program and takes its lines; shows them too.
    pub(crate) fn take_from(&mut self, program: &mut Command, name: &str) -> Done {
        let done = program
            .stdin(Stdio::null())
            .stderr(Stdio::inherit())
            .output()
            .map_err(|error| format!("`{name}` could not start: {error}"))?;
        let text = String::from_utf8_lossy(&done.stdout);
        print!("{text}");
        text.lines().for_each(|line| self.line(line));
        if done.status.success() {
            Ok(())
        } else {
            Err(format!("`{name}` failed ({})", done.status))
        }
    }

    pub(super) fn line(&mut self, line: &str) {
        let mut words = line.splitn(3, ' ');
        let (Some(name), Some(number)) = (words.next(), words.next()) else {
            return;
        };
        let Ok(number) = number.parse::<f64>() else {
            return;
        };
        match words.next() {
            Some(of) => self.parts.push((name.to_owned(), number, of.to_owned())),
            None => drop(self.numbers.insert(name.to_owned(), number)),
        }
    }

    pub(super) fn get(&self, name: &str) -> Option<f64> {
        self.numbers.get(name).copied().filter(|it| it.is_finite())
    }

    /// The numbers under one name that belong to different things, largest first.
    pub(super) fn parts(&self, name: &str) -> Vec<(&str, f64)> {
        let mut parts: Vec<(&str, f64)> = self
            .parts
            .iter()
            .filter(|(of, _, _)| of == name)
            .map(|(_, number, thing)| (thing.as_str(), *number))
            .collect();
        parts.sort_by(|a, b| b.1.total_cmp(&a.1));
        parts
    }

    /// The middle parts of the names that begin and end so.
    pub(super) fn between(&self, start: &str, end: &str) -> Vec<String> {
        let names = self.numbers.keys();
        names
            .filter_map(|name| name.strip_prefix(start)?.strip_suffix(end))
            .map(str::to_owned)
            .collect()
    }
}

/// Whether a target was reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    Reached,
    Missed,
    NotMeasured,
    NoTarget,
}

/// One row.
#[derive(Debug, Clone)]
pub(crate) struct Figure {
    pub(crate) part: &'static str,
    pub(crate) what: String,
    pub(crate) measured: String,
    pub(crate) floor: String,
    pub(crate) ratio: String,
    pub(crate) target: String,
    pub(crate) verdict: Verdict,
}

/// What a figure beside a floor must be.
#[derive(Clone, Copy)]
pub(super) enum Target {
    /// Only said.
    None,
    /// At most so many times the floor.
    Ratio(f64),
}

/// Rows as they grow.
pub(super) struct Rows<'a> {
    pub(super) measured: &'a Measured,
    pub(super) rows: Vec<Figure>,
}

impl Rows<'_> {
    /// A figure by itself, with the most that it may be.
    pub(super) fn plain(
        &mut self,
        part: &'static str,
        what: &str,
        name: &str,
        unit: &str,
        most: Option<f64>,
    ) {
        let value = self.measured.get(name);
        self.rows.push(Figure {
            part,
            what: what.to_owned(),
            measured: value.map_or_else(String::new, |it| shown(it, unit)),
            floor: String::new(),
            ratio: String::new(),
            target: most.map_or_else(String::new, |it| format!("≤ {it} {unit}").trim().to_owned()),
            verdict: verdict(value, most),
        });
    }

    /// A figure beside its floor.
    pub(super) fn beside(
        &mut self,
        part: &'static str,
        what: &str,
        (name, floor): (&str, &str),
        unit: &str,
        target: Target,
    ) {
        let (value, floor) = (self.measured.get(name), self.measured.get(floor));
        let ratio = value.zip(floor).map(|(value, floor)| value / floor);
        let most = match target {
            Target::None => None,
            Target::Ratio(most) => Some(most),
        };
        self.rows.push(Figure {
            part,
            what: what.to_owned(),
            measured: value.map_or_else(String::new, |it| shown(it, unit)),
            floor: floor.map_or_else(String::new, |it| shown(it, unit)),
            ratio: ratio.map_or_else(String::new, |it| format!("{it:.2}×")),
            target: most.map_or_else(String::new, |it| format!("≤ {it}×")),
            verdict: verdict(ratio, most),
        });
    }

    /// A figure that is only said.
    pub(super) fn said(&mut self, part: &'static str, what: &str, measured: String) {
        self.rows.push(Figure {
            part,
            what: what.to_owned(),
            measured,
            floor: String::new(),
            ratio: String::new(),
            target: String::new(),
            verdict: Verdict::NoTarget,
        });
    }
}

fn verdict(value: Option<f64>, most: Option<f64>) -> Verdict {
    match (value, most) {
        (None, _) => Verdict::NotMeasured,
        (Some(_), None) => Verdict::NoTarget,
        (Some(value), Some(most)) if value <= most => Verdict::Reached,
        (Some(_), Some(_)) => Verdict::Missed,
    }
}

/// A number with as many digits as it deserves. Memory comes in KiB and is said in MB, as the floor's own figure is.
pub(super) fn shown(value: f64, unit: &str) -> String {
    if unit == "MB" {
        return format!("{:.0} MB", value * 1024.0 / 1e6);
    }
    let number = if value >= 100.0 || value == 0.0 {
        format!("{value:.0}")
    } else if value >= 10.0 {
        format!("{value:.1}")
    } else {
        format!("{value:.2}")
    };
    format!("{number} {unit}").trim().to_owned()
}
