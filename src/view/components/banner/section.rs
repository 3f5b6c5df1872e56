//! The element of a banner: what it tells programs and what it tells people, drawn as one.

use crate::view::dom::document;
use crate::view::headline::Head;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

/// What it shows.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct SectionProps {
    /// The head.
    pub(super) head: Head,
    /// Whether there is no verdict yet.
    #[prop_or_default]
    pub(super) busy: bool,
    /// The values of [`marks`](crate::view::headline::marks).
    #[prop_or_default]
    pub(super) marks: [Option<&'static str>; 5],
    /// Where a malformed ID is at fault.
    #[prop_or_default]
    pub(super) position: Option<AttrValue>,
    /// What stands below the head.
    pub(super) children: Html,
}

/// The banner. The head is drawn here and in no component of its own: Yew may let the browser draw between two
/// components, and the words of before would stand on the surface of another verdict.
///
/// When the head says something else it is another element, and if the focus was on its title, it still is.
#[component(Section)]
pub(super) fn section(props: &SectionProps) -> Html {
    let was_in_focus = use_mut_ref(|| false);
    let before = use_mut_ref(|| None::<Element>);
    let drawn = use_memo(props.head.clone(), |head| {
        let focused = document().and_then(|document| document.active_element());
        let title = before.borrow().as_ref().and_then(title_of);
        was_in_focus.replace(title.is_some() && focused == title);
        let drawn = head.draw();
        super::recalls::lead(drawn.as_ref());
        before.replace(drawn.clone());
        drawn
    });
    use_effect_with(props.head.clone(), move |_| {
        if was_in_focus.take()
            && let Some(title) = before.borrow().as_ref().and_then(title_of)
            && let Some(title) = title.dyn_ref::<HtmlElement>()
        {
            // It has the `tabindex` that this takes.
            let _ = title.focus();
        }
    });
    let head = &props.head;
    let [verdict, status, freshness, check, reason] = props.marks;
    html! {
        <section class={classes!("verdict", head.look.classes())} aria-label={head.language.headline().region}
            aria-busy={props.busy.then_some("true")} data-verdict={verdict} data-status={status} data-freshness={freshness}
            data-check={check} data-reason={reason} data-position={props.position.clone()}
            onclick={Callback::from(super::recalls::follow)}>
            { (*drawn).clone().map_or_else(Html::default, |drawn| Html::VRef(drawn.into())) }
            { props.children.clone() }
        </section>
    }
}

fn title_of(head: &Element) -> Option<Element> {
    head.query_selector("h1").ok()?
}
