//! How an answer looks: surface, tone and sign, in the order in which they matter.

use crate::named::named;
use crate::{Icon, Outcome};
use registry::{Decoded, Freshness, Verdict};

named! {
    /// How far an answer may be trusted. Its name is what the style sheets have as classes.
    Surface {
        /// Proved, and fresh.
        Solid = "",
        /// Not proved now.
        Outline = "open",
        /// Do not rely on it: an outline under barrier tape.
        Tape = "open tape",
        /// Not yet known. It comes into sight only if that takes a while.
        Busy = "open busy",
    }
}

named! {
    /// Which colour of `static/tokens.css` it has. Its name is the class that the style sheets have for it.
    Tone {
        /// `--ok`.
        Ok = "ok",
        /// `--note`.
        Note = "note",
        /// `--warn`.
        Warn = "warn",
        /// `--stop`.
        Stop = "stop",
        /// `--end`.
        End = "end",
        /// `--late`.
        Late = "late",
        /// `--edge`.
        Dim = "dim",
        /// `--ink`.
        Plain = "plain",
    }
}

/// Surface, tone and sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// How far it may be trusted.
    pub surface: Surface,
    /// Its colour.
    pub tone: Tone,
    /// Its sign.
    pub icon: Icon,
}

const fn look(surface: Surface, tone: Tone, icon: Icon) -> Look {
    Look { surface, tone, icon }
}

impl Look {
    /// While there is no verdict.
    pub const BUSY: Self = look(Surface::Busy, Tone::Dim, Icon::Busy);

    /// Of an answer that was proved, and may be out of date.
    pub const LATE: Self = look(Surface::Outline, Tone::Late, Icon::Late);

    /// Of an ID that is proved not to be listed, whose maker is known and has no such model.
    pub const MODEL_UNKNOWN: Self = look(Surface::Solid, Tone::Warn, Icon::Half);

    /// The look of a verdict. Only an answer that is proved and fresh is solid.
    #[must_use]
    pub fn of(verdict: &Verdict) -> Self {
        let is_model_unknown = matches!(verdict, Verdict::NotListed(absent) if is_model_unknown(absent.decoded()));
        Outcome::of(verdict).look_now(verdict.freshness(), is_model_unknown)
    }

    /// Tone and surface as classes of the style sheets, with spaces between.
    #[must_use]
    pub fn classes(self) -> [&'static str; 2] {
        [self.tone.name(), self.surface.name()]
    }
}

impl Outcome {
    /// How it looks while it is fresh.
    #[must_use]
    pub const fn look(self) -> Look {
        match self {
            Self::Open => look(Surface::Outline, Tone::Dim, Icon::Busy),
            Self::Malformed => look(Surface::Outline, Tone::Plain, Icon::Misread),
            Self::Unreachable => look(Surface::Outline, Tone::Dim, Icon::Unreachable),
            Self::Unproven => look(Surface::Tape, Tone::Stop, Icon::Broken),
            // What is out of date is this program.
            Self::NewerFormat => look(Surface::Outline, Tone::Late, Icon::Late),
            Self::NotListed => look(Surface::Solid, Tone::Stop, Icon::Absent),
            Self::InOperation => look(Surface::Solid, Tone::Ok, Icon::Tick),
            Self::Registered => look(Surface::Solid, Tone::Note, Icon::Waiting),
            Self::UnderRecall => look(Surface::Solid, Tone::Warn, Icon::Warning),
            Self::Suspended => look(Surface::Solid, Tone::Stop, Icon::Paused),
            Self::Retired | Self::Recycled => look(Surface::Solid, Tone::End, Icon::Ended),
        }
    }

    /// How it looks by its freshness, if it was proved, and where it is that a known maker has no such model.
    #[must_use]
    pub fn look_now(self, freshness: Option<Freshness>, is_model_unknown: bool) -> Look {
        match freshness {
            Some(Freshness::Stale | Freshness::Expired) => Look::LATE,
            _ if is_model_unknown => Look::MODEL_UNKNOWN,
            Some(Freshness::Fresh) | None => self.look(),
        }
    }
}

/// Whether the maker is known and has no such model.
#[must_use]
pub fn is_model_unknown(decoded: &Decoded) -> bool {
    decoded.manufacturer().is_some() && decoded.model().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_proved_and_fresh_is_solid() {
        for outcome in Outcome::ALL {
            assert_eq!(outcome.look().surface == Surface::Solid, outcome.is_proved(), "{outcome:?}");
            for freshness in [Freshness::Stale, Freshness::Expired] {
                assert_eq!(outcome.look_now(Some(freshness), false), Look::LATE, "{outcome:?}");
            }
        }
    }

    #[test]
    fn outcomes_differ_by_more_than_colour() {
        // A robot that is retired and one that is recycled look alike: neither may be used or sold again.
        let looks = Outcome::ALL.map(Outcome::look);
        for (place, look) in looks.iter().enumerate() {
            let same = looks.iter().filter(|other| other.icon == look.icon).count();
            assert_eq!(same, if look.icon == Icon::Ended { 2 } else { 1 }, "{:?}", Outcome::ALL[place]);
        }
    }
}
