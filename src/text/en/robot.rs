//! English, the Robot page.

use crate::client::Simulation;
use crate::text::robot::{Parameter, ProofText, RecordText, RobotText, Share, VerdictText};
use registry::document::{Actor, ComponentKind, EventKind, Severity, Stage, Standing, Status};
use registry::{Check, Reason, Unavailable};

pub(crate) static TEXT: RobotText = RobotText { verdict: VERDICT, proof: PROOF, record: RECORD, share: SHARE };

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
    summary_failed: |step, why| format!("Not proved: {step}. {why}"),
    summary_unreachable: "Not proved: the chain could not be followed to its end.",
    title: "How we know",
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
        Check::Statistics => "Statistics",
        Check::Entries => "Entries of the log",
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
