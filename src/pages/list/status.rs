//! How far the check is, and what can be done about it.

use super::encoding;
use super::messages::{Phase, Progress};
use super::run::{self, ListState, Run};
use crate::model::language::Language;
use crate::view::components::{icon, prose};
use crate::view::text::LaterWords;
use crate::view::text::ListText;
use presentation::Icon;
use registry::Freshness;
use std::rc::Rc;
use yew::prelude::*;

/// The list, how it was read, how far it is, and the buttons.
pub(super) fn view(words: LaterWords, run: &Rc<Run>, state: &ListState) -> Html {
    let text = &words.pages.list;
    let name = run.name.clone().unwrap_or_else(|| text.pasted.to_owned());
    html! {
        <section class="list-status no-print" data-phase={state.phase.name()} aria-label={text.title}>
            <p class="list-name" translate="no"><b key={name.clone()}><bdi>{ name }</bdi></b></p>
            if let Some(progress) = &state.progress {
                { prose::soft(how_read(words.language, text, progress)) }
                { encoding::view(words, run, &state.read_as) }
                { bar(words.language, text, state, progress) }
            } else {
                <p role="status">{ prose::words(text.reading) }</p>
            }
            if state.phase == Phase::Offline {
                <p class="list-offline" role="alert">{ icon::view(Icon::Unreachable) }{ prose::bold(text.offline) }</p>
            }
            if let Some(wait) = state.wait.filter(|_| state.phase == Phase::Checking) {
                <p class="list-offline" data-wait={wait.to_string()}>{ icon::view(Icon::Late) }{ prose::bold((text.busy)(&words.language.span(wait))) }</p>
            }
            if let Some(snapshot) = state.progress.as_ref().and_then(|progress| progress.snapshot.as_ref()).filter(|snapshot| snapshot.freshness != Freshness::Fresh) {
                <p class="list-offline late" data-freshness={snapshot.freshness.name()}>{ icon::view(Icon::Late) }{ prose::bold((text.late)(&words.language.moment(snapshot.issued_at))) }</p>
            }
            <div class="row">{ buttons(text, run, state) }</div>
        </section>
    }
}

/// How many rows there are, and where the IDs were found.
fn how_read(language: Language, text: &ListText, progress: &Progress) -> String {
    let rows = (text.rows)(progress.rows);
    let found = match (&progress.column_name, progress.column) {
        (Some(name), _) if !name.is_empty() => (text.column_named)(name),
        (_, Some(column)) => (text.column)(&language.number(column)),
        _ => return rows,
    };
    [&rows, " · ", &found].concat()
}

fn bar(language: Language, text: &ListText, state: &ListState, progress: &Progress) -> Html {
    let pace = state.pace.filter(|_| state.phase == Phase::Checking);
    let word = match state.phase {
        Phase::Done => text.done,
        Phase::Paused => text.paused,
        _ => "",
    };
    let mut figures = vec![(text.progress)(&language.number(progress.answered), progress.ids)];
    if let Some((rate, left)) = pace {
        figures.push((text.rate)(&language.number(rate as u64)));
        figures.push((text.left)(&language.span(left.max(1.0) as u64)));
    }
    let figures = [if word.is_empty() { "" } else { " · " }, &figures.join(" · ")].concat();
    html! { <>
        if state.phase != Phase::Done {
            <progress max={progress.ids.max(1).to_string()} value={progress.answered.to_string()} aria-label={text.progress_label}/>
        }
        <p class="list-figures" data-answered={progress.answered.to_string()} data-ids={progress.ids.to_string()}>
            if !word.is_empty() { <b role="status" key={word}>{ word }</b> }
            { prose::words(figures) }
        </p>
    </> }
}

fn buttons(text: &'static ListText, run: &Rc<Run>, state: &ListState) -> Html {
    let tell = |what: &'static str| {
        let run = Rc::clone(run);
        Callback::from(move |_: MouseEvent| run.tell(what))
    };
    let end = Callback::from(|_: MouseEvent| run::end());
    let can_retry = state.phase == Phase::Done && state.progress.as_ref().is_some_and(|progress| progress.can_retry);
    html! { <>
        if state.phase == Phase::Checking { { prose::button("pause", "btn", text.pause, tell("pause")) } }
        if matches!(state.phase, Phase::Paused | Phase::Offline) { { prose::button("resume", "btn go", text.resume, tell("resume")) } }
        if can_retry { { prose::button("retry", "btn go", text.retry, tell("retry")) } }
        if state.phase == Phase::Done {
            { prose::button("another", "btn", text.another, end) }
        } else {
            { prose::button("cancel", "btn", text.cancel, end) }
        }
    </> }
}

/// What can be kept of the result.
pub(super) fn keep(words: LaterWords, run: &Rc<Run>, state: &ListState) -> Html {
    let text = &words.pages.list;
    let download = {
        let run = Rc::clone(run);
        Callback::from(move |_: MouseEvent| run.tell("download"))
    };
    let print = Callback::from(|_: MouseEvent| {
        if let Some(window) = web_sys::window() {
            let _ = window.print();
        }
    });
    let rows = state.window.total;
    let rows = (text.rows)(rows);
    html! {
        <div class="row">
            <button type="button" class="btn go" data-action="download" onclick={download}>{ prose::words((text.download)(&rows)) }</button>
            { prose::button("print", "btn", text.print, print) }
        </div>
    }
}
