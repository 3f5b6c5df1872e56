//! English.

use super::HistoryText;

pub(in crate::pages) static TEXT: HistoryText = HistoryText {
    title: "History",
    lead: "Every snapshot that the registry has published, from the newest on. Each is checked in this page to be in the public log, which can only grow.",
    seen_title: "What this browser saw before",
    seen: |snapshot| {
        format!(
            "This browser has seen this log up to snapshot {snapshot}. Today's log extends it, and nothing up to there was changed."
        )
    },
    first_visit: |snapshot| {
        format!(
            "This browser sees this log for the first time. From now on it remembers snapshot {snapshot}, and would notice if anything up to there were changed."
        )
    },
    witnesses_title: "Who else has seen it",
    witnesses_lead: "Independent witnesses signed that the log, up to the newest snapshot, only adds to what they saw before.",
    demo_witnesses: "In this demonstration the publisher plays the witnesses itself.",
    cosigned: |name, time| format!("{name}, signed {time}"),
    snapshots: "Snapshots",
    snapshot: |number| format!("Snapshot {number}"),
    in_log: "In the log: proved",
    unchanged: "as before",
    first: "The first snapshot: the log begins here.",
    older: "Show older snapshots",
};
