//! The signs of the verdict. Each has a shape of its own, so that none depends on colour.

/// A sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    /// Disc with a tick.
    Tick,
    /// Ring with three dots.
    Waiting,
    /// Triangle.
    Warning,
    /// Octagon with pause bars.
    Paused,
    /// Square with a slash.
    Ended,
    /// Diamond with a cross.
    Absent,
    /// Plate with a caret.
    Misread,
    /// Ring filled by half.
    Half,
    /// Broken ring.
    Unreachable,
    /// Clock.
    Late,
    /// Cracked seal.
    Broken,
    /// Dial.
    Busy,
}

impl Icon {
    /// The drawing, as a link to one of the symbols of `index.html`.
    #[must_use]
    pub fn symbol(self) -> &'static str {
        match self {
            Self::Tick => "#icon-tick",
            Self::Waiting => "#icon-waiting",
            Self::Warning => "#icon-warning",
            Self::Paused => "#icon-paused",
            Self::Ended => "#icon-ended",
            Self::Absent => "#icon-absent",
            Self::Misread => "#icon-misread",
            Self::Half => "#icon-half",
            Self::Unreachable => "#icon-unreachable",
            Self::Late => "#icon-late",
            Self::Broken => "#icon-broken",
            Self::Busy => "#icon-busy",
        }
    }
}
