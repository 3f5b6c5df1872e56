//! A line of a file of changes: a unit as a whole, or what is new of one.

use crate::source::{Fault, Problem};
use registry::document::{Code, Component, Event, Notice, Read, Stage, Status, Unit, Value};
use registry::record;
use robot_id::RobotId;
use schemars::JsonSchema;
use serde::Serialize;

/// A line of a file of changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(untagged)]
pub(crate) enum Change {
    /// All of a unit, new or in place of the one that is listed.
    Whole(Unit),
    /// What is new of a unit that is listed.
    Part(Part),
}

record! {
    /// What is new of a unit.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
    pub(crate) struct Part {
        /// The unit.
        #[schemars(with = "Code<29>")]
        pub(crate) id: RobotId,
        /// What comes to its lists.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) add: Option<Added> = optional,
        /// What stands in the place of what was.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) set: Option<Replaced> = optional,
    }
}

record! {
    /// What comes to the lists of a unit.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
    pub(crate) struct Added {
        /// Each behind those of its day. One that is there already is not added again.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        pub(crate) events: Vec<Event> = list_if_any,
        /// Each in the place of that of the same kind and reference, if there is one; else behind the others.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        pub(crate) notices: Vec<Notice> = list_if_any,
    }
}

record! {
    /// Fields of a unit that have changed.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
    pub(crate) struct Replaced {
        /// The state that it is in now.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) status: Option<Status> = optional,
        /// The stage of life that it is in now.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) stage: Option<Stage> = optional,
        /// The version that it has now.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) software: Option<String> = optional,
        /// All components that differ from the model's.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) components: Option<Vec<Component>> = optional,
    }
}

/// A value that is there, whatever it is.
struct Anything;

impl Read for Anything {
    fn read(_: &Value) -> Self {
        Self
    }
}

impl Read for Change {
    fn read(value: &Value) -> Self {
        if value.optional::<Anything>("add").is_some() || value.optional::<Anything>("set").is_some() {
            Self::Part(Part::read(value))
        } else {
            Self::Whole(Unit::read(value))
        }
    }
}

impl Change {
    /// The unit that it is of.
    pub(crate) fn id(&self) -> &RobotId {
        match self {
            Self::Whole(unit) => &unit.id,
            Self::Part(part) => &part.id,
        }
    }

    /// The unit as it is after this change; `before` is as it was, if it was listed.
    pub(crate) fn apply(self, before: Option<Unit>) -> Result<Unit, Fault> {
        let part = match self {
            Self::Whole(unit) => return Ok(unit),
            Self::Part(part) => part,
        };
        let unlisted =
            || Fault::new("id", Problem::Inconsistent(format!("{} is not listed, and this is a part of it", part.id)));
        let mut unit = before.ok_or_else(unlisted)?;
        let added = part.add.unwrap_or(Added { events: Vec::new(), notices: Vec::new() });
        for event in added.events {
            if !unit.events.contains(&event) {
                let place = unit.events.partition_point(|other| other.date <= event.date);
                unit.events.insert(place, event);
            }
        }
        for notice in added.notices {
            let same = |other: &&mut Notice| (other.kind, &other.reference) == (notice.kind, &notice.reference);
            match unit.notices.iter_mut().find(same) {
                Some(other) => *other = notice,
                None => unit.notices.push(notice),
            }
        }
        if let Some(set) = part.set {
            unit.status = set.status.unwrap_or(unit.status);
            unit.stage = set.stage.unwrap_or(unit.stage);
            unit.software = set.software.unwrap_or(unit.software);
            unit.components = set.components.unwrap_or(unit.components);
        }
        Ok(unit)
    }
}
