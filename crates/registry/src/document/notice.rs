//! What the public must know of one unit.

use super::{Date, Text, closed_list};
use crate::record;
use alloc::string::String;
use serde::Serialize;

closed_list! {
    /// What a notice is about.
    NoticeKind {
        /// A recall that asks for a service visit; the unit may work on until the deadline.
        ServiceRecall = "service_recall",
        /// A recall that says: stop using it.
        StopUseRecall = "stop_use_recall",
        /// Permission to operate is withdrawn for now.
        Suspension = "suspension",
    }
}

record! {
    /// A notice about one unit.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct Notice {
        /// What it is about.
        pub kind: NoticeKind,
        /// Its number: for recalls, that of the model's recall.
        pub reference: String = name,
        /// When it was issued.
        pub issued_on: Date,
        /// By when something is to be done.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub deadline: Option<Date> = optional,
        /// When it was settled; open until then.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub closed_on: Option<Date> = optional,
        /// What it says.
        pub text: Text,
    }
}

impl Notice {
    /// Whether it still asks for something.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.closed_on.is_none()
    }
}
