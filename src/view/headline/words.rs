//! The verdict in a few words.

use crate::model::language::Language;
use presentation::{Outcome, is_model_unknown};
use registry::{Freshness, LastAnswer, Verdict};

/// The verdict in a few words, at a time (Unix seconds).
#[must_use]
pub fn headline(language: Language, verdict: &Verdict, now: u64) -> String {
    let text = language.headline();
    if let Some(snapshot) = verdict.snapshot()
        && snapshot.freshness() != Freshness::Fresh
    {
        return (text.out_of_date)(&language.span(now.saturating_sub(snapshot.document().issued_at)));
    }
    match verdict {
        Verdict::Malformed(malformed) => match malformed.error().id_index() {
            Some(index) => (text.check_character)(index as u64 + 1),
            None => text.malformed.to_owned(),
        },
        Verdict::Unreachable(_) => text.unreachable.to_owned(),
        Verdict::Unproven(_) if Outcome::of(verdict) == Outcome::NewerFormat => text.newer_format.to_owned(),
        Verdict::Unproven(_) => text.unproven.to_owned(),
        Verdict::Listed(_) | Verdict::NotListed(_) => proved(language, verdict).to_owned(),
    }
}

/// Of what time (Unix seconds) a proved verdict is, and the line that says so at the time `now`.
#[must_use]
pub fn as_of(language: Language, verdict: &Verdict, now: u64) -> Option<(u64, String)> {
    let text = language.headline();
    let snapshot = verdict.snapshot()?;
    let issued = snapshot.document().issued_at;
    let moment = language.moment(issued);
    let line = match (verdict, snapshot.freshness()) {
        (_, Freshness::Stale | Freshness::Expired) => (text.it_was)(proved(language, verdict), &moment),
        (Verdict::NotListed(_), _) => (text.absent_as_of)(&moment, &language.ago(issued, now)),
        _ => (text.as_of)(&moment, &language.ago(issued, now)),
    };
    Some((issued, line))
}

/// That a verdict is proved, in plain words; nothing for others. What it rests on is told by `components::proof_panel`.
#[must_use]
pub fn proof_line(language: Language, verdict: &Verdict) -> Option<String> {
    verdict.snapshot().map(|_| ["✓ ", language.headline().proved, " "].concat())
}

/// What was proved, without regard to its age. Nothing for other verdicts.
#[must_use]
pub fn proved(language: Language, verdict: &Verdict) -> &'static str {
    let text = language.headline();
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
#[must_use]
pub fn remembered(language: Language, answer: &LastAnswer) -> &'static str {
    let text = language.headline();
    match answer.status {
        Some(status) => (text.status)(status, registry::document::Stage::Sales),
        None => text.not_listed,
    }
}
