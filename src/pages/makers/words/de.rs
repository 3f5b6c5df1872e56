//! Deutsch.

use super::MakersText;

pub(in crate::pages) static TEXT: MakersText = MakersText {
    title: "Hersteller und Modelle",
    lead: "Alle Hersteller und Modelle im Register, mit einem Nachweis, der auf dieser Seite geprüft wird.",
};
