//! English.

use super::{ReceiptText, Refusal};

pub(in crate::pages) static TEXT: ReceiptText = ReceiptText {
    title: "Open a receipt",
    lead: "A receipt is a file that holds a register's answer with its whole proof. This page checks that proof again.",
    choose: "Receipt file",
    or_drop: "Or drop the file anywhere on this page. It is checked on this device and sent nowhere.",
    reading: "Checking the receipt…",
    refused: |refusal| match refusal {
        Refusal::Several => ("These are several files.", "Open one receipt at a time."),
        Refusal::Unreadable => ("The file could not be read.", "Check that it is still there, and choose it again."),
        Refusal::TooLarge => ("This file is too large to be a receipt.", "No receipt is larger than 20 MB."),
        Refusal::NoReceipt => {
            ("This file is not a receipt.", "A receipt is the .json file that a robot's page saved, unaltered.")
        }
        Refusal::Incomplete => (
            "Part of the proof is missing from this receipt, so it shows nothing.",
            "Ask for the file as it was saved, or look the ID up yourself.",
        ),
        Refusal::WrongTime { .. } => (
            "This receipt can't have been made when it says.",
            "Check this device's clock. If it is right, do not rely on the receipt.",
        ),
    },
    says: |time| format!("It says it was made on {time}."),
    from_receipt: |time| {
        format!(
            "This answer comes from a receipt that says it was made on {time}. Its proof was checked again just now. What has happened since does not show."
        )
    },
    altered: "This receipt was altered or damaged, or it comes from another register. It shows nothing about this robot.",
    today: "See today's answer",
    another: "Open another receipt",
};
