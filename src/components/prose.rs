//! Paragraphs and sections: what pages are mostly made of. As functions they also keep the program
//! small, since every element that is written out is code of its own.

use yew::prelude::*;

/// A paragraph.
pub fn p(text: impl Into<AttrValue>) -> Html {
    para(text.into().into())
}

/// A paragraph of more than plain text.
pub fn para(body: Html) -> Html {
    html! { <p>{ body }</p> }
}

/// A paragraph of secondary weight.
pub fn soft(text: impl Into<AttrValue>) -> Html {
    let text = text.into();
    html! { <p class="soft">{ text }</p> }
}

/// A bold paragraph.
pub fn strong(text: impl Into<AttrValue>) -> Html {
    lead((text, ""))
}

/// A bold beginning, then the rest.
pub fn lead((bold, rest): (impl Into<AttrValue>, &'static str)) -> Html {
    let bold = bold.into();
    html! { <p><b>{ bold }</b>{ " " }{ rest }</p> }
}

/// Words in bold.
pub fn bold(text: impl Into<AttrValue>) -> Html {
    let text = text.into();
    html! { <b>{ text }</b> }
}

/// Words in another language than the page's.
pub fn foreign(language: &'static str, text: impl Into<AttrValue>) -> Html {
    let text = text.into();
    html! { <span lang={language}>{ text }</span> }
}

/// A section with its title.
pub fn section(title: &'static str, body: Html) -> Html {
    html! { <section class="sec"><h2>{ title }</h2>{ body }</section> }
}

/// A line of a list of facts.
pub fn row(name: &'static str, value: Html) -> Html {
    html! { <div><dt>{ name }</dt><dd>{ value }</dd></div> }
}

/// A button that does something on this page; `action` names it in `data-action`.
pub fn button(action: &'static str, class: &'static str, label: &'static str, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" {class} data-action={action} {onclick}>{ label }</button> }
}
