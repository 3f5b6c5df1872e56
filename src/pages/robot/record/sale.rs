//! Whether the robot may be sold, the rule behind the answer, and what a buyer should see to.

use crate::model::sale::Sale;
use crate::view::components::prose;
use crate::view::text::RobotWords;
use registry::Verdict;
use yew::prelude::*;

/// The section, of an answer that is proved. The list for a buyer is for a robot that may be had.
pub(super) fn view(words: RobotWords, verdict: &Verdict) -> Html {
    let text = &words.robot.record;
    let Some(sale) = Sale::of(verdict) else { return Html::default() };
    let for_buyers = !matches!(sale, Sale::Scrapped | Sale::NotListed);
    let body = html! { <>
        <p data-sale={format!("{sale:?}")}><b>{ prose::words((text.sale_answer)(sale)) }</b>{ " " }{ (text.sale_rule)(sale) }</p>
        { prose::soft(text.sale_unknown) }
        if for_buyers {
            <h3>{ text.buyer }</h3>
            <ul class="ticks">{ for text.buyer_check.iter().map(|line| html! { <li>{ *line }</li> }) }</ul>
        }
    </> };
    prose::section(text.sale, body)
}
