//! The verdict banner: how far to trust the answer (its surface), then shape, words, colour.
//!
//! It reads in one order: verdict, as-of time, ID, what it means, what to do.

mod cause;
mod explain;
pub mod malformed;
mod recalls;
mod section;
mod surroundings;

pub use surroundings::Surroundings;

use super::{proof_panel, prose};
use crate::data::lookup::LookupState;
use crate::view::headline::{Head, Line, marks};
use crate::view::text::{RobotWords, Words};
use registry::{Check, Verdict};
use robot_id::RobotId;
use section::Section;
use yew::prelude::*;

/// The banner of a look-up that has not begun: the program to show its answer is still on its way.
pub fn waiting(words: Words, given: Option<&RobotId>) -> Html {
    checking(words, None, given)
}

/// The banner of a look-up, under way or done. Both have the same elements but for what they say, so that nothing
/// jumps and the focus stays on the title.
pub fn view(words: RobotWords, state: &LookupState, around: &Surroundings) -> Html {
    match state {
        LookupState::Checking(check) => checking(*words, Some(fetching(words, *check)), around.given.id()),
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

fn checking(words: Words, step: Option<&str>, given: Option<&RobotId>) -> Html {
    let mut head = Head::checking(words.language, given);
    if let Some(step) = step {
        head.lines.insert(0, Line::Words(step.to_owned()));
    }
    html! {
        <Section {head} busy=true>
            <div key="bones" class="more" aria-hidden="true"><i class="bone"/><i class="bone"/><i class="bone"/></div>
        </Section>
    }
}

/// The banner of a verdict that was made at `looked_up_at` (Unix seconds).
pub fn answer(words: RobotWords, verdict: &Verdict, around: &Surroundings, looked_up_at: u64) -> Html {
    // A simulated clock is ahead of the real one, and ages are told by it.
    let now = around.now.max(looked_up_at);
    if let Verdict::Malformed(malformed) = verdict {
        return malformed::view(
            *words,
            malformed,
            around.given.text(),
            explain::buttons(words, verdict, around, false),
        );
    }
    let mut head = Head::of(words.language, verdict, around.given.id(), now);
    head.lines.splice(..0, explain::no_answer(words, verdict, now));
    let marks = marks(verdict).map(|(_, value)| value);
    // Another verdict has other elements below its head: nothing in them is ever changed into another's words.
    let key = format!("{looked_up_at} {} {marks:?}", head.title);
    html! {
        <Section {head} {marks}>
            <div key={key.clone()} class="more">
                if let Some(simulation) = around.simulation {
                    <p class="simulated"><b>{ (words.robot.verdict.simulated)(simulation) }</b></p>
                }
                if let Some(receipt) = &around.receipt { { prose::p(receipt) } }
                { explain::view(words, verdict, around, now) }
            </div>
            { proof_panel::view(words, verdict, key) }
        </Section>
    }
}
