//! English.

use super::{KeepText, RobotPageText, SimilarText};
use crate::text::en;

pub(crate) static TEXT: RobotPageText = RobotPageText { said: &en::ROBOT, keep: KEEP, similar: SIMILAR };

const KEEP: KeepText = KeepText {
    share: "Share",
    svg: "QR code as SVG",
    png: "QR code as PNG",
    png_failed: "This browser can't make the picture. Save the QR code as SVG instead.",
    receipt: "Receipt",
    receipt_lead: "One file with this answer and its whole proof. Anyone can check it again later, without the register and without a connection.",
    save_receipt: "Save receipt",
    receipt_saved: "Saved as",
    receipt_failed: "The receipt could not be made. Check your connection, reload this page and try again.",
    open_receipt: "Open a receipt",
};

const SIMILAR: SimilarText = SimilarText {
    title: "Was it misread?",
    lead: "0 and O, 1 and I, 8 and B, 5 and S, 2 and Z are easily taken for each other. This page can look up the IDs that yours may have been read from.",
    fetches: |count| {
        let ids = if count == 1 { "1 similar ID".to_owned() } else { format!("{count} similar IDs") };
        format!("It looks up {ids} and fetches a batch of records for each. {PRIVACY}")
    },
    fetches_at_most: |count| {
        format!(
            "It looks up at most {count} IDs of makers and models with similar codes, and fetches a batch of records for each. {PRIVACY}"
        )
    },
    search: "Look up similar IDs",
    reading: "Reading which makers and models have similar codes…",
    searching: |done, of| format!("{done} of {of} similar IDs looked up…"),
    found: |listed, of| match (listed, of) {
        (0, 1) => "The similar ID is not in the register either.".to_owned(),
        (0, _) => format!("None of the {of} similar IDs is in the register."),
        (1, _) => format!("1 of {of} similar IDs is in the register:"),
        _ => format!("{listed} of {of} similar IDs are in the register:"),
    },
    no_similar: "No maker or model in the register has a similar code.",
    unanswered: |count| {
        let ids = if count == 1 { "1 similar ID".to_owned() } else { format!("{count} similar IDs") };
        format!("{ids} could not be looked up.")
    },
    compare: "Read the marked characters on the nameplate once more before you take one of these for the robot in front of you.",
};

const PRIVACY: &str = "Together these batches tell the register's server more about which ID you mean than one look-up does, and so nothing is fetched until you ask.";
