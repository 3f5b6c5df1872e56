//! Why a text is no ID, and why nothing is proved: for each reason of the libraries one message, since each tells
//! something else of it. A new reason does not compile without.

use super::{RobotWords, Words};
use registry::{Reason, Unavailable};
use robot_id::{ParseErrorKind, RobotId};

impl Words {
    /// What keeps a text from being an ID.
    #[must_use]
    pub fn reason(self, kind: ParseErrorKind) -> String {
        let text = &self.malformed;
        match kind {
            ParseErrorKind::Empty => text.empty.to_owned(),
            ParseErrorKind::TooShort { found } => (text.short)(found as u64, RobotId::LEN.saturating_sub(found) as u64),
            ParseErrorKind::TooLong { found } => (text.length)(found as u64),
            ParseErrorKind::UnexpectedCharacter { found } => (text.character)(found.encode_utf8(&mut [0; 4])),
            ParseErrorKind::LookAlike { found, looks_like, script } => {
                (text.look_alike)(found.encode_utf8(&mut [0; 4]), looks_like.encode_utf8(&mut [0; 4]), script)
            }
            ParseErrorKind::NationalMixed { first, second } => {
                (text.national_mixed)(&String::from_iter([first, second]))
            }
            ParseErrorKind::NoId => text.no_id.to_owned(),
            ParseErrorKind::SeveralIds { .. } => text.several_ids.to_owned(),
            ParseErrorKind::InputTooLarge { limit } => (text.too_long)(limit as u64),
        }
    }
}

impl RobotWords {
    /// Why a file could not be had.
    #[must_use]
    pub fn no_answer(self, why: Unavailable) -> String {
        let text = &self.robot.verdict;
        match why {
            Unavailable::Network => text.no_answer_network.to_owned(),
            Unavailable::Status(status) => (text.no_answer_status)(status.into()),
            Unavailable::WebPage => text.no_answer_web_page.to_owned(),
        }
    }

    /// Why a check failed.
    #[must_use]
    pub fn failed(self, reason: &Reason) -> String {
        let text = &self.robot.proof;
        match reason {
            Reason::HashMismatch { .. } => text.failed_hash_mismatch.to_owned(),
            Reason::TooLarge { limit } => (text.failed_too_large)(*limit as u64),
            Reason::Format(_) => text.failed_format.to_owned(),
            Reason::NewerFormat(_) => text.failed_newer_format.to_owned(),
            Reason::WrongOrigin => text.failed_wrong_origin.to_owned(),
            Reason::NoTrustedSignature => text.failed_no_trusted_signature.to_owned(),
            Reason::BadSignature => text.failed_bad_signature.to_owned(),
            Reason::QuorumNotMet { have, need } => (text.failed_quorum_not_met)(*have as u64, *need as u64),
            Reason::NotIncluded => text.failed_not_included.to_owned(),
            Reason::FromTheFuture { .. } => text.failed_from_the_future.to_owned(),
            Reason::Rollback { seen, got } => (text.failed_rollback)(*seen, *got),
            Reason::Forked { size } => (text.failed_forked)(*size),
            Reason::Inconsistent { seen, .. } => (text.failed_inconsistent)(*seen),
        }
    }
}
