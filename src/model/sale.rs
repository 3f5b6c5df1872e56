//! Whether a robot may be sold, as far as the register knows.

use registry::document::{EventKind, Stage, Status, Unit};
use registry::{Freshness, OpenRecalls, Verdict};

/// The answer. Each has a rule behind it (`sale-rule` of `i18n/en/record.ftl`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sale {
    /// Nothing in the register forbids it.
    Allowed,
    /// Nothing forbids it, and a recall is open.
    OpenRecall,
    /// It has not been approved for the market.
    NotYet,
    /// A recall forbids its use.
    StopUse,
    /// Permission to operate is withdrawn.
    Suspended,
    /// It is retired or recycled.
    Scrapped,
    /// It is not in the register.
    NotListed,
    /// The answer is too old to say so.
    OutOfDate,
}

impl Sale {
    /// Of a verdict; nothing of one that is not proved.
    #[must_use]
    pub fn of(verdict: &Verdict) -> Option<Self> {
        match (verdict, verdict.freshness()?) {
            (Verdict::Listed(listed), freshness) => {
                Some(Self::of_unit(listed.unit(), &listed.open_recalls(), freshness))
            }
            (_, Freshness::Fresh) => Some(Self::NotListed),
            _ => Some(Self::OutOfDate),
        }
    }

    /// Of a robot. What is final is said however old the answer is.
    fn of_unit(unit: &Unit, open: &OpenRecalls, freshness: Freshness) -> Self {
        let is_approved =
            unit.stage >= Stage::Sales || unit.events.iter().any(|event| event.kind == EventKind::Approved);
        match unit.status {
            Status::Retired | Status::Recycled => Self::Scrapped,
            _ if freshness != Freshness::Fresh => Self::OutOfDate,
            Status::Suspended => Self::Suspended,
            Status::UnderRecall => Self::StopUse,
            Status::Registered | Status::InOperation if !is_approved => Self::NotYet,
            Status::Registered | Status::InOperation if open.more_forbid_use() => Self::StopUse,
            Status::Registered | Status::InOperation if open.count > 0 => Self::OpenRecall,
            Status::Registered | Status::InOperation => Self::Allowed,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use registry::document::{Bucket, Document};

    const APPROVED: &str =
        r#"{"date":"2026-04-01","stage":"market_access","kind":"approved","actor":"regulator","country":"CN"}"#;

    fn sale(status: &str, stage: &str, events: &str, notices: &str, freshness: Freshness) -> Sale {
        let json = format!(
            r#"{{"type":"bucket","units":[{{"id":"CN0142G1A2032026A0314B0000417","status":"{status}","stage":"{stage}",
            "made_on":"2026-03-14","software":"1","events":[{events}],"notices":[{notices}]}}]}}"#
        );
        let unit = Bucket::from_json(json.as_bytes()).expect("a bucket").units.remove(0);
        Sale::of_unit(&unit, &OpenRecalls::of(&unit, &[], 1_800_000_000), freshness)
    }

    fn notice(kind: &str) -> String {
        format!(r#"{{"kind":"{kind}","reference":"R-1","issued_on":"2026-05-01","text":{{"en":"A"}}}}"#)
    }

    #[test]
    fn each_state_has_its_answer() {
        let fresh = |status, stage, events, notices: &str| sale(status, stage, events, notices, Freshness::Fresh);
        assert_eq!(fresh("in_operation", "operation", "", ""), Sale::Allowed);
        assert_eq!(fresh("in_operation", "operation", "", &notice("service_recall")), Sale::OpenRecall);
        assert_eq!(fresh("under_recall", "operation", "", &notice("stop_use_recall")), Sale::StopUse);
        assert_eq!(fresh("suspended", "operation", "", &notice("suspension")), Sale::Suspended);
        assert_eq!(fresh("retired", "recycling", "", ""), Sale::Scrapped);
        assert_eq!(fresh("recycled", "recycling", "", ""), Sale::Scrapped);
    }

    #[test]
    fn before_its_approval_a_robot_is_not_for_sale() {
        for stage in ["research_development", "manufacturing", "market_access"] {
            assert_eq!(sale("registered", stage, "", "", Freshness::Fresh), Sale::NotYet, "{stage}");
        }
        assert_eq!(sale("registered", "market_access", APPROVED, "", Freshness::Fresh), Sale::Allowed);
        assert_eq!(sale("registered", "sales", "", "", Freshness::Fresh), Sale::Allowed);
    }

    #[test]
    fn an_old_answer_says_only_what_is_final() {
        for freshness in [Freshness::Stale, Freshness::Expired] {
            assert_eq!(sale("in_operation", "operation", "", "", freshness), Sale::OutOfDate);
            assert_eq!(sale("recycled", "recycling", "", "", freshness), Sale::Scrapped);
        }
    }
}
