//! Deutsch.

use super::ScanText;

pub(in crate::pages) static TEXT: ScanText = ScanText {
    title: "Code scannen",
    lead: "Richten Sie die Kamera auf den QR-Code am Roboter, oder wählen Sie ein Foto davon.",
};
