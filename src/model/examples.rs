//! IDs of the demonstration registry that show every verdict and status.

use crate::model::simulation::Simulation;

/// What an example shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExampleName {
    /// Listed, in operation, nothing open.
    InOperation,
    /// Listed, in operation, with an open service recall.
    ServiceRecall,
    /// Listed, in operation, a recall remedied.
    RecallRemedied,
    /// Listed under another national code.
    Foreign,
    /// Listed, made and not yet in use.
    Registered,
    /// Listed, at the stage of market access.
    MarketAccess,
    /// Listed, in development.
    Development,
    /// Listed, under a recall that says stop using it.
    UnderRecall,
    /// Listed, suspended.
    Suspended,
    /// Listed, retired.
    Retired,
    /// Listed, recycled.
    Recycled,
    /// Not listed; maker and model known.
    UnknownSerial,
    /// Not listed; the maker known, the model not.
    UnknownModel,
    /// Not listed; the maker not known.
    UnknownMaker,
    /// Not an ID.
    Malformed,
    /// No connection, simulated.
    Offline,
    /// An altered bucket, simulated.
    Tampered,
    /// An old snapshot, simulated.
    Stale,
}

/// An ID to try.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Example {
    /// What it shows; the text catalogues describe it.
    pub name: ExampleName,
    /// Its name in `data-try`.
    pub attribute: &'static str,
    /// What stands in the link: an ID, or what is nearly one.
    pub id: &'static str,
    /// The condition to simulate.
    pub simulation: Option<Simulation>,
}

const fn example(name: ExampleName, attribute: &'static str, id: &'static str) -> Example {
    Example { name, attribute, id, simulation: None }
}

const fn simulated(name: ExampleName, attribute: &'static str, simulation: Simulation) -> Example {
    Example { name, attribute, id: IN_OPERATION, simulation: Some(simulation) }
}

const IN_OPERATION: &str = "CN0142G1A2032026A0314B0000731";

/// The examples, in the order in which they are offered. The publisher's sample has them at every
/// size and seed.
pub const EXAMPLES: [Example; 18] = [
    example(ExampleName::InOperation, "in-operation", IN_OPERATION),
    example(ExampleName::ServiceRecall, "service-recall", "CN0142G1A2032026A0314B0000417"),
    example(ExampleName::RecallRemedied, "recall-remedied", "CN0142G1A2032026A0314B0000512"),
    example(ExampleName::Foreign, "foreign", "DES418H4C7206P07Y43KB00000123"),
    example(ExampleName::Registered, "registered", "CN0142G1A2032026A0314B0001188"),
    example(ExampleName::MarketAccess, "registered-market-access", "CN0142K2A1105T90C27XE00000036"),
    example(ExampleName::Development, "registered-development", "CN0142G1B3003W61R84ND00000002"),
    example(ExampleName::UnderRecall, "under-recall", "CN0142G1A2032026A0314B0000205"),
    example(ExampleName::Suspended, "suspended", "CN0142G1A2032026A0314B0000764"),
    example(ExampleName::Retired, "retired", "CN0142G1A1018H25V90LQ00000094"),
    example(ExampleName::Recycled, "recycled", "CN0142G1A1018H25V90LQ00000058"),
    example(ExampleName::UnknownSerial, "unknown-serial", "CN0142G1A2032026A0314B0900417"),
    example(ExampleName::UnknownModel, "unknown-model", "CN0142Z9Z9992026A0314B0000417"),
    example(ExampleName::UnknownMaker, "unknown-manufacturer", "CN9999G1A2032026A0314B0000417"),
    // With a Cyrillic letter in place of the zero.
    example(ExampleName::Malformed, "malformed", "CN0142G1A2032\u{41e}26A0314B0000417"),
    simulated(ExampleName::Offline, "offline", Simulation::Offline),
    simulated(ExampleName::Tampered, "tampered", Simulation::Tampered),
    simulated(ExampleName::Stale, "stale", Simulation::Stale),
];

#[cfg(test)]
mod tests {
    use super::*;
    use robot_id::RobotId;

    #[test]
    fn all_examples_but_the_mistyped_one_are_well_formed() {
        for example in EXAMPLES {
            let well_formed = example.id.parse::<RobotId>().is_ok();
            assert_eq!(well_formed, example.name != ExampleName::Malformed, "{}", example.id);
        }
    }
}
