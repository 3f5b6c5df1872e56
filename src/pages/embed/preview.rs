//! The badge itself, as it will stand on a seller's page.

use super::choice::Choice;
use super::snippet;
use crate::data::client;
use crate::data::route;
use crate::model::badge_options::Theme;
use crate::model::language::Language;
use crate::view::components::prose;
use crate::view::text::EmbedText;
use robot_id::RobotId;
use yew::prelude::*;

/// The badge for an ID; its module is loaded with it.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct PreviewProps {
    /// The page's words.
    pub(super) text: &'static EmbedText,
    /// The page's language, which a badge takes over that has none of its own.
    pub(super) page: Language,
    /// The robot.
    pub(super) id: RobotId,
    /// How the badge looks.
    pub(super) choice: Choice,
}

/// The preview.
#[component(Preview)]
pub(super) fn preview(props: &PreviewProps) -> Html {
    let PreviewProps { text, page, id, choice } = props;
    let failed = use_state(|| false);
    let onerror = Callback::from({
        let failed = failed.setter();
        move |_: Event| failed.set(true)
    });
    let lang = choice.speech.map(Language::tag);
    // An element that has no language looks for one only when it draws.
    let key = lang.map_or(page.tag(), |_| "");
    let stage = classes!("stage", choice.theme.map(Theme::name));
    html! { <>
        <script type="module" src={snippet::module(&client::base())} {onerror}></script>
        if *failed { <p class="aside" role="alert"><b>{ text.not_loaded }</b></p> }
        <div class={stage} lang={page.tag()}>
            <robot-id-badge {key} robot-id={id.to_string()} variant={choice.variant.name()} {lang} theme={choice.theme.map(Theme::name)}>
                <a href={route::link_to(id)}>{ choice.speech.unwrap_or(*page).snippet().link }</a>
            </robot-id-badge>
        </div>
        { prose::soft(text.preview_note) }
    </> }
}
