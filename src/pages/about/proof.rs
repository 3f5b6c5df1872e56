//! How an answer is proved, in words and on an example.

use super::example::Example;
use super::points;
use crate::data::route;
use crate::data::session::Session;
use crate::view::components::prose;
use crate::view::text::LaterWords;
use yew::prelude::*;

/// The section. `on_done` is told of each look-up of the example that has ended.
pub(super) fn view(words: LaterWords, session: &Session, on_done: &Callback<()>) -> Html {
    let text = &words.pages.about;
    html! { <>
        { prose::p(text.proof_lead) }
        { points::steps(&text.proof_steps) }
        { points::title(text.proof_live) }
        <Example {words} session={session.clone()} {on_done}/>
        { points::title(words.robot.keep.receipt) }
        { prose::p(words.robot.keep.receipt_lead) }
        <p><a class="btn" href={route::href("/receipt")}>{ words.robot.keep.open_receipt }</a></p>
    </> }
}
