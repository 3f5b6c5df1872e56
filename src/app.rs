//! The app: session, language, the page for the address, and what stands around it.

use crate::client::storage;
use crate::components::{banner, shell};
use crate::dom::document;
use crate::hooks::use_route;
use crate::pages::{Check, RobotProps};
use crate::parts::{self, RobotPage};
use crate::route::Route;
use crate::session::Session;
use crate::text::{Language, Words};
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
    /// The language at first.
    pub words: Words,
    /// The Robot page, if it has been loaded.
    pub robot: Option<RobotPage>,
}

/// Puts the app into an element, in place of what is there.
pub fn mount(root: Element, props: AppProps) {
    yew::Renderer::<App>::with_root_and_props(root, props).render();
}

/// Tells the browser which language the page speaks.
pub fn announce(language: Language) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        // Refused by no browser, and of no weight if it were.
        let _ = root.set_attribute("lang", language.tag());
    }
}

/// The app.
#[component(App)]
pub fn app(props: &AppProps) -> Html {
    let words = use_state(|| props.words);
    let missing = use_state(|| false);
    let route = use_route();
    let robot = use_robot_page(props.robot, &route, &missing);
    use_effect_with(words.language, |language| announce(*language));
    use_arrival(&route);

    let on_language = {
        let (words, missing) = (words.setter(), missing.setter());
        Callback::from(move |new: Language| {
            let (words, missing) = (words.clone(), missing.clone());
            spawn_local(async move {
                match new.load().await {
                    Ok(loaded) => {
                        storage::write(Language::STORED, new.tag());
                        words.set(loaded);
                    }
                    Err(_) => missing.set(true),
                }
            });
        })
    };
    let page = match &props.session {
        Some(session) => page(*words, session, &route, robot),
        None => shell::notice(*words, words.shell.no_trust, false),
    };
    let trust = props.session.as_ref().map(Session::trust);
    let page = html! { <>
        if *missing { <p class="lead" role="alert">{ words.language.headline().incomplete }</p> }
        { page }
    </> };
    shell::view(*words, trust, matches!(route, Route::Check { .. }), on_language, page)
}

fn page(words: Words, session: &Session, route: &Route, robot: Option<RobotPage>) -> Html {
    let session = session.clone();
    match route.clone() {
        Route::Check { text } => {
            let key = format!("check {text}");
            html! { <Check {key} {words} {session} {text}/> }
        }
        Route::Robot { text, simulation } => {
            let simulation = simulation.filter(|_| session.trust().demonstration);
            match robot {
                Some(RobotPage(view)) => view(RobotProps { words, session, text: text.into(), simulation }),
                None => banner::waiting(words, text.into()),
            }
        }
        Route::NotFound => shell::notice(words, words.shell.not_found, true),
    }
}

/// The Robot page, which is loaded when an address first leads to it.
#[hook]
fn use_robot_page(at_first: Option<RobotPage>, route: &Route, missing: &UseStateHandle<bool>) -> Option<RobotPage> {
    let robot = use_state(|| at_first);
    let wanted = robot.is_none() && matches!(route, Route::Robot { .. });
    let (loaded, missing) = (robot.setter(), missing.setter());
    use_effect_with(wanted, move |wanted| {
        if *wanted {
            spawn_local(async move {
                match parts::robot().await {
                    Ok(page) => loaded.set(Some(page)),
                    Err(_) => missing.set(true),
                }
            });
        }
    });
    *robot
}

/// On arrival at another page: from its top, with the focus on its title.
#[hook]
fn use_arrival(route: &Route) {
    let first = use_mut_ref(|| true);
    use_effect_with(route.clone(), move |_| {
        if first.replace(false) {
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
