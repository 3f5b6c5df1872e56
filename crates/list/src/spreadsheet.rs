//! What spreadsheets make of an ID that is digits alone: a number, of which they keep fifteen digits.

use robot_id::RobotId;

/// Zeros at the end by which digits are known to be lost. Programs keep fifteen to seventeen of 29.
const ZEROS: usize = 12;
/// Digits of a number that may have been an ID: zeros at its beginning are lost as well.
const DIGITS: std::ops::RangeInclusive<usize> = 20..=RobotId::LEN;
/// Exponents of numbers so long that digits were lost; there is no larger number than with 308.
const EXPONENTS: std::ops::RangeInclusive<u16> = 15..=308;

/// Whether an ID ends in so many zeros that a spreadsheet probably wrote them. It may be right all the same.
#[must_use]
pub fn ends_in_zeros(id: &RobotId) -> bool {
    let zeros = id.as_str().bytes().rev().take_while(|byte| *byte == b'0').count();
    zeros >= ZEROS && id.as_str().bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a cell is a number that was an ID until a spreadsheet took it for one: `1.50142E+28`, or digits with zeros at
/// the end that are too few for an ID. What was lost is nowhere in the list.
#[must_use]
pub fn has_lost_digits(cell: &str) -> bool {
    is_scientific(bare(cell))
        || digits(cell).is_some_and(|digits| {
            DIGITS.contains(&digits.len()) && digits.bytes().rev().take_while(|byte| *byte == b'0').count() >= ZEROS
        })
}

/// The ID that a cell is which was written as a number: with separators between groups of digits, or with decimals.
#[must_use]
pub fn id_of_number(cell: &str) -> Option<RobotId> {
    digits(cell)?.parse().ok()
}

/// Without what marks text.
fn bare(cell: &str) -> &str {
    cell.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\'' | '"' | '=' | '\u{feff}'))
}

/// One digit, decimals, and an exponent.
fn is_scientific(number: &str) -> bool {
    let Some((mantissa, exponent)) = number.split_once(['E', 'e']) else { return false };
    let mut mantissa = mantissa.chars();
    let starts = mantissa.next().is_some_and(|c| c.is_ascii_digit());
    let has_decimals = match mantissa.next() {
        None => false,
        Some('.' | ',' | '٫') => true,
        Some(_) => return false,
    };
    let Some(exponent) = exponent.strip_prefix('+').or(Some(exponent).filter(|_| has_decimals)) else { return false };
    let is_large = exponent.parse::<u16>().is_ok_and(|exponent| EXPONENTS.contains(&exponent));
    starts && mantissa.all(|c| c.is_ascii_digit()) && is_large && exponent.bytes().all(|byte| byte.is_ascii_digit())
}

/// The digits of a whole number, without separators between groups of them, and without decimals that are zero.
fn digits(cell: &str) -> Option<String> {
    let number = bare(cell);
    if number.len() > 4 * RobotId::LEN {
        return None;
    }
    let decimals = |sign: char| number.rsplit_once(sign).filter(|(_, rest)| matches!(*rest, "0" | "00"));
    let whole = decimals('.').or_else(|| decimals(',')).map_or(number, |(whole, _)| whole);
    let mut digits = String::new();
    for c in whole.chars() {
        match c {
            '0'..='9' => digits.push(c),
            '.' | ',' | '\'' | '’' | ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' => {}
            _ => return None,
        }
    }
    Some(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_lost_digits_are_known() {
        for cell in [
            "1.50142E+28",
            "1,50142E+28",
            " 1.50142203001203e+28 ",
            "1.501422030012026e28",
            "1.5E+37",
            "2E+28",
            "'1.50142E+28",
            "1501422030012000000000000000",
            "15,014,220,300,120,200,000,000,000,000",
            "15.014.220.300.120.200.000.000.000.000,00",
        ] {
            assert!(has_lost_digits(cell), "{cell}");
        }
        for cell in [
            "",
            "1.5",
            "1.5E+3",
            "1.5E-28",
            "12.5E+28",
            "1.5E+999",
            "E+28",
            "15014220300E26",
            "1501422030012026031400000004112",
            "15014220300120260314000004112",
            "150142203000000000000",
            "CN0142G1A2032026A000000000000",
        ] {
            assert_eq!(has_lost_digits(cell), cell == "150142203000000000000", "{cell}");
        }
    }

    #[test]
    fn an_id_of_digits_may_end_in_zeros() {
        let ends = |id: &str| ends_in_zeros(&id.parse().expect("an ID"));
        assert!(ends("15014220300120200000000000000"));
        assert!(ends("15014200000000000000000000000"));
        assert!(!ends("15014220300120260314000004112"));
        assert!(!ends("CN014220300120200000000000000"));
        let grouped = id_of_number("15,014,220,300,120,200,000,000,000,000.00").expect("an ID");
        assert_eq!(grouped.as_str(), "15014220300120200000000000000");
        assert_eq!(id_of_number("15,014"), None);
    }
}
