//! The app: session, language, the page for the address, and what stands around it.

use crate::client::storage;
use crate::components::{banner, shell};
use crate::dom::document;
use crate::hooks::use_route;
use crate::pages::{Check, EmbedProps, RobotProps};
use crate::parts::{LaterPage, LaterPages};
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
    /// The pages that have been loaded besides.
    pub pages: LaterPages,
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
    let pages = use_later_pages(props.pages, &route, &missing);
    use_effect_with(words.language, |language| announce(*language));
    use_arrival(&route, !pages.lack(&route));

    let on_language = {
        let (words, missing) = (words.setter(), missing.setter());
        Callback::from(move |new: Language| {
            let (words, missing) = (words.clone(), missing.clone());
            spawn_local(async move {
                match new.load().await {
                    Ok(loaded) => {
                        missing.set(false);
                        storage::write(Language::STORED, new.tag());
                        words.set(loaded);
                    }
                    Err(_) => missing.set(true),
                }
            });
        })
    };
    let page = match &props.session {
        // The line above the page says why there is none.
        Some(_) if *missing && pages.lack(&route) => Html::default(),
        Some(session) => page(*words, session, &route, pages),
        None => shell::notice(*words, words.shell.no_trust, false),
    };
    let trust = props.session.as_ref().map(Session::trust);
    let page = html! { <>
        if *missing { <p class="lead" role="alert">{ words.language.headline().incomplete }</p> }
        { page }
    </> };
    shell::view(*words, trust, matches!(route, Route::Check { .. }), on_language, page)
}

fn page(words: Words, session: &Session, route: &Route, pages: LaterPages) -> Html {
    let session = session.clone();
    match route.clone() {
        Route::Check { text } => {
            let key = format!("check {text}");
            html! { <Check {key} {words} {session} {text}/> }
        }
        Route::Robot { text, simulation } => {
            let simulation = simulation.filter(|_| session.trust().demonstration);
            match pages.robot {
                Some(LaterPage(view)) => view(RobotProps { words, session, text: text.into(), simulation }),
                None => banner::waiting(words, text.into()),
            }
        }
        Route::Embed { text } => match pages.embed {
            Some(LaterPage(view)) => {
                view(EmbedProps { words, demonstration: session.trust().demonstration, text: text.into() })
            }
            None => Html::default(),
        },
        Route::NotFound => shell::notice(words, words.shell.not_found, true),
    }
}

/// The pages that are loaded when an address first leads to them.
#[hook]
fn use_later_pages(at_first: LaterPages, route: &Route, missing: &UseStateHandle<bool>) -> LaterPages {
    let pages = use_state(|| at_first);
    let wanted = pages.lack(route).then(|| route.clone());
    let (held, loaded, missing) = (*pages, pages.setter(), missing.setter());
    use_effect_with(wanted, move |wanted| {
        if let Some(route) = wanted.clone() {
            spawn_local(async move {
                match held.with(&route).await {
                    Ok(pages) => {
                        missing.set(false);
                        loaded.set(pages);
                    }
                    Err(_) => missing.set(true),
                }
            });
        }
    });
    *pages
}

/// On arrival at another page: from its top, with the focus on its title. A page that has to be loaded
/// is arrived at twice.
#[hook]
fn use_arrival(route: &Route, loaded: bool) {
    let first = use_mut_ref(|| true);
    use_effect_with((route.clone(), loaded), move |_| {
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
