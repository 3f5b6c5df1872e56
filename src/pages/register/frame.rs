//! The frame around an answer about the register: its proof above it, or in its place why there is none.

use crate::view::components::{icon, names, prose};
use crate::view::format;
use crate::view::hooks::{Asked, is_about_memory};
use crate::view::text::LaterWords;
use crate::view::text::RegisterText;
use presentation::{Icon, Look};
use registry::ask::{Outcome, Proved};
use registry::{Check, Failure, Freshness, Reason, Step, Unavailable};
use yew::prelude::*;

/// Draws what `body` makes of an answer that is proved, and nothing of any other.
///
/// The element that tells the outcome carries `data-outcome` (`checking`, `proved`, `unreachable`, `unproven`), and
/// with it `data-freshness`, or `data-check` and `data-reason`.
pub(in crate::pages) fn view<A>(
    words: LaterWords,
    asked: &Asked<A>,
    demonstration: bool,
    body: impl FnOnce(&Proved<A>) -> Html,
) -> Html {
    match asked.outcome.as_ref().map(|(outcome, now)| (&**outcome, *now)) {
        None => checking(words),
        Some((Outcome::Proved(proved), now)) => html! { <>
            { proof(words, proved, now) }
            { body(proved) }
        </> },
        Some((Outcome::Unreachable(_, why), _)) => unreachable(words, *why, &asked.retry),
        Some((Outcome::Unproven(failure), now)) => unproven(words, failure, asked, demonstration, now),
    }
}

fn page_text(words: LaterWords) -> &'static RegisterText {
    &words.pages.register
}

fn checking(words: LaterWords) -> Html {
    html! {
        <section key="checking" class={answer_class(Look::BUSY)} aria-busy="true" data-outcome="checking">
            { head(Icon::Busy, words.language.headline().checking, prose::p(page_text(words).reading)) }
            <div class="more" aria-hidden="true"><i class="bone"/><i class="bone"/><i class="bone"/></div>
        </section>
    }
}

/// The line that says what proves the answer, and of what time it is.
fn proof<A>(words: LaterWords, proved: &Proved<A>, now: u64) -> Html {
    let snapshot = proved.snapshot();
    let document = snapshot.document();
    let language = words.language;
    let (mut key, mut witnesses) = (String::new(), 0);
    for step in proved.proof().held() {
        match step {
            Step::Signature { key_name, .. } => key.clone_from(key_name),
            Step::Witnesses { cosignatures, .. } => witnesses = cosignatures.len() as u64,
            _ => {}
        }
    }
    let witnesses = (words.robot.proof.witnesses)(witnesses);
    let (moment, ago) = (language.moment(document.issued_at), language.ago(document.issued_at, now));
    let fresh = snapshot.freshness() == Freshness::Fresh;
    let age = now.saturating_sub(document.issued_at);
    html! {
        <div key={format!("proved {} {now}", document.sequence)} class={classes!("proved", (!fresh).then_some("late"))} data-outcome="proved"
            data-freshness={snapshot.freshness().name()} data-sequence={document.sequence.to_string()}>
            { icon::view(if fresh { Icon::Tick } else { Icon::Late }) }
            <div>
                if !fresh { { prose::strong((language.headline().out_of_date)(&language.span(age))) } }
                <p>
                    <b>{ (page_text(words).proved)(&language.number(document.sequence)) }</b>{" "}
                    <time datetime={format::iso(document.issued_at as f64 * 1000.0)}>{ (language.headline().as_of)(&moment, &ago) }</time>
                </p>
                { prose::soft((page_text(words).signed)(&key, &witnesses)) }
                if !fresh { { prose::p((page_text(words).stale)(&language.moment(document.next_update))) } }
            </div>
        </div>
    }
}

fn unreachable(words: LaterWords, why: Unavailable, retry: &Callback<()>) -> Html {
    let text = &words.robot.verdict;
    html! {
        <section key={format!("unreachable {why:?}")} class={answer_class(presentation::Outcome::Unreachable.look())} role="status" data-outcome="unreachable">
            { head(Icon::Unreachable, words.language.headline().unreachable, prose::p(words.no_answer(why))) }
            <div class="more">
                { prose::p(page_text(words).nothing_shown) }
                <div class="row">{ prose::button("retry", "btn go", text.retry, retry.reform(|_: MouseEvent| ())) }</div>
            </div>
        </section>
    }
}

fn unproven<A>(words: LaterWords, failure: &Failure, asked: &Asked<A>, demonstration: bool, now: u64) -> Html {
    let (text, proof) = (&words.robot.verdict, &words.robot.proof);
    let language = words.language;
    let advice = match &failure.reason {
        Reason::FromTheFuture { issued_at } => (text.advice_clock)(&language.moment(*issued_at), &language.moment(now)),
        reason if is_about_memory(reason) => text.advice_history.to_owned(),
        Reason::WrongOrigin | Reason::NoTrustedSignature => text.advice_registry.to_owned(),
        _ => text.advice_network.to_owned(),
    };
    let why = match (failure.check, &failure.reason) {
        (Check::Entries, Reason::NotIncluded) => page_text(words).not_in_log.to_owned(),
        (_, reason) => words.failed(reason),
    };
    let forget = demonstration && is_about_memory(&failure.reason);
    html! {
        <section key={format!("unproven {failure:?}")} class={answer_class(presentation::Outcome::Unproven.look())} role="status" data-outcome="unproven"
            data-check={failure.check.name()} data-reason={failure.reason.name()}>
            { head(Icon::Broken, language.headline().unproven, prose::p(page_text(words).withheld)) }
            <div class="more">
                <p><b>{ "✗ " }{ (proof.summary_failed)((proof.step)(failure.check), &why) }</b></p>
                if let Reason::Format(what) | Reason::NewerFormat(what) = &failure.reason { <p lang="en">{ names::code(what.clone()) }</p> }
                <p>{ proof.file }{" "}{ names::code(failure.path.to_string()) }</p>
                { prose::p(advice) }
                <div class="row">
                    { prose::button("retry", "btn go", text.retry, asked.retry.reform(|_: MouseEvent| ())) }
                    if forget { { prose::button("forget", "btn", text.forget, asked.forget.reform(|_: MouseEvent| ())) } }
                </div>
            </div>
        </section>
    }
}

fn answer_class(look: Look) -> Classes {
    classes!("verdict", look.classes(), "answer")
}

fn head(sign: Icon, title: &'static str, beneath: Html) -> Html {
    html! { <div class="say">{ icon::view(sign) }<h2>{ title }</h2><div>{ beneath }</div></div> }
}
