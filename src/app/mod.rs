//! The app: session, language, the page for the address, and what stands around it.

pub mod catalogues;
pub mod loaded;
pub mod parts;
mod style;

use crate::data::client::storage;
use crate::data::route::Route;
use crate::data::session::Session;
use crate::model::language::Language;
use crate::pages::{Check, LaterProps, LoadNext, RobotProps};
use crate::view::components::{banner, shell};
use crate::view::dom::document;
use crate::view::hooks::use_route;
use loaded::{Loadable, Loaded};
use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::platform::{spawn_local, time::sleep};
use yew::prelude::*;

/// What the app starts with.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct AppProps {
    /// The session; nothing if the page is not set up to trust anyone.
    pub session: Option<Session>,
    /// What the first page takes.
    pub loaded: Loaded,
}

/// Puts the app into an element, in place of what is there.
pub fn mount(root: Element, props: AppProps) {
    yew::Renderer::<App>::with_root_and_props(root, props).render();
}

/// Tells the browser which language the page speaks.
pub fn announce(language: Language) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        for (name, value) in [("lang", language.tag()), ("dir", language.direction())] {
            // Refused by no browser, and of no weight if it were.
            let _ = root.set_attribute(name, value);
        }
    }
}

/// The app.
#[component(App)]
pub fn app(props: &AppProps) -> Html {
    let loaded = use_state(|| props.loaded);
    let wanted = use_state(|| props.loaded.words.language);
    let missing = use_state_eq(|| false);
    let route = use_route();
    let words = loaded.words;
    let lacks = loaded.lacks(&route);
    use_effect_with(words.language, |language| announce(*language));
    use_arrival(&route, !lacks);
    {
        let due = (*wanted != words.language || lacks).then(|| (route.clone(), *wanted));
        let (loaded, missing, wanted) = (loaded.clone(), missing.setter(), wanted.setter());
        use_effect_with(route.clone(), {
            let missing = missing.clone();
            move |_| missing.set(false)
        });
        use_effect_with(due, move |due| {
            let awaited = Rc::new(Cell::new(true));
            if let Some((route, language)) = due.clone() {
                let awaited = Rc::clone(&awaited);
                spawn_local(async move {
                    let new = Loaded::of(&route, language).await;
                    // Else something else is wanted by now.
                    if awaited.get() {
                        missing.set(new.is_err());
                        // One that can't be had is not wanted for ever: it can be chosen again.
                        wanted.set(new.map_or(loaded.words.language, |new| new.words.language));
                        if let Ok(new) = new {
                            if language != loaded.words.language {
                                storage::write(Language::STORED, language.tag());
                            }
                            loaded.set(new.and(*loaded));
                        }
                    }
                });
            }
            move || awaited.set(false)
        });
    }

    let on_language = {
        let wanted = wanted.setter();
        Callback::from(move |language: Language| wanted.set(language))
    };
    let page = match &props.session {
        // The line above the page says why there is none.
        Some(_) if *missing && lacks => Html::default(),
        Some(session) => page(*loaded, session, &route),
        None => shell::notice(words.shell.no_trust),
    };
    let trust = props.session.as_ref().map(Session::trust);
    let page = html! { <>
        if *missing { <p class="lead" role="alert">{ words.language.headline().incomplete }</p> }
        { page }
    </> };
    let whole = use_whole(words.language);
    html! { <Whole key={whole}>{ shell::view(words, trust, &route, on_language, page) }</Whole> }
}

#[derive(Debug, Clone, PartialEq, Properties)]
struct WholeProps {
    children: Html,
}

/// All that the app shows.
#[component(Whole)]
fn whole(props: &WholeProps) -> Html {
    props.children.clone()
}

/// The number of times that all has to be drawn anew: when another language is chosen after a browser that translates
/// pages has put elements of its own in place of the texts, which would stay as they are.
#[hook]
fn use_whole(language: Language) -> u32 {
    let shown = use_mut_ref(|| (language, 0));
    let mut shown = shown.borrow_mut();
    if shown.0 != language {
        *shown = (language, shown.1 + u32::from(is_translated()));
    }
    shown.1
}

/// Whether a browser has translated the page. Where one does so by changing the texts themselves, they are still ours to
/// change.
fn is_translated() -> bool {
    // What browsers put in place of a text; the page itself has none.
    document().and_then(|document| document.query_selector("font").ok()?).is_some()
}

fn page(loaded: Loaded, session: &Session, route: &Route) -> Html {
    let (words, session) = (loaded.words, session.clone());
    match route.clone() {
        Route::Check { text } => {
            let key = format!("check {text}");
            html! { <Check {key} {words} {session} {text} load_next={LoadNext(load_robot_page)}/> }
        }
        Route::Robot { given, simulation } => {
            let simulation = simulation.filter(|_| session.trust().demonstration);
            match loaded.robot {
                Some(Loadable { view, words }) => view(RobotProps { words, session, given, simulation }),
                None => banner::waiting(words, given.id()),
            }
        }
        // The hook has read it.
        Route::Unread { .. } => Html::default(),
        Route::Later { fragment } => match loaded.later {
            Some(Loadable { view, words }) => view(LaterProps { words, session, fragment: fragment.into() }),
            None => Html::default(),
        },
    }
}

/// Loads the Robot page, which is soon needed. What can't be had is asked for again when it is.
fn load_robot_page(language: Language) {
    spawn_local(async move {
        let robot = Route::Unread { fragment: String::new(), text: None };
        let _ = Loaded::of(&robot, language).await;
    });
}

/// On arrival at another page: from its top, with the focus on its title. A page that has to be loaded
/// is arrived at twice. To a section of a page, the page itself leads.
#[hook]
fn use_arrival(route: &Route, loaded: bool) {
    let first = use_mut_ref(|| true);
    use_effect_with((route.clone(), loaded), move |(route, _)| {
        if first.replace(false) || route.is_section() {
            return;
        }
        spawn_local(async {
            // Not before the new page stands in place of the old one.
            sleep(Duration::ZERO).await;
            let Some(window) = web_sys::window() else { return };
            window.scroll_to_with_x_and_y(0.0, 0.0);
            let title = window.document().and_then(|document| document.query_selector("main h1").ok().flatten());
            if let Some(title) = title.and_then(|title| title.dyn_into::<HtmlElement>().ok()) {
                let _ = title.focus();
            }
        });
    });
}
