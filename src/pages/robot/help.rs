//! Someone to turn to, and how a recall is done.

use crate::data::session::Session;
use crate::view::components::prose;
use crate::view::components::turn_to::TurnTo;
use crate::view::text::RobotWords;
use registry::Verdict;
use yew::prelude::*;

/// The section, of an answer that is proved and whose maker is known.
pub(super) fn view(words: RobotWords, session: &Session, verdict: &Verdict) -> Html {
    let text = &words.robot.record;
    let (decoded, open) = match verdict {
        Verdict::Listed(listed) => (listed.decoded(), listed.open_recalls().count > 0),
        Verdict::NotListed(absent) => (absent.decoded(), false),
        _ => return Html::default(),
    };
    let Some(maker) = decoded.manufacturer() else { return Html::default() };
    let key = format!("{}{}", maker.country, maker.code);
    html! {
        <section class="sec no-print">
            <h2>{ text.turn_to }</h2>
            if open {
                <h3>{ text.remedy }</h3>
                <ol class="steps">{ for text.remedy_step.iter().map(|step| html! { <li>{ *step }</li> }) }</ol>
            }
            <TurnTo {key} {words} session={session.clone()} country={maker.country} code={maker.code}/>
            { prose::soft(text.turn_to_note) }
        </section>
    }
}
