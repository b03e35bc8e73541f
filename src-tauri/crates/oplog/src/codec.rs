//! The canonical form of an operation: records of (tag, length, bytes), tags strictly rising, numbers as the shortest
//! LEB128. One operation has one form, so hashes and signatures agree everywhere, and tags that this version does not
//! know are kept byte for byte. Chosen over JSON (no canonical form for free, bytes would need base64) and over CBOR
//! (its deterministic profile is a promise of the writer; here the reader refuses everything else).
use thiserror::Error;

/// Not an operation in canonical form.
#[derive(Debug, Error, Clone, Copy, PartialEq, Eq)]
pub enum Malformed {
    /// Ends in the middle.
    #[error("ends too early")]
    Short,
    /// A number is not in its shortest form or too large.
    #[error("a number is not canonical")]
    Number,
    /// Tags don't rise, or an empty record stands where it should be left out.
    #[error("records are not canonical")]
    Order,
    /// A known record has the wrong length or content.
    #[error("record {0} is wrong")]
    Record(u64),
    /// A record that every operation has is not there.
    #[error("record {0} is missing")]
    Missing(u64),
    /// Larger than an operation may be.
    #[error("too large")]
    TooLarge,
}

/// Writes records; the caller gives tags in rising order.
#[derive(Default)]
pub(crate) struct Writer(Vec<u8>);

impl Writer {
    /// Writes a record, unless it is empty.
    pub(crate) fn record(&mut self, tag: u64, bytes: &[u8]) {
        if !bytes.is_empty() {
            self.number(tag);
            self.number(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
            self.0.extend_from_slice(bytes);
        }
    }

    /// Writes a record that holds one number, unless it is 0.
    pub(crate) fn number_record(&mut self, tag: u64, value: u64) {
        if value != 0 {
            let mut inner = Self::default();
            inner.number(value);
            self.record(tag, &inner.0);
        }
    }

    pub(crate) fn number(&mut self, mut value: u64) {
        while value >= 0x80 {
            self.0.push((value & 0x7f) as u8 | 0x80);
            value >>= 7;
        }
        self.0.push((value & 0x7f) as u8);
    }

    pub(crate) fn finish(self) -> Vec<u8> {
        self.0
    }
}

/// Reads one number in its shortest form; returns it and what follows.
pub(crate) fn read_number(bytes: &[u8]) -> Result<(u64, &[u8]), Malformed> {
    let mut value = 0_u64;
    let mut rest = bytes;
    for shift in (0..64).step_by(7) {
        let (first, after) = rest.split_first().ok_or(Malformed::Short)?;
        rest = after;
        let part = u64::from(first & 0x7f);
        if shift == 63 && part > 1 {
            return Err(Malformed::Number);
        }
        value |= part << shift;
        if first & 0x80 == 0 {
            let padded = part == 0 && shift > 0;
            return if padded {
                Err(Malformed::Number)
            } else {
                Ok((value, rest))
            };
        }
    }
    Err(Malformed::Number)
}

/// Reads all records of an operation.
pub(crate) fn read_records(bytes: &[u8]) -> Result<Vec<(u64, &[u8])>, Malformed> {
    let mut records = Vec::new();
    let mut rest = bytes;
    let mut before = 0;
    while !rest.is_empty() {
        let (tag, after_tag) = read_number(rest)?;
        let (length, body) = read_number(after_tag)?;
        let length = usize::try_from(length).map_err(|_| Malformed::Short)?;
        if tag <= before || length == 0 {
            return Err(Malformed::Order);
        }
        let (record, after) = body.split_at_checked(length).ok_or(Malformed::Short)?;
        records.push((tag, record));
        before = tag;
        rest = after;
    }
    Ok(records)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_back_and_only_the_shortest_form_is_taken() {
        for value in [0, 1, 127, 128, 300, u64::from(u32::MAX), u64::MAX] {
            let mut w = Writer::default();
            w.number(value);
            let bytes = w.finish();
            assert_eq!(read_number(&bytes), Ok((value, [].as_slice())));
        }
        assert_eq!(read_number(&[0x80, 0]), Err(Malformed::Number), "padded");
        assert_eq!(
            read_number(&[0xff; 10]),
            Err(Malformed::Number),
            "too large"
        );
        assert_eq!(read_number(&[0x80]), Err(Malformed::Short));
    }

    #[test]
    fn records_must_rise_and_must_not_be_empty() {
        assert_eq!(read_records(&[2, 1, 9, 1, 1, 9]), Err(Malformed::Order));
        assert_eq!(read_records(&[1, 1, 9, 1, 1, 9]), Err(Malformed::Order));
        assert_eq!(read_records(&[1, 0]), Err(Malformed::Order));
        assert_eq!(read_records(&[1, 2, 9]), Err(Malformed::Short));
        assert_eq!(
            read_records(&[1, 1, 9, 5, 2, 8, 8]),
            Ok(vec![(1, &[9][..]), (5, &[8, 8][..])])
        );
    }
}
