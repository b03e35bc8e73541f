//! Cuts a stream into chunks of whole lines. A chunk is as much as is there already, so that nobody waits for more
//! input than they sent, and no line is held that is longer than a person can be.
use std::io::{BufRead, BufReader, Read};

/// Larger lines are no persons (a full person has a few kilobytes).
pub(crate) const LINE_LIMIT: usize = 8 * 1024 * 1024;

/// Bytes read at once, and about the most that a chunk holds.
const CHUNK: usize = 64 * 1024;

/// What a tool may have put before the first line.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// One line.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Line {
    /// As it was read, without its end.
    Text(Vec<u8>),
    /// Longer than [`LINE_LIMIT`]; passed over without being kept.
    TooLong,
}

/// Some lines that follow each other.
#[derive(Debug)]
pub(crate) struct Chunk {
    /// Number of the first line, from 1.
    pub(crate) first: u64,
    pub(crate) lines: Vec<Line>,
}

/// Reads chunks.
pub(crate) struct Chunks<R> {
    input: BufReader<R>,
    next: u64,
}

impl<R: Read> Chunks<R> {
    pub(crate) fn new(input: R) -> Self {
        Self {
            input: BufReader::with_capacity(CHUNK, input),
            next: 1,
        }
    }

    /// The next lines; none at the end.
    pub(crate) fn next(&mut self) -> std::io::Result<Option<Chunk>> {
        let first = self.next;
        let (mut lines, mut held) = (Vec::new(), 0_usize);
        while let Some(line) = self.line()? {
            if let Line::Text(text) = &line {
                held = held.saturating_add(text.len());
            }
            lines.push(line);
            self.next = self.next.saturating_add(1);
            if held >= CHUNK || !self.input.buffer().contains(&b'\n') {
                break;
            }
        }
        Ok((!lines.is_empty()).then_some(Chunk { first, lines }))
    }

    fn line(&mut self) -> std::io::Result<Option<Line>> {
        let mut text = Vec::new();
        let (mut begun, mut too_long) = (false, false);
        loop {
            let there = match self.input.fill_buf() {
                Ok(there) => there,
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            if there.is_empty() {
                break;
            }
            begun = true;
            let end = there.iter().position(|byte| *byte == b'\n');
            let (part, used) = match end {
                Some(at) => (there.get(..at).unwrap_or_default(), at.saturating_add(1)),
                None => (there, there.len()),
            };
            too_long = too_long || text.len().saturating_add(part.len()) > LINE_LIMIT;
            if too_long {
                text = Vec::new();
            } else {
                text.extend_from_slice(part);
            }
            self.input.consume(used);
            if end.is_some() {
                break;
            }
        }
        if !begun {
            return Ok(None);
        }
        if too_long {
            return Ok(Some(Line::TooLong));
        }
        if self.next == 1 && text.starts_with(BYTE_ORDER_MARK) {
            text.drain(..BYTE_ORDER_MARK.len());
        }
        Ok(Some(Line::Text(text)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(input: impl Read) -> Vec<(u64, Line)> {
        let mut chunks = Chunks::new(input);
        let mut found = Vec::new();
        while let Some(chunk) = chunks.next().unwrap() {
            found.extend((chunk.first..).zip(chunk.lines));
        }
        found
    }

    fn text(words: &str) -> Line {
        Line::Text(words.into())
    }

    #[test]
    fn lines_keep_their_numbers_however_they_end() {
        let found = all("\u{feff}a\r\n\nb\nc".as_bytes());
        assert_eq!(
            found,
            [
                (1, text("a\r")),
                (2, text("")),
                (3, text("b")),
                (4, text("c"))
            ]
        );
        assert_eq!(all("a\n".as_bytes()), [(1, text("a"))]);
        assert_eq!(all("".as_bytes()), []);
    }

    #[test]
    fn a_line_that_is_too_long_is_passed_over() {
        let long = std::io::repeat(b'x').take(LINE_LIMIT as u64 + 1);
        let found = all("a\n".as_bytes().chain(long).chain("\nb\n".as_bytes()));
        assert_eq!(found, [(1, text("a")), (2, Line::TooLong), (3, text("b"))]);
        let just = std::io::repeat(b'x').take(LINE_LIMIT as u64);
        assert_ne!(all(just), [(1, Line::TooLong)]);
    }

    #[test]
    fn a_chunk_does_not_wait_for_lines_that_were_not_sent() {
        /// Gives one line at a time, as somebody does who waits for an answer.
        struct Slow(u8);
        impl Read for Slow {
            fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
                self.0 += 1;
                assert!(self.0 < 3, "read on before the first line was answered");
                into[..2].copy_from_slice(b"a\n");
                Ok(2)
            }
        }
        let mut chunks = Chunks::new(Slow(0));
        assert_eq!(chunks.next().unwrap().unwrap().lines.len(), 1);
        assert_eq!(chunks.next().unwrap().unwrap().first, 2);
    }

    #[test]
    fn chunks_stay_small() {
        let line = "x".repeat(1_000);
        let input = format!("{line}\n").repeat(1_000);
        let mut chunks = Chunks::new(input.as_bytes());
        while let Some(chunk) = chunks.next().unwrap() {
            assert!(chunk.lines.len() <= 70, "{}", chunk.lines.len());
        }
    }
}
