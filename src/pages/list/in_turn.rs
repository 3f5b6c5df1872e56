//! What is drawn after the rest of a page, in a task of its own.

use crate::view::hooks::use_drawn;
use yew::prelude::*;

/// What waits.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct InTurnProps {
    /// It.
    pub(super) children: Html,
}

/// Draws its children once what surrounds them has been drawn.
#[component(InTurn)]
pub(super) fn in_turn(props: &InTurnProps) -> Html {
    if use_drawn() { props.children.clone() } else { Html::default() }
}
