//! Rules between the fields of a unit, and between a unit and its model's recalls.

use super::{Fault, Problem, texts};
use registry::document::{Event, EventKind, Model, Notice, NoticeKind, Severity, Stage, Status, Unit};

/// Checks a unit against the rules and its model.
///
/// # Errors
/// [`Fault`] with the field that breaks a rule.
pub fn check_unit(unit: &Unit, model: &Model) -> Result<(), Fault> {
    texts::of_unit(unit)?;
    check_events(unit)?;
    check_status(unit)?;
    for (index, notice) in unit.notices.iter().enumerate() {
        check_notice(unit, model, notice, &format!("notices[{index}]"))?;
    }
    // A unit that was out of service before a recall was opened got no notice of it.
    if !unit.status.resale_prohibited() {
        let noticed = |number: &str| unit.notices.iter().any(|notice| notice.reference == number);
        let missed = |recall: &&_| affects(recall, unit) && !noticed(&recall.number);
        if let Some(recall) = model.recalls.iter().find(missed) {
            let what = format!("recall {} affects this serial, but there is no notice of it", recall.number);
            return Err(Fault::inconsistent("notices", what));
        }
    }
    // The format's own rules, last: those above name a field.
    unit.check().map_err(|what| Fault::inconsistent("status", what))
}

/// The stage that an event of this kind belongs to, where there is only one.
fn stage_of(kind: EventKind) -> Option<Stage> {
    match kind {
        EventKind::TypeFiled => Some(Stage::ResearchDevelopment),
        EventKind::Built | EventKind::FactoryInspected => Some(Stage::Manufacturing),
        EventKind::Approved => Some(Stage::MarketAccess),
        EventKind::Sold => Some(Stage::Sales),
        EventKind::Activated => Some(Stage::Operation),
        EventKind::Decommissioned | EventKind::Recycled => Some(Stage::Recycling),
        _ => None,
    }
}

fn check_events(unit: &Unit) -> Result<(), Fault> {
    let mut approved = false;
    let mut before: Option<&Event> = None;
    for (index, event) in unit.events.iter().enumerate() {
        let field = |name: &str| format!("events[{index}].{name}");
        if before.is_some_and(|before| before.date > event.date) {
            return Err(Fault::inconsistent(field("date"), "before the event above it"));
        }
        if stage_of(event.kind).is_some_and(|stage| stage != event.stage) {
            let what = format!("{} does not happen in stage {}", event.kind.name(), event.stage.name());
            return Err(Fault::inconsistent(field("stage"), what));
        }
        if event.stage > unit.stage {
            return Err(Fault::inconsistent(field("stage"), format!("past the unit's stage, {}", unit.stage.name())));
        }
        if event.stage > Stage::ResearchDevelopment && event.date < unit.made_on {
            return Err(Fault::inconsistent(field("date"), format!("before made_on, {}", unit.made_on)));
        }
        match event.kind {
            EventKind::Built if event.date != unit.made_on => {
                return Err(Fault::inconsistent(field("date"), format!("not made_on, {}", unit.made_on)));
            }
            EventKind::Approved => approved = true,
            EventKind::Sold | EventKind::Activated if !approved => {
                let what = format!("{} before approved: no code, no market access", event.kind.name());
                return Err(Fault::inconsistent(field("kind"), what));
            }
            _ => {}
        }
        before = Some(event);
    }
    Ok(())
}

fn check_status(unit: &Unit) -> Result<(), Fault> {
    let happened = |kind| unit.events.iter().any(|event| event.kind == kind);
    let status = unit.status.name();
    let must = |rule: bool, field: &str, what: &str| {
        if rule { Ok(()) } else { Err(Fault::inconsistent(field, format!("{status} {what}"))) }
    };
    match unit.status {
        Status::Registered => {
            must(unit.stage < Stage::Operation, "stage", "is not yet in use, so not past stage sales")?;
        }
        Status::InOperation | Status::Suspended | Status::UnderRecall => {
            must(unit.stage == Stage::Operation, "stage", "goes with stage operation")?;
            must(happened(EventKind::Activated), "events", "without an event activated")?;
        }
        Status::Retired | Status::Recycled => {
            must(unit.stage == Stage::Recycling, "stage", "goes with stage recycling")?;
            must(happened(EventKind::Decommissioned), "events", "without an event decommissioned")?;
        }
    }
    let recycled = unit.status == Status::Recycled;
    must(happened(EventKind::Recycled) == recycled, "events", "and an event recycled contradict each other")?;

    let mut pauses = unit.events.iter().rev().map(|event| event.kind);
    let last = pauses.find(|kind| matches!(kind, EventKind::Suspended | EventKind::Resumed));
    let paused = last == Some(EventKind::Suspended);
    let open = unit.notices.iter().any(|notice| notice.kind == NoticeKind::Suspension && notice.is_open());
    if unit.status.resale_prohibited() {
        return Ok(());
    }
    let suspended = unit.status == Status::Suspended;
    must(paused == suspended, "events", "contradicts the last of the events suspended and resumed")?;
    must(open == suspended, "notices", "and the open notices of suspension contradict each other")
}

fn check_notice(unit: &Unit, model: &Model, notice: &Notice, field: &str) -> Result<(), Fault> {
    if notice.closed_on.is_some_and(|closed| closed < notice.issued_on) {
        return Err(Fault::inconsistent(format!("{field}.closed_on"), "before the notice was issued"));
    }
    let severity = match notice.kind {
        NoticeKind::ServiceRecall => Severity::Service,
        NoticeKind::StopUseRecall => Severity::StopUse,
        NoticeKind::Suspension => return Ok(()),
    };
    let reference = || format!("{field}.reference");
    let recall = model.recalls.iter().find(|recall| recall.number == notice.reference);
    let recall = recall.ok_or_else(|| Fault::new(reference(), Problem::UnknownRecall(notice.reference.clone())))?;
    if recall.severity != severity {
        let what = format!("recall {} is of severity {}", recall.number, recall.severity.name());
        return Err(Fault::inconsistent(format!("{field}.kind"), what));
    }
    if !affects(recall, unit) {
        let what = format!("recall {} does not affect this serial", recall.number);
        return Err(Fault::inconsistent(reference(), what));
    }
    if notice.issued_on < recall.opened_on {
        return Err(Fault::inconsistent(format!("{field}.issued_on"), "before the recall was opened"));
    }
    Ok(())
}

fn affects(recall: &registry::document::Recall, unit: &Unit) -> bool {
    recall.affects(unit.id.serial())
}
