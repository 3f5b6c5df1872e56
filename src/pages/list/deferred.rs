//! What is drawn after the rest of a page, in a task of its own.

use crate::view::hooks::use_drawn;
use yew::prelude::*;

/// What the component has.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct DeferredProps {
    /// What is drawn later.
    pub(super) children: Html,
}

/// Draws its children once what surrounds them has been drawn.
#[component(Deferred)]
pub(super) fn deferred(props: &DeferredProps) -> Html {
    if use_drawn() { props.children.clone() } else { Html::default() }
}
