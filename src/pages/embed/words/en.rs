//! English.

use super::EmbedText;
use crate::pages::embed::sheet::{BYTES, LABELS};

pub(in crate::pages) static TEXT: EmbedText = EmbedText {
    title: "Show a robot's status on your page",
    lead: "A badge that proves in your visitor's browser what the register says, and labels with the same link for the robot itself.",
    choose: "Choose",
    id_hint: "Type or paste the ID of the robot that you offer.",
    automatic: "Automatic",
    variants: "Size",
    variant_names: ["Compact: a line", "Card: 320 pixels", "Full: up to 736 pixels"],
    languages: "Language",
    themes: "Theme",
    theme_names: ["Light", "Dark"],
    preview: "Preview",
    preview_note: "This is the badge itself, not a picture of it: what it says is proved here, now.",
    not_loaded: "The badge could not be loaded. Check your connection, then reload this page. The code below is right nevertheless.",
    no_id: "Once the ID is complete, the badge, its code and the label appear here.",
    snippets: "Code for your page",
    element: (
        "As an element",
        "Best for your own page: it grows with its content. The link inside is what visitors without JavaScript see.",
    ),
    frame: ("As a frame", "For pages that take no scripts, such as shop systems. Its size is fixed."),
    frame_language: "A frame can't see the language of your page: with the language on automatic it speaks English.",
    policy: "If your page has a Content-Security-Policy, add:",
    copy: "Copy code",
    copied: "Code copied",
    copy_failed: "Select the code and copy it:",
    labels: "Labels",
    label_lead: |domain| {
        format!(
            "Who scans the label gets today's answer on {domain}. The domain is printed below the code, so that people can see where it must lead."
        )
    },
    label_of: |id| format!("Label of {id} with a QR code"),
    no_label: "The address of this portal is too long for a QR code.",
    svg: "Save as SVG",
    png: "Save as PNG",
    png_failed: "This browser can't make the picture. Save the label as SVG instead.",
    sheet: "A sheet of labels",
    list: "IDs to print, one a line",
    count: |count| match count {
        0 => "No labels yet".to_owned(),
        1 => "1 label".to_owned(),
        count => format!("{count} labels"),
    },
    left_out: |count| {
        let lines = if count == 1 { "1 line is" } else { "More lines are" };
        let count = if count == 1 { String::new() } else { format!(" ({count})") };
        format!(
            "{lines} left out{count}. A sheet takes {LABELS} labels and {BYTES} bytes of text: print these first, then the rest."
        )
    },
    faults: |count| {
        if count == 1 {
            "This is no robot ID and will not be printed. Correct it or remove it:".to_owned()
        } else {
            format!("These {count} are no robot IDs and will not be printed. Correct or remove them:")
        }
    },
    line: |line| format!("Line {line}: "),
    more: |count| format!("and {count} more"),
    print: "Print labels",
    print_note: "On A4, 20 labels a page, each 42 millimetres wide. Print at 100 %, and scan one before you stick them on.",
};
