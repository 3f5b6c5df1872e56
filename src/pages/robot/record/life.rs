//! The life-cycle track: six stages with their dated events.

use registry::document::{Event, Stage, Unit};

/// How far a unit has come with a stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Progress {
    /// Behind it.
    Done,
    /// In it.
    Now,
    /// Before it.
    Next,
}

/// A stage of the track.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct StageOfLife<'a> {
    /// The stage.
    pub(super) stage: Stage,
    /// How far the unit has come with it.
    pub(super) progress: Progress,
    /// What happened in it, oldest first.
    pub(super) events: Vec<&'a Event>,
}

/// The six stages in order of life, with the unit's events.
#[must_use]
pub(super) fn track(unit: &Unit) -> Vec<StageOfLife<'_>> {
    Stage::ALL
        .iter()
        .map(|stage| StageOfLife {
            stage: *stage,
            progress: match stage.cmp(&unit.stage) {
                std::cmp::Ordering::Less => Progress::Done,
                std::cmp::Ordering::Equal => Progress::Now,
                std::cmp::Ordering::Greater => Progress::Next,
            },
            events: unit.events.iter().filter(|event| event.stage == *stage).collect(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use registry::document::{Bucket, Document};

    fn unit(stage: &str) -> Unit {
        let json = format!(
            r#"{{"type":"bucket","units":[{{"id":"CN0142G1A2032026A0314B0000417","status":"in_operation","stage":"{stage}","made_on":"2026-03-14",
            "software":"1","events":[
            {{"date":"2026-03-14","stage":"manufacturing","kind":"built","actor":"manufacturer","country":"CN"}},
            {{"date":"2026-05-25","stage":"operation","kind":"activated","actor":"user","country":"CN"}},
            {{"date":"2026-08-03","stage":"operation","kind":"maintained","actor":"service_provider","country":"CN"}}]}}]}}"#
        );
        Bucket::from_json(json.as_bytes()).expect("a bucket").units.remove(0)
    }

    #[test]
    fn every_stage_is_there_and_every_event_is_shown_once() {
        let unit = unit("operation");
        let track = track(&unit);
        assert_eq!(track.iter().map(|stage| stage.stage).collect::<Vec<_>>(), Stage::ALL);
        assert_eq!(track.iter().map(|stage| stage.events.len()).sum::<usize>(), unit.events.len());
        assert_eq!(track[4].events.len(), 2);
    }

    #[test]
    fn stages_before_are_done_and_stages_after_are_next() {
        use Progress::{Done, Next, Now};
        let progress = |stage| track(&unit(stage)).iter().map(|stage| stage.progress).collect::<Vec<_>>();
        assert_eq!(progress("sales"), [Done, Done, Done, Now, Next, Next]);
        assert_eq!(progress("research_development"), [Now, Next, Next, Next, Next, Next]);
    }
}
