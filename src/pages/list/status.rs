//! How far the check is, and what can be done about it.

use super::encoding;
use super::run::{self, Run, Told};
use super::told::{Phase, Progress};
use crate::model::language::Language;
use crate::view::components::{icon, prose};
use crate::view::text::LaterWords;
use crate::view::text::ListText;
use presentation::Icon;
use registry::Freshness;
use std::rc::Rc;
use yew::prelude::*;

/// The list, how it was read, how far it is, and the buttons.
pub(super) fn view(words: LaterWords, run: &Rc<Run>, told: &Told) -> Html {
    let said = &words.pages.list;
    let name = run.name.clone().unwrap_or_else(|| said.pasted.to_owned());
    html! {
        <section class="list-status no-print" data-phase={told.phase.name()} aria-label={said.title}>
            <p class="list-name" translate="no"><b key={name.clone()}><bdi>{ name }</bdi></b></p>
            if let Some(progress) = &told.progress {
                { prose::soft(how_read(words.language, said, progress)) }
                { encoding::view(words, run, &told.read_as) }
                { bar(words.language, said, told, progress) }
            } else {
                <p role="status">{ prose::words(said.reading) }</p>
            }
            if told.phase == Phase::Offline {
                <p class="list-offline" role="alert">{ icon::view(Icon::Unreachable) }{ prose::bold(said.offline) }</p>
            }
            if let Some(wait) = told.wait.filter(|_| told.phase == Phase::Checking) {
                <p class="list-offline" data-wait={wait.to_string()}>{ icon::view(Icon::Late) }{ prose::bold((said.busy)(&words.language.span(wait))) }</p>
            }
            if let Some(snapshot) = told.progress.as_ref().and_then(|progress| progress.snapshot.as_ref()).filter(|snapshot| snapshot.freshness != Freshness::Fresh) {
                <p class="list-offline late" data-freshness={snapshot.freshness.name()}>{ icon::view(Icon::Late) }{ prose::bold((said.late)(&words.language.moment(snapshot.issued_at))) }</p>
            }
            <div class="row">{ buttons(said, run, told) }</div>
        </section>
    }
}

/// How many rows there are, and where the IDs were found.
fn how_read(language: Language, said: &ListText, progress: &Progress) -> String {
    let rows = (said.rows)(progress.rows);
    let found = match (&progress.column_name, progress.column) {
        (Some(name), _) if !name.is_empty() => (said.column_named)(name),
        (_, Some(column)) => (said.column)(&language.number(column)),
        _ => return rows,
    };
    [&rows, " · ", &found].concat()
}

fn bar(language: Language, said: &ListText, told: &Told, progress: &Progress) -> Html {
    let pace = told.pace.filter(|_| told.phase == Phase::Checking);
    let state = match told.phase {
        Phase::Done => said.done,
        Phase::Paused => said.paused,
        _ => "",
    };
    let mut figures = vec![(said.progress)(&language.number(progress.answered), progress.ids)];
    if let Some((rate, left)) = pace {
        figures.push((said.rate)(&language.number(rate as u64)));
        figures.push((said.left)(&language.span(left.max(1.0) as u64)));
    }
    let figures = [if state.is_empty() { "" } else { " · " }, &figures.join(" · ")].concat();
    html! { <>
        if told.phase != Phase::Done {
            <progress max={progress.ids.max(1).to_string()} value={progress.answered.to_string()} aria-label={said.progress_label}/>
        }
        <p class="list-figures" data-answered={progress.answered.to_string()} data-ids={progress.ids.to_string()}>
            if !state.is_empty() { <b role="status" key={state}>{ state }</b> }
            { prose::words(figures) }
        </p>
    </> }
}

fn buttons(said: &'static ListText, run: &Rc<Run>, told: &Told) -> Html {
    let tell = |what: &'static str| {
        let run = Rc::clone(run);
        Callback::from(move |_: MouseEvent| run.tell(what))
    };
    let end = Callback::from(|_: MouseEvent| run::end());
    let can_retry = told.phase == Phase::Done && told.progress.as_ref().is_some_and(|progress| progress.can_retry);
    html! { <>
        if told.phase == Phase::Checking { { prose::button("pause", "btn", said.pause, tell("pause")) } }
        if matches!(told.phase, Phase::Paused | Phase::Offline) { { prose::button("resume", "btn go", said.resume, tell("resume")) } }
        if can_retry { { prose::button("retry", "btn go", said.retry, tell("retry")) } }
        if told.phase == Phase::Done {
            { prose::button("another", "btn", said.another, end) }
        } else {
            { prose::button("cancel", "btn", said.cancel, end) }
        }
    </> }
}

/// What can be kept of the result.
pub(super) fn keep(words: LaterWords, run: &Rc<Run>, told: &Told) -> Html {
    let said = &words.pages.list;
    let download = {
        let run = Rc::clone(run);
        Callback::from(move |_: MouseEvent| run.tell("download"))
    };
    let print = Callback::from(|_: MouseEvent| {
        if let Some(window) = web_sys::window() {
            let _ = window.print();
        }
    });
    let rows = told.window.total;
    let rows = (said.rows)(rows);
    html! {
        <div class="row">
            <button type="button" class="btn go" data-action="download" onclick={download}>{ prose::words((said.download)(&rows)) }</button>
            { prose::button("print", "btn", said.print, print) }
        </div>
    }
}
