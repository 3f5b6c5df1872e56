//! How far the check is, and what this browser does to what it stores.

use super::check::{self, CheckState};
use super::files;
use crate::data::mine;
use crate::model::mine::Fleet;
use crate::pages::list::messages::Phase;
use crate::pages::list::worker::{call, get};
use crate::view::components::{icon, prose};
use crate::view::text::LaterWords;
use presentation::Icon;
use registry::Freshness;
use yew::prelude::*;

/// What a person must know of the storage; nothing where it keeps what it is given.
pub(super) fn storage(words: LaterWords, fleet: &Fleet) -> Html {
    let text = &words.pages.mine;
    if !mine::is_kept() {
        return html! {
            <div class="refused" role="alert" data-storage="refused">
                <p>{ prose::bold(text.unkept) }</p>
                if !fleet.is_empty() { <div class="row">{ files::export(words, "btn go") }</div> }
            </div>
        };
    }
    if erases_idle() && !fleet.is_empty() {
        return html! { <div class="mine-note" data-storage="erased-when-idle">{ icon::view(Icon::Late) }{ prose::p(text.erased_when_idle) }</div> };
    }
    Html::default()
}

/// Whether this browser by itself erases what a page stores that is not visited for seven days: WebKit does, unless the page was
/// put on the home screen (<https://webkit.org/blog/10218/full-third-party-cookie-blocking-and-more/>).
fn erases_idle() -> bool {
    let Some(window) = web_sys::window() else { return false };
    let is_apple = get(&window.navigator(), "vendor").as_string().is_some_and(|vendor| vendor.starts_with("Apple"));
    let on_home_screen = call(&window, "matchMedia", &"(display-mode: standalone)".into());
    is_apple && get(&on_home_screen, "matches").as_bool() != Some(true)
}

/// How far the check is, and what can be done about it.
pub(super) fn check(words: LaterWords, fleet: &Fleet) -> Html {
    let Some(check) = check::current() else { return Html::default() };
    let state = check.state();
    let list = &words.pages.list;
    let again = {
        let (fleet, language) = (fleet.clone(), words.language);
        let again = state.refused.is_some();
        Callback::from(move |_: MouseEvent| check::begin(&fleet, language, again))
    };
    if let Some(why) = &state.refused {
        return html! {
            <div class="refused" role="alert" data-refused={why.clone()}>
                <p>{ prose::bold((list.refused)(why)) }</p>
                <p>{ prose::button("again", "btn go", list.again, again) }</p>
            </div>
        };
    }
    let can_retry = state.is_done && state.progress.as_ref().is_some_and(|progress| progress.can_retry);
    let (retry, resume) = (check.clone(), check);
    let snapshot = state.progress.as_ref().and_then(|progress| progress.snapshot.as_ref());
    html! {
        <section class="list-status no-print" data-check={if state.is_done { "done" } else { state.phase.name() }} aria-label={words.pages.mine.title}>
            { progress(words, &state, fleet) }
            if let Some(snapshot) = snapshot.filter(|snapshot| snapshot.freshness != Freshness::Fresh) {
                <p class="list-offline late" data-freshness={snapshot.freshness.name()}>{ icon::view(Icon::Late) }{ prose::bold((list.late)(&words.language.moment(snapshot.issued_at))) }</p>
            }
            if state.phase == Phase::Offline {
                <p class="list-offline" role="alert">{ icon::view(Icon::Unreachable) }{ prose::bold(list.offline) }</p>
            }
            if let Some(wait) = state.wait.filter(|_| state.phase == Phase::Checking) {
                <p class="list-offline" data-wait={wait.to_string()}>{ icon::view(Icon::Late) }{ prose::bold((list.busy)(&words.language.span(wait))) }</p>
            }
            <div class="row">
                if state.phase == Phase::Offline {
                    { prose::button("resume", "btn go", list.resume, Callback::from(move |_: MouseEvent| resume.resume())) }
                }
                if can_retry {
                    { prose::button("retry", "btn go", list.retry, Callback::from(move |_: MouseEvent| retry.retry())) }
                }
            </div>
        </section>
    }
}

fn progress(words: LaterWords, state: &CheckState, fleet: &Fleet) -> Html {
    let (text, list) = (&words.pages.mine, &words.pages.list);
    let all = fleet.len() as u64;
    let answered = state.progress.as_ref().map_or(0, |progress| progress.answered);
    if !state.is_done {
        let figures =
            state.progress.as_ref().map(|progress| (list.progress)(&words.language.number(answered), progress.ids));
        return html! { <>
            <progress aria-label={list.progress_label} max={all.to_string()} value={answered.to_string()}/>
            <p role="status">{ prose::words(figures.unwrap_or_else(|| text.checking.to_owned())) }</p>
        </> };
    }
    let unproved = fleet.iter().filter(|robot| !state.proved.contains(&robot.id)).count() as u64;
    let snapshot = state.progress.as_ref().and_then(|progress| progress.snapshot.as_ref());
    html! {
        <div role="status">
            if let Some(snapshot) = snapshot.filter(|_| unproved < all) {
                { prose::p((text.checked)(&words.language.number(snapshot.sequence), &words.language.moment(snapshot.issued_at))) }
            }
            if unproved > 0 { { prose::strong((text.unproved)(unproved)) } }
        </div>
    }
}
