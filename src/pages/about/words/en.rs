//! English.

use super::{AboutText, Anatomy, Api, Help, Life, Placement, Privacy, Proof, Recalls};

pub(in crate::pages) static TEXT: AboutText = AboutText {
    title: "About robot IDs",
    lead: "How the IDs work, what they are for, and how this page proves its answers.",
    source: "That an ID has 29 characters in four parts is known from press reports. The real code tables are not published.",
    fictional: "So all makers, models and robots in this demonstration are fictional. The project is affiliated with no authority and no maker.",
    contents: "On this page",
    sections: [
        "The ID, part by part",
        "Life cycle, and who does what",
        "Where the ID stands",
        "Recalls and scrapped robots",
        "How the proof works",
        "Privacy",
        "The data, for programs",
        "What this cannot show",
        "Accessibility",
        "Problems, source and licence",
    ],
    anatomy: Anatomy {
        lead: "29 characters in four parts. Together they name one robot.",
        segments_head: ["Part", "Here", "What it names"],
        segments: [
            "The country in which the robot is registered.",
            "One maker of that country.",
            "One model of that maker.",
            "One robot of that model. The maker sets the number.",
        ],
        rules: &[
            ("It does not change.", "Once registered, an ID cannot be altered."),
            ("Letters A to Z and digits.", "O and 0, I and 1 can all occur, and mean different IDs."),
            (
                "No check digit.",
                "None is known. One wrong character can make another well-formed ID, and only the register can tell.",
            ),
            (
                "No hidden meaning.",
                "No date, batch or level is to be read out of model or serial. These stand in the record.",
            ),
            ("Codes, not names.", "The same model code under another maker is another model."),
        ],
        reading: "How what you type is read",
        reading_lead: "What can be meant in one way only is tidied. Anything else is refused, with place and reason. These lines are read now, by the code behind the ID field:",
        reading_head: ["Typed", "Read", "Tidied, or refused"],
    },
    life: Life {
        lead: "A robot passes through six stages. What happens is recorded as dated events, with the role of whoever acted and never a name.",
        stages: [
            ("Maker", "The type is filed."),
            ("Maker", "The robot is built and passes the factory's inspection."),
            ("Regulator", "It is approved. Without a code there is no market access."),
            ("Seller", "It is sold."),
            (
                "User, service provider, regulator",
                "It is put into use, maintained, updated and inspected; it may move to another country.",
            ),
            ("User, recycler", "It is taken out of service for good, then taken apart."),
        ],
        roles_title: "Who does what",
        roles_head: ["Who", "Does what"],
        roles: [
            ("Maker", "Files the type, builds and numbers the robot, publishes software updates."),
            ("Service provider", "Maintains it, replaces components, remedies recalls."),
            ("Seller", "Sells it, and can show the register's answer beside the offer."),
            ("User", "Puts it into use, moves it, takes it out of service."),
            ("Recycler", "Takes it apart and recovers its materials."),
            ("Regulator", "Approves and inspects it, suspends its permission to operate and gives it back."),
        ],
        statuses_title: "What each status means",
        statuses_head: ["Status", "Meaning"],
        under_recall: "Switch it off and do not use it until the recall is remedied.",
    },
    placement: Placement {
        lead: "No rule on placement is published. This register goes by three places:",
        places: [
            "A metal plate with a QR code. Compare all 29 characters with the answer.",
            "A printed copy. It should say the same as the plate.",
            "Under Settings, About. If it differs from the plate, ask why before you rely on either.",
        ],
        rules: &[
            (
                "Print the domain beside the code.",
                "A sticker that looks alike and leads to another site is the main attack. People must be able to see where the code has to lead.",
            ),
            (
                "Look before you trust a code.",
                "Open it, then read the address. What stands behind the # in it is the ID, which browsers do not send.",
            ),
        ],
        lead_here: |domain| format!("The codes of this portal lead to {domain}."),
        for_sellers: "Labels with code and domain, and a badge for your own page:",
    },
    recalls: Recalls {
        lead: "A common defect leads to a recall. It names the model, the serials that it affects and, where there is one, a deadline.",
        kinds_head: ["Recall", "What it means"],
        stop_use: "Switch the robot off until the recall is remedied. Its status becomes “under recall”, which is the first thing that its page says.",
        service: "The robot may work on until the deadline. Its status stays; a line in the answer says that a recall is open.",
        rules: &[
            (
                "Affected or not.",
                "A robot's page lists every recall of its model, and says whether this serial is among those affected.",
            ),
            (
                "Scrapped is final.",
                "A robot that is retired or recycled may not be refurbished or resold. If such an ID is on a robot that works, its nameplate came from another.",
            ),
            (
                "Across borders.",
                "The national code stays when a robot moves. The move is recorded with its day and country, so that it can be traced.",
            ),
        ],
        examples: "As a robot's page shows it:",
    },
    proof: Proof {
        lead: "An answer counts as proved only if every link of this chain holds. Your browser checks it; no server is believed.",
        steps: &[
            (
                "From the ID to a batch.",
                "The SHA-256 of the ID is computed here. Its first bits choose a batch of about a hundred records, which is fetched whole.",
            ),
            (
                "A file is named by its hash.",
                "If one bit of it changes, so does its hash, and it is refused. A batch that lacks the ID proves that the robot is not listed.",
            ),
            (
                "Hashes lead up to the snapshot.",
                "The snapshot names one hash for all records and one for all makers. Each batch hangs from it.",
            ),
            (
                "The snapshot is logged and signed.",
                "It must be the newest entry of a log that only grows, signed by a key that is built into this page.",
            ),
            (
                "Witnesses sign the same log.",
                "So the register can't show a different one to you alone without being noticed.",
            ),
            (
                "This device remembers.",
                "A state older than one seen before is refused; a newer one must continue the log.",
            ),
        ],
        live: "A live example",
        live_lead: "The same look-up as any other, on this register, for the ID",
        run: "Run the look-up",
        tamper: "Change one bit and run it",
        hash_of_id: "SHA-256 of the ID",
        bits: "Its first bits",
        named: "Hash that names it",
        computed: "Hash of what came",
        same: "✓ The same",
        differs: "✗ Not the same",
    },
    privacy: Privacy {
        points: &[
            (
                "What is sent:",
                "requests for the newest snapshot, the list of makers, the models of one maker, and one batch of about a hundred records. Never the ID.",
            ),
            (
                "What a server can see:",
                "which batch and which maker's file, and, as on every website, when and from which network address. Not which robot.",
            ),
            ("What this hides:", "your question. Not the register, whose records are public."),
            (
                "What the records leave out:",
                "owners, persons, exact places and telemetry. There is no field to put them in.",
            ),
            ("What there is not:", "an account, cookies, analytics, or files of other companies."),
        ],
        kept: "What this device keeps",
        kept_lead: "The newest state of the register that it has verified, so that an older one can't be passed off as new; and the last answers, 50 at most, so that they can be named, dated, when the register can't be reached. They stay in this browser.",
        checkpoint: "Newest state seen",
        answers: "Last answers",
        nothing: "Right now it keeps nothing.",
        forget: "Forget all of this",
        forgotten: "Forgotten",
        forget_means: "After that, the next look-up is like a first visit: an older state of the register would not be noticed.",
        cache: "So that it works without a connection, this page also keeps copies of the register's files that it has fetched. They tell which batches were looked into, not for which robot, and are forgotten with the rest. The page itself stays until you clear this site's data in the browser's settings.",
    },
    api: Api {
        lead: "The register is a folder of static files that anyone may read. These commands for bash need curl, jq and sha256sum; each goes on from those before it.",
        examples: [
            ("What is the newest snapshot?", "Times are in Unix seconds."),
            (
                "What does it say of one ID?",
                "The first bits of the ID's SHA-256 are the way to its batch. No output means not listed: the batch has every record with these bits.",
            ),
            ("Is it what was published?", "The first two lines must show the same hash, and so must the last two."),
            ("Who made it?", "“models” is the hash that names the file with that maker's models and recalls."),
            (
                "All checks at once, signatures too",
                "With the program robot-registry, which comes with the source. It ends with 0 for listed, 3 for not listed, 4 for unproven.",
            ),
        ],
        copy: ["Copy", "Copied", "Select the text and copy it:"],
        run: "Run it here",
        bytes_say: "This is what the bytes say. Nothing of it has been verified.",
        rules_title: "Rules for programs",
        rules: &[
            ("Verify,", "or say that you did not."),
            ("Fetch latest.json at most once a minute.", "Objects never change: keep them."),
            ("Fetch whole batches.", "Send IDs nowhere."),
        ],
    },
    limits: &[
        (
            "That this is the robot meant.",
            "No page can see what stands in front of you. Compare maker, model and serial with the nameplate.",
        ),
        ("That the records are true.", "It shows that they are the register's own, unaltered, and of what date."),
        (
            "What has happened since.",
            "An answer holds for the date of its snapshot. If a newer one is overdue, the page says so.",
        ),
        (
            "That this page is the right one.",
            "Whoever serves a page decides what it checks, and another can look like this one. Read the domain.",
        ),
        (
            "More than the characters tell.",
            "Without the register, an ID is well formed or not. That proves nothing of a robot.",
        ),
    ],
    accessibility: &[
        "This portal is made to meet WCAG 2.2 AA: by keyboard alone, with a screen reader, at 200 % zoom and 320 pixels wide, in light and dark, with reduced motion and with forced colours.",
        "Nothing is told by colour alone. The surface, the shape and the words of an answer say the same, and it is announced when it comes.",
        "If something keeps you out, that is a fault: please report it as below.",
    ],
    help: Help {
        problem: |domain| {
            format!(
                "Tell whoever runs {domain}. A proof that fails again on another network is worth reporting: say when, and what “How we know” shows."
            )
        },
        points: &[
            (
                "A fault in the program:",
                "report it where you have its source code from, with what you did and what you saw.",
            ),
            ("Licence:", "MIT or Apache-2.0, at your choice."),
            (
                "Made with",
                "Rust, compiled to WebAssembly; Yew for the page; ed25519-dalek and sha2 for signatures and hashes; qrcode for QR codes. The log follows C2SP tlog-tiles.",
            ),
        ],
    },
};
