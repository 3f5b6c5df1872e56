//! What an answer comes to.

use crate::named::named;
use registry::document::Status;
use registry::{Answer, Failure, Reason, Verdict};

named! {
    /// A verdict, and of a listed robot its status. Worst first.
    ///
    /// Its name is the verdict's word in `data-verdict`, for a listed robot the status' word in `data-status`, and where the
    /// register is newer a word of its own.
    Outcome {
        /// Something failed to verify.
        Unproven = "unproven",
        /// The register is of a later version than this program can read, which shows nothing else.
        NewerFormat = "newer-format",
        /// No answer could be had.
        Unreachable = "unreachable",
        /// Not an ID.
        Malformed = "malformed",
        /// Proved absent.
        NotListed = "not-listed",
        /// Proved, with this status.
        Suspended = Status::Suspended.attribute(),
        /// Proved, with this status.
        UnderRecall = Status::UnderRecall.attribute(),
        /// Proved, with this status.
        Retired = Status::Retired.attribute(),
        /// Proved, with this status.
        Recycled = Status::Recycled.attribute(),
        /// Proved, with this status.
        Registered = Status::Registered.attribute(),
        /// Proved, with this status.
        InOperation = Status::InOperation.attribute(),
        /// Not yet looked up.
        Open = "open",
    }
}

impl Outcome {
    /// What a verdict comes to.
    #[must_use]
    pub fn of(verdict: &Verdict) -> Self {
        match verdict {
            Verdict::Malformed(_) => Self::Malformed,
            Verdict::Unreachable(_) => Self::Unreachable,
            Verdict::Unproven(_) => Self::of_failure(verdict.proof().and_then(|proof| proof.failed())),
            Verdict::NotListed(_) => Self::NotListed,
            Verdict::Listed(listed) => listed.unit().status.into(),
        }
    }

    /// What the answer for an ID of a list comes to; nothing is not yet looked up.
    #[must_use]
    pub fn of_answer(answer: Option<Answer>) -> Self {
        let Some(answer) = answer else { return Self::Open };
        match (answer.status(), answer.failure()) {
            (Some((status, _)), _) => status.into(),
            (None, failure @ Some(_)) => Self::of_failure(failure),
            (None, None) if answer.unavailable().is_some() => Self::Unreachable,
            (None, None) => Self::NotListed,
        }
    }

    /// What a failed check comes to.
    fn of_failure(failure: Option<&Failure>) -> Self {
        match failure.map(|failure| &failure.reason) {
            Some(Reason::NewerFormat(_)) => Self::NewerFormat,
            _ => Self::Unproven,
        }
    }

    /// The status, of a listed robot.
    #[must_use]
    pub fn status(self) -> Option<Status> {
        Status::ALL.iter().copied().find(|status| Self::from(*status) == self)
    }

    /// Whether it rests on a proof.
    #[must_use]
    pub fn is_proved(self) -> bool {
        self == Self::NotListed || self.status().is_some()
    }
}

impl From<Status> for Outcome {
    fn from(status: Status) -> Self {
        match status {
            Status::Registered => Self::Registered,
            Status::InOperation => Self::InOperation,
            Status::Suspended => Self::Suspended,
            Status::UnderRecall => Self::UnderRecall,
            Status::Retired => Self::Retired,
            Status::Recycled => Self::Recycled,
        }
    }
}

named! {
    /// What to do about an answer, in one sentence.
    Advice {
        /// Compare the robot with what is recorded.
        Compare = "compare",
        /// It must not operate for now.
        Withdrawn = "withdrawn",
        /// Switch it off.
        SwitchOff = "switchOff",
        /// Do not buy, sell or operate it.
        Scrapped = "scrapped",
        /// Read the nameplate again.
        ReadAgain = "readAgain",
    }
}

impl Outcome {
    /// The advice for an answer that is proved and fresh; none for others.
    #[must_use]
    pub fn advice(self) -> Option<Advice> {
        Some(match self {
            Self::NotListed => Advice::ReadAgain,
            Self::InOperation | Self::Registered => Advice::Compare,
            Self::Suspended => Advice::Withdrawn,
            Self::UnderRecall => Advice::SwitchOff,
            Self::Retired | Self::Recycled => Advice::Scrapped,
            Self::Open | Self::Malformed | Self::Unreachable | Self::Unproven | Self::NewerFormat => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_status_has_an_outcome_of_its_own_and_its_name() {
        for status in Status::ALL {
            let outcome = Outcome::from(*status);
            assert_eq!(outcome.name(), status.attribute());
            assert_eq!(outcome.status(), Some(*status));
            assert!(outcome.advice().is_some(), "{status:?}");
        }
        assert_eq!(Outcome::ALL.into_iter().filter(|outcome| outcome.status().is_some()).count(), Status::ALL.len());
    }

    #[test]
    fn names_lead_back_to_outcomes() {
        for outcome in Outcome::ALL {
            assert_eq!(Outcome::named(outcome.name()), Some(outcome));
        }
        assert_eq!(Outcome::named("exported"), None);
    }
}
