//! A day, without a time or a zone.

use super::{Read, Value};
use core::{fmt, str::FromStr};
use serde::{Serialize, Serializer};

/// A day of the Gregorian calendar, `YYYY-MM-DD` in JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// A day; nothing if there is no such day.
    #[must_use]
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let days = match month {
            2 if leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => return None,
        };
        ((1..=days).contains(&day) && (1..=9999).contains(&year)).then_some(Self { year, month, day })
    }

    /// By how many days this day has passed at a time in Unix seconds, in UTC; 0 if it has not.
    #[must_use]
    pub fn days_past(self, now: u64) -> u64 {
        (now / 86_400).saturating_sub(self.since_1970())
    }

    /// Days since 1970-01-01; 0 for earlier ones.
    fn since_1970(self) -> u64 {
        // The year begins in March here, so that the leap day is its last.
        let before_march = u64::from(self.month < 3);
        let year = u64::from(self.year) - before_march;
        let month = u64::from(self.month) + 12 * before_march - 3;
        let days = 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + u64::from(self.day);
        days.saturating_sub(719_469)
    }

    /// Year, month (1 to 12) and day (1 to 31).
    #[must_use]
    pub fn parts(self) -> (u16, u8, u8) {
        (self.year, self.month, self.day)
    }
}

/// The text is not a day written `YYYY-MM-DD`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotADate;

impl NotADate {
    const WHAT: &str = "a date is a day of the calendar written YYYY-MM-DD";
}

impl fmt::Display for NotADate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(Self::WHAT)
    }
}

impl core::error::Error for NotADate {}

impl FromStr for Date {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else {
            return Err(NotADate);
        };
        let number = |digits: &[u8]| {
            digits.iter().try_fold(0u16, |sum, digit| match digit {
                b'0'..=b'9' => Ok(sum * 10 + u16::from(digit - b'0')),
                _ => Err(NotADate),
            })
        };
        let (month, day) = (number(&[m1, m2])?, number(&[d1, d2])?);
        // Two digits always fit in a byte.
        Self::new(number(&[y1, y2, y3, y4])?, month as u8, day as u8).ok_or(NotADate)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        // As `Display` writes it, in a tenth of the time: a publisher writes some ten of a unit.
        let digit = |number: u16| b'0' + (number % 10) as u8;
        let Self { year, month, day } = *self;
        let (month, day) = (u16::from(month), u16::from(day));
        let (thousands, hundreds, tens) = (digit(year / 1000), digit(year / 100), digit(year / 10));
        let text = [
            thousands,
            hundreds,
            tens,
            digit(year),
            b'-',
            digit(month / 10),
            digit(month),
            b'-',
            digit(day / 10),
            digit(day),
        ];
        to.serialize_str(core::str::from_utf8(&text).unwrap_or_default())
    }
}

impl Read for Date {
    #[inline(never)]
    fn read(value: &Value) -> Self {
        value.text().parse().unwrap_or_else(|NotADate| {
            value.wrong(NotADate::WHAT);
            Self { year: 1, month: 1, day: 1 }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_has_passed_when_the_next_one_has_begun() {
        let day = |text: &str| text.parse::<Date>().expect("a day");
        for (date, since_1970) in [
            ("1970-01-01", 0),
            ("1970-01-02", 1),
            ("1999-12-31", 10_956),
            ("2000-02-29", 11_016),
            ("2000-03-01", 11_017),
            ("2026-09-21", 20_717),
            ("9999-12-31", 2_932_896),
            ("1969-12-31", 0),
            ("0001-01-01", 0),
        ] {
            assert_eq!(day(date).since_1970(), since_1970, "{date}");
        }
        let noon = 1_790_000_000; // 2026-09-21
        assert_eq!(day("2026-09-22").days_past(noon), 0);
        assert_eq!(day("2026-09-21").days_past(noon), 0);
        assert_eq!(day("2026-09-20").days_past(noon), 1);
        assert_eq!(day("2025-09-21").days_past(noon), 365);
    }

    #[test]
    fn only_days_of_the_calendar_are_dates() {
        for good in ["2026-11-22", "2024-02-29", "2000-02-29", "0001-01-01"] {
            assert_eq!(good.parse::<Date>().map(|d| d.to_string()), Ok(good.to_owned()));
        }
        for bad in [
            "2026-02-29",
            "1900-02-29",
            "0000-01-01",
            "2026-13-01",
            "2026-00-10",
            "2026-04-31",
            "2026-4-01",
            "2026-04-1x",
            "+026-04-01",
            "",
        ] {
            assert_eq!(bad.parse::<Date>(), Err(NotADate), "{bad}");
        }
    }
}
