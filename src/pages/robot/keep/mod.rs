//! Keep or share the answer: the link, the paper, the QR code, the receipt.

mod save_receipt;
mod share_link;

use crate::components::{copy_text::CopyText, label::Label, label_files, names, prose, qr_code};
use crate::route;
use crate::session::Session;
use crate::text::RobotWords;
use robot_id::RobotId;
use save_receipt::SaveReceipt;
use yew::prelude::*;

/// The section, of an answer that is proved. A receipt is offered of one that was looked up at a time (Unix
/// seconds), which a simulated answer was not.
pub(super) fn view(words: RobotWords, session: &Session, id: &RobotId, looked_up_at: Option<u64>) -> Html {
    let (text, keep) = (&words.robot.share, &words.robot.keep);
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
                { share_link::view(keep.share, &link) }
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
            if let Some(label) = Label::of(id, &link) {
                <div class="row">{ label_files::view([keep.svg, keep.png, keep.png_failed], id, label) }</div>
            }
            if let Some(looked_up_at) = looked_up_at {
                <SaveReceipt {words} session={session.clone()} id={*id} {looked_up_at}/>
            }
        </section>
    }
}
