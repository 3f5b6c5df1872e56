//! One robot that is kept: what was proved of it, and its name.

use crate::data::mine;
use crate::data::route;
use crate::model::mine::answer::{Answer, Need};
use crate::model::mine::{NAME, Robot};
use crate::view::components::{icon, names, prose};
use crate::view::text::LaterWords;
use presentation::{Icon, Outcome, Surface};
use registry::Freshness;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// What a robot is shown with.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct OneProps {
    /// The words.
    pub(super) words: LaterWords,
    /// The robot.
    pub(super) robot: Robot,
    /// How old the proof may be, if what is known of it was proved by the check of this visit.
    pub(super) proved: Option<Freshness>,
    /// The time (Unix seconds).
    pub(super) now: u64,
    /// Called when it has another name, or is kept no longer.
    pub(super) changed: Callback<()>,
}

/// How a robot is called: as its owner does, else by its model, else by its ID.
pub(super) fn name(robot: &Robot) -> String {
    let model = robot.made_by.as_ref().map(|by| &by.model).filter(|model| !model.is_empty());
    let id = || robot.id.grouped().to_string();
    if robot.name.is_empty() { model.cloned().unwrap_or_else(id) } else { robot.name.clone() }
}

/// The robot, as an item of a list. Whatever of it changes makes another item.
#[component(One)]
pub(super) fn one(props: &OneProps) -> Html {
    let OneProps { words, robot, proved, now, .. } = props;
    let (text, language) = (&words.pages.mine, words.language);
    let known = robot.known.as_ref();
    let outcome = known.map_or(Outcome::Open, outcome);
    let mut look = outcome.look_now(*proved, false);
    if proved.is_none() && look.surface == Surface::Solid {
        look.surface = Surface::Outline;
    }
    let made_by = robot.made_by.as_ref().map(|by| [&*by.maker, " ", &*by.model].concat());
    let when = match (known, proved) {
        (Some(known), None) => (text.last_checked)(&language.moment(known.issued_at)),
        (None, _) => text.never_checked.to_owned(),
        (Some(_), Some(_)) => String::new(),
    };
    html! {
        <li class="mine-robot" data-robot={robot.id.to_string()} data-outcome={outcome.name()} data-proved={proved.is_some().to_string()}
            data-need={robot.need(*now).map(Need::name)} data-changed={(!robot.changes().is_empty()).to_string()}>
            <span class={classes!("list-sign", look.classes())}>{ icon::view(look.icon) }</span>
            <div class="mine-who">
                <a href={route::href(&route::robot_fragment(robot.id.as_str(), None))}><b><bdi translate="no">{ name(robot) }</bdi></b></a>
                <p>{ names::code(robot.id.grouped().to_string()) }</p>
                if let Some(by) = made_by { <p class="soft"><bdi>{ by }</bdi></p> }
            </div>
            <div class="mine-says">
                if let Some(known) = known {
                    <p><b>{ prose::words(headline(*words, known)) }</b></p>
                    if let Some(recalls) = recalls(*words, known, *now) { <p class="list-recall">{ icon::view(Icon::Service) }{ prose::words(recalls) }</p> }
                }
                if !when.is_empty() { { prose::soft(when) } }
            </div>
            <Edit ..props.clone()/>
        </li>
    }
}

fn outcome(known: &Answer) -> Outcome {
    known.status.map_or(Outcome::NotListed, |(status, _)| status.into())
}

fn headline(words: LaterWords, known: &Answer) -> &'static str {
    let head = words.language.headline();
    known.status.map_or(head.not_listed, |(status, stage)| (head.status)(status, stage))
}

fn recalls(words: LaterWords, known: &Answer, now: u64) -> Option<String> {
    let (list, language) = (&words.pages.list, words.language);
    let count = known.recalls.len() as u64;
    (count > 0).then(|| match (known.days_overdue(now), known.deadline) {
        (0, Some(day)) => (list.recalls_due)(count, &language.day(day)),
        (0, None) => (list.recalls)(count),
        (days, _) => (list.recalls_overdue)(count, &language.span(days * 86_400)),
    })
}

/// Another name, or kept no longer.
#[component(Edit)]
fn edit(props: &OneProps) -> Html {
    let (text, id) = (&props.words.pages.mine, props.robot.id);
    let field = use_node_ref();
    let opened = use_state(|| false);
    let ontoggle = {
        let opened = opened.setter();
        Callback::from(move |_: Event| opened.set(true))
    };
    let onsubmit = {
        let (field, changed) = (field.clone(), props.changed.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if let Some(field) = field.cast::<HtmlInputElement>() {
                mine::change(|fleet| fleet.rename(&id, &field.value()));
                changed.emit(());
            }
        })
    };
    let remove = {
        let changed = props.changed.clone();
        Callback::from(move |_: MouseEvent| {
            mine::change(|fleet| fleet.remove(&id));
            changed.emit(());
        })
    };
    html! {
        <details class="mine-edit no-print" {ontoggle}>
            <summary>{ prose::words(text.edit) }<span class="sr">{ prose::words(format!(": {}", name(&props.robot))) }</span></summary>
            // Hundreds of forms that nobody opens would take a phone long.
            if *opened {
                <form class="entry" {onsubmit}>
                    <label>{ prose::words(text.name) }<input ref={field} maxlength={NAME.to_string()} autocomplete="off" value={props.robot.name.clone()}/></label>
                    <div class="row">
                        <button type="submit" class="btn" data-action="rename">{ prose::words(text.save_name) }</button>
                        { prose::button("remove", "btn", text.remove, remove) }
                    </div>
                </form>
            }
        </details>
    }
}
