//! Keep or share the answer: the link, the paper, the QR code, the receipt.

mod link_code;
mod qr_code;
mod save_receipt;

use crate::data::route;
use crate::data::session::Session;
use crate::view::components::share::{self, Shared};
use crate::view::components::{copy_text::CopyText, prose};
use crate::view::text::RobotWords;
use link_code::LinkCode;
use robot_id::RobotId;
use save_receipt::SaveReceipt;
use yew::prelude::*;

/// The section, of an answer that is proved. A receipt is offered of one that was looked up at a time (Unix
/// seconds), which a simulated answer was not.
pub(super) fn view(words: RobotWords, session: &Session, id: &RobotId, looked_up_at: Option<u64>) -> Html {
    let (text, keep) = (&words.robot.share, &words.robot.keep);
    let link = route::link_to(id);
    let print = Callback::from(|_: MouseEvent| {
        if let Some(window) = web_sys::window() {
            let _ = window.print();
        }
    });
    html! {
        <section class="sec acts">
            <h2>{ text.title }</h2>
            <div class="row">
                { share::view(keep.share, Shared::Link(link.clone())) }
                <CopyText action="copy-link" labels={[text.copy, text.copied, text.copy_failed]} text={link.clone()}/>
                <a class="btn" data-action="keep-robot" href={route::href(&route::mine_fragment(id))}>{ prose::words(keep.mine) }</a>
                { prose::button("print", "btn", text.print, print) }
            </div>
            <LinkCode {words} id={*id} {link}/>
            if let Some(looked_up_at) = looked_up_at {
                <SaveReceipt {words} session={session.clone()} id={*id} {looked_up_at}/>
            }
        </section>
    }
}
