//! Deutsch.

use super::AboutText;

pub(in crate::pages) static TEXT: AboutText = AboutText {
    title: "Über das Register",
    lead: "Wie Roboter-IDs funktionieren und wie diese Seite ihre Auskünfte nachweist.",
};
