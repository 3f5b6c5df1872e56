//! What a verdict means, and what to do.

use super::cause::Cause;
use super::recalls;
use super::surroundings::Surroundings;
use crate::data::route;
use crate::model::id_text::IdText;
use crate::view::components::{names, prose};
use crate::view::headline::{Line, remembered};
use crate::view::text::RobotWords;
use presentation::is_model_unknown;
use registry::document::{Standing, Status};
use registry::{Check, Decoded, Freshness, Listed, NotListed, Reason, Unproven, Unreachable, Verdict};
use robot_id::RobotId;
use yew::prelude::*;

/// The lines under the headline of an answer that could not be had: why, and what was last known.
pub(super) fn no_answer(words: RobotWords, verdict: &Verdict, now: u64) -> Vec<Line> {
    let (text, language) = (&words.robot.verdict, words.language);
    let Verdict::Unreachable(unreachable) = verdict else { return Vec::new() };
    let known = unreachable.last_answer().map(|last| {
        (text.last_answer)(
            remembered(language, last),
            &language.moment(last.issued_at),
            &language.ago(last.issued_at, now),
        )
    });
    let known = known.unwrap_or_else(|| text.no_last_answer.to_owned());
    [words.no_answer(unreachable.why()), known].map(Line::Words).into()
}

/// The paragraphs and buttons below the header.
pub(super) fn view(words: RobotWords, verdict: &Verdict, around: &Surroundings, now: u64) -> Html {
    let stale = verdict.snapshot().filter(|snapshot| snapshot.freshness() != Freshness::Fresh);
    let body = match verdict {
        // It has a banner of its own.
        Verdict::Malformed(_) => Html::default(),
        // What was true then is told in the header; what to do now would be a guess.
        Verdict::Listed(listed) if stale.is_some() => made_by(words, listed.decoded()),
        Verdict::NotListed(absent) if stale.is_some() => made_by(words, absent.decoded()),
        Verdict::Listed(listed) => listed_body(words, listed),
        Verdict::NotListed(absent) => absent_body(words, absent, verdict.id()),
        Verdict::Unreachable(unreachable) => unreachable_body(words, unreachable, verdict.id()),
        Verdict::Unproven(_) if around.receipt.is_some() => Html::default(),
        Verdict::Unproven(unproven) => unproven_body(words, unproven, verdict, around, now),
    };
    html! { <>
        if let Some(snapshot) = stale {
            // A receipt is rightly older, and this page has not asked for a newer answer.
            if around.receipt.is_none() {
                { prose::p((words.robot.verdict.stale)(&words.language.moment(snapshot.document().next_update))) }
            }
            if snapshot.freshness() == Freshness::Expired { { prose::strong(words.robot.verdict.expired) } }
        }
        { body }
        { buttons(words, verdict, around, stale.is_some()) }
    </> }
}

pub(super) fn buttons(words: RobotWords, verdict: &Verdict, around: &Surroundings, stale: bool) -> Html {
    let text = &words.robot.verdict;
    let failed = verdict.proof().and_then(|proof| proof.failed());
    let retry = stale || matches!(verdict, Verdict::Unreachable(_) | Verdict::Unproven(_));
    let retry = retry && around.receipt.is_none();
    let edit = around.can_edit && matches!(verdict, Verdict::Malformed(_) | Verdict::NotListed(_));
    let mended = match verdict {
        Verdict::Malformed(_) => IdText::of(around.given.text()).mended(),
        _ => None,
    };
    let forget = around.demonstration && failed.is_some_and(|failure| failure.check == Check::History);
    if !retry && !edit {
        return Html::default();
    }
    html! {
        <div class="row no-print">
            if retry {
                { prose::button("retry", "btn go", text.retry, around.retry.reform(|_| ())) }
            }
            if let Some(mended) = mended {
                <a class="btn go" data-action="mend" href={route::href(&going_on_with(&mended))}>
                    { (words.robot.verdict.mend)(&mended.grouped()) }
                </a>
            }
            if edit {
                <a class="btn" data-action="edit" href={route::href(&route::check_fragment(around.given.text()))}>{ text.edit }</a>
            }
            if forget {
                { prose::button("forget", "btn", text.forget, around.forget.reform(|_| ())) }
            }
        </div>
    }
}

/// The page for a text that was put right: its answer, or the field to go on typing.
fn going_on_with(text: &IdText) -> String {
    match text.draft.id() {
        Some(id) => route::robot_fragment(id.as_str(), None),
        None => route::check_fragment(&text.compact()),
    }
}

/// The reason first, then what to do, then which robot it is: what a person must see without scrolling.
fn listed_body(words: RobotWords, listed: &Listed) -> Html {
    let text = &words.robot.verdict;
    let unit = listed.unit();
    let recalls = listed.decoded().model().map(|model| model.recalls.as_slice()).unwrap_or_default();
    let cause = Cause::of(unit, recalls, |day| listed.days_past(day));
    let reason = match cause {
        Some(cause) => html! {
            <p data-cause="">
                <b>{ names::first_sentence(words, cause.text()) }</b>{ " " }
                <a class="no-print" href={recalls::NOTICES}>{ prose::words(text.see_notice) }</a>
            </p>
        },
        None => prose::p((text.status_means)(unit.status)),
    };
    let advice = match (unit.status, cause) {
        (Status::UnderRecall, _) => [text.stop_owner, text.stand_clear].map(prose::lead),
        (Status::Suspended, _) => [text.paused_owner, text.stand_clear].map(prose::lead),
        (Status::Retired | Status::Recycled, _) => [prose::lead(text.scrapped), Html::default()],
        (_, Some(_)) => [text.overdue_owner, text.overdue_beside].map(prose::lead),
        (Status::Registered, None) => [text.buying, text.at_work].map(prose::lead),
        (Status::InOperation, None) => [prose::strong(text.compare), Html::default()],
    };
    html! { <>
        { reason }
        { advice.into_iter().collect::<Html>() }
        { made_by(words, listed.decoded()) }
    </> }
}

fn absent_body(words: RobotWords, absent: &NotListed, id: Option<&RobotId>) -> Html {
    let text = &words.robot.verdict;
    let decoded = absent.decoded();
    let Some(id) = id else { return Html::default() };
    let why = match decoded.manufacturer() {
        None => (text.maker_unknown)(id.manufacturer(), &words.language.country_or_code(id.national())),
        Some(maker) if is_model_unknown(decoded) => {
            (text.model_not_registered)(&names::plain(*words, &maker.names), id.model())
        }
        Some(_) => text.all_known.to_owned(),
    };
    let standing = decoded.manufacturer().and_then(|maker| match maker.standing {
        Standing::Active => None,
        Standing::Suspended => Some(text.standing_suspended),
        Standing::Withdrawn => Some(text.standing_withdrawn),
    });
    let mut pairs: Vec<String> = Vec::new();
    for pair in id.confusables() {
        // The digit first, whichever of the two it was.
        let (digit, letter) = (pair.found.min(pair.alternative), pair.found.max(pair.alternative));
        let pair = format!("{digit} / {letter}");
        if !pairs.contains(&pair) {
            pairs.push(pair);
        }
    }
    html! { <>
        { made_by(words, decoded) }
        { prose::p(why) }
        if let Some(standing) = standing { { prose::strong(standing) } }
        { prose::lead(text.read_again) }
        if !pairs.is_empty() { <p data-hint="confusable">{ (text.confusable)(&pairs.join(words.shell.comma)) }</p> }
        { prose::lead(text.still_same) }
    </> }
}

fn unreachable_body(words: RobotWords, unreachable: &Unreachable, id: Option<&RobotId>) -> Html {
    let text = &words.robot.verdict;
    let decoded = unreachable.decoded();
    let names = [
        id.and_then(|id| words.language.country(id.national())),
        decoded.manufacturer().map(|maker| names::plain(*words, &maker.names)),
        decoded.model().map(|model| names::plain(*words, &model.names)),
    ];
    let names: Vec<String> = names.into_iter().flatten().collect();
    let says =
        if names.is_empty() { text.id_says_nothing.to_owned() } else { (text.id_says)(&names.join(words.shell.comma)) };
    html! { <>
        { prose::p(format!("{says} {}", text.not_a_proof)) }
        { prose::soft(text.kept_here) }
    </> }
}

fn unproven_body(words: RobotWords, _: &Unproven, verdict: &Verdict, around: &Surroundings, now: u64) -> Html {
    let text = &words.robot.verdict;
    let Some(failure) = verdict.proof().and_then(|proof| proof.failed()) else { return Html::default() };
    let advice = match &failure.reason {
        Reason::FromTheFuture { issued_at } => {
            (text.advice_clock)(&words.language.moment(*issued_at), &words.language.moment(around.now.max(now)))
        }
        Reason::Rollback { .. } | Reason::Forked { .. } | Reason::Inconsistent { .. } => text.advice_history.to_owned(),
        Reason::WrongOrigin | Reason::NoTrustedSignature => text.advice_registry.to_owned(),
        Reason::NewerFormat(_) => words.failed(&failure.reason),
        _ => text.advice_network.to_owned(),
    };
    prose::p(advice)
}

/// Who made it and what it is, in a line of its own: the page's own words never begin with a name.
fn made_by(words: RobotWords, decoded: &Decoded) -> Html {
    let (maker, model) = (decoded.manufacturer(), decoded.model());
    if maker.is_none() {
        return Html::default();
    }
    html! { <p class="made">{ names::made_by(words, maker.map(|maker| &maker.names), model.map(|model| &model.names)) }</p> }
}
