//! English.

use super::ScanText;

pub(in crate::pages) static TEXT: ScanText =
    ScanText { title: "Scan a code", lead: "Point the camera at the QR code on the robot, or choose a photo of it." };
