//! English.

mod robot;

pub(crate) use robot::TEXT as ROBOT;

use super::{CheckPage, Field, Headline, MalformedText, Shell, Text};
use crate::examples::ExampleName;
use registry::document::{Stage, Status};
use robot_id::{Fold, ParseErrorKind, Segment};

pub(crate) static TEXT: Text = Text { shell: SHELL, field: FIELD, check: CHECK, malformed: MALFORMED, headline: None };

pub(crate) static HEADLINE: Headline = Headline {
    site: "Robot Register",
    ribbon: ("Demonstration registry", "fictional data"),
    region: "Answer",
    status: |status, stage| match (status, stage) {
        (Status::Registered, Stage::ResearchDevelopment) => "Registered\u{a0}— in development",
        (Status::Registered, Stage::Manufacturing) => "Registered\u{a0}— being made",
        (Status::Registered, Stage::MarketAccess) => "Registered\u{a0}— not yet sold",
        (Status::Registered, _) => "Registered\u{a0}— not yet in use",
        (Status::InOperation, _) => "Registered\u{a0}— in operation",
        (Status::Suspended, _) => "Suspended\u{a0}— must not operate",
        (Status::UnderRecall, _) => "Under recall\u{a0}— stop using",
        (Status::Retired, _) => "Retired\u{a0}— resale prohibited",
        (Status::Recycled, _) => "Recycled\u{a0}— resale prohibited",
    },
    not_listed: "Not in the register",
    not_listed_maker_unknown: "Not in the register\u{a0}— unknown maker",
    model_unknown: "Maker known, model unknown",
    unreachable: "Cannot reach the register",
    unproven: "Proof failed\u{a0}— do not rely on this answer",
    malformed: "Not a robot ID",
    check_character: |place| format!("Check character {place}"),
    checking: "Checking…",
    out_of_date: |age| format!("Out of date\u{a0}— {age} old"),
    as_of: |time, ago| format!("as of {time}, {ago}"),
    absent_as_of: |time, ago| format!("proved absent as of {time}, {ago}"),
    it_was: |what, time| format!("It was “{what}” as of {time}. A recall or suspension since then would not show."),
    withheld: "We received data for this ID, but it does not verify. We are not showing it.",
    service_flag: |count, deadline| {
        let what = if count == 1 {
            "1 open recall affects this robot".to_owned()
        } else {
            format!("{count} open recalls affect this robot")
        };
        deadline.map_or_else(|| what.clone(), |deadline| format!("{what}: service by {deadline}"))
    },
    proved: |snapshot, key, witnesses| format!("Proved: record in snapshot {snapshot}, signed by {key}, {witnesses}."),
    proved_absent: |snapshot, key, witnesses| {
        format!("Proved: no such record in snapshot {snapshot}, signed by {key}, {witnesses}.")
    },
    witnesses: |count| match count {
        0 => "no witness".to_owned(),
        1 => "1 witness".to_owned(),
        count => format!("{count} witnesses"),
    },
    how: "How we know",
    incomplete: "The rest of this page could not be loaded. Check your connection and reload.",
};

const SHELL: Shell = Shell {
    skip: "Skip to content",
    navigation: "Main",
    pages: ["Check", "Scan", "List", "Makers and models", "Statistics", "History", "For sellers", "About"],
    menu: "Menu",
    switch_language: "Language",
    about: ["How the proof works", "Privacy", "Accessibility"],
    footer: |key| format!("Trusts the key {key}. Works without an account, cookies or tracking."),
    independence: "An independent project. It is not run by, or affiliated with, any authority or maker.",
    no_trust: (
        "This page is not set up",
        "Its trust file can't be read, so nothing could be proved here. Whoever runs this page has to mend it.",
    ),
    name_and_detail: |name, detail| format!("{name}: {detail}"),
    comma: ", ",
    stop: ". ",
};

const FIELD: Field = Field {
    label: "Robot ID",
    count: |count| format!("{count} of 29"),
    segment: |segment| match segment {
        Segment::National => "National",
        Segment::Manufacturer => "Maker",
        Segment::Model => "Model",
        Segment::Serial => "Serial",
    },
    hint: |segment| match segment {
        Segment::National => "2 letters or 2 digits",
        Segment::Manufacturer => "4 letters and digits",
        Segment::Model => "6 letters and digits",
        Segment::Serial => "17 letters and digits",
    },
    more: |count| if count == 1 { "1 more character".to_owned() } else { format!("{count} more characters") },
    complete: "Complete",
    looking_up: "Looking up…",
    no_country: "No country has this code",
    not_known: "Not known to the register",
    not_now: "Can't be looked up now",
    tidied: |what| format!("Tidied: {what}."),
    fold: |fold| match fold {
        Fold::Case => "lower case",
        Fold::FullWidth => "full-width characters",
        Fold::Spaces => "spaces",
        Fold::Dashes => "dashes",
        Fold::ZeroWidth => "invisible characters",
        Fold::UrlAround => "the link around it",
        Fold::TextAround => "the text around it",
    },
    and: " and ",
    submit: "Check this ID",
    clear: "Clear",
    privacy: |batch| {
        match batch {
        Some(batch) => format!(
            "The ID is never sent. This page fetches the batch of about {batch} records in which it would be, and looks inside it here."
        ),
        None => "The ID is never sent. This page fetches the batch of records in which it would be, and looks inside it here.".to_owned(),
    }
    },
};

const CHECK: CheckPage = CheckPage {
    title: "Check a robot",
    lead: "Type or paste the 29-character ID on the robot's nameplate.",
    scan_code: "Scan a code",
    check_list: "Check a list",
    find: "Where to find the ID",
    find_figure: "Line drawing of a humanoid robot from behind: the nameplate sits between the shoulders, a printed copy under the battery cover.",
    find_places: [
        ("Between the shoulders", "on a metal plate with a QR code"),
        ("Under the battery cover", "as a printed copy"),
        ("On the robot's screen or app", "under Settings, About"),
    ],
    now: "The register right now",
    robots: "robots",
    models: "models",
    makers: "makers",
    snapshot: |number| format!("snapshot {number}"),
    proved: "Proof checked in this page",
    signed_by: |key, witnesses| match witnesses {
        0 => format!("Signed by {key}."),
        1 => format!("Signed by {key}, seen by 1 witness."),
        count => format!("Signed by {key}, seen by {count} witnesses."),
    },
    unreachable: "The register can't be reached right now. An ID can still be checked for form.",
    unproven: "What was received does not verify, so it is not shown.",
    checking: "Checking the register…",
    examples: "Try one",
    examples_lead: "Fictional robots that show every answer this page can give.",
    example: |name| match name {
        ExampleName::InOperation => "In operation",
        ExampleName::ServiceRecall => "With an open service recall",
        ExampleName::RecallRemedied => "Recall remedied",
        ExampleName::Foreign => "Made in another country",
        ExampleName::Registered => "Not yet in use",
        ExampleName::MarketAccess => "Not yet sold",
        ExampleName::Development => "In development",
        ExampleName::UnderRecall => "Under recall: stop using",
        ExampleName::Suspended => "Suspended",
        ExampleName::Retired => "Retired",
        ExampleName::Recycled => "Recycled",
        ExampleName::UnknownSerial => "Not in the register",
        ExampleName::UnknownModel => "Unknown model",
        ExampleName::UnknownMaker => "Unknown maker",
        ExampleName::Malformed => "Mistyped",
        ExampleName::Offline => "Simulated: no connection",
        ExampleName::Tampered => "Simulated: altered on its way",
        ExampleName::Stale => "Simulated: a month out of date",
    },
};

const MALFORMED: MalformedText = MalformedText {
    fault: |kind| match kind {
        ParseErrorKind::Empty => "There is nothing to check yet.".to_owned(),
        ParseErrorKind::TooShort { found } => format!("An ID has 29 characters; this has {found}."),
        ParseErrorKind::TooLong { found } => format!("An ID has 29 characters; this has {found}."),
        ParseErrorKind::UnexpectedCharacter { found } => {
            format!("“{found}” cannot stand in a robot ID, which has only the letters A to Z and digits.")
        }
        ParseErrorKind::LookAlike { found, looks_like, script } => {
            format!("“{found}” looks like {looks_like}, but is {script}. It is not the same character.")
        }
        ParseErrorKind::NationalMixed { first, second } => {
            format!("The national code is two letters or two digits, not “{first}{second}”.")
        }
        ParseErrorKind::NoId => "There is no robot ID in this text.".to_owned(),
        ParseErrorKind::SeveralIds { .. } => {
            "There is more than one robot ID in this text. Check them one at a time.".to_owned()
        }
        ParseErrorKind::InputTooLarge { limit } => format!("The text is longer than {limit} characters."),
    },
    fault_place: |place, segment, within| {
        format!("Character {place} of 29; number {within} of the segment “{segment}”.")
    },
    nothing_fetched: "Found in this page. Nothing was fetched for it.",
};
