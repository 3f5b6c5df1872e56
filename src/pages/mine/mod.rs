//! My robots: those that somebody keeps on this device, checked together as a list is.
//!
//! | module | has |
//! |---|---|
//! | [`check`] | the check of all of them, in the worker of the List page |
//! | [`add`] | adding one that a link names, or many out of a text or a file |
//! | [`status`] | how far the check is, and what this browser does to what it stores |
//! | [`news`] | what has changed since the owner last looked |
//! | [`robots`], [`robot`] | all robots, filtered; one of them |
//! | [`files`] | export, and the calendar |

mod add;
mod check;
mod files;
mod news;
mod robot;
mod robots;
mod status;

use crate::data::mine;
use crate::model::mine::Fleet;
use crate::model::shared::Shared;
use crate::view::components::prose;
use crate::view::hooks::{use_now, use_title};
use crate::view::text::LaterWords;
use add::{AddMany, KeepOne};
use robot_id::recognise;
use robots::Robots;
use yew::prelude::*;

/// What the page starts with.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct MineProps {
    /// The words.
    pub(super) words: LaterWords,
    /// What the address would have kept: `?add=<ID>`.
    pub(super) add: Option<AttrValue>,
}

/// The page.
#[component(Mine)]
pub(super) fn mine_page(props: &MineProps) -> Html {
    let words = props.words;
    let text = &words.pages.mine;
    use_title(words.language.headline().site.to_owned() + " — " + text.title);
    let now = use_now();
    let fleet = use_state(|| Shared::new(mine::load()));
    let redraw = use_force_update();
    use_effect_with((), {
        let fleet = fleet.setter();
        move |()| {
            check::listen(Some(Callback::from(move |learned: bool| {
                if learned {
                    fleet.set(Shared::new(mine::load()));
                }
                redraw.force_update();
            })));
            || check::listen(None)
        }
    });
    use_effect_with((words.language, fleet.len()), {
        let fleet = (*fleet).clone();
        move |(language, _)| check::begin_if_due(&fleet, *language)
    });
    // Something was done to the robots.
    let changed = {
        let fleet = fleet.setter();
        Callback::from(move |()| fleet.set(Shared::new(mine::load())))
    };
    let wanted = props.add.as_deref().and_then(|given| recognise(given).ok()).map(|found| found.id);
    let known: &Fleet = &fleet;
    html! { <>
        <h1 tabindex="-1">{ prose::words(text.title) }</h1>
        <p class="lead no-print">{ prose::words(text.lead) }</p>
        { status::storage(words, known) }
        if let Some(id) = wanted {
            <KeepOne key={id.to_string()} {words} {id} is_kept={known.get(&id).is_some()} changed={changed.clone()}/>
        }
        if known.is_empty() {
            if wanted.is_none() {
                <section class="sec" data-mine="empty"><h2>{ prose::words(text.empty.0) }</h2>{ prose::p(text.empty.1) }</section>
            }
        } else {
            { status::check(words, known) }
            { news::view(words, known, changed.clone()) }
            <Robots {words} fleet={(*fleet).clone()} {now} changed={changed.clone()}/>
        }
        <AddMany {words} {changed} open={known.is_empty() && wanted.is_none()}/>
    </> }
}
