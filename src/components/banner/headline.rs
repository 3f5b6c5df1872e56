//! The verdict in a few words.

use super::look::is_model_unknown;
use crate::text::Words;
use registry::{Freshness, LastAnswer, Verdict};

/// The verdict in a few words, at a time (Unix seconds).
#[must_use]
pub fn headline(words: Words, verdict: &Verdict, now: u64) -> String {
    let text = &words.verdict;
    if let Some(snapshot) = verdict.snapshot()
        && snapshot.freshness() != Freshness::Fresh
    {
        return (text.out_of_date)(&words.span(now.saturating_sub(snapshot.document().issued_at)));
    }
    match verdict {
        Verdict::Malformed(malformed) => match malformed.error().id_index() {
            Some(index) => (text.check_character)(index + 1),
            None => text.malformed.to_owned(),
        },
        Verdict::Unreachable(_) => text.unreachable.to_owned(),
        Verdict::Unproven(_) => text.unproven.to_owned(),
        Verdict::Listed(_) | Verdict::NotListed(_) => proved(words, verdict).to_owned(),
    }
}

/// What was proved, without regard to its age. Nothing for other verdicts.
pub(super) fn proved(words: Words, verdict: &Verdict) -> &'static str {
    let text = &words.language.text().verdict;
    match verdict {
        Verdict::Listed(listed) => (text.status)(listed.unit().status, listed.unit().stage),
        Verdict::NotListed(absent) if is_model_unknown(absent.decoded()) => text.model_unknown,
        Verdict::NotListed(absent) if absent.decoded().manufacturer().is_none() => text.not_listed_maker_unknown,
        Verdict::NotListed(_) => text.not_listed,
        _ => "",
    }
}

/// A remembered answer in a few words. The stage is not remembered, and the words for it are those
/// that suit a robot not yet in use.
pub(super) fn remembered(words: Words, answer: &LastAnswer) -> &'static str {
    let text = &words.language.text().verdict;
    match answer.status {
        Some(status) => (text.status)(status, registry::document::Stage::Sales),
        None => text.not_listed,
    }
}
