//! Keep or share the answer: the link, the paper, the QR code.

use super::{copy_text::CopyText, names, prose, qr_code};
use crate::route;
use crate::text::RobotWords;
use robot_id::RobotId;
use yew::prelude::*;

/// The section.
pub fn view(words: RobotWords, id: &RobotId) -> Html {
    let text = &words.robot.share;
    let link = route::link_to(id);
    let domain = route::host(&link).to_owned();
    let print = Callback::from(|_: MouseEvent| {
        if let Some(window) = web_sys::window() {
            let _ = window.print();
        }
    });
    html! {
        <section class="sec acts">
            <h2>{ text.title }</h2>
            <div class="row">
                <CopyText action="copy-link" said={[text.copy, text.copied, text.copy_failed]} text={link.clone()}/>
                { prose::button("print", "btn", text.print, print) }
            </div>
            <figure>
                { qr_code::view(&link, text.qr) }
                <figcaption>
                    { prose::para(names::code(domain.clone())) }
                    { prose::soft((text.qr_caption)(&domain)) }
                </figcaption>
            </figure>
        </section>
    }
}
