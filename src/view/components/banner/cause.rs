//! Why a robot must not be used, or must be seen to: the notice that a person has to know of before what to do.

use registry::document::{Date, Notice, NoticeKind, Recall, Status, Text, Unit};

/// What is to be known first of a robot, and what kind of thing it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cause<'a> {
    /// A recall forbids its use.
    StopUse(&'a Text),
    /// Permission to operate is withdrawn.
    Suspension(&'a Text),
    /// A recall should have been done by now.
    Overdue(&'a Text),
}

impl<'a> Cause<'a> {
    /// The gravest that there is, if any. `days_past` says for how many days a deadline has passed.
    pub(super) fn of(unit: &'a Unit, recalls: &'a [Recall], days_past: impl Fn(Date) -> u64) -> Option<Self> {
        let open = |kind| unit.notices.iter().find(|notice| notice.is_open() && notice.kind == kind);
        // A recall says what is wrong, a notice of it what that means for this robot.
        let text = |notice: &'a Notice| {
            let recall = recalls.iter().find(|recall| recall.number == notice.reference);
            recall.map_or(&notice.text, |recall| &recall.text)
        };
        let found = match unit.status {
            Status::UnderRecall => open(NoticeKind::StopUseRecall).map(|notice| Self::StopUse(text(notice))),
            Status::Suspended => open(NoticeKind::Suspension).map(|notice| Self::Suspension(&notice.text)),
            Status::Retired | Status::Recycled => return None,
            Status::Registered | Status::InOperation => None,
        };
        found.or_else(|| {
            let own = unit.notices.iter().filter(|notice| notice.is_open() && notice.kind != NoticeKind::Suspension);
            let own = own.map(|notice| (notice.deadline, text(notice)));
            // A notice of its number, open or settled, says more of this robot than the model's recall does.
            let unnoticed = |recall: &&Recall| unit.notices.iter().all(|notice| notice.reference != recall.number);
            let models = recalls.iter().filter(unnoticed).filter(|recall| recall.affects(unit.id.serial()));
            let late = own.chain(models.map(|recall| (recall.deadline, &recall.text)));
            let late = late.filter_map(|(day, text)| Some((day.map(&days_past)?, text))).filter(|(days, _)| *days > 0);
            late.max_by_key(|(days, _)| *days).map(|(_, text)| Self::Overdue(text))
        })
    }

    /// What the register says of it.
    pub(super) fn text(self) -> &'a Text {
        match self {
            Self::StopUse(text) | Self::Suspension(text) | Self::Overdue(text) => text,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use registry::document::{Bucket, Document, Model, parse};

    const RECALL: &str = r#"{"number":"R-1","opened_on":"2026-01-01","severity":"service","deadline":"2026-02-01",
        "title":{"en":"Cable"},"text":{"en":"The cable wears."},"serials":[{"from":"2026A0314B0000001","to":"2026A0314B0000999"}]}"#;

    fn unit(status: &str, stage: &str, notices: &str) -> Unit {
        let json = format!(
            r#"{{"type":"bucket","units":[{{"id":"CN0142G1A2032026A0314B0000417","status":"{status}","stage":"{stage}",
            "made_on":"2026-03-14","software":"1","events":[],"notices":[{notices}]}}]}}"#
        );
        Bucket::from_json(json.as_bytes()).expect("a bucket").units.remove(0)
    }

    fn notice(kind: &str, reference: &str, rest: &str, text: &str) -> String {
        format!(
            r#"{{"kind":"{kind}","reference":"{reference}","issued_on":"2026-01-01",{rest}"text":{{"en":"{text}"}}}}"#
        )
    }

    fn recalls(recalls: &str) -> Vec<Recall> {
        let json = format!(
            r#"{{"code":"G1A203","names":{{"en":"A"}},"parameters":{{"height_mm":1,"mass_g":1,"degrees_of_freedom":1,
            "battery_wh":1,"compute_tops":1,"payload_g":1,"top_speed_mm_s":1}},"intelligence_level":1,"components":[],
            "recalls":[{recalls}]}}"#
        );
        parse::<Model>(json.as_bytes()).expect("a model").recalls
    }

    /// What is told of a robot, some days after the deadlines there are.
    fn told(unit: &Unit, recalls: &[Recall], days: u64) -> Option<String> {
        let cause = Cause::of(unit, recalls, |_| days)?;
        let kind = match cause {
            Cause::StopUse(_) => "stop use",
            Cause::Suspension(_) => "suspension",
            Cause::Overdue(_) => "overdue",
        };
        Some(format!("{kind}: {}", cause.text().in_language("en")))
    }

    #[test]
    fn the_notice_behind_the_status_goes_first() {
        let late = notice("service_recall", "R-9", r#""deadline":"2026-01-02","#, "Late.");
        let stop = notice("stop_use_recall", "R-2", "", "It may burn.");
        let unit_of = |status, first: &str| unit(status, "operation", &format!("{late},{first}"));
        assert_eq!(told(&unit_of("under_recall", &stop), &[], 3).as_deref(), Some("stop use: It may burn."));
        let suspension = notice("suspension", "S-1", "", "It fell.");
        assert_eq!(told(&unit_of("suspended", &suspension), &[], 3).as_deref(), Some("suspension: It fell."));
    }

    #[test]
    fn a_recall_is_told_of_once_its_day_has_passed_and_until_it_is_settled() {
        let model = recalls(RECALL);
        let plain = unit("in_operation", "operation", "");
        assert_eq!(told(&plain, &model, 1).as_deref(), Some("overdue: The cable wears."));
        assert_eq!(told(&plain, &model, 0), None);
        let settled = notice("service_recall", "R-1", r#""closed_on":"2026-02-02","#, "Done.");
        assert_eq!(told(&unit("in_operation", "operation", &settled), &model, 9), None);
        let own = notice("service_recall", "R-1", r#""deadline":"2026-03-01","#, "Yours.");
        assert_eq!(told(&unit("in_operation", "operation", &own), &[], 9).as_deref(), Some("overdue: Yours."));
        assert_eq!(
            told(&unit("in_operation", "operation", &own), &model, 9).as_deref(),
            Some("overdue: The cable wears.")
        );
        assert_eq!(told(&unit("retired", "recycling", ""), &model, 9), None);
    }
}
