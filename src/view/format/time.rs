//! Days, moments, and how long ago they were.

use super::intl;
use crate::model::language::Language;
use registry::document::Date;

/// A length of time in the largest unit that fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// How many.
    pub count: u64,
    /// Of what: `second`, `minute`, `hour` or `day`.
    pub unit: &'static str,
}

impl Span {
    /// From seconds.
    #[must_use]
    pub fn of(seconds: u64) -> Self {
        let (size, unit) = match seconds {
            0..60 => (1, "second"),
            60..3_600 => (60, "minute"),
            3_600..172_800 => (3_600, "hour"),
            _ => (86_400, "day"),
        };
        Self { count: seconds / size, unit }
    }
}

impl Language {
    /// A day.
    #[must_use]
    pub fn day(self, date: Date) -> String {
        let (year, month, day) = date.parts();
        let options = [("dateStyle", "medium"), ("timeZone", "UTC")];
        let noon = js_sys::Date::parse(&format!("{year:04}-{month:02}-{day:02}T12:00:00Z"));
        let text = intl::call(self, "DateTimeFormat", &options, "format", &[noon.into()]);
        text.unwrap_or_else(|| date.to_string())
    }

    /// A month, written `YYYY-MM`.
    #[must_use]
    pub fn month(self, month: &str) -> String {
        let options = [("year", "numeric"), ("month", "short"), ("timeZone", "UTC")];
        let middle = js_sys::Date::parse(&format!("{month}-15T12:00:00Z"));
        let text = intl::call(self, "DateTimeFormat", &options, "format", &[middle.into()]);
        text.unwrap_or_else(|| month.to_owned())
    }

    /// A year.
    #[must_use]
    pub fn year(self, year: &str) -> String {
        let options = [("year", "numeric"), ("timeZone", "UTC")];
        let middle = js_sys::Date::parse(&format!("{year}-07-01T12:00:00Z"));
        let text = intl::call(self, "DateTimeFormat", &options, "format", &[middle.into()]);
        text.unwrap_or_else(|| year.to_owned())
    }

    /// A moment (Unix seconds), in the reader's time zone.
    #[must_use]
    pub fn moment(self, seconds: u64) -> String {
        let options = [("dateStyle", "medium"), ("timeStyle", "short")];
        let milliseconds = seconds as f64 * 1000.0;
        let text = intl::call(self, "DateTimeFormat", &options, "format", &[milliseconds.into()]);
        text.unwrap_or_else(|| iso(milliseconds))
    }

    /// How long before `now` a moment was (both Unix seconds): "12 minutes ago".
    #[must_use]
    pub fn ago(self, moment: u64, now: u64) -> String {
        let span = Span::of(now.saturating_sub(moment));
        let arguments = [(-(span.count as f64)).into(), span.unit.into()];
        let text = intl::call(self, "RelativeTimeFormat", &[], "format", &arguments);
        text.unwrap_or_else(|| format!("−{} {}", span.count, span.unit))
    }

    /// A length of time: "3 days".
    #[must_use]
    pub fn span(self, seconds: u64) -> String {
        let span = Span::of(seconds);
        let options = [("style", "unit"), ("unit", span.unit), ("unitDisplay", "long")];
        let text = intl::call(self, "NumberFormat", &options, "format", &[(span.count as f64).into()]);
        text.unwrap_or_else(|| format!("{} {}", span.count, span.unit))
    }
}

/// The moment as `<time datetime>` wants it.
#[must_use]
pub fn iso(milliseconds: f64) -> String {
    let date = js_sys::Date::new(&milliseconds.into());
    // A time beyond the calendar has no such form.
    if date.get_time().is_nan() { String::new() } else { date.to_iso_string().into() }
}

#[cfg(test)]
mod tests {
    use super::Span;

    #[test]
    fn a_span_is_told_in_the_largest_unit_that_fits() {
        let told = |seconds| (Span::of(seconds).count, Span::of(seconds).unit);
        assert_eq!(told(0), (0, "second"));
        assert_eq!(told(59), (59, "second"));
        assert_eq!(told(60), (1, "minute"));
        assert_eq!(told(7_199), (1, "hour"));
        assert_eq!(told(172_799), (47, "hour"));
        assert_eq!(told(172_800), (2, "day"));
    }
}
