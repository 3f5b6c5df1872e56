//! In which encoding a file was read, by which words of it one can see whether that is right, and a choice of others.

use super::messages::ReadAs;
use super::run::Run;
use super::worker::get;
use crate::view::components::prose;
use crate::view::text::LaterWords;
use std::rc::Rc;
use yew::prelude::*;

/// The line; nothing for a text that was pasted.
pub(super) fn view(words: LaterWords, run: &Rc<Run>, read_as: &ReadAs) -> Html {
    let text = &words.pages.list;
    let Some(name) = &read_as.encoding else { return Html::default() };
    let onchange = {
        let run = Rc::clone(run);
        Callback::from(move |event: Event| {
            let chosen = event.target().map(|select| get(&select, "value")).and_then(|value| value.as_string());
            chosen.inspect(|chosen| run.reread(chosen));
        })
    };
    html! {
        <div class="list-encoding" data-encoding={name.clone()}>
            { prose::soft((text.read_as)(name)) }
            if !read_as.cells.is_empty() {
                <p class="list-sample" translate="no">
                    { for read_as.cells.iter().map(|cell| html! { <bdi key={cell.clone()}>{ cell.clone() }</bdi> }) }
                </p>
            }
            if read_as.choices.len() > 1 {
                <p>
                    <label for="list-encoding">{ prose::words(text.read_wrong) }</label>
                    <select id="list-encoding" translate="no" {onchange}>
                        { for read_as.choices.iter().map(|choice| html! {
                            <option key={choice.encoding.clone()} value={choice.encoding.clone()} selected={choice.encoding == *name}>
                                { [&choice.sample, " — ", &choice.encoding].concat() }
                            </option>
                        }) }
                    </select>
                </p>
            }
        </div>
    }
}
