//! The receipt of an answer that is on the page.

use crate::data::session::Session;
use registry::{Lookup, Memory, Receipt, ReceiptError};
use robot_id::RobotId;

/// Makes the receipt of the answer for an ID that was looked up at `looked_up_at` (Unix seconds), from the files
/// that the page has. A file that it no longer has is fetched again.
///
/// # Errors
/// The files prove no answer, or one of them can't be had.
pub async fn receipt(session: &Session, id: RobotId, looked_up_at: u64) -> Result<Receipt, ReceiptError> {
    let mut lookup = Lookup::of(id, session.trust(), looked_up_at, Memory::default());
    let mut files = Vec::new();
    while let Some(path) = lookup.wants().first().cloned() {
        let answer = session.client().at_hand(&path).await;
        if let Ok(bytes) = &answer {
            files.push((path.clone(), bytes.clone()));
        }
        lookup.supply(&path, answer);
    }
    Receipt::make(id, session.trust(), looked_up_at, files)
}
