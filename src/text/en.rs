//! English.

use super::{CheckPage, Field, Headline, Parameter, ProofText, RecordText, Share, Shell, Text, VerdictText};
use crate::{client::Simulation, examples::ExampleName};
use registry::document::{Actor, ComponentKind, EventKind, Severity, Stage, Standing, Status};
use registry::{Check, Reason, Unavailable};
use robot_id::{Fold, ParseErrorKind, Segment};

pub(crate) static TEXT: Text =
    Text { shell: SHELL, field: FIELD, check: CHECK, verdict: VERDICT, proof: PROOF, record: RECORD, share: SHARE };

pub(super) static HEADLINE: Headline = Headline {
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
    incomplete: "The rest of this page could not be loaded. Check your connection and reload.",
};

const SHELL: Shell = Shell {
    skip: "Skip to content",
    navigation: "Main",
    check: "Check",
    switch_language: "Language",
    embed: "For sellers: badge and labels",
    footer: |key| format!("Trusts the key {key}. Works without an account, cookies or tracking."),
    independence: "An independent project. It is not run by, or affiliated with, any authority or maker.",
    not_found: (
        "Page not found",
        "There is nothing at this address. If it was meant to show a robot, check its ID again.",
    ),
    go_to_check: "Check a robot",
    no_trust: (
        "This page is not set up",
        "Its trust file can't be read, so nothing could be proved here. Whoever runs this page has to mend it.",
    ),
    name_and_detail: |name, detail| format!("{name}: {detail}"),
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
    signed_by: |key, witnesses| format!("Signed by {key}, {witnesses}."),
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

const VERDICT: VerdictText = VerdictText {
    checking_step: |check| match check {
        Check::Bucket | Check::Node => "Fetching the batch of records",
        Check::Manufacturers | Check::Models => "Fetching the maker's models",
        _ => "Fetching the newest snapshot",
    },
    stale: |due| {
        format!(
            "The register promised a newer snapshot by {due}, and this page has not been able to get one. Try again before you buy or admit this robot."
        )
    },
    expired: "This answer is too old to act on.",
    status_means: |status| match status {
        Status::Registered => "The robot is on the register, and its working life has not begun.",
        Status::InOperation => "The robot is on the register and may be at work.",
        Status::Suspended => "Permission to operate is withdrawn for now. It can be given back.",
        Status::UnderRecall => "Switch it off and do not use it until the recall is remedied. See the notice below.",
        Status::Retired => "It has been taken out of service for good.",
        Status::Recycled => "It has been taken apart and its materials recovered.",
    },
    compare: "Now compare maker, model and serial with the nameplate on the robot in front of you.",
    buying: ("Buying it new?", "This is the answer you should see."),
    at_work: ("Already at work in public?", "It should not be. Ask whoever operates it."),
    seen_working: ("Seen it working?", "Keep your distance, and tell whoever operates it."),
    scrapped: (
        "Do not buy, sell or operate a robot with this ID.",
        "If one is in front of you, its nameplate came from a scrapped robot.",
    ),
    read_recall: "Read the notice",
    read_again: ("First, read the nameplate again.", "Most IDs that are not found were misread or mistyped."),
    confusable: |pairs| format!("This ID has characters that are easily taken for each other: {pairs}."),
    still_same: ("Still the same?", "Then the robot is not registered, or its nameplate is false. Do not buy it."),
    maker_unknown: |code, country| {
        format!("No maker {code} is registered under {country}, so no robot with this ID can be on the register.")
    },
    model_not_registered: |maker, model| {
        format!("{maker} has not registered a model {model}, so no robot with this ID can be on the register.")
    },
    all_known: "Maker and model are known; this unit is not.",
    standing: |standing| match standing {
        Standing::Active => "",
        Standing::Suspended => "This maker may not register robots for now.",
        Standing::Withdrawn => "This maker may no longer register robots.",
    },
    no_answer: |why| match why {
        Unavailable::Network => "No answer right now. Check your connection.".to_owned(),
        Unavailable::Status(status) => format!("The register's server answered with error {status}."),
    },
    last_answer: |what, time, ago| format!("Last proved answer on this device: “{what}”, as of {time}, {ago}."),
    no_last_answer: "This device holds no earlier answer for this ID.",
    id_says: |what| format!("What the ID itself says: {what}."),
    id_says_nothing: "The ID is well formed.",
    not_a_proof: "This does not show that the robot is registered.",
    kept_here: "Earlier answers are kept on this device only, at most 50.",
    advice_network: "Something changed the data on its way here, or the server holds a damaged copy. Try another network. If it happens again, tell whoever runs this page.",
    advice_clock: |issued, now| {
        format!(
            "The snapshot is dated {issued}, but this device's clock says {now}. Set the clock right and try again."
        )
    },
    advice_history: "This device has seen a newer state of the register than the one it was now given, or a different past. Someone may be hiding a change. Try another network.",
    advice_registry: "The answer was not signed by a key that this page trusts. Check that you are on the right website.",
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
    simulated: |simulation| match simulation {
        Simulation::Offline => {
            "Simulation: this page acts as if there were no connection. Nothing of it is remembered."
        }
        Simulation::Tampered => {
            "Simulation: one bit of the fetched records was changed before they were checked. Nothing of it is remembered."
        }
        Simulation::Stale => "Simulation: the clock was put forward by 32 days. Nothing of it is remembered.",
    },
    retry: "Try again",
    edit: "Edit the ID",
    forget: "Forget the older snapshot (demonstration only)",
};

const PROOF: ProofText = ProofText {
    summary: |snapshot, key, witnesses| format!("Proved: record in snapshot {snapshot}, signed by {key}, {witnesses}."),
    summary_absent: |snapshot, key, witnesses| {
        format!("Proved: no such record in snapshot {snapshot}, signed by {key}, {witnesses}.")
    },
    summary_failed: |step, why| format!("Not proved: {step}. {why}"),
    summary_unreachable: "Not proved: the chain could not be followed to its end.",
    how: "How we know",
    title: "How we know",
    witnesses: |count| match count {
        0 => "no witness".to_owned(),
        1 => "1 witness".to_owned(),
        count => format!("{count} witnesses"),
    },
    step: |check| match check {
        Check::Latest => "Newest snapshot file",
        Check::Signature => "Registry key",
        Check::Witnesses => "Witnesses",
        Check::Inclusion => "Snapshot in the log",
        Check::Snapshot => "Snapshot",
        Check::Clock => "Date of the snapshot",
        Check::History => "History of the log",
        Check::Node => "Way to the batch",
        Check::Bucket => "Batch of records",
        Check::Manufacturers => "Makers",
        Check::Models => "Models of the maker",
    },
    held: |check| match check {
        Check::Signature => "Signature holds",
        Check::Witnesses => "Seen by witnesses",
        Check::Inclusion => "It is the newest entry",
        Check::History => "Nothing was rewritten",
        Check::Node => "Named by the snapshot",
        Check::Bucket => "Named by the snapshot, unaltered",
        Check::Manufacturers => "Named by the snapshot, unaltered",
        Check::Models => "Named by the list of makers, unaltered",
        _ => "Holds",
    },
    unread: "Not read",
    failed: |reason| match reason {
        Reason::HashMismatch { .. } => "The bytes are not those that the snapshot names.".to_owned(),
        Reason::TooLarge { limit } => format!("The file is larger than the {limit} bytes allowed."),
        Reason::Format(_) => "The file breaks the format.".to_owned(),
        Reason::WrongOrigin => "It belongs to another registry.".to_owned(),
        Reason::NoTrustedSignature => "No trusted key signed it.".to_owned(),
        Reason::BadSignature => "The signature does not hold.".to_owned(),
        Reason::QuorumNotMet { have, need } => format!("{have} of the {need} witnesses needed have signed."),
        Reason::NotIncluded => "The snapshot is not the newest entry of the log.".to_owned(),
        Reason::FromTheFuture { .. } => "It is dated later than this device's clock.".to_owned(),
        Reason::Rollback { seen, got } => format!("The log has {got} entries, but this device has seen {seen}."),
        Reason::Forked { size } => format!("This is not the log of {size} entries that this device has seen."),
        Reason::Inconsistent { seen, .. } => {
            format!("The log does not continue the {seen} entries that this device has seen.")
        }
    },
    key_built_in: "built into this page",
    log: |size| format!("Log size {size}, root"),
    no_witness_needed: "None is required.",
    cosigned: |name, time| format!("{name}, {time}"),
    path: |hashes| format!("Hashes on the way to the root: {hashes}. Entry"),
    first_visit: "First visit: this device remembers the snapshot from now on.",
    extends: |size| format!("Continues the log that this device saw before, at size {size}."),
    bucket: |prefix, units, position| match position {
        Some(position) => format!("Batch {prefix}: this is record {} of {units}.", position + 1),
        None => format!("Batch {prefix}: {units} records, and this ID is not among them."),
    },
    node: |prefix| format!("Node {prefix}"),
    file: "File",
    expected: "Expected",
    got: "Got",
    received: |files, size| {
        let files = if files == 1 { "1 file".to_owned() } else { format!("{files} files") };
        format!("Checked in this page: {files}, {size}. The ID itself was not sent.")
    },
    show_all: "Show the whole hash",
};

const RECORD: RecordText = RecordText {
    compare: "Compare with the robot in front of you",
    compare_lead: "If anything differs from the nameplate, the nameplate may be copied.",
    this_one: "This one robot",
    set_by_maker: "Number set by the maker. Compare it digit by digit.",
    unknown: "Not known",
    notices: "Notices for this robot and its model",
    no_notices: "There are no notices.",
    affects: "Affects this robot",
    not_affects: "Does not affect this robot",
    settled: |day| format!("Settled on {day}."),
    open: "Open: not yet settled.",
    not_recorded: "The record does not say that it was settled.",
    recall: |number, title| format!("Recall {number}: {title}"),
    suspension: |number| format!("Suspension {number}"),
    severity: |severity| match severity {
        Severity::Service => "Service visit",
        Severity::StopUse => "Stop using",
    },
    opened_on: |day| format!("Issued on {day}."),
    deadline: |day| format!("To be done by {day}."),
    serials: |from, to| format!("{from} to {to}"),
    inside: |serial| format!("Serial {serial} is among those affected:"),
    outside: |serial| format!("Serial {serial} is not among those affected:"),
    identity: "Identity card",
    maker: "Maker",
    model: "Model",
    made_on: "Made on",
    software: "Software",
    level: "Intelligence level",
    level_of: |level| format!("L{level} of 5"),
    status: "Status",
    stage: "Stage",
    registered_in: "Registered in",
    now_in: |country, since| format!("in {country} since {since}"),
    figure: |height| format!("Outline of a humanoid robot, {height} tall"),
    life: "Life so far",
    stage_name: |stage| match stage {
        Stage::ResearchDevelopment => "R&D",
        Stage::Manufacturing => "Manufacturing",
        Stage::MarketAccess => "Market access",
        Stage::Sales => "Sales",
        Stage::Operation => "Operation",
        Stage::Recycling => "Recycling",
    },
    event: |event| match event {
        EventKind::TypeFiled => "Type filed",
        EventKind::Built => "Built",
        EventKind::FactoryInspected => "Factory inspection passed",
        EventKind::Approved => "Approved",
        EventKind::Sold => "Sold",
        EventKind::Activated => "Activated",
        EventKind::SoftwareUpdated => "Software updated",
        EventKind::Maintained => "Maintained",
        EventKind::ComponentReplaced => "Component replaced",
        EventKind::Inspected => "Inspection passed",
        EventKind::Moved => "Moved",
        EventKind::RecallRemedied => "Recall remedied",
        EventKind::Suspended => "Suspended",
        EventKind::Resumed => "Suspension lifted",
        EventKind::Decommissioned => "Taken out of service",
        EventKind::Recycled => "Recycled",
    },
    moved_to: |country| format!("Moved to {country}"),
    by: |actor| match actor {
        Actor::Manufacturer => "by the maker",
        Actor::ServiceProvider => "by a service provider",
        Actor::Seller => "by a seller",
        Actor::User => "by the user",
        Actor::Recycler => "by a recycler",
        Actor::Regulator => "by the regulator",
    },
    not_yet: "Not yet",
    now: "Now",
    nothing_recorded: "Nothing recorded",
    components: "Key components",
    component: |kind| match kind {
        ComponentKind::Battery => "Battery pack",
        ComponentKind::Compute => "Main computer",
        ComponentKind::Actuators => "Joint drives",
        ComponentKind::Sensors => "Sensors",
        ComponentKind::Hands => "Hands",
    },
    component_head: ["Component", "Supplier", "Part no.", "Fitted"],
    as_model: "as the model",
    replaced: "differs from the model",
    parameters: "Technical parameters",
    parameter: |parameter| match parameter {
        Parameter::Height => "Height",
        Parameter::Mass => "Mass",
        Parameter::Joints => "Moving joints",
        Parameter::Battery => "Battery",
        Parameter::Compute => "Compute",
        Parameter::Payload => "Payload",
        Parameter::Speed => "Top speed",
    },
};

const SHARE: Share = Share {
    title: "Keep or share this answer",
    copy: "Copy link",
    copied: "Link copied",
    copy_failed: "Select the link and copy it:",
    print: "Print",
    qr: "QR code of the link to this page",
    qr_caption: |domain| {
        format!(
            "Opens today's answer on {domain}. Before you trust a code on a robot, check that it leads there. The ID stays behind the # of the link, which browsers do not send."
        )
    },
    certificate: "Register entry",
    printed: |time| format!("Printed {time}. Paper can't update itself: scan the code for today's answer."),
};
