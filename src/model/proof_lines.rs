//! The chain of proof, as the proof panel shows it: what held, what failed, what was not read.

use registry::{Check, Failure, Proof, Step};

/// The checks that every look-up makes; the others appear where they apply.
const ALWAYS: [Check; 6] =
    [Check::Signature, Check::Witnesses, Check::Inclusion, Check::History, Check::Manufacturers, Check::Bucket];

/// One check of the chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProofLine<'a> {
    /// It held.
    Held(&'a Step),
    /// It failed.
    Failed(&'a Failure),
    /// It was not reached.
    Unread(Check),
}

impl ProofLine<'_> {
    /// The check.
    #[must_use]
    pub fn check(&self) -> Check {
        match self {
            Self::Held(step) => step.check(),
            Self::Failed(failure) => failure.check,
            Self::Unread(check) => *check,
        }
    }

    /// The word in `data-outcome`.
    #[must_use]
    pub fn outcome(&self) -> &'static str {
        match self {
            Self::Held(_) => "held",
            Self::Failed(_) => "failed",
            Self::Unread(_) => "unread",
        }
    }
}

/// The chain in order, from the registry's key downwards.
#[must_use]
pub fn proof_lines(proof: &Proof) -> Vec<ProofLine<'_>> {
    let mut lines = Vec::new();
    for check in Check::ALL {
        let held = proof.held().iter().filter(|step| step.check() == *check);
        let before = lines.len();
        lines.extend(held.map(ProofLine::Held));
        match proof.failed() {
            Some(failure) if failure.check == *check => lines.push(ProofLine::Failed(failure)),
            _ if lines.len() == before && ALWAYS.contains(check) => lines.push(ProofLine::Unread(*check)),
            _ => {}
        }
    }
    lines
}
