//! All robots that are kept: what needs something first, filtered, and a part of them at a time.

use super::robot::{self, One};
use super::{check, files};
use crate::data::mine;
use crate::model::mine::{Fleet, Robot};
use crate::model::shared::Shared;
use crate::view::components::{icon, prose};
use crate::view::text::LaterWords;
use presentation::{Icon, Surface, Tone};
use registry::Freshness;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Robots shown at first, and how many more each time.
const SHOWN: usize = 40;
/// Who keeps more of them has a field to search them.
const SEARCHED: usize = 8;

/// What the section starts with.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct RobotsProps {
    /// The words.
    pub(super) words: LaterWords,
    /// The robots.
    pub(super) fleet: Shared<Fleet>,
    /// The time (Unix seconds).
    pub(super) now: u64,
    /// Called when something was done to them.
    pub(super) changed: Callback<()>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Filter {
    All,
    Needs,
    Changed,
}

impl Filter {
    fn lets(self, robot: &Robot, now: u64) -> bool {
        match self {
            Self::All => true,
            Self::Needs => robot.need(now).is_some(),
            Self::Changed => !robot.changes().is_empty(),
        }
    }
}

/// The section.
#[component(Robots)]
pub(super) fn robots(props: &RobotsProps) -> Html {
    let RobotsProps { words, fleet, now, changed } = props;
    let (text, now) = (&words.pages.mine, *now);
    let filter = use_state(|| Filter::All);
    let wanted = use_state(String::new);
    let room = use_state(|| SHOWN);
    let all: &Fleet = fleet;

    let count = |filter: Filter| all.iter().filter(|robot| filter.lets(robot, now)).count();
    let folded = wanted.trim().to_lowercase();
    let mut found: Vec<&Robot> =
        all.iter().filter(|robot| filter.lets(robot, now) && is_meant(robot, &folded)).collect();
    // What needs nothing comes last; of equals the order of names.
    found.sort_by_cached_key(|robot| {
        let need = robot.need(now);
        (need.is_none(), need, robot::name(robot))
    });
    let proved = proved_now();
    let chip = |this: Filter, name: &'static str, label: &'static str, sign: Option<(Tone, Icon)>| {
        let onclick = {
            let (filter, room) = (filter.setter(), room.setter());
            Callback::from(move |_: MouseEvent| {
                filter.set(this);
                room.set(SHOWN);
            })
        };
        let count = count(this);
        html! {
            <button key={name} type="button" class="list-chip" data-filter={name} data-count={count.to_string()} aria-pressed={(*filter == this).to_string()} {onclick}>
                if let Some((tone, sign)) = sign { <span class={classes!("list-sign", tone.name(), Surface::Solid.name())}>{ icon::view(sign) }</span> }
                { prose::bold(words.language.number(count as u64)) }{ prose::words(label) }
            </button>
        }
    };
    let more = {
        let room = room.clone();
        Callback::from(move |_: MouseEvent| room.set(*room + 4 * SHOWN))
    };
    let oninput = {
        let (wanted, room) = (wanted.setter(), room.setter());
        Callback::from(move |event: InputEvent| {
            if let Some(field) = event.target_dyn_into::<HtmlInputElement>() {
                wanted.set(field.value());
                room.set(SHOWN);
            }
        })
    };
    html! {
        <section class="sec mine" data-robots={all.len().to_string()}>
            <h2>{ prose::words(text.robots) }</h2>
            <div class="list-filters" role="group" aria-label={words.pages.list.filter}>
                { chip(Filter::All, "all", text.all, None) }
                { chip(Filter::Needs, "needs", text.needs, Some((Tone::Warn, Icon::Warning))) }
                { chip(Filter::Changed, "changed", text.changed, Some((Tone::Note, Icon::Waiting))) }
            </div>
            if all.len() > SEARCHED {
                <form class="entry no-print" role="search" onsubmit={Callback::from(|event: SubmitEvent| event.prevent_default())}>
                    <label for="mine-search">{ prose::words(text.search) }</label>
                    <input type="search" id="mine-search" autocomplete="off" spellcheck="false" maxlength="100" {oninput}/>
                </form>
            }
            <p class="sr" role="status" data-found={found.len().to_string()}>{ prose::words((words.pages.register.robots)(found.len() as u64)) }</p>
            if found.is_empty() { { prose::soft(words.pages.list.none) } }
            <ul class="mine-robots">
                { for found.iter().take(*room).map(|robot| {
                    let proved = proved(robot);
                    html! { <One key={key(*words, robot, proved)} words={*words} robot={(*robot).clone()} {proved} {now} changed={changed.clone()}/> }
                }) }
            </ul>
            if found.len() > *room { <div class="row no-print">{ prose::button("more", "btn", words.pages.register.more, more) }</div> }
            <div class="row no-print">
                { files::export(*words, "btn") }
                { files::calendar(*words, all, now) }
            </div>
            <RemoveAll ..props.clone()/>
        </section>
    }
}

/// How old the proof of a robot may be, if the check of this visit has proved it.
fn proved_now() -> impl Fn(&Robot) -> Option<Freshness> {
    let state = check::current().map(|check| check.state());
    move |robot| {
        let state = state.as_ref().filter(|state| state.proved.contains(&robot.id))?;
        Some(state.progress.as_ref()?.snapshot.as_ref()?.freshness)
    }
}

/// Whether a text in lower case means this robot.
fn is_meant(robot: &Robot, text: &str) -> bool {
    let compact: String = text.chars().filter(char::is_ascii_alphanumeric).collect();
    let made_by = robot
        .made_by
        .as_ref()
        .is_some_and(|by| by.maker.to_lowercase().contains(text) || by.model.to_lowercase().contains(text));
    text.is_empty()
        || made_by
        || robot.name.to_lowercase().contains(text)
        || !compact.is_empty() && robot.id.as_str().to_ascii_lowercase().contains(&compact)
}

/// Whatever of a robot changes makes another item: see [`prose`].
fn key(words: LaterWords, robot: &Robot, proved: Option<Freshness>) -> String {
    format!("{} {} {:?} {:?} {:?}", words.language.tag(), robot.id, robot.name, robot.known, proved)
}

/// The button that removes all robots, behind another.
#[component(RemoveAll)]
fn remove_all(props: &RobotsProps) -> Html {
    let text = &props.words.pages.mine;
    let onclick = {
        let changed = props.changed.clone();
        Callback::from(move |_: MouseEvent| {
            mine::change(Fleet::clear);
            changed.emit(());
        })
    };
    html! {
        <details class="mine-edit no-print">
            <summary>{ prose::words(text.remove_all) }</summary>
            { prose::p((text.remove_all_means)(props.fleet.len() as u64)) }
            <div class="row">{ prose::button("remove-all", "btn", text.remove_all_now, onclick) }</div>
        </details>
    }
}
