//! Entries of the log, a page of them; and on demand those before.

use super::seen;
use crate::data::session::Session;
use crate::pages::register::frame;
use crate::view::components::{hash, prose};
use crate::view::format;
use crate::view::hooks::use_inquiry;
use crate::view::text::LaterWords;
use registry::ask::{self, Counts, Entry};
use yew::prelude::*;

#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct EntriesProps {
    pub(super) words: LaterWords,
    pub(super) session: Session,
    /// The index before which the entries are; nothing for the newest.
    pub(super) before: Option<u64>,
}

/// A page of entries, the newest first, and below it the next one as soon as somebody wants it.
#[component(Entries)]
pub(super) fn entries(props: &EntriesProps) -> Html {
    let words = props.words;
    let page_text = &words.pages.history;
    let opened = use_state(|| false);
    let before = props.before;
    let asked = use_inquiry(&props.session, move || before.map_or(ask::Entries::newest(), ask::Entries::before));
    let open = {
        let opened = opened.setter();
        Callback::from(move |_: MouseEvent| opened.set(true))
    };
    frame::view(words, &asked, props.session.trust().demonstration, |proved| {
        let page = proved.answer();
        html! { <>
            if before.is_none() { { seen::view(words, proved) } }
            <section class="sec">
                if before.is_none() { <h2>{ page_text.snapshots }</h2> }
                <ol class="chain log" reversed=true>{ for page.entries.iter().map(|entry| view_entry(words, entry)) }</ol>
                if let Some(older) = page.older() {
                    if *opened {
                        <Entries {words} session={props.session.clone()} before={older}/>
                    } else {
                        <div class="row">{ prose::button("older", "btn", page_text.older, open) }</div>
                    }
                }
            </section>
        </> }
    })
}

fn view_entry(words: LaterWords, entry: &Entry) -> Html {
    let (page_text, shared, language) = (&words.pages.history, &words.pages.register, words.language);
    let snapshot = &entry.snapshot;
    let now = Counts::of(snapshot);
    let count = |sentence: fn(u64) -> String, of: fn(&Counts) -> u64| {
        let text = sentence(of(&now));
        let change = entry.previous.as_ref().map(|previous| difference(of(previous), of(&now)));
        html! {
            <li>
                { text }{ " " }
                { match change {
                    None => Html::default(),
                    Some(0) => html! { <span class="soft">{ page_text.unchanged }</span> },
                    Some(change) => html! { <b dir="ltr" data-change={change.to_string()}>{ language.difference(change) }</b> },
                } }
            </li>
        }
    };
    html! {
        <li key={snapshot.sequence.to_string()} class="held" data-sequence={snapshot.sequence.to_string()} data-outcome="held">
            <h3>
                { (page_text.snapshot)(&language.number(snapshot.sequence)) }{" "}
                <time datetime={format::iso(snapshot.issued_at as f64 * 1000.0)}>{ language.moment(snapshot.issued_at) }</time>
            </h3>
            <ul class="changes">
                { count(shared.robots, |counts| counts.units) }
                { count(shared.models, |counts| counts.models) }
                { count(shared.makers, |counts| counts.manufacturers) }
            </ul>
            if entry.previous.is_none() { { prose::p(page_text.first) } }
            <p class="soft"><b>{ "✓ " }</b>{ page_text.in_log }{" "}{ hash::view(*words, &entry.leaf) }</p>
        </li>
    }
}

/// How much more there is; at the end of the numbers where there is no such difference.
fn difference(before: u64, now: u64) -> i64 {
    i64::try_from(i128::from(now) - i128::from(before)).unwrap_or(if now > before { i64::MAX } else { i64::MIN })
}
