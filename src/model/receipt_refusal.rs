//! Why a file gives no verdict.

use registry::ReceiptError;

/// Why there is no verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// Several files at once, of which only one can be shown.
    Several,
    /// The browser can't read it: a folder, or gone.
    Unreadable,
    /// Larger than a receipt can be.
    TooLarge,
    /// No receipt.
    NoReceipt,
    /// A part of the proof is missing.
    Incomplete,
    /// It can't have been made when it says.
    WrongTime {
        /// When it says it was made (Unix seconds).
        looked_up_at: u64,
    },
}

impl Refusal {
    /// The word in `data-receipt`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Several => "several",
            Self::Unreadable => "unreadable",
            Self::TooLarge => "too-large",
            Self::NoReceipt => "no-receipt",
            Self::Incomplete => "incomplete",
            Self::WrongTime { .. } => "wrong-time",
        }
    }
}

impl From<ReceiptError> for Refusal {
    fn from(error: ReceiptError) -> Self {
        match error {
            ReceiptError::TooLarge { .. } => Self::TooLarge,
            ReceiptError::Incomplete { .. } => Self::Incomplete,
            ReceiptError::WrongTime { looked_up_at } => Self::WrongTime { looked_up_at },
            ReceiptError::Format(_) | ReceiptError::NewerFormat(_) | ReceiptError::NoAnswer => Self::NoReceipt,
        }
    }
}
