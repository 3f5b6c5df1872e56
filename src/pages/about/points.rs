//! Lists of points: what the page mostly consists of.

use crate::view::components::prose;
use yew::prelude::*;

/// A point: its bold beginning, and the rest.
pub(super) type Point = (&'static str, &'static str);

/// A list of points.
pub(super) fn list(points: &[Point]) -> Html {
    html! { <ul class="points">{ for points.iter().map(|point| html! { <li>{ prose::lead(*point) }</li> }) }</ul> }
}

/// A list of points in an order that matters.
pub(super) fn steps(points: &[Point]) -> Html {
    html! { <ol class="points">{ for points.iter().map(|point| html! { <li>{ prose::lead(*point) }</li> }) }</ol> }
}

/// A table of names and what they mean.
pub(super) fn table(head: &[&'static str], rows: impl IntoIterator<Item = Html>) -> Html {
    html! {
        <table class="told">
            <thead><tr>{ for head.iter().map(|head| html! { <th scope="col">{ *head }</th> }) }</tr></thead>
            <tbody>{ for rows }</tbody>
        </table>
    }
}

/// A title within a section.
pub(super) fn title(text: &'static str) -> Html {
    html! { <h3>{ text }</h3> }
}

/// Each with its own of a second list, which is as long: words that belong to something else stand in the same order.
pub(super) fn pairs<A, B, const N: usize>(first: [A; N], second: [B; N]) -> impl Iterator<Item = (A, B)> {
    first.into_iter().zip(second)
}
