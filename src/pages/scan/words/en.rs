//! English.

use super::super::said::{Dark, Nothing};
use super::ScanText;

pub(in crate::pages) static TEXT: ScanText = ScanText {
    title: "Scan a code",
    lead: "Point the camera at the QR code on the robot, or choose a photo of it.",
    privacy: "Pictures are read on this device. They are not sent anywhere, and not kept.",
    picture: "What the camera sees",
    use_camera: "Use the camera",
    asks: "Your browser will ask whether this site may use it.",
    stop: "Stop the camera",
    torch: "Light",
    camera: "Camera",
    again: "Scan again",
    choose_photo: "Choose a photo",
    drop_hint: "You can also drop a photo on this page, or paste one. Up to 40 MB.",
    starting: "Starting the camera…",
    running: "Hold the code inside the corners, with a little room around it.",
    reading: "Reading the photo…",
    read: "Code read:",
    dark: |why| match why {
        Dark::Denied => (
            "The camera is not allowed",
            "To allow it, open the settings of this site: by the sign beside the address, or in the browser's settings under site permissions. If the camera is blocked for the browser itself, allow it in the settings of your device. Then scan again, or choose a photo.",
        ),
        Dark::None => (
            "No camera was found",
            "Connect one and scan again, or choose a photo of the code. You can also type the ID on the first page.",
        ),
        Dark::Busy => (
            "The camera gives no picture",
            "Another program or tab may be using it. Close that, then scan again, or choose a photo.",
        ),
    },
    nothing: |why| match why {
        Nothing::Empty => (
            "No QR code was found in the photo",
            "Take it from nearer, straight from the front and without glare, with the whole code and a little room around it in the picture.",
        ),
        Nothing::NoImage => {
            ("This file is not a picture that the browser can open", "Choose a photo as JPEG, PNG or WebP.")
        }
        Nothing::Heic => (
            "This browser can't open HEIC photos",
            "Save or export the photo as JPEG, or take a screenshot of it, and choose that.",
        ),
        Nothing::TooLarge => ("This file is too large", "Choose one of at most 40 MB."),
        Nothing::Failed => (
            "The reader could not be loaded",
            "Check your connection, then reload this page. You can also type the ID on the first page.",
        ),
    },
    elsewhere: "This code leads to another site:",
    elsewhere_note: |portal| {
        format!(
            "It does not lead to {portal}. A false sticker over the right code is a common trick: don't open its link. Compare the ID with the one on the robot's plate, then check it here."
        )
    },
    holds_id: "ID in the code:",
    check_here: "Check this ID here",
    other: "There is no robot ID in this code",
    other_note: "It may be a code for something else on the robot or its box. It says:",
    no_text: "(nothing that can be shown)",
    several: "There are several codes. Choose one:",
};
