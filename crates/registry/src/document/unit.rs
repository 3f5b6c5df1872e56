//! A unit: the public record of one robot. It has no field for an owner, a person, a place or telemetry.

use super::{Component, Date, Event, Notice, NoticeKind, Stage, closed_list};
use crate::record;
use alloc::string::String;
use alloc::vec::Vec;
use robot_id::RobotId;
use serde::Serialize;

closed_list! {
    /// The state of a unit.
    Status {
        /// Registered, not yet in use.
        Registered = "registered",
        /// In operation.
        InOperation = "in_operation",
        /// Must not operate for now.
        Suspended = "suspended",
        /// Under a recall that says: stop using it.
        UnderRecall = "under_recall",
        /// Taken out of service for good.
        Retired = "retired",
        /// Taken apart.
        Recycled = "recycled",
    }
}

impl Status {
    /// The word in `data-status`: the name with hyphens.
    #[must_use]
    pub fn attribute(self) -> &'static str {
        match self {
            Self::Registered => "registered",
            Self::InOperation => "in-operation",
            Self::Suspended => "suspended",
            Self::UnderRecall => "under-recall",
            Self::Retired => "retired",
            Self::Recycled => "recycled",
        }
    }

    /// A scrapped robot may not be refurbished or resold.
    #[must_use]
    pub fn resale_prohibited(self) -> bool {
        matches!(self, Self::Retired | Self::Recycled)
    }
}

record! {
    /// The public record of one robot.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct Unit {
        /// Its ID.
        #[cfg_attr(feature = "schema", schemars(with = "super::schema::Id"))]
        pub id: RobotId,
        /// Its state.
        pub status: Status,
        /// The stage of life it is in.
        pub stage: Stage,
        /// The day it was built.
        pub made_on: Date,
        /// Version of its software.
        pub software: String = name,
        /// Key components that differ from the model's.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        pub components: Vec<Component> = list_if_any,
        /// What happened to it, oldest first.
        pub events: Vec<Event>,
        /// What the public must know of it.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        pub notices: Vec<Notice> = list_if_any,
    }
}

impl Unit {
    /// Rules between the fields.
    ///
    /// # Errors
    /// Says which rule is broken, in English.
    pub fn check(&self) -> Result<(), &'static str> {
        if !self.events.is_sorted_by_key(|event| event.date) {
            return Err("events are not in order of date");
        }
        let open = |kind| self.notices.iter().any(|notice| notice.kind == kind && notice.is_open());
        if (self.status == Status::UnderRecall) != (open(NoticeKind::StopUseRecall) && !self.status.resale_prohibited())
            && self.status != Status::Suspended
        {
            return Err("status under_recall and an open stop_use_recall notice go together");
        }
        if self.status.resale_prohibited() != (self.stage == Stage::Recycling) {
            return Err("status retired or recycled and stage recycling go together");
        }
        Ok(())
    }

    /// The country it is in, as far as the record tells: where it last moved to, else its national code.
    #[must_use]
    pub fn country(&self) -> &str {
        let moved = self.events.iter().rev().find(|event| event.kind == super::EventKind::Moved);
        moved.map_or(self.id.national(), |event| event.country.as_str())
    }
}
