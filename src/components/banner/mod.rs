//! The verdict banner: how far to trust the answer (its surface), then shape, words, colour.
//!
//! It reads in one order: verdict, as-of time, ID, what it means, what to do.

mod explain;
pub mod malformed;
mod recalls;

use super::{icon, names, proof_panel, prose};
use crate::client::Simulation;
use crate::given::Given;
use crate::headline::{Look, headline};
use crate::lookup::LookupState;
use crate::text::{RobotWords, Words};
use registry::{Check, Freshness, Verdict};
use robot_id::RobotId;
use yew::prelude::*;

/// What the banner needs beside the verdict.
#[derive(Debug, Clone, PartialEq)]
pub struct Surroundings {
    /// What stands in the link or in the field.
    pub given: Given,
    /// The condition that is simulated.
    pub simulation: Option<Simulation>,
    /// Whether the registry's data is fictional.
    pub demonstration: bool,
    /// Whether the field is on another page, to which a button must lead.
    pub can_edit: bool,
    /// What is said of an answer that comes from a receipt and not from the register. There is no use in trying
    /// again then, and what to do about a fault is another matter.
    pub receipt: Option<AttrValue>,
    /// Looks up anew.
    pub retry: Callback<()>,
    /// Forgets the checkpoint that this device remembers, then looks up anew.
    pub forget: Callback<()>,
    /// The time (Unix seconds).
    pub now: u64,
}

/// The banner of a look-up that has not begun: the program to show its answer is still on its way.
pub fn waiting(words: Words, given: Option<&RobotId>) -> Html {
    checking(words, Html::default(), given)
}

/// The banner of a look-up, under way or done. Both have the same header, so that nothing jumps.
pub fn view(words: RobotWords, state: &LookupState, around: &Surroundings) -> Html {
    match state {
        LookupState::Checking(check) => checking(*words, prose::p(fetching(words, *check)), around.given.id()),
        LookupState::Done(verdict, looked_up_at) => answer(words, verdict, around, *looked_up_at),
    }
}

/// What is being fetched for a check.
fn fetching(words: RobotWords, check: Check) -> &'static str {
    let text = &words.robot.verdict;
    match check {
        Check::Bucket | Check::Node => text.fetching_batch,
        Check::Manufacturers | Check::Models => text.fetching_models,
        Check::Latest
        | Check::Signature
        | Check::Witnesses
        | Check::Inclusion
        | Check::Snapshot
        | Check::Clock
        | Check::History
        | Check::Statistics
        | Check::Entries => text.fetching_snapshot,
    }
}

fn checking(words: Words, step: Html, given: Option<&RobotId>) -> Html {
    let (head, other) = (words.language.headline(), words.language.other().headline());
    let beneath = html! { <>{ step }{ shown_id(given) }</> };
    html! {
        <section class={classes!("verdict", Look::BUSY.class)} aria-busy="true" aria-label={head.region}>
            { header(words, Look::BUSY, head.checking, other.checking, beneath) }
            <div class="more" aria-hidden="true"><i class="bone"/><i class="bone"/><i class="bone"/></div>
            // In place of the proof panel: as many children as an answer has.
            { Html::default() }
        </section>
    }
}

/// The banner of a verdict that was made at `looked_up_at` (Unix seconds).
pub fn answer(words: RobotWords, verdict: &Verdict, around: &Surroundings, looked_up_at: u64) -> Html {
    let look = Look::of(verdict);
    // A simulated clock is ahead of the real one, and ages are told by it.
    let now = around.now.max(looked_up_at);
    let failed = verdict.proof().and_then(|proof| proof.failed());
    if let Verdict::Malformed(malformed) = verdict {
        return malformed::view(
            *words,
            malformed,
            around.given.text(),
            explain::buttons(words, verdict, around, false),
        );
    }
    let beneath = html! { <>
        { explain::header(words, verdict, now) }
        { shown_id(verdict.id().or(around.given.id())) }
        { recalls::flag(*words, verdict) }
    </> };
    html! {
        <section class={classes!("verdict", look.class)} aria-label={words.language.headline().region}
            data-verdict={verdict.name()}
            data-status={verdict.status().map(registry::document::Status::attribute)}
            data-freshness={verdict.freshness().map(Freshness::name)}
            data-check={failed.map(|failure| failure.check.name())}
            data-reason={failed.map(|failure| failure.reason.name())}>
            { header(*words, look, &headline(words.language, verdict, now), &headline(words.language.other(), verdict, now), beneath) }
            <div class="more">
                if let Some(simulation) = around.simulation {
                    <p class="simulated"><b>{ (words.robot.verdict.simulated)(simulation) }</b></p>
                }
                if let Some(receipt) = &around.receipt { { prose::p(receipt) } }
                { explain::view(words, verdict, around, now) }
            </div>
            { proof_panel::view(words, verdict) }
        </section>
    }
}

/// The head of the banner. An answer takes over the elements of the one under way, and with them the
/// focus that stands on the title.
fn header(words: Words, look: Look, headline: &str, other: &str, beneath: Html) -> Html {
    html! {
        <div class="say">
            { icon::view(look.icon) }
            <h1 tabindex="-1">{ headline.to_owned() }{" "}<span lang={words.language.other().tag()}>{ other.to_owned() }</span></h1>
            <div>{ beneath }</div>
        </div>
    }
}

/// The ID, if there is one.
fn shown_id(id: Option<&RobotId>) -> Html {
    id.map_or_else(Html::default, |id| prose::para(names::code(id.grouped().to_string())))
}
