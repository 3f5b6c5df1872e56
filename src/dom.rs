//! Making elements without Yew, for what is shown before it has been loaded or after it has failed.

use web_sys::{Document, Element};

const SVG: &str = "http://www.w3.org/2000/svg";

/// The page's document.
#[must_use]
pub fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// An element with these attributes and words.
#[must_use]
pub fn element(tag: &str, attributes: &[(&str, &str)], words: &str) -> Option<Element> {
    let element = document()?.create_element(tag).ok()?;
    for (name, value) in attributes {
        element.set_attribute(name, value).ok()?;
    }
    if !words.is_empty() {
        element.set_text_content(Some(words));
    }
    Some(element)
}

/// A drawing: one of the symbols of `index.html`.
#[must_use]
pub fn symbol(link: &str) -> Option<Element> {
    let document = document()?;
    let drawing = document.create_element_ns(Some(SVG), "svg").ok()?;
    drawing.set_attribute("viewBox", "0 0 64 64").ok()?;
    drawing.set_attribute("aria-hidden", "true").ok()?;
    let link_to = document.create_element_ns(Some(SVG), "use").ok()?;
    link_to.set_attribute("href", link).ok()?;
    inside(drawing, [Some(link_to)])
}

/// The element with these children at its end. Nothing if one of them could not be made.
#[must_use]
pub fn inside<const N: usize>(element: Element, children: [Option<Element>; N]) -> Option<Element> {
    for child in children {
        element.append_child(&child?.into()).ok()?;
    }
    Some(element)
}
