//! What came of it, unless it is one robot, whose page opens.

use super::meaning::Meaning;
use super::state::{Now, Scan};
use crate::data::client;
use crate::data::route;
use crate::view::components::{icon, prose};
use crate::view::text::ScanText;
use presentation::Icon;
use robot_id::RobotId;
use yew::prelude::*;

/// What is to be read or chosen.
pub(super) fn view(page_text: &'static ScanText, progress: &Scan) -> Html {
    let body = match &progress.now {
        Now::Dark(why) => prose::p((page_text.dark_advice)(*why)),
        Now::Nothing(why) => prose::p((page_text.nothing_advice)(*why)),
        Now::Found(found) => match found.as_slice() {
            [Meaning::Elsewhere { host, id }] => elsewhere(page_text, host, id),
            [Meaning::Other { shown }] => other(page_text, shown),
            found => several(page_text, found),
        },
        _ => return Html::default(),
    };
    html! { <div class="found">{ body }</div> }
}

/// The main attack: a sticker over the right code.
fn elsewhere(page_text: &'static ScanText, host: &str, id: &RobotId) -> Html {
    let base = client::base();
    html! {
        <section class="verdict warn tape" role="alert">
            <div class="say">
                { icon::view(Icon::Warning) }
                <div>
                    <h2>{ page_text.elsewhere }</h2>
                    <p><bdi class="id host">{ host.to_owned() }</bdi></p>
                </div>
            </div>
            <div class="more">
                { prose::p((page_text.elsewhere_note)(route::host(&base))) }
                <p>{ page_text.holds_id }{" "}<bdi class="id" translate="no">{ id.grouped().to_string() }</bdi></p>
                <div class="row"><a class="btn go" data-action="check-here" href={href(id)}>{ page_text.check_here }</a></div>
            </div>
        </section>
    }
}

fn other(page_text: &'static ScanText, shown: &str) -> Html {
    html! {
        <section class="verdict plain" role="alert">
            <div class="more">
                <h2>{ page_text.other }</h2>
                { prose::p(page_text.other_note) }
                { text(page_text, shown) }
            </div>
        </section>
    }
}

/// As text, never as a link.
fn text(page_text: &'static ScanText, shown: &str) -> Html {
    if shown.is_empty() {
        return prose::soft(page_text.no_text);
    }
    html! { <p class="given" data-text="" dir="auto" translate="no">{ shown.to_owned() }</p> }
}

fn several(page_text: &'static ScanText, found: &[Meaning]) -> Html {
    html! {
        <section role="alert">
            <h2>{ page_text.several }</h2>
            <ul class="codes">
                { for found.iter().map(|meaning| match meaning {
                    Meaning::Robot(id) => html! { <li>{ robot(page_text.check_here, id) }</li> },
                    Meaning::Elsewhere { host, id } => html! {
                        <li class="doubt">
                            <p><b>{ page_text.elsewhere }</b>{" "}<bdi class="id host">{ host.clone() }</bdi></p>
                            { robot(page_text.check_here, id) }
                        </li>
                    },
                    Meaning::Other { shown } => html! { <li>{ prose::soft(page_text.other) }{ text(page_text, shown) }</li> },
                }) }
            </ul>
        </section>
    }
}

fn robot(action: &'static str, id: &RobotId) -> Html {
    html! {
        <a class="pick" data-action="check-here" href={href(id)}>
            <bdi class="id" translate="no">{ id.grouped().to_string() }</bdi>
            <span>{ action }</span>
        </a>
    }
}

/// The link to a robot's page.
pub(super) fn href(id: &RobotId) -> String {
    route::href(&route::robot_fragment(id.as_str(), None))
}
