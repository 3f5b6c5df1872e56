//! Deadlines as a calendar file (iCalendar, RFC 5545): a day without a time for each robot that has one ahead.

use super::{Fleet, Robot};
use registry::document::Date;

/// Bytes of a line before it is folded (RFC 5545, 3.1), without its end.
const LINE: usize = 75;

/// The words of a calendar.
pub struct Words<'a> {
    /// A deadline in a few words.
    pub summary: &'a dyn Fn(&Robot) -> String,
    /// What there is to know of it.
    pub description: &'a dyn Fn(&Robot) -> String,
}

/// Robots whose deadline has not passed at this time (Unix seconds), with it.
pub fn ahead(fleet: &Fleet, now: u64) -> impl Iterator<Item = (&Robot, Date)> {
    let deadline = move |robot: &Robot| {
        let known = robot.known.as_ref()?;
        known.deadline.filter(|_| known.days_overdue(now) == 0)
    };
    fleet.iter().filter_map(move |robot| Some((robot, deadline(robot)?)))
}

/// The file. A calendar that reads it again knows each deadline by robot and day, and does not have it twice. A week before, it
/// reminds.
#[must_use]
pub fn file(fleet: &Fleet, now: u64, words: &Words<'_>) -> String {
    let mut text = String::new();
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//robot-id-portal//my robots//EN", "CALSCALE:GREGORIAN"] {
        put(&mut text, line);
    }
    for (robot, day) in ahead(fleet, now) {
        let compact = |day: Date| day.to_string().replace('-', "");
        let made = robot.known.as_ref().map_or(now, |known| known.checked_at);
        for line in [
            "BEGIN:VEVENT".to_owned(),
            format!("UID:{}-{}@robot-recall", robot.id, compact(day)),
            format!("DTSTAMP:{}", stamp(made)),
            format!("DTSTART;VALUE=DATE:{}", compact(day)),
            format!("SUMMARY:{}", escaped(&(words.summary)(robot))),
            format!("DESCRIPTION:{}", escaped(&(words.description)(robot))),
            "TRANSP:TRANSPARENT".to_owned(),
            "BEGIN:VALARM".to_owned(),
            "ACTION:DISPLAY".to_owned(),
            "TRIGGER:-P7D".to_owned(),
            format!("DESCRIPTION:{}", escaped(&(words.summary)(robot))),
            "END:VALARM".to_owned(),
            "END:VEVENT".to_owned(),
        ] {
            put(&mut text, &line);
        }
    }
    put(&mut text, "END:VCALENDAR");
    text
}

/// A time (Unix seconds) in UTC, as calendars write it.
fn stamp(seconds: u64) -> String {
    // Civil days from a count of days, with years that begin in March.
    let days = seconds / 86_400 + 719_468;
    let (era, day_of_era) = (days / 146_097, days % 146_097);
    let year = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let (month, turn) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    let year = year + era * 400 + turn;
    let (hour, minute, second) = (seconds / 3_600 % 24, seconds / 60 % 60, seconds % 60);
    format!("{year:04}{month:02}{day:02}T{hour:02}{minute:02}{second:02}Z")
}

/// A text as a value (RFC 5545, 3.3.11).
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            '\n' => escaped.push_str("\\n"),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// A line, folded where it is too long, and never within a character.
fn put(text: &mut String, line: &str) {
    let mut room = LINE;
    for c in line.chars() {
        if c.len_utf8() > room {
            text.push_str("\r\n ");
            room = LINE - 1;
        }
        room -= c.len_utf8();
        text.push(c);
    }
    text.push_str("\r\n");
}
