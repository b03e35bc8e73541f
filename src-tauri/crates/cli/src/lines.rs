//! One person a line: chunks of lines are worked out on several threads and written in the order in which they came.
//! Nothing is held but the chunks that are being worked on.
use std::io::{ErrorKind, IsTerminal, Read, Write};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use serde_json::json;
use wegwijs_domain::{Facts, plan};

use crate::arguments::Format;
use crate::chunks::{Chunk, Chunks, LINE_LIMIT, Line};
use crate::output::{self, Asked};
use crate::read::ReadError;

/// Lines between two lines of progress.
const PROGRESS_EVERY: u64 = 5_000;

/// What became of a stream of persons.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Told {
    /// Lines, empty and bad ones too.
    pub(crate) lines: u64,
    /// Lines that are no person.
    pub(crate) bad: u64,
}

/// A chunk, worked out.
struct Worked {
    text: Vec<u8>,
    told: Told,
}

/// How a formatted chunk came out of a worker.
type Result<T> = std::result::Result<T, ReadError>;

/// Refuses what cannot stand below each other in one stream.
pub(crate) fn fits(format: Format) -> Result<()> {
    match format {
        Format::Pdf => Err(ReadError::OnePage("pdf")),
        Format::Ics => Err(ReadError::OnePage("ics")),
        Format::Text | Format::Json => Ok(()),
    }
}

/// Reads persons, works them out on so many threads, writes their plans. Whoever reads may stop reading: that ends it.
///
/// Chunks go round from thread to thread and are fetched in the same round, so their order needs no bookkeeping.
pub(crate) fn persons_by_line(
    input: impl Read + Send,
    out: &mut impl Write,
    asked: &Asked<'_>,
    threads: usize,
) -> Result<Told> {
    std::thread::scope(|scope| {
        let (mut to, mut from) = (Vec::new(), Vec::new());
        for _ in 0..threads.max(1) {
            let (send_chunk, chunks) = sync_channel::<Chunk>(1);
            let (send_worked, worked) = sync_channel::<Result<Worked>>(1);
            scope.spawn(move || work(&chunks, &send_worked, asked));
            to.push(send_chunk);
            from.push(worked);
        }
        let reader = scope.spawn(move || hand_out(input, &to));
        let written = collect(&from, out);
        // The threads end when nobody takes what they made.
        drop(from);
        let read = match reader.join() {
            Ok(read) => read,
            Err(panic) => std::panic::resume_unwind(panic),
        };
        let told = written?;
        read?;
        Ok(told)
    })
}

/// Gives each thread its chunk in turn.
fn hand_out(input: impl Read, to: &[SyncSender<Chunk>]) -> Result<()> {
    let mut chunks = Chunks::new(input);
    for thread in to.iter().cycle() {
        let Some(chunk) = chunks.next().map_err(ReadError::Input)? else {
            return Ok(());
        };
        if thread.send(chunk).is_err() {
            return Ok(());
        }
    }
    Ok(())
}

/// Takes the worked chunks in the same turn and writes them.
fn collect(from: &[Receiver<Result<Worked>>], out: &mut impl Write) -> Result<Told> {
    let show = std::io::stderr().is_terminal();
    let mut all = Told::default();
    for thread in from.iter().cycle() {
        // No more from the one whose turn it is: the stream is at its end.
        let Ok(worked) = thread.recv() else {
            break;
        };
        let Worked { text, told } = worked?;
        match out.write_all(&text).and_then(|()| out.flush()) {
            Ok(()) => {}
            Err(error) if error.kind() == ErrorKind::BrokenPipe => break,
            Err(error) => return Err(ReadError::Write(error)),
        }
        let before = all.lines.div_euclid(PROGRESS_EVERY);
        all.lines = all.lines.saturating_add(told.lines);
        all.bad = all.bad.saturating_add(told.bad);
        if show && all.lines.div_euclid(PROGRESS_EVERY) > before {
            eprintln!("wegwijs-cli: {} lines, {} bad", all.lines, all.bad);
        }
    }
    Ok(all)
}

fn work(chunks: &Receiver<Chunk>, to: &SyncSender<Result<Worked>>, asked: &Asked<'_>) {
    for chunk in chunks {
        if to.send(work_out(&chunk, asked)).is_err() {
            return;
        }
    }
}

fn work_out(chunk: &Chunk, asked: &Asked<'_>) -> Result<Worked> {
    let mut text = Vec::new();
    let mut told = Told::default();
    for (number, line) in (chunk.first..).zip(&chunk.lines) {
        told.lines = told.lines.saturating_add(1);
        match person(line) {
            None => {}
            Some(Ok(facts)) => {
                let plan = plan(&facts, asked.pack, asked.on);
                output::write_line(&mut text, &facts, &plan, asked)?;
            }
            Some(Err(error)) => {
                told.bad = told.bad.saturating_add(1);
                let report = json!({"line": number, "error": error});
                writeln!(text, "{report}").map_err(ReadError::Write)?;
            }
        }
    }
    Ok(Worked { text, told })
}

/// The person of a line; nothing when the line is empty.
fn person(line: &Line) -> Option<std::result::Result<Facts, String>> {
    let Line::Text(line) = line else {
        return Some(Err(format!("longer than {LINE_LIMIT} bytes")));
    };
    if line.iter().all(u8::is_ascii_whitespace) {
        return None;
    }
    let Ok(text) = std::str::from_utf8(line) else {
        return Some(Err("expected UTF-8".to_owned()));
    };
    Some(Facts::parse(text).map_err(|error| error.to_string()))
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use wegwijs_domain::RulePack;
    use wegwijs_guidance::Texts;

    use super::*;

    fn through(input: &str, format: Format, threads: usize) -> (String, Told) {
        let asked = Asked {
            pack: RulePack::built_in(),
            on: NaiveDate::from_ymd_opt(2026, 11, 24).unwrap(),
            texts: Texts::for_language("nl"),
            format,
            beside: wegwijs_guidance::calendars::Beside::default(),
        };
        let mut out = Vec::new();
        let told = persons_by_line(input.as_bytes(), &mut out, &asked, threads).unwrap();
        (String::from_utf8(out).unwrap(), told)
    }

    fn born(on: &str) -> String {
        json!({"format": "wegwijs-facts/1", "person": {"birth_date": on}}).to_string()
    }

    #[test]
    fn many_are_the_same_as_one_by_one_on_however_many_threads() {
        let first = NaiveDate::from_ymd_opt(1950, 1, 1).unwrap();
        let persons: Vec<String> = (0..2_000)
            .map(|it| born(&(first + chrono::Days::new(it * 9)).to_string()))
            .collect();
        let one_by_one: String = persons
            .iter()
            .map(|it| through(it, Format::Json, 1).0)
            .collect();
        for threads in [1, 2, 3, 7] {
            let (all, told) = through(&persons.join("\n"), Format::Json, threads);
            assert!(all == one_by_one, "{threads} threads: another output");
            assert_eq!(
                told,
                Told {
                    lines: 2_000,
                    bad: 0
                }
            );
        }
    }

    #[test]
    fn text_of_many_is_the_text_of_each() {
        let (both, _) = through(
            &format!("{}\r\n\r\n{}", born("1990-05-02"), born("1950-01-01")),
            Format::Text,
            2,
        );
        let each =
            [born("1990-05-02"), born("1950-01-01")].map(|it| through(&it, Format::Text, 1).0);
        assert_eq!(both, each.concat());
    }

    #[test]
    fn whoever_stops_reading_ends_it_without_a_failure() {
        struct Full(usize);
        impl Write for Full {
            fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
                self.0 += 1;
                if self.0 > 2 {
                    return Err(ErrorKind::BrokenPipe.into());
                }
                Ok(bytes.len())
            }
            fn flush(&mut self) -> std::io::Result<()> {
                Ok(())
            }
        }
        let asked = Asked {
            pack: RulePack::built_in(),
            on: NaiveDate::from_ymd_opt(2026, 11, 24).unwrap(),
            texts: Texts::for_language("nl"),
            format: Format::Json,
            beside: wegwijs_guidance::calendars::Beside::default(),
        };
        let input = format!("{}\n", born("1990-05-02")).repeat(20_000);
        let told = persons_by_line(input.as_bytes(), &mut Full(0), &asked, 2).unwrap();
        assert!(told.lines < 20_000 && told.bad == 0, "{told:?}");
    }
}
