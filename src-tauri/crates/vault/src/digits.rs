//! Reads the decimal digits of every script, and the Ethiopic numerals one to nine.

/// Code points of the digit zero of each script with decimal digits (Unicode 16, category Nd).
const ZEROS: &[u32] = &[
    0x0030, 0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6,
    0x0D66, 0x0DE6, 0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80,
    0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0,
    0xFF10, 0x104A0, 0x10D30, 0x1E140, 0x1E2F0, 0x1E4F0, 0x1E950,
];

/// Returns 0–9 for a decimal digit of any script (and for Ethiopic ፩–፱), nothing for other characters.
pub(crate) fn digit_value(c: char) -> Option<u8> {
    let code = u32::from(c);
    if let Some(ethiopic) = code.checked_sub(0x1368).filter(|n| (1..=9).contains(n)) {
        return u8::try_from(ethiopic).ok();
    }
    ZEROS
        .iter()
        .find_map(|zero| code.checked_sub(*zero).filter(|n| *n <= 9))
        .and_then(|n| u8::try_from(n).ok())
}

/// Keeps only the digits of a text, of whatever script, as `0–9`: what a person typed back from paper.
pub fn latin_digits(text: &str) -> String {
    text.chars()
        .filter_map(digit_value)
        .filter_map(|digit| char::from_digit(u32::from(digit), 10))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_digits_of_many_scripts() {
        for digits in [
            "0123456789",
            "٠١٢٣٤٥٦٧٨٩",
            "۰۱۲۳۴۵۶۷۸۹",
            "०१२३४५६७८९",
            "๐๑๒๓๔๕๖๗๘๙",
            "၀၁၂၃၄၅၆၇၈၉",
        ] {
            let read: Vec<_> = digits.chars().filter_map(digit_value).collect();
            assert_eq!(read, (0..=9).collect::<Vec<u8>>(), "{digits}");
        }
        assert_eq!(
            "፩፱".chars().map(digit_value).collect::<Vec<_>>(),
            [Some(1), Some(9)]
        );
        assert!("aأሀ፲ ".chars().all(|c| digit_value(c).is_none()));
    }
}
