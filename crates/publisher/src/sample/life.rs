//! The life of one unit, from building to recycling, as far as it has come by the end of the sample.

use super::day::{END, date, number};
use super::draw::Draw;
use super::models::Plan;
use super::text::{self, text};
use registry::document::{
    Actor, Code, Component, Event, EventKind, Notice, NoticeKind, Recall, Severity, Stage, Status, Unit,
};
use robot_id::RobotId;

/// Countries that units move to.
const COUNTRIES: [&str; 10] = ["DE", "JP", "KR", "US", "FR", "SG", "AE", "BR", "TH", "CN"];

/// Days of the milestones that a unit has reached.
#[derive(Debug, Default)]
struct Milestones {
    approved: Option<i32>,
    sold: Option<i32>,
    activated: Option<i32>,
    decommissioned: Option<i32>,
    recycled: Option<i32>,
}

/// A unit in the making.
pub(super) struct Life<'a> {
    plan: &'a Plan,
    reached: Milestones,
    software: String,
    components: Vec<Component>,
    events: Vec<Event>,
    notices: Vec<Notice>,
    suspended: bool,
}

impl<'a> Life<'a> {
    /// Lives through the life of a unit that was built on this day.
    pub(super) fn of(plan: &'a Plan, id: RobotId, built: i32, draw: &mut Draw) -> Unit {
        let software = plan.release(built).to_owned();
        let mut life = Life {
            plan,
            reached: Milestones::default(),
            software,
            components: Vec::new(),
            events: Vec::new(),
            notices: Vec::new(),
            suspended: false,
        };
        if plan.development {
            life.push(plan.built.0 - 14, Stage::ResearchDevelopment, EventKind::TypeFiled, Actor::Manufacturer);
        } else {
            life.reach_market(built, draw);
            life.retire(draw);
            life.serve(draw);
            for recall in &plan.row.model.recalls {
                if recall.affects(id.serial()) {
                    life.recall(recall, draw);
                }
            }
        }
        life.finish(id, built)
    }

    fn reach_market(&mut self, built: i32, draw: &mut Draw) {
        self.push(built, Stage::Manufacturing, EventKind::Built, Actor::Manufacturer);
        let approved = built + self.plan.approval;
        if approved > END {
            return;
        }
        self.push(approved, Stage::MarketAccess, EventKind::Approved, Actor::Regulator);
        self.reached.approved = Some(approved);
        let sold = approved + draw.days(6, 60);
        if sold > END {
            return;
        }
        self.push(sold, Stage::Sales, EventKind::Sold, Actor::Seller);
        self.reached.sold = Some(sold);
        let activated = sold + draw.days(1, 7);
        if activated > END || draw.chance(2) {
            return;
        }
        self.push(activated, Stage::Operation, EventKind::Activated, Actor::User);
        self.reached.activated = Some(activated);
    }

    fn retire(&mut self, draw: &mut Draw) {
        let Some(activated) = self.reached.activated else { return };
        if END - activated < 300 || !draw.chance(14) {
            return;
        }
        let day = draw.days(activated + 200, END - 3);
        self.push(day, Stage::Recycling, EventKind::Decommissioned, Actor::User);
        self.reached.decommissioned = Some(day);
        let recycled = day + 30;
        if recycled <= END && draw.chance(60) {
            self.push(recycled, Stage::Recycling, EventKind::Recycled, Actor::Recycler);
            self.reached.recycled = Some(recycled);
        }
    }

    /// What happens while it is in use.
    fn serve(&mut self, draw: &mut Draw) {
        let Some(from) = self.reached.activated else { return };
        let until = self.reached.decommissioned.unwrap_or(END);
        let age = until - from;
        if let Some((day, version)) = self.plan.releases.iter().rev().find(|(day, _)| (from..until - 10).contains(day))
            && draw.chance(55)
        {
            self.software.clone_from(version);
            self.push(day + 7, Stage::Operation, EventKind::SoftwareUpdated, Actor::Manufacturer);
        }
        if age > 200 && draw.chance(35) {
            self.push(from + 182, Stage::Operation, EventKind::Maintained, Actor::ServiceProvider);
        }
        if age > 370 && draw.chance(60) {
            self.push(from + 365, Stage::Operation, EventKind::Inspected, Actor::Regulator);
        }
        if age > 60 && draw.chance(4) {
            let day = draw.days(from + 40, until - 5);
            let kind = draw.below(5) as usize;
            self.push(day, Stage::Operation, EventKind::ComponentReplaced, Actor::ServiceProvider);
            self.note(text::REPLACED[kind]);
            let mut component = self.plan.row.model.components[kind].clone();
            component.part.push('B');
            self.components.push(component);
        }
        if age > 30 && draw.chance(5) {
            let to = draw.pick(&COUNTRIES);
            if *to != self.plan.row.country.as_str() {
                let day = draw.days(from + 10, until - 5);
                self.push(day, Stage::Operation, EventKind::Moved, Actor::User);
                self.note(text::MOVED);
                if let (Some(event), Some(country)) = (self.events.last_mut(), Code::new(to)) {
                    event.country = country;
                }
            }
        }
        if age > 90 && self.reached.decommissioned.is_none() && draw.chance(2) {
            self.suspend(draw.days(until - 60, until - 20), draw);
        }
    }

    fn suspend(&mut self, day: i32, draw: &mut Draw) {
        let words = *draw.pick(text::SUSPENSIONS);
        self.push(day, Stage::Operation, EventKind::Suspended, Actor::Regulator);
        self.suspended = draw.chance(60);
        let resumed = day + 14;
        if !self.suspended {
            self.push(resumed, Stage::Operation, EventKind::Resumed, Actor::Regulator);
        }
        self.notices.push(Notice {
            kind: NoticeKind::Suspension,
            reference: format!("S-2026-{:03}", draw.below(1_000)),
            issued_on: date(day),
            deadline: None,
            closed_on: (!self.suspended).then(|| date(resumed)),
            text: text(words),
        });
    }

    fn recall(&mut self, recall: &Recall, draw: &mut Draw) {
        let opened = number(recall.opened_on);
        let out = self.reached.decommissioned;
        if out.is_some_and(|out| out <= opened) {
            return;
        }
        let stop = recall.severity == Severity::StopUse;
        let last = out.unwrap_or(END);
        let day = (opened + 7 * draw.days(1, 12)).min(last);
        // A unit that is not in use is put right before it leaves; one out of use has no open notice.
        let in_use = self.reached.activated.is_some_and(|activated| activated < day) && out.is_none();
        let open = in_use && draw.chance(if stop { 35 } else { 45 });
        if !open {
            self.push(day, self.stage_on(day), EventKind::RecallRemedied, Actor::ServiceProvider);
        }
        self.notices.push(Notice {
            kind: if stop { NoticeKind::StopUseRecall } else { NoticeKind::ServiceRecall },
            reference: recall.number.clone(),
            issued_on: recall.opened_on,
            deadline: recall.deadline,
            closed_on: (!open).then(|| date(day)),
            text: text(if stop { text::STOP } else { text::VISIT }),
        });
    }

    /// The stage that it was in on a day, but for recycling.
    fn stage_on(&self, day: i32) -> Stage {
        let by = |milestone: Option<i32>| milestone.is_some_and(|reached| reached <= day);
        match &self.reached {
            reached if by(reached.activated) => Stage::Operation,
            reached if by(reached.sold) => Stage::Sales,
            reached if by(reached.approved) => Stage::MarketAccess,
            _ => Stage::Manufacturing,
        }
    }

    fn push(&mut self, day: i32, stage: Stage, kind: EventKind, actor: Actor) {
        let country = self.plan.row.country;
        self.events.push(Event { date: date(day), stage, kind, actor, country, note: None });
    }

    fn note(&mut self, words: text::Words) {
        if let Some(event) = self.events.last_mut() {
            event.note = Some(text(words));
        }
    }

    fn finish(mut self, id: RobotId, built: i32) -> Unit {
        self.events.sort_by_key(|event| (event.date, event.stage));
        // After a move, what happens happens there.
        let mut here = self.plan.row.country;
        for event in &mut self.events {
            if event.kind == EventKind::Moved {
                here = event.country;
            }
            event.country = here;
        }
        let stopped = |notice: &Notice| notice.kind == NoticeKind::StopUseRecall && notice.is_open();
        let (status, stage) = match &self.reached {
            Milestones { recycled: Some(_), .. } => (Status::Recycled, Stage::Recycling),
            Milestones { decommissioned: Some(_), .. } => (Status::Retired, Stage::Recycling),
            Milestones { activated: Some(_), .. } if self.suspended => (Status::Suspended, Stage::Operation),
            Milestones { activated: Some(_), .. } if self.notices.iter().any(stopped) => {
                (Status::UnderRecall, Stage::Operation)
            }
            Milestones { activated: Some(_), .. } => (Status::InOperation, Stage::Operation),
            _ if self.plan.development => (Status::Registered, Stage::ResearchDevelopment),
            _ => (Status::Registered, self.stage_on(END)),
        };
        Unit {
            id,
            status,
            stage,
            made_on: date(built),
            software: self.software,
            components: self.components,
            events: self.events,
            notices: self.notices,
        }
    }
}
