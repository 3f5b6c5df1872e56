//! From a file to a verdict.

use crate::client::clock;
use js_sys::Uint8Array;
use registry::{Receipt, ReceiptError, Trust, Verdict, limits};
use robot_id::RobotId;
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

/// What a receipt says, verified again.
#[derive(Debug)]
pub(super) struct Opened {
    /// Its verdict, by this device's clock.
    pub(super) verdict: Verdict,
    /// The ID that it is for.
    pub(super) id: RobotId,
    /// When it says that it was made (Unix seconds).
    pub(super) looked_up_at: u64,
    /// When it was opened (Unix seconds).
    pub(super) opened_at: u64,
}

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
    pub(super) fn name(self) -> &'static str {
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

/// Opens the one file there is. Nothing leaves this device.
pub(super) async fn open(files: &[File], trust: &Trust) -> Result<Opened, Refusal> {
    let [file] = files else { return Err(if files.is_empty() { Refusal::Unreadable } else { Refusal::Several }) };
    if file.size() > limits::RECEIPT as f64 {
        return Err(Refusal::TooLarge);
    }
    let bytes = JsFuture::from(file.array_buffer()).await.map_err(|_| Refusal::Unreadable)?;
    let receipt = Receipt::from_json(&Uint8Array::new(&bytes).to_vec())?;
    let opened_at = clock::seconds();
    let verdict = receipt.verify(trust, opened_at)?;
    Ok(Opened { verdict, id: *receipt.id(), looked_up_at: receipt.looked_up_at(), opened_at })
}
