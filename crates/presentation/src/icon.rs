//! The signs. Each has a shape of its own, so that none depends on colour.

use crate::named::named;

named! {
    /// A sign. Its drawing is the symbol `icon-<name>` of `index.html`.
    Icon {
        /// Disc with a tick.
        Tick = "tick",
        /// Ring with three dots.
        Waiting = "waiting",
        /// Triangle.
        Warning = "warning",
        /// A spanner.
        Service = "service",
        /// Octagon with pause bars.
        Paused = "paused",
        /// Square with a slash.
        Ended = "ended",
        /// Diamond with a cross.
        Absent = "absent",
        /// Plate with a caret.
        Misread = "misread",
        /// Ring filled by half.
        Half = "half",
        /// Broken ring.
        Unreachable = "unreachable",
        /// Clock.
        Late = "late",
        /// Cracked seal.
        Broken = "broken",
        /// Dial.
        Busy = "busy",
    }
}
