//! All recalls, searched and filtered.

use super::feeds::Feeds;
use super::item;
use crate::data::route;
use crate::data::session::Session;
use crate::model::recall_view::{RecallView, State, is_overdue};
use crate::model::shared::Shared;
use crate::pages::makers::fold;
use crate::pages::register::frame;
use crate::view::components::{names, prose};
use crate::view::hooks::{use_inquiry, use_now, use_title};
use crate::view::text::LaterWords;
use registry::ask::{self, Outcome, Proved, StatisticsAnswer};
use registry::document::{RecallCount, Severity};
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

/// Recalls shown at first, and how many more each time.
const SHOWN: usize = 40;
/// The name of "any" in the choice of severity.
const ANY: &str = "any";

/// What the page starts with.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(in crate::pages) struct RecallsProps {
    /// The words.
    pub(in crate::pages) words: LaterWords,
    /// The session.
    pub(in crate::pages) session: Session,
}

/// The page.
#[component(Recalls)]
pub(in crate::pages) fn recalls(props: &RecallsProps) -> Html {
    let words = props.words;
    let text = &words.pages.recalls;
    use_title(words.language.headline().site.to_owned() + " — " + text.title);
    let asked = use_inquiry(&props.session, ask::Statistics::default);
    let known = asked.outcome.as_ref().filter(|(outcome, _)| outcome.proved().is_some());
    let known = known.map(|(outcome, _)| outcome.clone());
    html! { <>
        <h1 tabindex="-1">{ prose::words(text.title) }</h1>
        <p class="lead no-print">{ prose::words(text.lead) }</p>
        { frame::view(words, &asked, props.session.trust().demonstration, |_| html! { <List {words} {known}/> }) }
        <Feeds {words}/>
    </> }
}

#[derive(Debug, Clone, PartialEq, Properties)]
struct ListProps {
    words: LaterWords,
    known: Option<Shared<Outcome<StatisticsAnswer>>>,
}

#[component(List)]
fn list(props: &ListProps) -> Html {
    let words = props.words;
    let text = &words.pages.recalls;
    let (wanted, view, room) = (use_state(String::new), use_state(RecallView::default), use_state(|| SHOWN));
    let now = use_now();
    let answer = props.known.as_ref().and_then(|known| known.proved()).map(Proved::answer);
    let told = answer.and_then(|answer| answer.counts.recalls.as_deref());
    let all = told.unwrap_or_default();
    // As they are searched: number, title, model and maker in all languages.
    let texts = use_memo((props.known.clone(), words), |_| {
        let texts = all.iter().map(|recall| {
            let maker = answer.and_then(|answer| maker_of(answer, recall));
            let texts = [Some(&recall.names), Some(&recall.title), maker.map(|maker| &maker.names)];
            let words = texts.into_iter().flatten().flat_map(|text| text.iter().map(|(_, words)| words));
            let words: Vec<&str> = words.chain([recall.number.as_str(), recall.model.as_str()]).collect();
            fold(&words.join(" "))
        });
        texts.collect::<Vec<String>>()
    });
    let on_text = {
        let (wanted, room) = (wanted.setter(), room.setter());
        Callback::from(move |event: InputEvent| {
            if let Some(field) = event.target_dyn_into::<HtmlInputElement>() {
                wanted.set(field.value());
                room.set(SHOWN);
            }
        })
    };
    let choose = |change: fn(&mut RecallView, &str)| {
        let (view, room) = (view.clone(), room.setter());
        Callback::from(move |event: Event| {
            if let Some(field) = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok()) {
                let mut changed = (*view).clone();
                change(&mut changed, &field.value());
                view.set(changed);
                room.set(SHOWN);
            }
        })
    };
    let on_state = choose(|view, value| view.state = State::named(value));
    let on_severity = choose(|view, value| {
        view.severity = Severity::ALL.iter().copied().find(|severity| severity.name() == value);
    });
    let more = {
        let room = room.clone();
        Callback::from(move |_: MouseEvent| room.set(*room + 2 * SHOWN))
    };

    let folded = fold(&wanted);
    let is_meant = |text: &String| folded.split_whitespace().all(|word| text.contains(word));
    let mut found: Vec<&RecallCount> = all
        .iter()
        .zip(texts.iter())
        .filter(|(recall, text)| view.lets(recall, now) && is_meant(text))
        .map(|(recall, _)| recall)
        .collect();
    // The newest first; of one day in the register's order.
    found.sort_by_key(|recall| std::cmp::Reverse(recall.opened_on));
    let count = found.len() as u64;
    if told.is_none() {
        return html! { <p data-found="none">{ prose::words(text.not_told) }</p> };
    }
    html! { <>
        <form class="entry filter recall-filter no-print" role="search" onsubmit={Callback::from(|event: SubmitEvent| event.prevent_default())}>
            <label>{ text.search }
                <input type="search" id="recalls-search" autocomplete="off" spellcheck="false" maxlength="100" oninput={on_text}/>
            </label>
            <label>{ text.state_label }
                <select id="recalls-state" onchange={on_state}>
                    { for State::ALL.into_iter().map(|(state, value)| html! {
                        <option {value} selected={state == view.state}>{ (text.state)(state) }</option>
                    }) }
                </select>
            </label>
            <label>{ text.severity_label }
                <select id="recalls-severity" onchange={on_severity}>
                    <option value={ANY} selected={view.severity.is_none()}>{ text.any }</option>
                    { for Severity::ALL.iter().map(|severity| html! {
                        <option value={severity.name()} selected={view.severity == Some(*severity)}>{ (words.robot.record.severity)(*severity) }</option>
                    }) }
                </select>
            </label>
        </form>
        <p class="soft" role="status" data-found={count.to_string()}>{ prose::words((text.found)(count)) }</p>
        <ul class="recalls">{ for found.iter().take(*room).map(|recall| view_recall(words, answer, recall, now)) }</ul>
        if found.len() > *room { <div class="row no-print">{ prose::button("more", "btn", words.pages.register.more, more) }</div> }
    </> }
}

fn maker_of<'a>(answer: &'a StatisticsAnswer, recall: &RecallCount) -> Option<&'a registry::document::Manufacturer> {
    let (country, code) = recall.model.as_str().get(..6)?.split_at(2);
    answer.directory.find(country, code)
}

fn view_recall(words: LaterWords, answer: Option<&StatisticsAnswer>, recall: &RecallCount, now: u64) -> Html {
    let maker = answer.and_then(|answer| maker_of(answer, recall));
    let href = route::href(&route::recall_fragment(recall.model.as_str(), &recall.number));
    html! {
        <li key={format!("{} {} {}", words.language.tag(), recall.model, recall.number)} data-recall={recall.number.clone()} data-model={recall.model.to_string()}
            data-severity={recall.severity.name()} data-open={recall.open.to_string()} data-overdue={is_overdue(recall, now).to_string()}>
            <div>
                { item::tag(words, recall.severity) }
                <h2><a {href}>{ (words.robot.record.recall)(&recall.number, &names::plain(**words, &recall.title)) }</a></h2>
                <p>
                    { names::both(**words, &recall.names) }
                    if let Some(maker) = maker { {" "}<span class="soft">{ names::bare(**words, &maker.names) }</span> }
                </p>
                { item::days(words, recall, now) }
            </div>
            <div>{ item::counts(words, recall) }</div>
        </li>
    }
}
