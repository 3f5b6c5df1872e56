//! What happens before the page is there.

use super::landing;
use super::page::{Mount, page};
use crate::app::AppProps;
use crate::app::loaded::Loaded;
use crate::app::parts::NotLoaded;
use crate::app::{self, catalogues};
use crate::data::client::storage;
use crate::data::lookup::{self, LookupState};
use crate::data::route::{self, Route};
use crate::data::session::Session;
use crate::model::language::Language;
use crate::view::dom::{document, element};
use futures_util::FutureExt;
use futures_util::future::select;
use std::pin::pin;
use std::time::Duration;
use wasm_bindgen_futures::spawn_local;
use yew::platform::time::sleep;

/// How long the page waits for a verdict to go first, where the registry is slow.
const PATIENCE: Duration = Duration::from_secs(2);
/// Long enough for a slow phone to lay out what has changed and to have it on the screen.
const FRAME: Duration = Duration::from_millis(100);

/// Starts the portal in the element `#portal`, in place of the "Loading" that `index.html` shows. Who
/// comes by a link to a robot is shown the verdict first.
pub fn start() {
    std::panic::set_hook(Box::new(|panic| show_failure(&panic.to_string())));
    route::adopt_path();
    let language = first_language();
    app::announce(language);
    let session = Session::open().ok();
    let route = Route::current();
    let landing = session.as_ref().and_then(|session| {
        let Route::Robot { given, simulation } = &route else { return None };
        let ongoing = lookup::land(session, given, simulation.filter(|_| session.trust().demonstration));
        if language.has_headline() {
            landing::show(language, session, given, &ongoing);
        }
        Some(ongoing)
    });
    spawn_local(async move {
        if let (Some(ongoing), Some(session), Route::Robot { given, .. }) = (&landing, &session, &route) {
            if !language.has_headline() {
                // The words of the banner come with the catalogue: the look-up goes on meanwhile.
                within(PATIENCE, catalogues::load(language).map(drop)).await;
                landing::show(language, session, given, ongoing);
            }
            // Nothing of the page is fetched until then, or for as long as patience lasts: it would take its share of a
            // slow line.
            within(PATIENCE, ongoing.reached(is_done)).await;
            sleep(FRAME).await;
        }
        match load(language, &route).await {
            Ok((mount, loaded)) => {
                let root = document().and_then(|document| document.get_element_by_id("portal"));
                if let Some(root) = root {
                    if let Some(ongoing) = landing {
                        // From here on the banner is the page's: nothing else may draw it.
                        ongoing.listen(|_| ());
                    }
                    mount(root, AppProps { session, loaded });
                }
            }
            Err(NotLoaded) => {
                landing::incomplete(language);
                // The look-up goes on for as long as the page is open: its verdict may still come.
                std::mem::forget((landing, session));
            }
        }
    });
}

/// There is a verdict.
fn is_done(state: &LookupState) -> bool {
    matches!(state, LookupState::Done(..))
}

/// Waits for something, but no longer than `limit`.
async fn within(limit: Duration, something: impl Future<Output = ()>) {
    select(pin!(sleep(limit)), pin!(something)).await;
}

/// The parts of the program that the first page needs, fetched side by side.
async fn load(language: Language, route: &Route) -> Result<(Mount, Loaded), NotLoaded> {
    futures_util::try_join!(page(), Loaded::of(route, language))
}

/// The language chosen before, else the first of the browser's that the page speaks, else English.
fn first_language() -> Language {
    let chosen = storage::read(Language::STORED).as_deref().and_then(Language::serving);
    let preferred = || {
        let languages = web_sys::window()?.navigator().languages();
        languages.iter().filter_map(|tag| Language::serving(&tag.as_string()?)).next()
    };
    chosen.or_else(preferred).unwrap_or(Language::English)
}

/// Replaces the page by a calm word when the program has failed: a page that no longer answers
/// must not go on showing a verdict. It uses the DOM alone, since Yew may be what failed.
fn show_failure(details: &str) {
    let overlay = || -> Option<()> {
        let body = document()?.body()?;
        while let Some(child) = body.first_child() {
            body.remove_child(&child).ok()?;
        }
        let main = element("main", &[("class", "wrap failed")], "")?;
        body.append_child(&main).ok()?;
        for language in [Language::English, Language::SimplifiedChinese] {
            let (what, more) = language.headline().stopped;
            for (tag, words) in [("h1", what), ("p", more)] {
                main.append_child(&element(tag, &[("lang", language.tag())], words)?.into()).ok()?;
            }
        }
        main.append_child(&element("p", &[("class", "soft")], details)?.into()).ok()?;
        Some(())
    };
    // There is nowhere left to report to if even this fails.
    let _ = overlay();
}
