//! What this device keeps, and the button that makes it forget.

use crate::data::client::{memory, storage};
use crate::data::mine;
use crate::data::route;
use crate::model::language::Language;
use crate::view::components::{hash, names, prose};
use crate::view::headline::remembered;
use crate::view::text::LaterWords;
use registry::LastAnswer;
use robot_id::RobotId;
use yew::prelude::*;

/// What the list starts with.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct KeptProps {
    /// The words.
    pub(super) words: LaterWords,
    /// Another number whenever something may have been remembered.
    pub(super) changes: u32,
}

/// The list and the button.
#[component(Kept)]
pub(super) fn kept(props: &KeptProps) -> Html {
    let words = props.words;
    let text = &words.pages.about;
    let forgotten = use_state(|| false);
    use_effect_with(props.changes, {
        let forgotten = forgotten.setter();
        move |_| forgotten.set(false)
    });
    let onclick = {
        let forgotten = forgotten.setter();
        Callback::from(move |_: MouseEvent| {
            memory::forget();
            storage::remove_files();
            storage::remove(Language::STORED);
            forgotten.set(true);
        })
    };
    let checkpoint = memory::checkpoint();
    let answers = memory::answers();
    let language = storage::read(Language::STORED).as_deref().and_then(Language::serving);
    // By choice alone: what they chose to keep is not forgotten in passing.
    let robots = mine::load().len() as u64;
    let nothing = checkpoint.is_none() && answers.is_empty() && language.is_none();
    html! {
        <div data-kept={if nothing { "nothing" } else { "something" }}>
            if nothing {
                { prose::p(text.privacy_nothing) }
            } else {
                <dl class="kv">
                    if let Some(seen) = &checkpoint {
                        { prose::row(text.privacy_checkpoint, html! { <>
                            { names::code(seen.origin.clone()) }<br/>
                            { (words.robot.proof.log)(seen.size, hash::view(*words, &seen.root)) }
                        </> }) }
                    }
                    if let Some(language) = language {
                        { prose::row(words.shell.switch_language, language.name().into()) }
                    }
                    if !answers.is_empty() { { prose::row(text.privacy_answers, view_answers(words, &answers)) } }
                </dl>
            }
            <div class="row no-print">
                if !nothing { { prose::button("forget-all", "btn", text.privacy_forget, onclick) } }
                <p role="status" class="copied">if *forgotten { { format!("✓ {}", text.privacy_forgotten) } }</p>
            </div>
            if !nothing { { prose::soft(text.privacy_forget_means) } }
            if robots > 0 {
                <p data-kept-robots={robots.to_string()}><a href={route::href("/mine")}>{ prose::words((words.pages.mine.kept_here)(robots)) }</a></p>
            }
        </div>
    }
}

fn view_answers(words: LaterWords, answers: &[(RobotId, LastAnswer)]) -> Html {
    html! {
        <details>
            <summary><u>{ words.language.number(answers.len() as u64) }</u></summary>
            <ul class="points">{ for answers.iter().map(|(id, answer)| html! {
                <li>
                    <a href={route::href(&route::robot_fragment(id.as_str(), None))}>{ names::code(id.grouped().to_string()) }</a>
                    <br/>{ remembered(words.language, answer) }{ words.shell.comma }{ words.language.moment(answer.issued_at) }
                </li>
            }) }</ul>
        </details>
    }
}
