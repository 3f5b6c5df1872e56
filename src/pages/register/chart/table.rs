//! The table behind a chart.

use super::group::{About, Group, others};
use crate::data::route;
use crate::view::components::names;
use crate::view::text::LaterWords;
use yew::prelude::*;

/// Rows of one table.
const ROWS: usize = 200;

/// The table, closed at first. A very long one ends with what the others are together.
pub(super) fn view(words: LaterWords, about: About, groups: &[Group]) -> Html {
    let text = &words.pages.register;
    let shown = &groups[..groups.len().min(ROWS)];
    let rest = &groups[shown.len()..];
    let rest = (!rest.is_empty()).then(|| match about.whole {
        Some(_) => others(words, about.kind, rest),
        // Some units may be in several of them: there is no sum.
        None => Group { count: 0, ..others(words, about.kind, rest) },
    });
    html! {
        <details>
            <summary>{ text.table }</summary>
            <table class="counts">
                <caption class="sr">{ about.title }</caption>
                <thead><tr>
                    <th scope="col">{ about.head }</th>
                    <th scope="col" class="num">{ text.robots_head }</th>
                    if about.whole.is_some() { <th scope="col" class="num">{ text.share_head }</th> }
                </tr></thead>
                <tbody>{ for shown.iter().chain(&rest).map(|group| row(words, about, group)) }</tbody>
                if let Some(whole) = about.whole {
                    <tfoot>{ row(words, about, &Group::new(text.total, whole)) }</tfoot>
                }
            </table>
        </details>
    }
}

fn row(words: LaterWords, about: About, group: &Group) -> Html {
    let name = match &group.link {
        Some(link) => html! { <a href={route::href(link)}>{ &group.label }</a> },
        None => html! { { &group.label } },
    };
    html! {
        <tr data-count={group.count.to_string()}>
            <th scope="row">{ name }if let Some(code) = &group.code { {" "}{ names::code(code.clone()) } }</th>
            <td class="num">if about.whole.is_some() || group.count > 0 { { words.language.number(group.count) } }</td>
            if let Some(whole) = about.whole { <td class="num">{ words.language.share(group.count, whole) }</td> }
        </tr>
    }
}
