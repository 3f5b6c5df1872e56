//! English.

use super::RegisterText;
use crate::format::Plural;
use registry::document::{Standing, Status};

pub(in crate::pages) static TEXT: RegisterText = RegisterText {
    reading: "Fetching the register's files and checking them in this page.",
    proved: |snapshot| format!("Proved in this page: snapshot {snapshot},"),
    signed: |key, witnesses| format!("Signed by {key}, {witnesses}."),
    stale: |due| {
        format!("The register promised a newer snapshot by {due}, and this page has not been able to get one.")
    },
    nothing_shown: "Without its files nothing can be proved, so nothing is shown.",
    withheld: "We received data, but it does not verify. We are not showing it.",
    not_in_log: "An entry is not in its place in the log.",
    robots: |plural, count| match plural {
        Plural::One => format!("{count} robot"),
        _ => format!("{count} robots"),
    },
    models: |plural, count| match plural {
        Plural::One => format!("{count} model"),
        _ => format!("{count} models"),
    },
    makers: |plural, count| match plural {
        Plural::One => format!("{count} maker"),
        _ => format!("{count} makers"),
    },
    others: |plural, count| match plural {
        Plural::One => format!("{count} other"),
        _ => format!("{count} others"),
    },
    largest: |label, count| format!("Most: {label}, {count}."),
    table: "Show as a table",
    robots_head: "Robots",
    share_head: "Share",
    total: "Total",
    by_stage: "Robots by stage of life",
    by_status: "Robots by status",
    not_told: "This register does not tell how they divide.",
    status: |status| match status {
        Status::Registered => "Registered, not yet in use",
        Status::InOperation => "In operation",
        Status::Suspended => "Suspended",
        Status::UnderRecall => "Under recall: stop using",
        Status::Retired => "Retired",
        Status::Recycled => "Recycled",
    },
    standing: |standing| match standing {
        Standing::Active => "May register robots",
        Standing::Suspended => "May not register robots for now",
        Standing::Withdrawn => "May no longer register robots",
    },
    more: "Show more",
};
