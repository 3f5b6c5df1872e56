//! What happened to a unit, when, and who did it.

use super::{Code, Date, Text, closed_list};
use crate::record;
use serde::Serialize;

closed_list! {
    /// The stages of a robot's life.
    Stage {
        /// Research and development.
        ResearchDevelopment = "research_development",
        /// Manufacturing.
        Manufacturing = "manufacturing",
        /// Market access: no code, no market access.
        MarketAccess = "market_access",
        /// Sales.
        Sales = "sales",
        /// Operation, with maintenance as dated events.
        Operation = "operation",
        /// Recycling, begun by decommissioning.
        Recycling = "recycling",
    }
}

closed_list! {
    /// What happened.
    EventKind {
        /// The type was filed.
        TypeFiled = "type_filed",
        /// The unit was built.
        Built = "built",
        /// It passed the factory's inspection.
        FactoryInspected = "factory_inspected",
        /// It was approved for the market.
        Approved = "approved",
        /// It was sold.
        Sold = "sold",
        /// It was put into use.
        Activated = "activated",
        /// Its software was updated.
        SoftwareUpdated = "software_updated",
        /// It was maintained.
        Maintained = "maintained",
        /// A key component was replaced.
        ComponentReplaced = "component_replaced",
        /// It passed a periodic inspection.
        Inspected = "inspected",
        /// It moved to another country: the event's `country`.
        Moved = "moved",
        /// A recall was remedied.
        RecallRemedied = "recall_remedied",
        /// Its permission to operate was withdrawn for now.
        Suspended = "suspended",
        /// Its permission to operate was given back.
        Resumed = "resumed",
        /// It was taken out of service for good.
        Decommissioned = "decommissioned",
        /// It was taken apart and its materials recovered.
        Recycled = "recycled",
    }
}

closed_list! {
    /// Who did it, by role: the public record names no person.
    Actor {
        /// The manufacturer.
        Manufacturer = "manufacturer",
        /// A service provider.
        ServiceProvider = "service_provider",
        /// A seller.
        Seller = "seller",
        /// The user.
        User = "user",
        /// A recycler.
        Recycler = "recycler",
        /// The regulator.
        Regulator = "regulator",
    }
}

record! {
    /// A dated event in the life of a unit.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct Event {
        /// The day.
        pub date: Date,
        /// The stage of life it belongs to.
        pub stage: Stage,
        /// What happened.
        pub kind: EventKind,
        /// Who did it.
        pub actor: Actor,
        /// Where, as a national code; for [`EventKind::Moved`], the country moved to.
        pub country: Code<2>,
        /// What there is to add.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub note: Option<Text> = optional,
    }
}
