//! The answer: one type, made in one place ([`crate::Lookup`]), the only thing a page can render.

use crate::document::{Date, Manufacturer, Model, Notice, Status, Unit};
use crate::{FilePath, Freshness, LastAnswer, OpenRecalls, Proof, Unavailable, VerifiedSnapshot};
use alloc::boxed::Box;
use robot_id::{ParseError, RobotId};

/// What can be said of an ID (`docs/FORMATS.md`, "The look-up").
#[derive(Debug, Clone)]
pub enum Verdict {
    /// Not an ID: position and reason. Nothing was fetched.
    Malformed(Malformed),
    /// Proved in the snapshot.
    Listed(Box<Listed>),
    /// Proved absent from the snapshot.
    NotListed(Box<NotListed>),
    /// No answer could be had; decoded at most.
    Unreachable(Box<Unreachable>),
    /// Something failed to verify: do not rely on this.
    Unproven(Box<Unproven>),
}

impl Verdict {
    /// The word in `data-verdict`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Malformed(_) => "malformed",
            Self::Listed(_) => "listed",
            Self::NotListed(_) => "not-listed",
            Self::Unreachable(_) => "unreachable",
            Self::Unproven(_) => "unproven",
        }
    }

    /// The ID, unless it is malformed.
    #[must_use]
    pub fn id(&self) -> Option<&RobotId> {
        match self {
            Self::Malformed(_) => None,
            Self::Listed(listed) => Some(&listed.id),
            Self::NotListed(absent) => Some(&absent.id),
            Self::Unreachable(unreachable) => Some(&unreachable.id),
            Self::Unproven(unproven) => Some(&unproven.id),
        }
    }

    /// The proved status: a listed unit's, and nobody else's.
    #[must_use]
    pub fn status(&self) -> Option<Status> {
        match self {
            Self::Listed(listed) => Some(listed.unit.status),
            _ => None,
        }
    }

    /// How old the answer may be, for answers that were proved.
    #[must_use]
    pub fn freshness(&self) -> Option<Freshness> {
        match self {
            Self::Listed(listed) => Some(listed.snapshot.freshness()),
            Self::NotListed(absent) => Some(absent.snapshot.freshness()),
            _ => None,
        }
    }

    /// The snapshot that proves the answer, for answers that were proved.
    #[must_use]
    pub fn snapshot(&self) -> Option<&VerifiedSnapshot> {
        match self {
            Self::Listed(listed) => Some(&listed.snapshot),
            Self::NotListed(absent) => Some(&absent.snapshot),
            _ => None,
        }
    }

    /// The checks behind the answer; none for a malformed ID.
    #[must_use]
    pub fn proof(&self) -> Option<&Proof> {
        match self {
            Self::Malformed(_) => None,
            Self::Listed(listed) => Some(&listed.proof),
            Self::NotListed(absent) => Some(&absent.proof),
            Self::Unreachable(unreachable) => Some(&unreachable.proof),
            Self::Unproven(unproven) => Some(&unproven.proof),
        }
    }

    /// What to remember of a proved answer, for a visit when the registry can't be reached.
    #[must_use]
    pub fn last_answer(&self) -> Option<LastAnswer> {
        let issued_at = self.snapshot()?.document().issued_at;
        Some(LastAnswer { status: self.status(), issued_at })
    }
}

/// Not an ID.
#[derive(Debug, Clone)]
pub struct Malformed {
    pub(crate) error: ParseError,
}

impl Malformed {
    /// What is wrong, and where in the text that was given.
    #[must_use]
    pub fn error(&self) -> &ParseError {
        &self.error
    }
}

/// Who made it and what it is, as the verified directory says. Only verification makes one.
#[derive(Debug, Clone, Default)]
pub struct Decoded {
    pub(crate) manufacturer: Option<Box<Manufacturer>>,
    pub(crate) model: Option<Box<Model>>,
}

impl Decoded {
    /// The manufacturer, if its code is known.
    #[must_use]
    pub fn manufacturer(&self) -> Option<&Manufacturer> {
        self.manufacturer.as_deref()
    }

    /// The model, if the manufacturer is known and has registered it.
    #[must_use]
    pub fn model(&self) -> Option<&Model> {
        self.model.as_deref()
    }
}

/// Proved in the snapshot.
#[derive(Debug, Clone)]
pub struct Listed {
    pub(crate) id: RobotId,
    pub(crate) unit: Box<Unit>,
    pub(crate) decoded: Decoded,
    pub(crate) snapshot: Box<VerifiedSnapshot>,
    pub(crate) proof: Proof,
}

impl Listed {
    /// The record.
    #[must_use]
    pub fn unit(&self) -> &Unit {
        &self.unit
    }

    /// Manufacturer and model.
    #[must_use]
    pub fn decoded(&self) -> &Decoded {
        &self.decoded
    }

    /// The recalls that are open for this unit, by the clock that the look-up was given.
    #[must_use]
    pub fn open_recalls(&self) -> OpenRecalls {
        let model = self.decoded.model();
        let recalls = model.map(|model| model.recalls.as_slice()).unwrap_or_default();
        OpenRecalls::of(&self.unit, recalls, self.snapshot.verified_at())
    }

    /// For how many days this day has passed, by the same clock; 0 if it has not.
    #[must_use]
    pub fn days_past(&self, day: Date) -> u64 {
        day.days_past(self.snapshot.verified_at())
    }

    /// Notices about this unit that still ask for something.
    pub fn open_notices(&self) -> impl Iterator<Item = &Notice> {
        self.unit.notices.iter().filter(|notice| notice.is_open())
    }
}

/// Proved absent from the snapshot.
#[derive(Debug, Clone)]
pub struct NotListed {
    pub(crate) id: RobotId,
    pub(crate) decoded: Decoded,
    pub(crate) snapshot: Box<VerifiedSnapshot>,
    pub(crate) proof: Proof,
}

impl NotListed {
    /// Whether manufacturer and model are known, and who they are.
    #[must_use]
    pub fn decoded(&self) -> &Decoded {
        &self.decoded
    }
}

/// No answer could be had.
#[derive(Debug, Clone)]
pub struct Unreachable {
    pub(crate) id: RobotId,
    pub(crate) path: FilePath,
    pub(crate) why: Unavailable,
    pub(crate) decoded: Decoded,
    pub(crate) last_answer: Option<LastAnswer>,
    pub(crate) proof: Proof,
}

impl Unreachable {
    /// The file that could not be had.
    #[must_use]
    pub fn path(&self) -> &FilePath {
        &self.path
    }

    /// Why not.
    #[must_use]
    pub fn why(&self) -> Unavailable {
        self.why
    }

    /// Manufacturer and model, as far as verified files told before the registry was lost.
    #[must_use]
    pub fn decoded(&self) -> &Decoded {
        &self.decoded
    }

    /// The last proved answer on this device: to be shown with its date, never as current.
    #[must_use]
    pub fn last_answer(&self) -> Option<&LastAnswer> {
        self.last_answer.as_ref()
    }
}

/// Something failed to verify. It holds no record: there is nothing here that could be shown.
#[derive(Debug, Clone)]
pub struct Unproven {
    pub(crate) id: RobotId,
    pub(crate) proof: Proof,
}
