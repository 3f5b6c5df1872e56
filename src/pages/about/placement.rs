//! Where the ID stands on a robot, and what to print beside it.

use super::points;
use crate::data::client;
use crate::data::route;
use crate::model::page::Page;
use crate::view::components::prose;
use crate::view::dom;
use crate::view::text::LaterWords;
use yew::prelude::*;

/// The section.
pub(super) fn view(words: LaterWords) -> Html {
    let text = &words.pages.about;
    let places = points::pairs(words.check.find_places, text.placement_places).enumerate();
    let base = client::base();
    html! { <>
        { prose::p(text.placement_lead) }
        <div class="find">
            <svg viewBox="0 0 480 336" role="img" aria-label={words.check.find_figure}><use href={dom::in_drawings("where")}/></svg>
            <ol>{ for places.map(|(index, ((place, _), what))| html! {
                <li><b>{ index + 1 }{ " " }{ place }</b><br/>{ what }</li>
            }) }</ol>
        </div>
        { points::list(&text.placement_rules) }
        { prose::p((text.placement_lead_here)(route::host(&base))) }
        <p>{ text.placement_for_sellers }{ " " }<a href={route::href("/embed")}>{ (words.shell.page)(Page::Embed) }</a></p>
    </> }
}
