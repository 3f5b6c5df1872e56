//! Making elements without Yew, for what is shown before it has been loaded or after it has failed.

use presentation::Icon;
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

/// The link to the drawing of a sign: one of the symbols of `index.html`.
#[must_use]
pub fn drawing(icon: Icon) -> String {
    ["#icon-", icon.name()].concat()
}

/// The link to one of the drawings of `static/drawings.svg`, which stands beside the style sheets.
#[must_use]
pub fn in_drawings(name: &str) -> String {
    let sheet = document().and_then(|document| document.query_selector("link[data-later]").ok().flatten());
    let sheet = sheet.and_then(|sheet| sheet.get_attribute("href")).unwrap_or_default();
    let folder = sheet.rfind('/').and_then(|end| sheet.get(..=end)).unwrap_or_default();
    [folder, "drawings.svg#", name].concat()
}

/// A sign. Its size is for a page whose style sheet has not come.
#[must_use]
pub fn symbol(icon: Icon) -> Option<Element> {
    let document = document()?;
    let drawn = document.create_element_ns(Some(SVG), "svg").ok()?;
    for (name, value) in [("viewBox", "0 0 64 64"), ("width", "64"), ("aria-hidden", "true")] {
        drawn.set_attribute(name, value).ok()?;
    }
    let link = document.create_element_ns(Some(SVG), "use").ok()?;
    link.set_attribute("href", &drawing(icon)).ok()?;
    inside(drawn, [Some(link)])
}

/// The element with these children at its end. Nothing if one of them could not be made.
#[must_use]
pub fn inside<const N: usize>(element: Element, children: [Option<Element>; N]) -> Option<Element> {
    for child in children {
        element.append_child(&child?.into()).ok()?;
    }
    Some(element)
}
