//! The form in which a badge is chosen.

use super::choice::Choice;
use crate::model::badge_options::{Theme, Variant};
use crate::model::language::Language;
use crate::view::text::EmbedText;
use crate::view::text::Words;
use robot_id::ParseError;
use web_sys::{HtmlInputElement, InputEvent};
use yew::prelude::*;

/// The ID as it is typed, and what is wrong with it.
pub(super) fn id_field(
    words: Words,
    page_text: &EmbedText,
    text: &AttrValue,
    error: Option<&ParseError>,
    on_text: Callback<String>,
) -> Html {
    let oninput = Callback::from(move |event: InputEvent| {
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            on_text.emit(input.value());
        }
    });
    html! {
        <div class="entry">
            <label for="embed-id"><b>{ words.field.label }</b></label>
            <input id="embed-id" type="text" value={text} {oninput} spellcheck="false" autocapitalize="characters" autocomplete="off"
                translate="no" dir="ltr" aria-describedby="embed-fault" aria-invalid={error.map(|_| "true")}/>
            <p class="aside" id="embed-fault" role="status">
                if let Some(error) = error { <b>{ words.fault(error) }</b> } else { <span class="soft">{ page_text.id_hint }</span> }
            </p>
        </div>
    }
}

/// The rest of the choice.
pub(super) fn look(page_text: &EmbedText, choice: Choice, on_choice: &Callback<Choice>) -> Html {
    let variants =
        Variant::ALL.map(|variant| (variant.name(), (page_text.variant)(variant), None, Choice { variant, ..choice }));
    let automatic = |choice| ("", page_text.automatic, None, choice);
    let speeches = Language::ALL
        .map(|speech| (speech.tag(), speech.name(), Some(speech.tag()), Choice { speech: Some(speech), ..choice }));
    let themes =
        Theme::ALL.map(|theme| (theme.name(), (page_text.theme)(theme), None, Choice { theme: Some(theme), ..choice }));
    html! { <>
        { radios("variant", page_text.variants, &variants, choice, on_choice) }
        { radios("lang", page_text.languages, &[&[automatic(Choice { speech: None, ..choice })], &speeches[..]].concat(), choice, on_choice) }
        { radios("theme", page_text.themes, &[&[automatic(Choice { theme: None, ..choice })], &themes[..]].concat(), choice, on_choice) }
    </> }
}

/// The value of a radio button, its label, the language of that, and what is chosen with it.
type Radio = (&'static str, &'static str, Option<&'static str>, Choice);

fn radios(
    name: &'static str,
    legend: &'static str,
    radios: &[Radio],
    chosen: Choice,
    on_choice: &Callback<Choice>,
) -> Html {
    html! {
        <fieldset>
            <legend>{ legend }</legend>
            { for radios.iter().map(|(value, label, lang, choice)| {
                let choice = *choice;
                let onchange = on_choice.reform(move |_: Event| choice);
                html! { <label><input type="radio" {name} value={*value} checked={choice == chosen} {onchange}/><span lang={*lang}>{ *label }</span></label> }
            }) }
        </fieldset>
    }
}
