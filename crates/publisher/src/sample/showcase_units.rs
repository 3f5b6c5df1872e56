//! The hand-written units of the showcase.

use super::models::component;
use super::showcase::{BATTERY, WRIST, notice_words, on};
use super::text::{self, Words, text};
use registry::document::{Actor, Code, ComponentKind, Event, EventKind, Notice, NoticeKind, Stage, Status, Unit};

use Actor::{Manufacturer, Recycler, Regulator, Seller, ServiceProvider, User};
use EventKind as Kind;
use Stage::{Manufacturing, MarketAccess, Operation, Recycling, ResearchDevelopment, Sales};

/// A unit with its ID, before it is told what happened to it.
struct Draft(Unit);

/// The unit of an example.
pub(super) fn unit(name: &str, id: &str) -> Unit {
    match name {
        "in-operation" => draft(id, "4.2.1", "2026-04-27")
            .sold_in_china("2026-05-14", "2026-06-22", "2026-07-01")
            .event("2026-08-05", Operation, Kind::SoftwareUpdated, Manufacturer, "CN")
            .with_status(Status::InOperation, Operation),
        "service-recall" => draft(id, "4.2.1", "2026-03-14")
            .sold_in_china("2026-04-02", "2026-05-18", "2026-05-25")
            .event("2026-08-03", Operation, Kind::ComponentReplaced, ServiceProvider, "CN")
            .note(text::REPLACED[2])
            .component(ComponentKind::Actuators, 0, 712)
            .event("2026-08-03", Operation, Kind::SoftwareUpdated, ServiceProvider, "CN")
            .event("2026-09-19", Operation, Kind::Moved, User, "DE")
            .note(text::MOVED)
            .recalled(WRIST, "2026-09-28", None)
            .with_status(Status::InOperation, Operation),
        "recall-remedied" => draft(id, "4.1.3", "2026-03-30")
            .sold_in_china("2026-04-18", "2026-05-11", "2026-05-13")
            .event("2026-10-24", Operation, Kind::RecallRemedied, ServiceProvider, "CN")
            .note(("Left wrist cable replaced", "更换左腕线缆"))
            .recalled(WRIST, "2026-09-28", Some("2026-10-24"))
            .with_status(Status::InOperation, Operation),
        "under-recall" => draft(id, "4.1.0", "2026-02-09")
            .sold_in_china("2026-02-28", "2026-03-20", "2026-03-23")
            .event("2026-07-02", Operation, Kind::Maintained, ServiceProvider, "CN")
            .recalled(BATTERY, "2026-08-06", None)
            .recalled(WRIST, "2026-09-28", None)
            .with_status(Status::UnderRecall, Operation),
        "suspended" => draft(id, "4.1.3", "2026-05-04")
            .sold_in_china("2026-05-23", "2026-06-12", "2026-06-15")
            .event("2026-09-30", Operation, Kind::Suspended, Regulator, "CN")
            .notice(NoticeKind::Suspension, "S-2026-207", "2026-09-30", None, text::SUSPENSIONS[0])
            .with_status(Status::Suspended, Operation),
        "registered" => draft(id, "4.2.1", "2026-07-06")
            .made_in_china("2026-07-25")
            .event("2026-10-20", Sales, Kind::Sold, Seller, "CN")
            .with_status(Status::Registered, Sales),
        "registered-market-access" => {
            draft(id, "1.2.0", "2026-09-07").made_in_china("2026-09-26").with_status(Status::Registered, MarketAccess)
        }
        "registered-development" => draft(id, "5.0.0", "2026-08-10")
            .event("2026-07-20", ResearchDevelopment, Kind::TypeFiled, Manufacturer, "CN")
            .with_status(Status::Registered, ResearchDevelopment),
        "retired" => draft(id, "3.0.1", "2023-05-15")
            .sold_in_china("2023-06-03", "2023-07-10", "2023-07-14")
            .event("2024-07-15", Operation, Kind::Inspected, Regulator, "CN")
            .event("2024-09-09", Operation, Kind::SoftwareUpdated, Manufacturer, "CN")
            .event("2025-07-14", Operation, Kind::Inspected, Regulator, "CN")
            .event("2026-08-21", Recycling, Kind::Decommissioned, User, "CN")
            .with_status(Status::Retired, Recycling),
        "recycled" => draft(id, "2.1.2", "2023-04-03")
            .sold_in_china("2023-04-22", "2023-05-29", "2023-06-02")
            .event("2023-10-23", Operation, Kind::SoftwareUpdated, Manufacturer, "CN")
            .event("2024-06-03", Operation, Kind::Inspected, Regulator, "CN")
            .event("2024-11-18", Operation, Kind::ComponentReplaced, ServiceProvider, "CN")
            .note(text::REPLACED[0])
            .component(ComponentKind::Battery, 0, 129)
            .event("2026-02-27", Recycling, Kind::Decommissioned, User, "CN")
            .event("2026-04-10", Recycling, Kind::Recycled, Recycler, "CN")
            .note(("Materials recovered: 91 %", "材料回收率91%"))
            .with_status(Status::Recycled, Recycling),
        // "foreign"
        _ => draft(id, "2.0.0", "2025-03-10")
            .event("2025-03-10", Manufacturing, Kind::Built, Manufacturer, "DE")
            .event("2025-03-12", Manufacturing, Kind::FactoryInspected, Manufacturer, "DE")
            .event("2025-04-07", MarketAccess, Kind::Approved, Regulator, "DE")
            .event("2025-06-16", Sales, Kind::Sold, Seller, "DE")
            .event("2025-06-20", Operation, Kind::Activated, User, "DE")
            .event("2025-11-03", Operation, Kind::Moved, User, "FR")
            .note(text::MOVED)
            .event("2026-03-16", Operation, Kind::SoftwareUpdated, Manufacturer, "FR")
            .event("2026-06-22", Operation, Kind::Inspected, Regulator, "FR")
            .with_status(Status::InOperation, Operation),
    }
}

fn draft(id: &str, software: &str, made_on: &str) -> Draft {
    Draft(Unit {
        id: id.parse().unwrap_or_else(|error| unreachable!("{id}: {error}")),
        status: Status::Registered,
        stage: Stage::ResearchDevelopment,
        made_on: on(made_on),
        software: software.to_owned(),
        components: Vec::new(),
        events: Vec::new(),
        notices: Vec::new(),
    })
}

impl Draft {
    fn made_in_china(self, approved: &str) -> Self {
        let made = self.0.made_on.to_string();
        let filed = match self.0.id.model() {
            "G1A101" => "2023-01-16",
            "K2A110" => "2025-02-24",
            _ => "2025-03-12",
        };
        self.event(filed, ResearchDevelopment, Kind::TypeFiled, Manufacturer, "CN")
            .event(&made, Manufacturing, Kind::Built, Manufacturer, "CN")
            .event(approved, MarketAccess, Kind::Approved, Regulator, "CN")
    }

    fn sold_in_china(self, approved: &str, sold: &str, activated: &str) -> Self {
        self.made_in_china(approved).event(sold, Sales, Kind::Sold, Seller, "CN").event(
            activated,
            Operation,
            Kind::Activated,
            User,
            "CN",
        )
    }

    fn event(mut self, date: &str, stage: Stage, kind: EventKind, actor: Actor, country: &str) -> Self {
        let country = Code::new(country).unwrap_or_else(|| unreachable!("{country} is a code"));
        self.0.events.push(Event { date: on(date), stage, kind, actor, country, note: None });
        self
    }

    /// Adds a note to the event above.
    fn note(mut self, words: Words) -> Self {
        if let Some(event) = self.0.events.last_mut() {
            event.note = Some(text(words));
        }
        self
    }

    fn component(mut self, kind: ComponentKind, supplier: usize, number: u32) -> Self {
        self.0.components.push(component(kind, supplier, number));
        self
    }

    fn recalled(self, number: &str, issued: &str, closed: Option<&str>) -> Self {
        let kind = if number == BATTERY { NoticeKind::StopUseRecall } else { NoticeKind::ServiceRecall };
        let mut draft = self.notice(kind, number, issued, closed, notice_words(number));
        if let (Some(notice), true) = (draft.0.notices.last_mut(), number == WRIST) {
            notice.deadline = Some(on("2027-01-31"));
        }
        draft
    }

    fn notice(mut self, kind: NoticeKind, number: &str, issued: &str, closed: Option<&str>, words: Words) -> Self {
        self.0.notices.push(Notice {
            kind,
            reference: number.to_owned(),
            issued_on: on(issued),
            deadline: None,
            closed_on: closed.map(on),
            text: text(words),
        });
        self
    }

    fn with_status(mut self, status: Status, stage: Stage) -> Unit {
        (self.0.status, self.0.stage) = (status, stage);
        self.0
    }
}
