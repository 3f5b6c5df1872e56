//! Deutsch.

use super::HistoryText;

pub(in crate::pages) static TEXT: HistoryText = HistoryText {
    title: "Verlauf",
    lead: "Jede Momentaufnahme, die das Register veröffentlicht hat, die neueste zuerst. Diese Seite prüft von jeder, dass sie im öffentlichen Protokoll steht, das nur wachsen kann.",
    seen_title: "Was dieser Browser zuvor gesehen hat",
    seen: |snapshot| {
        format!(
            "Dieser Browser hat das Protokoll bis zur Momentaufnahme {snapshot} gesehen. Das heutige setzt es fort, und bis dahin wurde nichts geändert."
        )
    },
    first_visit: |snapshot| {
        format!(
            "Dieser Browser sieht das Protokoll zum ersten Mal. Von jetzt an merkt er sich die Momentaufnahme {snapshot} und würde es bemerken, wenn bis dahin etwas geändert würde."
        )
    },
    witnesses_title: "Wer es außerdem gesehen hat",
    witnesses_lead: "Unabhängige Zeugen haben unterschrieben, dass das Protokoll bis zur neuesten Momentaufnahme nur ergänzt, was sie zuvor gesehen haben.",
    demo_witnesses: "In dieser Vorführung spielt das Veröffentlichungsprogramm die Zeugen selbst.",
    cosigned: |name, time| format!("{name}, unterschrieben am {time}"),
    snapshots: "Momentaufnahmen",
    snapshot: |number| format!("Momentaufnahme {number}"),
    in_log: "Im Protokoll: nachgewiesen",
    unchanged: "wie zuvor",
    first: "Die erste Momentaufnahme: Hier beginnt das Protokoll.",
    older: "Ältere Momentaufnahmen zeigen",
};
