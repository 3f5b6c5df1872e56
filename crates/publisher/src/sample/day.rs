//! Days as numbers, to count with.

use registry::document::Date;

/// The last day on which anything happened: 31 October 2026.
pub(super) const END: i32 = day(2026, 10, 31);

/// The number of a day from 2023 on: 0 for 1 January 2023.
pub(super) const fn day(year: i32, month: i32, of_month: i32) -> i32 {
    let (mut number, mut y, mut m) = (of_month - 1, 2023, 1);
    while y < year || (y == year && m < month) {
        number += length(y, m);
        (y, m) = if m == 12 { (y + 1, 1) } else { (y, m + 1) };
    }
    number
}

const fn length(year: i32, month: i32) -> i32 {
    match month {
        2 if year % 4 == 0 => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The day with this number.
pub(super) fn date(number: i32) -> Date {
    let (mut year, mut month, mut left) = (2023, 1, number);
    while left >= length(year, month) {
        left -= length(year, month);
        (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
    }
    // Such a day always exists.
    Date::new(year as u16, month as u8, left as u8 + 1).unwrap_or_else(|| unreachable!("{number}"))
}

/// The number of a date.
pub(super) fn number(date: Date) -> i32 {
    let (year, month, of_month) = date.parts();
    day(i32::from(year), i32::from(month), i32::from(of_month))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_dates_are_two_ways_to_say_one_day() {
        assert_eq!(date(0).to_string(), "2023-01-01");
        assert_eq!(date(day(2024, 2, 29)).to_string(), "2024-02-29");
        assert_eq!(date(END).to_string(), "2026-10-31");
        assert!((0..2000).all(|n| number(date(n)) == n));
    }
}
