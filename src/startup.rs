//! What happens before the first render.

use crate::{app::App, route};
use web_sys::{Document, Element};

/// Starts the portal in the element `#portal`, in place of the "Loading" that `index.html` shows.
pub fn start() {
    std::panic::set_hook(Box::new(|panic| show_failure(&panic.to_string())));
    route::adopt_path();
    let root = document().and_then(|document| document.get_element_by_id("portal"));
    match root {
        Some(root) => {
            yew::Renderer::<App>::with_root(root).render();
        }
        None => {
            yew::Renderer::<App>::new().render();
        }
    }
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Replaces the page by a calm word when the program has failed: a page that no longer answers
/// must not go on showing a verdict. It uses the DOM alone, since Yew may be what failed.
fn show_failure(details: &str) {
    let overlay = || -> Option<()> {
        let document = document()?;
        let body = document.body()?;
        while let Some(child) = body.first_child() {
            body.remove_child(&child).ok()?;
        }
        let main = element(&document, "main", "wrap failed", None)?;
        body.append_child(&main).ok()?;
        for (tag, language, words) in [
            ("h1", "en", "This page has stopped working"),
            ("p", "en", "No answer is shown, because it could not be relied on. Please reload the page."),
            ("p", "zh-Hans", "本页面已停止工作。为避免误导，不再显示任何结果。请重新加载页面。"),
        ] {
            let line = element(&document, tag, "", Some(words))?;
            line.set_attribute("lang", language).ok()?;
            main.append_child(&line).ok()?;
        }
        main.append_child(&element(&document, "p", "soft", Some(details))?.into()).ok()?;
        Some(())
    };
    // There is nowhere left to report to if even this fails.
    let _ = overlay();
}

fn element(document: &Document, tag: &str, class: &str, words: Option<&str>) -> Option<Element> {
    let element = document.create_element(tag).ok()?;
    element.set_class_name(class);
    element.set_text_content(words);
    Some(element)
}
