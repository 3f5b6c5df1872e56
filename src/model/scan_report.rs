//! Why the Scan page has no picture, or a picture no code.

/// Why the camera shows nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dark {
    /// Permission was denied.
    Denied,
    /// There is none.
    None,
    /// Something else uses it.
    Busy,
    /// It was taken away while it ran: by a call, or a switch.
    Muted,
}

/// Why a photo, or the camera's picture, gave nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Nothing {
    /// No code was found.
    Empty,
    /// It is no picture.
    NoImage,
    /// It is a picture of a kind that this browser can't open.
    Heic,
    /// The file is too large.
    TooLarge,
    /// The reader can't be had.
    Failed,
    /// The browser shows pages no pictures, but noise or white.
    Noise,
    /// A code that has only a part of its text.
    Part,
}
