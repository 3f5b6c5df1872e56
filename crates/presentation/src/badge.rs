//! What the badge's scripts must know of outcomes and looks, as a JavaScript module. Generated when the badge is built
//! (`xtask/src/badge`), so that nothing of it is kept by hand there.

use crate::{Look, Outcome};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use registry::document::{Stage, Status};
use registry::{Freshness, Reason};

/// The module:
///
/// | export | is |
/// |---|---|
/// | `BUSY`, `LATE`, `MODEL_UNKNOWN` | looks: `[classes, sign]` |
/// | `LOOKS` | the look of each outcome, by the name of its verdict or status |
/// | `ADVICE` | the name of the advice on each outcome that is proved, likewise |
/// | `NEWER` | the reason that the register is newer than the badge, and the name of that outcome |
/// | `STATUSES`, `STAGES` | the names of all statuses and stages of life |
/// | `FRESH` | the word of an answer that is still fresh |
#[must_use]
pub fn tables() -> String {
    let outcomes = || Outcome::ALL.into_iter().filter(|outcome| *outcome != Outcome::Open);
    let looks = outcomes().map(|outcome| format!("{:?}:{}", outcome.name(), look(outcome.look())));
    let advice = outcomes().filter_map(|outcome| Some(format!("{:?}:{:?}", outcome.name(), outcome.advice()?.name())));
    let newer = Reason::NewerFormat(String::new());
    let statuses: Vec<_> = Status::ALL.iter().map(|status| status.attribute()).collect();
    let stages: Vec<_> = Stage::ALL.iter().map(|stage| stage.name()).collect();
    [
        "// Made of crates/presentation: see there.\n",
        &format!("export const BUSY={};\n", look(Look::BUSY)),
        &format!("export const LATE={};\n", look(Look::LATE)),
        &format!("export const MODEL_UNKNOWN={};\n", look(Look::MODEL_UNKNOWN)),
        &format!("export const FRESH={:?};\n", Freshness::Fresh.name()),
        &format!("export const NEWER=[{:?},{:?}];\n", newer.name(), Outcome::NewerFormat.name()),
        &format!("export const LOOKS={{{}}};\n", looks.collect::<Vec<_>>().join(",")),
        &format!("export const ADVICE={{{}}};\n", advice.collect::<Vec<_>>().join(",")),
        &format!("export const STATUSES={statuses:?};\nexport const STAGES={stages:?};\n"),
    ]
    .concat()
}

fn look(look: Look) -> String {
    let [tone, surface] = look.classes();
    format!("[{:?},{:?}]", [surface, tone].join(" ").trim(), look.icon.name())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_status_and_every_look_is_in_the_tables() {
        let tables = tables();
        for status in Status::ALL {
            let name = status.attribute();
            assert_eq!(tables.matches(&format!("{name:?}:")).count(), 2, "{status:?}: {tables}");
        }
        assert!(tables.contains("\"in-operation\":[\"ok\",\"tick\"]"), "{tables}");
        assert!(tables.contains("\"unproven\":[\"open tape stop\",\"broken\"]"), "{tables}");
        assert!(tables.contains("STATUSES=[\"registered\", \"in-operation\""), "{tables}");
    }
}
