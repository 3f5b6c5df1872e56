//! Deutsch.

use super::ListText;

pub(in crate::pages) static TEXT: ListText = ListText {
    title: "Liste prüfen",
    lead: "Fügen Sie bis zu 100.000 Zeilen ein oder laden Sie sie hoch. Die Liste bleibt auf Ihrem Gerät.",
};
