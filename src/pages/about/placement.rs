//! Where the ID stands on a robot, and what to print beside it.

use super::points;
use crate::components::prose;
use crate::text::LaterWords;
use crate::{client, route};
use yew::prelude::*;

/// The section.
pub(super) fn view(words: LaterWords) -> Html {
    let said = &words.pages.about.placement;
    let places = words.check.find_places.into_iter().zip(said.places).enumerate();
    let base = client::base();
    html! { <>
        { prose::p(said.lead) }
        <div class="find">
            <svg viewBox="0 0 480 336" role="img" aria-label={words.check.find_figure}><use href="#where"/></svg>
            <ol>{ for places.map(|(index, ((place, _), what))| html! {
                <li><b>{ index + 1 }{ " " }{ place }</b><br/>{ what }</li>
            }) }</ol>
        </div>
        { points::list(said.rules) }
        { prose::p((said.lead_here)(route::host(&base))) }
        <p>{ said.for_sellers }{ " " }<a href={route::href("/embed")}>{ words.shell.pages[6] }</a></p>
    </> }
}
