//! The buttons that keep a label as a file.

use super::label::Label;
use super::prose;
use crate::view::download;
use robot_id::RobotId;
use yew::prelude::*;

/// What the buttons say: for the drawing, for the picture, and where the browser can't make the picture.
pub type Said = [&'static str; 3];

/// The buttons for the label of this robot.
pub fn view([svg, png, failed]: Said, id: &RobotId, label: &Label) -> Html {
    let name = format!("robot-id-{id}");
    let drawing = format!("data:image/svg+xml,{}", String::from(js_sys::encode_uri_component(&label.svg())));
    let file = format!("{name}.svg");
    let label = label.clone();
    let on_png = Callback::from(move |_: MouseEvent| {
        let kept = label.png().is_some_and(|picture| download::address(&picture, &format!("{name}.png")));
        if !kept && let Some(window) = web_sys::window() {
            let _ = window.alert_with_message(failed);
        }
    });
    html! { <>
        <a class="btn" data-action="label-svg" href={drawing} download={file}>{ svg }</a>
        { prose::button("label-png", "btn", png, on_png) }
    </> }
}
