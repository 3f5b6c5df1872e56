//! From a file to a verdict.

use crate::data::client::clock;
use crate::model::receipt_refusal::Refusal;
use js_sys::Uint8Array;
use registry::{Receipt, Trust, Verdict, limits};
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
