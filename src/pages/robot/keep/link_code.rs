//! The link as a QR code, and as a label to print.

use super::qr_code;
use crate::data::route;
use crate::view::components::{label::Label, label_files, names, prose};
use crate::view::hooks::use_drawn;
use crate::view::text::RobotWords;
use robot_id::RobotId;
use yew::prelude::*;

/// Whose code.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct LinkCodeProps {
    /// The language.
    pub(super) words: RobotWords,
    /// The ID.
    pub(super) id: RobotId,
    /// The link to it.
    pub(super) link: AttrValue,
}

/// The code, and the buttons that keep it as a file; nothing if the link is too long for a code.
///
/// To lay a code out takes a slow phone as long as the rest of the page, so the page goes first.
#[component(LinkCode)]
pub(super) fn link_code(props: &LinkCodeProps) -> Html {
    let drawn = use_drawn();
    let label = use_memo((drawn, props.id, props.link.clone()), |(drawn, id, link)| {
        drawn.then(|| Label::of(id, link)).flatten()
    });
    let (text, keep) = (&props.words.robot.share, &props.words.robot.keep);
    let domain = route::host(&props.link).to_owned();
    match &*label {
        None => Html::default(),
        Some(label) => html! { <>
            <figure>
                { qr_code::view(label.code(), text.qr) }
                <figcaption>
                    { prose::para(names::code(domain.clone())) }
                    { prose::soft((text.qr_caption)(&domain)) }
                </figcaption>
            </figure>
            <div class="row">{ label_files::view([keep.svg, keep.png, keep.png_failed], &props.id, label) }</div>
        </> },
    }
}
