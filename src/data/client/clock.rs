//! This device's clock.

/// Milliseconds since 1970.
#[must_use]
pub fn milliseconds() -> f64 {
    js_sys::Date::now()
}

/// Seconds since 1970, as look-ups want them.
#[must_use]
pub fn seconds() -> u64 {
    (milliseconds() / 1000.0) as u64
}
