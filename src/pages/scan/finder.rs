//! The camera's picture, what is said of it, what came of it, and the controls.

use super::state::{Now, Scan, Step};
use crate::view::components::{icon, prose};
use crate::view::text::ScanText;
use presentation::Icon;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// The picture and what stands below it, the outcome first.
pub(super) fn view(text: &'static ScanText, progress: &UseReducerHandle<Scan>, outcome: Html) -> Html {
    let now = &progress.now;
    let looks = matches!(now, Now::Starting | Now::Running);
    // Off, it asks for a click; after an outcome it makes way.
    let is_shown = looks || matches!(now, Now::Idle);
    html! { <>
        <div class="finder" hidden={!is_shown}>
            <video aria-label={text.picture} hidden={!looks} muted={true} playsinline={true}></video>
            if looks { <div class="aim" aria-hidden="true"></div> }
            else { { start(text, progress) } }
        </div>
        <p class="saying" role="status">{ status(text, now) }</p>
        { outcome }
        <div class="row">
            if looks { { prose::button("stop-camera", "btn", text.stop, act(progress, Step::Stop)) } }
            if let Some(on) = progress.light {
                <button type="button" class="btn" data-action="torch" aria-pressed={on.to_string()} onclick={act(progress, Step::Shine)}>
                    { text.torch }
                </button>
            }
            if !is_shown { { prose::button("use-camera", "btn go", text.again, act(progress, Step::Use)) } }
            <label class="btn" data-action="choose-photo">
                <input type="file" accept="image/*" class="sr"/>
                { text.choose_photo }
            </label>
            if *now == Now::Running && progress.cameras.len() > 1 { { choice(text, progress) } }
        </div>
        <p class="soft hint">{ text.drop_hint }</p>
    </> }
}

fn start(text: &'static ScanText, progress: &UseReducerHandle<Scan>) -> Html {
    html! {
        <div class="begin">
            { icon::view(Icon::Misread) }
            { prose::button("use-camera", "btn go", text.use_camera, act(progress, Step::Use)) }
            { prose::p(text.asks) }
        </div>
    }
}

fn choice(text: &'static ScanText, progress: &UseReducerHandle<Scan>) -> Html {
    let dispatcher = progress.dispatcher();
    let onchange = Callback::from(move |event: Event| {
        if let Some(list) = event.target_dyn_into::<HtmlSelectElement>() {
            dispatcher.dispatch(Step::Choose(list.value()));
        }
    });
    html! {
        <select class="btn" data-action="choose-camera" aria-label={text.camera} {onchange}>
            { for progress.cameras.iter().enumerate().map(|(index, (id, name))| {
                let name = if name.is_empty() { format!("{} {}", text.camera, index + 1) } else { name.clone() };
                html! { <option value={id.clone()} selected={id == progress.device()}>{ name }</option> }
            }) }
        </select>
    }
}

/// What happens now, also for those who only hear it.
fn status(text: &'static ScanText, now: &Now) -> Html {
    match now {
        Now::Starting => text.starting.into(),
        Now::Running => text.running.into(),
        Now::Reading => text.reading.into(),
        Now::Robot(id) => {
            html! { <><b>{ text.read }</b>{" "}<bdi class="id" translate="no">{ id.grouped().to_string() }</bdi></> }
        }
        Now::Dark(why) => prose::bold((text.dark)(*why)),
        Now::Nothing(why) => prose::bold((text.nothing)(*why)),
        Now::Idle | Now::Found(_) => Html::default(),
    }
}

fn act(progress: &UseReducerHandle<Scan>, step: Step) -> Callback<MouseEvent> {
    let dispatcher = progress.dispatcher();
    Callback::from(move |_| dispatcher.dispatch(step.clone()))
}
