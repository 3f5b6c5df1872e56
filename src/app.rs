//! The app: session, language, the page for the address, and what stands around it.

use crate::client::{Simulation, storage};
use crate::components::shell;
use crate::hooks::use_route;
use crate::pages::{Check, Robot};
use crate::route::Route;
use crate::session::Session;
use crate::text::{Language, Words};
use std::time::Duration;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::platform::{spawn_local, time::sleep};
use yew::prelude::*;

const LANGUAGE: &str = "robot-register.language";

/// The app.
#[component(App)]
pub fn app() -> Html {
    let session = use_memo((), |()| Session::open().ok());
    let language = use_state(first_language);
    let route = use_route();
    use_effect_with(*language, |language| {
        if let Some(root) = web_sys::window().and_then(|w| w.document()).and_then(|d| d.document_element()) {
            let _ = root.set_attribute("lang", language.tag());
        }
    });
    use_arrival(&route);

    let on_language = {
        let language = language.setter();
        Callback::from(move |new: Language| {
            storage::write(LANGUAGE, new.tag());
            language.set(new);
        })
    };
    let words = Words::of(*language);
    let page = match &*session {
        Some(session) => page(words, session, &route),
        None => shell::notice(words, words.shell.no_trust, false),
    };
    let trust = session.as_ref().as_ref().map(Session::trust);
    shell::view(words, trust, matches!(route, Route::Check { .. }), on_language, page)
}

fn page(words: Words, session: &Session, route: &Route) -> Html {
    let session = session.clone();
    match route.clone() {
        Route::Check { text } => {
            let key = format!("check {text}");
            html! { <Check {key} {words} {session} {text}/> }
        }
        Route::Robot { text, simulation } => {
            let simulation = simulation.filter(|_| session.trust().demonstration);
            let key = format!("robot {} {text}", simulation.map_or("", Simulation::name));
            html! { <Robot {key} {words} {session} {text} {simulation}/> }
        }
        Route::NotFound => shell::notice(words, words.shell.not_found, true),
    }
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

/// The language chosen before, else the first of the browser's that the page speaks, else English.
fn first_language() -> Language {
    let chosen = storage::read(LANGUAGE).as_deref().and_then(Language::serving);
    let preferred = || {
        let languages = web_sys::window()?.navigator().languages();
        languages.iter().filter_map(|tag| Language::serving(&tag.as_string()?)).next()
    };
    chosen.or_else(preferred).unwrap_or(Language::English)
}
