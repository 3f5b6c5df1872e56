//! Which surface, shape and colour a verdict has.

use super::Icon;
use registry::document::Status;
use registry::{Decoded, Freshness, Verdict};

/// Surface (solid, outline, tape) and colour, as classes of the stylesheet, and the sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// Classes of the banner.
    pub class: &'static str,
    /// The sign.
    pub icon: Icon,
}

impl Look {
    /// While there is no verdict.
    pub const BUSY: Self = Self { class: "open dim busy", icon: Icon::Busy };

    /// For a text that is no ID.
    pub const MALFORMED: Self = Self { class: "open plain", icon: Icon::Misread };

    /// The look of a verdict. Only an answer that is proved and fresh is solid.
    #[must_use]
    pub fn of(verdict: &Verdict) -> Self {
        let look = |class, icon| Self { class, icon };
        match verdict {
            Verdict::Malformed(_) => Self::MALFORMED,
            Verdict::Unreachable(_) => look("open dim", Icon::Unreachable),
            Verdict::Unproven(_) => look("open stop tape", Icon::Broken),
            Verdict::Listed(_) | Verdict::NotListed(_) if verdict.freshness() != Some(Freshness::Fresh) => {
                look("open late", Icon::Late)
            }
            Verdict::NotListed(absent) if is_model_unknown(absent.decoded()) => look("warn", Icon::Half),
            Verdict::NotListed(_) => look("stop", Icon::Absent),
            Verdict::Listed(listed) => match listed.unit().status {
                Status::InOperation => look("ok", Icon::Tick),
                Status::Registered => look("note", Icon::Waiting),
                Status::UnderRecall => look("warn", Icon::Warning),
                Status::Suspended => look("stop", Icon::Paused),
                Status::Retired | Status::Recycled => look("end", Icon::Ended),
            },
        }
    }
}

/// Whether the maker is known and has no such model.
#[must_use]
pub fn is_model_unknown(decoded: &Decoded) -> bool {
    decoded.manufacturer().is_some() && decoded.model().is_none()
}
